// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/doctor.h"
#include "app/connect/vault/memory_vault.h"
#include "app/core/settings.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using State = values::DiagnosticCheck::State;

namespace {

/// Answers every host with the same date, and some with an error.
class FakeHttp final : public connect::HttpClient
{
public:
    core::Result<connect::HttpResponse> send(const connect::HttpRequest &request) override
    {
        const std::lock_guard lock(m_mutex);
        asked.append(QUrl(QString::fromLatin1(request.url)).host());
        const auto failing = errors.find(asked.last());
        if (offline || failing != errors.end())
            return core::fail({.kind = core::ErrorKind::Network,
                               .code = offline ? u"dns"_s : failing->second,
                               .title = u"No answer"_s});
        connect::HttpResponse answer;
        answer.status = 404;
        answer.headers = {{"Date", date}};
        return answer;
    }

    std::map<QString, QString> errors;
    bool offline = false;
    QByteArray date = "Tue, 17 Feb 2026 12:00:00 GMT"; // the manual clock's
    QStringList asked;

private:
    std::mutex m_mutex;
};

class BrokenVault final : public core::SecretVault
{
public:
    core::Result<std::optional<core::SecretString>> read(const QString &) override { return core::fail(problem()); }
    core::Result<void> write(const QString &, const core::SecretString &) override { return core::fail(problem()); }
    core::Result<void> remove(const QString &) override { return core::fail(problem()); }
    QString description() const override { return u"a broken one"_s; }

private:
    static core::ApiError problem()
    {
        return {.kind = core::ErrorKind::Unavailable,
                .code = u"keychain_locked"_s,
                .title = u"The system keychain is locked"_s,
                .detail = u"Unlock it."_s};
    }
};

/// Not MemoryVault itself, which is worth a warning.
class GoodVault final : public core::SecretVault
{
public:
    core::Result<std::optional<core::SecretString>> read(const QString &key) override { return m_vault.read(key); }
    core::Result<void> write(const QString &key, const core::SecretString &secret) override
    {
        return m_vault.write(key, secret);
    }
    core::Result<void> remove(const QString &key) override { return m_vault.remove(key); }
    QString description() const override { return u"the system keychain"_s; }

private:
    connect::MemoryVault m_vault;
};

connect::IntegrationDescriptor vendor(const QString &id, const QString &name, const QString &grant,
                                      const QList<connect::EnvNeed> &needs, const QString &host)
{
    connect::IntegrationDescriptor descriptor;
    descriptor.id = id;
    descriptor.name = name;
    descriptor.grantKey = grant;
    descriptor.environment = needs;
    descriptor.oauth.emplace();
    descriptor.oauth->authorizeUrl = u"https://%1/authorize"_s.arg(host);
    descriptor.oauth->tokenUrl = u"https://api.%1/token"_s.arg(host);
    return descriptor;
}

values::Integration connected(const QString &id, const QString &name)
{
    values::Integration integration;
    integration.id = id;
    integration.name = name;
    integration.state = values::IntegrationState::Connected;
    return integration;
}

template<typename T> QFuture<core::Result<T>> ready(core::Result<T> value)
{
    QPromise<core::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

struct Bench
{
    Bench() { environment = core::Environment({variables()}); }

    static QHash<QString, QString> variables()
    {
        return {{u"SLACK_CLIENT_ID"_s, u"value-of-slack-id"_s},
                {u"SLACK_CLIENT_SECRET"_s, u"value-of-slack-secret"_s},
                {u"SALESFORCE_CLIENT_ID"_s, u"value-of-salesforce-id"_s}};
    }

    connect::DoctorParts parts()
    {
        connect::DoctorParts all{.vault = *vault,
                                 .http = http,
                                 .clock = clock,
                                 .environment = environment,
                                 .account = account,
                                 .descriptors = descriptors};
        all.databasePath = dir.filePath(u"callttone.db"_s);
        all.redirectUri = u"http://localhost:8484/api/integrations/callback"_s;
        all.listeningPort = 8484;
        all.deadlineMs = 200;
        all.envFiles = {dir.filePath(u".env"_s)};
        return all;
    }

    QTemporaryDir dir;
    testing::ManualClock clock;
    FakeHttp http;
    std::unique_ptr<core::SecretVault> vault = std::make_unique<GoodVault>();
    core::Environment environment{{}};
    values::Account account;
    QList<connect::IntegrationDescriptor> descriptors{
        vendor(u"google_calendar"_s, u"Google Calendar"_s, u"google"_s,
               {{u"GOOGLE_CLIENT_ID"_s}, {u"GOOGLE_CLIENT_SECRET"_s}}, u"google.test"_s),
        vendor(u"google_sheets"_s, u"Google Sheets"_s, u"google"_s,
               {{u"GOOGLE_CLIENT_ID"_s}, {u"GOOGLE_CLIENT_SECRET"_s}}, u"google.test"_s),
        vendor(u"slack"_s, u"Slack"_s, u"slack"_s, {{u"SLACK_CLIENT_ID"_s}, {u"SLACK_CLIENT_SECRET"_s}},
               u"slack.test"_s),
        vendor(u"salesforce"_s, u"Salesforce"_s, u"salesforce"_s,
               {{u"SALESFORCE_CLIENT_ID"_s}, {u"SALESFORCE_CLIENT_SECRET"_s}, {u"SALESFORCE_LOGIN_URL"_s, false}},
               u"salesforce.test"_s)};
};

using Found = QHash<QString, values::DiagnosticCheck>;

Found examine(connect::DoctorParts parts)
{
    connect::Doctor doctor(std::move(parts));
    Found found;
    const auto checks = doctor.run().result();
    for (const values::DiagnosticCheck &check : checks) {
        found.insert(check.id, check);
        // Nothing the environment holds is ever said, and whatever is wrong comes with a way out.
        const QString text = check.title + check.detail + check.remedy;
        if (text.contains(u"value-of"_s) || (check.state != State::Pass && check.detail.isEmpty()))
            qFatal("%s", qPrintable(text));
    }
    return found;
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void healthy();
    void vault();
    void clockSkew_data();
    void clockSkew();
    void tls();
    void plan_data();
    void plan();
    void environment();
    void redirectPort_data();
    void redirectPort();
    void findsWhoHoldsAPort();
    void connections();
    void runsOnceForEverybodyAndInTime();
};

void TestDoctor::healthy()
{
    Bench bench;
    QFile(bench.dir.filePath(u".env"_s)).open(QIODevice::WriteOnly);
    QFile database(bench.dir.filePath(u"callttone.db"_s));
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(1'900'000, 'x'));
    database.setFileTime(QDateTime::fromMSecsSinceEpoch(bench.clock.now() - 400), QFileDevice::FileModificationTime);
    database.close();
    auto parts = bench.parts();
    parts.vaultTitle = u"System keychain"_s;
    parts.vaultEntries = [] { return 9; };
    parts.engineTitle = u"Built-in engine"_s;
    const Found found = examine(std::move(parts));
    QCOMPARE(found[u"keychain"_s].title, u"System keychain"_s);
    QCOMPARE(found[u"keychain"_s].detail, u"Readable and writable, 9 entries"_s);
    QCOMPARE(found[u"plan"_s].detail, u"Professional, all integrations included"_s);
    QCOMPARE(found[u"store"_s].title, u"Built-in engine"_s);
    QCOMPARE(found[u"store"_s].detail, u"Event store 1.9 MB, last write 0.4 s ago"_s);
    QCOMPARE(found[u"clock"_s].detail, u"Agrees with network time"_s);
    QVERIFY2(found[u"tls"_s].detail.endsWith(u"certificates trusted for 6 of 6 hosts"_s),
             qPrintable(found[u"tls"_s].detail));
    QVERIFY(found[u"tls"_s].detail.startsWith(u"OpenSSL 3."_s));
    QVERIFY(found[u"env"_s].detail.contains(bench.dir.path()));
    QVERIFY(!found.contains(u"bypass"_s));
    for (const auto &check : found)
        QVERIFY2(check.state == State::Pass || check.id == "env.salesforce"_L1, qPrintable(check.id));
}

void TestDoctor::vault()
{
    Bench bench;
    bench.vault = std::make_unique<BrokenVault>();
    const Found broken = examine(bench.parts());
    QCOMPARE(broken[u"keychain"_s].state, State::Fail);
    QCOMPARE(broken[u"keychain"_s].title, u"The system keychain is locked"_s);
    QCOMPARE(broken[u"keychain"_s].action, u"check_again"_s);
    bench.vault = std::make_unique<connect::MemoryVault>();
    QCOMPARE(examine(bench.parts())[u"keychain"_s].state, State::Warn);
    bench.vault = std::make_unique<GoodVault>();
    auto parts = bench.parts();
    parts.vaultWarning = core::ApiError{.title = u"Secrets are kept in a sealed file"_s, .detail = u"No keyring."_s};
    QCOMPARE(examine(std::move(parts))[u"keychain"_s].state, State::Warn);
}

void TestDoctor::clockSkew_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<QString>("title");
    QTest::newRow("right") << qint64(0) << u"Clock"_s;
    QTest::newRow("20 s") << qint64(20'500) << u"Clock"_s;
    QTest::newRow("94 s ahead") << qint64(94'500) << u"Clock is 94 s ahead of network time"_s;
    QTest::newRow("an hour behind") << qint64(-3'599'500) << u"Clock is 3600 s behind network time"_s;
}

void TestDoctor::clockSkew()
{
    QFETCH(qint64, aheadMs);
    QFETCH(QString, title);
    Bench bench;
    bench.clock.advance(aheadMs);
    const auto check = examine(bench.parts())[u"clock"_s];
    QCOMPARE(check.title, title);
    QCOMPARE(check.state, title == "Clock"_L1 ? State::Pass : State::Warn);
    bench.http.date = "yesterday";
    QCOMPARE(examine(bench.parts())[u"clock"_s].state, State::Pass);
}

void TestDoctor::tls()
{
    Bench bench;
    bench.http.errors = {{u"api.slack.test"_s, u"tls_untrusted"_s}};
    auto check = examine(bench.parts())[u"tls"_s];
    QCOMPARE(check.state, State::Fail);
    QCOMPARE(check.title, u"The certificate of api.slack.test is not trusted"_s);
    QVERIFY(check.detail.contains(u"5 of 6 hosts"_s));
    bench.http.errors = {{u"api.slack.test"_s, u"timeout"_s}};
    check = examine(bench.parts())[u"tls"_s];
    QCOMPARE(check.state, State::Warn);
    QCOMPARE(check.title, u"api.slack.test cannot be reached"_s);
    bench.http.offline = true;
    const Found offline = examine(bench.parts());
    QCOMPARE(offline[u"tls"_s].state, State::Warn);
    QCOMPARE(offline[u"tls"_s].title, u"No vendor can be reached"_s);
    QCOMPARE(offline[u"clock"_s].state, State::Pass);
    bench.http.asked.clear();
    bench.descriptors.clear(); // all of them a sandbox's
    QCOMPARE(examine(bench.parts())[u"tls"_s].state, State::Pass);
    QVERIFY(bench.http.asked.isEmpty());
}

void TestDoctor::plan_data()
{
    QTest::addColumn<values::Plan>("plan");
    QTest::addColumn<bool>("bypass");
    QTest::addColumn<State>("planState");
    QTest::newRow("enterprise") << values::Plan::Enterprise << false << State::Pass;
    QTest::newRow("starter") << values::Plan::Starter << false << State::Warn;
    QTest::newRow("starter, bypassed") << values::Plan::Starter << true << State::Pass;
}

void TestDoctor::plan()
{
    QFETCH(values::Plan, plan);
    QFETCH(bool, bypass);
    QFETCH(State, planState);
    Bench bench;
    bench.account.plan = plan;
    bench.account.bypass = bypass;
    const Found found = examine(bench.parts());
    QCOMPARE(found[u"plan"_s].state, planState);
    QCOMPARE(found.contains(u"bypass"_s), bypass);
    if (bypass)
        QCOMPARE(found[u"bypass"_s].title, u"Developer mode: BYPASS_PLAN_CHECK=true"_s);
}

void TestDoctor::environment()
{
    Bench bench;
    Found found = examine(bench.parts());
    QVERIFY(!found.contains(u"env.google_calendar"_s));  // one check for the two
    QCOMPARE(found[u"env.google"_s].state, State::Pass); // nobody wants it
    QVERIFY(found[u"env.google"_s].detail.contains(u"GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET"_s));
    QCOMPARE(found[u"env.slack"_s].detail, u"SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are set"_s);
    const auto half = found[u"env.salesforce"_s];
    QCOMPARE(half.state, State::Fail);
    QCOMPARE(half.title, u"Salesforce: SALESFORCE_CLIENT_SECRET is not set"_s);
    QVERIFY(half.remedy.contains(bench.dir.filePath(u".env"_s)));
    QCOMPARE(half.action, u"open_env"_s);
    QCOMPARE(found[u"env"_s].state, State::Pass);
    QVERIFY(found[u"env"_s].detail.startsWith(u"There is no .env"_s));

    auto variables = Bench::variables();
    variables.insert(u"SALESFORCE_CLIENT_SECRET"_s, u"value-of-salesforce-secret"_s);
    bench.environment = core::Environment({variables});
    found = examine(bench.parts());
    QCOMPARE(found[u"env.salesforce"_s].state, State::Pass);
    QVERIFY(found[u"env.salesforce"_s].detail.endsWith(u"SALESFORCE_LOGIN_URL is left at the default"_s));
    bench.descriptors[2].environment[0].problem = [](const QString &) { return u"It is no id. Copy it again."_s; };
    QCOMPARE(examine(bench.parts())[u"env.slack"_s].state, State::Fail);
}

void TestDoctor::redirectPort_data()
{
    QTest::addColumn<int>("listening");
    QTest::addColumn<bool>("held");
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<quint16>>("fallbacks");
    const QList<quint16> none;
    const QList<quint16> two{8485, 8486};
    QTest::newRow("ours") << 8484 << false << u""_s << State::Pass << u"Redirect port 8484"_s << two;
    QTest::newRow("the next") << 8485 << true << u""_s << State::Warn
                              << u"Redirect port 8484 is in use by another program"_s << two;
    QTest::newRow("a server's") << 9000 << false << u"https://calls.example.com"_s << State::Pass
                                << u"Redirect address"_s << none;
    QTest::newRow("nothing runs") << 0 << false << u""_s << State::Pass << u"Redirect port 8484"_s << none;
    QTest::newRow("nothing runs, taken") << 0 << true << u""_s << State::Fail
                                         << u"Redirect port 8484 is in use by another program"_s << none;
    QTest::newRow("nothing runs, the next is free")
        << 0 << true << u""_s << State::Warn << u"Redirect port 8484 is in use by another program"_s << two;
}

void TestDoctor::redirectPort()
{
    QFETCH(int, listening);
    QFETCH(bool, held);
    QFETCH(QString, publicUrl);
    QFETCH(State, state);
    QFETCH(QString, title);
    Bench bench;
    auto parts = bench.parts();
    parts.listeningPort = quint16(listening);
    if (listening != 0)
        parts.redirectUri = u"http://localhost:%1/api/integrations/callback"_s.arg(listening);
    parts.publicUrl = publicUrl;
    QFETCH(QList<quint16>, fallbacks);
    parts.fallbackPorts = fallbacks;
    parts.portHolder = [held](quint16 port) {
        return held && port == 8484 ? std::optional(connect::PortHolder{u"node"_s, 48213}) : std::nullopt;
    };
    const auto check = examine(std::move(parts))[u"port"_s];
    QCOMPARE(check.state, state);
    QCOMPARE(check.title, title);
    if (held)
        QVERIFY(check.detail.startsWith(u"Process node (pid 48213) is listening."_s));
    if (state == State::Warn)
        QVERIFY((check.detail + check.remedy).contains(u"8485"_s));
}

void TestDoctor::findsWhoHoldsAPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto holder = connect::findPortHolder(server.serverPort());
    QVERIFY(holder);
#ifdef Q_OS_LINUX
    QCOMPARE(holder->pid, QCoreApplication::applicationPid());
    QCOMPARE(holder->program, u"tst_doctor"_s);
#endif
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!connect::findPortHolder(port));
}

void TestDoctor::connections()
{
    Bench bench;
    auto parts = bench.parts();
    using Answer = core::Result<values::ConnectionCheck>;
    values::Integration paused = connected(u"zapier"_s, u"Zapier"_s);
    paused.paused = true;
    values::Integration unused = connected(u"make"_s, u"Make"_s);
    unused.state = values::IntegrationState::NotConnected;
    const QList<values::Integration> all{connected(u"slack"_s, u"Slack"_s),
                                         connected(u"hubspot"_s, u"HubSpot"_s),
                                         connected(u"google_calendar"_s, u"Google Calendar"_s),
                                         connected(u"salesforce"_s, u"Salesforce"_s),
                                         connected(u"mcp"_s, u"MCP Server"_s),
                                         paused,
                                         unused};
    parts.connections = [all] { return ready(core::Result<QList<values::Integration>>(all)); };
    QPromise<Answer> never;
    never.start();
    parts.testConnection = [&never](const QString &id) -> QFuture<Answer> {
        values::ConnectionCheck check;
        check.ok = id == "slack"_L1;
        check.detail = check.ok ? u"Connected to Harbor Dental"_s : u"HubSpot revoked the token. Reconnect."_s;
        if (id == "google_calendar"_L1)
            return ready(Answer(core::fail({.kind = core::ErrorKind::Unavailable,
                                            .code = u"needs_reconnect"_s,
                                            .title = u"Google ended the grant"_s,
                                            .detail = u"Reconnect to go on."_s})));
        if (id == "salesforce"_L1)
            return ready(Answer(core::fail({.kind = core::ErrorKind::Network,
                                            .code = u"dns"_s,
                                            .title = u"login.salesforce.com cannot be reached"_s})));
        return id == "mcp"_L1 ? never.future() : ready(Answer(check));
    };
    const Found found = examine(std::move(parts));
    QCOMPARE(found[u"connection.slack"_s].state, State::Pass);
    QCOMPARE(found[u"connection.slack"_s].detail, u"Connected to Harbor Dental"_s);
    QCOMPARE(found[u"connection.hubspot"_s].state, State::Fail);
    QCOMPARE(found[u"connection.hubspot"_s].action, u"open:integrations/hubspot"_s);
    QCOMPARE(found[u"connection.google_calendar"_s].title, u"Google Calendar: Google ended the grant"_s);
    QCOMPARE(found[u"connection.salesforce"_s].state, State::Warn); // offline
    QCOMPARE(found[u"connection.mcp"_s].state, State::Warn);        // slow
    QVERIFY(!found.contains(u"connection.zapier"_s));
    QVERIFY(!found.contains(u"connection.make"_s));
    never.finish();
}

void TestDoctor::runsOnceForEverybodyAndInTime()
{
    Bench bench;
    auto parts = bench.parts();
    QPromise<core::Result<QList<values::Integration>>> never;
    never.start();
    std::atomic<int> asked = 0;
    parts.connections = [&] {
        ++asked;
        return never.future();
    };
    parts.testConnection = [](const QString &) { return QFuture<core::Result<values::ConnectionCheck>>(); };
    connect::Doctor doctor(std::move(parts));
    auto first = doctor.run();
    auto second = doctor.run();
    // Each of them is told: the service attaches a continuation for each request.
    const auto countOf = [](const QList<values::DiagnosticCheck> &all) { return all.size(); };
    auto firstCount = first.then(countOf);
    auto secondCount = second.then(countOf);
    QTRY_VERIFY_WITH_TIMEOUT(firstCount.isFinished() && secondCount.isFinished(), 10'000);
    const auto checks = first.result();
    QCOMPARE(firstCount.result(), checks.size());
    QCOMPARE(secondCount.result(), checks.size());
    QCOMPARE(asked, 1);
    QCOMPARE(checks.last().id, u"connections"_s);
    QCOMPARE(checks.last().state, State::Fail);
    QVERIFY(doctor.run().result().size() > 0);
    QCOMPARE(asked, 2);
    never.finish();
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
