// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/call_script.h"

class QRandomGenerator;

namespace callttone::client {

/// One event, ready to post.
struct PlannedEvent
{
    values::EventType type = values::EventType::CallStarted;
    QString id; ///< "evt_…", fresh
    double atSeconds = 0;
    core::TimeMs occurredAt = 0;
    QByteArray payload; ///< JSON text
};

[[nodiscard]] bool endsCall(values::EventType type);

/// One run of a script: picks made, tempo chosen, ids and times filled in.
struct ScriptedCall
{
    QString callId;
    QString agentName;
    QString direction;
    QString counterpart; ///< the other party's number, from the range that is never assigned (555-01xx)
    core::TimeMs startedAt = 0;
    QList<PlannedEvent> events;

    [[nodiscard]] double lengthSeconds() const { return events.last().atSeconds; }

    /// `now` is when the run begins, `speed` how much faster than life it goes (0 = all at once). Played faster, the
    /// call began so long ago that its last event happens at the very moment it is posted: durations stay those of the
    /// script, and no event lies in the future.
    [[nodiscard]] static ScriptedCall fromScript(const CallScript &script, QRandomGenerator &random, core::TimeMs now,
                                                 double speed = 1);
    /// A call.ended for a run that is stopped halfway, so that the call does not stay live for ever.
    [[nodiscard]] PlannedEvent hangUp(core::TimeMs now) const;

private:
    QJsonObject m_common; ///< members that every event of the call has
};

} // namespace callttone::client
