// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_sign_in.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::testing;
using Answer = SandboxProcess::Answer;

/// What takes several requests with the stand-in: booking, posting, appending, finding again.
class TestSandboxStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appointmentsNeedTheOfferedSlot();
    void eventsWithOneIdAreOne();
    void rowsGoBelowTheTable();
    void messagesNeedMembership();
    void messagesAreFoundAndChanged();
    void leadsAndTasksAreFound();
    void toolsOverMcp();

private:
    [[nodiscard]] SandboxProcess::Headers headersFor(const QString &vendor, SandboxProcess::Headers more = {}) const;
    [[nodiscard]] Answer ghl(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                             const QByteArray &version = "2021-04-15") const;

    SandboxProcess m_sandbox;
    QHash<QString, QString> m_tokens;
};

void TestSandboxStories::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--no-rate-limits"_s}), qPrintable(m_sandbox.failure()));
    for (const SignIn &vendor : {googleSignIn, slackSignIn, ghlSignIn, hubspotSignIn, salesforceSignIn}) {
        m_tokens.insert(vendor.vendor, signInTo(m_sandbox, vendor).value("access_token"_L1).toString());
        QVERIFY2(!m_tokens.value(vendor.vendor).isEmpty(), qPrintable(vendor.vendor));
    }
}

SandboxProcess::Headers TestSandboxStories::headersFor(const QString &vendor, SandboxProcess::Headers more) const
{
    return m_tokens.contains(vendor) ? bearer(m_tokens.value(vendor), more) : more;
}

Answer TestSandboxStories::ghl(const QByteArray &method, const QString &path, const QJsonObject &body,
                               const QByteArray &version) const
{
    return m_sandbox.send(method, u"/gohighlevel"_s + path, QJsonDocument(body).toJson(),
                          headersFor(u"gohighlevel"_s, {{"Version", version}, {"Content-Type", "application/json"}}));
}

void TestSandboxStories::appointmentsNeedTheOfferedSlot()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QJsonObject days =
        ghl("GET",
            u"/calendars/CalCleaning000000001/free-slots?startDate=%1&endDate=%2&timezone=America/New_York"_s.arg(now)
                .arg(now + 7LL * 24 * 3'600 * 1'000))
            .json();
    QVERIFY(days.contains("traceId"_L1));
    QStringList dates = days.keys();
    dates.removeAll(u"traceId"_s);
    QVERIFY(!dates.isEmpty());
    const QString slot = days.value(dates.last()).toObject().value("slots"_L1).toArray().first().toString();
    QVERIFY2(slot.endsWith("-05:00"_L1) || slot.endsWith("-04:00"_L1), qPrintable(slot));

    const QString contact =
        ghl("POST", u"/contacts/"_s, {{u"locationId"_s, u"HbrDentalAustin00001"_s}, {u"phone"_s, u"+15125550199"_s}},
            "2021-07-28")
            .json()
            .value("contact"_L1)
            .toObject()
            .value("id"_L1)
            .toString();
    const auto book = [&](const QString &start, const QString &calendar = u"CalCleaning000000001"_s) {
        return ghl("POST", u"/calendars/events/appointments"_s,
                   {{u"calendarId"_s, calendar},
                    {u"locationId"_s, u"HbrDentalAustin00001"_s},
                    {u"contactId"_s, contact},
                    {u"startTime"_s, start}});
    };
    const QString inUtc = QDateTime::fromString(slot, Qt::ISODate).toUTC().toString(Qt::ISODate);
    QVERIFY(book(inUtc).body.contains("no longer available")); // the slot's own text or nothing
    const Answer booked = book(slot);
    QCOMPARE(booked.status, 200);
    QCOMPARE(booked.json().value("startTime"_L1).toString(), slot);
    QVERIFY(book(slot).body.contains("no longer available"));
    QVERIFY(book(slot, u"CalConsultation00003"_s).body.contains("team member"));
    const Answer mine = ghl("GET", u"/contacts/%1/appointments"_s.arg(contact), {}, "2021-07-28");
    QCOMPARE(mine.json().value("events"_L1).toArray().size(), 1);
}

void TestSandboxStories::eventsWithOneIdAreOne()
{
    const QString events = u"/google/calendar/v3/calendars/primary/events"_s;
    const QJsonObject event{{u"id"_s, u"callttone0001"_s},
                            {u"summary"_s, u"Cleaning"_s},
                            {u"start"_s, QJsonObject{{u"dateTime"_s, u"2027-03-01T10:00:00-06:00"_s}}},
                            {u"end"_s, QJsonObject{{u"dateTime"_s, u"2027-03-01T10:30:00-06:00"_s}}}};
    const SandboxProcess::Headers headers = headersFor(u"google"_s);
    QCOMPARE(m_sandbox.postJson(events, event, headers).status, 200);
    const Answer again = m_sandbox.postJson(events, event, headers);
    QCOMPARE(again.status, 409);
    QVERIFY(again.body.contains("\"reason\":\"duplicate\""));
    const Answer busy = m_sandbox.postJson(u"/google/calendar/v3/freeBusy"_s,
                                           {{u"timeMin"_s, u"2027-03-01T00:00:00Z"_s},
                                            {u"timeMax"_s, u"2027-03-02T00:00:00Z"_s},
                                            {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"primary"_s}}}}},
                                           headers);
    QVERIFY2(busy.body.contains("2027-03-01T16:00:00Z"), busy.body.constData());
    QCOMPARE(m_sandbox.send("DELETE", events + u"/callttone0001"_s, {}, headers).status, 204);
    QCOMPARE(m_sandbox.send("DELETE", events + u"/callttone0001"_s, {}, headers).status, 410);
    QCOMPARE(m_sandbox.postJson(events, event, headers).status, 409); // the id stays taken
}

void TestSandboxStories::rowsGoBelowTheTable()
{
    const SandboxProcess::Headers headers = headersFor(u"google"_s);
    const QJsonObject properties{{u"title"_s, u"Bob's calls"_s}};
    const QJsonObject sheet = m_sandbox
                                  .postJson(u"/google/v4/spreadsheets"_s,
                                            {{u"properties"_s, QJsonObject{{u"title"_s, u"Calls"_s}}},
                                             {u"sheets"_s, QJsonArray{QJsonObject{{u"properties"_s, properties}}}}},
                                            headers)
                                  .json();
    const QString values = u"/google/v4/spreadsheets/"_s + sheet.value("spreadsheetId"_L1).toString() + u"/values/"_s;
    const QString tab = u"%27Bob%27%27s%20calls%27%21A1%3AC1"_s;
    const auto append = [&](const QJsonArray &row, const QString &option) {
        return m_sandbox.postJson(values + tab + u":append?insertDataOption=INSERT_ROWS&valueInputOption="_s + option,
                                  {{u"values"_s, QJsonArray{row}}}, headers);
    };
    QCOMPARE(append({u"Call"_s, u"From"_s, u"Note"_s}, u"RAW"_s).status, 200);
    const Answer row = append({u"c1"_s, u"+15125550142"_s, u"=1+1"_s}, u"RAW"_s);
    QCOMPARE(row.json().value("updates"_L1).toObject().value("updatedRange"_L1).toString(), u"'Bob's calls'!A2:C2"_s);
    QCOMPARE(append({u"c2"_s, u"+15125550142"_s, u"=1+1"_s}, u"USER_ENTERED"_s).status, 200);
    const QJsonArray rows =
        m_sandbox.get(values + u"%27Bob%27%27s%20calls%27"_s, headers).json().value("values"_L1).toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].toArray()[1].toString(), u"+15125550142"_s);
    QVERIFY(rows[2].toArray()[1].isDouble()); // what typing makes of a phone number
    QVERIFY(m_sandbox.get(values + u"%27Bob%27%27s%20calls%27%21A0"_s, headers).body.contains("Unable to parse range"));
    QVERIFY(append({u"x"_s}, u""_s).body.contains("valueInputOption"));
    const Answer two = m_sandbox.get(values.chopped(1)
                                         + u":batchGet?ranges=%27Bob%27%27s%20calls%27%211%3A2"
                                           "&ranges=%27Bob%27%27s%20calls%27%21B%3AB"_s,
                                     headers);
    const QJsonArray ranges = two.json().value("valueRanges"_L1).toArray();
    QCOMPARE(ranges[0]["values"_L1].toArray().size(), 2);
    QCOMPARE(ranges[1]["values"_L1][2][0], rows[2].toArray()[1]);
    QCOMPARE(append({QString(50'001, u'a')}, u"RAW"_s).status, 400);
    QVERIFY(m_sandbox.get(values + u"Nope%21A1"_s, headers).body.contains("Unable to parse range"));
}

void TestSandboxStories::messagesNeedMembership()
{
    const auto call = [&](const QString &method, const QJsonObject &body) {
        return m_sandbox.postJson(u"/slack/api/"_s + method, body, headersFor(u"slack"_s)).json();
    };
    const QJsonObject message{{u"channel"_s, u"C0HARBOR003"_s}, {u"text"_s, u"Call received"_s}};
    QCOMPARE(call(u"chat.postMessage"_s, message).value("error"_L1).toString(), u"not_in_channel"_s);
    QVERIFY(call(u"conversations.join"_s, {{u"channel"_s, u"C0HARBOR003"_s}}).value("ok"_L1).toBool());
    const QJsonObject posted = call(u"chat.postMessage"_s, message);
    QVERIFY(posted.value("ok"_L1).toBool());
    QJsonObject reply = message;
    reply.insert(u"thread_ts"_s, posted.value("ts"_L1));
    QVERIFY(call(u"chat.postMessage"_s, reply).value("ok"_L1).toBool());
    reply.insert(u"thread_ts"_s, u"1.000001"_s);
    QVERIFY(!call(u"chat.postMessage"_s, reply).value("ok"_L1).toBool());
}

void TestSandboxStories::messagesAreFoundAndChanged()
{
    const auto call = [&](const QString &method, QJsonObject body) {
        body.insert(u"channel"_s, u"C0HARBOR001"_s);
        return m_sandbox.postJson(u"/slack/api/"_s + method, body, headersFor(u"slack"_s)).json();
    };
    const auto wordOf = [](const QJsonObject &answer) { return answer.value("error"_L1).toString(); };
    const QJsonObject metadata{{u"event_type"_s, u"callttone_call"_s},
                               {u"event_payload"_s, QJsonObject{{u"callId"_s, u"call_1"_s}}}};
    QCOMPARE(wordOf(call(u"conversations.history"_s, {})), u"not_in_channel"_s);
    QVERIFY(call(u"conversations.join"_s, {}).value("ok"_L1).toBool());
    const QString root =
        call(u"chat.postMessage"_s, {{u"text"_s, u"Root"_s}, {u"metadata"_s, metadata}}).value("ts"_L1).toString();
    const QString reply =
        call(u"chat.postMessage"_s, {{u"text"_s, u"Reply"_s}, {u"thread_ts"_s, root}, {u"metadata"_s, metadata}})
            .value("ts"_L1)
            .toString();
    QVERIFY(!root.isEmpty() && !reply.isEmpty());

    // History has roots only, and of metadata the type unless it is asked for more.
    QJsonArray found =
        call(u"conversations.history"_s, {{u"oldest"_s, root}, {u"inclusive"_s, true}}).value("messages"_L1).toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]["reply_count"_L1].toInt(), 1);
    QCOMPARE(found[0]["thread_ts"_L1].toString(), root);
    QVERIFY(!found[0]["metadata"_L1].toObject().contains("event_payload"_L1));
    QCOMPARE(call(u"conversations.history"_s, {{u"oldest"_s, root}}).value("messages"_L1).toArray().size(), 0);
    const QJsonObject whole{{u"ts"_s, root}, {u"include_all_metadata"_s, true}};
    found = call(u"conversations.replies"_s, whole).value("messages"_L1).toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1]["ts"_L1].toString(), reply);
    QCOMPARE(found[1]["metadata"_L1].toObject(), metadata);
    QCOMPARE(wordOf(call(u"conversations.replies"_s, {{u"ts"_s, u"1.000001"_s}})), u"thread_not_found"_s);

    // A change keeps metadata, and takes blocks away where it brings none.
    QVERIFY(call(u"chat.update"_s, {{u"ts"_s, reply}, {u"text"_s, u"Changed"_s}}).value("ok"_L1).toBool());
    found = call(u"conversations.replies"_s, whole).value("messages"_L1).toArray();
    QCOMPARE(found[1]["text"_L1].toString(), u"Changed"_s);
    QCOMPARE(found[1]["metadata"_L1].toObject(), metadata);
    QCOMPARE(wordOf(call(u"chat.update"_s, {{u"ts"_s, u"1.000001"_s}, {u"text"_s, u"x"_s}})), u"message_not_found"_s);
    QCOMPARE(wordOf(call(u"chat.update"_s, {{u"ts"_s, reply}, {u"text"_s, QString(4'001, u'x')}})), u"msg_too_long"_s);
    const QJsonObject empty{{u"type"_s, u"section"_s},
                            {u"text"_s, QJsonObject{{u"type"_s, u"plain_text"_s}, {u"text"_s, u""_s}}}};
    QCOMPARE(wordOf(call(u"chat.postMessage"_s, {{u"text"_s, u"x"_s}, {u"blocks"_s, QJsonArray{empty}}})),
             u"invalid_blocks"_s);
    QCOMPARE(wordOf(call(u"chat.postMessage"_s, {{u"text"_s, u"x"_s}, {u"metadata"_s, QJsonObject{{u"a"_s, 1}}}})),
             u"invalid_metadata_format"_s);
    const QJsonObject inThread{{u"text"_s, u"By hook"_s}, {u"thread_ts"_s, root}};
    QCOMPARE(m_sandbox.postJson(u"/slack/services/T0HARBOR/B0PASTED/sandboxwebhook0000000000"_s, inThread).status, 200);
    const QJsonArray messages =
        m_sandbox.get(u"/__sandbox/state"_s).json()["vendors"_L1]["slack"_L1]["messages"_L1].toArray();
    QVERIFY(std::any_of(messages.begin(), messages.end(), [&](const QJsonValue &one) {
        return one["text"_L1] == "By hook"_L1 && one["thread_ts"_L1] == root;
    }));
}

void TestSandboxStories::leadsAndTasksAreFound()
{
    const QString data = u"/salesforce/services/data/v66.0"_s;
    const SandboxProcess::Headers headers = headersFor(u"salesforce"_s);
    const auto query = [&](const QString &soql) {
        return m_sandbox.get(data + u"/query?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(soql)), headers)
            .json();
    };
    const QString lead = m_sandbox
                             .postJson(data + u"/sobjects/Lead"_s,
                                       {{u"LastName"_s, u"O'Hara \\ Sons"_s},
                                        {u"Company"_s, u"Unknown"_s},
                                        {u"Email"_s, u"ohara@example.com"_s}},
                                       headers)
                             .json()
                             .value("id"_L1)
                             .toString();
    QVERIFY(lead.startsWith("00Q"_L1) && lead.size() == 18);
    const QString soql =
        uR"(SELECT Id, Name FROM Lead WHERE LastName = 'O\'Hara \\ Sons' AND IsConverted = false LIMIT 5)"_s;
    QCOMPARE(query(soql).value("totalSize"_L1).toInt(), 1);
    QCOMPARE(m_sandbox
                 .postJson(data + u"/sobjects/Task"_s,
                           {{u"Subject"_s, u"Call"_s},
                            {u"TaskSubtype"_s, u"Call"_s},
                            {u"CallObject"_s, u"callttone:c1"_s},
                            {u"WhoId"_s, lead}},
                           headers)
                 .status,
             201);
    QCOMPARE(query(u"SELECT Id FROM Task WHERE CallObject = 'callttone:c1' LIMIT 1"_s).value("totalSize"_L1).toInt(),
             1);
    QCOMPARE(query(u"SELECT ApiName FROM TaskStatus WHERE IsClosed = true"_s).value("totalSize"_L1).toInt(), 1);
    const QString sosl = u"FIND {5125550117} IN PHONE FIELDS RETURNING Contact(Id,Name), Lead(Id,Phone) LIMIT 10"_s;
    // "=" would not find "512.555.0117"; the search index knows digits.
    QVERIFY(m_sandbox.get(data + u"/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(sosl)), headers)
                .body.contains("512.555.0117"));
    const auto search = [&](const QString &text) {
        const QString either = u"FIND {%1} IN PHONE FIELDS RETURNING Lead(Id,Phone) LIMIT 10"_s.arg(text);
        return m_sandbox.get(data + u"/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(either)), headers)
            .body;
    };
    QVERIFY(search(u"99 OR 5125550117"_s).contains("512.555.0117"));
    const auto patch = [&](const QString &record, const QByteArray &fields) {
        SandboxProcess::Headers typed = headers;
        typed.append(std::pair(QByteArray("Content-Type"), QByteArray("application/json")));
        return m_sandbox.send("PATCH", data + u"/sobjects/"_s + record, fields, typed);
    };
    const QString task = query(u"SELECT Id FROM Task WHERE CallObject = 'callttone:c1' LIMIT 1"_s)
                             .value("records"_L1)
                             .toArray()
                             .first()
                             .toObject()
                             .value("Id"_L1)
                             .toString();
    QCOMPARE(patch(u"Task/"_s + task, R"({"Subject":"Call again"})").status, 204);
    QVERIFY(patch(u"Task/"_s + task, R"({"TaskSubtype":"Call"})").body.contains("INVALID_FIELD_FOR_INSERT_UPDATE"));
    QCOMPARE(patch(u"Lead/"_s + lead, R"({"Phone":"+15125550166"})").status, 204);
    QVERIFY(!search(u"5125550166"_s).contains("5550166")); // the index lags, queries do not
    QCOMPARE(query(u"SELECT Id FROM Lead WHERE Phone = '+15125550166' LIMIT 1"_s).value("totalSize"_L1).toInt(), 1);
    QCOMPARE(patch(u"Lead/"_s + lead, R"({"IsConverted":true})").status, 204);
    QVERIFY(patch(u"Lead/"_s + lead, R"({"Phone":"1"})").body.contains("CANNOT_UPDATE_CONVERTED_LEAD"));
    QVERIFY(m_sandbox.postJson(data + u"/sobjects/Task"_s, {{u"Subject"_s, u"Call"_s}, {u"WhoId"_s, lead}}, headers)
                .body.contains("CANNOT_UPDATE_CONVERTED_LEAD"));
    const QString unescaped = u"FIND {+1-512} IN PHONE FIELDS RETURNING Lead(Id)"_s;
    QVERIFY(m_sandbox.get(data + u"/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(unescaped)), headers)
                .body.contains("MALFORMED_SEARCH"));
}

void TestSandboxStories::toolsOverMcp()
{
    SandboxProcess::Headers headers{{"Accept", "application/json, text/event-stream"}};
    const auto call = [&](const QString &method, const QJsonObject &params) {
        return m_sandbox.postJson(
            u"/mcp"_s, {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}}, headers);
    };
    QCOMPARE(call(u"tools/list"_s, {}).status, 400);
    const Answer begun = call(u"initialize"_s, {{u"protocolVersion"_s, u"2025-11-25"_s}});
    headers.append({"Mcp-Session-Id", begun.header("Mcp-Session-Id")});
    const QJsonObject first = call(u"tools/list"_s, {}).json().value("result"_L1).toObject();
    QCOMPARE(first.value("tools"_L1).toArray().size(), 2);
    const Answer second = call(u"tools/list"_s, {{u"cursor"_s, first.value("nextCursor"_L1)}});
    QVERIFY(second.body.contains("\"destructiveHint\":true"));
    const Answer called = call(u"tools/call"_s, {{u"name"_s, u"lookup_patient"_s},
                                                 {u"arguments"_s, QJsonObject{{u"phone"_s, u"+15125550142"_s}}}});
    QCOMPARE(called.header("Content-Type"), "text/event-stream"_ba);
    QVERIFY(called.body.contains("Laura Moreno"));
    QCOMPARE(m_sandbox.send("DELETE", u"/mcp"_s, {}, headers).status, 200);
    QCOMPARE(call(u"tools/list"_s, {}).status, 404);
    QCOMPARE(m_sandbox.postJson(u"/mcp/secured"_s, {}, headers).status, 401);
    QCOMPARE(m_sandbox.send("POST", u"/mcp"_s, "{}", {{"Accept", "application/json"}}).status, 406);
    QCOMPARE(m_sandbox.postJson(u"/mcp"_s, {}, {{"Origin", "https://evil.example"}}).status, 403);
}

QTEST_GUILESS_MAIN(TestSandboxStories)
#include "tst_sandbox_stories.moc"
