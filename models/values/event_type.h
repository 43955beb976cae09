// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

namespace callttone::values {

/// What can happen. The first five are the guide's; the last three are ours and off by default for endpoints.
enum class EventType {
    CallStarted,
    CallEnded,
    CallFailed,
    TranscriptReady,
    AnalysisComplete,
    LeadCaptured,
    AppointmentBooked,
    IntegrationError,
};

struct EventTypeInfo
{
    EventType type;
    QLatin1StringView wire;   ///< "call.started": in payloads, headers, filters and the database
    const char *description;  ///< source text for translation, context "EventType"
    bool defaultForEndpoints; ///< delivered when an endpoint names no events
};

[[nodiscard]] std::span<const EventTypeInfo> allEventTypes();
[[nodiscard]] const EventTypeInfo &infoOf(EventType type);
[[nodiscard]] inline QString wireName(EventType type)
{
    return infoOf(type).wire;
}
[[nodiscard]] QString describe(EventType type); ///< translated
[[nodiscard]] std::optional<EventType> eventTypeFromWire(QStringView wire);

} // namespace callttone::values
