// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filter_match.h"
#include "models/items/windowed_model_of.h"

namespace callttone::items {

/// A windowed list whose rows also change and arrive by the event stream. Changes are gathered for 100 ms, so that a
/// burst costs one insertion and one repaint. A row that no longer fits the filter stays until the next refresh: rows
/// never vanish under the reader.
template<typename T> class LiveModelOf : public WindowedModelOf<T>
{
public:
    static constexpr int batchMs = 100;
    static constexpr int askAgainMs = 2000;        ///< between two refreshes for rows only the service can judge
    static constexpr qsizetype mostHeld = 1000;    ///< rows kept back; beyond, they are only counted
    static constexpr qsizetype largestHead = 4096; ///< then the list is loaded anew, which lets go of its middle

    explicit LiveModelOf(QObject *parent)
        : WindowedModelOf<T>(parent)
    {
        m_batch.setSingleShot(true);
        m_ask.setSingleShot(true);
        QObject::connect(&m_batch, &QTimer::timeout, this, [this] { applyBatch(); });
        QObject::connect(&m_ask, &QTimer::timeout, this, [this] { this->refresh(); });
    }

    [[nodiscard]] int pendingNewRows() const override { return int(m_held.size()) + m_uncounted; }

    void showPendingRows() override
    {
        if (m_uncounted > 0) {
            this->refresh();
        } else {
            const QList<T> held = std::exchange(m_held, {});
            enter(held);
            announcePending();
        }
    }

protected:
    [[nodiscard]] virtual Match matchOf(const T &value) const = 0;
    /// What the list is ordered by, newest first.
    [[nodiscard]] virtual core::TimeMs orderOf(const T &value) const = 0;

    void queueUpdate(const T &value)
    {
        const auto known = m_queuedAt.constFind(value.id);
        if (known != m_queuedAt.constEnd()) {
            m_queue[*known] = value;
            return;
        }
        m_queuedAt.insert(value.id, m_queue.size());
        m_queue.append(value);
        if (!m_batch.isActive())
            m_batch.start(batchMs);
    }

    /// The newest that is known of a row, on screen or not yet.
    [[nodiscard]] const T *latestOf(const QString &id) const
    {
        if (const auto queued = m_queuedAt.constFind(id); queued != m_queuedAt.constEnd())
            return &m_queue[*queued];
        for (const T &value : m_held) {
            if (value.id == id)
                return &value;
        }
        const auto row = this->window().rowOf(id);
        return row ? this->window().at(*row) : nullptr;
    }

    void onLoaded() override
    {
        m_held.clear();
        m_uncounted = 0;
        announcePending();
    }

private:
    void applyBatch()
    {
        if (this->isLoadingFirstPage()) {
            m_batch.start(batchMs); // what the page already holds must not enter twice
            return;
        }
        const QList<T> batch = std::exchange(m_queue, {});
        m_queuedAt.clear();
        if (!this->hasLoaded())
            return;
        QList<T> entering;
        bool unsure = false;
        int first = std::numeric_limits<int>::max();
        int last = -1;
        for (const T &value : batch) {
            if (const auto row = this->window().rowOf(value.id)) {
                if (value.updatedAt < this->window().at(*row)->updatedAt)
                    continue; // the page was read after this message was written
                this->window().replace(*row, value);
                first = std::min(first, int(*row));
                last = std::max(last, int(*row));
            } else if (!replaceHeld(value)) {
                const Match match = matchOf(value);
                if (match == Match::Yes)
                    entering.append(value);
                unsure = unsure || match == Match::AskService;
            }
        }
        this->rowsChanged(first, last);
        if (this->isFollowing())
            enter(entering);
        else
            hold(entering);
        if (unsure && this->isFollowing() && !m_ask.isActive())
            m_ask.start(askAgainMs);
        if (this->window().head().size() > largestHead)
            this->refresh();
    }

    [[nodiscard]] bool replaceHeld(const T &value)
    {
        for (T &held : m_held) {
            if (held.id == value.id) {
                held = value;
                return true;
            }
        }
        return false;
    }

    /// `rows` in the order they came, oldest first.
    void enter(const QList<T> &rows)
    {
        const QList<T> &head = this->window().head();
        QList<T> top;
        QList<T> within;
        for (const T &row : rows)
            (head.isEmpty() || orderOf(row) >= orderOf(head.first()) ? top : within).append(row);
        std::reverse(top.begin(), top.end());
        std::stable_sort(top.begin(), top.end(), [this](const T &a, const T &b) { return orderOf(a) > orderOf(b); });
        this->insertOnTop(top);
        for (const T &row : std::as_const(within)) {
            const auto place = std::find_if(head.cbegin(), head.cend(),
                                            [&](const T &other) { return orderOf(other) <= orderOf(row); });
            // Below the head its place is unknown; the next refresh shows it.
            if (place != head.cend() || this->window().isAllHead())
                this->insertAt(place - head.cbegin(), row);
        }
    }

    void hold(const QList<T> &rows)
    {
        if (rows.isEmpty())
            return;
        for (const T &row : rows) {
            if (m_held.size() < mostHeld)
                m_held.append(row);
            else
                ++m_uncounted;
        }
        announcePending();
    }

    void announcePending()
    {
        if (const int count = pendingNewRows(); std::exchange(m_announced, count) != count)
            Q_EMIT this->pendingNewRowsChanged(count);
    }

    QTimer m_batch;
    QTimer m_ask;
    QList<T> m_queue;
    QHash<QString, qsizetype> m_queuedAt;
    QList<T> m_held;
    int m_uncounted = 0;
    int m_announced = 0;
};

} // namespace callttone::items
