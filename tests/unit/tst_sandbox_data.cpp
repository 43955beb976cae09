// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_sign_in.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::testing;
using Answer = SandboxProcess::Answer;

/// The vendors' data APIs as the stand-in plays them: the rules that break careless clients.
class TestSandboxData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requests_data();
    void requests();
    void appointmentsNeedTheOfferedSlot();
    void eventsWithOneIdAreOne();
    void rowsGoBelowTheTable();
    void messagesNeedMembership();
    void leadsAndTasksAreFound();
    void toolsOverMcp();

private:
    /// "google", "slack", … or empty for no token.
    [[nodiscard]] SandboxProcess::Headers headersFor(const QString &vendor, SandboxProcess::Headers more = {}) const;
    [[nodiscard]] Answer ghl(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                             const QByteArray &version = "2021-04-15") const;

    SandboxProcess m_sandbox;
    QHash<QString, QString> m_tokens;
};

void TestSandboxData::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--no-rate-limits"_s}), qPrintable(m_sandbox.failure()));
    for (const SignIn &vendor : {googleSignIn, slackSignIn, ghlSignIn, hubspotSignIn, salesforceSignIn}) {
        m_tokens.insert(vendor.vendor, signInTo(m_sandbox, vendor).value("access_token"_L1).toString());
        QVERIFY2(!m_tokens.value(vendor.vendor).isEmpty(), qPrintable(vendor.vendor));
    }
}

SandboxProcess::Headers TestSandboxData::headersFor(const QString &vendor, SandboxProcess::Headers more) const
{
    return m_tokens.contains(vendor) ? bearer(m_tokens.value(vendor), more) : more;
}

Answer TestSandboxData::ghl(const QByteArray &method, const QString &path, const QJsonObject &body,
                            const QByteArray &version) const
{
    return m_sandbox.send(method, u"/gohighlevel"_s + path, QJsonDocument(body).toJson(),
                          headersFor(u"gohighlevel"_s, {{"Version", version}, {"Content-Type", "application/json"}}));
}

void TestSandboxData::requests_data()
{
    QTest::addColumn<QString>("vendor"); // whose token is sent
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("version"); // GoHighLevel's header; elsewhere Sforce-Duplicate-Rule-Header
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *name, const char *vendor, const char *method, const char *path, const char *version,
                        const char *body, int status, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(vendor) << QByteArray(method) << QString::fromLatin1(path)
                            << QByteArray(version) << QByteArray(body) << status << QByteArray(words);
    };
    const char *contacts = "2021-07-28";
    const char *calendars = "2021-04-15";
    const char *g = "gohighlevel";
    row("GHL no version", g, "GET", "/gohighlevel/calendars/?locationId=HbrDentalAustin00001", "", "", 401,
        "version header was not found.");
    row("GHL wrong version", g, "GET", "/gohighlevel/calendars/?locationId=HbrDentalAustin00001", "2020-01-01", "", 401,
        "version header is invalid");
    row("GHL no token", "", "GET", "/gohighlevel/calendars/?locationId=HbrDentalAustin00001", calendars, "", 401,
        "Invalid JWT");
    row("GHL no location", g, "GET", "/gohighlevel/calendars/", calendars, "", 422, "locationId can't be undefined");
    row("GHL other location", g, "GET", "/gohighlevel/calendars/?locationId=HbrDentalPortland001", calendars, "", 403,
        "does not have access to this location");
    row("GHL calendars", g, "GET", "/gohighlevel/calendars/?locationId=HbrDentalAustin00001", calendars, "", 200,
        "New patient exam");
    row("GHL location", g, "GET", "/gohighlevel/locations/HbrDentalAustin00001", contacts, "", 200, "America/Chicago");
    row("GHL by phone", g, "GET",
        "/gohighlevel/contacts/search/duplicate?locationId=HbrDentalAustin00001&number=%2B15125550142", contacts, "",
        200, "laura.moreno@example.com");
    row("GHL plus not encoded", g, "GET",
        "/gohighlevel/contacts/search/duplicate?locationId=HbrDentalAustin00001&number=+15125550142", contacts, "", 200,
        "\"contact\":null");
    row("GHL duplicate", g, "POST", "/gohighlevel/contacts/", contacts,
        R"({"locationId":"HbrDentalAustin00001","email":"laura.moreno@example.com"})", 400,
        "\"matchingField\":\"email\"");
    row("GHL unknown field", g, "POST", "/gohighlevel/contacts/", contacts,
        R"({"locationId":"HbrDentalAustin00001","callId":"x"})", 422, "property callId should not exist");
    row("GHL update with location", g, "PUT", "/gohighlevel/contacts/abc", contacts, R"({"locationId":"x"})", 422,
        "property locationId should not exist");
    row("GHL search", g, "POST", "/gohighlevel/contacts/search", contacts,
        R"({"locationId":"HbrDentalAustin00001","pageLimit":5,"filters":[{"group":"OR","filters":[
        {"field":"email","operator":"eq","value":"nobody@example.com"},
        {"field":"phone","operator":"eq","value":"+15125550117"}]}]})",
        200, "Whitaker");
    row("GHL 32 days", g, "GET",
        "/gohighlevel/calendars/CalCleaning000000001/free-slots?startDate=0&endDate=2764800000", calendars, "", 400,
        "31 days");
    row("GHL date as text", g, "GET",
        "/gohighlevel/calendars/CalCleaning000000001/free-slots?startDate=2026-03-01&endDate=2026-03-02", calendars, "",
        422, "must be a number");

    row("Google no token", "", "GET", "/google/calendar/v3/users/me/calendarList", "", "", 401, "authError");
    row("Google unknown calendar", "google", "POST", "/google/calendar/v3/freeBusy", "",
        R"({"timeMin":"2026-03-02T00:00:00Z","timeMax":"2026-03-03T00:00:00Z","items":[{"id":"nobody@example.com"}]})",
        200, "\"reason\":\"notFound\"");
    row("Google no zone", "google", "POST", "/google/calendar/v3/calendars/primary/events", "",
        R"({"start":{"dateTime":"2026-03-02T10:00:00"},"end":{"dateTime":"2026-03-02T11:00:00"}})", 400, "time zone");
    row("Google bad id", "google", "POST", "/google/calendar/v3/calendars/primary/events", "",
        R"({"id":"WXYZ-1","start":{"dateTime":"2026-03-02T10:00:00Z"},"end":{"dateTime":"2026-03-02T11:00:00Z"}})", 400,
        "Invalid resource id value");
    row("Google foreign calendar", "google", "POST",
        "/google/calendar/v3/calendars/en.usa%23holiday%40group.v.calendar.google.com/events", "",
        R"({"start":{"dateTime":"2026-03-02T10:00:00Z"},"end":{"dateTime":"2026-03-02T11:00:00Z"}})", 403,
        "requiredAccessLevel");
    row("Google order", "google", "GET", "/google/calendar/v3/calendars/primary/events?orderBy=startTime", "", "", 400,
        "ordering");
    row("Sheets not ours", "google", "GET", "/google/v4/spreadsheets/1HarborDentalCallLogOfLastYear000000000000000", "",
        "", 404, "NOT_FOUND");

    row("Slack no token", "", "GET", "/slack/api/auth.test", "", "", 200, "not_authed");
    row("Slack who", "slack", "GET", "/slack/api/auth.test", "", "", 200, "Harbor Dental");
    row("Slack no channel", "slack", "POST", "/slack/api/chat.postMessage", "", R"({"channel":"C1","text":"x"})", 200,
        "channel_not_found");
    row("Slack archived", "slack", "POST", "/slack/api/chat.postMessage", "", R"({"channel":"C0HARBOR005","text":"x"})",
        200, "is_archived");
    row("Slack private", "slack", "GET", "/slack/api/conversations.list?types=private_channel", "", "", 200,
        "groups:read");
    row("Slack page", "slack", "GET", "/slack/api/conversations.list?limit=2", "", "", 200,
        "\"next_cursor\":\"next:2\"");
    row("Slack hook", "", "POST", "/slack/services/T0HARBOR/B0PASTED/sandboxwebhook0000000000", "", R"({"text":"hi"})",
        200, "ok");
    row("Slack hook empty", "", "POST", "/slack/services/T0HARBOR/B0PASTED/sandboxwebhook0000000000", "", R"({"a":1})",
        400, "no_text");
    row("Slack hook archived", "", "POST", "/slack/services/T0HARBOR/B0ARCHIV/sandboxwebhook0000000000", "",
        R"({"text":"hi"})", 410, "channel_is_archived");
    row("Slack hook gone", "", "POST", "/slack/services/T0HARBOR/B0X/y", "", R"({"text":"hi"})", 404, "no_service");

    const char *h = "hubspot";
    row("HubSpot no token", "", "GET", "/hubspot/account-info/2026-03/details", "", "", 401, "INVALID_AUTHENTICATION");
    row("HubSpot duplicate", h, "POST", "/hubspot/crm/objects/2026-03/contacts", "",
        R"({"properties":{"email":"laura.moreno@example.com"},"associations":[]})", 409,
        "Contact already exists. Existing ID: 1948209");
    row("HubSpot by e-mail", h, "GET",
        "/hubspot/crm/objects/2026-03/contacts/ben.whitaker%40example.com?idProperty=email&properties=phone", "", "",
        200, "+15125550117");
    row("HubSpot by phone", h, "POST", "/hubspot/crm/objects/2026-09/contacts/search", "",
        R"({"filterGroups":[{"filters":[{"propertyName":"hs_searchable_calculated_phone_number","operator":"EQ",
        "value":"5125550142"}]}],"properties":["email"]})",
        200, "laura.moreno");
    row("HubSpot number", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_timestamp":"1","hs_call_duration":1000}})", 400, "Cannot deserialize");
    row("HubSpot no time", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_call_title":"x"}})", 400, "hs_timestamp");
    row("HubSpot status", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_timestamp":"1","hs_call_status":"no-answer"}})", 400, "allowed options");
    row("HubSpot call", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_timestamp":"1","hs_call_status":"COMPLETED"},"associations":[{"to":{"id":"1948209"},
        "types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":194}]}]})",
        201, "\"id\":");
    row("HubSpot upsert", h, "POST", "/hubspot/crm/objects/2026-03/contacts/batch/upsert", "",
        R"({"inputs":[{"id":"new@example.com","idProperty":"email","properties":{"firstname":"N"}}]})", 200,
        "\"new\":true");

    const char *s = "salesforce";
    const char *lead = "/salesforce/services/data/v66.0/sobjects/Lead";
    row("Salesforce no token", "", "GET", "/salesforce/services/data/v66.0/limits", "", "", 401, "INVALID_SESSION_ID");
    row("Salesforce no company", s, "POST", lead, "", R"({"LastName":"Lee"})", 400, "\"fields\":[\"Company\"]");
    row("Salesforce duplicate", s, "POST", lead, "",
        R"({"LastName":"M","Company":"C","Email":"laura.moreno@example.com"})", 400, "DUPLICATES_DETECTED");
    row("Salesforce allowed duplicate", s, "POST", lead, "allowSave=true",
        R"({"LastName":"M","Company":"C","Email":"laura.moreno@example.com"})", 201, "\"success\":true");
    row("Salesforce unknown field", s, "POST", lead, "", R"({"LastName":"M","Company":"C","CallId":"1"})", 400,
        "INVALID_FIELD");
    row("Salesforce picklist", s, "POST", "/salesforce/services/data/v66.0/sobjects/Task", "", R"({"CallType":"In"})",
        400, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST");
    row("Salesforce bad query", s, "GET",
        "/salesforce/services/data/v66.0/query?q=SELECT+Id+FROM+Lead+WHERE+Email='o'x'", "", "", 400,
        "MALFORMED_QUERY");
    row("Salesforce describe", s, "GET", "/salesforce/services/data/v66.0/sobjects/Lead/describe", "", "", 200,
        "picklistValues");

    row("Make accepted", "", "POST", "/make/accepted", "", "{}", 200, "Accepted");
    row("Make answers", "", "POST", "/make/answers", "", "{}", 200, "HD-2041");
    row("Make off", "", "POST", "/make/off", "", "{}", 410, "no scenario listening");
    row("Make full", "", "POST", "/make/full", "", "{}", 400, "Queue is full");
    row("Make key", "", "POST", "/make/locked", "", "{}", 401, "");
    row("Zapier", "", "POST", "/zapier/hooks/catch/1/nobody/", "", "{}", 200, "\"status\":\"success\"");
}

void TestSandboxData::requests()
{
    QFETCH(const QString, vendor);
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);

    SandboxProcess::Headers headers{{"Content-Type", "application/json"}};
    if (!version.isEmpty())
        headers.append({vendor == "salesforce"_L1 ? "Sforce-Duplicate-Rule-Header" : "Version", version});
    const Answer answer = m_sandbox.send(method, path, body, headersFor(vendor, headers));
    const QByteArray got = QByteArray::number(answer.status) + ' ' + answer.body;
    QVERIFY2(answer.status == status && answer.body.contains(words), got.constData());
    if (vendor == "gohighlevel"_L1)
        QCOMPARE(answer.header("X-RateLimit-Max"), "100"_ba);
    if (vendor == "salesforce"_L1)
        QVERIFY(answer.header("Sforce-Limit-Info").startsWith("api-usage="));
}

void TestSandboxData::appointmentsNeedTheOfferedSlot()
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

void TestSandboxData::eventsWithOneIdAreOne()
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

void TestSandboxData::rowsGoBelowTheTable()
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
    QVERIFY(append({u"x"_s}, u""_s).body.contains("valueInputOption"));
    QVERIFY(m_sandbox.get(values + u"Nope%21A1"_s, headers).body.contains("Unable to parse range"));
}

void TestSandboxData::messagesNeedMembership()
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

void TestSandboxData::leadsAndTasksAreFound()
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
    const QString unescaped = u"FIND {+1-512} IN PHONE FIELDS RETURNING Lead(Id)"_s;
    QVERIFY(m_sandbox.get(data + u"/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(unescaped)), headers)
                .body.contains("MALFORMED_SEARCH"));
}

void TestSandboxData::toolsOverMcp()
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

QTEST_GUILESS_MAIN(TestSandboxData)
#include "tst_sandbox_data.moc"
