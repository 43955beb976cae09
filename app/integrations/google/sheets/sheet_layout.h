// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/sheets/sheet_rows.h"

#include <QJsonArray>

namespace callttone::integrations {

/// How far down a header row is looked for: people put titles above it.
inline constexpr int headerSearchRows = 5;

/// Where the columns of a tab are now. Whoever works with the sheet moves them, and adds their own in between; headers
/// say which is which.
struct SheetLayout
{
    int headerRow = 1;   ///< as Sheets counts: 1 is the first
    int firstColumn = 0; ///< of all headers, also those of others; 0 is "A"
    int lastColumn = 0;
    QList<int> places = {};   ///< of the tab's columns, in their order; -1 where the header is gone
    QStringList missing = {}; ///< headers that are gone

    /// A cell for each column from the first to the last, null where it is nobody's of ours: null leaves a cell alone.
    [[nodiscard]] QJsonArray spread(const QList<QJsonValue> &cells) const;
};

/// `topRows` are the first rows of a tab. Nothing where none of them has the header of the column that rows are found
/// again by.
[[nodiscard]] std::optional<SheetLayout> layoutIn(const SheetTabInfo &info, const QJsonArray &topRows);
/// Of a tab that was just made.
[[nodiscard]] SheetLayout freshLayout(const SheetTabInfo &info);
[[nodiscard]] QJsonArray headersOf(const SheetTabInfo &info);

// A1 notation. Columns count from 0, rows from 1.
[[nodiscard]] QString columnName(int column);                               ///< 0 is "A", 26 is "AA"
[[nodiscard]] QString rangeOf(QLatin1StringView tab, const QString &cells); ///< 'Calls'!A1:K1
[[nodiscard]] QString cellsOf(int firstColumn, int lastColumn, int row);    ///< A42:M42

struct SheetPlace
{
    int column = 0;
    int row = 0;
};
/// The first cell of what an answer names: "Calls!A42:M42".
[[nodiscard]] std::optional<SheetPlace> placeIn(const QString &range);

} // namespace callttone::integrations
