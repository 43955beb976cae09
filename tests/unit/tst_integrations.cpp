// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/all_integrations.h"
#include "app/integrations/google/google_oauth.h"
#include "app/integrations/mcp/mcp.h"
#include "app/integrations/salesforce/salesforce_oauth.h"
#include "app/integrations/slack/slack_oauth.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::IntegrationDescriptor;

namespace {

using Variables = QHash<QString, QString>;

core::Environment with(const Variables &variables)
{
    return core::Environment({variables});
}

connect::ProviderOverrides noOverrides()
{
    return {};
}

IntegrationDescriptor find(const QString &id, const Variables &variables = {},
                           const connect::ProviderOverrides &overrides = {})
{
    for (const IntegrationDescriptor &d : integrations::allIntegrations(with(variables), overrides)) {
        if (d.id == id)
            return d;
    }
    return {};
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.front().isUpper() && text.endsWith(u'.');
}

bool hasExtra(const IntegrationDescriptor &d, const QString &name, const QString &value)
{
    return d.oauth->authorizeExtras.contains(std::pair(name, value));
}

} // namespace

/// What the integrations say of themselves: the tables, and what the environment changes in them.
class TestIntegrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inDashboardOrder();
    void everyOneIsWhole_data();
    void everyOneIsWhole();
    void schemasDescribeTheirConfig_data();
    void schemasDescribeTheirConfig();
    void everySignInIsWhole_data();
    void everySignInIsWhole();
    void theGuidesNamesAreKept();
    void quirksOfSignIns();
    void slackModes_data();
    void slackModes();
    void loginUrls_data();
    void loginUrls();
    void whiteLabelApps();
    void overridesReplaceEveryAddress();
    void noticesSayWhatIsMissing();
    void deadGrantsAreExplained();

private:
    static void eachAsRow();
};

void TestIntegrations::inDashboardOrder()
{
    QStringList ids;
    for (const IntegrationDescriptor &d : integrations::allIntegrations(with({}), noOverrides()))
        ids.append(d.id);
    const QStringList expected =
        QStringList{u"gohighlevel"_s, u"hubspot"_s,       u"salesforce"_s, u"google_calendar"_s,
                    u"slack"_s,       u"google_sheets"_s, u"make"_s,       u"zapier"_s}
        + integrations::mcpServerIds();
    QCOMPARE(ids, expected);
}

void TestIntegrations::eachAsRow()
{
    QTest::addColumn<QString>("id");
    for (const IntegrationDescriptor &d : integrations::allIntegrations(with({}), noOverrides()))
        QTest::newRow(qPrintable(d.id)) << d.id;
}

void TestIntegrations::everyOneIsWhole_data()
{
    eachAsRow();
}

void TestIntegrations::everyOneIsWhole()
{
    QFETCH(const QString, id);
    const IntegrationDescriptor d = find(id);
    QVERIFY(!d.name.isEmpty());
    QVERIFY2(isSentence(QString::fromUtf8(d.description)), d.description);
    QVERIFY(qstrlen(d.purpose) > 5 && d.purpose[qstrlen(d.purpose) - 1] != '.');
    QVERIFY(d.setupSteps.size() >= 2);
    for (const char *step : d.setupSteps)
        QVERIFY2(isSentence(QString::fromUtf8(step)), step);
    QCOMPARE(QUrl(d.settingsUrl).scheme(), u"https"_s);
    QVERIFY(d.check || d.discover);
    QCOMPARE(d.isFurther, d.id != values::integrationKind(d.id));
    QVERIFY(!d.standIn);
    QVERIFY(values::integrationKind(d.id) == "mcp"_L1 || !d.tools.isEmpty()); // those are discovered
    for (const values::Capability &tool : d.tools) {
        QVERIFY(!tool.title.isEmpty());
        QVERIFY2(isSentence(tool.description), qPrintable(tool.description));
        QVERIFY(tool.enabled && !tool.destructive);
    }
    const bool isAddress = d.auth != values::AuthKind::OAuth;
    QCOMPARE(bool(d.oauth), !isAddress);
    QVERIFY(!isAddress || d.settle);
    // a message, a scenario that runs, a Zap that fires
    QCOMPARE(d.checkShows, id == "slack"_L1 || id == "make"_L1 || id == "zapier"_L1);
}

void TestIntegrations::schemasDescribeTheirConfig_data()
{
    eachAsRow();
}

void TestIntegrations::schemasDescribeTheirConfig()
{
    QFETCH(const QString, id);
    const IntegrationDescriptor d = find(id);
    QCOMPARE(d.configSchema.value("type"_L1), u"object"_s);
    const QJsonObject properties = d.configSchema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        QVERIFY2(!property.value("title"_L1).toString().isEmpty(), qPrintable(it.key()));
        QVERIFY2(isSentence(property.value("description"_L1).toString()), qPrintable(it.key()));
        QCOMPARE(property.value("x-options"_L1).toBool() && !d.options, false);
    }
    for (const QJsonValue &name : d.configSchema.value("required"_L1).toArray())
        QVERIFY(properties.contains(name.toString()));
    QCOMPARE(d.configSchema.value("x-order"_L1).toArray().size(), properties.size());
    for (const QString &name : d.defaultConfig.keys())
        QVERIFY2(properties.contains(name), qPrintable(name));
    const bool books = id == "gohighlevel"_L1 || id == "google_calendar"_L1;
    QCOMPARE(properties.value("timezone"_L1)["format"_L1].toString(), books ? u"timezone"_s : QString());
    QCOMPARE(d.configSchema.value("required"_L1).toArray().contains(u"timezone"_s), books);
}

void TestIntegrations::everySignInIsWhole_data()
{
    eachAsRow();
}

void TestIntegrations::everySignInIsWhole()
{
    QFETCH(const QString, id);
    const IntegrationDescriptor d = find(id);
    if (!d.oauth)
        return;
    for (const QString &address : {d.oauth->authorizeUrl, d.oauth->tokenUrl})
        QVERIFY2(QUrl(address).scheme() == "https"_L1 && !QUrl(address).hasQuery(), qPrintable(address));
    QVERIFY(d.oauth->readTokens && d.oauth->explain && d.oauth->explainDeadGrant && d.identify);
    QVERIFY(!d.grantKey.isEmpty());
    QVERIFY(!d.scopes.isEmpty());
    QStringList names;
    for (const connect::ScopeNeed &scope : d.scopes) {
        QVERIFY2(qstrlen(scope.title) > 3 && qstrlen(scope.reason) > 10, qPrintable(scope.name));
        QVERIFY2(!names.contains(scope.name), qPrintable(scope.name));
        names.append(scope.name);
    }
    QStringList variables;
    for (const connect::EnvNeed &need : d.environment)
        variables.append(need.name);
    QVERIFY(variables.contains(d.clientIdVariable) && variables.contains(d.clientSecretVariable));
    values::ConnectFailure failure{.code = u"redirect_mismatch"_s};
    d.oauth->explain(failure);
    QVERIFY(!failure.title.isEmpty() && !failure.detail.isEmpty() && failure.steps.size() >= 3);
    QVERIFY(!failure.settingsUrl.isEmpty());
    failure = {.code = u"bad_client"_s};
    d.oauth->explain(failure);
    QVERIFY2(failure.detail.contains(d.clientSecretVariable), qPrintable(failure.detail));
}

void TestIntegrations::theGuidesNamesAreKept()
{
    QStringList tools;
    QStringList required;
    for (const IntegrationDescriptor &d : integrations::allIntegrations(with({}), noOverrides())) {
        for (const values::Capability &tool : d.tools) {
            if (!tool.name.isEmpty())
                tools.append(tool.name);
        }
        for (const connect::EnvNeed &need : d.environment) {
            if (need.required && !required.contains(need.name))
                required.append(need.name);
        }
    }
    const QStringList expectedTools{u"ghl_get_contact"_s,           u"ghl_create_contact"_s,
                                    u"ghl_check_availability"_s,    u"ghl_book_appointment"_s,
                                    u"google_check_availability"_s, u"google_create_event"_s,
                                    u"make_trigger_scenario"_s};
    QCOMPARE(tools, expectedTools);
    const QStringList expectedVariables{
        u"GHL_CLIENT_ID"_s,        u"GHL_CLIENT_SECRET"_s,        u"HUBSPOT_CLIENT_ID"_s, u"HUBSPOT_CLIENT_SECRET"_s,
        u"SALESFORCE_CLIENT_ID"_s, u"SALESFORCE_CLIENT_SECRET"_s, u"GOOGLE_CLIENT_ID"_s,  u"GOOGLE_CLIENT_SECRET"_s,
        u"SLACK_CLIENT_ID"_s,      u"SLACK_CLIENT_SECRET"_s};
    QCOMPARE(required, expectedVariables);
}

void TestIntegrations::quirksOfSignIns()
{
    using connect::Pkce;
    const auto ghl = find(u"gohighlevel"_s);
    QCOMPARE(ghl.oauth->pkce, Pkce::Never);
    QVERIFY(ghl.oauth->tokenExtras.contains(std::pair(u"user_type"_s, u"Location"_s)));
    QVERIFY(ghl.oauth->rotatesRefreshToken && !ghl.revoke);

    const auto calendar = find(u"google_calendar"_s);
    const auto sheets = find(u"google_sheets"_s);
    QCOMPARE(calendar.oauth->pkce, Pkce::S256);
    QVERIFY(hasExtra(calendar, u"access_type"_s, u"offline"_s) && hasExtra(calendar, u"prompt"_s, u"consent"_s));
    QCOMPARE(calendar.grantKey, sheets.grantKey);
    QCOMPARE(calendar.oauth->tokenUrl, sheets.oauth->tokenUrl);
    QCOMPARE(calendar.clientSecretVariable, u"GOOGLE_CLIENT_SECRET"_s);

    const auto hubSpot = find(u"hubspot"_s);
    QCOMPARE(hubSpot.oauth->pkce, Pkce::Never);
    QCOMPARE(hubSpot.oauth->optionalScopeParameter, u"optional_scope"_s);
    QVERIFY2(!hubSpot.oauth->tokenUrl.contains(u"/v1/"_s), qPrintable(hubSpot.oauth->tokenUrl));

    const auto salesforce = find(u"salesforce"_s);
    QCOMPARE(salesforce.oauth->pkce, Pkce::S256);
    QVERIFY(!salesforce.oauth->sendScopeOnRefresh && salesforce.oauth->rotatesRefreshToken);
    QVERIFY(salesforce.oauth->defaultLifetimeSeconds > 0);
    QCOMPARE(salesforce.clientSecretVariable, u"SALESFORCE_CLIENT_SECRET"_s);
}

void TestIntegrations::slackModes_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<bool>("pkce");
    QTest::addColumn<QString>("redirect");
    const QString relay = u"https://callttone.example/slack"_s;

    QTest::newRow("nothing set") << Variables{} << false << QString();
    QTest::newRow("a relay") << Variables{{u"SLACK_REDIRECT_URI"_s, relay}} << false << relay;
    QTest::newRow("server") << Variables{{u"SLACK_OAUTH_MODE"_s, u"server"_s}} << false << QString();
    QTest::newRow("localhost wins over the relay")
        << Variables{{u"SLACK_OAUTH_MODE"_s, u"localhost"_s}, {u"SLACK_REDIRECT_URI"_s, relay}} << false << QString();
    QTest::newRow("PKCE") << Variables{{u"SLACK_OAUTH_MODE"_s, u"PKCE"_s}} << true << QString();
}

void TestIntegrations::slackModes()
{
    QFETCH(const Variables, variables);
    QFETCH(const bool, pkce);
    QFETCH(const QString, redirect);
    const auto slack = find(u"slack"_s, variables);
    QCOMPARE(slack.oauth->pkce == connect::Pkce::S256, pkce);
    QCOMPARE(slack.oauth->scopeParameter, pkce ? u"user_scope"_s : u"scope"_s);
    QCOMPARE(slack.oauth->scopeSeparator, u","_s);
    QCOMPARE(slack.oauth->redirectUri, redirect);
    QCOMPARE(slack.clientSecretVariable.isEmpty(), pkce);
    // people's tokens have no webhook
    QCOMPARE(slack.scopes.first().name == "incoming-webhook"_L1, !pkce);
    QVERIFY(slack.settle);

    QVERIFY(!integrations::slackModeProblem(u"desktop"_s).isEmpty());
    QVERIFY(integrations::slackModeProblem(u"pkce"_s).isEmpty());
    QVERIFY(!integrations::slackRedirectProblem(u"http://callttone.example/"_s).isEmpty());
    QVERIFY(integrations::slackRedirectProblem(u"https://callttone.example/x"_s).isEmpty());
}

void TestIntegrations::loginUrls_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("authorize");
    QTest::addColumn<QString>("problem");
    const QString path = u"/services/oauth2/authorize"_s;

    QTest::newRow("unset") << QString() << u"https://login.salesforce.com"_s + path << QString();
    QTest::newRow("sandbox") << u"https://test.salesforce.com"_s << u"https://test.salesforce.com"_s + path
                             << QString();
    QTest::newRow("slash") << u"https://acme.my.salesforce.com/ "_s << u"https://acme.my.salesforce.com"_s + path
                           << QString();
    QTest::newRow("what the browser shows") << u"https://acme.lightning.force.com/lightning/page/home"_s << QString()
                                            << u"https://acme.my.salesforce.com"_s;
    QTest::newRow("plain") << u"http://login.salesforce.com"_s << QString() << u"https"_s;
    QTest::newRow("no address") << u"login.salesforce.com"_s << QString() << u"full https address"_s;
}

void TestIntegrations::loginUrls()
{
    QFETCH(const QString, value);
    QFETCH(const QString, authorize);
    QFETCH(const QString, problem);
    const auto salesforce =
        find(u"salesforce"_s, value.isEmpty() ? Variables{} : Variables{{u"SALESFORCE_LOGIN_URL"_s, value}});
    if (!authorize.isEmpty())
        QCOMPARE(salesforce.oauth->authorizeUrl, authorize);
    const connect::EnvNeed &need = salesforce.environment.last();
    QCOMPARE(need.name, u"SALESFORCE_LOGIN_URL"_s);
    QVERIFY(need.problem);
    const QString said = value.isEmpty() ? QString() : need.problem(value);
    QCOMPARE(said.isEmpty(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
}

void TestIntegrations::whiteLabelApps()
{
    const QString page = u"https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation"_s;
    QCOMPARE(find(u"gohighlevel"_s, {{u"GHL_AUTHORIZE_URL"_s, page}}).oauth->authorizeUrl, page);
    QVERIFY(find(u"gohighlevel"_s).oauth->authorizeUrl.startsWith(u"https://marketplace.gohighlevel.com/"_s));
}

void TestIntegrations::overridesReplaceEveryAddress()
{
    const QByteArray json = R"({
        "google":{"authorize":"http://localhost:9/ga","token":"http://localhost:9/gt","revoke":"http://localhost:9/gr",
                  "userinfo":"http://localhost:9/gu","calendar":"http://localhost:9/calendar/v3",
                  "sheets":"http://localhost:9/v4"},
        "slack":{"authorize":"http://localhost:9/sa","token":"http://localhost:9/st","api":"http://localhost:9/s/api"},
        "gohighlevel":{"authorize":"http://localhost:9/ha","token":"http://localhost:9/ht","api":"http://localhost:9/h"},
        "hubspot":{"authorize":"http://localhost:9/ua","token":"http://localhost:9/ut","api":"http://localhost:9/u"},
        "salesforce":{"login":"http://localhost:9/sf"}})";
    const auto overrides = connect::ProviderOverrides::fromJson(json, u"test"_s);
    QVERIFY2(overrides.has_value(), overrides ? "" : qPrintable(overrides.error().detail));
    for (const IntegrationDescriptor &d : integrations::allIntegrations(with({}), *overrides)) {
        QCOMPARE(d.standIn, bool(d.oauth));
        if (!d.oauth)
            continue;
        for (const QString &address : {d.oauth->authorizeUrl, d.oauth->tokenUrl})
            QVERIFY2(address.startsWith(u"http://localhost:9/"_s), qPrintable(d.id + u' ' + address));
        QVERIFY(d.oauth->revokeUrl.isEmpty() || d.oauth->revokeUrl.startsWith(u"http://localhost:9/"_s));
    }
}

void TestIntegrations::noticesSayWhatIsMissing()
{
    const auto notice = [](const QString &id, const QJsonObject &config, const QJsonObject &facts = {}) {
        const auto found = find(id).notice(config, facts);
        return found ? found->title : QString();
    };
    const QJsonObject zone{{u"timezone"_s, u"America/Chicago"_s}};
    QCOMPARE(notice(u"gohighlevel"_s, zone), u"No calendar chosen."_s);
    QCOMPARE(notice(u"gohighlevel"_s, {{u"calendarId"_s, u"c1"_s}}), u"No time zone chosen."_s);
    QCOMPARE(notice(u"gohighlevel"_s, {{u"calendarId"_s, u"c1"_s}, {u"timezone"_s, u"UTC"_s}}), QString());
    QCOMPARE(notice(u"google_calendar"_s, {}), u"No time zone chosen."_s);
    QCOMPARE(notice(u"google_calendar"_s, zone), QString());
    QCOMPARE(notice(u"google_sheets"_s, {}), u"No sheet chosen."_s);
    QCOMPARE(notice(u"slack"_s, {}), u"No channel chosen."_s);
    QCOMPARE(notice(u"slack"_s, {}, {{u"channel"_s, u"#calls"_s}}), QString());
    QCOMPARE(notice(u"slack"_s, {}, {{u"mode"_s, u"webhook"_s}}), QString());
}

void TestIntegrations::deadGrantsAreExplained()
{
    constexpr qint64 day = 24LL * 3600 * 1000;
    using integrations::explainDeadGoogleGrant;
    QVERIFY(explainDeadGoogleGrant({}, 7 * day + 1).contains(u"Testing"_s));
    QVERIFY(!explainDeadGoogleGrant({}, 6 * day).contains(u"Testing"_s));
    QVERIFY(!explainDeadGoogleGrant({}, 20 * day).contains(u"Testing"_s));
    QVERIFY(explainDeadGoogleGrant({}, 200 * day).contains(u"six months"_s));
    const auto salesforce = find(u"salesforce"_s).oauth->explainDeadGrant;
    QVERIFY(salesforce({.detail = u"invalid_grant: inactive user"_s}, day).contains(u"deactivated"_s));
    for (const IntegrationDescriptor &d : integrations::allIntegrations(with({}), noOverrides())) {
        if (d.oauth)
            QVERIFY2(d.oauth->explainDeadGrant({}, day).contains(u"econnect"_s), qPrintable(d.id));
    }
}

QTEST_APPLESS_MAIN(TestIntegrations)
#include "tst_integrations.moc"
