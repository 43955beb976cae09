// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/sheet_tabs.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QString keyOf(SheetTab tab)
{
    return QString(infoOf(tab).title).toLower();
}

/// Of making a tab: the row itself was not sent, so nothing of it can have happened.
tl::unexpected<SyncFailure> beforeTheRow(SyncFailure failure)
{
    failure.mayHaveHappened = false;
    return syncFail(std::move(failure));
}

} // namespace

std::optional<SheetPages> SheetMemory::pagesOf(const QString &spreadsheetId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_pages.constFind(spreadsheetId);
    return found == m_pages.constEnd() ? std::nullopt : std::optional(*found);
}

void SheetMemory::keep(const QString &spreadsheetId, const SheetPages &pages)
{
    const std::lock_guard lock(m_mutex);
    m_pages.insert(spreadsheetId, pages);
}

SheetTabs::SheetTabs(SheetsApi &api, SheetMemory &memory, QString spreadsheetId, QList<SheetTab> wanted)
    : m_api(api)
    , m_memory(memory)
    , m_spreadsheetId(std::move(spreadsheetId))
    , m_wanted(std::move(wanted))
{}

SyncResult<std::optional<OpenTab>> SheetTabs::find(SheetTab tab)
{
    if (const SyncResult<void> loaded = load(); !loaded)
        return syncFail(loaded.error());
    const Known known = m_known.value(tab);
    if (known.state == State::NoHeader)
        return syncFail(headerGone(infoOf(tab).title, infoOf(tab).columns.front()));
    if (known.state != State::Found)
        return std::optional<OpenTab>();
    return std::optional(OpenTab{known.layout, m_pages});
}

SyncResult<OpenTab> SheetTabs::ready(SheetTab tab)
{
    const SyncResult<std::optional<OpenTab>> found = find(tab);
    if (!found)
        return syncFail(found.error());
    if (*found)
        return **found;
    const SheetTabInfo &info = infoOf(tab);
    if (m_known.value(tab).state == State::Missing) {
        const SyncResult<qint64> added = m_api.addTab(info.title);
        if (!added)
            return beforeTheRow(added.error());
        m_pages.ids.insert(keyOf(tab), *added);
        m_memory.keep(m_spreadsheetId, m_pages);
        m_made.append(info.title);
    }
    const SheetLayout layout = freshLayout(info);
    const QString range = rangeOf(info.title, cellsOf(layout.firstColumn, layout.lastColumn, layout.headerRow));
    if (const SyncResult<void> written = m_api.write(range, headersOf(info)); !written)
        return beforeTheRow(written.error());
    m_known.insert(tab, {State::Found, layout});
    return OpenTab{layout, m_pages};
}

QList<SheetTab> SheetTabs::present() const
{
    QList<SheetTab> tabs;
    for (const SheetTab tab : m_wanted) {
        if (m_pages.ids.contains(keyOf(tab)))
            tabs.append(tab);
    }
    return tabs;
}

SyncResult<void> SheetTabs::loadPages(bool anew)
{
    if (const auto known = anew ? std::nullopt : m_memory.pagesOf(m_spreadsheetId)) {
        m_pages = *known;
        return {};
    }
    SyncResult<SheetPages> pages = m_api.pages();
    if (!pages)
        return syncFail(pages.error());
    m_pages = std::move(*pages);
    m_memory.keep(m_spreadsheetId, m_pages);
    return {};
}

SyncResult<QList<QJsonArray>> SheetTabs::topRows(const QList<SheetTab> &tabs)
{
    if (tabs.isEmpty())
        return QList<QJsonArray>();
    const auto ranges = [&tabs](int rows) {
        QStringList all;
        for (const SheetTab tab : tabs)
            all.append(rangeOf(infoOf(tab).title, u"1:%1"_s.arg(rows)));
        return all;
    };
    SyncResult<QList<QJsonArray>> read = m_api.read(ranges(headerSearchRows));
    if (!read && isBeyondGrid(read.error())) // somebody left a tab fewer rows than that
        return m_api.read(ranges(1));
    return read;
}

SyncResult<void> SheetTabs::load()
{
    if (m_isLoaded)
        return {};
    const bool isRemembered = m_memory.pagesOf(m_spreadsheetId).has_value();
    if (const auto loaded = loadPages(false); !loaded)
        return loaded;
    QList<SheetTab> tabs = present();
    // What is remembered may lack a tab that a person has made since.
    if (isRemembered && tabs.size() < m_wanted.size()) {
        if (const auto loaded = loadPages(true); !loaded)
            return loaded;
        tabs = present();
    }
    SyncResult<QList<QJsonArray>> rows = topRows(tabs);
    if (!rows && isTabMissing(rows.error())) { // it was there when it was looked at last
        if (const auto loaded = loadPages(true); !loaded)
            return loaded;
        tabs = present();
        rows = topRows(tabs);
    }
    if (!rows)
        return syncFail(rows.error());
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        const auto layout = layoutIn(infoOf(tabs[i]), rows->at(i));
        const State without = rows->at(i).isEmpty() ? State::Empty : State::NoHeader;
        m_known.insert(tabs[i], layout ? Known{State::Found, *layout} : Known{without});
    }
    m_isLoaded = true;
    return {};
}

} // namespace callttone::integrations
