// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/csv/csv_reader.h"

namespace callttone::items {

/// What a column of a file of contacts holds.
enum class ContactField { Ignored, Name, FirstName, LastName, Phone, Email };

/// The columns' meanings, in their order.
using ColumnMapping = QList<ContactField>;

struct GuessedColumns
{
    bool hasHeader = false;
    ColumnMapping mapping;
};

/// By the words of the first row, in several languages, and where there are none by what the cells look like. Each
/// meaning is given to one column at most, but for Ignored.
[[nodiscard]] GuessedColumns guessedColumns(const QList<CsvRow> &rows);

/// What a column's name says; Ignored when it says nothing known.
[[nodiscard]] ContactField fieldNamed(const QString &header);
[[nodiscard]] bool looksLikeEmail(const QString &text);

} // namespace callttone::items
