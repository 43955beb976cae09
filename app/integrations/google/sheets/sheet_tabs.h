// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/sheets/sheets_api.h"

#include <mutex>

namespace callttone::integrations {

/// What tabs spreadsheets have, so that not every row asks. What it says wrongly shows at once: the range is refused.
/// Thread-safe.
class SheetMemory
{
public:
    [[nodiscard]] std::optional<SheetPages> pagesOf(const QString &spreadsheetId) const;
    void keep(const QString &spreadsheetId, const SheetPages &pages);

private:
    mutable std::mutex m_mutex;
    QHash<QString, SheetPages> m_pages;
};

struct OpenTab
{
    SheetLayout layout;
    SheetPages pages;
};

/// The tabs one delivery works with. Their headers are read once, and only when something has to be done: people move
/// columns whenever they like.
class SheetTabs
{
public:
    /// Parts outlive it.
    SheetTabs(SheetsApi &api, SheetMemory &memory, QString spreadsheetId, QList<SheetTab> wanted);

    /// Nothing where the tab is not there, or has nothing in it.
    [[nodiscard]] SyncResult<std::optional<OpenTab>> find(SheetTab tab);
    /// Makes the tab and its headers where they are missing.
    [[nodiscard]] SyncResult<OpenTab> ready(SheetTab tab);
    /// Tabs that were made.
    [[nodiscard]] const QStringList &made() const { return m_made; }

private:
    enum class State { Missing, Empty, NoHeader, Found };
    struct Known
    {
        State state = State::Missing;
        SheetLayout layout = {};
    };
    [[nodiscard]] SyncResult<void> load();
    [[nodiscard]] SyncResult<void> loadPages(bool anew);
    [[nodiscard]] SyncResult<QList<QJsonArray>> topRows(const QList<SheetTab> &tabs);
    [[nodiscard]] QList<SheetTab> present() const;

    SheetsApi &m_api;
    SheetMemory &m_memory;
    const QString m_spreadsheetId;
    const QList<SheetTab> m_wanted;
    SheetPages m_pages;
    QHash<SheetTab, Known> m_known;
    bool m_isLoaded = false;
    QStringList m_made;
};

} // namespace callttone::integrations
