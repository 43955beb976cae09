// SPDX-License-Identifier: GPL-3.0-or-later
// The rows and the hook against the stand-ins, which keep the vendors' rules.
#include "app/integrations/google/sheets/sheets_connector.h"
#include "app/integrations/google/sheets/spreadsheets.h"
#include "app/integrations/zapier/zapier_connector.h"
#include "tests/unit/sandbox_sign_in.h"
#include "tests/unit/sync_stage.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using delivery::ConnectorVerdict;
using testing::SandboxProcess;
using values::EventType;

namespace {

/// Sends what a connector sends to the stand-in.
tests::VendorScript through(const SandboxProcess &sandbox, const QString &token)
{
    return [&sandbox, token](const connect::HttpRequest &request) -> core::Result<connect::HttpResponse> {
        SandboxProcess::Headers headers;
        for (const auto &[name, value] : request.headers) {
            const bool isToken = name == "Authorization";
            headers.append({name, isToken ? "Bearer " + token.toUtf8() : value});
        }
        const auto answer = sandbox.send(request.method, QString::fromUtf8(request.url), request.body, headers);
        if (answer.status == 0)
            return core::fail({.kind = core::ErrorKind::Network,
                               .code = u"empty_reply"_s,
                               .title = u"The stand-in closed without an answer"_s});
        connect::HttpResponse response = tests::vendorAnswer(answer.status, answer.body);
        if (!answer.header("Retry-After").isEmpty())
            response.headers.append(std::pair("Retry-After"_ba, answer.header("Retry-After")));
        return response;
    };
}

} // namespace

class TestSheetsZapierSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneCallOneRowPerTab();
    void lostAnswers();
    void limits();
    void zaps();

private:
    [[nodiscard]] QJsonObject tabs() const; ///< of the spreadsheet, as they are
    [[nodiscard]] qsizetype rowsIn(const QString &tab) const { return tabs().value(tab).toArray().size(); }

    SandboxProcess m_sandbox;
    integrations::GoogleAddresses m_google;
    QString m_token;
    QString m_spreadsheet;
};

void TestSheetsZapierSandbox::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.failure()));
    m_token = testing::signInTo(m_sandbox, testing::googleSignIn).value("access_token"_L1).toString();
    m_google.sheets = m_sandbox.url(u"/google/v4"_s);
}

void TestSheetsZapierSandbox::init()
{
    tests::FakeSession session(through(m_sandbox, m_token));
    const auto made = integrations::createSpreadsheet(session, m_google.sheets, u"spreadsheetId"_s, u"Call log"_s);
    QVERIFY(made.has_value());
    m_spreadsheet = made->value;
    for (const QString &tab : {u"Calls"_s, u"Leads"_s, u"Appointments"_s})
        QCOMPARE(rowsIn(tab), 1);
    QCOMPARE(tabs().value("Leads"_L1)[0][3], u"Last name"_s);
}

QJsonObject TestSheetsZapierSandbox::tabs() const
{
    for (const QJsonValue &book : m_sandbox.state(u"google"_s).value("spreadsheets"_L1).toArray()) {
        if (book["id"_L1] == m_spreadsheet)
            return book["tabs"_L1].toObject();
    }
    return {};
}

void TestSheetsZapierSandbox::oneCallOneRowPerTab()
{
    tests::SyncStage stage(u"google_sheets"_s, through(m_sandbox, m_token), m_spreadsheet);
    stage.session.settings = {{u"spreadsheetId"_s, m_spreadsheet}};
    const auto connector = integrations::sheetsConnector(m_google);
    const QJsonObject booking{{u"callId"_s, u"call_1"_s},
                              {u"appointment"_s, QJsonObject{{u"id"_s, u"apt_1"_s}, {u"title"_s, u"Whitening"_s}}}};
    for (int round = 0; round < 2; ++round) {
        for (const EventType event : {EventType::LeadCaptured, EventType::AnalysisComplete, EventType::CallEnded,
                                      EventType::AppointmentBooked}) {
            auto task =
                stage.task(event, stage.facts(), event == EventType::AppointmentBooked ? booking : QJsonObject());
            const auto done = connector.deliver(task);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        }
    }
    for (const QString &tab : {u"Calls"_s, u"Leads"_s, u"Appointments"_s})
        QCOMPARE(rowsIn(tab), 2);
    QCOMPARE(tabs().value("Calls"_L1)[1][6], u"+15125550199"_s);
    QCOMPARE(tabs().value("Calls"_L1)[1][5], 247);
}

void TestSheetsZapierSandbox::lostAnswers()
{
    tests::SyncStage stage(u"google_sheets"_s, through(m_sandbox, m_token), m_spreadsheet);
    stage.session.settings = {{u"spreadsheetId"_s, m_spreadsheet}};
    const auto connector = integrations::sheetsConnector(m_google);
    auto task = stage.task(EventType::AnalysisComplete, stage.facts());
    for (const char *kind : {"lost_answer", "drop", "server_error"}) {
        QVERIFY(m_sandbox.setFault(u"google"_s, QString::fromLatin1(kind), 1, {{u"path"_s, u":append"_s}}));
        const auto failed = connector.deliver(task);
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().verdict, ConnectorVerdict::Retry);
        stage.clock.advance(20'000);
        task.now = stage.clock.now();
        std::ignore = m_sandbox.clearFaults();
    }
    QVERIFY(connector.deliver(task).has_value());
    QCOMPARE(rowsIn(u"Calls"_s), 2);
    QCOMPARE(rowsIn(u"Leads"_s), 2);
}

void TestSheetsZapierSandbox::limits()
{
    tests::SyncStage stage(u"google_sheets"_s, through(m_sandbox, m_token), m_spreadsheet);
    stage.session.settings = {{u"spreadsheetId"_s, m_spreadsheet}};
    const auto connector = integrations::sheetsConnector(m_google);
    QVERIFY(m_sandbox.setFault(u"google"_s, u"rate_limited"_s, 1, {{u"retryAfter"_s, 3}}));
    auto task = stage.task(EventType::CallEnded, stage.facts());
    const auto limited = connector.deliver(task);
    QCOMPARE(limited.error().verdict, ConnectorVerdict::Limited);
    QCOMPARE(limited.error().waitMs, 3'000);
    QVERIFY(connector.deliver(task).has_value());
    QCOMPARE(rowsIn(u"Calls"_s), 2);
}

void TestSheetsZapierSandbox::zaps()
{
    tests::SyncStage stage(u"zapier"_s, through(m_sandbox, {}));
    const auto connector = integrations::zapierConnector();
    const auto runs = [this] { return m_sandbox.state(u"zapier"_s).value("runs"_L1).toArray(); };
    const QJsonObject fields{{u"event"_s, u"call.ended"_s},
                             {u"lead"_s, QJsonObject{{u"email"_s, u"dana@whitfield.example"_s}}}};
    auto task = stage.task(EventType::CallEnded, stage.facts(), fields);
    stage.session.secrets = {{u"url"_s, m_sandbox.url(u"/zapier/hooks/catch/5550100/gone/"_s).toUtf8()}};
    QCOMPARE(connector.deliver(task).error().verdict, ConnectorVerdict::Repair);
    stage.session.secrets = {{u"url"_s, m_sandbox.url(u"/zapier/hooks/catch/5550100/sandbox/"_s).toUtf8()}};
    for (int i = 0; i < 3; ++i)
        QVERIFY(connector.deliver(task).has_value());
    QCOMPARE(runs().size(), 1);
    QCOMPARE(runs().at(0)["payload"_L1]["lead__email"_L1], u"dana@whitfield.example"_s);
    QCOMPARE(runs().at(0)["payload"_L1]["id"_L1], u"evt_1"_s);
}

QTEST_GUILESS_MAIN(TestSheetsZapierSandbox)
#include "tst_sheets_zapier_sandbox.moc"
