// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/page.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace callttone::items {

inline constexpr int windowPageRows = 256;
inline constexpr int windowWalkRows = 500; ///< the most one request may ask for
inline constexpr int windowMaxPages = 64;

/// The rows of a list of any length of which only a part is in memory. Pure data: it says what to ask for and takes
/// what came; timers, futures and signals are WindowedModelOf's.
///
/// The service pages by keyset, so where a page begins is only known once the page before it was answered. The window
/// therefore keeps a chain of anchors (row -> cursor): pages behind anchors are fetched directly, also again after
/// eviction; rows beyond the chain are reached by walking it with requests of 500 whose rows are not kept. Scrolling
/// costs one request a page, a jump of n rows into the unknown n/500 small ones, once. In exchange no request ever
/// scans over an OFFSET, and rows that enter at the top move nothing.
///
/// The top of the list, `head`, is held whole and never evicted: it has no cursor of its own, and live rows enter
/// there. Rows after it are addressed by key = row - head size, which stays put while the head grows.
template<typename T> class RowWindow
{
public:
    struct Fetch
    {
        qint64 key = 0;
        QString cursor;
        int limit = windowPageRows;
        bool keepRows = true; ///< false: only to learn where the chain goes on
    };

    void setFirstPage(values::Page<T> page)
    {
        *this = RowWindow();
        m_head = std::move(page.data);
        for (qsizetype i = 0; i < m_head.size(); ++i)
            m_keys.insert(m_head[i].id, i - m_head.size());
        m_complete = page.nextCursor.isEmpty();
        if (!m_complete) {
            m_anchors.emplace(0, page.nextCursor);
            m_tail = std::max<qint64>(page.total.value_or(0) - m_head.size(), 0);
        }
    }

    [[nodiscard]] qint64 rowCount() const { return m_head.size() + m_tail; }
    /// Rows may follow that nobody counted.
    [[nodiscard]] bool canGrow() const
    {
        return !m_complete && !m_anchors.empty() && m_anchors.rbegin()->first >= m_tail;
    }
    [[nodiscard]] const QList<T> &head() const { return m_head; }
    /// The head reaches to the end of the list.
    [[nodiscard]] bool isAllHead() const { return m_tail == 0 && m_complete; }

    /// Null while not in memory.
    [[nodiscard]] const T *at(qint64 row) const
    {
        if (row < m_head.size())
            return row < 0 ? nullptr : &m_head[row];
        const auto page = pageAt(row - m_head.size());
        if (page == m_pages.end())
            return nullptr;
        page->second.lastUse = ++m_clock;
        return &page->second.rows[row - m_head.size() - page->first];
    }

    [[nodiscard]] bool isFailed(qint64 row) const
    {
        const auto next = m_anchors.upper_bound(row - m_head.size());
        return !m_failed.isEmpty() && next != m_anchors.begin() && m_failed.contains(std::prev(next)->first);
    }

    /// Only of rows in memory.
    [[nodiscard]] std::optional<qint64> rowOf(const QString &id) const
    {
        const auto key = m_keys.constFind(id);
        return key == m_keys.constEnd() ? std::nullopt : std::optional(*key + m_head.size());
    }

    void replace(qint64 row, const T &value)
    {
        if (row < m_head.size()) {
            m_head[row] = value;
            return;
        }
        const auto page = pageAt(row - m_head.size());
        page->second.rows[row - m_head.size() - page->first] = value;
    }

    /// `position` is at most the size of the head.
    void insertIntoHead(qsizetype position, const T &value)
    {
        for (qsizetype i = 0; i < position; ++i)
            --m_keys[m_head[i].id];
        m_head.insert(position, value);
        m_keys.insert(value.id, position - m_head.size());
    }

    /// What to ask for next so that these rows come into memory; nothing when they are, or cannot be had.
    [[nodiscard]] std::optional<Fetch> nextFetch(qint64 firstRow, qint64 lastRow) const
    {
        const qint64 last = lastRow - m_head.size();
        for (qint64 key = std::max<qint64>(firstRow - m_head.size(), 0); key <= last;) {
            if (const auto page = pageAt(key); page != m_pages.end()) {
                key = page->first + page->second.rows.size();
                continue;
            }
            const auto next = m_anchors.upper_bound(key);
            if (next == m_anchors.begin())
                return std::nullopt;
            const auto &[anchor, cursor] = *std::prev(next);
            if (m_failed.contains(anchor))
                return std::nullopt;
            const bool atFrontier = next == m_anchors.end();
            if (atFrontier && key - anchor >= windowPageRows)
                return Fetch{anchor, cursor, windowWalkRows, false};
            const qint64 length = atFrontier ? windowPageRows : next->first - anchor;
            return Fetch{anchor, cursor, int(std::min<qint64>(length, windowPageRows)), true};
        }
        return std::nullopt;
    }

    [[nodiscard]] qint64 rowCountAfter(const Fetch &fetch, const values::Page<T> &page) const
    {
        const qint64 end = fetch.key + page.data.size();
        return m_head.size() + (isLast(page) ? end : std::max(m_tail, end));
    }

    /// Not less than the head. Apart from accept(), because a model announces new rows and changed rows separately.
    void setRowCount(qint64 rows) { m_tail = rows - m_head.size(); }

    void accept(const Fetch &fetch, values::Page<T> page)
    {
        const qint64 end = fetch.key + page.data.size();
        m_failed.remove(fetch.key);
        setRowCount(rowCountAfter(fetch, page));
        if (isLast(page)) {
            m_complete = true;
            m_anchors.erase(m_anchors.lower_bound(end), m_anchors.end());
            while (!m_pages.empty() && m_pages.rbegin()->first >= end)
                drop(std::prev(m_pages.end()));
        } else {
            m_anchors.insert_or_assign(end, page.nextCursor);
        }
        if (!fetch.keepRows || page.data.isEmpty())
            return;
        if (const auto old = m_pages.find(fetch.key); old != m_pages.end())
            drop(old);
        for (qsizetype i = 0; i < page.data.size(); ++i)
            m_keys.insert(page.data[i].id, fetch.key + i);
        m_pages.emplace(fetch.key, CachedPage{std::move(page.data), ++m_clock});
        evict();
    }

    void markFailed(const Fetch &fetch) { m_failed.insert(fetch.key); }
    void forgetFailures() { m_failed.clear(); }
    [[nodiscard]] bool hasFailures() const { return !m_failed.isEmpty(); }

    [[nodiscard]] qsizetype cachedPages() const { return qsizetype(m_pages.size()); }

private:
    struct CachedPage
    {
        QList<T> rows;
        quint64 lastUse = 0;
    };
    using Pages = std::map<qint64, CachedPage>;

    [[nodiscard]] static bool isLast(const values::Page<T> &page)
    {
        return page.nextCursor.isEmpty() || page.data.isEmpty(); // an empty page with a cursor would never end
    }

    [[nodiscard]] typename Pages::iterator pageAt(qint64 key) const
    {
        auto next = m_pages.upper_bound(key);
        if (next == m_pages.begin())
            return m_pages.end();
        --next;
        return key < next->first + next->second.rows.size() ? next : m_pages.end();
    }

    void drop(typename Pages::iterator page)
    {
        for (qsizetype i = 0; i < page->second.rows.size(); ++i) {
            // A row may stand in two pages when others vanished between two requests; keep the one still in memory.
            const auto key = m_keys.constFind(page->second.rows[i].id);
            if (key != m_keys.constEnd() && *key == page->first + i)
                m_keys.erase(key);
        }
        m_pages.erase(page);
    }

    void evict()
    {
        while (m_pages.size() > windowMaxPages) {
            drop(std::min_element(m_pages.begin(), m_pages.end(),
                                  [](const auto &a, const auto &b) { return a.second.lastUse < b.second.lastUse; }));
        }
    }

    QList<T> m_head;
    qint64 m_tail = 0;       ///< rows after the head
    bool m_complete = false; ///< the end of the chain is the end of the list
    std::map<qint64, QString> m_anchors;
    QSet<qint64> m_failed;
    mutable Pages m_pages;
    mutable quint64 m_clock = 0;
    QHash<QString, qint64> m_keys; ///< id -> key, of all rows in memory
};

} // namespace callttone::items
