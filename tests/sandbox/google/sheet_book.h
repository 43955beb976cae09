// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace callttone::sandbox {

/// "'Bob''s calls'!A1:K1", "Calls!C:C", "Calls!1:5"; zero-based. Without cells it is the whole tab.
struct SheetRange
{
    QString tab;
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = -1;    ///< -1: to the end
    int lastColumn = -1; ///< -1: to the end

    /// Nothing when it is not A1 notation.
    [[nodiscard]] static std::optional<SheetRange> parse(const QString &text);
    [[nodiscard]] static QString columnName(int column); ///< 0 is "A", 26 is "AA"
};

/// One spreadsheet: tabs with cells, as far as Sheets v4's values need it.
class SheetBook
{
public:
    SheetBook(QString id, QString title, const QStringList &tabs);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool hasTab(const QString &title) const;
    [[nodiscard]] int addTab(const QString &title); ///< the new sheetId
    bool removeTab(int sheetId);
    bool renameTab(int sheetId, const QString &title);

    /// Rows from the range's first cell on, empty ends cut off as Sheets does.
    [[nodiscard]] QJsonArray read(const SheetRange &range) const;
    /// Overwrites from the range's first cell on; null leaves a cell as it is.
    void write(const SheetRange &range, const QJsonArray &rows);
    /// Below the last row of the table in the range, from that table's first column on: which need not be the range's,
    /// since filled columns beside it belong to it and an empty one ends it. Of several the last counts.
    struct Place
    {
        int row = 0; ///< zero-based
        int column = 0;
    };
    [[nodiscard]] Place append(const SheetRange &range, const QJsonArray &rows, bool insertRows);

    [[nodiscard]] QJsonObject propertiesJson(const QString &address) const; ///< as spreadsheets.get answers
    [[nodiscard]] QJsonObject contentsJson() const;                         ///< everything, for the state document

    bool appOwned = true; ///< made by the app: what drive.file lets it see

private:
    struct Tab
    {
        int id;
        QString title;
        QList<QJsonArray> rows = {};
    };
    [[nodiscard]] Tab *tab(const QString &title);
    [[nodiscard]] const Tab *tab(const QString &title) const;
    [[nodiscard]] static int tableColumn(const Tab &tab, const SheetRange &range, int end);
    static void put(QList<QJsonArray> &rows, int row, int column, const QJsonValue &value);

    QString m_id;
    QString m_title;
    QList<Tab> m_tabs;
    int m_nextTabId = 0;
};

/// What USER_ENTERED makes of a text: "=1+1" is a formula, "+1512…" a number. Marked, so that tests see the damage.
[[nodiscard]] QJsonArray asIfTyped(const QJsonArray &row);

} // namespace callttone::sandbox
