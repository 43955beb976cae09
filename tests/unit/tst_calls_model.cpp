// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_list_model.h"
#include "models/items/call_words.h"
#include "models/items/live_calls.h"
#include "tests/support/fake_pages.h"
#include "tests/support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using items::CallListModel;
using items::LiveCalls;
using values::Call;
using values::CallFilter;

namespace {

constexpr core::TimeMs noon = 1'771'329'600'000; // 2026-02-17T12:00:00Z

Call callAt(qint64 row)
{
    Call call;
    call.id = u"call_%1"_s.arg(row);
    call.direction = row % 2 == 0 ? u"inbound"_s : u"outbound"_s;
    call.status = u"completed"_s;
    call.agentName = u"Sales Agent"_s;
    call.agentId = u"agt_1"_s;
    call.fromNumber = u"+15125550199"_s;
    call.toNumber = u"+15125550100"_s;
    call.sentiment = u"positive"_s;
    call.leadScore = 86;
    call.durationSeconds = 247;
    call.startedAt = call.updatedAt = noon - 60'000 - row * 1000;
    return call;
}

client::StreamMessage message(const char *type, QJsonObject payload)
{
    if (!payload.contains(u"occurredAt"_s))
        payload.insert(u"occurredAt"_s, u"2026-02-17T12:00:00.000Z"_s);
    return {1, QString::fromLatin1(type), payload};
}

QJsonObject started(const QString &callId)
{
    return {{u"callId"_s, callId},
            {u"direction"_s, u"inbound"_s},
            {u"agentName"_s, u"Recall Agent"_s},
            {u"fromNumber"_s, u"+17375550118"_s},
            {u"startedAt"_s, u"2026-02-17T12:00:00.000Z"_s}};
}

} // namespace

class TestCallsModel : public QObject
{
    Q_OBJECT

private:
    struct Calls
    {
        explicit Calls(qint64 count)
            : pages(count, callAt)
            , model([this](const CallFilter &, const values::PageRequest &page) { return pages.ask(page); }, clock)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            clock.set(noon);
        }

        [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }

        testing::ManualClock clock;
        testing::FakePages<Call> pages;
        CallListModel model;
        QAbstractItemModelTester tester;
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rowsAsTheDesignWritesThem()
    {
        Calls calls(600);
        calls.model.setFilter({});
        QCOMPARE(calls.model.rowCount(), 600);
        QCOMPARE(calls.text(0, CallListModel::Started), u"11:59:00"_s);
        QCOMPARE(calls.text(0, CallListModel::Number), u"+1 (512) 555-0199"_s);
        QCOMPARE(calls.text(1, CallListModel::Number), u"+1 (512) 555-0100"_s); // outbound: who was called
        QCOMPARE(calls.text(0, CallListModel::Agent), u"Sales Agent"_s);
        QCOMPARE(calls.text(0, CallListModel::Status), u"Completed"_s);
        QCOMPARE(calls.text(0, CallListModel::Duration), u"4m 07s"_s);
        QCOMPARE(calls.text(0, CallListModel::Sentiment), u"Positive"_s);
        QCOMPARE(calls.text(0, CallListModel::LeadScore), u"86"_s);
        QCOMPARE(calls.model.index(0, CallListModel::Direction).data(items::IconRole).toString(), u"callIn"_s);
        QCOMPARE(calls.model.index(1, CallListModel::Direction).data(items::IconRole).toString(), u"callOut"_s);
        QCOMPARE(calls.model.index(0, CallListModel::Sentiment).data(items::ToneRole).toString(), u"success"_s);
        QCOMPARE(calls.model.index(0, CallListModel::Status).data(items::IconRole).toString(), u"check"_s);
        QCOMPARE(
            calls.model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"11:59:00, Inbound, +1 (512) 555-0199, Sales Agent, completed, 4m 07s, sentiment positive, lead score 86"_s);
        QCOMPARE(calls.model.headerData(CallListModel::LeadScore, Qt::Horizontal).toString(), u"Lead score"_s);
        QCOMPARE(calls.model.headerData(CallListModel::Direction, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Direction"_s);
        (void)calls.text(500, 0);
        QTRY_COMPARE(calls.model.index(500, 0).data(items::IdRole).toString(), u"call_500"_s);
    }

    void aCallGrowsFromItsEvents()
    {
        Calls calls(3);
        calls.model.setFilter({});
        calls.model.applyMessage(message("call.started", started(u"call_new"_s)));
        QTRY_COMPARE(calls.model.rowCount(), 4);
        QCOMPARE(calls.text(0, CallListModel::Status), u"Live"_s);
        QCOMPARE(calls.text(0, CallListModel::Duration), u"00:00"_s);
        calls.clock.advance(134'000);
        QTRY_COMPARE(calls.text(0, CallListModel::Duration), u"02:14"_s);
        QVERIFY(calls.model.index(0, 0).data(CallListModel::LiveRole).toBool());
        calls.model.applyMessage(message(
            "call.ended", {{u"callId"_s, u"call_new"_s}, {u"durationSeconds"_s, 135}, {u"status"_s, u"no-answer"_s}}));
        QTRY_COMPARE(calls.text(0, CallListModel::Status), u"No answer"_s);
        QCOMPARE(calls.text(0, CallListModel::Duration), u"2m 15s"_s);
        QCOMPARE(calls.text(0, CallListModel::Sentiment), QString());
        calls.model.applyMessage(
            message("analysis.complete",
                    {{u"callId"_s, u"call_new"_s}, {u"sentiment"_s, u"negative"_s}, {u"leadScore"_s, 18}}));
        QTRY_COMPARE(calls.text(0, CallListModel::LeadScore), u"18"_s);
        QCOMPARE(calls.text(0, CallListModel::Sentiment), u"Negative"_s);
        QCOMPARE(calls.text(0, CallListModel::Agent), u"Recall Agent"_s);
    }

    void toolsAndDeliveriesAreCounted()
    {
        Calls calls(3);
        calls.model.setFilter({});
        QCOMPARE(calls.text(0, CallListModel::Tools), QString()); // nobody counted them
        QCOMPARE(calls.text(0, CallListModel::Deliveries), QString());
        calls.model.applyMessage(message("call.started", started(u"call_new"_s)));
        QTRY_COMPARE(calls.text(0, CallListModel::Tools), u"0"_s);
        calls.model.applyMessage(message("tool.called", {{u"callId"_s, u"call_new"_s}}));
        QTRY_COMPARE(calls.text(0, CallListModel::Tools), u"1"_s);

        const auto shown = [](values::DeliveryCounts counts) { return items::shownDeliveryCounts(counts); };
        QCOMPARE(shown({}).text, QString());
        QCOMPARE(shown({.delivered = 3}).text, u"All delivered"_s);
        QCOMPARE(shown({.delivered = 3, .waiting = 1}).text, u"1 waiting"_s);
        QCOMPARE(shown({.delivered = 3, .waiting = 1, .retrying = 2}).text, u"2 retrying"_s);
        QCOMPARE(shown({.delivered = 3, .retrying = 2, .failed = 1}).text, u"1 failed"_s);
        QCOMPARE(shown({.failed = 1}).tone, u"error"_s);
    }

    void liveRowsTickByThemselves()
    {
        Calls calls(3);
        calls.model.setFilter({});
        calls.model.applyMessage(message("call.started", started(u"call_new"_s)));
        QTRY_COMPARE(calls.model.rowCount(), 4);
        QSignalSpy changed(&calls.model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 1, 3000);
        QCOMPARE(changed[0][0].toModelIndex(), calls.model.index(0, CallListModel::Duration));
        calls.model.applyMessage(message("call.ended", {{u"callId"_s, u"call_new"_s}}));
        QTRY_COMPARE(calls.text(0, CallListModel::Status), u"Completed"_s);
        QTest::qWait(1100);
        changed.clear();
        QTest::qWait(1100);
        QCOMPARE(changed.size(), 0); // nothing live, nothing ticks
    }

    void fragmentsAndForeignMessagesMakeNoRows()
    {
        Calls calls(3);
        calls.model.setFilter({});
        calls.model.applyMessage(message("transcript.ready", {{u"callId"_s, u"call_unknown"_s}}));
        calls.model.applyMessage(message("call.started", {}));
        calls.model.applyMessage(message("delivery.updated", {{u"id"_s, u"dlv_1"_s}}));
        QTest::qWait(150);
        QCOMPARE(calls.model.rowCount(), 3);
    }

    void anEndedCallIsNotRevived()
    {
        Calls calls(3);
        calls.model.setFilter({});
        calls.model.applyMessage(message("call.started", {{u"callId"_s, u"call_0"_s}}));
        QTest::qWait(150);
        QCOMPARE(calls.text(0, CallListModel::Status), u"Completed"_s);
    }

    void filtersMatchAsTheServiceDoes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("expected");
        for (const char *yes : {"", "status=completed", "direction=inbound", "agentId=agt_1", "agentId=Sales%20Agent",
                                "sentiment=positive", "number=5550199", "number=%2B15125550100", "q=sales", "q=CALL_0",
                                "q=5550199", "from=2026-02-17T11:59:00Z"})
            QTest::newRow(yes) << QString::fromLatin1(yes) << true;
        for (const char *no : {"status=live", "status=failed", "direction=outbound", "agentId=agt_2",
                               "sentiment=negative", "number=5550198", "q=whitening", "to=2026-02-17T11:59:00Z"})
            QTest::newRow(no) << QString::fromLatin1(no) << false;
    }

    void filtersMatchAsTheServiceDoes()
    {
        QFETCH(QString, query);
        QFETCH(bool, expected);
        const auto filter = CallFilter::fromQuery(QUrlQuery(query));
        QVERIFY(filter);
        QCOMPARE(items::matchOf(*filter, callAt(0)), expected ? items::Match::Yes : items::Match::No);
    }

    void liveCallsComeGoAndRun()
    {
        testing::ManualClock clock;
        LiveCalls live(clock);
        QAbstractItemModelTester tester(&live, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(&live, &LiveCalls::countChanged);
        Call first = callAt(0);
        first.status = u"in-progress"_s;
        first.startedAt = clock.now() - 134'000;
        live.setCalls({first, callAt(1)}); // one has ended
        QCOMPARE(live.count(), 1);
        QCOMPARE(live.index(0, 0).data(LiveCalls::RunningRole).toString(), u"02:14"_s);
        QCOMPARE(live.index(0, 0).data(LiveCalls::NumberRole).toString(), u"+1 (512) 555-0199"_s);
        live.applyMessage(message("call.started", started(u"call_new"_s)));
        live.applyMessage(message("call.started", started(u"call_new"_s))); // a resumed stream repeats
        QCOMPARE(live.count(), 2);
        QCOMPARE(live.index(1, 0).data().toString(), u"Recall Agent"_s);
        clock.advance(3'600'000);
        QCOMPARE(live.index(1, 0).data(LiveCalls::RunningRole).toString(), u"1:00:00"_s);
        const auto said = [&live](int role) { return live.index(1, 0).data(role).toString(); };
        QCOMPARE(said(LiveCalls::ActivityIconRole), u"wave"_s); // nothing but talk so far
        QJsonObject tool{{u"id"_s, u"tcl_1"_s},
                         {u"callId"_s, u"call_new"_s},
                         {u"tool"_s, u"ghl_check_availability"_s},
                         {u"ok"_s, true},
                         {u"latencyMs"_s, 318.4}};
        live.applyMessage({1, u"tool.called"_s, tool});
        QCOMPARE(said(LiveCalls::ActivityRole), u"Check Availability"_s);
        QCOMPARE(said(LiveCalls::ActivityIconRole), u"okc"_s);
        QCOMPARE(said(items::ToneRole), u"success"_s);
        QCOMPARE(said(LiveCalls::TookRole), u"318 ms"_s);
        QVERIFY(said(Qt::AccessibleTextRole).contains(u", Check Availability, "_s));
        tool.insert(u"ok"_s, false);
        live.applyMessage({1, u"tool.called"_s, tool});
        QCOMPARE(said(LiveCalls::ActivityIconRole), u"xc"_s);
        QCOMPARE(said(items::ToneRole), u"error"_s);
        QVERIFY(said(Qt::AccessibleTextRole).contains(u"Check Availability failed"_s));
        Call again = live.find(u"call_new"_s)->call;
        live.setCalls({first, again}); // what it was doing is not in the answer, and stays
        QCOMPARE(said(LiveCalls::ActivityRole), u"Check Availability"_s);
        tool.insert(u"callId"_s, u"call_elsewhere"_s);
        live.applyMessage({1, u"tool.called"_s, tool});
        tool.insert(u"callId"_s, QJsonValue::Null); // tried by hand, in no call
        live.applyMessage({1, u"tool.called"_s, tool});
        QCOMPARE(live.count(), 2);
        live.applyMessage(message("appointment.booked", {{u"callId"_s, u"call_new"_s}}));
        QCOMPARE(said(LiveCalls::ActivityRole), u"Appointment booked"_s);
        QCOMPARE(said(LiveCalls::TookRole), QString());
        QCOMPARE(said(items::ToneRole), u"success"_s);
        live.applyMessage(message("call.ended", {{u"callId"_s, first.id}}));
        QCOMPARE(live.count(), 1);
        live.applyMessage(message("call.failed", {{u"callId"_s, u"call_new"_s}}));
        QCOMPARE(live.count(), 0);
        QCOMPARE(counted.size(), 4);
        live.applyMessage(message("analysis.complete", {{u"callId"_s, u"call_new"_s}}));
        QCOMPARE(live.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCallsModel)
#include "tst_calls_model.moc"
