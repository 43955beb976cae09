// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_appointments.h"

#include "app/integrations/support/vendor_answer.h"
#include "app/tools/times/moments.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr core::TimeMs longestAppointmentMs = 24LL * 3'600 * 1'000;
constexpr core::TimeMs minuteMs = 60'000;

using Found = tl::expected<std::optional<GhlAppointment>, tools::ToolFailure>;

core::TimeMs momentOf(const QJsonValue &value, const QTimeZone &location)
{
    if (value.isDouble())
        return core::TimeMs(value.toDouble());
    return tools::readMoment(value.toString(), location).value_or(0);
}

Found among(const GhlCall &call, const QString &what, const connect::HttpRequest &request, const GhlTrace &trace,
            const QTimeZone &location)
{
    const auto answer = ghlAsk(call, what, request);
    if (!answer)
        return tl::unexpected(answer.error());
    for (const QJsonValue &entry : answer->value("events"_L1).toArray()) {
        const auto one = GhlAppointment::fromJson(entry.toObject(), location);
        const bool isOurs = (!trace.mark.isEmpty() && one.description.contains(trace.mark))
                            || (!trace.contactId.isEmpty() && one.contactId == trace.contactId);
        if (isOurs && one.calendarId == trace.calendarId && one.start == trace.start && !one.isCancelled())
            return one;
    }
    return std::nullopt;
}

} // namespace

GhlAppointment GhlAppointment::fromJson(const QJsonObject &object, const QTimeZone &location)
{
    const QJsonObject inner = object.value("appointment"_L1).toObject();
    const QJsonObject &source = inner.isEmpty() ? object : inner;
    const auto text = [&source](QLatin1StringView name) { return source.value(name).toString(); };
    GhlAppointment one{.id = text("id"_L1),
                       .calendarId = text("calendarId"_L1),
                       .contactId = text("contactId"_L1),
                       .title = text("title"_L1),
                       .status = text("appointmentStatus"_L1),
                       .description = text("description"_L1),
                       .startText = text("startTime"_L1)};
    if (one.description.isEmpty())
        one.description = text("notes"_L1); // where a contact's list has it
    one.start = momentOf(source.value("startTime"_L1), location);
    one.end = momentOf(source.value("endTime"_L1), location);
    return one;
}

bool GhlAppointment::isCancelled() const
{
    return status == "cancelled"_L1 || status == "invalid"_L1;
}

tl::expected<std::optional<GhlAppointment>, tools::ToolFailure>
ghlFindAppointment(const GhlCall &call, const GhlTrace &trace, const QTimeZone &location)
{
    const tools::Span span{trace.start, trace.start + minuteMs};
    const QString what = u"the look for the appointment"_s;
    std::future<Found> ofContact;
    if (!trace.contactId.isEmpty()) {
        ofContact = beside([&] {
            return among(call, what,
                         ghlGet(call, GhlArea::Contacts, u"/contacts/%1/appointments"_s.arg(encoded(trace.contactId))),
                         trace, location);
        });
    }
    const Found inCalendar =
        among(call, what, ghlGet(call, GhlArea::Calendars, ghlEventsPath(call.location(), trace.calendarId, span)),
              trace, location);
    if (!ofContact.valid())
        return inCalendar;
    const Found theirs = ofContact.get();
    if (inCalendar && *inCalendar)
        return inCalendar;
    if (theirs && *theirs)
        return theirs;
    return inCalendar; // when the calendar could not be asked, the contact's list alone is no proof that there is none
}

tl::expected<GhlAppointment, tools::ToolFailure> ghlReadAppointment(const GhlCall &call, const QString &id,
                                                                    const QTimeZone &location)
{
    return ghlAsk(call, u"the appointment"_s,
                  ghlGet(call, GhlArea::Calendars, u"/calendars/events/appointments/"_s + encoded(id)))
        .map([&location](const QJsonObject &answer) {
            const QJsonObject event = answer.value("event"_L1).toObject();
            return GhlAppointment::fromJson(event.isEmpty() ? answer : event, location);
        });
}

QString ghlEventsPath(const QString &locationId, const QString &calendarId, const tools::Span &span)
{
    // Whether the vendor counts an appointment by its start or by any part of it is not written anywhere.
    return u"/calendars/events?locationId=%1&calendarId=%2&startTime=%3&endTime=%4"_s.arg(
        encoded(locationId), encoded(calendarId), QString::number(span.start - longestAppointmentMs),
        QString::number(span.end));
}

} // namespace callttone::integrations
