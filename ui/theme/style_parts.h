// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// The painting of CallttoneStyle, split by kind of control. Private to ui/theme.
namespace callttone::ui::parts {

void buttonBevel(QPainter *p, const Theme &t, const QStyleOptionButton &o, const QWidget *w);
void buttonLabel(QPainter *p, const Theme &t, const QStyleOptionButton &o, const QWidget *w);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &o, const QWidget *w);

/// The frame and fill of text fields, combos, spin boxes and text areas.
void field(QPainter *p, const Theme &t, const QStyleOption &o, const QWidget *w);
void comboBox(QPainter *p, const Theme &t, const QStyleOptionComboBox &o, const QWidget *w);
void comboLabel(QPainter *p, const Theme &t, const QStyleOptionComboBox &o);
void spinBox(QPainter *p, const Theme &t, const QStyleOptionSpinBox &o, const QWidget *w);

void checkBox(QPainter *p, const Theme &t, const QStyleOption &o);
void radioButton(QPainter *p, const Theme &t, const QStyleOption &o);
void scrollBar(QPainter *p, const Theme &t, const QStyleOptionSlider &o, const QRect &thumb);
void progressTrack(QPainter *p, const Theme &t, const QStyleOption &o);
void progressFill(QPainter *p, const Theme &t, const QStyleOptionProgressBar &o);

void headerSection(QPainter *p, const Theme &t, const QStyleOptionHeader &o);
void headerLabel(QPainter *p, const Theme &t, const QStyleOptionHeader &o, const QWidget *w);

void menuItem(QPainter *p, const Theme &t, const QStyleOptionMenuItem &o, const QWidget *w);
[[nodiscard]] QSize menuItemSize(const Theme &t, const QStyleOptionMenuItem &o);

} // namespace callttone::ui::parts
