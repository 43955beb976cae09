// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/tool_list_delegate.h"

#include "models/items/tool_list_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/vendor_tile.h"

#include <QPainter>

namespace callttone::ui {

using items::ToolListModel;

namespace {

constexpr int Side = 8; ///< between the pane's edge and a row's box
constexpr int GroupSide = 12;
constexpr int GroupHeight = 28;
constexpr int GroupGap = 8; ///< above a group
constexpr int RowHeight = 30;
constexpr int TextLeft = 30; ///< in the box; under the group's name
constexpr int Tile = 18;

ToolListModel::Kind kindOf(const QModelIndex &index)
{
    return ToolListModel::Kind(index.data(ToolListModel::KindRole).toInt());
}

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const int height = std::min(option.rect.height(), GroupHeight);
    const QRect row(option.rect.left() + GroupSide, option.rect.bottom() + 1 - height,
                    option.rect.width() - 2 * GroupSide, height);
    paintTile(painter, mirrored({row.left(), row.top() + (row.height() - Tile) / 2, Tile, Tile}), theme,
              index.data(ToolListModel::IntegrationRole).toString());
    const QRect text = row.adjusted(Tile + 8, 0, 0, 0);
    const QFont font = theme.font(TextRole::SecondaryStrong);
    painter->setFont(font);
    painter->setPen(theme.muted);
    painter->drawText(mirrored(text), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

} // namespace

void ToolListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const ToolListModel::Kind kind = kindOf(index);
    if (kind == ToolListModel::Kind::Group) {
        paintGroup(painter, option, index, theme);
        return;
    }
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(Side, 0, -Side, 0);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        drawBox(painter, box, metrics::RadiusControl, selected ? theme.accentSoft : theme.hover,
                selected && theme.highContrast ? theme.text : QColor());
    const bool isTool = kind == ToolListModel::Kind::Tool;
    const bool off = isTool && !index.data(ToolListModel::EnabledRole).toBool();
    int right = box.right() + 1 - 8;
    if (off) {
        const QString word = ToolListDelegate::tr("off");
        const QSize size = badgeSize(theme, word);
        const QRect badge(right - size.width(), box.top(), size.width(), box.height());
        paintBadge(painter, mirrored(badge), theme, word, Tone::Neutral);
        right = badge.left() - 8;
    }
    if (!isTool)
        Icons::paint(painter, mirrored({box.left() + 6, box.top(), metrics::Icon, box.height()}),
                     QStringLiteral("pulse"), metrics::Icon, selected ? theme.accentText : theme.muted);
    const QRect text(box.left() + TextLeft, box.top(), right - box.left() - TextLeft, box.height());
    const QFont font = theme.font(TextRole::Body);
    painter->setFont(font);
    painter->setPen(selected ? theme.accentText : off ? theme.muted : theme.text2);
    painter->drawText(mirrored(text), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (selected && hasKeyboardFocus(option.widget))
        drawRing(painter, box.adjusted(2, 2, -2, -2), metrics::RadiusSmall, theme.focus);
}

QSize ToolListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    if (kindOf(index) == ToolListModel::Kind::Group) {
        const int gap = index.data(ToolListModel::FirstGroupRole).toBool() ? 0 : GroupGap;
        return {0, std::max(GroupHeight, QFontMetrics(theme.font(TextRole::SecondaryStrong)).height() + 12) + gap};
    }
    return {0, metrics::rowHeight(QFontMetrics(theme.font(TextRole::Body)), RowHeight)};
}

} // namespace callttone::ui
