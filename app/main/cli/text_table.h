// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/cli/console.h"

#include <QStringList>

namespace callttone::cli {

/// Aligned columns for a terminal, two spaces apart. Cells may hold foreign text; it is made printable.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };
    struct Cell
    {
        QString text;
        Tone tone = Tone::Plain;
    };

    explicit TextTable(QList<Column> columns)
        : m_columns(std::move(columns))
    {}

    /// As many cells as columns.
    void addRow(const QList<Cell> &cells);
    void print(Console &console) const;

private:
    [[nodiscard]] QString line(const Console &console, const QList<Cell> &cells, const QList<qsizetype> &widths) const;

    QList<Column> m_columns;
    QList<QList<Cell>> m_rows;
};

} // namespace callttone::cli
