// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_bar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"

#include <QPainter>
#include <QStyle>

namespace callttone::ui {

TabBar::TabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", false); // drawn inside, around the current tab only
    if (accessibleName().isEmpty())
        setAccessibleName(tr("Sections"));
}

void TabBar::setBadge(int index, int count)
{
    setTabData(index, count);
    setTabToolTip(index, count > 0 ? tr("%1, %2").arg(tabText(index), locale().toString(count)) : QString());
    update();
}

QSize TabBar::tabSizeHint(int index) const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics fm(theme.font(TextRole::BodyMedium));
    int width = fm.size(Qt::TextShowMnemonic, tabText(index)).width();
    if (const int badge = badgeOf(index))
        width += 6 + badgeSize(theme, locale().toString(badge)).width();
    const bool last = index == count() - 1;
    return {width + (last ? 0 : metrics::TabGap), metrics::rowHeight(fm, metrics::TabHeight)};
}

void TabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawHLine(&painter, 0, width() - 1, height() - 1, theme.border);
    for (int i = 0; i < count(); ++i) {
        const int gap = i == count() - 1 ? 0 : metrics::TabGap;
        const QRect slot = tabRect(i);
        const QRect tab =
            layoutDirection() == Qt::RightToLeft ? slot.adjusted(gap, 0, 0, 0) : slot.adjusted(0, 0, -gap, 0);
        const bool current = i == currentIndex();
        const bool hovered = slot.contains(mapFromGlobal(QCursor::pos())) && underMouse();

        painter.setFont(theme.font(TextRole::BodyMedium));
        painter.setPen(!isTabEnabled(i) ? theme.disabled
                       : current        ? theme.accentText
                       : hovered        ? theme.text
                                        : theme.text2);
        painter.drawText(tab,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                             | Qt::TextShowMnemonic,
                         tabText(i));
        if (const int number = badgeOf(i)) {
            const QString text = locale().toString(number);
            const int badge = badgeSize(theme, text).width();
            const QRect box(tab.right() + 1 - badge, tab.top(), badge, tab.height());
            paintBadge(&painter, QStyle::visualRect(layoutDirection(), tab, box), theme, text, Tone::Neutral);
        }
        if (current)
            painter.fillRect(QRect(tab.left(), height() - 2, tab.width(), 2), theme.accent);
        if (current && hasKeyboardFocus(this))
            drawRing(&painter, QRectF(tab).adjusted(-2, 6, 2, -6), metrics::RadiusSmall, theme.focus);
    }
}

} // namespace callttone::ui
