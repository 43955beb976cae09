// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/text_table.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr qsizetype widestCell = 80;

QString shown(const QString &text)
{
    const QString safe = printable(text);
    return safe.size() > widestCell ? safe.left(widestCell - 1) + u'…' : safe;
}

} // namespace

void TextTable::addRow(const QList<Cell> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QList<Cell> row = cells;
    for (Cell &cell : row)
        cell.text = shown(cell.text);
    m_rows.append(row);
}

void TextTable::print(Console &console) const
{
    QList<Cell> titles;
    QList<qsizetype> widths;
    for (const Column &column : m_columns) {
        titles.append({column.title, Tone::Muted});
        widths.append(column.title.size());
    }
    for (const QList<Cell> &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].text.size());
    }
    console.print(line(console, titles, widths));
    for (const QList<Cell> &row : m_rows)
        console.print(line(console, row, widths));
}

QString TextTable::line(const Console &console, const QList<Cell> &cells, const QList<qsizetype> &widths) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString gap(widths[i] - cells[i].text.size(), u' ');
        const QString cell = console.styled(cells[i].tone, cells[i].text); // padded outside the colour
        const bool last = i + 1 == cells.size();
        if (m_columns[i].align == Align::Right)
            text += gap + cell;
        else
            text += last ? cell : cell + gap;
        text += last ? u""_s : u"  "_s;
    }
    return text;
}

} // namespace callttone::cli
