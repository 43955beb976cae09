// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_appointments.h"

#include "app/core/time_format.h"
#include "models/values/page.h"
#include "tests/ui/sample_deliveries.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

constexpr core::TimeMs minute = 60'000;

bool matches(const values::AppointmentFilter &filter, const values::Appointment &row)
{
    const QString words = row.title + row.attendee.name + row.attendee.email + row.attendee.phone + row.notes + row.id;
    return (!filter.status || row.status == *filter.status) && (!filter.from || row.start >= *filter.from)
           && (!filter.to || row.start < *filter.to) && words.contains(filter.text, Qt::CaseInsensitive);
}

values::Appointment sample(const QString &id, const QString &title, const QString &who, const QDateTime &start,
                           int minutes)
{
    values::Appointment row;
    row.id = id;
    row.title = title;
    row.attendee = {who, who.section(u' ', 0, 0).toLower() + u"@example.com"_s, u"+15125550142"_s};
    row.start = start.toMSecsSinceEpoch();
    row.end = row.start + minutes * minute;
    row.timezone = u"America/Chicago"_s;
    row.createdAt = row.updatedAt = sampleNow - 3'600'000;
    return row;
}

} // namespace

void FakeAppointments::fill()
{
    hours.timezone = u"America/Chicago"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.days[day] = {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    const QTimeZone zone = hours.zone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(sampleNow, zone).date();
    const auto at = [&zone, &today](int day, int hour, int minutes = 0) {
        return QDateTime(today.addDays(day), QTime(hour, minutes), zone);
    };
    values::Appointment whitening =
        sample(u"apt_whitening"_s, u"Whitening consultation"_s, u"Dana Whitfield"_s, at(1, 14, 30), 30);
    whitening.agentId = u"agt_front_desk"_s;
    whitening.callId = u"call_abc123"_s;
    whitening.notes = u"Prefers afternoons."_s;
    whitening.external = {{u"google_calendar"_s, u"evt1"_s, u"https://calendar.example/evt1"_s, u"primary"_s}};
    values::Appointment cleaning = sample(u"apt_cleaning"_s, u"Cleaning"_s, u"Jordan Pike"_s, at(1, 14, 0), 60);
    cleaning.external = {{u"gohighlevel"_s, {}, {}, u"cal_9"_s, u"The calendar was deleted at GoHighLevel."_s}};
    values::Appointment checkUp = sample(u"apt_checkup"_s, u"Check-up"_s, u"Lee Moreno"_s, at(2, 9, 30), 45);
    values::Appointment crown = sample(u"apt_crown"_s, u"Crown fitting"_s, u"Ana Lima"_s, at(3, 15, 0), 90);
    crown.external = {{u"google_calendar"_s, u"evt2"_s, {}, u"primary"_s}, {u"gohighlevel"_s, u"b2"_s, {}, u"cal_9"_s}};
    values::Appointment past = sample(u"apt_past"_s, u"Emergency"_s, u"Kim Osei"_s, at(-1, 10, 0), 30);
    values::Appointment cancelled = sample(u"apt_cancelled"_s, u"Consultation"_s, u"Noor Haddad"_s, at(2, 11, 0), 30);
    cancelled.status = values::AppointmentStatus::Cancelled;
    list = {whitening, cleaning, checkUp, crown, past, cancelled};
}

bool FakeAppointments::concerns(const QString &path)
{
    return path == "/appointments"_L1 || path.startsWith("/appointments/"_L1);
}

client::RestAnswer FakeAppointments::answer(const client::RestRequest &request)
{
    using client::Method;
    const QString id = request.path.section(u'/', 2, 2);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.method != Method::Get && refusal)
        return core::fail(*std::exchange(refusal, {}));
    if (id == "settings"_L1) {
        if (request.method == Method::Patch)
            hours = values::AppointmentHours::fromJson(body);
        return QJsonDocument(hours.toJson());
    }
    if (id == "available-slots"_L1)
        return freeTimes(request.query);
    if (id.isEmpty())
        return request.method == Method::Post ? create(body) : page(request.query);
    const auto found = std::find_if(list.begin(), list.end(), [&id](const auto &row) { return row.id == id; });
    if (found == list.end())
        return core::fail(core::notFound(u"appointment"_s, id));
    return request.method == Method::Patch ? change(*found, body) : client::RestAnswer(QJsonDocument(found->toJson()));
}

client::RestAnswer FakeAppointments::page(const QUrlQuery &query) const
{
    const auto filter = values::AppointmentFilter::fromQuery(query);
    if (!filter)
        return core::fail(filter.error());
    values::Page<values::Appointment> result;
    for (const values::Appointment &row : list) {
        if (matches(*filter, row))
            result.data.append(row);
    }
    std::sort(result.data.begin(), result.data.end(), [&filter](const auto &a, const auto &b) {
        return filter->soonestFirst ? a.start < b.start : a.start > b.start;
    });
    if (query.queryItemValue(u"total"_s) == "true"_L1)
        result.total = result.data.size();
    return QJsonDocument(result.toJson());
}

bool FakeAppointments::isTaken(core::TimeMs start, core::TimeMs end, const QString &exceptId) const
{
    return std::any_of(list.cbegin(), list.cend(), [&](const values::Appointment &row) {
        return row.status == values::AppointmentStatus::Confirmed && row.id != exceptId && row.start < end
               && row.end > start;
    });
}

client::RestAnswer FakeAppointments::freeTimes(const QUrlQuery &query) const
{
    const QTimeZone zone = hours.zone();
    const QDate from = QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate);
    const QDate to = QDate::fromString(query.queryItemValue(u"to"_s), Qt::ISODate);
    const int minutes = query.queryItemValue(u"duration"_s).toInt();
    QJsonArray free;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        for (const values::OfferedSpan &span : hours.on(day)) {
            for (int at = span.fromMinute; at + minutes <= span.toMinute; at += hours.slotMinutes) {
                const core::TimeMs start = QDateTime(day, QTime(at / 60, at % 60), zone).toMSecsSinceEpoch();
                const core::TimeMs end = start + minutes * minute;
                if (start > sampleNow && !isTaken(start, end))
                    free.append(QJsonObject{{u"start"_s, core::toRfc3339(start)}, {u"end"_s, core::toRfc3339(end)}});
            }
        }
    }
    return QJsonDocument(QJsonObject{{u"timezone"_s, hours.timezone}, {u"slots"_s, free}});
}

client::RestAnswer FakeAppointments::create(const QJsonObject &body)
{
    values::Appointment made = values::Appointment::fromJson(body);
    made.id = u"apt_new%1"_s.arg(list.size());
    made.end = made.start + body.value("durationMinutes"_L1).toInt() * minute;
    if (isTaken(made.start, made.end))
        return core::fail(core::ApiError{.kind = core::ErrorKind::Conflict,
                                         .code = u"slot_taken"_s,
                                         .title = u"That time is already taken"_s,
                                         .detail = u"Free instead: Thursday at 9 or 10."_s});
    made.createdAt = made.updatedAt = sampleNow;
    list.append(made);
    return QJsonDocument(made.toJson());
}

client::RestAnswer FakeAppointments::change(values::Appointment &appointment, const QJsonObject &body)
{
    if (body.value("status"_L1).toString() == "cancelled"_L1)
        appointment.status = values::AppointmentStatus::Cancelled;
    if (body.contains("title"_L1))
        appointment.title = body.value("title"_L1).toString();
    if (body.contains("notes"_L1))
        appointment.notes = body.value("notes"_L1).toString();
    if (const auto start = core::fromRfc3339(body.value("start"_L1).toString())) {
        appointment.start = *start;
        appointment.end = *start + body.value("durationMinutes"_L1).toInt() * minute;
    }
    appointment.updatedAt += 1;
    return QJsonDocument(appointment.toJson());
}

} // namespace callttone::testing
