// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/timeline_delegate.h"

#include "models/items/timeline_model.h"
#include "ui/pages/calls/tool_details.h"
#include "ui/pages/calls/wrapped_text.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/vendor_tile.h"

#include <QListView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using items::TimelineModel;

constexpr int Side = 16;
constexpr int Above = 4;
constexpr int TimeWidth = 44;
constexpr int IconWidth = 20;
constexpr int Gap = 10;
constexpr int NameGap = 8;
constexpr int LineHeight = 18;
constexpr int LeastRow = 20;
constexpr int ToolHead = 32; ///< with its border
constexpr int ToolSide = 10;
constexpr int TileSize = 18;

int scaled(int px, const Theme &theme)
{
    return qRound(px * theme.type.scale());
}

/// Where the content begins and ends in a row of this width.
QRect contentOf(const QRect &row, const Theme &theme)
{
    const int left = Side + scaled(TimeWidth, theme) + Gap + IconWidth + Gap;
    return QRect(row.left() + left, row.top() + Above, row.width() - left - Side, row.height() - 2 * Above);
}

QList<ResultLine> linesOf(const QModelIndex &index)
{
    return toolLines(index.data(items::ValueRole).value<values::TimelineEntry>().detail);
}

bool isUnfolded(const QModelIndex &index)
{
    return index.data(TimelineModel::ExpandedRole).toBool();
}

void paintFront(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QRect time(option.rect.left() + Side, option.rect.top() + Above, scaled(TimeWidth, theme) + Gap,
                     scaled(LeastRow, theme));
    painter->setFont(theme.font(TextRole::MonoSmall));
    painter->setPen(theme.muted);
    painter->drawText(mirrored(time), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      index.data(TimelineModel::OffsetRole).toString());
    const QRect icon(time.right() + 1, time.top(), metrics::Icon, time.height());
    Icons::paint(painter, mirrored(icon), index.data(items::IconRole).toString(), metrics::Icon,
                 index.data(TimelineModel::ByAgentRole).toBool() ? theme.text : theme.muted);
}

} // namespace

void TimelineDelegate::setNameWidth(int px)
{
    m_nameWidth = px;
    forget();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (m_width != width) {
        m_width = width;
        m_heights.clear();
    }
    const QString key =
        index.data(items::IdRole).toString() + (index.data(TimelineModel::ExpandedRole).toBool() ? u"+"_s : QString());
    auto known = m_heights.constFind(key);
    if (known == m_heights.constEnd())
        known = m_heights.insert(key, heightOf(index, width, themeOf(option.widget)));
    return {qMin(width, 200), *known};
}

int TimelineDelegate::heightOf(const QModelIndex &index, int width, const Theme &theme) const
{
    const int room = contentOf(QRect(0, 0, width, 0), theme).width();
    const QString kind = index.data(TimelineModel::KindRole).toString();
    int height = scaled(LeastRow, theme);
    if (kind == "turn"_L1) {
        height = qMax(height, wrappedHeight(index.data().toString(), theme.font(TextRole::Body),
                                            room - m_nameWidth - NameGap, scaled(LineHeight, theme))
                                  + 2);
    } else if (kind == "tool"_L1) {
        height = scaled(ToolHead, theme);
        if (isUnfolded(index))
            height += toolDetailsHeight(linesOf(index), room, theme);
    }
    return height + 2 * Above;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    if (option.state.testFlag(QStyle::State_HasFocus) && hasKeyboardFocus(option.widget))
        drawRing(painter, option.rect.adjusted(2, 2, -2, -2), metrics::RadiusSmall, theme.focus);
    paintFront(painter, option, index, theme);
    const QRect content = QStyle::visualRect(option.direction, option.rect, contentOf(option.rect, theme));
    const QString kind = index.data(TimelineModel::KindRole).toString();
    if (kind == "turn"_L1)
        paintTurn(painter, content, index, theme, option.direction);
    else if (kind == "tool"_L1)
        paintTool(painter, content, index, theme, option.direction);
    else
        paintEventRow(painter, content, index, theme, option.direction);
    painter->restore();
}

void TimelineDelegate::paintEventRow(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme,
                                     Qt::LayoutDirection direction) const
{
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(direction, box, r); };
    const int align = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const QString event = index.data(TimelineModel::LeadRole).toString();
    painter->setFont(theme.font(TextRole::Mono));
    painter->setPen(theme.text);
    const int width = painter->fontMetrics().horizontalAdvance(event);
    painter->drawText(mirrored(QRect(box.left(), box.top(), width + 2, box.height())), align, event);
    const QRect rest = box.adjusted(width + 4, 0, 0, 0);
    painter->setFont(theme.font(TextRole::Secondary));
    painter->setPen(theme.muted);
    painter->drawText(mirrored(rest), align,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
}

void TimelineDelegate::paintTurn(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme,
                                 Qt::LayoutDirection direction) const
{
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(direction, box, r); };
    painter->setFont(theme.font(TextRole::SecondaryStrong));
    painter->setPen(index.data(TimelineModel::ByAgentRole).toBool() ? theme.accentText : theme.text2);
    painter->drawText(
        mirrored(QRect(box.left(), box.top(), m_nameWidth, scaled(LeastRow, theme))),
        int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(TimelineModel::LeadRole).toString(), Qt::ElideRight, m_nameWidth));
    painter->setPen(theme.text);
    const QRect words = mirrored(box.adjusted(m_nameWidth + NameGap, 1, 0, 0));
    wrappedHeight(index.data().toString(), theme.font(TextRole::Body), words.width(), scaled(LineHeight, theme),
                  painter, words.topLeft());
}

void TimelineDelegate::paintTool(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme,
                                 Qt::LayoutDirection direction) const
{
    const bool unfolded = isUnfolded(index);
    drawBox(painter, box, metrics::RadiusControl, unfolded ? theme.surface : theme.window, theme.border);
    const QRect head(box.left(), box.top(), box.width(), scaled(ToolHead, theme));
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(direction, head, r); };
    const auto align = [direction](Qt::Alignment a) {
        return int(QStyle::visualAlignment(direction, a | Qt::AlignVCenter)) | Qt::TextSingleLine;
    };
    QRect row = head.adjusted(ToolSide, 0, -ToolSide, 0);
    paintTile(painter, mirrored(QRect(row.left(), row.top() + (row.height() - TileSize) / 2, TileSize, TileSize)),
              theme, index.data(TimelineModel::IntegrationRole).toString());
    row.setLeft(row.left() + TileSize + 8);
    Icons::paint(painter,
                 mirrored(QRect(row.right() - metrics::IconSmall + 1, row.top(), metrics::IconSmall, row.height())),
                 unfolded ? u"chevD"_s : u"chevR"_s, metrics::IconSmall, theme.muted);
    row.setRight(row.right() - metrics::IconSmall - 8);

    painter->setFont(theme.font(TextRole::Mono));
    painter->setPen(theme.text2);
    const QString took = index.data(TimelineModel::TookRole).toString();
    painter->drawText(mirrored(row), align(Qt::AlignRight), took);
    row.setRight(row.right() - painter->fontMetrics().horizontalAdvance(took) - 8);
    const Tone tone = toneNamed(index.data(items::ToneRole).toString());
    const PillSpec pill{index.data(TimelineModel::OutcomeIconRole).toString(),
                        index.data(TimelineModel::OutcomeRole).toString(), tone};
    const int pillWidth = pillSize(theme, pill).width();
    paintPill(painter, mirrored(QRect(row.right() + 1 - pillWidth, row.top(), pillWidth, row.height())), theme, pill,
              direction);
    row.setRight(row.right() - pillWidth - 8);

    painter->setFont(theme.font(TextRole::BodyMedium));
    painter->setPen(theme.text);
    const QString title = index.data(TimelineModel::LeadRole).toString();
    const int titleWidth = qMin(painter->fontMetrics().horizontalAdvance(title) + 1, row.width());
    painter->drawText(mirrored(QRect(row.left(), row.top(), titleWidth, row.height())), align(Qt::AlignLeft),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, titleWidth));
    row.setLeft(row.left() + titleWidth + 8);
    painter->setFont(theme.font(TextRole::MonoSmall));
    painter->setPen(theme.muted);
    painter->drawText(mirrored(row), align(Qt::AlignLeft),
                      painter->fontMetrics().elidedText(index.data(TimelineModel::ArgumentsRole).toString(),
                                                        Qt::ElideRight, row.width()));
    if (unfolded) {
        drawHLine(painter, box.left() + 1, box.right() - 1, head.bottom(), theme.border);
        paintToolDetails(painter, box.adjusted(0, head.height(), 0, 0), linesOf(index), theme);
    }
}

QRect TimelineDelegate::toolLinkAt(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index,
                                   const Theme &theme) const
{
    if (index.data(TimelineModel::KindRole).toString() != "tool"_L1 || !isUnfolded(index))
        return {};
    const QRect box = QStyle::visualRect(direction, row, contentOf(row, theme));
    return toolLinkRect(box.adjusted(0, scaled(ToolHead, theme), 0, 0), theme);
}

} // namespace callttone::ui
