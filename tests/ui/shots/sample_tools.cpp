// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_tools.h"

#include "app/core/time_format.h"
#include "app/store/database.h"
#include "app/store/tool_call_store.h"
#include "models/items/tool_words.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

constexpr core::TimeMs Second = 1000;
constexpr core::TimeMs MorningMs = 3 * 3'600'000 + 40 * 60'000;
const QString Booking = u"call_morning1"_s;

struct Row
{
    const char *tool;
    int calls;
    int failures;
    double p50;
    double p95;
};

constexpr Row rows[] = {
    {"ghl_get_contact", 61, 0, 214, 480},           {"ghl_create_contact", 12, 0, 342, 690},
    {"ghl_check_availability", 18, 0, 318, 742},    {"ghl_book_appointment", 5, 1, 402, 868},
    {"google_check_availability", 33, 0, 204, 470}, {"google_create_event", 8, 0, 288, 455},
    {"make_trigger_scenario", 18, 0, 611, 1480},    {"harbordental__lookup_patient", 52, 0, 126, 390},
};

values::ToolCall callOf(const QString &tool, core::TimeMs at, double ms)
{
    values::ToolCall call;
    call.id = u"tcl_%1_%2"_s.arg(tool).arg(at);
    call.tool = tool;
    call.integration = items::integrationOfTool(tool);
    call.at = at;
    call.ok = true;
    call.timings = {ms, ms * 0.01, ms * 0.96};
    return call;
}

/// Log-normal, as the answers of servers are.
double latency(QRandomGenerator &random, const Row &row)
{
    const double normal =
        std::sqrt(-2 * std::log(1 - random.generateDouble())) * std::cos(2 * M_PI * random.generateDouble());
    return row.p50 * std::exp(std::log(row.p95 / row.p50) / 1.645 * normal);
}

QList<values::ToolCall> bookingCalls(core::TimeMs startedAt)
{
    const auto at = [startedAt](int second, const QString &tool, double ms) {
        values::ToolCall call = callOf(tool, startedAt + second * Second, ms);
        call.callId = Booking;
        return call;
    };
    const QString start = u"2026-02-19T14:30:00-06:00"_s;
    values::ToolCall find = at(67, u"ghl_get_contact"_s, 196);
    find.arguments = {{u"phone"_s, u"+15125550199"_s}};
    find.result = {{u"found"_s, false}};
    find.text = u"There is no contact with this e-mail address or phone number."_s;
    values::ToolCall check = at(92, u"ghl_check_availability"_s, 318);
    check.arguments = {{u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-02-20"_s}};
    QJsonArray open;
    for (const QString &slot : {start, u"2026-02-19T16:00:00-06:00"_s, u"2026-02-20T09:00:00-06:00"_s})
        open.append(QJsonObject{{u"start"_s, slot}});
    check.result = {{u"timezone"_s, u"America/Chicago"_s}, {u"slots"_s, open}, {u"total"_s, open.size()}};
    check.text = u"The open times are Thursday at 2:30 PM, Thursday at 4:00 PM and Friday at 9:00 AM."_s;
    values::ToolCall create = at(131, u"ghl_create_contact"_s, 355);
    create.arguments = {{u"name"_s, u"Dana Whitfield"_s}, {u"phone"_s, u"+15125550199"_s}};
    create.result = {{u"created"_s, true}, {u"contactId"_s, u"m2QaL7vHxT9dRk41"_s}};
    create.text = u"The contact Dana Whitfield is in the system now."_s;
    values::ToolCall book = at(155, u"ghl_book_appointment"_s, 402);
    book.arguments = {{u"contactId"_s, u"m2QaL7vHxT9dRk41"_s}, {u"start"_s, start}};
    book.result = {{u"appointmentId"_s, u"Zq05p8WcN3yJfB6s"_s}, {u"status"_s, u"booked"_s}};
    book.text = u"Booked for Thursday, February 19 at 2:30 PM."_s;
    book.times = {{u"business"_s, start},
                  {u"businessZone"_s, u"America/Chicago"_s},
                  {u"utc"_s, u"2026-02-19T20:30:00.000Z"_s},
                  {u"stored"_s, start}};
    return {find, check, create, book};
}

void write(store::Database &database, const QList<values::ToolCall> &calls, bool counts)
{
    auto writing = database.write([calls, counts](store::Session &session) {
        for (const values::ToolCall &call : calls)
            store::addToolCall(session, call, counts);
    });
    if (const auto written = writing.takeResult(); !written)
        qFatal("%s", qPrintable(written.error().oneLine()));
}

} // namespace

core::Result<QList<tools::OfferedTool>> LateTools::offered(const QString &callId)
{
    return m_open ? m_tools.offered(callId) : QList<tools::OfferedTool>();
}

std::optional<tools::ToolDefinition> LateTools::definition(const QString &name, const QString &callId) const
{
    return m_open ? m_tools.definition(name, callId) : std::nullopt;
}

tl::expected<tools::ReadyTool, tools::ToolFailure> LateTools::open(const tools::ToolAsk &ask)
{
    return m_tools.open(ask);
}

void addSampleToolCalls(store::Database &database, core::TimeMs now, core::TimeMs bookingStartedAt)
{
    QRandomGenerator random(5);
    QList<values::ToolCall> calls;
    for (const Row &row : rows) {
        for (int i = 0; i < row.calls; ++i) {
            const core::TimeMs ago = MorningMs - (MorningMs - 60 * Second) * i / row.calls;
            calls.append(callOf(QString::fromLatin1(row.tool), now - ago, latency(random, row)));
            if (i >= row.failures)
                continue;
            calls.last().ok = false;
            calls.last().problem = values::ToolProblem{values::ToolErrorClass::Unavailable, u"unavailable"_s,
                                                       u"GoHighLevel answered 503. Nothing was booked."_s,
                                                       u"I cannot reach our system right now."_s};
        }
    }
    std::stable_sort(calls.begin(), calls.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    write(database, calls, true);
    write(database, bookingCalls(bookingStartedAt), false); // counted above
}

void useToolsNow(store::Database &database, core::TimeMs now)
{
    values::ToolCall check = callOf(u"ghl_check_availability"_s, now, 318);
    check.callId = u"call_morning5"_s;
    values::ToolCall lookUp = callOf(u"harbordental__lookup_patient"_s, now, 131);
    lookUp.callId = u"call_morning3"_s;
    write(database, {check, lookUp}, false);
}

QList<std::pair<int, QJsonObject>> bookingEvents(core::TimeMs startedAt)
{
    const auto event = [startedAt](const QString &name, int second, QJsonObject fields) {
        fields.insert(u"event"_s, name);
        fields.insert(u"callId"_s, Booking);
        fields.insert(u"agentName"_s, u"Sales Agent"_s);
        fields.insert(u"occurredAt"_s, core::toRfc3339(startedAt + second * Second));
        return std::pair(second, fields);
    };
    const QJsonObject dana{
        {u"name"_s, u"Dana Whitfield"_s}, {u"email"_s, u"dana@whitfield.example"_s}, {u"phone"_s, u"+15125550199"_s}};
    QJsonArray turns;
    for (const auto &[role, second, text] :
         {std::tuple(u"agent"_s, 1, u"Thanks for calling Harbor Dental, this is the sales desk. How can I help?"_s),
          std::tuple(u"caller"_s, 7,
                     u"Hi, what does the premium whitening plan cost, and could I come in this week?"_s),
          std::tuple(u"agent"_s, 16, u"The premium plan is $420 for two sessions. Let me see if we have met before."_s),
          std::tuple(u"caller"_s, 76, u"Thursday afternoon would be ideal."_s),
          std::tuple(u"agent"_s, 96, u"I can offer Thursday at 2:30 or 4:00, or Friday at 9:00. Which suits you?"_s),
          std::tuple(u"caller"_s, 105, u"2:30 please. It is Dana Whitfield, dana at whitfield dot example."_s),
          std::tuple(u"agent"_s, 171, u"You are booked with Dr. Alvarez on Thursday, February 19 at 2:30 PM."_s),
          std::tuple(u"caller"_s, 205, u"Great. Can you email me the details?"_s),
          std::tuple(u"agent"_s, 217, u"Done. You will get a confirmation and a reminder the day before."_s)})
        turns.append(QJsonObject{{u"role"_s, role}, {u"atSeconds"_s, second}, {u"text"_s, text}});
    return {
        event(u"appointment.booked"_s, 156,
              {{u"provider"_s, u"gohighlevel"_s},
               {u"appointment"_s, QJsonObject{{u"title"_s, u"Whitening consultation with Dr. Alvarez"_s},
                                              {u"start"_s, u"2026-02-19T14:30:00-06:00"_s},
                                              {u"durationMinutes"_s, 30},
                                              {u"timezone"_s, u"America/Chicago"_s},
                                              {u"attendee"_s, dana}}}}),
        event(u"transcript.ready"_s, 252, {{u"transcript"_s, turns}}),
        event(u"analysis.complete"_s, 256,
              {{u"sentiment"_s, u"positive"_s},
               {u"leadScore"_s, 86},
               {u"summary"_s, u"Customer asked about pricing for the premium whitening plan and booked a consultation "
                              "for Thu, Feb 19 at 2:30 PM with Dr. Alvarez."_s},
               {u"keyPoints"_s, QJsonArray{u"New patient, found through a neighbor"_s, u"Price accepted at $420"_s,
                                           u"Prefers afternoons and email reminders"_s}},
               {u"lead"_s, QJsonObject{{u"firstName"_s, u"Dana"_s},
                                       {u"lastName"_s, u"Whitfield"_s},
                                       {u"email"_s, u"dana@whitfield.example"_s},
                                       {u"phone"_s, u"+15125550199"_s}}}})};
}

} // namespace callttone::testing
