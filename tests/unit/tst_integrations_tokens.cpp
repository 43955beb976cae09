// SPDX-License-Identifier: GPL-3.0-or-later
// What each vendor's token endpoint says, in its own dialect.
#include "app/integrations/gohighlevel/gohighlevel_oauth.h"
#include "app/integrations/hubspot/hubspot_oauth.h"
#include "app/integrations/salesforce/salesforce_oauth.h"
#include "app/integrations/slack/slack_oauth.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::TokenReply;
using Reader = core::Result<TokenReply> (*)(int, const QByteArray &);

Q_DECLARE_METATYPE(Reader)

namespace {

constexpr Reader ghl = integrations::readGoHighLevelTokens;
constexpr Reader slack = integrations::readSlackTokens;
constexpr Reader hubSpot = integrations::readHubSpotTokens;
constexpr Reader salesforce = integrations::readSalesforceTokens;

QByteArray secretOf(const TokenReply &reply, const QString &name)
{
    for (const auto &[known, secret] : reply.secrets) {
        if (known == name)
            return secret.reveal();
    }
    return {};
}

} // namespace

class TestIntegrationsTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goHighLevelLocation();
    void slackBot();
    void slackPerson();
    void slackRefresh();
    void hubSpotPortal();
    void salesforceOrg();
    void refusals_data();
    void refusals();
    void refusalsHoldNoSecrets();
};

void TestIntegrationsTokens::goHighLevelLocation()
{
    const auto reply = ghl(200, R"({"access_token":"at","token_type":"Bearer","expires_in":86399,"refresh_token":"rt",
        "scope":"contacts.readonly calendars/events.write","userType":"Location","locationId":"ve9EPM428h8vShlRW1KT",
        "companyId":"c1","userId":"u1","planId":"p"})");
    QVERIFY(reply.has_value());
    QCOMPARE(reply->accessToken.reveal(), "at"_ba);
    QCOMPARE(reply->refreshToken.reveal(), "rt"_ba);
    QCOMPARE(reply->expiresInSeconds.value_or(0), 86399);
    QCOMPARE(reply->scopes.value_or(QStringList()).size(), 2);
    QCOMPARE(reply->facts.value("locationId"_L1), u"ve9EPM428h8vShlRW1KT"_s);
    QCOMPARE(reply->facts.value("companyId"_L1), u"c1"_s);
}

void TestIntegrationsTokens::slackBot()
{
    const auto reply = slack(200, R"({"ok":true,"access_token":"xoxb-1","token_type":"bot",
        "scope":"incoming-webhook,chat:write","bot_user_id":"U0","app_id":"A0","team":{"id":"T1","name":"Harbor Dental"},
        "enterprise":null,"is_enterprise_install":false,"authed_user":{"id":"U1"},
        "incoming_webhook":{"url":"https://hooks.slack.com/services/T1/B1/xyz","channel":"#calls","channel_id":"C1",
        "configuration_url":"https://harbor.slack.com/services/B1"}})");
    QVERIFY(reply.has_value());
    QCOMPARE(reply->accessToken.reveal(), "xoxb-1"_ba);
    QVERIFY(reply->refreshToken.isEmpty() && !reply->expiresInSeconds);
    QCOMPARE(reply->scopes.value_or(QStringList()), QStringList({u"incoming-webhook"_s, u"chat:write"_s}));
    QCOMPARE(secretOf(*reply, u"webhook"_s), "https://hooks.slack.com/services/T1/B1/xyz"_ba);
    QCOMPARE(reply->facts.value("channel"_L1), u"#calls"_s);
    QCOMPARE(reply->facts.value("team"_L1), u"Harbor Dental"_s);
    QVERIFY(!QJsonDocument(reply->facts).toJson().contains("hooks.slack.com"));
}

void TestIntegrationsTokens::slackPerson()
{
    const auto reply = slack(200, R"({"ok":true,"app_id":"A0","team":{"id":"T1","name":"Harbor"},
        "authed_user":{"id":"U1","scope":"chat:write,channels:read","access_token":"xoxe.xoxp-1",
        "refresh_token":"xoxe-1","expires_in":43200,"token_type":"user"}})");
    QVERIFY(reply.has_value());
    QCOMPARE(reply->accessToken.reveal(), "xoxe.xoxp-1"_ba);
    QCOMPARE(reply->refreshToken.reveal(), "xoxe-1"_ba);
    QCOMPARE(reply->expiresInSeconds.value_or(0), 43200);
    QVERIFY(reply->secrets.empty());
}

void TestIntegrationsTokens::slackRefresh()
{
    const auto reply = slack(200, R"({"ok":true,"access_token":"xoxe.xoxb-2","expires_in":43200,
        "refresh_token":"xoxe-2","token_type":"bot","scope":"chat:write","team":{"id":"T1","name":"Harbor"}})");
    QVERIFY(reply.has_value());
    QCOMPARE(reply->refreshToken.reveal(), "xoxe-2"_ba);
    QVERIFY(reply->secrets.empty()); // what was kept before stays
    QVERIFY(!reply->facts.contains("channel"_L1));
}

void TestIntegrationsTokens::hubSpotPortal()
{
    const auto reply = hubSpot(200, R"({"access_token":"CJ","refresh_token":"rt","token_type":"bearer",
        "token_use":"access","expires_in":1800,"hub_id":146425426,"user_id":12,
        "scopes":["oauth","crm.objects.contacts.read"]})");
    QVERIFY(reply.has_value());
    QCOMPARE(reply->scopes.value_or(QStringList()), QStringList({u"oauth"_s, u"crm.objects.contacts.read"_s}));
    QCOMPARE(reply->facts.value("hub_id"_L1), u"146425426"_s);
    QCOMPARE(reply->expiresInSeconds.value_or(0), 1800);
    const auto refreshed = hubSpot(200, R"({"access_token":"CJ2","token_type":"bearer","expires_in":1800})");
    QVERIFY(refreshed && refreshed->refreshToken.isEmpty() && !refreshed->scopes);
}

void TestIntegrationsTokens::salesforceOrg()
{
    const auto reply = salesforce(200, R"({"access_token":"00D!A","refresh_token":"5Aep","signature":"s",
        "instance_url":"https://acme.my.salesforce.com","token_type":"Bearer","issued_at":"1747000000000",
        "id":"https://login.salesforce.com/id/00Dx0000000BV7z/005x00000012Q9P","scope":"refresh_token api id"})");
    QVERIFY(reply.has_value());
    QVERIFY(!reply->expiresInSeconds); // it never says; issued_at is no lifetime
    QCOMPARE(reply->facts.value("instance_url"_L1), u"https://acme.my.salesforce.com"_s);
    QCOMPARE(reply->facts.value("organization_id"_L1), u"00Dx0000000BV7z"_s);
    QCOMPARE(reply->facts.value("user_id"_L1), u"005x00000012Q9P"_s);
}

void TestIntegrationsTokens::refusals_data()
{
    QTest::addColumn<Reader>("read");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Reader read, int status, const QByteArray &body, const QString &code) {
        QTest::newRow(name) << read << status << body << code;
    };
    const QString dead = u"invalid_grant"_s;
    const QString client = u"bad_client"_s;
    const QString redirect = u"redirect_mismatch"_s;
    const QString later = u"vendor_unavailable"_s;
    const QString refused = u"vendor_refused"_s;
    const QString account = u"wrong_account"_s;

    row("GHL agency", ghl, 200, R"({"access_token":"a","userType":"Company","companyId":"c"})", account);
    row("GHL without location", ghl, 200, R"({"access_token":"a","userType":"Location","locationId":""})", account);
    row("GHL used code", ghl, 400, R"({"error":"invalid_grant","error_description":"Invalid grant"})", dead);
    row("GHL dead refresh token", ghl, 400, R"({"statusCode":400,"message":"Invalid refresh token"})", dead);
    row("GHL client", ghl, 401, R"({"error":"invalid_client","error_description":"Client not found"})", client);
    row("GHL plain 401", ghl, 401, R"({"statusCode":401,"message":"Invalid client credentials"})", client);
    row("GHL redirect", ghl, 400, R"({"statusCode":400,"message":"redirect_uri does not match"})", redirect);
    row("GHL suspended location", ghl, 400, R"({"statusCode":400,"message":"Location is not active"})", refused);
    row("GHL list of messages", ghl, 422, R"({"statusCode":422,"message":["grant_type must be a string"]})", refused);
    row("GHL down", ghl, 503, "<html>", later);
    row("GHL without token", ghl, 200, "{}", refused);

    row("Slack code", slack, 200, R"({"ok":false,"error":"invalid_code"})", dead);
    row("Slack code again", slack, 200, R"({"ok":false,"error":"code_already_used"})", dead);
    row("Slack refresh token", slack, 200, R"({"ok":false,"error":"invalid_refresh_token"})", dead);
    row("Slack redirect", slack, 200, R"({"ok":false,"error":"bad_redirect_uri"})", redirect);
    row("Slack client id", slack, 200, R"({"ok":false,"error":"invalid_client_id"})", client);
    row("Slack secret", slack, 200, R"({"ok":false,"error":"bad_client_secret"})", client);
    row("Slack PKCE", slack, 200, R"({"ok":false,"error":"pkce_not_allowed"})", refused);
    row("Slack busy", slack, 200, R"({"ok":false,"error":"ratelimited"})", later);
    row("Slack 429", slack, 429, "", later);
    row("Slack organization", slack, 200,
        R"({"ok":true,"access_token":"xoxb","team":null,"is_enterprise_install":true})", account);
    row("Slack nothing", slack, 200, "not json", refused);
    row("Slack without token", slack, 200, R"({"ok":true})", refused);

    row("HubSpot refresh token", hubSpot, 400,
        R"({"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token","correlationId":"x"})", dead);
    row("HubSpot code", hubSpot, 400, R"({"status":"BAD_AUTH_CODE","message":"missing or unknown auth code"})", dead);
    row("HubSpot RFC", hubSpot, 400, R"({"error":"invalid_grant"})", dead);
    row("HubSpot client", hubSpot, 400, R"({"status":"BAD_CLIENT_ID","message":"missing or invalid client id"})",
        client);
    row("HubSpot secret", hubSpot, 400, R"({"status":"BAD_CLIENT_SECRET","message":"client secret"})", client);
    row("HubSpot redirect", hubSpot, 400,
        R"({"status":"BAD_REDIRECT_URI","message":"missing or invalid redirect uri"})", redirect);
    row("HubSpot limit", hubSpot, 429, R"({"policyName":"TEN_SECONDLY_ROLLING"})", later);
    row("HubSpot down", hubSpot, 502, "", later);

    row("Salesforce expired", salesforce, 400,
        R"({"error":"invalid_grant","error_description":"expired access/refresh token"})", dead);
    row("Salesforce verifier", salesforce, 400,
        R"({"error":"invalid_grant","error_description":"invalid code verifier"})", dead);
    row("Salesforce redirect", salesforce, 400,
        R"({"error":"redirect_uri_mismatch","error_description":"redirect_uri must match configuration"})", redirect);
    row("Salesforce client id", salesforce, 400,
        R"({"error":"invalid_client_id","error_description":"client identifier invalid"})", client);
    row("Salesforce secret", salesforce, 400,
        R"({"error":"invalid_client","error_description":"invalid client credentials"})", client);
    row("Salesforce without instance", salesforce, 200, R"({"access_token":"a"})", refused);
    row("Salesforce down", salesforce, 503, "", later);
}

void TestIntegrationsTokens::refusals()
{
    QFETCH(const Reader, read);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    const auto reply = read(status, body);
    QVERIFY(!reply.has_value());
    QVERIFY2(reply.error().code == code, qPrintable(reply.error().code + u": "_s + reply.error().oneLine()));
    QVERIFY(!reply.error().title.isEmpty() && !reply.error().detail.isEmpty());
}

void TestIntegrationsTokens::refusalsHoldNoSecrets()
{
    const QByteArray body = R"({"error":"weird","error_description":"client_secret=abcdefghijkl refused"})";
    for (const Reader read : {ghl, slack, hubSpot, salesforce}) {
        const auto reply = read(400, body);
        QVERIFY(!reply.has_value());
        QVERIFY2(!reply.error().oneLine().contains(u"abcdefghijkl"_s), qPrintable(reply.error().oneLine()));
    }
}

QTEST_APPLESS_MAIN(TestIntegrationsTokens)
#include "tst_integrations_tokens.moc"
