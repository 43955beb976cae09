// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_delegate.h"

#include "ui/shell/nav_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace callttone::ui {

namespace {

constexpr int SideMargin = 8;  ///< between the sidebar's edge and an item
constexpr int ItemPadding = 8; ///< inside an item
constexpr int IconGap = 10;
constexpr int LineHeight = 15; ///< a separator with its air
constexpr int LineInset = 4;
constexpr int DotSize = 8;

} // namespace

NavDelegate::NavDelegate(QObject *parent, Weight weight)
    : QStyledItemDelegate(parent)
    , m_weight(weight)
{}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect item = option.rect.adjusted(SideMargin, 0, -SideMargin, -2);
    if (index.data(NavModel::SeparatorRole).toBool()) {
        drawHLine(painter, item.left() + LineInset, item.right() - LineInset, item.top() + 6, theme.border);
        return;
    }
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, item, r); };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered)
        drawBox(painter, item, metrics::RadiusControl, selected ? theme.accentSoft : theme.hover,
                selected && theme.highContrast ? theme.text : QColor());

    const int iconLeft = m_rail ? item.left() + (item.width() - metrics::IconNav) / 2 : item.left() + ItemPadding;
    const QRect icon(iconLeft, item.top(), metrics::IconNav, item.height());
    Icons::paint(painter, mirrored(icon), index.data(NavModel::IconRole).toString(), metrics::IconNav,
                 selected ? theme.accentText : theme.muted);

    const QString badge = index.data(NavModel::BadgeRole).toString();
    const auto tone = Tone(index.data(NavModel::BadgeToneRole).toInt());
    if (m_rail) {
        if (!badge.isEmpty()) {
            const ToneColors colors = toneColors(theme, tone);
            const QRect dot(item.right() - DotSize - 3, item.top() + 4, DotSize, DotSize);
            drawBox(painter, mirrored(dot), DotSize / 2.0, tone == Tone::Neutral ? theme.control : colors.solid);
        }
    } else {
        int right = item.right() + 1 - ItemPadding;
        if (!badge.isEmpty()) {
            const QSize size = badgeSize(theme, badge);
            const QRect box(right - size.width(), item.top(), size.width(), item.height());
            paintBadge(painter, mirrored(box), theme, badge, tone);
            right = box.left() - ItemPadding;
        }
        const bool strong = selected || m_weight == Weight::Main;
        painter->setFont(theme.font(strong ? TextRole::BodyMedium : TextRole::Body));
        painter->setPen(selected ? theme.accentText : theme.text2);
        const QRect label(icon.right() + 1 + IconGap, item.top(), right - icon.right() - 1 - IconGap, item.height());
        painter->drawText(mirrored(label),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter))
                              | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, label.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && hasKeyboardFocus(option.widget))
        drawRing(painter, item.adjusted(2, 2, -2, -2), metrics::RadiusSmall, theme.focus);
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(NavModel::SeparatorRole).toBool())
        return {0, LineHeight};
    const QFontMetrics fm(themeOf(option.widget).font(TextRole::BodyMedium));
    return {0, metrics::rowHeight(fm, metrics::RowHeight) + 2};
}

} // namespace callttone::ui
