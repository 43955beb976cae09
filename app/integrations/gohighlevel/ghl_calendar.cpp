// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_appointments.h"
#include "app/integrations/gohighlevel/gohighlevel_account.h"
#include "app/integrations/gohighlevel/gohighlevel_tools.h"
#include "app/integrations/support/vendor_answer.h"
#include "app/tools/times/moments.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "GoHighLevel"_L1;
constexpr int timeoutMs = 8'000;

QTimeZone zoneOf(const connect::VendorSession &session)
{
    for (const QJsonObject &known : {session.facts(), session.config()}) {
        if (const auto zone = tools::readZone(known.value("timezone"_L1).toString()))
            return *zone;
    }
    return QTimeZone::utc();
}

core::Result<QJsonObject> ask(connect::VendorSession &session, const QString &what, connect::HttpRequest request)
{
    request.timeoutMs = timeoutMs;
    const auto answer = session.send(std::move(request));
    core::Result<QJsonObject> object = jsonAnswer({vendorName, what}, answer);
    // What the vendor refuses for good does not pass by itself.
    if (!object && answer && answer->status >= 400 && answer->status < 500 && answer->status != 429)
        object.error().kind = core::ErrorKind::Conflict;
    return object;
}

connect::HttpRequest change(const QString &api, const QString &id, const QJsonObject &body)
{
    connect::HttpRequest request =
        goHighLevelRequest(u"%1/calendars/events/appointments/%2"_s.arg(api, encoded(id)), "2021-04-15"_ba);
    request.method = "PUT";
    request.setJson(body);
    return request;
}

core::Result<QList<tools::Span>> busy(connect::VendorSession &session, const QString &api, const tools::Span &span)
{
    const QString calendar = session.config().value("calendarId"_L1).toString();
    if (calendar.isEmpty())
        return QList<tools::Span>();
    const QString location = session.facts().value("locationId"_L1).toString();
    const auto answer = ask(session, u"the calendar's appointments"_s,
                            goHighLevelRequest(api + ghlEventsPath(location, calendar, span), "2021-04-15"_ba));
    if (!answer)
        return core::fail(answer.error());
    QList<tools::Span> taken;
    for (const QJsonValue &entry : answer->value("events"_L1).toArray()) {
        const auto one = GhlAppointment::fromJson(entry.toObject(), zoneOf(session));
        if (one.isCancelled())
            continue;
        if (one.start <= 0 || one.end <= one.start) { // unknown is not free
            return core::fail({.kind = core::ErrorKind::Unavailable,
                               .code = u"vendor_refused"_s,
                               .title = u"GoHighLevel's appointments cannot be read"_s,
                               .detail = u"Appointment %1 has no start or end. Open it at GoHighLevel and save it "
                                         "again."_s.arg(one.id.left(64))});
        }
        if (const tools::Span its{one.start, one.end}; its.overlaps(span))
            taken.append(its);
    }
    return taken;
}

core::Result<values::ExternalEvent> put(connect::VendorSession &session, const QString &api,
                                        const values::Appointment &appointment, const values::ExternalEvent &known)
{
    if (known.id.isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"not_mirrored"_s,
                           .title = u"The appointment is not in GoHighLevel"_s,
                           .detail = u"Appointments made here are not put there; agents book there with a tool."_s});
    }
    const QTimeZone zone = zoneOf(session);
    QJsonObject body{{u"startTime"_s, tools::localIso(appointment.start, zone)},
                     {u"endTime"_s, tools::localIso(appointment.end, zone)}};
    if (!appointment.title.isEmpty())
        body.insert("title"_L1, appointment.title);
    return ask(session, u"the new time of the appointment"_s, change(api, known.id, body))
        .map([&known](const QJsonObject &) {
            values::ExternalEvent there = known;
            there.problem.clear();
            return there;
        });
}

core::Result<void> cancel(connect::VendorSession &session, const QString &api, const values::ExternalEvent &known)
{
    const auto answer =
        ask(session, u"the cancellation"_s, change(api, known.id, {{u"appointmentStatus"_s, u"cancelled"_s}}));
    if (!answer && answer.error().code != "vendor_not_found"_L1) // gone already: as wanted
        return core::fail(answer.error());
    return {};
}

} // namespace

VendorCalendar goHighLevelCalendar(const QString &api)
{
    VendorCalendar calendar;
    calendar.integration = u"gohighlevel"_s;
    calendar.busy = [api](connect::VendorSession &session, core::TimeMs from, core::TimeMs to) {
        return busy(session, api, {from, to});
    };
    calendar.put = [api](connect::VendorSession &session, const values::Appointment &appointment,
                         const values::ExternalEvent &known) { return put(session, api, appointment, known); };
    calendar.cancel = [api](connect::VendorSession &session, const values::ExternalEvent &known) {
        return cancel(session, api, known);
    };
    return calendar;
}

} // namespace callttone::integrations
