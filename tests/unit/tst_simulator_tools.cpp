// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_library.h"
#include "tests/unit/simulator_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using client::CallScript;
using client::PlayOptions;
using client::ScriptPlayer;
using testing::HandClock;
using testing::HandTimer;
using testing::SimulatedService;

namespace {

const QString slotOne = u"2026-02-18T14:30:00-06:00"_s;
const QString slotTwo = u"2026-02-18T16:00:00-06:00"_s;

QJsonObject slot(const QString &start, const QString &spoken)
{
    return {{u"start"_s, start}, {u"spoken"_s, spoken}};
}

QJsonObject done(const QJsonObject &result, const QString &text = u"Done."_s)
{
    return {{u"ok"_s, true}, {u"result"_s, result}, {u"text"_s, text}, {u"latencyMs"_s, 318}};
}

QJsonObject notDone(const QString &errorClass, const QString &spoken, const QJsonObject &result = {})
{
    return {{u"ok"_s, false},
            {u"result"_s, result},
            {u"error"_s, QJsonObject{{u"class"_s, errorClass},
                                     {u"code"_s, errorClass},
                                     {u"message"_s, u"For support"_s},
                                     {u"spoken"_s, spoken}}}};
}

QJsonObject openSlots()
{
    return done({{u"timezone"_s, u"America/Chicago"_s},
                 {u"slots"_s, QJsonArray{slot(slotOne, u"Wednesday at 2:30 PM"_s), slot(slotTwo, u"4:00 PM"_s)}}},
                u"The open times are 2:30 and 4:00."_s);
}

QJsonObject booked(const QString &start, const QString &spoken)
{
    return done({{u"status"_s, u"booked"_s},
                 {u"appointmentId"_s, u"apt_9"_s},
                 {u"start"_s, start},
                 {u"timezone"_s, u"America/Chicago"_s},
                 {u"spoken"_s, spoken}},
                u"Booked."_s);
}

/// A player at a service with GoHighLevel's four tools, all of them working.
struct Stage
{
    Stage()
        : api(service)
        , player(api, clock, timer.wait(), QRandomGenerator(5))
        , finished(&player, &ScriptPlayer::finished)
        , failed(&player, &ScriptPlayer::failed)
    {}

    void offerGoHighLevel()
    {
        service.offer(u"ghl_get_contact"_s, true);
        service.offer(u"ghl_create_contact"_s, false);
        service.offer(u"ghl_check_availability"_s, true);
        service.offer(u"ghl_book_appointment"_s, false);
    }
    /// Like the tools themselves, unless the test set an answer before.
    void answerUsually()
    {
        service.answerWith(u"ghl_get_contact"_s, done({{u"found"_s, false}}));
        service.answerWith(u"ghl_create_contact"_s, done({{u"contactId"_s, u"cnt_7"_s}, {u"created"_s, true}}));
        service.answerWith(u"ghl_check_availability"_s, openSlots());
        service.answerWith(u"ghl_book_appointment"_s, booked(slotOne, u"Wednesday at 2:30 PM"_s));
    }

    void play(const QString &name, const PlayOptions &options = {.speed = 0})
    {
        const auto script = client::loadScript(name);
        QVERIFY(script);
        player.play(*script, options);
        timer.fireAll(clock);
    }
    void play(const QByteArray &json, const PlayOptions &options = {.speed = 0})
    {
        const auto script = CallScript::fromJson(json, u"t"_s);
        QVERIFY2(script, script ? "" : QJsonDocument(script.error().toProblemJson()).toJson().constData());
        player.play(*script, options);
    }

    QStringList said() const
    {
        QStringList lines;
        const QJsonArray turns = service.event(u"transcript.ready"_s).value("transcript"_L1).toArray();
        for (const QJsonValue &turn : turns)
            lines.append(turn["text"_L1].toString());
        return lines;
    }
    QJsonArray toolCalls() const { return service.event(u"transcript.ready"_s).value("toolCalls"_L1).toArray(); }
    QString summary() const { return service.event(u"call.ended"_s).value("summary"_L1).toString(); }
    QJsonObject argumentsOf(const QString &tool) const
    {
        for (const auto &one : service.invoked) {
            if (one.tool == tool)
                return one.body.value("arguments"_L1).toObject();
        }
        return {};
    }

    HandClock clock;
    HandTimer timer;
    SimulatedService service;
    client::ApiClient api;
    ScriptPlayer player;
    QSignalSpy finished;
    QSignalSpy failed;
};

QByteArray smallScript(const QByteArray &turns, const QByteArray &tools)
{
    return R"({"name":"small","title":"Small","summary":"","direction":"inbound",)"
           R"("agents":[{"id":"agt_1","name":"Sales Agent"},{"id":"agt_2","name":"Front Desk"}],)"
           R"("businessNumber":"+15125550100","events":[{"event":"call.started","atSeconds":0},)"
           R"({"event":"call.ended","atSeconds":100,"fields":{"status":"completed"}},)"
           R"({"event":"transcript.ready","atSeconds":101}],"turns":)"
           + turns + R"(,"tools":)" + tools + "}";
}

const QByteArray lookUp = R"([{"as":"look","atSeconds":10,"use":[{"tool":"first_look"},{"tool":"second_look",
    "arguments":{"phone":"{{callerNumber}}","fax":"none"}}],"sample":{"result":{"name":"Sample"}}}])";
const QByteArray sayName = R"([{"role":"agent","atSeconds":5,"text":"One moment."},
    {"role":"agent","atSeconds":20,"when":"look.ok","text":"Hello {{look.name}}."}])";

} // namespace

class TestSimulatorTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookingIsReallyMade();
    void withoutToolsSamplesStandForThem();
    void aRefusedListIsNoTools();
    void aTakenSlotLeadsToAnother();
    void nothingIsClaimedThatDidNotHappen_data();
    void nothingIsClaimedThatDidNotHappen();
    void aKnownCallerIsNotCreatedAgain();
    void withoutWritingBookingsAreRehearsed();
    void aFailedRehearsalIsNoSample();
    void makeIsTriggered();
    void theFirstToolOfferedIsUsed();
    void stepsAreRenderedWhenTheirTimeComes();
    void happeningsAreToldInOrder();
    void aPauseHoldsTheCall();
    void stopWhileAToolRuns();
    void stopFromWithinATool();
    void aLateAnswerOfAnEarlierRunIsDropped();
    void theChosenAgentAnswers();
};

void TestSimulatorTools::aBookingIsReallyMade()
{
    Stage stage;
    stage.offerGoHighLevel();
    stage.answerUsually();
    stage.play(u"booking"_s);
    QCOMPARE(stage.finished.count(), 1);
    QCOMPARE(stage.service.tried(), (QStringList{u"ghl_get_contact"_s, u"ghl_check_availability"_s,
                                                 u"ghl_create_contact"_s, u"ghl_book_appointment"_s}));
    QCOMPARE(stage.service.listed, 1);
    for (const auto &one : std::as_const(stage.service.invoked)) {
        QCOMPARE(one.body.value("callId"_L1).toString(), stage.player.call().callId);
        QCOMPARE(one.body.value("agentId"_L1).toString(), stage.player.call().agentId);
        QVERIFY(!one.body.value("dryRun"_L1).toBool());
    }
    QCOMPARE(stage.argumentsOf(u"ghl_book_appointment"_s).value("start"_L1).toString(), slotOne);
    QCOMPARE(stage.argumentsOf(u"ghl_book_appointment"_s).value("contactId"_L1).toString(), u"cnt_7"_s);
    QCOMPARE(stage.argumentsOf(u"ghl_get_contact"_s).value("phone"_L1).toString(), stage.player.call().counterpart);
    QVERIFY(stage.said().contains(u"The open times are 2:30 and 4:00. Which suits you?"_s));
    QVERIFY2(stage.summary().contains("Wednesday at 2:30 PM"_L1), qPrintable(stage.summary()));
    QVERIFY2(!stage.service.names().contains(u"appointment.booked"_s), "the engine tells that itself");
    const QJsonArray calls = stage.toolCalls();
    QCOMPARE(calls.size(), 4);
    QCOMPARE(calls[3]["name"_L1].toString(), u"ghl_book_appointment"_s);
    QCOMPARE(calls[3]["id"_L1].toString(), u"tcl_4"_s);
    QCOMPARE(calls[3]["latencyMs"_L1].toInt(), 318);
    QCOMPARE(calls[3]["arguments"_L1]["start"_L1].toString(), slotOne);
    QCOMPARE(calls[3]["result"_L1]["appointmentId"_L1].toString(), u"apt_9"_s);
    QVERIFY(calls[3]["ok"_L1].toBool() && calls[3]["sample"_L1].isUndefined());
}

void TestSimulatorTools::withoutToolsSamplesStandForThem()
{
    Stage stage;
    stage.play(u"booking"_s);
    QCOMPARE(stage.finished.count(), 1);
    QVERIFY(stage.service.invoked.isEmpty());
    QCOMPARE(stage.service.names(), (QStringList{u"call.started"_s, u"lead.captured"_s, u"appointment.booked"_s,
                                                 u"call.ended"_s, u"transcript.ready"_s, u"analysis.complete"_s}));
    const QJsonArray calls = stage.toolCalls();
    QCOMPARE(calls.size(), 4);
    for (const QJsonValue &call : calls)
        QVERIFY(call["sample"_L1].toBool() && call["id"_L1].isUndefined() && call["latencyMs"_L1].toInt() > 100);
    const QJsonObject appointment = stage.service.event(u"appointment.booked"_s).value("appointment"_L1).toObject();
    QCOMPARE(appointment.value("start"_L1), calls[1]["result"_L1]["slots"_L1][0]["start"_L1]);
    QVERIFY(appointment.value("durationMinutes"_L1).isDouble());
    QVERIFY(stage.summary().contains("PM"_L1));
}

void TestSimulatorTools::aRefusedListIsNoTools()
{
    Stage stage;
    stage.offerGoHighLevel();
    stage.service.toolsRefused = core::ApiError{.kind = core::ErrorKind::Forbidden, .title = u"No"_s};
    stage.play(u"booking"_s);
    QCOMPARE(stage.finished.count(), 1);
    QVERIFY(stage.service.invoked.isEmpty());
    QCOMPARE(stage.toolCalls().size(), 4);
}

void TestSimulatorTools::aTakenSlotLeadsToAnother()
{
    Stage stage;
    stage.offerGoHighLevel();
    stage.service.answerWith(
        u"ghl_book_appointment"_s,
        notDone(u"slot_taken"_s, u"That time has just been taken."_s,
                {{u"alternatives"_s, QJsonArray{slot(u"2026-02-18T15:00:00-06:00"_s, u"Wednesday at 3:00 PM"_s)}}}));
    stage.service.answerWith(u"ghl_book_appointment"_s,
                             booked(u"2026-02-18T15:00:00-06:00"_s, u"Wednesday at 3:00 PM"_s));
    stage.answerUsually();
    stage.play(u"booking"_s);
    QCOMPARE(stage.service.tried().count(u"ghl_book_appointment"_s), 2);
    QCOMPARE(stage.service.invoked.last().body["arguments"_L1]["start"_L1].toString(), u"2026-02-18T15:00:00-06:00"_s);
    const QStringList said = stage.said();
    const qsizetype taken = said.indexOf(u"That time has just been taken."_s);
    QVERIFY2(taken > 0, qPrintable(said.join(u'\n')));
    QVERIFY(said.at(taken + 1).startsWith("Wednesday at 3:00 PM is still free"_L1));
    QVERIFY2(stage.summary().contains("Wednesday at 3:00 PM"_L1), qPrintable(stage.summary()));
    QCOMPARE(stage.toolCalls().size(), 5);
    QCOMPARE(stage.toolCalls().at(3)["error"_L1]["class"_L1].toString(), u"slot_taken"_s);
}

void TestSimulatorTools::nothingIsClaimedThatDidNotHappen_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<int>("bookings");
    QTest::newRow("no slots") << u"ghl_check_availability"_s
                              << done({{u"timezone"_s, u"America/Chicago"_s}, {u"slots"_s, QJsonArray()}},
                                      u"Nothing."_s)
                              << 0;
    QTest::newRow("availability down") << u"ghl_check_availability"_s
                                       << notDone(u"unavailable"_s, u"I cannot reach our system."_s) << 0;
    QTest::newRow("booking down") << u"ghl_book_appointment"_s
                                  << notDone(u"unavailable"_s, u"I cannot reach our system."_s) << 1;
    QTest::newRow("booking refused") << u"ghl_book_appointment"_s << notDone(u"refused"_s, {}) << 1;
    QTest::newRow("outcome unknown") << u"ghl_book_appointment"_s
                                     << notDone(u"outcome_unknown"_s, u"I have no confirmation yet."_s) << 1;
    QTest::newRow("taken, nothing else") << u"ghl_book_appointment"_s << notDone(u"slot_taken"_s, u"Taken."_s) << 1;
    QTest::newRow("taken every time") << u"ghl_book_appointment"_s
                                      << notDone(u"slot_taken"_s, u"Taken."_s,
                                                 {{u"alternatives"_s, QJsonArray{slot(slotTwo, u"4:00 PM"_s)}}})
                                      << 2;
    // What comes back as an HTTP error, by an empty answer.
    QTest::newRow("arguments refused") << u"ghl_book_appointment"_s << QJsonObject() << 1;
}

void TestSimulatorTools::nothingIsClaimedThatDidNotHappen()
{
    QFETCH(QString, tool);
    QFETCH(QJsonObject, answer);
    QFETCH(int, bookings);
    for (const QString &script : {u"booking"_s, u"outbound-campaign"_s}) {
        for (quint32 seed = 0; seed < 12; ++seed) {
            Stage stage;
            ScriptPlayer player(stage.api, stage.clock, stage.timer.wait(), QRandomGenerator(seed));
            QSignalSpy finished(&player, &ScriptPlayer::finished);
            stage.offerGoHighLevel();
            if (answer.isEmpty())
                stage.service.toolErrors.insert(tool, core::invalidField(u"/arguments/start"_s, u"is missing"_s));
            else
                stage.service.answerWith(tool, answer);
            if (tool != "ghl_check_availability"_L1)
                stage.service.answerWith(u"ghl_check_availability"_s, openSlots());
            stage.service.answerWith(u"ghl_get_contact"_s, done({{u"found"_s, false}}));
            player.play(*client::loadScript(script), {.speed = 0});
            stage.timer.fireAll(stage.clock);
            QCOMPARE(finished.count(), 1);
            if (script == "booking"_L1)
                QCOMPARE(stage.service.tried().count(u"ghl_book_appointment"_s), bookings);
            QVERIFY(stage.service.names().contains(u"call.ended"_s));
            QVERIFY(!stage.service.names().contains(u"appointment.booked"_s));
            for (const QJsonObject &event : std::as_const(stage.service.posted)) {
                QString text = event.value("summary"_L1).toString();
                for (const QJsonValue &point : event.value("keyPoints"_L1).toArray())
                    text += u' ' + point.toString();
                for (const char *claim : {"and booked", "is booked", "Booked for", "booked for", "Done."})
                    QVERIFY2(!text.contains(QString::fromLatin1(claim)), qPrintable(text));
            }
            for (const QString &line : stage.said())
                QVERIFY2(!line.startsWith("You are booked"_L1) && !line.startsWith("Done."_L1), qPrintable(line));
        }
    }
}

void TestSimulatorTools::aKnownCallerIsNotCreatedAgain()
{
    Stage stage;
    stage.offerGoHighLevel();
    stage.service.answerWith(
        u"ghl_get_contact"_s,
        done({{u"found"_s, true},
              {u"contact"_s, QJsonObject{{u"id"_s, u"cnt_1"_s}, {u"name"_s, u"Dana Whitfield"_s}}}}));
    stage.answerUsually();
    stage.play(u"booking"_s);
    QVERIFY(!stage.service.tried().contains(u"ghl_create_contact"_s));
    QVERIFY(!stage.service.names().contains(u"lead.captured"_s));
    QVERIFY(stage.service.event(u"analysis.complete"_s).value("lead"_L1).isUndefined());
    QCOMPARE(stage.argumentsOf(u"ghl_book_appointment"_s).value("contactId"_L1).toString(), u"cnt_1"_s);
    QVERIFY(stage.said().join(u' ').contains("Dana Whitfield"_L1));
}

void TestSimulatorTools::withoutWritingBookingsAreRehearsed()
{
    Stage stage;
    stage.offerGoHighLevel();
    stage.answerUsually();
    QSignalSpy told(&stage.player, &ScriptPlayer::toolFinished);
    stage.play(u"booking"_s, {.speed = 0, .writeTools = false});
    QCOMPARE(stage.service.invoked.size(), 4);
    for (const auto &one : std::as_const(stage.service.invoked)) {
        const bool writes = one.tool == "ghl_create_contact"_L1 || one.tool == "ghl_book_appointment"_L1;
        QCOMPARE(one.body.value("dryRun"_L1).toBool(), writes);
    }
    QVERIFY(!told.at(1).at(0).value<client::ToolReport>().sample);
    QVERIFY(told.at(3).at(0).value<client::ToolReport>().sample);
    // The sample is about the slot that was really offered.
    const QJsonObject appointment = stage.service.event(u"appointment.booked"_s).value("appointment"_L1).toObject();
    QCOMPARE(appointment.value("start"_L1).toString(), slotOne);
    QVERIFY(stage.argumentsOf(u"ghl_book_appointment"_s).value("contactId"_L1).isUndefined());
    QVERIFY(stage.toolCalls().at(3)["sample"_L1].toBool());
}

void TestSimulatorTools::aFailedRehearsalIsNoSample()
{
    Stage stage;
    stage.offerGoHighLevel();
    stage.service.answerWith(u"ghl_book_appointment"_s, notDone(u"not_configured"_s, u"I cannot do that yet."_s));
    stage.answerUsually();
    stage.play(u"booking"_s, {.speed = 0, .writeTools = false});
    QVERIFY(!stage.service.names().contains(u"appointment.booked"_s));
    QVERIFY(stage.said().contains(u"I cannot do that yet."_s));
}

void TestSimulatorTools::makeIsTriggered()
{
    Stage stage;
    stage.service.offer(u"make_trigger_scenario"_s, false);
    stage.service.answerWith(u"make_trigger_scenario"_s, done({{u"status"_s, u"started"_s}}));
    stage.play(u"support-escalation"_s);
    QCOMPARE(stage.service.tried(), QStringList{u"make_trigger_scenario"_s});
    const QString said = stage.said().join(u'\n');
    QVERIFY(!said.contains("Your ticket is"_L1)); // Make named none
    QVERIFY(said.contains("The manager has your number"_L1));
    QVERIFY(!stage.summary().contains("ticket"_L1));
    QCOMPARE(stage.toolCalls().size(), 3);
    QVERIFY(!stage.toolCalls().at(1)["ok"_L1].toBool()); // its sample is a time-out
}

void TestSimulatorTools::theFirstToolOfferedIsUsed()
{
    Stage stage;
    stage.service.offer(u"second_look"_s, true,
                        {{u"properties"_s, QJsonObject{{u"phone"_s, QJsonObject()}, {u"email"_s, QJsonObject()}}}});
    stage.service.answerWith(u"second_look"_s, done({{u"name"_s, u"Ann"_s}}));
    QSignalSpy started(&stage.player, &ScriptPlayer::toolStarted);
    stage.play(smallScript(sayName, lookUp));
    stage.timer.fireAll(stage.clock);
    QCOMPARE(stage.service.tried(), QStringList{u"second_look"_s});
    QCOMPARE(stage.argumentsOf(u"second_look"_s).keys(), QStringList{u"phone"_s}); // it takes no fax
    const auto start = started.at(0).at(0).value<client::ToolStart>();
    QCOMPARE(start.title, u"Title of second_look"_s);
    QCOMPARE(start.integration, u"gohighlevel"_s);
    QVERIFY(!start.sample);
    QCOMPARE(stage.said(), (QStringList{u"One moment."_s, u"Hello Ann."_s}));
}

void TestSimulatorTools::stepsAreRenderedWhenTheirTimeComes()
{
    Stage stage;
    stage.service.offer(u"first_look"_s, true);
    stage.service.answerWith(u"first_look"_s, done({{u"name"_s, QJsonValue(QJsonValue::Null)}}));
    stage.play(smallScript(sayName, lookUp));
    stage.timer.fireAll(stage.clock);
    QCOMPARE(stage.said(), QStringList{u"One moment."_s}); // it has no name to say
    QCOMPARE(stage.finished.count(), 1);
}

void TestSimulatorTools::happeningsAreToldInOrder()
{
    Stage stage;
    stage.offerGoHighLevel();
    stage.answerUsually();
    QStringList order;
    QList<double> times;
    connect(&stage.player, &ScriptPlayer::eventPosted, this, [&](const ScriptPlayer::Progress &progress) {
        order.append(values::wireName(progress.type));
        times.append(progress.atSeconds);
    });
    connect(&stage.player, &ScriptPlayer::turnSpoken, this, [&](const client::SpokenTurn &turn) {
        order.append(turn.role);
        times.append(turn.atSeconds);
    });
    connect(&stage.player, &ScriptPlayer::toolStarted, this, [&](const client::ToolStart &start) {
        order.append(u"> "_s + start.tool);
        times.append(start.atSeconds);
    });
    connect(&stage.player, &ScriptPlayer::toolFinished, this,
            [&](const client::ToolReport &report) { order.append(u"< "_s + report.call.tool); });
    stage.play(u"booking"_s, {.speed = 10});
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    const QStringList begins{
        u"call.started"_s,      u"agent"_s, u"caller"_s, u"agent"_s, u"caller"_s, u"agent"_s, u"> ghl_get_contact"_s,
        u"< ghl_get_contact"_s, u"caller"_s};
    QCOMPARE(order.first(begins.size()), begins);
    QCOMPARE(order.last(), u"analysis.complete"_s);
    QVERIFY(qAbs(stage.player.position() - stage.player.length()) < 0.01);
}

void TestSimulatorTools::aPauseHoldsTheCall()
{
    Stage stage;
    QSignalSpy paused(&stage.player, &ScriptPlayer::pausedChanged);
    stage.play(smallScript(sayName, lookUp), {.speed = 1});
    stage.timer.fire(stage.clock); // call.started
    const auto untilTurn = stage.timer.delay;
    stage.clock.time += 2'000;
    QCOMPARE(stage.player.position(), 2.0);
    QCOMPARE(stage.player.upcoming().size(), 3); // the look-up and two events: what is said is not known yet
    stage.player.pause();
    stage.player.pause();
    stage.clock.time += 60'000;
    stage.timer.fire(stage.clock); // the wait that was pending
    stage.clock.time = testing::noon + 62'000;
    QCOMPARE(stage.player.position(), 2.0);
    QVERIFY(stage.player.isPaused() && !stage.timer.then);
    stage.player.resume();
    QCOMPARE(paused.count(), 2);
    QCOMPARE(stage.timer.delay, untilTurn - std::chrono::seconds(2));
    stage.timer.fire(stage.clock);
    stage.player.pause();
    stage.player.stop();
    QVERIFY(!stage.player.isPlaying() && !stage.player.isPaused());
    QCOMPARE(stage.service.names(), (QStringList{u"call.started"_s, u"call.ended"_s}));
    QCOMPARE(stage.service.posted.last().value("durationSeconds"_L1).toInt(), qRound(untilTurn.count() / 1000.0));
}

void TestSimulatorTools::stopWhileAToolRuns()
{
    Stage stage;
    stage.service.offer(u"first_look"_s, true);
    stage.service.holdingTools = true;
    QSignalSpy told(&stage.player, &ScriptPlayer::toolFinished);
    QSignalSpy turns(&stage.player, &ScriptPlayer::turnSpoken);
    stage.play(smallScript(sayName, lookUp), {.speed = 1});
    stage.timer.fireAll(stage.clock);
    QCOMPARE(stage.service.tried(), QStringList{u"first_look"_s});
    QVERIFY(stage.player.isPlaying());
    stage.player.stop();
    QCOMPARE(stage.service.names(), (QStringList{u"call.started"_s, u"call.ended"_s})); // nobody waits on the line
    QCOMPARE(stage.finished.count(), 0);
    stage.service.releaseTool();
    QCOMPARE(told.count(), 1);
    QCOMPARE(turns.count(), 1);
    QCOMPARE(stage.finished.count(), 1);
    QCOMPARE(stage.service.posted.size(), 2);
}

void TestSimulatorTools::stopFromWithinATool()
{
    Stage stage;
    stage.service.offer(u"first_look"_s, true);
    connect(&stage.player, &ScriptPlayer::toolFinished, &stage.player, [&] { stage.player.stop(); });
    stage.play(smallScript(sayName, lookUp));
    stage.timer.fireAll(stage.clock);
    QCOMPARE(stage.service.names(), (QStringList{u"call.started"_s, u"call.ended"_s}));
    QCOMPARE(stage.finished.count(), 1);
}

void TestSimulatorTools::aLateAnswerOfAnEarlierRunIsDropped()
{
    Stage stage;
    stage.service.offer(u"first_look"_s, true);
    stage.service.holdingTools = true;
    QSignalSpy told(&stage.player, &ScriptPlayer::toolFinished);
    stage.play(smallScript(sayName, lookUp));
    stage.timer.fireAll(stage.clock);
    stage.service.refuseWith = core::ApiError{.kind = core::ErrorKind::Unavailable, .title = u"Gone"_s};
    stage.player.stop();
    QCOMPARE(stage.failed.count(), 1);
    stage.service.refuseWith.reset();
    stage.play(smallScript(sayName, lookUp));
    stage.service.releaseTool();
    QCOMPARE(told.count(), 0);
    stage.timer.fireAll(stage.clock);
    stage.service.releaseTool();
    QCOMPARE(told.count(), 1);
    stage.timer.fireAll(stage.clock);
    QCOMPARE(stage.finished.count(), 1);
    QCOMPARE(stage.failed.count(), 1);
}

void TestSimulatorTools::theChosenAgentAnswers()
{
    for (const QString &agent : {u"agt_2"_s, u"agt_1"_s}) {
        Stage stage;
        stage.play(smallScript(sayName, lookUp), {.speed = 0, .agentId = agent});
        QCOMPARE(stage.player.call().agentId, agent);
        stage.timer.fireAll(stage.clock);
        QCOMPARE(stage.service.posted.last().value("agentId"_L1).toString(), agent);
    }
}

QTEST_GUILESS_MAIN(TestSimulatorTools)
#include "tst_simulator_tools.moc"
