// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_sign_in.h"

#include <QTest>

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

private:
    /// "google", "slack", … or empty for no token.
    [[nodiscard]] SandboxProcess::Headers headersFor(const QString &vendor, SandboxProcess::Headers more = {}) const;

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
    row("Slack bad page", "slack", "GET", "/slack/api/conversations.list?cursor=next:-1", "", "", 200,
        "invalid_cursor");
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
    row("HubSpot bad page", h, "POST", "/hubspot/crm/objects/2026-03/contacts/search", "", R"({"after":"-5"})", 200,
        "laura.moreno");
    row("HubSpot number", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_timestamp":"1","hs_call_duration":1000}})", 400, "Cannot deserialize");
    row("HubSpot no time", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_call_title":"x"}})", 400, "hs_timestamp");
    row("HubSpot status", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_timestamp":"1","hs_call_status":"no-answer"}})", 400, "allowed options");
    row("HubSpot outcome", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_timestamp":"1","hs_call_disposition":"connected"}})", 400, "hs_call_disposition");
    row("HubSpot address", h, "POST", "/hubspot/crm/objects/2026-03/contacts", "",
        R"({"properties":{"email":"ann@example"}})", 400, "INVALID_EMAIL");
    row("HubSpot contact that is gone", h, "POST", "/hubspot/crm/objects/2026-03/calls", "",
        R"({"properties":{"hs_timestamp":"1"},"associations":[{"to":{"id":"5"},"types":[{"associationTypeId":194}]}]})",
        404, "CONTACT=5");
    row("HubSpot address of another", h, "PATCH", "/hubspot/crm/objects/2026-03/contacts/1948210", "",
        R"({"properties":{"email":"laura.moreno@example.com"}})", 409, "Existing ID: 1948209");
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

QTEST_GUILESS_MAIN(TestSandboxData)
#include "tst_sandbox_data.moc"
