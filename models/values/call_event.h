// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "models/values/event_type.h"

#include <QByteArray>
#include <QJsonObject>

namespace callttone::values {

/// One event as accepted. `payload` is the JSON object exactly as it will be signed, stored and sent: the sender's
/// bytes, with `id` and `occurredAt` spliced in at the front when the sender gave none. Re-serialising would reorder
/// members and round numbers, and the signature would no longer cover what was posted.
struct CallEvent
{
    QString id;
    EventType type = EventType::CallStarted;
    QString callId;
    core::TimeMs occurredAt = 0;
    QByteArray payload;
    QJsonObject fields; ///< `payload` parsed once, for projections; never serialised again
    bool test = false;  ///< made by a Test button; kept out of calls and of health figures

    /// Checks one event object and completes it. `raw` must be the text `object` was parsed from.
    /// Errors are of kind Validation, with pointers relative to the event ("/callId").
    [[nodiscard]] static core::Result<CallEvent> fromPosted(const QByteArray &raw, const QJsonObject &object,
                                                            core::TimeMs now);
};

/// An accepted event as listed by GET /events.
struct StoredEvent
{
    qint64 sequence = 0;
    QString id;
    EventType type = EventType::CallStarted;
    QString callId;
    core::TimeMs occurredAt = 0;
    core::TimeMs receivedAt = 0;
    QByteArray payload;
    bool test = false;

    [[nodiscard]] QJsonObject toJson() const; ///< {id,event,callId,occurredAt,receivedAt,test,payload:{…}}
    [[nodiscard]] static StoredEvent fromJson(const QJsonObject &object);
};

} // namespace callttone::values
