// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/sheets/sheet_tabs.h"
#include "app/integrations/support/ensured_record.h"

namespace callttone::integrations {

/// One row that is there once and stays as it should be. It is found by what its first column holds, each time anew:
/// people sort rows, move columns and put others between. A cell that a person changed since it was written stays as
/// that person wants it, and so does a row that was deleted; Replay makes that one again.
class KeptRow
{
public:
    /// Parts outlive it.
    KeptRow(SyncTask &task, SheetsApi &api, SheetTabs &tabs, const SheetRow &row);

    /// Sees to it. Answers what was done, empty when there was nothing to do.
    [[nodiscard]] SyncResult<QString> keep();

private:
    struct Found
    {
        int row = 0;
        QJsonArray cells; ///< from column A on
    };
    [[nodiscard]] SyncResult<RemoteRecord> create();
    [[nodiscard]] SyncResult<std::optional<RemoteRecord>> lookUp();
    [[nodiscard]] SyncResult<RemoteRecord> update(const values::SyncRecord &known);
    [[nodiscard]] SyncResult<void> forgetIfDeleted();

    [[nodiscard]] SyncResult<std::optional<Found>> findRow(const SheetLayout &layout, int guess);
    [[nodiscard]] SyncResult<std::optional<Found>> rowAt(const SheetLayout &layout, int row);
    void straighten(const SheetLayout &layout, const SheetPlace &place);
    [[nodiscard]] QJsonArray changes(const SheetLayout &layout, const Found &found, const QJsonObject &wrote) const;
    [[nodiscard]] RemoteRecord remote(const OpenTab &tab, int row, const QJsonObject &wrote) const;
    [[nodiscard]] QJsonObject asWritten(const SheetLayout &layout) const;
    [[nodiscard]] QJsonObject asItIs(const SheetLayout &layout, const QJsonArray &cells) const;

    SyncTask &m_task;
    SheetsApi &m_api;
    SheetTabs &m_tabs;
    const SheetRow &m_row;
    const SheetTabInfo &m_info;
    QStringList m_missing; ///< headers that were gone when it was written
    bool m_isDeleted = false;
    bool m_isWritten = false;
};

} // namespace callttone::integrations
