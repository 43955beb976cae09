// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QHBoxLayout;

namespace callttone::ui {

class IconLabel;
class Label;

/// What a list shows instead of rows: icon, title, one sentence, at most two buttons, centred.
/// Also the form of a whole page that failed or that the plan does not include.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setMessage(const QString &icon, const QString &title, const QString &text);
    Button *addButton(const QString &text, ButtonKind kind);
    void clearButtons();

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace callttone::ui
