// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/connectors/connector_lane.h"
#include "app/delivery/connectors/connector_record.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using delivery::ConnectorLane;
using delivery::ConnectorReport;
using delivery::ConnectorVerdict;
using values::DeliveryStatus;
using values::ErrorClass;

namespace {

constexpr core::TimeMs now = 1'771'329'600'000;
constexpr core::TimeMs startedAt = now - 250;

ConnectorReport report(ConnectorVerdict verdict, ErrorClass errorClass = ErrorClass::None,
                       std::optional<qint64> waitMs = {})
{
    return {.verdict = verdict,
            .summary = u"In a few words"_s,
            .problem = verdict == ConnectorVerdict::Done ? QString() : u"In a few words. And what to do."_s,
            .errorClass = errorClass,
            .waitMs = waitMs};
}

store::ClaimedDelivery claimed(int step)
{
    store::ClaimedDelivery item;
    item.seq = 7;
    item.scheduleStep = step;
    item.delivery.tries = step;
    return item;
}

} // namespace

class TestConnectorDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsFollowTheVerdict_data();
    void recordsFollowTheVerdict();
    void theLastRequestIsTheAttempts();
    void lanesRest_data();
    void lanesRest();
    void restsGrowAndEnd();
    void whatOneHoldsDoesNotStopTheOthers();
    void troubleKeepsItsBeginning();
    void whatBeganBeforeTheRestSaysNothingNew();
};

void TestConnectorDecisions::recordsFollowTheVerdict_data()
{
    QTest::addColumn<ConnectorReport>("report");
    QTest::addColumn<int>("step");
    QTest::addColumn<qint64>("restMs");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("againInMs"); // -1: not again
    QTest::addColumn<bool>("usesUpStep");

    using V = ConnectorVerdict;
    const auto row = [](const char *name, const ConnectorReport &report, int step, qint64 rest, DeliveryStatus status,
                        qint64 again,
                        bool uses) { QTest::newRow(name) << report << step << rest << int(status) << again << uses; };
    using enum DeliveryStatus;
    row("done", report(V::Done), 0, 0, Delivered, -1, true);
    row("refused for good", report(V::Refused, ErrorClass::Rejected), 0, 0, Failed, -1, true);
    row("limited waits as asked", report(V::Limited, ErrorClass::Limited, 2'000), 9, 2'000, Retrying, 2'000, false);
    row("reconnect waits out the rest", report(V::Reconnect, ErrorClass::NeedsReconnect), 9, 60'000, Retrying, 60'000,
        false);
    row("repair waits out the rest", report(V::Repair, ErrorClass::TargetGone), 9, 300'000, Retrying, 300'000, false);
    row("down: by the schedule", report(V::Retry, ErrorClass::HttpStatus), 0, 1'000, Retrying, 5'000, true);
    row("down: not before the rest is over", report(V::Retry, ErrorClass::HttpStatus), 0, 30'000, Retrying, 30'000,
        true);
    row("down: as long as it says", report(V::Retry, ErrorClass::HttpStatus, 20'000), 0, 0, Retrying, 20'000, true);
    row("down for too long", report(V::Retry, ErrorClass::HttpStatus), 2, 0, Failed, -1, true);
    row("a look is due when it can tell", report(V::Retry, ErrorClass::AnswerLost, 35'000), 9, 0, Retrying, 35'000,
        false);
    row("lost, and can be looked up now", report(V::Retry, ErrorClass::AnswerLost), 0, 0, Retrying, 5'000, true);
}

void TestConnectorDecisions::recordsFollowTheVerdict()
{
    QFETCH(ConnectorReport, report);
    QFETCH(int, step);
    QFETCH(qint64, restMs);
    QFETCH(int, status);
    QFETCH(qint64, againInMs);
    QFETCH(bool, usesUpStep);
    const delivery::RetrySettings settings{{0, 5'000, 300'000}, 0};
    // 0.5 is the middle of the jitter, so delays are the schedule's own.
    const auto record = delivery::connectorRecord(claimed(step), report, settings, startedAt, now, now + restMs, 0.5);
    QCOMPARE(int(record.next), status);
    QCOMPARE(record.usesUpStep, usesUpStep);
    QCOMPARE(record.nextAt.has_value(), againInMs >= 0);
    if (record.nextAt) {
        const qint64 in = *record.nextAt - now;
        QVERIFY2(in >= againInMs && in <= againInMs + againInMs / 5, qPrintable(QString::number(in)));
    }
    QCOMPARE(record.attempt.number, step + 1);
    QCOMPARE(record.attempt.timings.totalUs, 250'000);
    QCOMPARE(record.delivery.reason, report.verdict == ConnectorVerdict::Done ? report.summary : report.problem);
}

void TestConnectorDecisions::theLastRequestIsTheAttempts()
{
    ConnectorReport many = report(ConnectorVerdict::Done);
    values::VendorRequest found;
    found.url = u"https://vendor.test/find"_s;
    found.status = 404;
    values::VendorRequest made;
    made.url = u"https://vendor.test/make"_s;
    made.status = 201;
    made.responseBody = u"{}"_s;
    many.requests = {found, made};
    const auto record = delivery::connectorRecord(claimed(0), many, {{0}, 0}, startedAt, now, 0, 0.5);
    QCOMPARE(record.attempt.url, u"https://vendor.test/make"_s);
    QCOMPARE(record.attempt.code, 201);
    QCOMPARE(record.attempt.responseBody, "{}"_ba);
    QCOMPARE(record.attempt.requests, many.requests);
}

void TestConnectorDecisions::lanesRest_data()
{
    QTest::addColumn<ConnectorReport>("report");
    QTest::addColumn<qint64>("restMs");
    QTest::addColumn<bool>("mayTryAsked");
    using V = ConnectorVerdict;
    QTest::newRow("done") << report(V::Done) << 0LL << true;
    QTest::newRow("too early") << report(V::Wait) << 0LL << true;
    QTest::newRow("refused") << report(V::Refused, ErrorClass::Rejected) << 0LL << true;
    QTest::newRow("down") << report(V::Retry, ErrorClass::HttpStatus) << 1'000LL << true;
    QTest::newRow("answer lost") << report(V::Retry, ErrorClass::AnswerLost) << 0LL << true;
    QTest::newRow("limited") << report(V::Limited, ErrorClass::Limited, 7'000) << 7'000LL << false;
    QTest::newRow("limited without a time") << report(V::Limited, ErrorClass::Limited) << 30'000LL << false;
    QTest::newRow("reconnect") << report(V::Reconnect, ErrorClass::NeedsReconnect) << 60'000LL << true;
    QTest::newRow("repair") << report(V::Repair, ErrorClass::TargetGone) << 60'000LL << true;
}

void TestConnectorDecisions::lanesRest()
{
    QFETCH(ConnectorReport, report);
    QFETCH(qint64, restMs);
    QFETCH(bool, mayTryAsked);
    ConnectorLane lane;
    lane.heard(report, now, now);
    QCOMPARE(lane.isResting(now), restMs > 0);
    QVERIFY(!lane.isResting(now + restMs));
    if (restMs > 0)
        QVERIFY(lane.isResting(now + restMs - 1));
    QCOMPARE(lane.mayTryAsked(), mayTryAsked);
    QCOMPARE(lane.trouble().has_value(), restMs > 0);
}

void TestConnectorDecisions::restsGrowAndEnd()
{
    ConnectorLane lane;
    QList<qint64> rests;
    for (int i = 0; i < 7; ++i)
        rests.append(lane.heard(report(ConnectorVerdict::Retry, ErrorClass::Timeout), now, now) - now);
    QCOMPARE(rests, (QList<qint64>{1'000, 2'000, 4'000, 8'000, 16'000, 30'000, 30'000}));
    lane.heard(report(ConnectorVerdict::Done), now, now);
    QVERIFY(!lane.isResting(now));
    QVERIFY(!lane.trouble());
    QCOMPARE(lane.heard(report(ConnectorVerdict::Retry, ErrorClass::Timeout), now, now) - now, 1'000);

    QCOMPARE(delivery::restUntilRepairedMs(1), 60'000);
    QCOMPARE(delivery::restUntilRepairedMs(4), 3'600'000);
    QCOMPARE(delivery::restUntilRepairedMs(400), 3'600'000);
}

void TestConnectorDecisions::whatOneHoldsDoesNotStopTheOthers()
{
    ConnectorLane lane;
    lane.heard(report(ConnectorVerdict::Repair, ErrorClass::TargetGone), now, now);
    lane.heard(report(ConnectorVerdict::Refused, ErrorClass::Rejected), now, now);
    QVERIFY2(lane.isResting(now), "another delivery's refusal says nothing about the channel");
    lane.wakeUp();
    QVERIFY(!lane.isResting(now));
}

void TestConnectorDecisions::troubleKeepsItsBeginning()
{
    ConnectorLane lane;
    lane.heard(report(ConnectorVerdict::Repair, ErrorClass::TargetGone), now, now);
    lane.heard(report(ConnectorVerdict::Repair, ErrorClass::TargetGone), now + 60'000, now + 60'000);
    QCOMPARE(lane.trouble()->since, now);
    ConnectorReport other = report(ConnectorVerdict::Reconnect, ErrorClass::NeedsReconnect);
    other.summary = u"Something else"_s;
    lane.heard(other, now + 90'000, now + 90'000);
    QCOMPARE(lane.trouble()->since, now + 90'000);
}

void TestConnectorDecisions::whatBeganBeforeTheRestSaysNothingNew()
{
    ConnectorLane lane;
    const ConnectorReport down = report(ConnectorVerdict::Retry, ErrorClass::Timeout);
    QCOMPARE(lane.heard(down, now - 10, now) - now, 1'000);
    QCOMPARE(lane.heard(down, now - 9, now + 1) - now, 1'000);         // one outage, seen by several
    QCOMPARE(lane.heard(down, now + 1'000, now + 1'001) - now, 3'001); // the next try failed as well

    ConnectorLane limited;
    limited.heard(report(ConnectorVerdict::Limited, ErrorClass::Limited, 5'000), now - 10, now);
    limited.heard(report(ConnectorVerdict::Done), now - 20, now + 5);
    QVERIFY2(limited.isResting(now + 4'999), "one that got through before does not end what the vendor asked for");
    QVERIFY(!limited.mayTryAsked());
    limited.heard(report(ConnectorVerdict::Limited, ErrorClass::Limited, 9'000), now - 5, now + 6);
    QVERIFY(limited.isResting(now + 9'000)); // the longer wait counts, whenever it was asked for
}

QTEST_GUILESS_MAIN(TestConnectorDecisions)
#include "tst_connector_decisions.moc"
