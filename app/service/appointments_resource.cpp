// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/service/field_reader.h"
#include "app/tools/appointments/appointment_desk.h"
#include "app/tools/times/moments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int longestTitle = 200;
constexpr int longestNotes = 5'000;
constexpr int longestName = 200;
constexpr int longestId = 128;
constexpr int shortestMinutes = 5;
constexpr int longestMinutes = 24 * 60;

bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

/// Reads the members that say when. A time without an offset is read in the posted timezone, and refused without one.
class TimeFields
{
public:
    TimeFields(const QJsonObject &body, FieldReader &fields)
        : m_body(body)
        , m_fields(fields)
        , m_timezone(fields.text("timezone"_L1, longestName))
        , m_zone(m_timezone.isEmpty() ? QTimeZone() : tools::readZone(m_timezone).value_or(QTimeZone()))
    {
        // With a zone that is none, complaints about its times would only be in the way.
        if (!m_timezone.isEmpty() && !m_zone.isValid())
            m_fields.fail(u"/timezone"_s, tools::readZone(m_timezone).error());
    }

    [[nodiscard]] const QString &timezone() const { return m_timezone; }

    [[nodiscard]] std::optional<core::TimeMs> moment(QLatin1StringView name, bool required)
    {
        const QJsonValue given = m_body.value(name);
        if (!isGiven(given) && !required)
            return std::nullopt;
        if (!m_timezone.isEmpty() && !m_zone.isValid())
            return std::nullopt;
        const auto moment = tools::readMoment(given.toString(), m_zone);
        if (moment)
            return *moment;
        m_fields.fail(u"/"_s + name, moment.error());
        return std::nullopt;
    }

    [[nodiscard]] int minutes()
    {
        if (isGiven(m_body.value("end"_L1)) && isGiven(m_body.value("durationMinutes"_L1)))
            m_fields.fail(u"/durationMinutes"_s, u"says the same as end; send one of them"_s);
        return m_fields.number("durationMinutes"_L1, 0, shortestMinutes, longestMinutes);
    }

private:
    const QJsonObject &m_body;
    FieldReader &m_fields;
    QString m_timezone;
    QTimeZone m_zone;
};

/// Of a posted object within the body, with pointers from the body's root.
std::optional<QString> innerText(const QJsonObject &object, const QString &name, const QString &pointer,
                                 FieldReader &fields)
{
    const QJsonValue value = object.value(name);
    if (!isGiven(value))
        return std::nullopt;
    if (!value.isString() || value.toString().size() > longestName)
        fields.fail(pointer + u'/' + name, u"must be a text of at most %1 characters"_s.arg(longestName));
    return value.toString();
}

struct AttendeeFields
{
    std::optional<QString> name;
    std::optional<QString> email;
    std::optional<QString> phone;
};

AttendeeFields readAttendee(const QJsonObject &body, FieldReader &fields)
{
    const QString pointer = u"/attendee"_s;
    const QJsonValue given = body.value("attendee"_L1);
    if (!isGiven(given))
        return {};
    if (!given.isObject())
        fields.fail(pointer, u"must be an object with name, email and phone"_s);
    const QJsonObject object = given.toObject();
    AttendeeFields attendee{innerText(object, u"name"_s, pointer, fields),
                            innerText(object, u"email"_s, pointer, fields),
                            innerText(object, u"phone"_s, pointer, fields)};
    if (attendee.email && !attendee.email->trimmed().isEmpty() && !attendee.email->contains(u'@'))
        fields.fail(pointer + u"/email"_s, u"is not an e-mail address"_s);
    return attendee;
}

/// As events want their callId, since an event tells of the booking.
bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

Response shown(const values::Appointment &appointment)
{
    return Response::json(appointment.toJson());
}

QFuture<Response> listAppointments(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    const auto filter = values::AppointmentFilter::fromQuery(request.query);
    if (!filter)
        return ready(filter.error());
    return answer(context.appointments.list(*filter, *page), [](const values::Page<values::Appointment> &appointments) {
        return Response::json(appointments.toJson());
    });
}

QFuture<Response> createAppointment(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    TimeFields times(*body, fields);
    tools::AppointmentDraft draft;
    draft.title = fields.text("title"_L1, longestTitle, true);
    draft.timezone = times.timezone();
    draft.start = times.moment("start"_L1, true).value_or(0);
    draft.end = times.moment("end"_L1, false).value_or(0);
    draft.durationMinutes = times.minutes();
    draft.notes = fields.text("notes"_L1, longestNotes);
    draft.agentId = fields.text("agentId"_L1, longestId);
    draft.callId = fields.text("callId"_L1, longestId);
    if (!isVisibleAscii(draft.callId))
        fields.fail(u"/callId"_s, u"must be visible ASCII characters"_s);
    const AttendeeFields attendee = readAttendee(*body, fields);
    draft.attendee = {attendee.name.value_or(QString()), attendee.email.value_or(QString()),
                      attendee.phone.value_or(QString())};
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.appointments.create(std::move(draft)), [](const values::Appointment &appointment) {
        Response response = Response::json(appointment.toJson(), 201);
        response.headers.append({"Location", "/api/v1/appointments/" + appointment.id.toLatin1()});
        return response;
    });
}

QFuture<Response> changeAppointment(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    TimeFields times(*body, fields);
    tools::AppointmentChange change;
    change.start = times.moment("start"_L1, false);
    change.end = times.moment("end"_L1, false);
    if (const int minutes = times.minutes(); minutes > 0)
        change.durationMinutes = minutes;
    if (!times.timezone().isEmpty())
        change.timezone = times.timezone();
    if (body->contains("title"_L1))
        change.title = fields.text("title"_L1, longestTitle, true);
    if (body->contains("notes"_L1))
        change.notes = fields.text("notes"_L1, longestNotes);
    AttendeeFields attendee = readAttendee(*body, fields);
    change.attendeeName = std::move(attendee.name);
    change.attendeeEmail = std::move(attendee.email);
    change.attendeePhone = std::move(attendee.phone);
    const QString status = fields.text("status"_L1, longestName);
    const bool cancels = status == values::wireName(values::AppointmentStatus::Cancelled);
    if (!status.isEmpty() && !cancels)
        fields.fail(u"/status"_s, u"can only become cancelled"_s);
    if (cancels && body->size() > 1)
        fields.fail(u"/status"_s, u"cancels the appointment as it is; send it alone"_s);
    if (const auto error = fields.error())
        return ready(*error);
    const QString id = request.param(u"id"_s);
    return answer(cancels ? context.appointments.cancel(id) : context.appointments.change(id, std::move(change)),
                  shown);
}

QFuture<Response> availableSlots(const ResourceContext &context, const Request &request)
{
    tools::SlotQuestion question;
    question.timezone = request.queryText(u"timezone"_s);
    // A time that is taken is taken for all: agents share the calendars. The parameter is checked all the same.
    if (const QString agentId = request.queryText(u"agentId"_s); agentId.size() > longestId || !isVisibleAscii(agentId))
        return ready(core::invalidField(u"?agentId"_s, u"must be visible ASCII characters, at most 128"_s));
    for (const auto &[name, target] : {std::pair(u"from"_s, &question.from), std::pair(u"to"_s, &question.to)}) {
        const auto day = tools::readDay(request.queryText(name));
        if (!day)
            return ready(core::invalidField(u"?"_s + name, day.error()));
        *target = *day;
    }
    if (const QString given = request.queryText(u"duration"_s); !given.isEmpty()) {
        question.durationMinutes = given.toInt();
        if (question.durationMinutes < shortestMinutes || question.durationMinutes > longestMinutes)
            return ready(core::invalidField(
                u"?duration"_s,
                u"must be a whole number of minutes from %1 to %2"_s.arg(shortestMinutes).arg(longestMinutes)));
    }
    return answer(context.appointments.availableSlots(question),
                  [](const tools::SlotAnswer &free) { return Response::json(free.toJson()); });
}

QFuture<Response> changeSettings(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    return answer(context.appointments.changeWorkingHours(*body),
                  [](const tools::WorkingHours &hours) { return Response::json(hours.toJson()); });
}

} // namespace

QList<Route> appointmentRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString path = u"/api/v1/appointments"_s;
    const QString one = path + u"/{id}"_s;
    const QString settings = path + u"/settings"_s;
    const auto bound = [&context](QFuture<Response> (*handler)(const ResourceContext &, const Request &)) {
        return [&context, handler](const Request &request) { return handler(context, request); };
    };
    return {
        {.method = "GET", .pattern = path, .scope = Scope::Read, .handler = bound(listAppointments)},
        {.method = "POST", .pattern = path, .scope = Scope::Write, .handler = bound(createAppointment)},
        {.method = "GET",
         .pattern = path + u"/available-slots"_s,
         .scope = Scope::Read,
         .handler = bound(availableSlots)},
        {.method = "GET",
         .pattern = settings,
         .scope = Scope::Read,
         .handler =
             [&context](const Request &) {
                 return answer(context.appointments.workingHours(),
                               [](const tools::WorkingHours &hours) { return Response::json(hours.toJson()); });
             }},
        {.method = "PATCH", .pattern = settings, .scope = Scope::Admin, .handler = bound(changeSettings)},
        {.method = "GET",
         .pattern = one,
         .scope = Scope::Read,
         .handler =
             [&context](const Request &request) {
                 return answer(context.appointments.find(request.param(u"id"_s)), shown);
             }},
        {.method = "PATCH", .pattern = one, .scope = Scope::Write, .handler = bound(changeAppointment)},
    };
}

} // namespace callttone::service
