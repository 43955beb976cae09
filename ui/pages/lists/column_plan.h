// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace callttone::ui {

/// A column's width without its paddings, at normal text size.
struct PlannedColumn
{
    int column = 0;
    int content = 0;        ///< px; of the stretching column, what it should have at least
    bool stretches = false; ///< takes what the others leave, also less than `content`; one of them per table
    bool droppedWhenNarrow = false;
};

/// Keeps a table's columns as the design draws them: fixed ones, one that stretches, and some that give way while the
/// table is narrower than all of them need.
class ColumnPlan : public QObject
{
    Q_OBJECT

public:
    /// Owned by the table.
    ColumnPlan(QTableView *table, QList<PlannedColumn> columns);

    void apply();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int wholeWidth(bool narrow) const;
    [[nodiscard]] int paddedWidth(const PlannedColumn &column, bool narrow) const;

    QTableView *m_table;
    QList<PlannedColumn> m_columns;
};

} // namespace callttone::ui
