// SPDX-License-Identifier: GPL-3.0-or-later
// What a call leaves in Slack: one thread, whatever is repeated, comes late, in another order, or gets lost.
#include "app/integrations/slack/slack_connector.h"
#include "tests/unit/slack_stage.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using tests::FakeSlack;
using tests::SlackFault;
using tests::SlackStage;
using values::EventType;

namespace {

const QString endedText = u"Call ended (4m 7s) - completed | Sentiment: positive"_s;

QString firstLine(const QJsonObject &message)
{
    return message["text"_L1].toString().section(u'\n', 0, 0);
}

bool holds(const QJsonObject &message, const QString &text)
{
    return QString::fromUtf8(QJsonDocument(message).toJson()).contains(text);
}

} // namespace

class TestSlackConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThreadPerCall();
    void anyOrder_data();
    void anyOrder();
    void anEndWithoutItsStart();
    void failedCalls();
    void lateAnalysis();
    void summaryAsItsOwnMessage();
    void lostAnswers_data();
    void lostAnswers();
    void nobodyCanLook();
    void killedBetweenNoteAndAnswer();
    void askedForAgain();
    void joinsPublicChannels();
    void privateChannelsByTheirWebhook();
    void pastedWebhook();
    void anotherChannelMeanwhile();
    void deletedMessages();
    void plainWhereBlocksAreRefused();
    void aStartThatIsRefused();
    void aBrokenChannelWaits();
    void readiness_data();
    void readiness();
    void accountsAndLabels();
};

void TestSlackConnector::oneThreadPerCall()
{
    SlackStage stage;
    QCOMPARE(stage.say(EventType::CallStarted), u"Posted to #calls"_s);
    QCOMPARE(stage.say(EventType::CallEnded), u"Posted in the thread in #calls"_s);
    QCOMPARE(stage.slack.roots().size(), 1);
    const QJsonObject root = stage.slack.roots().first();
    QCOMPARE(root["text"_L1].toString(), u"Call received with Sales Agent"_s);
    const auto replies = stage.slack.withThread(root["ts"_L1].toString());
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.first()["text"_L1].toString(), endedText + u"\nAsked about whitening and booked for Thursday."_s);
    for (const QString &part :
         {u"+15125550199 → +15125550100"_s, u"Lead score 86"_s, u"• Prefers afternoons"_s, u"4m 7s"_s})
        QVERIFY2(holds(replies.first(), part), qPrintable(part));
    for (const QJsonObject &message : std::as_const(stage.slack.messages)) {
        QCOMPARE(message["unfurl_links"_L1], QJsonValue(false));
        QCOMPARE(message["unfurl_media"_L1], QJsonValue(false));
        QCOMPARE(message["metadata"_L1]["event_payload"_L1]["callId"_L1].toString(), u"call_1"_s);
    }
    const auto record = stage.record(values::SyncKind::EndedMessage);
    QVERIFY(record && record->state == values::SyncState::Done);
    QCOMPARE(record->label, u"#calls"_s);
    QVERIFY2(record->url.startsWith("https://harbor.slack.com/archives/C0CALLS001/p"_L1)
                 && record->url.contains("?thread_ts="_L1),
             qPrintable(record->url));

    // Everything again: by other events, and because somebody asked for it.
    const auto asked = stage.slack.paths.size();
    for (const EventType event : {EventType::CallEnded, EventType::CallStarted, EventType::AnalysisComplete})
        QCOMPARE(stage.say(event, stage.base.facts(), true), u"Nothing to change"_s);
    QCOMPARE(stage.slack.paths.size(), asked);
}

void TestSlackConnector::anyOrder_data()
{
    QTest::addColumn<QList<EventType>>("order");
    QList<EventType> order{EventType::CallStarted, EventType::CallEnded, EventType::AnalysisComplete};
    std::sort(order.begin(), order.end());
    do {
        QStringList names;
        for (const EventType event : std::as_const(order))
            names.append(values::wireName(event));
        QTest::newRow(qPrintable(names.join(u", "_s))) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestSlackConnector::anyOrder()
{
    QFETCH(const QList<EventType>, order);
    SlackStage stage;
    delivery::CallFacts facts;
    facts.call.id = u"call_1"_s;
    QList<EventType> waiting;
    const auto runReady = [&](bool timeIsUp) {
        for (const EventType event : QList<EventType>(waiting)) {
            if (!timeIsUp && !stage.connector.isReady(event, facts, stage.base.session.config()))
                continue;
            waiting.removeOne(event);
            QVERIFY(!stage.say(event, facts).isEmpty());
        }
    };
    const delivery::CallFacts whole = stage.base.facts();
    for (const EventType event : order) {
        facts.call.agentName = whole.call.agentName;
        facts.hasStarted |= event == EventType::CallStarted;
        if (event == EventType::CallEnded) {
            facts.hasEnded = true;
            facts.call.status = whole.call.status;
            facts.call.durationSeconds = whole.call.durationSeconds;
        }
        if (event == EventType::AnalysisComplete) {
            facts.isAnalysed = true;
            facts.call.sentiment = whole.call.sentiment;
            facts.call.summary = whole.call.summary;
        }
        waiting.append(event);
        runReady(false);
    }
    QVERIFY(waiting.isEmpty());
    for (int again = 0; again < 2; ++again) {
        waiting = order;
        runReady(true);
    }
    QCOMPARE(stage.slack.messages.size(), 2);
    QCOMPARE(firstLine(stage.slack.roots().value(0)), u"Call received with Sales Agent"_s);
    const auto replies = stage.slack.withThread(stage.slack.roots().value(0)["ts"_L1].toString());
    QCOMPARE(replies.size(), 1);
    QCOMPARE(firstLine(replies.first()), endedText);
    QVERIFY(holds(replies.first(), whole.call.summary));
}

void TestSlackConnector::anEndWithoutItsStart()
{
    SlackStage stage;
    delivery::CallFacts facts = stage.base.facts();
    facts.hasStarted = false;
    QVERIFY(!stage.connector.isReady(EventType::CallEnded, facts, {}));
    QCOMPARE(stage.connector.waitMs({}), 60'000);
    QCOMPARE(stage.say(EventType::CallEnded, facts), u"Posted to #calls"_s);
    facts.hasStarted = true;
    QCOMPARE(stage.say(EventType::CallStarted, facts), u"Not posted: the call had already ended"_s);
    QCOMPARE(stage.say(EventType::CallEnded, facts, true), u"Nothing to change"_s);
    QCOMPARE(stage.slack.messages.size(), 1);
    QCOMPARE(firstLine(stage.slack.roots().value(0)), endedText);
}

void TestSlackConnector::failedCalls()
{
    SlackStage stage;
    delivery::CallFacts facts;
    facts.call.id = u"call_1"_s;
    facts.call.direction = u"outbound"_s;
    facts.call.agentName = u"Recall Agent"_s;
    facts.call.status = u"no-answer"_s;
    facts.call.durationSeconds = 0;
    facts.hasStarted = facts.hasEnded = facts.hasFailed = true;
    facts.failureReason = u"Nobody picked up <within 30 s>"_s;
    QVERIFY(stage.connector.isReady(EventType::CallFailed, facts, {})); // there will be no analysis
    QCOMPARE(stage.say(EventType::CallFailed, facts), u"Posted in the thread in #calls"_s);
    QCOMPARE(firstLine(stage.slack.messages.value(0)), u"Call started with Recall Agent"_s);
    QCOMPARE(stage.slack.messages.value(1)["text"_L1].toString(),
             u"Call ended (0m 0s) - no-answer\nReason: Nobody picked up &lt;within 30 s&gt;"_s);
}

void TestSlackConnector::lateAnalysis()
{
    SlackStage stage;
    delivery::CallFacts facts = stage.base.facts();
    facts.isAnalysed = false;
    facts.keyPoints.clear();
    facts.call.sentiment.clear();
    facts.call.summary = u"Asked about prices."_s;
    QVERIFY(stage.say(EventType::CallEnded, facts).startsWith("Posted"_L1));
    const QString ts = stage.slack.messages.value(1)["ts"_L1].toString();
    QCOMPARE(firstLine(stage.slack.messages.value(1)), u"Call ended (4m 7s) - completed"_s);
    QCOMPARE(stage.say(EventType::AnalysisComplete), u"Message in #calls brought up to date"_s);
    QCOMPARE(stage.slack.messages.size(), 2);
    const QJsonObject changed = stage.slack.messages.value(1);
    QCOMPARE(changed["ts"_L1].toString(), ts);
    QCOMPARE(firstLine(changed), endedText);
    QVERIFY(holds(changed, u"booked for Thursday"_s) && !holds(changed, u"Asked about prices"_s));
    QCOMPARE(stage.say(EventType::AnalysisComplete), u"Nothing to change"_s);
    // Too early it is nothing: the end takes it along.
    facts.hasEnded = false;
    facts.call.id = u"call_2"_s;
    QCOMPARE(stage.say(EventType::AnalysisComplete, facts), u"Nothing to post before the call has ended"_s);
}

void TestSlackConnector::summaryAsItsOwnMessage()
{
    SlackStage stage;
    stage.base.session.settings.insert(u"summaryInThread"_s, false);
    QVERIFY(stage.say(EventType::CallStarted).startsWith("Posted"_L1));
    QCOMPARE(stage.say(EventType::CallEnded), u"Posted to #calls"_s);
    QCOMPARE(stage.slack.roots().size(), 2);
}

void TestSlackConnector::lostAnswers_data()
{
    QTest::addColumn<EventType>("event");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<SlackFault::Kind>("kind");
    QTest::addColumn<QByteArray>("body");
    using enum SlackFault::Kind;
    const QByteArray post = "chat.postMessage";
    QTest::newRow("start, was posted") << EventType::CallStarted << post << LostAfter << QByteArray();
    QTest::newRow("start, was not") << EventType::CallStarted << post << LostBefore << QByteArray();
    QTest::newRow("end, was posted") << EventType::CallEnded << post << LostAfter << QByteArray();
    QTest::newRow("end, was not") << EventType::CallEnded << post << LostBefore << QByteArray();
    QTest::newRow("end, half done") << EventType::CallEnded << post << Answer
                                    << R"({"ok":false,"error":"fatal_error"})"_ba;
    QTest::newRow("change, was made") << EventType::AnalysisComplete << "chat.update"_ba << LostAfter << QByteArray();
    QTest::newRow("change, was not") << EventType::AnalysisComplete << "chat.update"_ba << LostBefore << QByteArray();
}

void TestSlackConnector::lostAnswers()
{
    QFETCH(const EventType, event);
    QFETCH(const QByteArray, request);
    SlackStage stage;
    stage.slack.channels[u"C0CALLS001"_s].hasBot = true;
    delivery::CallFacts facts = stage.base.facts();
    if (event != EventType::CallStarted)
        QVERIFY(!stage.say(EventType::CallStarted).isEmpty());
    if (event == EventType::AnalysisComplete) {
        delivery::CallFacts before = facts;
        before.call.summary.clear();
        QVERIFY(!stage.say(EventType::CallEnded, before).isEmpty());
    }
    QFETCH(const SlackFault::Kind, kind);
    QFETCH(const QByteArray, body);
    stage.slack.faults = {{request, kind, 200, body}};
    const auto lost = stage.deliver(event, facts);
    QVERIFY(!lost && lost.error().mayHaveHappened && lost.error().verdict == delivery::ConnectorVerdict::Retry);
    if (event != EventType::AnalysisComplete) {
        const auto early = stage.deliver(event, facts);
        QVERIFY(!early && early.error().waitMs); // not a word to Slack before it can be known
        stage.wait(6'000);
    }
    stage.slack.faults = {};
    for (const EventType next : {event, EventType::CallStarted, EventType::CallEnded, EventType::AnalysisComplete})
        QVERIFY(!stage.say(next, facts).isEmpty());
    QCOMPARE(stage.slack.messages.size(), 2);
    QCOMPARE(stage.slack.withThread(stage.slack.roots().value(0)["ts"_L1].toString()).size(), 1);
    QVERIFY(holds(stage.slack.messages.value(1), facts.call.summary));
}

void TestSlackConnector::nobodyCanLook()
{
    SlackStage stage;
    stage.slack.channels[u"C0CALLS001"_s].hasBot = true;
    stage.slack.mayRead = false;
    stage.slack.faults = {{"chat.postMessage", SlackFault::Kind::LostBefore}};
    QVERIFY(!stage.deliver(EventType::CallStarted));
    stage.wait(6'000);
    // Late it says little, twice it annoys.
    QVERIFY(stage.say(EventType::CallStarted).startsWith("Taken as posted"_L1));
    QCOMPARE(stage.slack.messages.size(), 0);
    stage.slack.faults = {{"chat.postMessage", SlackFault::Kind::LostAfter}};
    QVERIFY(!stage.deliver(EventType::CallEnded));
    stage.wait(6'000);
    // The summary must not be lost, so there may be two of it.
    QCOMPARE(stage.say(EventType::CallEnded), u"Posted to #calls"_s);
    QCOMPARE(stage.slack.messages.size(), 2);
    QCOMPARE(stage.say(EventType::CallEnded), u"Nothing to change"_s);
}

void TestSlackConnector::killedBetweenNoteAndAnswer()
{
    for (const bool wasPosted : {false, true}) {
        SlackStage stage;
        stage.slack.channels[u"C0CALLS001"_s].hasBot = true;
        if (wasPosted) {
            QVERIFY(!stage.say(EventType::CallStarted).isEmpty());
            const auto made = stage.record(values::SyncKind::StartedMessage);
            QVERIFY(stage.base.ledger.forget(*made).has_value());
        }
        QVERIFY(stage.base.ledger.begin(values::SyncKind::StartedMessage, u"call_1"_s, u"call_1"_s).has_value());
        stage.wait(6'000);
        QVERIFY(!stage.say(EventType::CallEnded).isEmpty());
        QCOMPARE(stage.slack.roots().size(), 1);
        QCOMPARE(stage.slack.messages.size(), 2);
    }
}

void TestSlackConnector::askedForAgain()
{
    SlackStage stage(SlackStage::Way::Webhook);
    stage.slack.faults = {{"/services/", SlackFault::Kind::LostBefore}};
    QVERIFY(!stage.deliver(EventType::CallStarted));
    QVERIFY(stage.say(EventType::CallStarted).startsWith("Taken as posted"_L1));
    QVERIFY(stage.say(EventType::CallEnded).startsWith("Posted to"_L1));
    QCOMPARE(stage.slack.messages.size(), 1);
    QVERIFY(stage.say(EventType::CallStarted, stage.base.facts(), true).startsWith("Posted to"_L1));
    QVERIFY(stage.say(EventType::CallStarted, stage.base.facts(), true).startsWith("Nothing"_L1));
    QCOMPARE(stage.slack.messages.size(), 2);
}

void TestSlackConnector::joinsPublicChannels()
{
    for (const QString &channel : {u"C0DESK0001"_s, u"#front-desk"_s, u"front-desk"_s}) {
        SlackStage stage;
        stage.base.session.settings.insert(u"channel"_s, channel);
        QVERIFY2(stage.say(EventType::CallStarted).startsWith("Posted"_L1), qPrintable(channel));
        QVERIFY(stage.slack.paths.contains("conversations.join"));
        QCOMPARE(stage.slack.messages.value(0)["channel"_L1].toString(), u"C0DESK0001"_s);
        QCOMPARE(stage.slack.messages.value(0)["by"_L1].toString(), u"bot"_s);
    }
}

void TestSlackConnector::privateChannelsByTheirWebhook()
{
    SlackStage stage;
    stage.base.session.knownFacts.insert(u"channel_id"_s, u"C0OWNERS01"_s);
    stage.base.session.knownFacts.insert(u"channel"_s, u"#owners"_s);
    stage.slack.hookChannel = u"C0OWNERS01"_s;
    QCOMPARE(stage.say(EventType::CallStarted), u"Posted to #owners"_s);
    QCOMPARE(stage.say(EventType::CallEnded), u"Posted to #owners"_s);
    QCOMPARE(stage.slack.roots().size(), 2); // a webhook answers no id to reply to
    QVERIFY(std::all_of(stage.slack.messages.begin(), stage.slack.messages.end(),
                        [](const QJsonObject &message) { return message["by"_L1] == "webhook"_L1; }));
    // The webhook is of the channel picked, not of another one.
    stage.base.session.settings.insert(u"channel"_s, u"C0MISSING1"_s);
    const auto elsewhere = stage.deliver(EventType::CallStarted, stage.base.facts(u"call_2"_s));
    QVERIFY(!elsewhere && elsewhere.error().verdict == delivery::ConnectorVerdict::Repair);
    QCOMPARE(stage.slack.messages.size(), 2);

    // May not join: the same. And when the hook is no way either, the advice is to invite the app.
    SlackStage shy;
    shy.slack.mayJoin = false;
    QVERIFY(shy.say(EventType::CallStarted).startsWith("Posted"_L1));
    QCOMPARE(shy.slack.messages.value(0)["by"_L1].toString(), u"webhook"_s);
    shy.slack.faults = {{"/services/", SlackFault::Kind::Answer, 404, "no_service"}};
    const auto stuck = shy.deliver(EventType::CallStarted, shy.base.facts(u"call_2"_s));
    QVERIFY(!stuck && stuck.error().detail.contains(u"Invite the app"_s));
}

void TestSlackConnector::pastedWebhook()
{
    SlackStage stage(SlackStage::Way::Webhook);
    QCOMPARE(stage.say(EventType::CallStarted), u"Posted to the webhook's channel"_s);
    delivery::CallFacts facts = stage.base.facts();
    facts.call.sentiment.clear();
    QCOMPARE(stage.say(EventType::CallEnded, facts), u"Posted to the webhook's channel"_s);
    QCOMPARE(stage.slack.messages.value(1)["text"_L1].toString().section(u'\n', 0, 0),
             u"Call ended (4m 7s) - completed"_s);
    QVERIFY(!stage.slack.messages.value(1)["blocks"_L1].toArray().isEmpty());
    QVERIFY(!stage.slack.messages.value(1).contains("metadata"_L1));
    QVERIFY(stage.say(EventType::AnalysisComplete).startsWith("Left as it was posted"_L1));
    QCOMPARE(stage.say(EventType::CallEnded, facts), u"Nothing to change"_s);
    QCOMPARE(stage.slack.messages.size(), 2);
}

void TestSlackConnector::anotherChannelMeanwhile()
{
    SlackStage stage;
    QVERIFY(!stage.say(EventType::CallStarted).isEmpty());
    stage.base.session.settings.insert(u"channel"_s, u"C0DESK0001"_s);
    QVERIFY(!stage.say(EventType::CallEnded).isEmpty()); // the thread is where it began
    QVERIFY(!stage.say(EventType::CallStarted, stage.base.facts(), true).isEmpty());
    QCOMPARE(stage.slack.messages.size(), 2);
    QCOMPARE(stage.slack.messages.value(1)["channel"_L1].toString(), u"C0CALLS001"_s);

    // Unless that was closed, which is why another one was chosen.
    SlackStage closed;
    QVERIFY(!closed.say(EventType::CallStarted).isEmpty());
    closed.slack.channels[u"C0CALLS001"_s].isArchived = true;
    QCOMPARE(closed.deliver(EventType::CallEnded).error().verdict, delivery::ConnectorVerdict::Repair);
    closed.base.session.settings.insert(u"channel"_s, u"C0DESK0001"_s);
    QVERIFY(!closed.say(EventType::CallEnded).isEmpty());
    QCOMPARE(closed.slack.messages.value(1)["channel"_L1].toString(), u"C0DESK0001"_s);
    QVERIFY(!closed.slack.messages.value(1).contains("thread_ts"_L1));
}

void TestSlackConnector::deletedMessages()
{
    SlackStage stage;
    QVERIFY(!stage.say(EventType::CallStarted).isEmpty());
    stage.slack.messages.clear();
    QCOMPARE(stage.say(EventType::CallEnded), u"Posted to #calls"_s); // nothing left to answer
    QCOMPARE(stage.slack.messages.size(), 1);
    stage.slack.messages.clear();
    delivery::CallFacts facts = stage.base.facts();
    facts.call.summary = u"Another one."_s;
    QVERIFY(stage.say(EventType::AnalysisComplete, facts).startsWith("Left as it was posted"_L1));
    QCOMPARE(stage.say(EventType::AnalysisComplete, facts), u"Nothing to change"_s);
    QCOMPARE(stage.slack.messages.size(), 0); // somebody wanted it gone
}

void TestSlackConnector::plainWhereBlocksAreRefused()
{
    SlackStage stage;
    stage.slack.channels[u"C0CALLS001"_s].hasBot = true;
    for (const QByteArray &word : {"invalid_blocks"_ba, "msg_blocks_too_long"_ba}) {
        stage.slack.messages.clear();
        stage.slack.faults = {
            {"chat.postMessage", SlackFault::Kind::Answer, 200, R"({"ok":false,"error":")" + word + "\"}"}};
        QVERIFY(!stage.say(EventType::CallStarted, stage.base.facts(QString::fromLatin1(word))).isEmpty());
        QCOMPARE(stage.slack.messages.size(), 1);
        QVERIFY(!stage.slack.messages.value(0).contains("blocks"_L1));
        QCOMPARE(stage.slack.messages.value(0)["mrkdwn"_L1], QJsonValue(false));
        QCOMPARE(stage.slack.messages.value(0)["text"_L1].toString(), u"Call received with Sales Agent"_s);
    }
    stage.slack.faults = {
        {"chat.postMessage", SlackFault::Kind::Answer, 200, R"({"ok":false,"error":"metadata_too_large"})"}};
    QVERIFY(!stage.say(EventType::CallStarted, stage.base.facts(u"call_9"_s)).isEmpty());
    QVERIFY(!stage.slack.messages.last().contains("metadata"_L1) && stage.slack.messages.last().contains("blocks"_L1));

    SlackStage hook(SlackStage::Way::Webhook);
    hook.slack.faults = {{"/services/", SlackFault::Kind::Answer, 400, "invalid_blocks"}};
    QVERIFY(!hook.say(EventType::CallStarted).isEmpty());
    QVERIFY(!hook.slack.messages.value(0).contains("blocks"_L1));
}

void TestSlackConnector::aStartThatIsRefused()
{
    SlackStage stage;
    stage.slack.channels[u"C0CALLS001"_s].hasBot = true;
    stage.slack.faults = {{"chat.postMessage", SlackFault::Kind::Answer, 200, R"({"ok":false,"error":"no_text"})"}};
    QCOMPARE(stage.say(EventType::CallEnded), u"Posted to #calls"_s);
    QCOMPARE(stage.slack.messages.size(), 1);
    QCOMPARE(firstLine(stage.slack.messages.value(0)), endedText);
}

void TestSlackConnector::aBrokenChannelWaits()
{
    SlackStage stage;
    stage.slack.channels[u"C0CALLS001"_s].isArchived = true;
    const auto failed = stage.deliver(EventType::CallEnded);
    QVERIFY(!failed);
    QCOMPARE(failed.error().verdict, delivery::ConnectorVerdict::Repair);
    QCOMPARE(failed.error().title, u"The Slack channel was archived"_s);
    stage.slack.channels[u"C0CALLS001"_s].isArchived = false;
    QVERIFY(!stage.say(EventType::CallEnded).isEmpty());
    QCOMPARE(stage.slack.messages.size(), 2); // nothing lost, nothing doubled

    SlackStage nowhere;
    nowhere.base.session.knownFacts = {{u"mode"_s, u"oauth"_s}, {u"team_id"_s, u"T1"_s}};
    nowhere.base.session.secrets.clear();
    const auto unset = nowhere.deliver(EventType::CallStarted);
    QVERIFY(!unset && unset.error().verdict == delivery::ConnectorVerdict::Repair);
    QCOMPARE(unset.error().title, u"No Slack channel is chosen"_s);
    QVERIFY(nowhere.slack.paths.isEmpty());
}

void TestSlackConnector::readiness_data()
{
    QTest::addColumn<EventType>("event");
    QTest::addColumn<QString>("known"); // s: started, e: ended, f: failed, a: analysed, y: summary, t: sentiment
    QTest::addColumn<QJsonObject>("config");
    QTest::addColumn<bool>("isReady");
    const QJsonObject atOnce{{u"analysisWaitMinutes"_s, 0}};
    const auto row = [](const char *name, EventType event, const QString &known, const QJsonObject &config,
                        bool ready) { QTest::newRow(name) << event << known << config << ready; };
    row("a start", EventType::CallStarted, u"s"_s, {}, true);
    row("an end alone", EventType::CallEnded, u"e"_s, {}, false);
    row("without analysis", EventType::CallEnded, u"se"_s, {}, false);
    row("summary only", EventType::CallEnded, u"sey"_s, {}, false);
    row("sentiment only", EventType::CallEnded, u"set"_s, {}, false);
    row("both", EventType::CallEnded, u"seyt"_s, {}, true);
    row("analysed", EventType::CallEnded, u"sea"_s, {}, true);
    row("analysed, not started", EventType::CallEnded, u"ea"_s, {}, false);
    row("failed", EventType::CallFailed, u"sef"_s, {}, true);
    row("analysis first", EventType::AnalysisComplete, u"sa"_s, {}, false);
    row("analysis last", EventType::AnalysisComplete, u"sea"_s, {}, true);
    row("does not wait", EventType::CallEnded, u"se"_s, atOnce, true);
    row("still for the start", EventType::CallEnded, u"e"_s, atOnce, false);
}

void TestSlackConnector::readiness()
{
    QFETCH(const QString, known);
    delivery::CallFacts facts;
    facts.hasStarted = known.contains(u's');
    facts.hasEnded = known.contains(u'e');
    facts.hasFailed = known.contains(u'f');
    facts.isAnalysed = known.contains(u'a');
    facts.call.summary = known.contains(u'y') ? u"x"_s : QString();
    facts.call.sentiment = known.contains(u't') ? u"x"_s : QString();
    const auto connector = integrations::slackConnector(u"https://slack.test/api"_s);
    QFETCH(const EventType, event);
    QFETCH(const QJsonObject, config);
    QTEST(connector.isReady(event, facts, config), "isReady");
}

void TestSlackConnector::accountsAndLabels()
{
    const auto connector = integrations::slackConnector(u"https://slack.test/api"_s);
    QCOMPARE(connector.waitMs({}), 60'000);
    QCOMPARE(connector.waitMs({{u"analysisWaitMinutes"_s, 0}}), 60'000);
    QCOMPARE(connector.waitMs({{u"analysisWaitMinutes"_s, 5}}), 300'000);
    QVERIFY(connector.wants(EventType::CallFailed, {}) && connector.wants(EventType::AnalysisComplete, {}));
    QVERIFY(!connector.wants(EventType::TranscriptReady, {}) && !connector.wants(EventType::LeadCaptured, {}));

    const QJsonObject picked{{u"mode"_s, u"oauth"_s},
                             {u"team_id"_s, u"T1"_s},
                             {u"channel"_s, u"#calls"_s},
                             {u"channel_id"_s, u"C0CALLS001"_s}};
    const QJsonObject pasted{{u"mode"_s, u"webhook"_s}, {u"hook"_s, u"hooks.slack.com/…part"_s}};
    const auto chosen = [](const QString &channel) { return QJsonObject{{u"channel"_s, channel}}; };
    QCOMPARE(connector.label(picked, {}), u"Slack #calls"_s);
    QCOMPARE(connector.label(picked, chosen(u"C0CALLS001"_s)), u"Slack #calls"_s);
    QCOMPARE(connector.label(picked, chosen(u"front-desk"_s)), u"Slack #front-desk"_s);
    QCOMPARE(connector.label(picked, chosen(u"C0DESK0001"_s)), u"Slack C0DESK0001"_s);
    QCOMPARE(connector.label({}, {}), u"Slack"_s);
    QCOMPARE(connector.label(pasted, chosen(u"#calls"_s)), u"Slack webhook"_s);
    QCOMPARE(connector.accountOf(picked, {}), u"T1"_s);
    QCOMPARE(connector.accountOf(picked, chosen(u"C0DESK0001"_s)), u"T1"_s);
    QCOMPARE(connector.accountOf(pasted, {}), u"hooks.slack.com/…part"_s);
}

QTEST_GUILESS_MAIN(TestSlackConnector)
#include "tst_slack_connector.moc"
