// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in, whether it works, what there is to choose from, and the end: each vendor's own calls.
#include "app/integrations/all_integrations.h"
#include "app/integrations/google/sheets/spreadsheets.h"
#include "tests/unit/fake_vendor.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::HttpRequest;
using connect::HttpResponse;
using connect::IntegrationDescriptor;
using tests::FakeSession;
using tests::headerOf;
using tests::vendorAnswer;

namespace {

IntegrationDescriptor find(const QString &id)
{
    for (const IntegrationDescriptor &d : integrations::allIntegrations(core::Environment({}), {})) {
        if (d.id == id)
            return d;
    }
    return {};
}

/// Answers by what the URL contains; the first that fits.
tests::VendorScript byUrl(const QList<std::pair<QByteArray, HttpResponse>> &answers)
{
    return [answers](const HttpRequest &request) -> core::Result<HttpResponse> {
        for (const auto &[part, answer] : answers) {
            if (request.url.contains(part))
                return answer;
        }
        return vendorAnswer(599, request.url);
    };
}

HttpResponse ok(const QByteArray &body)
{
    return vendorAnswer(200, body);
}

} // namespace

class TestIntegrationsAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goHighLevelLocation();
    void goHighLevelCalendars();
    void goHighLevelUnauthorized_data();
    void goHighLevelUnauthorized();
    void googleAccount();
    void googleCalendars();
    void googleFreeBusy_data();
    void googleFreeBusy();
    void googleRevokes();
    void sheetIds_data();
    void sheetIds();
    void sheetsAreOpenedAndMade();
    void slackWorkspace();
    void slackChannels();
    void slackPosts();
    void slackRejectsTokensWithTwoHundred();
    void hubSpotPortal();
    void salesforceOrg();
    void salesforceLimits();
    void salesforceUnauthorized();
    void refusalsInWords_data();
    void refusalsInWords();
};

void TestIntegrationsAccounts::goHighLevelLocation()
{
    FakeSession session(
        byUrl({{"/locations/loc1", ok(R"({"location":{"id":"loc1","name":"Harbor Dental","city":"Austin",
        "timezone":"America/Chicago"}})")}}));
    session.knownFacts = {{u"locationId"_s, u"loc1"_s}};
    const auto who = find(u"gohighlevel"_s).identify(session);
    QVERIFY2(who.has_value(), who ? "" : qPrintable(who.error().oneLine()));
    QCOMPARE(who->label, u"Harbor Dental, Austin"_s);
    QCOMPARE(who->detail, u"loc1"_s);
    QCOMPARE(who->config, QJsonObject({{u"timezone"_s, u"America/Chicago"_s}}));
    QCOMPARE(headerOf(session.requests.first(), "Version"), "2021-07-28"_ba);

    FakeSession narrow(
        byUrl({{"/locations/",
                vendorAnswer(401, R"({"statusCode":401,"message":"The token is not authorized for this scope."})")}}));
    narrow.knownFacts = session.knownFacts;
    QCOMPARE(find(u"gohighlevel"_s).identify(narrow)->label, u"loc1"_s);
}

void TestIntegrationsAccounts::goHighLevelCalendars()
{
    const QByteArray calendars = R"({"calendars":[
        {"id":"c1","name":"New patient consults","isActive":true,"slotDuration":30,"slotDurationUnit":"mins"},
        {"id":"c2","name":"Whitening","slotDuration":1,"slotDurationUnit":"hours"},
        {"id":"c3","name":"Old","isActive":false}]})";
    FakeSession session(byUrl({{"/calendars/?locationId=loc%2F1", ok(calendars)}}));
    session.knownFacts = {{u"locationId"_s, u"loc/1"_s}};
    const IntegrationDescriptor ghl = find(u"gohighlevel"_s);
    const auto options = ghl.options(session, u"calendarId"_s);
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().oneLine()));
    QCOMPARE(options->size(), 2);
    QCOMPARE(options->at(0).label, u"New patient consults"_s);
    QCOMPARE(options->at(0).hint, u"30 min"_s);
    QCOMPARE(options->at(1).hint, u"1 h"_s);
    QCOMPARE(headerOf(session.requests.first(), "Version"), "2021-04-15"_ba);
    QVERIFY(!ghl.options(session, u"timezone"_s));

    QCOMPARE(ghl.check(session)->detail, u"2 calendars found."_s);
    session.settings = {{u"calendarId"_s, u"c3"_s}};
    const auto gone = ghl.check(session);
    QVERIFY(gone.has_value() && !gone->ok);
    QVERIFY2(gone->detail.contains(u"Choose another"_s), qPrintable(gone->detail));
}

void TestIntegrationsAccounts::goHighLevelUnauthorized_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("rejected");

    QTest::newRow("expired") << 401 << R"({"statusCode":401,"message":"Invalid JWT"})"_ba << true;
    QTest::newRow("no words") << 401 << ""_ba << true;
    QTest::newRow("no version") << 401 << R"({"statusCode":401,"message":"version header was not found."})"_ba << false;
    QTest::newRow("bad version") << 401 << R"({"message":"version header is invalid"})"_ba << false;
    QTest::newRow("scope") << 401 << R"({"message":"The token is not authorized for this scope."})"_ba << false;
    QTest::newRow("forbidden") << 403 << R"({"message":"The token does not have access to this location."})"_ba
                               << false;
}

void TestIntegrationsAccounts::goHighLevelUnauthorized()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, rejected);
    QCOMPARE(find(u"gohighlevel"_s).isTokenRejected(vendorAnswer(status, body)), rejected);
}

void TestIntegrationsAccounts::googleAccount()
{
    FakeSession session(
        byUrl({{"userinfo", ok(R"({"id":"117","email":"maya@harbor.example","name":"Maya"})")},
               {"calendarList/primary", ok(R"({"id":"maya@harbor.example","timeZone":"America/Chicago"})")}}));
    const auto calendar = find(u"google_calendar"_s).identify(session);
    QVERIFY(calendar.has_value());
    QCOMPARE(calendar->accountId, u"117"_s);
    QCOMPARE(calendar->label, u"maya@harbor.example"_s);
    QCOMPARE(calendar->config.value("timezone"_L1), u"America/Chicago"_s);
    const auto sheets = find(u"google_sheets"_s).identify(session);
    QCOMPARE(sheets->accountId, calendar->accountId); // the grant is one

    FakeSession narrow(byUrl({{"userinfo", ok(R"({"id":"117","email":"maya@harbor.example"})")},
                              {"calendarList", vendorAnswer(403, "{}")}}));
    QVERIFY(find(u"google_calendar"_s).identify(narrow)->config.isEmpty());
}

void TestIntegrationsAccounts::googleCalendars()
{
    FakeSession session(
        byUrl({{"pageToken=p%2F2", ok(R"({"items":[{"id":"m@h.example","summary":"Maya","primary":true}]})")},
               {"calendarList", ok(R"({"items":[{"id":"team@g","summary":"Team","summaryOverride":"Our team",
                   "timeZone":"Europe/Berlin"}],"nextPageToken":"p/2"})")}}));
    const auto options = find(u"google_calendar"_s).options(session, u"calendarId"_s);
    QVERIFY(options.has_value());
    QCOMPARE(options->size(), 2);
    QCOMPARE(options->at(0).value, u"primary"_s);
    QCOMPARE(options->at(1).label, u"Our team"_s);
}

void TestIntegrationsAccounts::googleFreeBusy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("says");

    QTest::newRow("free") << 200 << R"({"calendars":{"primary":{"busy":[]}}})"_ba << true << u"free"_s;
    QTest::newRow("busy") << 200 << R"({"calendars":{"primary":{"busy":[{"start":"a","end":"b"}]}}})"_ba << true
                          << u"busy"_s;
    QTest::newRow("not found") << 200 << R"({"calendars":{"primary":{"errors":[{"reason":"notFound"}],"busy":[]}}})"_ba
                               << false << u"cannot find"_s;
    QTest::newRow("internal") << 200 << R"({"calendars":{"primary":{"errors":[{"reason":"internalError"}]}}})"_ba
                              << false << u"could not look"_s;
    QTest::newRow("nothing of it") << 200 << R"({"calendars":{}})"_ba << false << u"could not look"_s;
    QTest::newRow("limited") << 429 << R"({"error":{"code":429,"message":"Rate Limit Exceeded"}})"_ba << false
                             << u"limiting"_s;
    QTest::newRow("limited with 403")
        << 403 << R"({"error":{"code":403,"errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded"}]}})"_ba
        << false << u"limiting"_s;
    QTest::newRow("API off") << 403 << R"({"error":{"code":403,"errors":[{"reason":"accessNotConfigured"}]}})"_ba
                             << false << u"enable the Google Calendar API"_s;
    QTest::newRow("API off, newer words")
        << 403 << R"({"error":{"code":403,"status":"PERMISSION_DENIED","details":[{"reason":"SERVICE_DISABLED"}]}})"_ba
        << false << u"enable the Google Calendar API"_s;
    QTest::newRow("forbidden") << 403 << R"({"error":{"code":403,"message":"Insufficient Permission"}})"_ba << false
                               << u"Insufficient Permission"_s;
}

void TestIntegrationsAccounts::googleFreeBusy()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, ok);
    QFETCH(const QString, says);
    FakeSession session(byUrl({{"/calendar/v3/freeBusy", vendorAnswer(status, body)}}));
    const auto check = find(u"google_calendar"_s).check(session);
    QVERIFY2(check.has_value(), check ? "" : qPrintable(check.error().oneLine()));
    QCOMPARE(check->ok, ok);
    QVERIFY2(check->detail.contains(says), qPrintable(check->detail));
    const QJsonObject asked = QJsonDocument::fromJson(session.requests.first().body).object();
    const auto from = QDateTime::fromString(asked.value("timeMin"_L1).toString(), Qt::ISODate);
    QVERIFY(from.isValid() && asked.value("timeMin"_L1).toString().endsWith(u'Z'));
}

void TestIntegrationsAccounts::googleRevokes()
{
    FakeSession session(byUrl({{"/revoke", ok("{}")}}));
    session.secrets = {{u"refresh"_s, "1//r+t"}, {u"access"_s, "at"}};
    QVERIFY(find(u"google_sheets"_s).revoke(session).has_value());
    QCOMPARE(session.requests.first().body, "token=1%2F%2Fr%2Bt"_ba);
    QVERIFY(headerOf(session.requests.first(), "Authorization").isEmpty());
    FakeSession before(byUrl({{"/revoke", vendorAnswer(400, R"({"error":"invalid_token"})")}}));
    QVERIFY(find(u"google_sheets"_s).revoke(before).has_value());
    FakeSession down(byUrl({{"/revoke", vendorAnswer(503, "")}}));
    QVERIFY(!find(u"google_sheets"_s).revoke(down).has_value());
}

void TestIntegrationsAccounts::sheetIds_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("id");
    const QString id = u"1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms"_s;

    QTest::newRow("address") << u"https://docs.google.com/spreadsheets/d/%1/edit#gid=0"_s.arg(id) << id;
    QTest::newRow("second account") << u" https://docs.google.com/spreadsheets/u/1/d/%1/"_s.arg(id) << id;
    QTest::newRow("id") << id << id;
    QTest::newRow("title") << u"Harbor Dental calls"_s << QString();
    QTest::newRow("another site") << u"https://docs.example.com/spreadsheets/d/%1"_s.arg(id) << QString();
    QTest::newRow("a document") << u"https://docs.google.com/document/d/%1"_s.arg(id) << QString();
}

void TestIntegrationsAccounts::sheetIds()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, id);
    QCOMPARE(integrations::spreadsheetIdIn(pasted), id);
}

void TestIntegrationsAccounts::sheetsAreOpenedAndMade()
{
    const QString id = u"1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms"_s;
    const QByteArray sheet = R"({"spreadsheetId":"s1","spreadsheetUrl":"https://docs.google.com/spreadsheets/d/s1",
        "properties":{"title":"Calls 2026"},"sheets":[{"properties":{"title":"Calls"}}]})";
    FakeSession session(byUrl({{"/v4/spreadsheets", ok(sheet)}}));
    const IntegrationDescriptor sheets = find(u"google_sheets"_s);
    QVERIFY(sheets.options(session, u"spreadsheetId"_s)->isEmpty());
    QVERIFY(!sheets.check(session)->ok);

    const auto made = sheets.createOption(session, u"spreadsheetId"_s, u"Calls 2026"_s);
    QVERIFY(made.has_value());
    QCOMPARE(made->value, u"s1"_s);
    QCOMPARE(session.requests.last().method, "POST"_ba);
    QVERIFY(session.requests.last().body.contains(R"("title":"Calls 2026")"));
    const auto opened =
        sheets.createOption(session, u"spreadsheetId"_s, u"https://docs.google.com/spreadsheets/d/%1/edit"_s.arg(id));
    QVERIFY(opened.has_value());
    QCOMPARE(session.requests.last().method, "GET"_ba);
    QVERIFY(session.requests.last().url.contains(id.toUtf8()));
    const auto untitled = sheets.createOption(session, u"spreadsheetId"_s, u"  "_s);
    QCOMPARE(untitled.error().fields.value(0).pointer, u"/label"_s);

    session.settings = {{u"spreadsheetId"_s, u"s1"_s}};
    QVERIFY(sheets.check(session)->detail.contains(u"Calls 2026"_s));
    QCOMPARE(sheets.options(session, u"spreadsheetId"_s)->value(0).label, u"Calls 2026"_s);
    FakeSession gone(
        byUrl({{"/v4/", vendorAnswer(404, R"({"error":{"message":"Requested entity was not found."}})")}}));
    gone.settings = session.settings;
    const auto check = sheets.check(gone);
    QVERIFY(check.has_value() && !check->ok);
}

void TestIntegrationsAccounts::slackWorkspace()
{
    FakeSession session(
        byUrl({{"/api/auth.test",
                ok(R"({"ok":true,"team":"Harbor Dental","team_id":"T1","url":"https://harbor.slack.com/"})")}}));
    session.knownFacts = {{u"channel"_s, u"#calls"_s}};
    const auto who = find(u"slack"_s).identify(session);
    QVERIFY(who.has_value());
    QCOMPARE(who->label, u"Harbor Dental workspace, #calls"_s);
    QCOMPARE(who->accountId, u"T1"_s);
    FakeSession gone(byUrl({{"/api/auth.test", ok(R"({"ok":false,"error":"account_inactive"})")}}));
    QCOMPARE(find(u"slack"_s).identify(gone).error().code, u"needs_reconnect"_s);
}

void TestIntegrationsAccounts::slackChannels()
{
    const IntegrationDescriptor slack = find(u"slack"_s);
    FakeSession session([](const HttpRequest &request) -> core::Result<HttpResponse> {
        if (request.body.contains("cursor=dXNlcg%3D%3D"))
            return ok(R"({"ok":true,"channels":[{"id":"C2","name":"sales"}],"response_metadata":{"next_cursor":""}})");
        return ok(R"({"ok":true,"channels":[{"id":"C1","name":"calls","purpose":{"value":"All calls"}}],
                      "response_metadata":{"next_cursor":"dXNlcg=="}})");
    });
    const auto options = slack.options(session, u"channel"_s);
    QVERIFY(options.has_value());
    QCOMPARE(options->size(), 2);
    QCOMPARE(options->at(0).label, u"#calls"_s);
    QCOMPARE(options->at(0).hint, u"All calls"_s);
    QVERIFY(session.requests.first().body.contains("exclude_archived=true"));
    session.knownFacts = {{u"mode"_s, u"webhook"_s}};
    QCOMPARE(slack.options(session, u"channel"_s).error().code, u"fixed_channel"_s);
}

void TestIntegrationsAccounts::slackPosts()
{
    const IntegrationDescriptor slack = find(u"slack"_s);
    int posts = 0;
    FakeSession session([&posts](const HttpRequest &request) -> core::Result<HttpResponse> {
        if (request.url.endsWith("/conversations.join"))
            return ok(R"({"ok":true})");
        if (request.url.endsWith("/chat.postMessage"))
            return ok(++posts == 1 ? R"({"ok":false,"error":"not_in_channel"})" : R"({"ok":true,"ts":"1.2"})");
        return vendorAnswer(200, "ok", "text/plain");
    });
    session.settings = {{u"channel"_s, u"C7"_s}};
    const auto joined = slack.check(session);
    QVERIFY(joined.has_value() && joined->ok);
    QCOMPARE(session.requests.size(), 3);
    QVERIFY(session.requests.first().body.contains("channel=C7"));

    session.settings = {};
    session.secrets = {{u"webhook"_s, "https://hooks.slack.com/services/x"}};
    QVERIFY(slack.check(session)->ok);
    QCOMPARE(session.requests.last().url, "https://hooks.slack.com/services/x"_ba);
    session.secrets = {};
    const auto nowhere = slack.check(session);
    QVERIFY(!nowhere->ok && nowhere->detail.contains(u"No channel"_s));
    FakeSession archived(byUrl({{"chat.postMessage", ok(R"({"ok":false,"error":"is_archived"})")}}));
    archived.settings = {{u"channel"_s, u"C7"_s}};
    const auto closed = slack.check(archived);
    QVERIFY(closed && !closed->ok && closed->detail.contains(u"archived"_s));
}

void TestIntegrationsAccounts::slackRejectsTokensWithTwoHundred()
{
    const IntegrationDescriptor slack = find(u"slack"_s);
    QVERIFY(slack.isTokenRejected(ok(R"({"ok":false,"error":"token_expired"})")));
    QVERIFY(slack.isTokenRejected(vendorAnswer(401, "")));
    QVERIFY(!slack.isTokenRejected(ok(R"({"ok":false,"error":"channel_not_found"})")));
    QVERIFY(!slack.isTokenRejected(ok(R"({"ok":true})")));
    FakeSession session(byUrl({{"auth.revoke", ok(R"({"ok":false,"error":"token_revoked"})")}}));
    QVERIFY(slack.revoke(session).has_value()); // as wanted
}

void TestIntegrationsAccounts::hubSpotPortal()
{
    FakeSession session(
        byUrl({{"/token/introspect", ok(R"({"active":true,"hub_id":146425426,"hub_domain":"harbor.example",
                                   "user":"maya@harbor.example"})")},
               {"/account-info/2026-03/details",
                ok(R"({"portalId":146425426,"uiDomain":"app-eu1.hubspot.com","timeZone":"US/Central"})")},
               {"/crm/objects/2026-03/contacts", ok(R"({"results":[]})")},
               {"/token/revoke", vendorAnswer(204, "")}}));
    session.secrets = {{u"access"_s, "at"}, {u"refresh"_s, "rt"}};
    const IntegrationDescriptor hubSpot = find(u"hubspot"_s);
    const auto who = hubSpot.identify(session);
    QVERIFY2(who.has_value(), who ? "" : qPrintable(who.error().oneLine()));
    QCOMPARE(who->label, u"harbor.example (Hub 146425426)"_s);
    QCOMPARE(who->detail, u"maya@harbor.example"_s);
    QVERIFY(who->openUrl.startsWith(u"https://app-eu1.hubspot.com/"_s));
    QVERIFY(session.requests.first().body.contains("client_secret=client-secret&token=at&"));
    QVERIFY(hubSpot.check(session)->ok);
    QVERIFY(hubSpot.revoke(session).has_value());
    QVERIFY(session.requests.last().body.contains("token=rt&token_type_hint=refresh_token"));
}

void TestIntegrationsAccounts::salesforceOrg()
{
    const auto org = [](bool sandbox) {
        return ok(R"({"records":[{"Id":"00D","Name":"Acme Inc.","IsSandbox":)" + QByteArray(sandbox ? "true" : "false")
                  + R"(}]})");
    };
    const HttpResponse user =
        ok(R"({"user_id":"005","organization_id":"00D","preferred_username":"jane@acme.example"})");
    FakeSession session(byUrl({{"https://acme.my.salesforce.com/services/oauth2/userinfo", user},
                               {"https://acme.my.salesforce.com/services/data/v66.0/query?q=SELECT+Id", org(true)}}));
    session.knownFacts = {{u"instance_url"_s, u"https://acme.my.salesforce.com"_s}};
    const auto who = find(u"salesforce"_s).identify(session);
    QVERIFY2(who.has_value(), who ? "" : qPrintable(who.error().oneLine()));
    QCOMPARE(who->label, u"Acme Inc. (sandbox)"_s);
    QCOMPARE(who->detail, u"jane@acme.example"_s);
    QCOMPARE(who->accountId, u"00D"_s);

    FakeSession revoked(byUrl({{"login.salesforce.com/services/oauth2/revoke", ok("")}}));
    revoked.secrets = {{u"refresh"_s, "5Aep"}};
    QVERIFY(find(u"salesforce"_s).revoke(revoked).has_value());
    QCOMPARE(revoked.requests.first().body, "token=5Aep"_ba);
}

void TestIntegrationsAccounts::salesforceLimits()
{
    FakeSession session(byUrl({{"/limits", ok(R"({"DailyApiRequests":{"Max":15000,"Remaining":14975}})")}}));
    QVERIFY(find(u"salesforce"_s).check(session)->detail.contains(u"14975 of 15000"_s));
    FakeSession used(byUrl({{"/limits", ok(R"({"DailyApiRequests":{"Max":15000,"Remaining":0}})")}}));
    QVERIFY(!find(u"salesforce"_s).check(used)->ok);
    FakeSession blocked(byUrl({{"/limits", vendorAnswer(403, R"([{"message":"API is not enabled for this Organization or
        Partner","errorCode":"API_DISABLED_FOR_ORG"}])")}}));
    const auto check = find(u"salesforce"_s).check(blocked);
    QVERIFY(check && !check->ok && !check->detail.isEmpty());
}

void TestIntegrationsAccounts::salesforceUnauthorized()
{
    const auto rejected = [](const QByteArray &body) {
        return find(u"salesforce"_s).isTokenRejected(vendorAnswer(401, body));
    };
    QVERIFY(rejected(R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])"));
    QVERIFY(!rejected(
        R"([{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}])"));
    QVERIFY(!rejected(R"([{"message":"Connected app is not attached to Agent","errorCode":"INVALID_SESSION_ID"}])"));
}

void TestIntegrationsAccounts::refusalsInWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("401") << 401 << ""_ba << u"needs_reconnect"_s;
    QTest::newRow("403") << 403 << R"({"message":["a","b"]})"_ba << u"vendor_forbidden"_s;
    QTest::newRow("404") << 404 << R"({"error":{"message":{"deep":[]}}})"_ba << u"vendor_not_found"_s;
    QTest::newRow("429") << 429 << "null"_ba << u"vendor_limited"_s;
    QTest::newRow("500") << 500 << "<html>"_ba << u"vendor_unavailable"_s;
    QTest::newRow("418") << 418 << R"([[[{"x":1}]]])"_ba << u"vendor_refused"_s;
    QTest::newRow("no JSON") << 200 << "<html>Log in"_ba << u"vendor_refused"_s;
}

void TestIntegrationsAccounts::refusalsInWords()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    FakeSession session([&](const auto &) { return vendorAnswer(status, body); });
    for (const QString &id : {u"gohighlevel"_s, u"google_calendar"_s, u"slack"_s}) {
        const QString field = id == "slack"_L1 ? u"channel"_s : u"calendarId"_s;
        const auto options = find(id).options(session, field);
        QVERIFY(!options.has_value());
        QCOMPARE(options.error().code, code);
        QVERIFY(!options.error().title.isEmpty() && !options.error().detail.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestIntegrationsAccounts)
#include "tst_integrations_accounts.moc"
