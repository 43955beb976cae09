// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/diagnostic_check.h"
#include "models/values/integration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

/// What the service writes the desktop reads back, member by member, and absent things stay absent.
class TestIntegrationValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreInEnumOrder();
    void wordsSurviveTheWire();
    void fullIntegrationSurvives();
    void emptyIntegrationHasNulls();
    void flowSurvives();
    void partsSurvive();
    void diagnosticSurvives();
};

namespace {

QJsonObject overTheWire(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

values::ConnectFlow failedFlow()
{
    values::ConnectFlow flow;
    flow.id = u"flow_01"_s;
    flow.integration = u"gohighlevel"_s;
    flow.state = values::FlowState::Failed;
    flow.authorizeUrl = u"https://vendor.example/authorize?state=x"_s;
    flow.redirectUri = u"http://localhost:8484/api/integrations/callback"_s;
    flow.expiresAt = 1'771'329'600'123;
    flow.failure = values::ConnectFailure{u"redirect_mismatch"_s,
                                          u"GoHighLevel refused the sign-in"_s,
                                          u"The address is not on its list."_s,
                                          u"redirect_uri mismatch"_s,
                                          flow.redirectUri,
                                          {u"Open the app."_s, u"Add the address."_s},
                                          u"https://vendor.example/apps"_s};
    return flow;
}

values::Integration fullIntegration()
{
    values::Integration all;
    all.id = u"gohighlevel"_s;
    all.name = u"GoHighLevel"_s;
    all.category = values::IntegrationCategory::Automation;
    all.auth = values::AuthKind::ServerUrl;
    all.state = values::IntegrationState::PlanRequired;
    all.description = u"d"_s;
    all.purpose = u"p"_s;
    all.account = u"Harbor Dental, Austin"_s;
    all.accountDetail = u"loc_1"_s;
    all.scopes = {{u"contacts.readonly"_s, u"Read contacts"_s, u"Needed by Get Contact"_s, true, false}};
    all.tools = {{u"ghl_get_contact"_s, u"Get Contact"_s, u"Finds a caller"_s, true, true, false}};
    all.environment = {{u"GHL_CLIENT_ID"_s, false, true}};
    all.missingEnv = {u"GHL_CLIENT_SECRET"_s};
    all.health = {values::HealthState::CredentialInvalid, u"why"_s, 1'000, 2'000, 3'000};
    all.notice = {values::IntegrationNotice::Level::Error, u"t"_s, u"d"_s, u"reconnect"_s};
    all.config = {{u"calendarId"_s, u"cal"_s}};
    all.configSchema = {{u"type"_s, u"object"_s}};
    all.setupSteps = {u"Open Make."_s};
    all.paused = true;
    all.reusesGrant = true;
    all.storedIn = u"the system keychain"_s;
    all.openUrl = u"https://vendor.example/a"_s;
    all.settingsUrl = u"https://vendor.example/s"_s;
    all.connectedAt = 4'000;
    all.lastUsedAt = 5'000;
    all.lastCheckedAt = 6'000;
    all.flow = failedFlow();
    all.deliveries = values::IntegrationDeliveries{12, 3, 7'000};
    return all;
}

} // namespace

void TestIntegrationValues::tablesAreInEnumOrder()
{
    for (const values::IntegrationCategoryInfo &info : values::allIntegrationCategories())
        QCOMPARE(values::infoOf(info.category).wire, info.wire);
    for (const values::IntegrationStateInfo &info : values::allIntegrationStates())
        QCOMPARE(values::infoOf(info.state).wire, info.wire);
    QCOMPARE(values::describe(values::IntegrationState::NotConfigured), u"Setup needed"_s);
    QCOMPARE(values::describe(values::IntegrationCategory::Crm), u"CRM"_s);
}

void TestIntegrationValues::wordsSurviveTheWire()
{
    using enum values::AuthKind;
    for (const values::AuthKind auth : {OAuth, WebhookUrl, ServerUrl, Signed, ApiKey})
        QCOMPARE(values::authKindFromWire(values::wireName(auth)), auth);
    using enum values::HealthState;
    for (const values::HealthState health : {Active, RefreshFailed, Revoked, CredentialInvalid})
        QCOMPARE(values::healthStateFromWire(values::wireName(health)), health);
    using enum values::FlowState;
    for (const values::FlowState flow : {Waiting, Finishing, Connected, Failed, Cancelled})
        QCOMPARE(values::flowStateFromWire(values::wireName(flow)), flow);
    QCOMPARE(values::wireName(RefreshFailed), u"refresh_failed"_s);
    QCOMPARE(values::flowStateFromWire(u"a word of a later version"), Failed);
}

void TestIntegrationValues::fullIntegrationSurvives()
{
    const values::Integration before = fullIntegration();
    const QJsonObject object = overTheWire(before.toJson());
    const values::Integration after = values::Integration::fromJson(object);

    QCOMPARE(after.toJson(), before.toJson());
    QCOMPARE(after.category, before.category);
    QCOMPARE(after.auth, before.auth);
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.scopes, before.scopes);
    QCOMPARE(after.tools, before.tools);
    QCOMPARE(after.environment, before.environment);
    QCOMPARE(after.missingEnv, before.missingEnv);
    QCOMPARE(after.health, before.health);
    QCOMPARE(after.notice, before.notice);
    QCOMPARE(after.config, before.config);
    QCOMPARE(after.configSchema, before.configSchema);
    QCOMPARE(after.setupSteps, before.setupSteps);
    QCOMPARE(after.paused, true);
    QCOMPARE(after.reusesGrant, true);
    QCOMPARE(after.connectedAt, before.connectedAt);
    QCOMPARE(after.lastUsedAt, before.lastUsedAt);
    QCOMPARE(after.lastCheckedAt, before.lastCheckedAt);
    QCOMPARE(after.flow->failure, before.flow->failure);
    QCOMPARE(after.deliveries, before.deliveries);
    for (const char *name :
         {"id", "name", "description", "purpose", "account", "accountDetail", "storedIn", "openUrl", "settingsUrl"})
        QVERIFY2(!object.value(QLatin1StringView(name)).toString().isEmpty(), name);
}

void TestIntegrationValues::emptyIntegrationHasNulls()
{
    const QJsonObject object = overTheWire(values::Integration().toJson());
    for (const char *name :
         {"account", "notice", "flow", "connectedAt", "lastUsedAt", "lastCheckedAt", "openUrl", "deliveries"})
        QVERIFY2(object.value(QLatin1StringView(name)).isNull(), name);
    const values::Integration after = values::Integration::fromJson(object);
    QVERIFY(!after.notice && !after.flow && !after.connectedAt && !after.health.since && !after.deliveries);
    QCOMPARE(after.state, values::IntegrationState::NotConnected);
}

void TestIntegrationValues::flowSurvives()
{
    const values::ConnectFlow before = failedFlow();
    const QJsonObject object = overTheWire(before.toJson());
    QCOMPARE(object.value("flowId"_L1).toString(), before.id);
    const values::ConnectFlow after = values::ConnectFlow::fromJson(object);
    QCOMPARE(after.toJson(), before.toJson());
    QCOMPARE(after.state, values::FlowState::Failed);
    QCOMPARE(after.expiresAt, before.expiresAt);
    QCOMPARE(after.failure, before.failure);
    QVERIFY(!values::ConnectFlow::fromJson(overTheWire(values::ConnectFlow().toJson())).failure);
}

void TestIntegrationValues::partsSurvive()
{
    const values::ConfigOption option{u"cal_1"_s, u"New patients"_s, u"Austin"_s};
    QCOMPARE(values::ConfigOption::fromJson(overTheWire(option.toJson())).toJson(), option.toJson());
    QCOMPARE(option.toJson().value("hint"_L1).toString(), u"Austin"_s);

    const values::ConnectionCheck check{true, u"3 calendars found"_s, 41.5, u"2025-06-18"_s, fullIntegration().tools,
                                        7'000};
    const auto checkAfter = values::ConnectionCheck::fromJson(overTheWire(check.toJson()));
    QCOMPARE(checkAfter.toJson(), check.toJson());
    QVERIFY(checkAfter.ok && checkAfter.latencyMs == 41.5 && checkAfter.checkedAt == 7'000);
    QCOMPARE(checkAfter.tools, check.tools);

    const values::ConnectionActivity line{12, 8'000, u"refreshed"_s, false, u"what happened"_s};
    const auto lineAfter = values::ConnectionActivity::fromJson(overTheWire(line.toJson()));
    QCOMPARE(lineAfter.toJson(), line.toJson());
    QVERIFY(lineAfter.seq == 12 && lineAfter.at == 8'000 && !lineAfter.ok);
}

void TestIntegrationValues::diagnosticSurvives()
{
    using State = values::DiagnosticCheck::State;
    for (const State state : {State::Pass, State::Warn, State::Fail}) {
        const values::DiagnosticCheck before{u"keychain"_s, u"Keychain"_s,    state, u"d"_s,
                                             u"r"_s,        u"check_again"_s, 3.5};
        const auto after = values::DiagnosticCheck::fromJson(overTheWire(before.toJson()));
        QCOMPARE(after.toJson(), before.toJson());
        QCOMPARE(after.state, state);
        QCOMPARE(after.tookMs, 3.5);
    }
}

QTEST_APPLESS_MAIN(TestIntegrationValues)
#include "tst_integration_values.moc"
