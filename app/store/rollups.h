// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QString>

#include <vector>

namespace callttone::store {

class Session;

/// Counts kept on write, one row per minute and kind. Jobs note their changes here and the writer adds them up once per
/// transaction: hundreds of deliveries that go through the same states in the same minute become a handful of updates.
/// A property test holds the result against counted rows.
class RollupChanges
{
public:
    /// `change` (+1 or -1) deliveries created at `createdAt` now stand at `status`.
    void countDelivery(core::TimeMs createdAt, const QString &destId, const QString &eventType, const QString &status,
                       int change);
    /// One attempt ended at `finishedAt` after `ms`.
    void countAttempt(core::TimeMs finishedAt, const QString &destId, bool ok, double ms);

    /// One tool call was answered after `ms`.
    void countTool(core::TimeMs at, const QString &tool, const QString &integration, bool ok, double ms);

    /// Where the list stands, to go back to when a job is undone.
    struct Mark
    {
        size_t deliveries = 0;
        size_t attempts = 0;
        size_t tools = 0;
    };
    [[nodiscard]] Mark mark() const { return {m_deliveries.size(), m_attempts.size(), m_tools.size()}; }
    void undoTo(const Mark &mark);
    /// Writes everything noted and forgets it; inside the transaction, before its commit.
    void flush(Session &session);
    void clear() { undoTo({}); }

private:
    struct DeliveryChange
    {
        qint64 minute = 0;
        QString destId;
        QString eventType;
        QString status;
        int change = 0;
    };
    struct AttemptChange
    {
        qint64 minute = 0;
        QString destId;
        int ok = 0;
        int bucket = 0;
    };
    struct ToolChange
    {
        qint64 minute = 0;
        QString tool;
        QString integration;
        int ok = 0;
        int bucket = 0;
    };
    void flushTools(Session &session);

    std::vector<DeliveryChange> m_deliveries;
    std::vector<AttemptChange> m_attempts;
    std::vector<ToolChange> m_tools;
};

} // namespace callttone::store
