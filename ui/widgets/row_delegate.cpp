// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_delegate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/table_setup.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace callttone::ui {

namespace {

struct Place
{
    bool first = true;
    bool last = true;
};

Place placeOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return {};
    const QHeaderView *header = table->horizontalHeader();
    const int visual = header->visualIndex(index.column());
    int first = 0;
    int last = header->count() - 1;
    while (first < last && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    while (last > first && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    return {visual == first, visual == last};
}

bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        return hoveredRow(table) == index.row();
    return option.state.testFlag(QStyle::State_MouseOver);
}

/// The ring of the current row, inset by two; each cell draws its share of it.
void paintRowRing(QPainter *painter, const QRect &cell, const Place &place, const QColor &color)
{
    const QRect box = cell.adjusted(place.first ? 2 : 0, 2, place.last ? -2 : 0, -3);
    painter->fillRect(QRect(box.left(), box.top(), box.width(), 2), color);
    painter->fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), color);
    if (place.first)
        painter->fillRect(QRect(box.left(), box.top(), 2, box.height()), color);
    if (place.last)
        painter->fillRect(QRect(box.right() - 1, box.top(), 2, box.height()), color);
}

bool isCurrentByKeyboard(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && hasKeyboardFocus(view) && view->currentIndex().row() == index.row();
}

} // namespace

RowDelegate::RowDelegate(QObject *parent, TextRole role, ColorToken token)
    : QStyledItemDelegate(parent)
    , m_role(role)
    , m_token(token)
{}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Place place = placeOf(option, index);
    painter->save();
    if (selected || isHovered(option, index))
        painter->fillRect(option.rect, selected ? theme.accentSoft : theme.hover);
    const QVariant borders = option.widget ? option.widget->property("rowBorders") : QVariant();
    if (!borders.isValid() || borders.toBool())
        drawHLine(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), theme.border);
    // In high contrast the fills are all the window's colour.
    if (isCurrentByKeyboard(option, index) || (selected && theme.highContrast)) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        paintRowRing(painter, option.rect, mirrored ? Place{place.last, place.first} : place, theme.focus);
    }
    painter->setClipRect(option.rect);
    paintContent(painter, cellContentRect(option, index), option, index, theme);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics fm(themeOf(option.widget).font(m_role));
    return {fm.horizontalAdvance(index.data().toString()) + 2 * metrics::RowPadding, metrics::rowHeight(fm)};
}

void RowDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    const QFont font = theme.font(m_role);
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wish.isValid() ? Qt::Alignment::fromInt(wish.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    painter->setFont(font);
    painter->setPen(textColor(index, theme));
    painter->drawText(rect,
                      int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), m_elide, rect.width()));
}

QColor RowDelegate::textColor(const QModelIndex &index, const Theme &theme) const
{
    return theme.*(m_tokenFor ? m_tokenFor(index) : m_token);
}

QRect cellContentRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Place place = placeOf(option, index);
    const int lead = place.first ? metrics::RowPadding : metrics::ColumnGap / 2;
    const int trail = place.last ? metrics::RowPadding : metrics::ColumnGap / 2;
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(lead, 0, -trail, -1));
}

int columnWidth(int content, bool first, bool last)
{
    return qRound(content * themeOf(nullptr).type.scale()) + (first ? metrics::RowPadding : metrics::ColumnGap / 2)
           + (last ? metrics::RowPadding : metrics::ColumnGap / 2);
}

} // namespace callttone::ui
