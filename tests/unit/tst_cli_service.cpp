// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/api_key_format.h"
#include "app/store/instance_lock.h"
#include "tests/support/cli_run.h"
#include "tests/support/scripted_http_server.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using testing::CliRun;
using testing::runCli;
using testing::ScriptedAnswer;
using testing::ScriptedHttpServer;
using testing::ScriptedRequest;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject delivery(int number)
{
    return {{u"id"_s, u"dlv_%1"_s.arg(number)},
            {u"eventId"_s, u"evt_1"_s},
            {u"event"_s, u"call.ended"_s},
            {u"callId"_s, u"call_1"_s},
            {u"status"_s, u"failed"_s},
            {u"code"_s, 503},
            {u"tries"_s, 10},
            {u"latencyMs"_s, 1234},
            {u"createdAt"_s, u"2026-02-17T12:34:56.000Z"_s},
            {u"destination"_s,
             QJsonObject{{u"kind"_s, u"webhook"_s}, {u"id"_s, u"we_1"_s}, {u"label"_s, u"example.com/hooks"_s}}}};
}

QUrlQuery queryOf(const ScriptedRequest &request)
{
    return QUrlQuery(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
}

ScriptedAnswer accepted(const ScriptedRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    QJsonArray answers;
    const QJsonArray events = body.isArray() ? body.array() : QJsonArray{body.object()};
    for (const QJsonValue &event : events)
        answers.append(
            QJsonObject{{u"id"_s, event["id"_L1]}, {u"duplicate"_s, event["known"_L1].toBool()}, {u"deliveries"_s, 2}});
    return {.status = 202,
            .body = body.isArray() ? QJsonDocument(answers).toJson() : compact(answers.at(0).toObject())};
}

} // namespace

class TestCliService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsDeliveriesAsATable();
    void pagesUntilTheLimit();
    void replaysByFilter();
    void replaysEachAndGoesOn();
    void triggerPostsOneEvent();
    void simulatePlaysToTheEnd();
    void simulateRunsTools_data();
    void simulateRunsTools();
    void simulateStopsAtARefusal();
    void exportsOldestFirstVerbatim();
    void failedExportLeavesTheOldFile();
    void importsInBatches();
    void importNamesTheLine();
    void keysAreMadeBeforeAnythingServes();
    void aRunningServiceIsAsked();
    void aSavedKeyIsUsed();
    void theServiceMakesKeys();

private:
    QStringList at(const ScriptedHttpServer &server, const QStringList &arguments) const
    {
        return arguments + QStringList{u"--url"_s, server.url().toString()};
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

void TestCliService::initTestCase()
{
    qputenv("CALLTTONE_VAULT_KEY", QByteArray(64, 'a'));
    qputenv("CALLTTONE_DATA_DIR", path(u"none"_s).toLocal8Bit());
}

void TestCliService::init()
{
    qputenv("CALLTTONE_API_KEY", "vxf_fixture");
    qunsetenv("CALLTTONE_ADMIN_KEY");
}

void TestCliService::listsDeliveriesAsATable()
{
    ScriptedHttpServer server([](const ScriptedRequest &) {
        return ScriptedAnswer{
            .body = compact({{u"data"_s, QJsonArray{delivery(1), delivery(22)}}, {u"nextCursor"_s, u"c"_s}})};
    });
    const CliRun run =
        runCli(at(server, {u"deliveries"_s, u"list"_s, u"--status"_s, u"failed,retrying"_s, u"--call-id"_s, u"a b&c"_s,
                           u"--latency-min"_s, u"100"_s, u"--limit"_s, u"2"_s}));
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].contains("failed  call.ended  503      10  1234 ms  call_1  example.com/hooks  dlv_1"_L1),
             qPrintable(run.out));
    QCOMPARE(lines[0].indexOf("TRIES"_L1) + 5, lines[1].indexOf(" 10 "_L1) + 3); // numbers end where their title ends
    QVERIFY(run.err.contains("--limit"_L1));                                     // there are more
    const ScriptedRequest request = server.requests().constFirst();
    QCOMPARE(request.headers.value("authorization"), "Bearer vxf_fixture"_ba);
    const QUrlQuery query = queryOf(request);
    QCOMPARE(query.queryItemValue(u"status"_s), u"failed,retrying"_s);
    QCOMPARE(query.queryItemValue(u"callId"_s, QUrl::FullyDecoded), u"a b&c"_s);
    QCOMPARE(query.queryItemValue(u"latencyMin"_s), u"100"_s);
    QCOMPARE(query.queryItemValue(u"limit"_s), u"2"_s);
}

void TestCliService::pagesUntilTheLimit()
{
    ScriptedHttpServer server([](const ScriptedRequest &request) {
        QJsonArray rows;
        for (int i = 0; i < queryOf(request).queryItemValue(u"limit"_s).toInt(); ++i)
            rows.append(delivery(i));
        return ScriptedAnswer{.body = compact({{u"data"_s, rows}, {u"nextCursor"_s, u"a+b="_s}})};
    });
    const CliRun run = runCli(at(server, {u"deliveries"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"700"_s}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value("data"_L1).toArray().size(), 700);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(queryOf(server.requests().at(1)).queryItemValue(u"limit"_s), u"200"_s);
    QCOMPARE(queryOf(server.requests().at(1)).queryItemValue(u"cursor"_s, QUrl::FullyDecoded), u"a+b="_s);
}

void TestCliService::replaysByFilter()
{
    ScriptedHttpServer server(
        [](const ScriptedRequest &) { return ScriptedAnswer{.body = R"({"count":37,"dryRun":true})"}; });
    const CliRun run = runCli(at(server, {u"deliveries"_s, u"replay"_s, u"--status"_s, u"failed"_s, u"--dry-run"_s}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, u"37 would be sent again\n"_s);
    const QJsonObject body = QJsonDocument::fromJson(server.requests().constFirst().body).object();
    QCOMPARE(body.value("dryRun"_L1).toBool(), true);
    QCOMPARE(body["filter"_L1]["status"_L1].toString(), u"failed"_s);
}

void TestCliService::replaysEachAndGoesOn()
{
    ScriptedHttpServer server([](const ScriptedRequest &request) {
        return request.target.contains("dlv_2")
                   ? ScriptedAnswer{.status = 404, .body = R"({"title":"There is no such delivery"})"}
                   : ScriptedAnswer{.body = compact(delivery(1))};
    });
    const CliRun run = runCli(at(server, {u"deliveries"_s, u"replay"_s, u"dlv_2"_s, u"dlv_1"_s}));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains("no such delivery"_L1));
    QCOMPARE(run.out, u"dlv_1 is being sent again to example.com/hooks\n"_s);
    QCOMPARE(server.requests().at(1).target, "/api/v1/deliveries/dlv_1/replay"_ba);
}

void TestCliService::triggerPostsOneEvent()
{
    ScriptedHttpServer server(accepted);
    const CliRun run = runCli(at(server, {u"trigger"_s, u"call.failed"_s, u"--call-id"_s, u"call_7"_s, u"--json"_s}));
    QCOMPARE(run.exitCode, 0);
    const QJsonObject event = QJsonDocument::fromJson(server.requests().constFirst().body).object();
    QCOMPARE(event.value("event"_L1).toString(), u"call.failed"_s);
    QCOMPARE(event.value("callId"_L1).toString(), u"call_7"_s);
    QCOMPARE(run.json().value("id"_L1), event.value("id"_L1));
    QCOMPARE(run.json().value("deliveries"_L1).toInt(), 2);
}

void TestCliService::simulatePlaysToTheEnd()
{
    ScriptedHttpServer server(accepted);
    const CliRun run = runCli(at(server, {u"simulate"_s, u"--fast"_s, u"--count"_s, u"5"_s, u"--json"_s}));
    QCOMPARE(run.exitCode, 0);
    QSet<QString> calls;
    QSet<QString> events;
    int posted = 0;
    int said = 0;
    int samples = 0;
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        calls.insert(object.value("callId"_L1).toString());
        events.insert(object.value("event"_L1).toString());
        posted += object.contains("event"_L1) ? 1 : 0;
        said += object["turn"_L1]["text"_L1].toString().isEmpty() ? 0 : 1;
        samples += object["toolCall"_L1]["sample"_L1].toBool() ? 1 : 0;
    }
    QCOMPARE(calls.size(), 5);
    const QList<ScriptedRequest> requests = server.requests();
    QCOMPARE(posted, std::count_if(requests.begin(), requests.end(), [](const ScriptedRequest &request) {
                 return request.method == "POST" && request.target == "/api/v1/events";
             }));
    QVERIFY2(said > 30 && samples >= 7, qPrintable(u"%1 turns, %2 samples"_s.arg(said).arg(samples)));
    QCOMPARE(said + samples + posted, lines.size());
    for (const char *name : {"call.started", "call.ended", "call.failed", "transcript.ready", "analysis.complete"})
        QVERIFY2(events.contains(QString::fromLatin1(name)), name);
}

void TestCliService::simulateRunsTools_data()
{
    QTest::addColumn<bool>("write");
    QTest::newRow("writing") << true;
    QTest::newRow("--no-write") << false;
}

void TestCliService::simulateRunsTools()
{
    QFETCH(bool, write);
    ScriptedHttpServer server([](const ScriptedRequest &request) {
        if (request.target == "/api/v1/tools")
            return ScriptedAnswer{.body = R"({"data":[{"name":"make_trigger_scenario","integration":"make",)"
                                          R"("title":"Trigger Scenario","readOnly":false}],"nextCursor":null})"};
        if (request.target.startsWith("/api/v1/tools/"))
            return ScriptedAnswer{.body = R"({"id":"tcl_1","ok":true,"result":{"status":"started"},"latencyMs":318})"};
        return accepted(request);
    });
    QStringList arguments{u"simulate"_s, u"--fast"_s, u"--script"_s, u"support-escalation"_s};
    if (!write)
        arguments.append(u"--no-write"_s);
    const CliRun run = runCli(at(server, arguments));
    QCOMPARE(run.exitCode, 0);
    const QList<ScriptedRequest> requests = server.requests();
    const auto invoked = std::find_if(requests.begin(), requests.end(), [](const ScriptedRequest &request) {
        return request.target == "/api/v1/tools/make_trigger_scenario/invoke";
    });
    QVERIFY(invoked != requests.end());
    const QJsonObject body = QJsonDocument::fromJson(invoked->body).object();
    QCOMPARE(body.value("dryRun"_L1).toBool(), !write);
    QVERIFY(body["arguments"_L1]["data"_L1]["topic"_L1].isString());
    QVERIFY2(run.out.contains("make_trigger_scenario  ok  318 ms"_L1), qPrintable(run.out));
    QCOMPARE(run.out.contains("make_trigger_scenario  ok  318 ms  sample data"_L1), !write);
    QVERIFY2(run.out.contains("mcp_case_history  failed"_L1), qPrintable(run.out)); // its sample is a time-out
    QVERIFY(run.out.contains(QRegularExpression(u"\\d:\\d\\d  agent   Of course"_s)));
}

void TestCliService::simulateStopsAtARefusal()
{
    ScriptedHttpServer server([](const ScriptedRequest &) {
        return ScriptedAnswer{.status = 403, .body = R"({"title":"The key may not post events","code":"scope"})"};
    });
    const CliRun run = runCli(at(server, {u"simulate"_s, u"--fast"_s}));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains("may not post events"_L1));
    QCOMPARE(server.requests().size(), 1);
}

void TestCliService::exportsOldestFirstVerbatim()
{
    ScriptedHttpServer server([](const ScriptedRequest &request) {
        const bool first = !queryOf(request).hasQueryItem(u"cursor"_s);
        const auto event = [](const QString &raw) { return QJsonObject{{u"id"_s, u"evt"_s}, {u"raw"_s, raw}}; };
        const QJsonArray rows =
            first ? QJsonArray{event(u"{\"z\":4}"_s), event(u"{\n \"z\": 3.10,\n \"a\": \"x\\ny \"}"_s)}
                  : QJsonArray{event(u"{\"b\":2,\"a\":1e2}"_s), event(u"{ \"z\":1 }"_s)};
        return ScriptedAnswer{
            .body = compact({{u"data"_s, rows}, {u"nextCursor"_s, first ? QJsonValue(u"n"_s) : QJsonValue()}})};
    });
    const QStringList arguments{u"events"_s, u"export"_s, u"--from"_s, u"2026-02-17T12:00:00+01:00"_s};
    const QByteArray wanted = "{ \"z\":1 }\n{\"b\":2,\"a\":1e2}\n{\"z\":3.10,\"a\":\"x\\ny \"}\n{\"z\":4}\n";
    const CliRun toStandard = runCli(at(server, arguments));
    QCOMPARE(toStandard.exitCode, 0);
    QCOMPARE(toStandard.out.toUtf8(), wanted);
    QCOMPARE(queryOf(server.requests().constFirst()).queryItemValue(u"raw"_s), u"true"_s);
    QCOMPARE(queryOf(server.requests().constFirst()).queryItemValue(u"from"_s, QUrl::FullyDecoded),
             u"2026-02-17T11:00:00.000Z"_s);

    const CliRun toFile = runCli(at(server, arguments + QStringList{u"--out"_s, path(u"events.jsonl"_s), u"--json"_s}));
    QCOMPARE(toFile.json().value("events"_L1).toInt(), 4);
    QCOMPARE(read(u"events.jsonl"_s), wanted);
}

void TestCliService::failedExportLeavesTheOldFile()
{
    write(u"kept.jsonl"_s, "old");
    ScriptedHttpServer server([](const ScriptedRequest &) { return ScriptedAnswer{.status = 500, .body = "{}"_ba}; });
    const CliRun run = runCli(at(server, {u"events"_s, u"export"_s, u"--out"_s, path(u"kept.jsonl"_s)}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(read(u"kept.jsonl"_s), "old"_ba);
}

void TestCliService::importsInBatches()
{
    ScriptedHttpServer server(accepted);
    QByteArray lines;
    for (int i = 0; i < 450; ++i)
        lines += "{\"id\":\"evt_" + QByteArray::number(i) + "\",\"known\":" + (i % 10 == 0 ? "true" : "false")
                 + ", \"n\":1.0}\r\n\n";
    const CliRun run = runCli(at(server, {u"events"_s, u"import"_s, u"-"_s, u"--json"_s}), lines);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value("events"_L1).toInt(), 450);
    QCOMPARE(run.json().value("duplicates"_L1).toInt(), 45);
    QCOMPARE(server.requests().size(), 3);
    QVERIFY(server.requests().constFirst().body.startsWith(R"([{"id":"evt_0","known":true, "n":1.0},{"id":"evt_1")"));
}

void TestCliService::importNamesTheLine()
{
    ScriptedHttpServer server([](const ScriptedRequest &) {
        return ScriptedAnswer{
            .status = 422, .body = R"({"title":"Wrong","errors":[{"pointer":"/1/callId","message":"is required"}]})"};
    });
    const CliRun refused = runCli(at(server, {u"events"_s, u"import"_s, u"-"_s}), "{\"a\":1}\n\n\n{\"b\":2}\n");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("line 4: /callId is required"_L1), qPrintable(refused.err));
    const CliRun broken = runCli(at(server, {u"events"_s, u"import"_s, u"-"_s}), "{\"a\":1}\n{oops\n");
    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.err.contains("Line 2"_L1), qPrintable(broken.err));
    QVERIFY(runCli(at(server, {u"events"_s, u"import"_s, u"/nonexistent"_s})).err.contains("cannot be read"_L1));
}

void TestCliService::keysAreMadeBeforeAnythingServes()
{
    const QString dataDir = path(u"fresh"_s);
    const CliRun made =
        runCli({u"key"_s, u"create"_s, u"--name"_s, u"first"_s, u"--scopes"_s, u"admin"_s, u"--data-dir"_s, dataDir});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    static const QRegularExpression shape(u"^vxf_[A-Za-z0-9_-]{43}\\n$"_s);
    QVERIFY2(shape.match(made.out).hasMatch(), qPrintable(made.out));
    const CliRun list = runCli({u"key"_s, u"list"_s, u"--data-dir"_s, dataDir, u"--json"_s});
    const QJsonObject key = list.json().value("data"_L1).toArray().at(0).toObject();
    QCOMPARE(key.value("name"_L1).toString(), u"first"_s);
    QCOMPARE(key.value("prefix"_L1).toString(), core::apiKeyPrefix(made.out.trimmed().toLatin1()));
    QVERIFY(!list.out.contains(made.out.trimmed()));
    const QString id = key.value("id"_L1).toString();
    QCOMPARE(runCli({u"key"_s, u"revoke"_s, id, u"--data-dir"_s, dataDir}).exitCode, 0);
    QVERIFY(runCli({u"key"_s, u"list"_s, u"--data-dir"_s, dataDir}).out.contains("revoked"_L1));
    const CliRun missing = runCli({u"key"_s, u"revoke"_s, u"key_none"_s, u"--data-dir"_s, dataDir});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.err.contains("key_none"_L1));
}

void TestCliService::aRunningServiceIsAsked()
{
    const QString dataDir = path(u"busy"_s);
    const auto lock = store::InstanceLock::acquire(dataDir);
    QVERIFY(lock);
    const CliRun run = runCli({u"key"_s, u"create"_s, u"--name"_s, u"a"_s, u"--data-dir"_s, dataDir});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("CALLTTONE_ADMIN_KEY"_L1), qPrintable(run.err));
}

void TestCliService::aSavedKeyIsUsed()
{
    const QString dataDir = path(u"saved"_s);
    const CliRun made = runCli({u"key"_s, u"create"_s, u"--name"_s, u"cli"_s, u"--save"_s, u"--data-dir"_s, dataDir});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    qunsetenv("CALLTTONE_API_KEY");
    ScriptedHttpServer server(
        [](const ScriptedRequest &) { return ScriptedAnswer{.body = R"({"data":[],"nextCursor":null})"}; });
    QCOMPARE(runCli(at(server, {u"deliveries"_s, u"list"_s, u"--data-dir"_s, dataDir})).exitCode, 0);
    QCOMPARE(server.requests().constFirst().headers.value("authorization"), "Bearer " + made.out.trimmed().toLatin1());
    QVERIFY(!read(u"saved/cli.vault"_s).contains(made.out.trimmed().toLatin1()));
}

void TestCliService::theServiceMakesKeys()
{
    ScriptedHttpServer server([](const ScriptedRequest &request) {
        return request.method == "DELETE"
                   ? ScriptedAnswer{.status = 204}
                   : ScriptedAnswer{
                       .status = 201,
                       .body = R"({"id":"key_9","name":"a","prefix":"vxf_…","scopes":["read"],"key":"vxf_shownOnce"})"};
    });
    const CliRun made = runCli(at(server, {u"key"_s, u"create"_s, u"--name"_s, u"a"_s, u"--scopes"_s, u"read"_s}));
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.out, u"vxf_shownOnce\n"_s);
    QCOMPARE(runCli(at(server, {u"key"_s, u"revoke"_s, u"key_9"_s})).exitCode, 0);
    QCOMPARE(server.requests().at(1).target, "/api/v1/api-keys/key_9"_ba);
}

QTEST_GUILESS_MAIN(TestCliService)
#include "tst_cli_service.moc"
