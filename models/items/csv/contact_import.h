// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/csv/column_guess.h"
#include "models/items/csv/csv_text.h"

#include <functional>

namespace callttone::items {

// A file of contacts becomes a list of them in two steps: its rows are read once, and what they mean is worked out
// whenever the meaning of a column is changed. Pure; both run on a worker and stop when `goOn` says so.

/// Done and of how much; false stops.
using ImportProgress = std::function<bool(qsizetype done, qsizetype total)>;

struct CsvFile
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter = u',';
    QList<CsvRow> rows;
    GuessedColumns guess;
};
/// Nothing when it was stopped.
[[nodiscard]] std::optional<CsvFile> readCsvFile(const QByteArray &bytes, const ImportProgress &goOn);

struct ImportedContact
{
    QString name;
    QString phone; ///< E.164
    QString email;
    int line = 0;
    bool operator==(const ImportedContact &) const = default;
};

/// A row that is left out, and why.
struct LeftOutRow
{
    int line = 0;
    QString reason; ///< a sentence
    QStringList cells;
    bool duplicate = false; ///< its number is in the list already; nothing is wrong with it
};

struct ContactImport
{
    QList<ImportedContact> contacts;
    QList<LeftOutRow> leftOut;
    [[nodiscard]] int duplicates() const;
    [[nodiscard]] int wrong() const { return int(leftOut.size()) - duplicates(); }
};
[[nodiscard]] std::optional<ContactImport> importedContacts(const CsvFile &file, bool hasHeader,
                                                            const ColumnMapping &mapping, const ImportProgress &goOn);

/// The rows that are left out as a file, with the reason as a further column: to be mended and imported again. UTF-8
/// with byte order mark, since spreadsheets need it.
[[nodiscard]] QByteArray leftOutCsv(const ContactImport &import, const CsvFile &file, bool hasHeader);

} // namespace callttone::items
