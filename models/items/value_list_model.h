// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace callttone::items {

/// A short list that is held whole. setRows() changes row by row instead of resetting, so selection, focus and scroll
/// position survive a refresh. T has an `id`.
template<typename T> class ValueListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    [[nodiscard]] const T *find(const QString &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &m_rows[row];
    }
    [[nodiscard]] int rowOf(const QString &id) const
    {
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (m_rows[row].id == id)
                return row;
        }
        return -1;
    }

    void setRows(const QList<T> &rows)
    {
        QSet<QString> wanted;
        for (const T &row : rows)
            wanted.insert(row.id);
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (!wanted.contains(m_rows[row].id))
                removeRowAt(row);
        }
        for (int row = 0; row < int(rows.size()); ++row)
            place(row, rows[row]);
    }

    /// Replaces the row of this id, or puts it at the end.
    void setRow(const T &value)
    {
        const int row = rowOf(value.id);
        place(row < 0 ? int(m_rows.size()) : row, value);
    }

    void removeId(const QString &id)
    {
        if (const int row = rowOf(id); row >= 0)
            removeRowAt(row);
    }

protected:
    void changed(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount({}) - 1)); }

    /// The row of this index; the index is checked.
    [[nodiscard]] const T *valueAt(const QModelIndex &index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[index.row()] : nullptr;
    }

private:
    void place(int row, const T &value)
    {
        const int present = rowOf(value.id);
        if (present < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, value);
            endInsertRows();
            return;
        }
        if (present != row) { // later in the list: everything before `row` is in place already
            beginMoveRows({}, present, present, {}, row);
            m_rows.move(present, row);
            endMoveRows();
        }
        m_rows[row] = value;
        changed(row);
    }

    void removeRowAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    QList<T> m_rows;
};

} // namespace callttone::items
