// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/live_toggle.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Gap = 8;
constexpr int Padding = 13;

} // namespace

LiveToggle::LiveToggle(QWidget *parent)
    : QPushButton(tr("Live"), parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Live panel (%1)").arg(QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText)));
    setCount(0);
}

void LiveToggle::setCount(int count)
{
    m_count = count;
    const QString calls = count == 1 ? tr("1 call in progress") : tr("%n calls in progress", nullptr, count);
    setAccessibleName(count > 0 ? tr("Live panel, %1").arg(calls) : tr("Live panel"));
    updateGeometry();
    update();
}

QSize LiveToggle::sizeHint() const
{
    ensurePolished();
    const Theme &theme = themeOf(this);
    const int badge = m_count > 0 ? Gap + badgeSize(theme, QString::number(m_count)).width() : 0;
    return {2 * Padding + metrics::Icon + Gap + fontMetrics().horizontalAdvance(text()) + badge,
            metrics::rowHeight(fontMetrics(), metrics::ButtonHeight)};
}

void LiveToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    QColor fill = theme.surface;
    if (isChecked())
        fill = theme.accentSoft;
    else if (isDown())
        fill = theme.pressed;
    else if (underMouse())
        fill = theme.hover;
    drawBox(&painter, rect(), metrics::RadiusControl, fill, isChecked() ? theme.accentLine : theme.borderStrong);

    const QColor ink = isChecked() ? theme.accentText : theme.text;
    Icons::paint(&painter, mirrored({Padding, 0, metrics::Icon, height()}), u"panelR"_s, metrics::Icon, ink);
    const int left = Padding + metrics::Icon + Gap;
    const int textWidth = fontMetrics().horizontalAdvance(text());
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(mirrored({left, 0, textWidth, height()}), Qt::AlignCenter, text());
    if (m_count > 0) {
        const QString number = QString::number(m_count);
        const QSize size = badgeSize(theme, number);
        paintBadge(&painter, mirrored({left + textWidth + Gap, 0, size.width(), height()}), theme, number,
                   Tone::Success);
    }
}

} // namespace callttone::ui
