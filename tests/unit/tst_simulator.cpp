// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/call_rehearsal.h"
#include "app/client/simulator/event_payload.h"
#include "app/client/simulator/sample_event.h"
#include "app/client/simulator/script_library.h"
#include "app/core/time_format.h"
#include "models/values/call_event.h"
#include "tests/unit/simulator_fixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using client::CallScript;
using client::PlannedEvent;
using client::ScriptedEvent;
using client::ScriptPlayer;
using testing::HandClock;
using testing::HandTimer;
using testing::noon;
using FakeService = testing::SimulatedService;

namespace {

QByteArray smallScript(const QByteArray &events,
                       const QByteArray &choices = R"({"caller":[{"first":"Ann"},{"first":"Bo"}]})",
                       const QByteArray &more = {})
{
    return R"({"name":"small","title":"Small","summary":"","direction":"inbound","agents":[{"id":"agt_1","name":"Sales Agent"}],)"
           R"("businessNumber":"+15125550100","choices":)"
           + choices + R"(,"events":)" + events + more + "}";
}

const QByteArray startAndEnd = R"([{"event":"call.started","atSeconds":0},
    {"event":"call.ended","atSeconds":100,"fields":{"status":"completed","summary":"{{caller.first}} called"}}])";

QJsonObject parsed(const PlannedEvent &event)
{
    return QJsonDocument::fromJson(event.payload).object();
}

QList<PlannedEvent> eventsOf(const client::RehearsedCall &run)
{
    QList<PlannedEvent> events;
    for (const auto &rehearsed : run.events)
        events.append(rehearsed.event);
    return events;
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInScriptsLoad_data();
    void builtInScriptsLoad();
    void everyResourceIsListed();
    void badScriptsSayWhere_data();
    void badScriptsSayWhere();
    void syntaxErrorsNameLineAndColumn();
    void runsDiffer();
    void numbersStayNumbers();
    void eventsCarryTheGuidesMembersInOrder();
    void nothingHappensInTheFuture_data();
    void nothingHappensInTheFuture();
    void playsInRealTime();
    void playsFast();
    void stopHangsUp();
    void stopWaitsForTheAnswer();
    void stopAfterTheEndSendsNothing();
    void refusalEndsIt();
    void sampleOfEveryType_data();
    void sampleOfEveryType();
};

void TestSimulator::builtInScriptsLoad_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : client::builtInScripts())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSimulator::builtInScriptsLoad()
{
    QFETCH(QString, name);
    const auto script = client::loadScript(name);
    QVERIFY2(script,
             script ? "" : qPrintable(QString::fromUtf8(QJsonDocument(script.error().toProblemJson()).toJson())));
    QCOMPARE(script->name, name);
    static const QRegularExpression fictional(u"^\\+1\\d{3}555 ?01\\d\\d$"_s);
    for (quint32 seed = 0; seed < 40; ++seed) {
        QRandomGenerator random(seed);
        const auto how = seed % 2 == 0 ? client::Rehearsal::ToolsWork : client::Rehearsal::ToolsFail;
        const auto events = eventsOf(client::rehearsed(*script, random, noon, 1, how));
        for (const PlannedEvent &event : events) {
            const QJsonObject fields = parsed(event);
            QVERIFY2(!event.payload.contains("{{") && !event.payload.contains("Of\":"), event.payload.constData());
            QVERIFY(values::CallEvent::fromPosted(event.payload, fields, noon));
            QVERIFY(fictional.match(fields.value("fromNumber"_L1).toString()).hasMatch());
            QVERIFY(fictional.match(fields.value("toNumber"_L1).toString()).hasMatch());
        }
    }
}

void TestSimulator::everyResourceIsListed()
{
    QStringList files = QDir(u":/callttone/simulate"_s).entryList();
    files.replaceInStrings(u".json"_s, QString());
    QStringList names = client::builtInScripts();
    files.sort();
    names.sort();
    QCOMPARE(files, names);
}

void TestSimulator::badScriptsSayWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");

    const auto withText = [](const QByteArray &text) {
        return smallScript(R"([{"event":"call.started","atSeconds":0,"fields":{"note":)" + text + "}}]");
    };
    QTest::newRow("no events") << smallScript("[]") << u"/events"_s;
    QTest::newRow("unknown event") << smallScript(R"([{"event":"call.begun","atSeconds":0}])") << u"/events/0/event"_s;
    QTest::newRow("first is not the start")
        << smallScript(R"([{"event":"call.ended","atSeconds":0}])") << u"/events/0"_s;
    QTest::newRow("out of order") << smallScript(
        R"([{"event":"call.started","atSeconds":0},{"event":"call.ended","atSeconds":9},{"event":"transcript.ready","atSeconds":8}])")
                                  << u"/events/2/atSeconds"_s;
    QTest::newRow("reserved member") << smallScript(
        R"([{"event":"call.started","atSeconds":0,"fields":{"callId":"x"}}])")
                                     << u"/events/0/fields/callId"_s;
    QTest::newRow("unknown name") << withText(R"("Hi {{cal.first}}")") << u"/events/0/fields/note"_s;
    QTest::newRow("unknown member") << withText(R"(["{{caller.frist}}"])") << u"/events/0/fields/note/0"_s;
    QTest::newRow("object as text") << withText(R"("{{caller}}")") << u"/events/0/fields/note"_s;
    QTest::newRow("empty oneOf") << withText(R"({"oneOf":[]})") << u"/events/0/fields/note/oneOf"_s;
    QTest::newRow("backward between") << withText(R"({"between":[5,2]})") << u"/events/0/fields/note/between"_s;
    QTest::newRow("one alternative lacks the member")
        << smallScript(R"([{"event":"call.started","atSeconds":0,"fields":{"note":"{{caller.last}}"}}])",
                       R"({"caller":[{"last":"A"},{"first":"B"}]})")
        << u"/events/0/fields/note"_s;
    QTest::newRow("taken name") << smallScript(startAndEnd, R"({"caller":[{"first":"A"}],"day1":["x"]})")
                                << u"/choices/day1"_s;
    const auto withMore = [](const QByteArray &more) {
        return smallScript(startAndEnd, R"({"caller":[{"first":"Ann"}]})", "," + more);
    };
    const QByteArray look = R"({"as":"look","atSeconds":5,"use":[{"tool":"t"}],"sample":{"result":{"found":true}}})";
    QTest::newRow("nobody's turn") << withMore(R"("turns":[{"role":"bot","atSeconds":1,"text":"Hi"}])")
                                   << u"/turns/0/role"_s;
    QTest::newRow("turn after the end") << withMore(R"("turns":[{"role":"agent","atSeconds":101,"text":"Hi"}])")
                                        << u"/turns/0"_s;
    QTest::newRow("turns out of order") << withMore(
        R"("turns":[{"role":"agent","atSeconds":9,"text":"Hi"},{"role":"agent","atSeconds":8,"text":"Hi"}])")
                                        << u"/turns/1/atSeconds"_s;
    QTest::newRow("answer of a later tool")
        << withMore(R"("turns":[{"role":"agent","atSeconds":1,"text":"{{look.found}}"}],"tools":[)" + look + "]")
        << u"/turns/0/text"_s;
    QTest::newRow("not in the sample") << withMore(
        R"("turns":[{"role":"agent","atSeconds":9,"text":"{{look.fuond}}"}],"tools":[)" + look + "]")
                                       << u"/turns/0/text"_s;
    QTest::newRow("condition of nothing")
        << withMore(R"("turns":[{"role":"agent","atSeconds":9,"when":"lok.ok","text":"Hi"}],"tools":[)" + look + "]")
        << u"/turns/0/when"_s;
    QTest::newRow("condition in firstOf")
        << withMore(R"("turns":[{"role":"agent","atSeconds":9,"text":{"firstOf":[{"when":7,"value":"Hi"}]}}])")
        << u"/turns/0/text/firstOf/0/when"_s;
    QTest::newRow("no tool to use") << withMore(R"("tools":[{"as":"a","atSeconds":1,"use":[],"sample":{"result":{}}}])")
                                    << u"/tools/0/use"_s;
    QTest::newRow("no sample") << withMore(R"("tools":[{"as":"a","atSeconds":1,"use":[{"tool":"t"}]}])")
                               << u"/tools/0/sample"_s;
    QTest::newRow("a choice's name") << withMore(
        R"("tools":[{"as":"caller","atSeconds":1,"use":[{"tool":"t"}],"sample":{"result":{}}}])")
                                     << u"/tools/0/as"_s;
    QTest::newRow("unknown argument value") << withMore(
        R"("tools":[{"as":"a","atSeconds":1,"use":[{"tool":"t","arguments":{"x":"{{nix}}"}}],"sample":{"result":{}}}])")
                                            << u"/tools/0/use/0/arguments/x"_s;
    QTest::newRow("transcript beside turns") << smallScript(
        R"([{"event":"call.started","atSeconds":0},{"event":"transcript.ready","atSeconds":9,"fields":{"transcript":[]}}])",
        "{}", R"(,"turns":[{"role":"agent","atSeconds":1,"text":"Hi"}])")
                                             << u"/events/1/fields/transcript"_s;
    QTest::newRow("what the service refuses")
        << smallScript(R"([{"event":"call.started","atSeconds":0,"fields":{"sentiment":"glad"}}])")
        << u"/events/0/fields/sentiment"_s;
}

void TestSimulator::badScriptsSayWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto script = CallScript::fromJson(json, u"test.json"_s);
    QVERIFY(!script);
    QCOMPARE(script.error().kind, core::ErrorKind::Validation);
    QVERIFY(script.error().title.contains("test.json"_L1));
    QStringList pointers;
    for (const auto &field : script.error().fields)
        pointers.append(field.pointer);
    QVERIFY2(pointers.contains(pointer), qPrintable(pointers.join(u' ')));
}

void TestSimulator::syntaxErrorsNameLineAndColumn()
{
    const auto script = CallScript::fromJson("{\n  \"name\": oops\n}", u"test.json"_s);
    QVERIFY(!script);
    QVERIFY2(script.error().detail.contains("line 2, column"_L1), qPrintable(script.error().detail));
}

void TestSimulator::runsDiffer()
{
    const auto script = client::loadScript(u"booking"_s);
    QVERIFY(script);
    QSet<QString> ids;
    QSet<QString> summaries;
    qsizetype made = 0;
    QRandomGenerator random(7);
    for (int i = 0; i < 12; ++i) {
        const auto run = client::rehearsed(*script, random, noon);
        ids.insert(run.call.callId);
        made += 1 + run.events.size();
        for (const PlannedEvent &event : eventsOf(run)) {
            ids.insert(event.id);
            if (event.type == values::EventType::CallEnded)
                summaries.insert(parsed(event).value("summary"_L1).toString());
        }
    }
    QCOMPARE(ids.size(), made);
    QVERIFY2(summaries.size() >= 8, qPrintable(QString::number(summaries.size())));
}

void TestSimulator::numbersStayNumbers()
{
    const auto script = CallScript::fromJson(
        smallScript(
            R"([{"event":"call.started","atSeconds":0,"fields":{"score":"{{n}}","text":"n={{n}}","ms":{"between":[3,3]}}}])",
            R"({"n":[42]})"),
        u"t"_s);
    QVERIFY(script);
    QRandomGenerator random(1);
    const QJsonObject fields = parsed(client::rehearsed(*script, random, noon).events.first().event);
    QCOMPARE(fields.value("score"_L1), QJsonValue(42));
    QCOMPARE(fields.value("text"_L1), QJsonValue(u"n=42"_s));
    QCOMPARE(fields.value("ms"_L1), QJsonValue(3));
}

void TestSimulator::eventsCarryTheGuidesMembersInOrder()
{
    const auto script = client::loadScript(u"booking"_s);
    QVERIFY(script);
    QRandomGenerator random(3);
    const auto events = eventsOf(client::rehearsed(*script, random, noon));
    const auto ended = std::find_if(events.begin(), events.end(),
                                    [](const auto &event) { return event.type == values::EventType::CallEnded; });
    QVERIFY(ended != events.end());
    qsizetype last = -1;
    for (const char *name :
         {"event", "callId", "direction", "status", "durationSeconds", "fromNumber", "toNumber", "agentName", "summary",
          "sentiment", "endedAt", "id", "agentId", "startedAt", "occurredAt"}) {
        const qsizetype at = ended->payload.indexOf('"' + QByteArray(name) + "\":");
        QVERIFY2(at > last, name);
        last = at;
    }
    const QJsonObject fields = parsed(*ended);
    QCOMPARE(fields.value("status"_L1).toString(), u"completed"_s);
    const auto ms = *core::fromRfc3339(fields.value("endedAt"_L1).toString())
                    - *core::fromRfc3339(fields.value("startedAt"_L1).toString());
    QCOMPARE(fields.value("durationSeconds"_L1).toInt(), int(std::lround(double(ms) / 1000)));
}

void TestSimulator::nothingHappensInTheFuture_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("slow") << 0.5;
    QTest::newRow("real") << 1.0;
    QTest::newRow("ten times") << 10.0;
    QTest::newRow("all at once") << 0.0;
}

void TestSimulator::nothingHappensInTheFuture()
{
    QFETCH(double, speed);
    const auto script = client::loadScript(u"booking"_s);
    QVERIFY(script);
    QRandomGenerator random(3);
    const auto run = client::rehearsed(*script, random, noon, speed);
    const client::ScriptedCall &call = run.call;
    const auto events = eventsOf(run);
    for (const PlannedEvent &event : events) {
        const double postedAt = double(noon) + (speed > 0 ? event.atSeconds * 1000 / speed : 0);
        QVERIFY2(double(event.occurredAt) <= postedAt + 100, event.payload.constData());
    }
    const double lastPosted = double(noon) + (speed > 0 ? call.lengthSeconds() * 1000 / speed : 0);
    if (speed != 0.5)
        QVERIFY(lastPosted - double(events.last().occurredAt) < 200);
}

void TestSimulator::playsInRealTime()
{
    const auto script = CallScript::fromJson(smallScript(startAndEnd), u"t"_s);
    QVERIFY(script);
    HandClock clock;
    HandTimer timer;
    FakeService service;
    client::ApiClient api(service);
    ScriptPlayer player(api, clock, timer.wait(), QRandomGenerator(5));
    QSignalSpy posted(&player, &ScriptPlayer::eventPosted);
    QSignalSpy finished(&player, &ScriptPlayer::finished);

    player.play(*script, {.speed = 2});
    QCOMPARE(timer.delay.count(), 0);
    service.holding = true;
    timer.fire(clock);
    QCOMPARE(service.names(), QStringList{u"call.started"_s});
    clock.time += 1'500; // the answer takes that long; the next event must not be late for it
    service.holding = false;
    service.release();
    const double end = player.call().lengthSeconds() * 1000 / 2 - 1'500;
    QVERIFY(qAbs(double(timer.delay.count()) - end) < 2);
    timer.fire(clock);
    QCOMPARE(service.names(), (QStringList{u"call.started"_s, u"call.ended"_s}));
    QCOMPARE(posted.count(), 2);
    QCOMPARE(posted.at(0).at(0).value<ScriptPlayer::Progress>().deliveries, 2);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!player.isPlaying());
}

void TestSimulator::playsFast()
{
    const auto script = client::loadScript(u"support-escalation"_s);
    QVERIFY(script);
    core::SystemClock clock;
    FakeService service;
    client::ApiClient api(service);
    ScriptPlayer player(api, clock);
    QSignalSpy finished(&player, &ScriptPlayer::finished);
    player.play(*script, {.speed = 0});
    QVERIFY(finished.wait(5'000));
    const auto events = std::count_if(script->steps.begin(), script->steps.end(), [](const client::ScriptStep &step) {
        return std::holds_alternative<ScriptedEvent>(step.what);
    });
    QCOMPARE(service.posted.size(), events);
    for (const QJsonObject &event : service.posted)
        QCOMPARE(event.value("callId"_L1).toString(), finished.at(0).at(0).toString());
}

void TestSimulator::stopHangsUp()
{
    const auto script = CallScript::fromJson(smallScript(startAndEnd), u"t"_s);
    HandClock clock;
    HandTimer timer;
    FakeService service;
    client::ApiClient api(service);
    ScriptPlayer player(api, clock, timer.wait(), QRandomGenerator(5));
    QSignalSpy finished(&player, &ScriptPlayer::finished);
    player.play(*script, {.speed = 1});
    timer.fire(clock);
    clock.time += 12'000;
    player.stop();
    QCOMPARE(service.names(), (QStringList{u"call.started"_s, u"call.ended"_s}));
    QCOMPARE(service.posted.last().value("durationSeconds"_L1).toInt(), 12);
    QCOMPARE(finished.count(), 1);
    timer.fire(clock); // the wait that was pending when it stopped
    QCOMPARE(service.posted.size(), 2);
}

void TestSimulator::stopWaitsForTheAnswer()
{
    const auto script = CallScript::fromJson(smallScript(startAndEnd), u"t"_s);
    HandClock clock;
    HandTimer timer;
    FakeService service;
    service.holding = true;
    client::ApiClient api(service);
    ScriptPlayer player(api, clock, timer.wait(), QRandomGenerator(5));
    QSignalSpy finished(&player, &ScriptPlayer::finished);
    player.play(*script, {.speed = 1});
    timer.fire(clock);
    player.stop();
    QCOMPARE(service.names(), QStringList{u"call.started"_s});
    service.release();
    QCOMPARE(service.names(), (QStringList{u"call.started"_s, u"call.ended"_s}));
    service.release();
    QCOMPARE(finished.count(), 1);
}

void TestSimulator::stopAfterTheEndSendsNothing()
{
    const auto script = CallScript::fromJson(
        smallScript(
            R"([{"event":"call.started","atSeconds":0},{"event":"call.failed","atSeconds":1},{"event":"transcript.ready","atSeconds":9}])"),
        u"t"_s);
    QVERIFY(script);
    HandClock clock;
    HandTimer timer;
    FakeService service;
    client::ApiClient api(service);
    ScriptPlayer player(api, clock, timer.wait(), QRandomGenerator(5));
    QSignalSpy finished(&player, &ScriptPlayer::finished);
    connect(&player, &ScriptPlayer::eventPosted, &player, [&player](const ScriptPlayer::Progress &progress) {
        if (progress.type == values::EventType::CallFailed)
            player.stop();
    });
    player.play(*script, {.speed = 1});
    timer.fire(clock);
    timer.fire(clock);
    QCOMPARE(service.names(), (QStringList{u"call.started"_s, u"call.failed"_s}));
    QCOMPARE(finished.count(), 1);
}

void TestSimulator::refusalEndsIt()
{
    const auto script = CallScript::fromJson(smallScript(startAndEnd), u"t"_s);
    HandClock clock;
    HandTimer timer;
    FakeService service;
    service.refuseWith = core::ApiError{.kind = core::ErrorKind::Forbidden, .code = u"scope"_s, .title = u"No"_s};
    client::ApiClient api(service);
    ScriptPlayer player(api, clock, timer.wait(), QRandomGenerator(5));
    QSignalSpy finished(&player, &ScriptPlayer::finished);
    QSignalSpy failed(&player, &ScriptPlayer::failed);
    player.play(*script, {.speed = 1});
    timer.fire(clock);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<core::ApiError>().code, u"scope"_s);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!player.isPlaying());
}

void TestSimulator::sampleOfEveryType_data()
{
    QTest::addColumn<int>("type");
    for (const auto &info : values::allEventTypes())
        QTest::newRow(info.wire.data()) << int(info.type);
}

void TestSimulator::sampleOfEveryType()
{
    QFETCH(int, type);
    QRandomGenerator random(11);
    const auto sample = client::sampleEvent(values::EventType(type), random, noon, u"call_mine"_s);
    QVERIFY(sample);
    QCOMPARE(int(sample->type), type);
    const auto event = values::CallEvent::fromPosted(sample->payload, parsed(*sample), noon);
    QVERIFY(event);
    QCOMPARE(event->id, sample->id);
    QCOMPARE(event->callId, u"call_mine"_s);
    QVERIFY(qAbs(event->occurredAt - noon) < 200);
    QVERIFY(sample->payload.startsWith(R"({"event":)"));
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
