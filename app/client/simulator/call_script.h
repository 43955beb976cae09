// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/script_template.h"
#include "app/core/clock.h"
#include "app/core/result.h"
#include "models/values/event_type.h"

#include <QByteArray>

namespace callttone::client {

struct ScriptedEvent
{
    values::EventType type = values::EventType::CallStarted;
    double atSeconds = 0; ///< since the call began
    QJsonObject fields;   ///< template of the members beyond those that every event of the call has
};

/// A call to play, read from JSON:
///   {"name","title","summary","direction":"inbound|outbound","agents":[{"id","name"},…],"businessNumber":"+1…",
///    "choices":{name:[alternative,…]},"events":[{"event","atSeconds","fields":{…}},…]}
/// See script_template.h for what `fields` and `choices` may hold. Ids, times, numbers and agent are filled in by the
/// run. Placeholders that every script has: agent.id, agent.name, callerNumber (the other party's), and for the next
/// two working days day1 and day2: date "2026-02-19", weekday, short "Thu 19 Feb", long "Thursday, February 19".
struct CallScript
{
    QString name;
    QString title;
    QString summary;
    QString direction;
    QString businessNumber;
    Alternatives choices;        ///< the script's own and "agent"
    QList<ScriptedEvent> events; ///< in order of time, the first is call.started at 0

    [[nodiscard]] double lengthSeconds() const { return events.last().atSeconds; }

    /// `origin` says in errors where the text came from. Each error names its place: line and column when it is not
    /// JSON, else a pointer such as /events/2/fields/transcript/0/text.
    [[nodiscard]] static core::Result<CallScript> fromJson(const QByteArray &json, const QString &origin);
};

/// What a run gets without the script's doing, each with one alternative.
[[nodiscard]] Alternatives builtInValues(const QString &counterpart, core::TimeMs now);

} // namespace callttone::client
