// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/column_plan.h"

#include "ui/theme/theme_access.h"
#include "ui/widgets/row_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace callttone::ui {

namespace {

constexpr int LeastStretch = 80;

} // namespace

ColumnPlan::ColumnPlan(QTableView *table, QList<PlannedColumn> columns)
    : QObject(table)
    , m_table(table)
    , m_columns(std::move(columns))
{
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->viewport()->installEventFilter(this);
    apply();
}

int ColumnPlan::paddedWidth(const PlannedColumn &column, bool narrow) const
{
    const auto shown = [narrow](const PlannedColumn &c) { return !narrow || !c.droppedWhenNarrow; };
    const auto first = std::find_if(m_columns.cbegin(), m_columns.cend(), shown);
    const auto last = std::find_if(m_columns.crbegin(), m_columns.crend(), shown);
    const int content = qRound(column.content * themeOf(m_table).type.scale());
    return columnWidth(content, column.column == first->column, column.column == last->column);
}

int ColumnPlan::wholeWidth(bool narrow) const
{
    int width = 0;
    for (const PlannedColumn &column : m_columns) {
        if (!narrow || !column.droppedWhenNarrow)
            width += paddedWidth(column, narrow);
    }
    return width;
}

void ColumnPlan::apply()
{
    const int room = m_table->viewport()->width();
    const bool narrow = wholeWidth(false) > room;
    const int spare = room - wholeWidth(narrow);
    QHeaderView *header = m_table->horizontalHeader();
    for (const PlannedColumn &column : m_columns) {
        header->setSectionHidden(column.column, narrow && column.droppedWhenNarrow);
        const int padded = paddedWidth(column, narrow);
        header->resizeSection(column.column, column.stretches ? qMax(LeastStretch, padded + spare) : padded);
    }
}

bool ColumnPlan::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace callttone::ui
