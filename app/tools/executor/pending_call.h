// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/invocation.h"
#include "app/tools/tool_executor.h"

#include <QPromise>

#include <atomic>

namespace callttone::tools {

/// One call on its way. It is answered once, by whoever claims that first: the worker that runs it, or the watch over
/// its limit. Whoever claims also writes the log's row, so a call has one.
class PendingCall
{
public:
    PendingCall(ToolRequest given, QString callRecordId, core::TimeMs now)
        : request(std::move(given))
        , id(std::move(callRecordId))
        , at(now)
    {
        m_promise.start();
    }
    Q_DISABLE_COPY_MOVE(PendingCall)

    const ToolRequest request;
    const QString id; ///< "tcl_…"
    const core::TimeMs at;
    const Deadline::Steady::time_point begin = Deadline::Steady::now();
    std::atomic<double> queueMs = 0;
    /// Set before the ledger is asked: from then on a vendor may be told to write.
    std::atomic<bool> isWriting = false;

    [[nodiscard]] QFuture<core::Result<values::ToolCall>> future() { return m_promise.future(); }
    [[nodiscard]] bool claim() { return !m_claimed.exchange(true); }
    [[nodiscard]] bool isClaimed() const { return m_claimed; }
    /// After claim() only.
    void answer(core::Result<values::ToolCall> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<core::Result<values::ToolCall>> m_promise;
    std::atomic<bool> m_claimed = false;
};

} // namespace callttone::tools
