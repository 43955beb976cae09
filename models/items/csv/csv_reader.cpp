// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csv/csv_reader.h"

#include <QHash>

#include <algorithm>

namespace callttone::items {

namespace {

constexpr int sniffedRows = 30;
constexpr char16_t quote = u'"';

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\n';
}

} // namespace

/// True when a line ended here; CR LF counts once.
bool CsvReader::takeLineEnd()
{
    if (atEnd() || !isLineEnd(m_text[m_at]))
        return false;
    m_at += m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    ++m_line;
    return true;
}

void CsvReader::skipEmptyLines()
{
    for (;;) {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end] == u' ' || (m_text[end] == u'\t' && m_delimiter != u'\t')))
            ++end;
        if (end < m_text.size() && !isLineEnd(m_text[end]))
            return;
        m_at = end;
        if (!takeLineEnd())
            return;
    }
}

std::optional<CsvRow> CsvReader::next()
{
    skipEmptyLines();
    if (atEnd())
        return std::nullopt;
    CsvRow row{m_line, {}, false};
    for (;;) {
        const bool quoted = !atEnd() && m_text[m_at] == quote;
        row.cells.append(quoted ? quotedCell(row.unfinished) : plainCell());
        if (atEnd() || takeLineEnd())
            return row;
        ++m_at; // the delimiter; one at the very end opens a last, empty cell
    }
}

QString CsvReader::plainCell()
{
    const qsizetype start = m_at;
    while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

QString CsvReader::quotedCell(bool &unfinished)
{
    QString cell;
    ++m_at;
    for (;;) {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != quote) {
            if (isLineEnd(m_text[m_at]))
                takeLineEnd();
            else
                ++m_at;
        }
        cell += m_text.sliced(start, m_at - start);
        if (atEnd()) {
            unfinished = true;
            return cell;
        }
        ++m_at;
        if (atEnd() || m_text[m_at] != quote)
            return cell + plainCell();
        cell += quote; // doubled
        ++m_at;
    }
}

QString csvLine(const QStringList &cells, QChar delimiter)
{
    QString line;
    for (const QString &cell : cells) {
        if (&cell != &cells.constFirst())
            line += delimiter;
        const bool needsQuotes = cell.contains(delimiter) || cell.contains(quote) || cell.contains(u'\n')
                                 || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ')
                                 || (cells.size() == 1 && cell.trimmed().isEmpty());
        if (!needsQuotes) {
            line += cell;
            continue;
        }
        QString inner = cell;
        inner.replace(quote, QStringLiteral("\"\""));
        line += quote + inner + quote;
    }
    return line + QStringLiteral("\r\n");
}

QChar sniffedDelimiter(QStringView text)
{
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        CsvReader reader(text, candidate);
        QHash<qsizetype, int> widths;
        int rows = 0;
        for (auto row = reader.next(); row && rows < sniffedRows; row = reader.next(), ++rows)
            ++widths[row->cells.size()];
        for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
            // Agreement counts most: a comma in half of the names cuts some rows, the real delimiter cuts all alike.
            const double share = double(width.value()) / rows;
            const double score = width.key() > 1 ? share * share * std::min<double>(double(width.key()), 12.0) : 0;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace callttone::items
