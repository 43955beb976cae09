// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/sheet_rows.h"

#include "app/core/time_format.h"
#include "app/integrations/support/ensured_record.h"
#include "app/integrations/support/safe_text.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::EventType;

constexpr qsizetype longestCell = 50'000; // Google refuses the whole row beyond it

constexpr std::array callColumns{
    "Call ID"_L1, "Started"_L1, "Ended"_L1,     "Direction"_L1,  "Status"_L1,  "Duration (seconds)"_L1, "From"_L1,
    "To"_L1,      "Agent"_L1,   "Sentiment"_L1, "Lead score"_L1, "Summary"_L1, "Key points"_L1};
constexpr std::array leadColumns{"Call ID"_L1, "Captured"_L1, "First name"_L1, "Last name"_L1, "Email"_L1,
                                 "Phone"_L1,   "Company"_L1,  "Agent"_L1,      "Lead score"_L1};
constexpr std::array appointmentColumns{"Appointment ID"_L1, "Booked"_L1, "Title"_L1, "Start"_L1, "End"_L1,
                                        "Time zone"_L1,      "Name"_L1,   "Email"_L1, "Phone"_L1, "Provider"_L1,
                                        "Call ID"_L1,        "Agent"_L1};

constexpr std::array infos{
    SheetTabInfo{SheetTab::Calls, "Calls"_L1, values::SyncKind::CallRow, callColumns},
    SheetTabInfo{SheetTab::Leads, "Leads"_L1, values::SyncKind::LeadRow, leadColumns},
    SheetTabInfo{SheetTab::Appointments, "Appointments"_L1, values::SyncKind::AppointmentRow, appointmentColumns},
};

/// One line end of three, since Google hands all of them back as one.
QJsonValue cell(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return cutVisibly(wellFormed(text), longestCell);
}

QJsonValue cell(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QString());
}

QJsonValue cell(std::optional<core::TimeMs> time)
{
    return time && *time > 0 ? core::toRfc3339(*time) : QString();
}

QJsonValue cell(const QJsonObject &object, QLatin1StringView name)
{
    return cell(object.value(name).toString());
}

const QString &agentOf(const values::Call &call)
{
    return call.agentName.isEmpty() ? call.agentId : call.agentName;
}

SheetRow callRow(const SyncTask &task)
{
    const values::Call &call = task.facts.call;
    SheetRow row{SheetTab::Calls, call.id};
    row.cells = {cell(call.id),
                 cell(std::optional(call.startedAt)),
                 cell(call.endedAt),
                 cell(call.direction),
                 cell(call.status),
                 cell(call.durationSeconds),
                 cell(call.fromNumber),
                 cell(call.toNumber),
                 cell(agentOf(call)),
                 cell(call.sentiment),
                 cell(call.leadScore),
                 cell(call.summary),
                 cell(task.facts.keyPoints.join(u'\n'))};
    return row;
}

SheetRow leadRow(const SyncTask &task, const values::Lead &lead)
{
    const values::Call &call = task.facts.call;
    const QString agent = agentOf(call).isEmpty() ? task.fields.value("agentName"_L1).toString() : agentOf(call);
    SheetRow row{SheetTab::Leads, call.id.isEmpty() ? task.eventId : call.id};
    row.cells = {cell(row.id),         cell(std::optional(task.occurredAt)),
                 cell(lead.firstName), cell(lead.lastName),
                 cell(lead.email),     cell(lead.phone),
                 cell(lead.company),   cell(agent),
                 cell(call.leadScore)};
    row.once = {u"Captured"_s};
    return row;
}

SheetRow appointmentRow(const SyncTask &task)
{
    const QJsonObject appointment = task.fields.value("appointment"_L1).toObject();
    const QJsonObject attendee = appointment.value("attendee"_L1).toObject();
    const QString id = appointment.value("id"_L1).toString();
    const QString agent = task.fields.value("agentName"_L1).toString(agentOf(task.facts.call));
    SheetRow row{SheetTab::Appointments, id.isEmpty() ? task.eventId : id};
    row.cells = {cell(row.id),
                 cell(std::optional(task.occurredAt)),
                 cell(appointment, "title"_L1),
                 cell(appointment, "start"_L1),
                 cell(appointment, "end"_L1),
                 cell(appointment, "timezone"_L1),
                 cell(attendee, "name"_L1),
                 cell(attendee, "email"_L1),
                 cell(attendee, "phone"_L1),
                 cell(task.fields, "provider"_L1),
                 cell(task.fields, "callId"_L1),
                 cell(agent)};
    row.once = {u"Booked"_s};
    row.asOf = task.occurredAt; // an appointment that was moved is told of again, and news may overtake each other
    return row;
}

} // namespace

const SheetTabInfo &infoOf(SheetTab tab)
{
    return infos[size_t(tab)];
}

QString SheetRow::fingerprint() const
{
    const auto columns = infoOf(tab).columns;
    QJsonObject content;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!once.contains(columns[size_t(i)]))
            content.insert(columns[size_t(i)], cells[i]);
    }
    return fingerprintOf(content);
}

QList<SheetRow> rowsOf(const SyncTask &task)
{
    if (task.event == EventType::AppointmentBooked)
        return {appointmentRow(task)};
    QList<SheetRow> rows;
    // What was said in a call that still goes on gets its row; the call itself gets one when it is over.
    if (task.event != EventType::LeadCaptured && !task.facts.call.id.isEmpty())
        rows.append(callRow(task));
    const values::Lead known =
        task.facts.lead.isEmpty() ? values::Lead::fromJson(task.fields.value("lead"_L1).toObject()) : task.facts.lead;
    if (!known.isEmpty())
        rows.append(leadRow(task, known));
    return rows;
}

} // namespace callttone::integrations
