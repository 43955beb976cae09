// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/live_feed_model.h"
#include "models/items/slack_text.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using items::LiveFeedModel;

namespace {

client::StreamMessage streamed(const QString &type, const QString &id, QJsonObject payload)
{
    payload.insert(u"id"_s, id);
    payload.insert(u"occurredAt"_s, u"2026-02-17T10:34:51.000Z"_s);
    return {1, type, payload};
}

// The guide's example payload of call.ended.
const QJsonObject guideEnded{
    {u"callId"_s, u"call_abc123"_s},      {u"direction"_s, u"inbound"_s},
    {u"status"_s, u"completed"_s},        {u"durationSeconds"_s, 247},
    {u"fromNumber"_s, u"+15125550199"_s}, {u"toNumber"_s, u"+15125550100"_s},
    {u"agentName"_s, u"Sales Agent"_s},   {u"summary"_s, u"Customer inquired about pricing."_s},
    {u"sentiment"_s, u"positive"_s}};

} // namespace

class TestLiveFeedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesWordsExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        using namespace items;
        QTest::newRow("inbound") << slackCallStarted(u"inbound"_s, u"Sales Agent"_s)
                                 << u"Call received with Sales Agent"_s;
        QTest::newRow("outbound") << slackCallStarted(u"outbound"_s, u"Recall Agent"_s)
                                  << u"Call started with Recall Agent"_s;
        QTest::newRow("unknown direction") << slackCallStarted({}, u"A"_s) << u"Call received with A"_s;
        QTest::newRow("unknown agent") << slackCallStarted(u"inbound"_s, {}) << u"Call received with an agent"_s;
        QTest::newRow("ended") << slackCallEnded(247, u"completed"_s, u"positive"_s)
                               << u"Call ended (4m 7s) - completed | Sentiment: positive"_s;
        QTest::newRow("no sentiment") << slackCallEnded(0, u"no-answer"_s, {}) << u"Call ended (0m 0s) - no-answer"_s;
        QTest::newRow("no duration") << slackCallEnded({}, u"failed"_s, {}) << u"Call ended - failed"_s;
        QTest::newRow("over an hour") << slackCallEnded(3847, u"completed"_s, {})
                                      << u"Call ended (1h 4m 7s) - completed"_s;
        QTest::newRow("percent") << slackCallStarted(u"inbound"_s, u"%1 %2"_s) << u"Call received with %1 %2"_s;
    }

    void theGuidesWordsExactly()
    {
        QFETCH(QString, text);
        QTEST(text, "expected");
    }

    void messagesOfOneCall()
    {
        LiveFeedModel feed;
        QAbstractItemModelTester tester(&feed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy arrived(&feed, &LiveFeedModel::messageArrived);
        QSignalSpy counted(&feed, &LiveFeedModel::liveCallCountChanged);
        feed.applyMessage(streamed(u"call.started"_s, u"evt_1"_s, guideEnded));
        QCOMPARE(feed.rowCount(), 1);
        QCOMPARE(feed.liveCallCount(), 1);
        QModelIndex row = feed.index(0);
        QCOMPARE(row.data().toString(), u"Call received with Sales Agent"_s);
        QCOMPARE(row.data(LiveFeedModel::AgentRole).toString(), u"Sales Agent"_s);
        QCOMPARE(row.data(LiveFeedModel::AttachmentRole).toString(), QString());
        QCOMPARE(row.data(LiveFeedModel::MetaRole).toString(), u"Inbound · +1 (512) 555-0199"_s);
        QCOMPARE(row.data(LiveFeedModel::TimeTextRole).toString(), u"10:34"_s);
        feed.applyMessage(streamed(u"call.ended"_s, u"evt_2"_s, guideEnded));
        QCOMPARE(feed.liveCallCount(), 0);
        row = feed.index(1);
        QCOMPARE(row.data().toString(), u"Call ended (4m 7s) - completed | Sentiment: positive"_s);
        QCOMPARE(row.data(LiveFeedModel::AttachmentRole).toString(), u"Customer inquired about pricing."_s);
        QCOMPARE(row.data(items::ToneRole).toString(), u"success"_s);
        QCOMPARE(row.data(LiveFeedModel::CallIdRole).toString(), u"call_abc123"_s);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 u"10:34, Call ended (4m 7s) - completed | Sentiment: positive, Customer inquired about pricing., "
                 "Inbound · +1 (512) 555-0199"_s);
        QCOMPARE(arrived.size(), 2);
        QCOMPARE(counted.size(), 2);
    }

    void aFailedCallEndsToo()
    {
        LiveFeedModel feed;
        QJsonObject payload{{u"callId"_s, u"call_1"_s},
                            {u"direction"_s, u"outbound"_s},
                            {u"toNumber"_s, u"+12545550121"_s},
                            {u"durationSeconds"_s, 0}};
        feed.applyMessage(streamed(u"call.failed"_s, u"evt_1"_s, payload));
        QCOMPARE(feed.index(0).data().toString(), u"Call ended (0m 0s) - failed"_s);
        QCOMPARE(feed.index(0).data(LiveFeedModel::MetaRole).toString(), u"Outbound · +1 (254) 555-0121"_s);
        QCOMPARE(feed.index(0).data(items::ToneRole).toString(), u"neutral"_s);
    }

    void theDurationFollowsFromTheTimes()
    {
        LiveFeedModel feed;
        feed.applyMessage(streamed(u"call.ended"_s, u"evt_1"_s,
                                   {{u"callId"_s, u"call_1"_s},
                                    {u"startedAt"_s, u"2026-02-17T10:30:44.000Z"_s},
                                    {u"endedAt"_s, u"2026-02-17T10:34:51.000Z"_s}}));
        QCOMPARE(feed.index(0).data().toString(), u"Call ended (4m 7s) - completed"_s);
    }

    void anAnalysisCompletesTheMessage()
    {
        LiveFeedModel feed;
        QJsonObject plain = guideEnded;
        plain.remove(u"summary"_s);
        plain.remove(u"sentiment"_s);
        feed.applyMessage(streamed(u"call.ended"_s, u"evt_1"_s, plain));
        QCOMPARE(feed.index(0).data().toString(), u"Call ended (4m 7s) - completed"_s);
        QSignalSpy changed(&feed, &QAbstractItemModel::dataChanged);
        feed.applyMessage(streamed(
            u"analysis.complete"_s, u"evt_2"_s,
            {{u"callId"_s, u"call_abc123"_s}, {u"sentiment"_s, u"negative"_s}, {u"summary"_s, u"Wants a refund."_s}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(feed.rowCount(), 1);
        QCOMPARE(feed.index(0).data().toString(), u"Call ended (4m 7s) - completed | Sentiment: negative"_s);
        QCOMPARE(feed.index(0).data(LiveFeedModel::AttachmentRole).toString(), u"Wants a refund."_s);
        QCOMPARE(feed.index(0).data(items::ToneRole).toString(), u"error"_s);
    }

    void repeatsAndOthersAreLeftOut()
    {
        LiveFeedModel feed;
        feed.applyMessage(streamed(u"call.started"_s, u"evt_1"_s, guideEnded));
        feed.applyMessage(streamed(u"call.started"_s, u"evt_1"_s, guideEnded));
        feed.applyMessage(streamed(u"transcript.ready"_s, u"evt_2"_s, guideEnded));
        feed.applyMessage(streamed(u"delivery.updated"_s, u"dlv_1"_s, {}));
        feed.applyMessage(
            streamed(u"analysis.complete"_s, u"evt_3"_s, guideEnded)); // of a call that has not ended here
        QCOMPARE(feed.rowCount(), 1);
    }

    void aBookingIsConfirmed_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        const QString chicago = u"America/Chicago"_s;
        const QString thursday = u"Appointment booked for Thu, Feb 19 at 2:30 PM"_s;
        QTest::newRow("clock on the wall") << u"2026-02-19T14:30"_s << chicago << thursday;
        QTest::newRow("with its offset") << u"2026-02-19T14:30:00-06:00"_s << chicago << thursday;
        QTest::newRow("UTC") << u"2026-02-19T20:30:00.000Z"_s << chicago << thursday;
        QTest::newRow("in summer") << u"2026-07-02T14:00:00Z"_s << u"Europe/Berlin"_s
                                   << u"Appointment booked for Thu, Jul 2 at 4:00 PM"_s;
        QTest::newRow("half an hour off") << u"2026-02-19T09:00:00Z"_s << u"Asia/Kolkata"_s << thursday;
        QTest::newRow("unknown zone") << u"2026-02-19T14:30:00-06:00"_s << u"Mars/Base"_s << thursday;
        QTest::newRow("no time") << QString() << chicago << u"Appointment booked"_s;
    }

    void aBookingIsConfirmed()
    {
        QFETCH(QString, start);
        QFETCH(QString, zone);
        LiveFeedModel feed;
        const QJsonObject appointment{
            {u"title"_s, u"Whitening consultation"_s},
            {u"start"_s, start},
            {u"timezone"_s, zone},
            {u"attendee"_s, QJsonObject{{u"name"_s, u"Dana Whitfield"_s}, {u"phone"_s, u"+15125550199"_s}}}};
        feed.applyMessage(
            streamed(u"appointment.booked"_s, u"evt_1"_s,
                     {{u"callId"_s, u"call_1"_s}, {u"provider"_s, u"gohighlevel"_s}, {u"appointment"_s, appointment}}));
        QTEST(feed.index(0).data().toString(), "text");
        QCOMPARE(feed.index(0).data(LiveFeedModel::AttachmentRole).toString(), u"Whitening consultation"_s);
        QCOMPARE(feed.index(0).data(LiveFeedModel::MetaRole).toString(), u"Dana Whitfield · GoHighLevel"_s);
        QCOMPARE(feed.index(0).data(items::ToneRole).toString(), u"success"_s);
    }

    void aBookingIsToldOnceAndEndsNoCall()
    {
        LiveFeedModel feed;
        QAbstractItemModelTester tester(&feed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        feed.applyMessage(streamed(u"call.started"_s, u"evt_1"_s, guideEnded));
        QJsonObject appointment{{u"start"_s, u"2026-02-19T14:30:00-06:00"_s},
                                {u"timezone"_s, u"America/Chicago"_s},
                                {u"attendee"_s, QJsonObject{{u"phone"_s, u"+15125550199"_s}}}};
        QJsonObject booked{{u"callId"_s, u"call_abc123"_s}, {u"appointment"_s, appointment}};
        feed.applyMessage(streamed(u"appointment.booked"_s, u"evt_2"_s, booked));
        QCOMPARE(feed.index(1).data(LiveFeedModel::MetaRole).toString(), u"+1 (512) 555-0199"_s);
        QCOMPARE(feed.liveCallCount(), 1);
        appointment.insert(u"start"_s, u"2026-02-19T20:30:00Z"_s); // the platform's own event of the same appointment
        booked.insert(u"appointment"_s, appointment);
        feed.applyMessage(streamed(u"appointment.booked"_s, u"evt_3"_s, booked));
        QCOMPARE(feed.rowCount(), 2);
        appointment.insert(u"start"_s, u"2026-02-20T20:30:00Z"_s);
        booked.insert(u"appointment"_s, appointment);
        feed.applyMessage(streamed(u"appointment.booked"_s, u"evt_4"_s, booked));
        QCOMPARE(feed.rowCount(), 3);
        feed.applyMessage(streamed(u"call.ended"_s, u"evt_5"_s, guideEnded));
        QCOMPARE(feed.liveCallCount(), 0);
        feed.applyMessage(streamed(u"analysis.complete"_s, u"evt_6"_s,
                                   {{u"callId"_s, u"call_abc123"_s}, {u"summary"_s, u"Booked twice."_s}}));
        QCOMPARE(feed.index(3).data(LiveFeedModel::AttachmentRole).toString(), u"Booked twice."_s);
        QCOMPARE(feed.index(2).data(LiveFeedModel::AttachmentRole).toString(), QString());
    }

    void theFeedIsBound()
    {
        LiveFeedModel feed;
        QAbstractItemModelTester tester(&feed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 620; ++i) {
            QJsonObject payload = guideEnded;
            payload.insert(u"callId"_s, u"call_%1"_s.arg(i));
            feed.applyMessage(streamed(u"call.ended"_s, u"evt_%1"_s.arg(i), payload));
        }
        QCOMPARE(feed.rowCount(), 500);
        QCOMPARE(feed.index(0).data(LiveFeedModel::CallIdRole).toString(), u"call_120"_s);
        QCOMPARE(feed.index(499).data(LiveFeedModel::CallIdRole).toString(), u"call_619"_s);
    }

    void historyIsReadFromTheOldest()
    {
        LiveFeedModel feed;
        QSignalSpy arrived(&feed, &LiveFeedModel::messageArrived);
        QList<values::StoredEvent> events;
        const auto stored = [](values::EventType type, const QString &id, const QString &callId, bool test) {
            values::StoredEvent storedEvent;
            storedEvent.id = id;
            storedEvent.type = type;
            storedEvent.test = test;
            storedEvent.payload = QJsonDocument(QJsonObject{{u"id"_s, id}, {u"callId"_s, callId}}).toJson();
            return storedEvent;
        };
        events.append(stored(values::EventType::CallStarted, u"evt_4"_s, u"call_test"_s, true));
        events.append(stored(values::EventType::CallStarted, u"evt_3"_s, u"call_2"_s, false));
        events.append(stored(values::EventType::CallEnded, u"evt_2"_s, u"call_1"_s, false));
        events.append(stored(values::EventType::CallStarted, u"evt_1"_s, u"call_1"_s, false));
        feed.setHistory(events);
        QCOMPARE(feed.rowCount(), 3);
        QCOMPARE(feed.index(0).data(items::IdRole).toString(), u"evt_1"_s);
        QCOMPARE(feed.index(2).data(items::IdRole).toString(), u"evt_3"_s);
        QCOMPARE(feed.liveCallCount(), 1);
        QCOMPARE(arrived.size(), 0); // what is past is not announced
    }
};

QTEST_GUILESS_MAIN(TestLiveFeedModel)
#include "tst_live_feed_model.moc"
