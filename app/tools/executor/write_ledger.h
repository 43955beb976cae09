// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/tool_ledger.h"
#include "app/tools/invocation.h"
#include "app/tools/tool_result.h"
#include "models/values/tool_call.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>

namespace callttone::store {
class Database;
}

namespace callttone::tools {

/// The names of what calls write: (call, tool, what is asked for) as 64 hex digits. Without a call every time is the
/// first, so `callRecordId` takes its place.
[[nodiscard]] QString ledgerKey(const QString &callId, const QString &callRecordId, const QString &tool,
                                const QJsonObject &identity);

/// Sees to it that what a call asks for twice is written once: entries on disk before a vendor is asked, and one worker
/// at a time for each key. Thread-safe; blocks, for worker threads.
class WriteLedger
{
public:
    WriteLedger(store::Database &database, const core::Clock &clock);

    /// The right to work on a key, let go by end() or by destroying it.
    class Turn
    {
    public:
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)
        /// To be called before anybody is answered: whoever asks again afterwards is not part of this turn any more.
        /// `record` is for those who wait.
        void end(const std::optional<values::ToolCall> &record);

    private:
        friend class WriteLedger;
        struct Shared;
        Turn(WriteLedger &ledger, QString key, std::shared_ptr<Shared> shared);
        WriteLedger &m_ledger;
        const QString m_key;
        const std::shared_ptr<Shared> m_shared;
    };
    /// The turn, when nobody has it. Else waits until that one is through, at most for `deadline`, and answers its
    /// record; nothing when that takes too long.
    struct Entrance
    {
        std::unique_ptr<Turn> turn;
        std::optional<values::ToolCall> record;
    };
    [[nodiscard]] Entrance enter(const QString &key, const Deadline &deadline);
    /// The turn or nothing, without waiting.
    [[nodiscard]] std::unique_ptr<Turn> tryEnter(const QString &key);

    // Within a turn. Each returns once it is on disk.

    [[nodiscard]] core::Result<std::optional<store::LedgerEntry>> begin(const store::LedgerEntry &entry);
    [[nodiscard]] core::Result<void> restart(const QString &key);
    /// Settles the entry, keeps the appointment, and writes the record, when there is one, into the log: all or
    /// nothing. Answers the event to publish.
    [[nodiscard]] core::Result<QByteArray> finish(const store::LedgerEntry &entry, const ToolOutcome &outcome,
                                                  const values::ToolCall &kept,
                                                  const std::optional<values::ToolCall> &log, bool counts);
    [[nodiscard]] core::Result<void> lose(const QString &key, std::optional<core::TimeMs> nextLookAt, int looks,
                                          const std::optional<values::ToolCall> &log);
    [[nodiscard]] core::Result<void> drop(const QString &key, const std::optional<values::ToolCall> &log, bool counts);
    /// The outside world has it.
    void published(const QString &key);

private:
    store::Database &m_database;
    const core::Clock &m_clock;
    std::mutex m_mutex;
    std::map<QString, std::shared_ptr<Turn::Shared>> m_turns;
};

} // namespace callttone::tools
