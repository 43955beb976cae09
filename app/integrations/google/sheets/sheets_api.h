// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/sheets/sheet_layout.h"
#include "app/integrations/google/sheets/sheets_errors.h"

#include <QHash>

namespace callttone::integrations {

/// Which tabs a spreadsheet has.
struct SheetPages
{
    QString url;                ///< of the spreadsheet; may have a fragment of its own at a stand-in
    QHash<QString, qint64> ids; ///< sheetId by title in lower case: Sheets does not tell "calls" from "Calls"

    /// Where a person sees those cells.
    [[nodiscard]] QString urlOf(QLatin1StringView tab, const QString &cell) const;
};

/// The few calls of Sheets v4 that keep rows. Source: its discovery document,
/// https://developers.google.com/workspace/sheets/api/reference/rest. Values are always written RAW: what callers said
/// stays text, where USER_ENTERED would run it as a formula and make numbers of phone numbers. (Who exports the sheet
/// to CSV and opens that in a spreadsheet program has the risk again; a quote before it would be visible here.)
class SheetsApi
{
public:
    SheetsApi(connect::VendorSession &session, QString api, const QString &spreadsheetId);

    [[nodiscard]] SyncResult<SheetPages> pages();
    /// The rows of each range, from its first on; empty rows at the end are left out.
    [[nodiscard]] SyncResult<QList<QJsonArray>> read(const QStringList &ranges);
    /// A row of its own below the table that `headerRange` begins. Answers where; nothing if Google does not say.
    [[nodiscard]] SyncResult<std::optional<SheetPlace>> append(const QString &headerRange, const QJsonArray &cells);
    /// Null leaves a cell as it is.
    [[nodiscard]] SyncResult<void> write(const QString &range, const QJsonArray &cells);
    /// A tab whose first row stays in view and where it is when rows are sorted. Answers its sheetId.
    [[nodiscard]] SyncResult<qint64> addTab(const QString &title);

private:
    [[nodiscard]] SyncResult<QJsonObject> get(const QString &what, const QString &rest, qint64 maxBytes);
    [[nodiscard]] SyncResult<QJsonObject> put(const QString &what, const QByteArray &method, const QString &rest,
                                              const QJsonObject &body);

    connect::VendorSession &m_session;
    const QString m_base;
};

} // namespace callttone::integrations
