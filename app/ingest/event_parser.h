// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call_event.h"

namespace callttone::ingest {

struct ParsedEvents
{
    QList<values::CallEvent> events;
    bool batch = false; ///< an array or NDJSON
};

inline constexpr int maxEventsPerBatch = 1000;

/// Reads a posted body: one JSON object, an array of them, or NDJSON (one object a line). Every event keeps the very
/// bytes it was written with. Errors: BadRequest when it is not JSON (with the offset), Validation with pointers
/// ("/3/callId") when an event is wrong; then none of the batch is taken.
[[nodiscard]] core::Result<ParsedEvents> parseEvents(const QByteArray &body, const QByteArray &contentType,
                                                     core::TimeMs now);

/// The text of each element of a JSON array that is known to be valid; what a parser would throw away.
[[nodiscard]] QList<QByteArray> arrayElements(const QByteArray &json);

} // namespace callttone::ingest
