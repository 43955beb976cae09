// SPDX-License-Identifier: GPL-3.0-or-later
// The connector before the stand-in, which is stricter about properties, options and its index than a script.
#include "app/integrations/hubspot/hubspot_connector.h"
#include "tests/unit/sandbox_sign_in.h"
#include "tests/unit/sync_stage.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using callttone::testing::SandboxProcess;
using values::EventType;

namespace {

const QString objects = u"/hubspot/crm/objects/2026-03/"_s;

} // namespace

class TestHubspotSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void leadThenCall();
    void callerAsTyped();
    void searchLags();
    void lostCall();
    void deletedContact();
    void leadTakesThePlace();

private:
    [[nodiscard]] core::Result<connect::HttpResponse> answer(const connect::HttpRequest &request) const;
    [[nodiscard]] integrations::SyncResult<QString> deliver(SyncStage &stage, const delivery::CallFacts &facts) const;
    [[nodiscard]] QJsonArray state(const QString &what) const
    {
        return m_sandbox.state(u"hubspot"_s).value(what).toArray();
    }
    [[nodiscard]] std::unique_ptr<SyncStage> stage() const
    {
        return std::make_unique<SyncStage>(u"hubspot"_s, [this](const auto &request) { return answer(request); });
    }

    SandboxProcess m_sandbox;
    SandboxProcess::Headers m_headers;
    integrations::VendorConnector m_connector;
};

void TestHubspotSandbox::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.failure()));
    m_connector = integrations::hubSpotConnector({{}, {}, m_sandbox.url(u"/hubspot"_s)});
}

void TestHubspotSandbox::init()
{
    QCOMPARE(m_sandbox.send("POST", u"/__sandbox/reset"_s).status, 200);
    m_headers =
        testing::bearer(testing::signInTo(m_sandbox, testing::hubspotSignIn).value("access_token"_L1).toString(), {});
}

core::Result<connect::HttpResponse> TestHubspotSandbox::answer(const connect::HttpRequest &request) const
{
    SandboxProcess::Headers headers = m_headers;
    if (!request.body.isEmpty())
        headers.append(std::pair(QByteArray("Content-Type"), QByteArray("application/json")));
    const auto answer = m_sandbox.send(request.method, QString::fromUtf8(request.url), request.body, headers);
    if (answer.status == 0)
        return core::fail({.kind = core::ErrorKind::Timeout,
                           .code = u"timeout"_s,
                           .title = u"The sandbox did not answer"_s,
                           .detail = u"Try again."_s});
    return vendorAnswer(answer.status, answer.body);
}

integrations::SyncResult<QString> TestHubspotSandbox::deliver(SyncStage &stage, const delivery::CallFacts &facts) const
{
    integrations::SyncTask task = stage.task(EventType::CallEnded, facts);
    task.standIn = true;
    return m_connector.deliver(task);
}

void TestHubspotSandbox::leadThenCall()
{
    const auto stage = this->stage();
    delivery::CallFacts facts = stage->facts();
    facts.call.summary = u"<b>\U0001F600</b>"_s + u"x"_s.repeated(70'000);
    QCOMPARE(deliver(*stage, facts).value_or(QString()),
             u"Contact Dana Whitfield created. Call logged on Dana Whitfield"_s);
    const QJsonArray contacts = state(u"contacts"_s);
    QCOMPARE(contacts.size(), 3); // two are samples
    QCOMPARE(contacts.last()["properties"_L1]["company"_L1].toString(), u"Whitfield & Sons"_s);
    const QJsonArray calls = state(u"calls"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls[0]["properties"_L1]["hs_call_duration"_L1].toString(), u"247000"_s);
    QCOMPARE(state(u"associations"_s).size(), 1);
    QCOMPARE(state(u"associations"_s)[0]["to"_L1], contacts.last()["id"_L1]);
}

void TestHubspotSandbox::callerAsTyped()
{
    const auto stage = this->stage();
    delivery::CallFacts facts = stage->facts();
    facts.lead = {};
    facts.call.fromNumber = u"+15125550142"_s; // Laura's, kept as "(512) 555-0142"
    QCOMPARE(deliver(*stage, facts).value_or(QString()), u"Call logged on Laura Moreno"_s);
    QCOMPARE(state(u"associations"_s)[0]["to"_L1].toString(), u"1948209"_s);
}

void TestHubspotSandbox::searchLags()
{
    const auto created = m_sandbox.postJson(
        objects + u"contacts"_s,
        {{u"properties"_s, QJsonObject{{u"firstname"_s, u"Dana"_s}, {u"phone"_s, u"+15125550199"_s}}}}, m_headers);
    QCOMPARE(created.status, 201);
    const QJsonObject filter{
        {u"propertyName"_s, u"phone"_s}, {u"operator"_s, u"EQ"_s}, {u"value"_s, u"+15125550199"_s}};
    const QJsonObject body{{u"filterGroups"_s, QJsonArray{QJsonObject{{u"filters"_s, QJsonArray{filter}}}}}};
    const auto found = [&] { return m_sandbox.postJson(objects + u"contacts/search"_s, body, m_headers); };
    QCOMPARE(found().json().value("total"_L1).toInt(-1), 0);
    QTRY_COMPARE_WITH_TIMEOUT(found().json().value("total"_L1).toInt(-1), 1, 5'000);
    int limited = 0;
    for (int i = 0; i < 8; ++i)
        limited += found().status == 429 ? 1 : 0;
    QVERIFY(limited > 0); // five a second
}

void TestHubspotSandbox::lostCall()
{
    const auto stage = this->stage();
    QVERIFY(m_sandbox.setFault(u"hubspot"_s, u"lost_answer"_s, 1, {{u"path"_s, u"/calls"_s}}));
    QVERIFY(!deliver(*stage, stage->facts()).has_value());
    QVERIFY(!deliver(*stage, stage->facts()).has_value()); // too early
    QCOMPARE(state(u"calls"_s).size(), 1);
    QTest::qWait(1'100); // the stand-in's index has a clock of its own
    stage->clock.advance(2'000);
    QCOMPARE(deliver(*stage, stage->facts()).value_or(QString()), u"Call updated on Dana Whitfield"_s);
    QCOMPARE(state(u"calls"_s).size(), 1);
    QCOMPARE(state(u"associations"_s).size(), 1);
}

void TestHubspotSandbox::deletedContact()
{
    const auto stage = this->stage();
    QVERIFY(deliver(*stage, stage->facts()).has_value());
    const QString dana = state(u"contacts"_s).last()["id"_L1].toString();
    QCOMPARE(m_sandbox.send("DELETE", objects + u"contacts/"_s + dana, {}, m_headers).status, 204);
    QCOMPARE(deliver(*stage, stage->facts(u"call_2"_s)).value_or(QString()),
             u"Contact Dana Whitfield created. Call logged on Dana Whitfield"_s);
    QCOMPARE(state(u"contacts"_s).size(), 3);
}

void TestHubspotSandbox::leadTakesThePlace()
{
    const auto stage = this->stage();
    delivery::CallFacts facts = stage->facts();
    facts.call.fromNumber = u"+15125550142"_s;
    facts.lead.phone.clear();
    delivery::CallFacts early = facts;
    early.lead = {};
    QVERIFY(deliver(*stage, early).has_value());
    QVERIFY(deliver(*stage, facts).has_value());
    QCOMPARE(state(u"associations"_s).size(), 1);
    QCOMPARE(state(u"associations"_s)[0]["to"_L1], state(u"contacts"_s).last()["id"_L1]);
    QCOMPARE(state(u"contacts"_s)[0]["properties"_L1]["firstname"_L1].toString(), u"Laura"_s);
}

QTEST_GUILESS_MAIN(TestHubspotSandbox)
#include "tst_hubspot_sandbox.moc"
