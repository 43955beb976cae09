// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_calls.h"

#include "models/items/tool_words.h"
#include "tests/ui/sample_deliveries.h"

#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::Call;
using values::CallDetail;
using values::Delivery;
using values::DeliveryStatus;
using values::EventType;

constexpr core::TimeMs day = 1'771'286'400'000; // 2026-02-17T00:00Z

struct Row
{
    const char *time;
    bool inbound;
    const char *number;
    const char *agent;
    const char *status;
    int seconds;
    const char *sentiment;
    int score; ///< below 0: none
};

const Row rows[] = {
    {"10:41:19", true, "+17375550118", "Front Desk Agent", "in-progress", 0, "", -1},
    {"10:39:46", true, "+15125550142", "Sales Agent", "in-progress", 0, "", -1},
    {"10:39:12", true, "+18305550164", "Front Desk Agent", "completed", 52, "neutral", 22},
    {"10:36:51", false, "+15125550177", "Recall Agent", "in-progress", 0, "", -1},
    {"10:31:02", false, "+12545550121", "Recall Agent", "no-answer", 0, "", -1},
    {"10:30:44", true, "+15125550199", "Sales Agent", "completed", 247, "positive", 86},
    {"10:26:26", true, "+15125550186", "Front Desk Agent", "completed", 138, "positive", 71},
    {"10:19:02", true, "+17375550133", "Sales Agent", "completed", 220, "negative", 18},
    {"10:14:55", false, "+15125550109", "Recall Agent", "failed", 0, "", -1},
    {"10:11:31", true, "+13255550147", "After-Hours Agent", "completed", 86, "positive", 64},
    {"10:07:12", true, "+15125550150", "Sales Agent", "completed", 174, "neutral", 40},
    {"10:02:48", false, "+18305550128", "Recall Agent", "completed", 69, "positive", 58},
    {"09:58:01", true, "+17375550140", "Sales Agent", "completed", 333, "positive", 92},
    {"09:49:37", true, "+15125550115", "Front Desk Agent", "completed", 47, "neutral", 12},
};

core::TimeMs at(const char *time)
{
    return day + QTime(0, 0).msecsTo(QTime::fromString(QString::fromLatin1(time)));
}

Call callOf(const Row &row, int number)
{
    Call call;
    call.id = number == 5 ? u"call_9f27c1e04b"_s : u"call_%1"_s.arg(number, 10, 16, QChar(u'0'));
    call.direction = row.inbound ? u"inbound"_s : u"outbound"_s;
    call.status = QString::fromLatin1(row.status);
    call.agentName = QString::fromLatin1(row.agent);
    call.fromNumber = row.inbound ? QString::fromLatin1(row.number) : u"+15125550100"_s;
    call.toNumber = row.inbound ? u"+15125550100"_s : QString::fromLatin1(row.number);
    call.sentiment = QString::fromLatin1(row.sentiment);
    if (row.score >= 0)
        call.leadScore = row.score;
    call.startedAt = at(row.time);
    if (!call.isLive()) {
        call.durationSeconds = row.seconds;
        call.endedAt = call.startedAt + row.seconds * 1000;
    }
    call.updatedAt = call.endedAt.value_or(call.startedAt);
    call.toolCallCount = row.score >= 0 ? row.score / 20 : 0;
    call.deliveryCounts = values::DeliveryCounts{.delivered = call.isLive() ? 0 : 3, .retrying = number == 5 ? 2 : 0};
    return call;
}

struct Turn
{
    const char *role;
    double at;
    const char *text;
};

const QList<Turn> turns = {
    {"agent", 1, "Thanks for calling Harbor Dental, this is the sales desk. How can I help?"},
    {"caller", 7, "Hi, what does the premium whitening plan cost, and could I come in this week?"},
    {"agent", 16, "The premium plan is $420 for two sessions. Let me see if we have met before."},
    {"caller", 76, "Thursday afternoon would be ideal."},
    {"agent", 96, "I can offer Thursday at 2:30 or 4:00, or Friday at 9:00. Which suits you?"},
    {"caller", 105, "2:30 please. It is Dana Whitfield, dana at whitfield dot co."},
    {"agent", 171, "You are booked with Dr. Alvarez on Thursday, February 19 at 2:30 PM."},
    {"caller", 205, "Great. Can you email me the details?"},
    {"agent", 217, "Done. You will get a confirmation and a reminder the day before."},
};

/// As the engine's log has it; `more` adds to it or replaces.
void addTool(CallDetail &detail, double second, const QString &name, const QJsonObject &arguments,
             const QJsonObject &result, int ms, const QString &text, const QJsonObject &more = {})
{
    QJsonObject tool{{u"id"_s, u"tcl_%1_%2"_s.arg(detail.call.id).arg(second)},
                     {u"name"_s, name},
                     {u"tool"_s, name},
                     {u"integration"_s, items::integrationOfTool(name)},
                     {u"callId"_s, detail.call.id},
                     {u"arguments"_s, arguments},
                     {u"result"_s, result},
                     {u"text"_s, text},
                     {u"latencyMs"_s, ms},
                     {u"ok"_s, true},
                     {u"replayed"_s, false},
                     {u"atSeconds"_s, second}};
    for (auto member = more.constBegin(); member != more.constEnd(); ++member)
        tool.insert(member.key(), member.value());
    detail.toolCalls.append(tool);
    detail.timeline.append({u"tool"_s, detail.call.startedAt + core::TimeMs(second * 1000), second, name, {}, tool});
}

void addTurns(CallDetail &detail, const QList<Turn> &said)
{
    for (const Turn &turn : said) {
        detail.transcript.append({QString::fromLatin1(turn.role), QString::fromUtf8(turn.text), turn.at});
        detail.timeline.append({u"turn"_s,
                                detail.call.startedAt + core::TimeMs(turn.at * 1000),
                                turn.at,
                                QString::fromLatin1(turn.role),
                                QString::fromUtf8(turn.text),
                                {}});
    }
}

void addEvent(CallDetail &detail, EventType type, double second,
              const QList<std::pair<QString, DeliveryStatus>> &sentTo)
{
    const QString eventId = u"evt_%1"_s.arg(values::wireName(type));
    const core::TimeMs moment = detail.call.startedAt + core::TimeMs(second * 1000);
    for (const auto &[label, status] : sentTo) {
        Delivery delivery;
        delivery.id = u"dlv_%1_%2"_s.arg(values::wireName(type), label.left(3));
        delivery.eventId = eventId;
        delivery.event = type;
        delivery.callId = detail.call.id;
        delivery.destination = {label.startsWith(u"Slack") ? u"slack"_s : u"webhook"_s, u"we_x"_s, label};
        delivery.status = status;
        delivery.tries = 1;
        delivery.createdAt = delivery.updatedAt = moment;
        detail.deliveries.append(delivery);
    }
    detail.timeline.append({u"event"_s,
                            moment,
                            second,
                            values::wireName(type),
                            {},
                            QJsonObject{{u"eventId"_s, eventId}, {u"deliveries"_s, int(sentTo.size())}}});
}

CallDetail bookingCall(const Call &call)
{
    constexpr auto Ok = DeliveryStatus::Delivered;
    constexpr auto Again = DeliveryStatus::Retrying;
    const QString api = u"api.harbordental.com/callttone"_s;
    const QString crm = u"crm.example.com/hooks"_s;
    const QString data = u"hooks.dataplane.example/calls"_s;
    const QString slack = u"Slack #calls"_s;
    CallDetail detail;
    detail.call = call;
    detail.call.summary =
        u"Customer asked about pricing for the premium whitening plan and booked a consultation for Thu, "
        "Feb 19 at 2:30 PM with Dr. Alvarez."_s;
    detail.keyPoints = {u"New patient, found through a neighbor"_s, u"Price accepted at $420"_s,
                        u"Prefers afternoons and email reminders"_s};
    detail.lead = {{u"firstName"_s, u"Dana"_s},
                   {u"lastName"_s, u"Whitfield"_s},
                   {u"email"_s, u"dana@whitfield.example"_s},
                   {u"phone"_s, u"+15125550199"_s}};
    detail.analysisAt = *call.endedAt + 9'000;
    addEvent(detail, EventType::CallStarted, 0, {{api, Ok}, {slack, Ok}});
    addTurns(detail, turns);
    addTool(detail, 67, u"ghl_get_contact"_s, {{u"phone"_s, u"+15125550199"_s}}, {{u"found"_s, false}}, 196,
            u"There is no contact with this e-mail address or phone number."_s);
    const auto slotAt = [](const QString &start) { return QJsonObject{{u"start"_s, start}}; };
    addTool(detail, 92, u"ghl_check_availability"_s, {{u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-02-20"_s}},
            {{u"timezone"_s, u"America/Chicago"_s},
             {u"slots"_s, QJsonArray{slotAt(u"2026-02-19T14:30:00-06:00"_s), slotAt(u"2026-02-19T16:00:00-06:00"_s),
                                     slotAt(u"2026-02-20T09:00:00-06:00"_s)}}},
            318, u"The open times are Thursday at 2:30 PM, Thursday at 4:00 PM and Friday at 9:00 AM."_s);
    addTool(detail, 131, u"ghl_create_contact"_s, {{u"name"_s, u"Dana Whitfield"_s}, {u"phone"_s, u"+15125550199"_s}},
            {{u"contactId"_s, u"m2Qa"_s}, {u"created"_s, true}}, 355,
            u"The contact Dana Whitfield is in the system now."_s);
    addTool(detail, 155, u"ghl_book_appointment"_s,
            {{u"contactId"_s, u"m2Qa"_s}, {u"start"_s, u"2026-02-19T14:30:00-06:00"_s}},
            {{u"appointmentId"_s, u"apt_71"_s}, {u"status"_s, u"booked"_s}}, 402,
            u"Booked for Thursday, February 19 at 2:30 PM."_s,
            {{u"times"_s, QJsonObject{{u"business"_s, u"2026-02-19T14:30:00-06:00"_s},
                                      {u"businessZone"_s, u"America/Chicago"_s},
                                      {u"caller"_s, u"2026-02-19T15:30:00-05:00"_s},
                                      {u"callerZone"_s, u"America/New_York"_s},
                                      {u"utc"_s, u"2026-02-19T20:30:00.000Z"_s},
                                      {u"stored"_s, u"2026-02-19T14:30:00-06:00"_s}}}});
    addEvent(detail, EventType::CallEnded, 247, {{api, Ok}, {crm, Again}, {slack, Ok}});
    addEvent(detail, EventType::TranscriptReady, 252, {{data, Ok}});
    addEvent(detail, EventType::AnalysisComplete, 256, {{data, Ok}, {crm, Again}});
    std::stable_sort(detail.timeline.begin(), detail.timeline.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return detail;
}

/// The agent says that it booked, and the vendor was down.
CallDetail emptyPromise(const Call &call)
{
    CallDetail detail;
    detail.call = call;
    addEvent(detail, EventType::CallStarted, 0, {{u"api.harbordental.com/callttone"_s, DeliveryStatus::Delivered}});
    addTurns(detail, {{"agent", 1, "Thanks for calling Harbor Dental. How can I help?"},
                      {"caller", 6, "I would like a cleaning on Friday morning, please."},
                      {"agent", 62, "I have booked you for Friday at 9:00. Is there anything else?"},
                      {"caller", 70, "No, thank you."}});
    addTool(detail, 48, u"ghl_book_appointment"_s, {{u"start"_s, u"2026-02-20T09:00:00-06:00"_s}}, {}, 8000, {},
            {{u"ok"_s, false},
             {u"error"_s, QJsonObject{{u"class"_s, u"unavailable"_s},
                                      {u"code"_s, u"unavailable"_s},
                                      {u"message"_s, u"GoHighLevel answered 503 three times. Nothing was booked. Try "
                                                     "again, or look at status.gohighlevel.com."_s},
                                      {u"spoken"_s, u"I cannot reach our system right now. May I have a colleague "
                                                    "call you back?"_s}}}});
    std::stable_sort(detail.timeline.begin(), detail.timeline.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return detail;
}

} // namespace

void addSampleCalls(FakeService &service)
{
    int number = 0;
    for (const Row &row : rows) {
        const Call call = callOf(row, number++);
        service.calls.append(call);
        CallDetail detail;
        detail.call = call;
        service.callDetails.insert(call.id, call.id == "call_9f27c1e04b"_L1 ? bookingCall(call)
                                            : call.agentName == "Front Desk Agent"_L1 && call.durationSeconds == 138
                                                ? emptyPromise(call)
                                                : detail);
        if (call.id == "call_9f27c1e04b"_L1)
            service.deliveries = service.callDetails[call.id].deliveries;
    }
}

} // namespace callttone::testing
