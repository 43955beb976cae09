// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/integration_view.h"
#include "app/core/settings.h"

#include <QJsonArray>
#include <QTest>

using namespace callttone;
using namespace Qt::Literals::StringLiterals;
using values::HealthState;
using values::IntegrationState;
using Level = values::IntegrationNotice::Level;

namespace {

connect::IntegrationDescriptor diary()
{
    connect::IntegrationDescriptor descriptor;
    descriptor.id = u"diary"_s;
    descriptor.name = u"Diary"_s;
    descriptor.grantKey = u"diary"_s;
    descriptor.oauth = connect::OAuthProfile{};
    descriptor.description = "Keeps appointments.";
    descriptor.purpose = "Appointments";
    descriptor.scopes = {{u"read"_s, "Read entries", "Needed by Look Up"},
                         {u"write"_s, "Write entries", "Needed by Note Down", false, {u"all"_s}}};
    descriptor.environment = {{u"DIARY_ID"_s}, {u"DIARY_HOST"_s, false}};
    descriptor.tools = {{u"diary_look_up"_s, u"Look Up"_s, u"Finds an entry."_s}, {{}, u"Log"_s, u"Writes one."_s}};
    return descriptor;
}

values::Account account(values::Plan plan)
{
    values::Account account;
    account.plan = plan;
    return account;
}

store::StoredConnection connection()
{
    store::StoredConnection row;
    row.integration = u"diary"_s;
    row.grantKey = u"diary"_s;
    row.connectedAt = 1'000;
    return row;
}

store::StoredGrant grant(const QStringList &scopes)
{
    store::StoredGrant row;
    row.key = u"diary"_s;
    row.accountLabel = u"ann@example.com"_s;
    row.scopes = scopes;
    return row;
}

} // namespace

class TestIntegrationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absent();
    void missingVariables();
    void planComesFirst();
    void aSiblingsGrantIsReused();
    void connected();
    void limits();
    void health_data();
    void health();
    void connecting();
    void switchedOffTools();
    void discoveredTools();

private:
    const connect::IntegrationDescriptor m_descriptor = diary();
    const values::Account m_account = account(values::Plan::Professional);
    const core::Environment m_environment{{{{u"DIARY_ID"_s, u"id"_s}}}};

    [[nodiscard]] connect::IntegrationFacts facts() const { return {m_descriptor, m_account, m_environment}; }
    [[nodiscard]] connect::IntegrationFacts connectedFacts(const QStringList &scopes = {u"read"_s, u"all"_s}) const
    {
        connect::IntegrationFacts all = facts();
        all.connection = connection();
        all.grant = grant(scopes);
        return all;
    }
};

void TestIntegrationView::absent()
{
    const values::Integration view = connect::viewOf(facts());
    QCOMPARE(view.state, IntegrationState::NotConnected);
    QCOMPARE(view.description, u"Keeps appointments."_s);
    QCOMPARE(view.environment.size(), 2);
    QVERIFY(view.environment.first().set);
    QVERIFY(!view.notice);
    QVERIFY(!view.reusesGrant);
}

void TestIntegrationView::missingVariables()
{
    const core::Environment none{{}};
    const values::Integration view = connect::viewOf({m_descriptor, m_account, none});
    QCOMPARE(view.state, IntegrationState::NotConfigured);
    QCOMPARE(view.missingEnv, QStringList{u"DIARY_ID"_s}); // not the optional one

    connect::IntegrationFacts later{m_descriptor, m_account, none};
    later.connection = connection();
    later.grant = grant({u"read"_s, u"write"_s});
    const values::Integration still = connect::viewOf(later);
    QCOMPARE(still.state, IntegrationState::Connected); // works until the token ends, and says so
    QCOMPARE(still.notice->action, u"diagnostics"_s);
}

void TestIntegrationView::planComesFirst()
{
    const values::Account starter = account(values::Plan::Starter);
    connect::IntegrationFacts all{m_descriptor, starter, m_environment};
    all.connection = connection();
    all.grant = grant({u"read"_s});
    QCOMPARE(connect::viewOf(all).state, IntegrationState::PlanRequired);

    values::Account bypassed = starter;
    bypassed.bypass = true;
    QCOMPARE(connect::viewOf({m_descriptor, bypassed, m_environment}).state, IntegrationState::NotConnected);
}

void TestIntegrationView::aSiblingsGrantIsReused()
{
    connect::IntegrationFacts all = facts();
    all.grant = grant({u"read"_s});
    QVERIFY(connect::viewOf(all).reusesGrant);
    all.grant = grant({u"write"_s});
    QVERIFY(!connect::viewOf(all).reusesGrant);
    all.grant = grant({u"read"_s});
    all.grant->health.state = HealthState::Revoked;
    QVERIFY(!connect::viewOf(all).reusesGrant);
}

void TestIntegrationView::connected()
{
    connect::IntegrationFacts all = connectedFacts();
    all.storedIn = u"the system keychain"_s;
    const values::Integration view = connect::viewOf(all);
    QCOMPARE(view.state, IntegrationState::Connected);
    QCOMPARE(view.account, u"ann@example.com"_s);
    QCOMPARE(view.storedIn, u"the system keychain"_s);
    QVERIFY(view.scopes.at(0).granted);
    QVERIFY(view.scopes.at(1).granted); // by the wider one
    QVERIFY(!view.notice);
}

void TestIntegrationView::limits()
{
    const values::Integration view = connect::viewOf(connectedFacts({u"read"_s}));
    QCOMPARE(view.state, IntegrationState::Connected);
    QCOMPARE(view.notice->title, u"Connected with limits"_s);
    QVERIFY(view.notice->detail.contains(u"Write entries"_s));
    QCOMPARE(view.notice->action, u"reconnect"_s);

    connect::IntegrationDescriptor apart = diary();
    apart.oauth->optionalScopeParameter = u"optional_scope"_s;
    connect::IntegrationFacts all{apart, m_account, m_environment};
    all.connection = connection();
    all.grant = grant({u"read"_s});
    QVERIFY(!connect::viewOf(all).notice);
}

void TestIntegrationView::health_data()
{
    QTest::addColumn<HealthState>("health");
    QTest::addColumn<IntegrationState>("state");
    QTest::addColumn<QString>("action");
    QTest::newRow("away") << HealthState::RefreshFailed << IntegrationState::Connected << u"retry"_s;
    QTest::newRow("revoked") << HealthState::Revoked << IntegrationState::Error << u"reconnect"_s;
    QTest::newRow("secret refused") << HealthState::CredentialInvalid << IntegrationState::Error << u"diagnostics"_s;
}

void TestIntegrationView::health()
{
    QFETCH(HealthState, health);
    connect::IntegrationFacts all = connectedFacts();
    all.grant->health.state = health;
    all.grant->health.detail = u"What happened."_s;
    const values::Integration view = connect::viewOf(all);
    QTEST(view.state, "state");
    QTEST(view.notice->action, "action");
    QCOMPARE(view.notice->detail, u"What happened."_s);
    QCOMPARE(view.notice->level, view.state == IntegrationState::Error ? Level::Error : Level::Warning);
}

void TestIntegrationView::connecting()
{
    connect::IntegrationFacts all = connectedFacts();
    all.flow.emplace();
    all.flow->id = u"flow_1"_s;
    const values::Integration view = connect::viewOf(all);
    QCOMPARE(view.state, IntegrationState::Connecting);
    QCOMPARE(view.flow->id, u"flow_1"_s);
    QCOMPARE(view.account, u"ann@example.com"_s); // a reconnect keeps showing what it replaces
}

void TestIntegrationView::switchedOffTools()
{
    connect::IntegrationFacts all = connectedFacts();
    all.connection->config = {{u"enabledTools"_s, QJsonArray{}}};
    const values::Integration view = connect::viewOf(all);
    QVERIFY(!view.tools.at(0).enabled);
    QVERIFY(view.tools.at(1).enabled); // no tool, so nothing to switch
}

void TestIntegrationView::discoveredTools()
{
    connect::IntegrationDescriptor server = diary();
    server.tools.clear();
    connect::IntegrationFacts all{server, m_account, m_environment};
    all.connection = connection();
    all.grant = grant({u"read"_s, u"write"_s});
    all.connection->facts = {{u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, u"price"_s}, {u"title"_s, u"Price"_s}},
                                                     QJsonObject{{u"name"_s, u"wipe"_s}, {u"title"_s, u"Wipe"_s}}}}};
    all.connection->config = {{u"enabledTools"_s, QJsonArray{u"price"_s}}};
    const values::Integration view = connect::viewOf(all);
    QCOMPARE(view.tools.size(), 2);
    QVERIFY(view.tools.at(0).enabled);
    QVERIFY(!view.tools.at(1).enabled);
}

QTEST_APPLESS_MAIN(TestIntegrationView)
#include "tst_integration_view.moc"
