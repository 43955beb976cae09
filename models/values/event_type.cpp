// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/event_type.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array table{
    EventTypeInfo{EventType::CallStarted, "call.started"_L1,
                  QT_TRANSLATE_NOOP("EventType", "A call begins, inbound or outbound"), true},
    EventTypeInfo{EventType::CallEnded, "call.ended"_L1,
                  QT_TRANSLATE_NOOP("EventType", "A call completes, with duration, status and summary"), true},
    EventTypeInfo{EventType::CallFailed, "call.failed"_L1, QT_TRANSLATE_NOOP("EventType", "A call failed to connect"),
                  true},
    EventTypeInfo{EventType::TranscriptReady, "transcript.ready"_L1,
                  QT_TRANSLATE_NOOP("EventType", "The full transcript is available"), true},
    EventTypeInfo{EventType::AnalysisComplete, "analysis.complete"_L1,
                  QT_TRANSLATE_NOOP("EventType", "AI analysis finished: sentiment, lead score, key points"), true},
    EventTypeInfo{EventType::LeadCaptured, "lead.captured"_L1,
                  QT_TRANSLATE_NOOP("EventType", "A caller left their contact details"), false},
    EventTypeInfo{EventType::AppointmentBooked, "appointment.booked"_L1,
                  QT_TRANSLATE_NOOP("EventType", "An agent booked an appointment"), false},
    EventTypeInfo{EventType::IntegrationError, "integration.error"_L1,
                  QT_TRANSLATE_NOOP("EventType", "An integration stopped working"), false},
};

} // namespace

std::span<const EventTypeInfo> allEventTypes()
{
    return table;
}

const EventTypeInfo &infoOf(EventType type)
{
    return table[size_t(type)]; // the table is in enum order; a unit test keeps it so
}

QString describe(EventType type)
{
    return QCoreApplication::translate("EventType", infoOf(type).description);
}

std::optional<EventType> eventTypeFromWire(QStringView wire)
{
    for (const EventTypeInfo &info : table) {
        if (wire == info.wire)
            return info.type;
    }
    return std::nullopt;
}

} // namespace callttone::values
