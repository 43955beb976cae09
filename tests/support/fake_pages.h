// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace callttone::testing {

/// A paged list in place of the service: rows made by number, cursors that only this list understands, answers at once
/// or when the test says so. Row 0 is the newest.
template<typename T> class FakePages
{
public:
    using RowAt = std::function<T(qint64)>;

    FakePages(qint64 count, RowAt rowAt)
        : m_count(count)
        , m_rowAt(std::move(rowAt))
    {}

    [[nodiscard]] client::Reply<values::Page<T>> ask(const values::PageRequest &request)
    {
        requests.append(request);
        auto promise = std::make_shared<QPromise<core::Result<values::Page<T>>>>();
        promise->start();
        auto answer = [this, promise, request] {
            if (failure)
                promise->addResult(core::Result<values::Page<T>>(core::fail(*failure)));
            else
                promise->addResult(core::Result<values::Page<T>>(pageFor(request)));
            promise->finish();
        };
        auto future = promise->future();
        if (deferred)
            m_waiting.append(answer);
        else
            answer();
        return future;
    }

    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    /// Answers the request that waits longest, or another one of those waiting.
    void answerNext(int which = 0) { m_waiting.takeAt(which)(); }

    void setCount(qint64 count) { m_count = count; }

    QList<values::PageRequest> requests;
    std::optional<core::ApiError> failure;
    bool deferred = false;
    bool withTotals = true;

private:
    values::Page<T> pageFor(const values::PageRequest &request) const
    {
        const qint64 first = request.cursor.isEmpty() ? 0 : request.cursor.mid(1).toLongLong();
        const qint64 end = std::min<qint64>(first + request.limit, m_count);
        values::Page<T> page;
        for (qint64 row = first; row < end; ++row)
            page.data.append(m_rowAt(row));
        if (end < m_count)
            page.nextCursor = QStringLiteral("c%1").arg(end);
        if (request.withTotal && withTotals)
            page.total = m_count;
        return page;
    }

    qint64 m_count;
    RowAt m_rowAt;
    QList<std::function<void()>> m_waiting;
};

} // namespace callttone::testing
