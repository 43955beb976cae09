// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/appointment_store.h"

#include "app/store/cursor.h"
#include "app/store/journal.h"
#include "app/store/session.h"
#include "app/store/where.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::Appointment;

const QString appointmentColumns =
    u"id, title, starts_at, ends_at, timezone, attendee_name, attendee_email, attendee_phone, notes, status, "
    "agent_id, call_id, created_at, updated_at"_s;

Appointment appointmentOf(const QSqlQuery &row)
{
    Appointment appointment;
    appointment.id = row.value(0).toString();
    appointment.title = row.value(1).toString();
    appointment.start = row.value(2).toLongLong();
    appointment.end = row.value(3).toLongLong();
    appointment.timezone = row.value(4).toString();
    appointment.attendee = {row.value(5).toString(), row.value(6).toString(), row.value(7).toString()};
    appointment.notes = row.value(8).toString();
    appointment.status = values::appointmentStatusFromWire(row.value(9).toString());
    appointment.agentId = row.value(10).toString();
    appointment.callId = row.value(11).toString();
    appointment.createdAt = row.value(12).toLongLong();
    appointment.updatedAt = row.value(13).toLongLong();
    return appointment;
}

void addExternalEvents(Session &session, Appointment &appointment)
{
    session.rows(u"SELECT provider, external_id, url, calendar_id, problem FROM appointment_events "
                 "WHERE appointment_id = ? ORDER BY position"_s,
                 {appointment.id}, [&appointment](const QSqlQuery &row) {
                     appointment.external.append({row.value(0).toString(), row.value(1).toString(),
                                                  row.value(2).toString(), row.value(3).toString(),
                                                  row.value(4).toString()});
                 });
}

Where whereOf(const values::AppointmentFilter &filter)
{
    Where where;
    if (filter.status)
        where.add(u"status = ?"_s, {values::wireName(*filter.status)});
    if (!filter.agentId.isEmpty())
        where.add(u"agent_id = ?"_s, {filter.agentId});
    if (!filter.callId.isEmpty())
        where.add(u"call_id = ?"_s, {filter.callId});
    if (!filter.text.isEmpty()) {
        const QString pattern = likeAnywhere(filter.text);
        where.add(u"(id LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\' OR attendee_name LIKE ? ESCAPE '\\' "
                  "OR attendee_email LIKE ? ESCAPE '\\' OR attendee_phone LIKE ? ESCAPE '\\' "
                  "OR notes LIKE ? ESCAPE '\\')"_s,
                  {pattern, pattern, pattern, pattern, pattern, pattern});
    }
    if (filter.from)
        where.add(u"starts_at >= ?"_s, {*filter.from});
    if (filter.to)
        where.add(u"starts_at < ?"_s, {*filter.to});
    return where;
}

} // namespace

void putAppointment(Session &session, const Appointment &appointment)
{
    session.run(u"INSERT OR REPLACE INTO appointments (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
                    appointmentColumns),
                {appointment.id, appointment.title, appointment.start, appointment.end, appointment.timezone,
                 appointment.attendee.name, appointment.attendee.email, appointment.attendee.phone, appointment.notes,
                 values::wireName(appointment.status), appointment.agentId, appointment.callId, appointment.createdAt,
                 appointment.updatedAt});
    session.run(u"DELETE FROM appointment_events WHERE appointment_id = ?"_s, {appointment.id});
    int position = 0;
    for (const values::ExternalEvent &event : appointment.external) {
        session.run(u"INSERT INTO appointment_events (appointment_id, position, provider, external_id, url, "
                    "calendar_id, problem) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                    {appointment.id, position++, event.provider, event.id, event.url, event.calendarId, event.problem});
    }
    journalMessage(session, u"appointment.updated"_s,
                   {{u"id"_s, appointment.id}, {u"status"_s, values::wireName(appointment.status)}});
}

std::optional<Appointment> findAppointment(Session &session, const QString &id)
{
    std::optional<Appointment> appointment;
    session.rows(u"SELECT %1 FROM appointments WHERE id = ?"_s.arg(appointmentColumns), {id},
                 [&appointment](const QSqlQuery &row) { appointment = appointmentOf(row); });
    if (appointment)
        addExternalEvents(session, *appointment);
    return appointment;
}

std::optional<Appointment> appointmentOfExternal(Session &session, const QString &provider, const QString &externalId)
{
    if (externalId.isEmpty()) // events that are not there yet have no id, and are not one another's
        return std::nullopt;
    const QVariant id = session.scalar(u"SELECT appointment_id FROM appointment_events "
                                       "WHERE provider = ? AND external_id = ?"_s,
                                       {provider, externalId});
    return id.isValid() ? findAppointment(session, id.toString()) : std::nullopt;
}

core::Result<values::Page<Appointment>> listAppointments(Session &session, const values::AppointmentFilter &filter,
                                                         const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    Where where = whereOf(filter);
    values::Page<Appointment> result;
    if (page.withTotal)
        result.total =
            session.scalar(u"SELECT count(*) FROM appointments WHERE "_s + where.sql, where.values).toLongLong();
    if (*cursor)
        where.add(filter.soonestFirst ? u"(starts_at, id) > (?, ?)"_s : u"(starts_at, id) < (?, ?)"_s,
                  {(*cursor)->time, (*cursor)->key});
    where.values.append(page.limit + 1);
    const QString direction = filter.soonestFirst ? u"ASC"_s : u"DESC"_s;
    session.rows(u"SELECT %1 FROM appointments WHERE %2 ORDER BY starts_at %3, id %3 LIMIT ?"_s.arg(
                     appointmentColumns, where.sql, direction),
                 where.values, [&result](const QSqlQuery &row) { result.data.append(appointmentOf(row)); });
    if (result.data.size() > page.limit) {
        result.data.removeLast();
        result.nextCursor = encodeCursor({result.data.last().start, result.data.last().id});
    }
    for (Appointment &appointment : result.data)
        addExternalEvents(session, appointment);
    return result;
}

QList<TakenTime> takenTimes(Session &session, core::TimeMs from, core::TimeMs to, const QString &exceptId)
{
    QList<TakenTime> taken;
    // Left to itself SQLite takes the index by status and start, and with it everything that ever was.
    session.rows(u"SELECT starts_at, ends_at FROM appointments INDEXED BY appointments_taken "
                 "WHERE status = 'confirmed' AND ends_at > ? AND starts_at < ? AND id <> ? ORDER BY starts_at"_s,
                 {from, to, exceptId}, [&taken](const QSqlQuery &row) {
                     taken.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
                 });
    return taken;
}

} // namespace callttone::store
