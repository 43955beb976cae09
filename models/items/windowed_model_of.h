// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/roles.h"
#include "models/items/row_window.h"
#include "models/items/windowed_model.h"

#include <functional>
#include <limits>

namespace callttone::items {

/// Fills a RowWindow from a source of pages. Every load is a new generation; what an older one still answers is
/// dropped. T has id, createdAt-like order and fromJson like the value types do.
template<typename T> class WindowedModelOf : public WindowedModel
{
public:
    using Source = std::function<client::Reply<values::Page<T>>(const values::PageRequest &)>;

    using WindowedModel::WindowedModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(std::min<qint64>(m_window.rowCount(), std::numeric_limits<int>::max()));
    }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_window.canGrow();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            want(rowCount());
    }

    /// Null while the row is not in memory; looking makes it come.
    [[nodiscard]] const T *rowAt(int row) const
    {
        const T *value = m_window.at(row);
        if (!value && row >= 0 && row < rowCount() && !m_window.isFailed(row))
            want(row);
        return value;
    }

    /// Where a row is, when it is in memory.
    [[nodiscard]] std::optional<int> rowOf(const QString &id) const
    {
        const auto row = m_window.rowOf(id);
        return row ? std::optional(int(*row)) : std::nullopt;
    }

    void refresh() override
    {
        if (m_source)
            load(m_source, true);
    }

    /// Lets go of everything, for a list of something else: its rows must not be seen in the meantime.
    void clear()
    {
        ++m_generation;
        m_inFlight = m_loadingFirst = false;
        beginResetModel();
        m_window = Window();
        endResetModel();
        setLoaded(false);
        setLoading(false);
        setError({});
    }

    void retry() override
    {
        if (!hasLoaded()) {
            if (m_source)
                load(m_source, false);
            return;
        }
        if (!m_window.hasFailures())
            return;
        m_window.forgetFailures();
        rowsChanged(0, rowCount() - 1);
    }

protected:
    using Window = RowWindow<T>;

    [[nodiscard]] const Window &window() const { return m_window; }
    [[nodiscard]] Window &window() { return m_window; }
    [[nodiscard]] bool isLoadingFirstPage() const { return m_loadingFirst; }

    /// `keepRows`: the same list again, so rows stay and new ones slide in; otherwise the old rows stay only until the
    /// answer is there, which avoids a blank table between two keystrokes.
    void load(Source source, bool keepRows)
    {
        m_source = std::move(source);
        const quint64 generation = ++m_generation;
        m_inFlight = m_loadingFirst = true;
        m_target = {-1, -1};
        setLoading(true);
        client::onResult(m_source({windowPageRows, {}, true}), this,
                         [this, generation, keepRows](core::Result<values::Page<T>> page) {
                             if (generation != m_generation)
                                 return;
                             m_inFlight = m_loadingFirst = false;
                             if (page)
                                 acceptFirst(std::move(*page), keepRows && hasLoaded());
                             else
                                 failFirst(std::move(page.error()), keepRows && hasLoaded());
                             scheduleFetch();
                         });
    }

    /// After a first page was taken in, before loaded().
    virtual void onLoaded() {}

    [[nodiscard]] RowState rowStateAt(int row) const
    {
        if (m_window.at(row))
            return RowState::Ready;
        return m_window.isFailed(row) ? RowState::Failed : RowState::Loading;
    }

    void rowsChanged(int first, int last)
    {
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount({}) - 1));
    }

private:
    void fetchWanted() override
    {
        const auto wanted = takeWanted();
        if (wanted.first >= 0)
            m_target = wanted;
        if (m_inFlight)
            return; // its answer comes back here, and finds the newest target
        const auto fetch = m_target.first < 0 ? std::nullopt : m_window.nextFetch(m_target.first, m_target.second);
        setLoading(fetch.has_value());
        if (!fetch)
            return;
        m_inFlight = true;
        client::onResult(m_source({fetch->limit, fetch->cursor, false}), this,
                         [this, generation = m_generation, fetch = *fetch](core::Result<values::Page<T>> page) {
                             if (generation != m_generation)
                                 return;
                             m_inFlight = false;
                             if (page)
                                 accept(fetch, std::move(*page));
                             else
                                 fail(fetch, std::move(page.error()));
                             scheduleFetch(); // by the timer: a source that answers at once must not recurse
                         });
    }

    void accept(const typename Window::Fetch &fetch, values::Page<T> page)
    {
        const int first = int(window().head().size() + fetch.key);
        const int end = first + int(page.data.size());
        changeRowCount(int(m_window.rowCountAfter(fetch, page)));
        m_window.accept(fetch, std::move(page));
        if (fetch.keepRows)
            rowsChanged(first, end - 1);
    }

    void fail(const typename Window::Fetch &fetch, core::ApiError error)
    {
        m_window.markFailed(fetch);
        m_target = {-1, -1};
        setError(std::move(error));
        const int first = int(window().head().size() + fetch.key);
        rowsChanged(first, std::min(first + windowWalkRows, rowCount()) - 1);
    }

    void acceptFirst(values::Page<T> page, bool keepRows)
    {
        const QString oldTop = keepRows && rowCount() > 0 ? m_window.head().value(0).id : QString();
        const auto known =
            std::find_if(page.data.cbegin(), page.data.cend(), [&](const T &value) { return value.id == oldTop; });
        const qsizetype fresh = known - page.data.cbegin();
        const bool slides = !oldTop.isEmpty() && known != page.data.cend();
        const QList<T> top = slides ? page.data.first(fresh) : QList<T>();
        Window next;
        next.setFirstPage(std::move(page));
        setLoaded(true);
        setError({});
        if (slides && next.rowCount() >= m_window.head().size() + fresh) {
            insertOnTop(top);
            changeRowCount(int(next.rowCount()));
            m_window = std::move(next);
            rowsChanged(0, rowCount() - 1);
        } else {
            beginResetModel();
            m_window = std::move(next);
            endResetModel();
        }
        onLoaded();
        Q_EMIT loaded();
    }

    void failFirst(core::ApiError error, bool keepRows)
    {
        if (!keepRows) { // rows of another filter must not pass for an answer to this one
            beginResetModel();
            m_window = Window();
            endResetModel();
            setLoaded(false);
        }
        setLoading(false);
        setError(std::move(error));
    }

    void changeRowCount(int after)
    {
        const int before = rowCount();
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_window.setRowCount(after);
            endInsertRows();
        } else if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_window.setRowCount(after);
            endRemoveRows();
        }
    }

protected:
    /// Newest first.
    void insertOnTop(const QList<T> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, 0, int(rows.size()) - 1);
        for (auto row = rows.crbegin(); row != rows.crend(); ++row)
            m_window.insertIntoHead(0, *row);
        endInsertRows();
    }

    void insertAt(qsizetype position, const T &row)
    {
        beginInsertRows({}, int(position), int(position));
        m_window.insertIntoHead(position, row);
        endInsertRows();
    }

private:
    Window m_window;
    Source m_source;
    quint64 m_generation = 0;
    bool m_inFlight = false;
    bool m_loadingFirst = false;
    std::pair<int, int> m_target{-1, -1};
};

} // namespace callttone::items
