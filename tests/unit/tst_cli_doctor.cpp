// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"
#include "tests/support/scripted_http_server.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using Checks = QList<values::DiagnosticCheck>;
using State = values::DiagnosticCheck::State;
using testing::runCli;
using testing::ScriptedAnswer;
using testing::ScriptedHttpServer;
using testing::ScriptedRequest;

namespace {

values::DiagnosticCheck check(const QString &id, State state, const QString &remedy = {})
{
    return {.id = id,
            .title = u"Title of "_s + id,
            .state = state,
            .detail = u"Detail of "_s + id,
            .remedy = remedy,
            .action = {}};
}

/// Answers later, as checks do that need the event loop.
cli::LocalChecks answering(const core::Result<Checks> &checks, int *asked = nullptr)
{
    return [checks, asked](const QString &) {
        if (asked)
            ++*asked;
        auto promise = std::make_shared<QPromise<core::Result<Checks>>>();
        promise->start();
        QTimer::singleShot(1, qApp, [promise, checks] {
            promise->addResult(checks);
            promise->finish();
        });
        return promise->future();
    };
}

} // namespace

class TestCliDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksForItself();
    void failsWhenACheckDoes();
    void printsJson();
    void asksTheServiceThatRuns();
    void nobodyAnswersAtTheUsualPlace();
    void aServiceWithoutAKeyForIt();

private:
    QTemporaryDir m_dir;
};

void TestCliDoctor::init()
{
    qputenv("CALLTTONE_DATA_DIR", m_dir.path().toLocal8Bit());
    qunsetenv("CALLTTONE_API_KEY");
    qunsetenv("CALLTTONE_ADMIN_KEY");
    qunsetenv("CALLTTONE_LISTEN");
}

void TestCliDoctor::looksForItself()
{
    const auto run =
        runCli({u"doctor"_s}, {}, {}, false,
               answering(Checks{check(u"plan"_s, State::Pass), check(u"clock"_s, State::Warn, u"Do it."_s)}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, u"pass  Title of plan\n      Detail of plan\n"
                      "warn  Title of clock\n      Detail of clock\n      Do it.\n"
                      "\n1 passed, 1 warning, 0 problems.\n"_s);
    QCOMPARE(runCli({u"doctor"_s, u"now"_s}, {}, {}, false, answering(Checks())).exitCode, 2);
}

void TestCliDoctor::failsWhenACheckDoes()
{
    const auto run = runCli({u"doctor"_s}, {}, {}, false, answering(Checks{check(u"keychain"_s, State::Fail)}));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.endsWith(u"0 passed, 0 warnings, 1 problem.\n"_s));
}

void TestCliDoctor::printsJson()
{
    const auto run = runCli({u"doctor"_s, u"--json"_s}, {}, {}, false,
                            answering(Checks{check(u"keychain"_s, State::Fail, u"Unlock it."_s)}));
    QCOMPARE(run.exitCode, 1);
    const QJsonArray data = run.json().value("data"_L1).toArray();
    QCOMPARE(data.size(), 1);
    QCOMPARE(data[0]["id"_L1].toString(), u"keychain"_s);
    QCOMPARE(data[0]["state"_L1].toString(), u"fail"_s);
    QCOMPARE(data[0]["remedy"_L1].toString(), u"Unlock it."_s);
}

void TestCliDoctor::asksTheServiceThatRuns()
{
    ScriptedHttpServer server([](const ScriptedRequest &) {
        return ScriptedAnswer{.body =
                                  R"({"data":[{"id":"port","title":"Its port","state":"fail","detail":"Taken."}]})"};
    });
    qputenv("CALLTTONE_API_KEY", "vxf_0123456789");
    int asked = 0;
    const auto run =
        runCli({u"doctor"_s, u"--url"_s, server.url().toString()}, {}, {}, false, answering(Checks(), &asked));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.startsWith(u"fail  Its port\n      Taken.\n"_s), qPrintable(run.out + run.err));
    QCOMPARE(server.requests().value(0).target, QByteArray("/api/v1/diagnostics"));
    QCOMPARE(asked, 0);
}

void TestCliDoctor::nobodyAnswersAtTheUsualPlace()
{
    qputenv("CALLTTONE_API_KEY", "vxf_0123456789");
    ScriptedHttpServer server([](const ScriptedRequest &) { return ScriptedAnswer(); });
    qputenv("CALLTTONE_LISTEN", server.url().authority().toLatin1());
    server.stopListening();
    int asked = 0;
    const auto local = answering(Checks{check(u"plan"_s, State::Pass)}, &asked);
    const auto run = runCli({u"doctor"_s}, {}, {}, false, local);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(asked, 1);
    QVERIFY(run.err.contains(u"looking at this machine"_s));
    // Whoever names a service means that one.
    QCOMPARE(runCli({u"doctor"_s, u"--url"_s, server.url().toString()}, {}, {}, false, local).exitCode, 1);
    QCOMPARE(asked, 1);
}

void TestCliDoctor::aServiceWithoutAKeyForIt()
{
    const auto run = runCli({u"doctor"_s}, {}, {}, false,
                            answering(core::fail({.kind = core::ErrorKind::Conflict,
                                                  .code = u"already_running"_s,
                                                  .title = u"Another engine uses this data"_s})));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(u"CALLTTONE_API_KEY"_s), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_cli_doctor.moc"
