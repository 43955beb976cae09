// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace callttone::items {

struct CsvRow
{
    int line = 1; ///< of the file, where the row begins; quoted cells may go on over several
    QStringList cells;
    bool unfinished = false; ///< a quote was opened and never closed; the rest of the file is in the last cell
    bool operator==(const CsvRow &) const = default;
};

/// Reads comma separated values (RFC 4180) row by row: quoted cells with delimiters, line breaks and doubled quotes in
/// them, lines that end with CR, LF or both. Empty lines are skipped. Tolerant where the standard is silent: a quote
/// within a cell that does not begin with one is a character, and what follows a closing quote belongs to the cell.
class CsvReader
{
public:
    /// `text` outlives the reader.
    CsvReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    /// The next row; nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skipEmptyLines();
    QString quotedCell(bool &unfinished);
    QString plainCell();
    bool takeLineEnd();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// One row as it is written: cells are quoted where they must be, and it ends with CR and LF.
[[nodiscard]] QString csvLine(const QStringList &cells, QChar delimiter);

/// Which of , ; tab | separates the cells: the one that cuts the first rows into the same number of cells, and into
/// most of them. A comma when none does.
[[nodiscard]] QChar sniffedDelimiter(QStringView text);

} // namespace callttone::items
