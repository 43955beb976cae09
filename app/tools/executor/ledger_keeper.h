// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/executor/tool_run.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace callttone::tools {

/// Finds out what became of writes whose answers were lost, while nobody waits any more, and hands on the events of
/// bookings. What it finds is logged as one more call of the tool, so support sees it where the question is asked.
class LedgerKeeper
{
public:
    /// `accept` answers whether the event was taken; both run on the keeper's thread. The parts outlive it.
    LedgerKeeper(const RunParts &parts, std::function<bool(const QByteArray &event)> accept);
    ~LedgerKeeper(); ///< stop()
    Q_DISABLE_COPY_MOVE(LedgerKeeper)

    /// What was being written when the engine ended is due at once.
    void start();
    void stop();
    /// Something is new in the ledger. From any thread.
    void wake();
    /// Looks at everything that is due now; what the thread does each time it wakes. For tests as well.
    void lookAtDue();
    void publishWaiting();

private:
    void loop();
    void lookAt(const store::LedgerEntry &entry);
    void found(const store::LedgerEntry &entry, const QString &integration, const ToolOutcome &outcome,
               const WireLog &wire, WriteLedger::Turn &turn);
    void notThere(const store::LedgerEntry &entry, const QString &integration, const WireLog &wire,
                  WriteLedger::Turn &turn);
    void postpone(const store::LedgerEntry &entry, core::TimeMs byMs, int looks);
    [[nodiscard]] values::ToolCall recordOf(const store::LedgerEntry &entry, const QString &integration,
                                            const WireLog &wire) const;

    const RunParts &m_parts;
    const std::function<bool(const QByteArray &event)> m_accept;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_wanted = false;
    std::thread m_thread;
};

} // namespace callttone::tools
