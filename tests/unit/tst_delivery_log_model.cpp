// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/delivery_log_model.h"
#include "tests/support/fake_pages.h"
#include "tests/support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using items::DeliveryLogModel;
using items::RowState;
using testing::FakePages;
using values::Delivery;
using values::DeliveryFilter;
using values::DeliveryStatus;

namespace {

constexpr core::TimeMs noon = 1'771'329'600'000; // 2026-02-17T12:00:00Z

/// Row 0 is the newest; rows are a second apart. `base` shifts the ids, as when newer rows came on top.
Delivery deliveryAt(qint64 row, qint64 base = 0)
{
    Delivery delivery;
    delivery.id = u"dlv_%1"_s.arg(row - base);
    delivery.eventId = u"evt_%1"_s.arg(row - base);
    delivery.callId = u"call_1"_s;
    delivery.event = values::EventType::CallEnded;
    delivery.destination = {u"webhook"_s, u"we_1"_s, u"crm.example.com/hooks"_s};
    delivery.status = DeliveryStatus::Delivered;
    delivery.code = 200;
    delivery.tries = 1;
    delivery.latencyMs = 96;
    delivery.createdAt = delivery.updatedAt = noon - 1000 - (row - base) * 1000;
    return delivery;
}

core::ApiError brokenError()
{
    return {.kind = core::ErrorKind::Network, .code = u"connection_lost"_s, .title = u"Lost"_s, .detail = {}};
}

qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    QFile statm(u"/proc/self/statm"_s);
    if (statm.open(QIODevice::ReadOnly))
        return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
    return 0;
}

} // namespace

class TestDeliveryLogModel : public QObject
{
    Q_OBJECT

private:
    struct Log
    {
        explicit Log(qint64 count, bool withTester = true)
            : pages(count, [this](qint64 row) { return deliveryAt(row, newer); })
            , model(
                  [this](const DeliveryFilter &filter, const values::PageRequest &page) {
                      filters.append(filter);
                      return pages.ask(page);
                  },
                  clock)
        {
            if (withTester)
                tester = std::make_unique<QAbstractItemModelTester>(
                    &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        }

        [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }
        [[nodiscard]] RowState state(int row) const
        {
            return RowState(model.index(row, 0).data(items::RowStateRole).toInt());
        }
        [[nodiscard]] QString id(int row) const { return model.index(row, 0).data(items::IdRole).toString(); }
        void addNewer(qint64 count)
        {
            newer += count;
            total += count;
            pages.setCount(total);
        }

        qint64 newer = 0;
        qint64 total = 0;
        testing::ManualClock clock;
        FakePages<Delivery> pages;
        QList<DeliveryFilter> filters;
        DeliveryLogModel model;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theFirstPageTellsTheLength()
    {
        Log log(1000);
        QSignalSpy loaded(&log.model, &DeliveryLogModel::loaded);
        log.model.setFilter({});
        QCOMPARE(log.model.rowCount(), 1000);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(log.pages.requests.size(), 1);
        QCOMPARE(log.pages.requests[0].limit, 256);
        QVERIFY(log.pages.requests[0].withTotal);
        QCOMPARE(log.id(0), u"dlv_0"_s);
        QCOMPARE(log.state(255), RowState::Ready);
        QCOMPARE(log.state(256), RowState::Loading);
        QTRY_VERIFY(!log.model.isLoading());
    }

    void lookingAsksOnceAndLater()
    {
        Log log(1000, false);
        log.model.setFilter({});
        for (int row = 250; row < 290; ++row) {
            for (int column = 0; column < DeliveryLogModel::ColumnCount; ++column)
                (void)log.text(row, column);
        }
        QCOMPARE(log.pages.requests.size(), 1); // data() itself asks for nothing
        QVERIFY(!log.model.index(256, 0).data().isValid());
        QTRY_COMPARE(log.state(256), RowState::Ready);
        QCOMPARE(log.pages.requests.size(), 2);
        QCOMPARE(log.pages.requests[1].cursor, u"c256"_s);
        QCOMPARE(log.pages.requests[1].limit, 256);
        QVERIFY(!log.pages.requests[1].withTotal);
        QCOMPARE(log.id(300), u"dlv_300"_s);
    }

    void aFarJumpWalksTheChainOnce()
    {
        Log log(100'000, false);
        log.model.setFilter({});
        (void)log.text(50'000, 0);
        QTRY_COMPARE(log.state(50'000), RowState::Ready);
        QCOMPARE(log.id(50'000), u"dlv_50000"_s);
        const qsizetype walk = log.pages.requests.size();
        QVERIFY2(walk <= 103, qPrintable(QString::number(walk))); // 50,000 / 500, the first page, and the page itself
        (void)log.text(20'100, 0); // behind the chain's end now, so there is nothing to walk
        QTRY_COMPARE(log.id(20'100), u"dlv_20100"_s);
        QVERIFY(log.pages.requests.size() <= walk + 2);
        (void)log.text(50'100, 0);
        QTRY_COMPARE(log.id(50'100), u"dlv_50100"_s);
    }

    void theNewestLookWins()
    {
        Log log(100'000, false);
        log.model.setFilter({});
        log.pages.deferred = true;
        (void)log.text(50'000, 0);
        QTRY_COMPARE(log.pages.waiting(), 1);
        QCOMPARE(log.pages.requests.last().limit, 500);
        (void)log.text(300, 0); // scrolled back meanwhile
        QTest::qWait(5);
        QCOMPARE(log.pages.waiting(), 1); // one at a time
        log.pages.answerNext();
        QTRY_COMPARE(log.pages.waiting(), 1);
        QCOMPARE(log.pages.requests.last().cursor, u"c256"_s);
        QCOMPARE(log.pages.requests.last().limit, 256);
        log.pages.answerNext();
        QTRY_COMPARE(log.state(300), RowState::Ready);
        QTRY_VERIFY(!log.model.isLoading());
        QCOMPARE(log.pages.waiting(), 0); // the walk is not taken up again
    }

    void answersToAnOlderFilterAreDropped()
    {
        Log log(300);
        log.pages.deferred = true;
        DeliveryFilter failed;
        failed.status.words = {u"failed"_s};
        log.model.setFilter({});
        log.model.setFilter(failed);
        QCOMPARE(log.filters.last().status.words, QStringList{u"failed"_s});
        log.pages.setCount(2);
        log.pages.answerNext(1);
        QCOMPARE(log.model.rowCount(), 2);
        log.pages.setCount(300);
        log.pages.answerNext(0);
        QCOMPARE(log.model.rowCount(), 2);
    }

    void oldRowsStayUntilTheNewFilterAnswers()
    {
        Log log(300);
        log.model.setFilter({});
        log.pages.deferred = true;
        QSignalSpy resets(&log.model, &QAbstractItemModel::modelReset);
        log.model.setFilter({});
        QCOMPARE(log.model.rowCount(), 300);
        QVERIFY(log.model.isLoading());
        log.pages.setCount(5);
        log.pages.answerNext();
        QCOMPARE(resets.size(), 1);
        QCOMPARE(log.model.rowCount(), 5);
    }

    void memoryIsBoundAndEvictedPagesComeBack()
    {
        Log log(256 * 120, false);
        log.model.setFilter({});
        for (int page = 1; page < 120; ++page) {
            (void)log.text(page * 256 + 10, 0);
            QTRY_COMPARE(log.state(page * 256 + 10), RowState::Ready);
        }
        int ready = 0;
        for (int page = 1; page < 120; ++page)
            ready += log.model.rowOf(u"dlv_%1"_s.arg(page * 256 + 10)) ? 1 : 0;
        QCOMPARE(ready, items::windowMaxPages);
        const qsizetype before = log.pages.requests.size();
        (void)log.text(256 * 2, 0);
        QTRY_COMPARE(log.id(256 * 2), u"dlv_512"_s);
        QCOMPARE(log.pages.requests.size(), before + 1); // straight there: its cursor was kept
        QCOMPARE(log.pages.requests.last().cursor, u"c512"_s);
    }

    void aFailedPageIsShownAndAskedAgainOnWish()
    {
        Log log(1000, false);
        log.model.setFilter({});
        QSignalSpy failed(&log.model, &DeliveryLogModel::loadFailed);
        log.pages.failure = brokenError();
        (void)log.text(400, 0);
        QTRY_COMPARE(log.state(400), RowState::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(log.model.index(400, 0).data(Qt::AccessibleTextRole).toString(), u"Could not be loaded"_s);
        const qsizetype asked = log.pages.requests.size();
        (void)log.text(400, 0);
        QTest::qWait(20);
        QCOMPARE(log.pages.requests.size(), asked); // looking again does not hammer the service
        log.pages.failure.reset();
        log.model.retry();
        QCOMPARE(log.state(400), RowState::Loading);
        (void)log.text(400, 0);
        QTRY_COMPARE(log.state(400), RowState::Ready);
    }

    void aFailedLoadShowsNothingOfAnotherFilter()
    {
        Log log(300);
        log.pages.failure = brokenError();
        QSignalSpy failed(&log.model, &DeliveryLogModel::loadFailed);
        log.model.setFilter({});
        QCOMPARE(failed.size(), 1);
        QVERIFY(!log.model.hasLoaded());
        QCOMPARE(log.model.error().title, u"Lost"_s);
        log.pages.failure.reset();
        log.model.retry();
        QCOMPARE(log.model.rowCount(), 300);
        log.pages.failure = brokenError();
        log.model.refresh(); // the same list: what is on screen is still true
        QCOMPARE(log.model.rowCount(), 300);
        log.model.setFilter({});
        QCOMPARE(log.model.rowCount(), 0);
        QVERIFY(!log.model.isLoading());
    }

    void refreshSlidesNewRowsIn()
    {
        Log log(1000);
        log.total = 1000;
        log.model.setFilter({});
        const QPersistentModelIndex marked(log.model.index(10, 0));
        log.addNewer(3);
        QSignalSpy resets(&log.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&log.model, &QAbstractItemModel::rowsInserted);
        log.model.refresh();
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 2);
        QCOMPARE(log.model.rowCount(), 1003);
        QCOMPARE(marked.row(), 13);
        QCOMPARE(marked.data(items::IdRole).toString(), u"dlv_10"_s);
        QCOMPARE(log.id(0), u"dlv_-3"_s);
        log.addNewer(400); // more than a page: the old top is out of sight
        log.model.refresh();
        QCOMPARE(resets.size(), 1);
        QCOMPARE(log.model.rowCount(), 1403);
    }

    void theListMayEndEarlierOrLaterThanCounted()
    {
        Log log(1000);
        log.model.setFilter({});
        log.pages.setCount(700);
        (void)log.text(300, 0);
        QTRY_COMPARE(log.state(300), RowState::Ready);
        (void)log.text(600, 0);
        QTRY_COMPARE(log.model.rowCount(), 700);
        QCOMPARE(log.id(699), u"dlv_699"_s);
        QVERIFY(!log.model.canFetchMore({}));
    }

    void withoutATotalTheListGrowsAsItIsRead()
    {
        Log log(600);
        log.pages.withTotals = false;
        log.model.setFilter({});
        QTRY_COMPARE(log.model.rowCount(), 600); // the model tester reads on like a view that scrolls down
        QVERIFY(!log.model.canFetchMore({}));
        QCOMPARE(log.id(599), u"dlv_599"_s);
    }

    void anEmptyPageWithACursorEndsTheList()
    {
        testing::ManualClock clock;
        int asked = 0;
        DeliveryLogModel model(
            [&asked](const DeliveryFilter &, const values::PageRequest &page) {
                ++asked;
                values::Page<Delivery> answer;
                if (page.cursor.isEmpty())
                    answer.data.append(deliveryAt(0));
                answer.nextCursor = u"again"_s;
                return QtFuture::makeReadyFuture(core::Result<values::Page<Delivery>>(answer));
            },
            clock);
        model.setFilter({});
        model.fetchMore({});
        QTRY_VERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(asked, 2);
    }

    void updatesChangeRowsInPlaceOnceABatch()
    {
        Log log(300);
        log.model.setFilter({});
        QSignalSpy changed(&log.model, &QAbstractItemModel::dataChanged);
        for (const int row : {4, 9, 4}) {
            Delivery delivery = deliveryAt(row);
            delivery.status = DeliveryStatus::Failed;
            delivery.code = 503;
            delivery.updatedAt += 10;
            log.model.applyUpdate(delivery);
        }
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4);
        QCOMPARE(changed[0][1].toModelIndex().row(), 9);
        QCOMPARE(log.text(4, DeliveryLogModel::Code), u"503"_s);
        QCOMPARE(log.text(9, DeliveryLogModel::Status), u"Failed"_s);
        Delivery older = deliveryAt(4); // the page was read after this message was written
        log.model.applyUpdate(older);
        QTest::qWait(150);
        QCOMPARE(log.text(4, DeliveryLogModel::Code), u"503"_s);
    }

    void newRowsEnterOnTopTogether()
    {
        Log log(300);
        log.model.setFilter({});
        QSignalSpy inserted(&log.model, &QAbstractItemModel::rowsInserted);
        for (int i = 1; i <= 20; ++i)
            log.model.applyUpdate(deliveryAt(-i));
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(log.model.rowCount(), 320);
        QCOMPARE(log.id(0), u"dlv_-20"_s);
        QCOMPARE(log.id(20), u"dlv_0"_s);
        QCOMPARE(log.model.rowOf(u"dlv_-1"_s), 19);
        (void)log.text(300, 0); // the chain below has not moved
        QTRY_COMPARE(log.id(300), u"dlv_280"_s);
        Delivery late = deliveryAt(280);
        late.status = DeliveryStatus::Cancelled;
        log.model.applyUpdate(late);
        QTRY_COMPARE(log.text(300, DeliveryLogModel::Status), u"Cancelled"_s);
    }

    void rowsOfOneMomentKeepTheOrderTheyCameIn()
    {
        Log log(3);
        log.model.setFilter({});
        for (int i = 1; i <= 5; ++i) { // one event, five endpoints
            Delivery delivery = deliveryAt(-i);
            delivery.createdAt = noon;
            log.model.applyUpdate(delivery);
        }
        QTRY_COMPARE(log.model.rowCount(), 8);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(log.id(row), u"dlv_-%1"_s.arg(5 - row)); // the last one made is the newest
    }

    void aRowThatFitsLateFindsItsPlace()
    {
        Log log(10);
        DeliveryFilter filter;
        filter.status = {{u"failed"_s}, true};
        log.model.setFilter(filter);
        Delivery between = deliveryAt(0);
        between.id = u"dlv_between"_s;
        between.createdAt = noon - 1000 - 3500; // between rows 3 and 4
        Delivery unfit = deliveryAt(-1);
        unfit.status = DeliveryStatus::Failed;
        log.model.applyUpdate(between);
        log.model.applyUpdate(unfit);
        QTRY_COMPARE(log.model.rowCount(), 11);
        QCOMPARE(log.id(4), u"dlv_between"_s);
        QCOMPARE(log.model.rowOf(u"dlv_3"_s), 3);
        QCOMPARE(log.model.rowOf(u"dlv_5"_s), 6);
        Delivery last = deliveryAt(50);
        log.model.applyUpdate(last);
        QTRY_COMPARE(log.id(11), u"dlv_50"_s); // the whole list is known, so its end is too
    }

    void withoutFollowNewRowsAreOnlyCounted()
    {
        Log log(300);
        log.model.setFilter({});
        log.model.setFollowing(false);
        QSignalSpy counted(&log.model, &DeliveryLogModel::pendingNewRowsChanged);
        for (int i = 1; i <= 12; ++i)
            log.model.applyUpdate(deliveryAt(-i));
        QTRY_COMPARE(log.model.pendingNewRows(), 12);
        QCOMPARE(counted.size(), 1);
        Delivery changed = deliveryAt(-3);
        changed.code = 204;
        log.model.applyUpdate(changed); // known already, though not on screen
        QTest::qWait(150);
        QCOMPARE(log.model.pendingNewRows(), 12);
        QCOMPARE(log.model.rowCount(), 300);
        log.model.setFollowing(true);
        QCOMPARE(log.model.rowCount(), 312);
        QCOMPARE(log.model.pendingNewRows(), 0);
        QCOMPARE(counted.last()[0].toInt(), 0);
        QCOMPARE(log.text(9, DeliveryLogModel::Code), u"204"_s);
    }

    void tooManyHeldRowsAreLoadedInstead()
    {
        Log log(300);
        log.total = 300;
        log.model.setFilter({});
        log.model.setFollowing(false);
        for (int i = 1; i <= 1500; ++i)
            log.model.applyUpdate(deliveryAt(-i));
        QTRY_COMPARE(log.model.pendingNewRows(), 1500);
        log.addNewer(1500);
        log.model.showPendingRows();
        QCOMPARE(log.model.rowCount(), 1800);
        QCOMPARE(log.model.pendingNewRows(), 0);
        QCOMPARE(log.id(0), u"dlv_-1500"_s);
    }

    void aLongFollowedListLetsGoOfItsMiddle()
    {
        Log log(300, false);
        log.total = 300;
        log.model.setFilter({});
        const qsizetype asked = log.pages.requests.size();
        log.addNewer(4000);
        for (int i = 1; i <= 4000; ++i)
            log.model.applyUpdate(deliveryAt(-i));
        QTRY_COMPARE(log.model.rowCount(), 4300);
        QTRY_COMPARE(log.pages.requests.size(), asked + 1);
        QCOMPARE(log.id(0), u"dlv_-4000"_s);
        QCOMPARE(log.state(1000), RowState::Loading);
    }

    void whatOnlyTheServiceKnowsIsAskedFor()
    {
        Log log(300);
        DeliveryFilter filter;
        filter.agent.words = {u"Sales Agent"_s};
        log.model.setFilter(filter);
        const qsizetype asked = log.pages.requests.size();
        log.model.applyUpdate(deliveryAt(-1));
        log.model.applyUpdate(deliveryAt(-2));
        QTest::qWait(200);
        QCOMPARE(log.model.rowCount(), 300);
        QTRY_COMPARE_WITH_TIMEOUT(log.pages.requests.size(), asked + 1, 4000);
    }

    void messagesOfOtherTypesAreNotForUs()
    {
        Log log(3);
        log.model.setFilter({});
        log.model.applyMessage({1, u"call.started"_s, {}});
        log.model.applyMessage({2, u"delivery.updated"_s, deliveryAt(-1).toJson()});
        QTRY_COMPARE(log.model.rowCount(), 4);
        QCOMPARE(log.id(0), u"dlv_-1"_s);
    }

    void cellsAsTheDesignWritesThem()
    {
        Log log(1);
        log.clock.set(noon);
        log.model.setFilter({});
        Delivery delivery = deliveryAt(0);
        delivery.updatedAt += 1;
        delivery.createdAt = noon - 5'109'000; // 10:34:51
        delivery.status = DeliveryStatus::Retrying;
        delivery.code = 503;
        delivery.errorClass = values::ErrorClass::HttpStatus;
        delivery.tries = 3;
        delivery.latencyMs = 1480;
        delivery.nextAttemptAt = noon + 48'000;
        log.model.applyUpdate(delivery);
        QTRY_COMPARE(log.text(0, DeliveryLogModel::Time), u"10:34:51"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Event), u"call.ended"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Destination), u"crm.example.com/hooks"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Status), u"Retrying"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Code), u"503"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Tries), u"3"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Latency), u"1,480 ms"_s);
        const QModelIndex cell = log.model.index(0, DeliveryLogModel::Latency);
        QCOMPARE(cell.data(items::RawRole).toInt(), 1480);
        QCOMPARE(cell.data(DeliveryLogModel::LatencyMsRole).toInt(), 1480);
        QCOMPARE(cell.data(items::ToneRole).toString(), u"warn"_s);
        QCOMPARE(cell.data(items::IconRole).toString(), u"retry"_s);
        QCOMPARE(cell.data(items::StatusRole).toInt(), int(DeliveryStatus::Retrying));
        QCOMPARE(cell.data(items::ValueRole).value<Delivery>().id, u"dlv_0"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"10:34:51, call.ended to crm.example.com, retrying, 503, 3 tries, 1480 milliseconds"_s);
        QCOMPARE(log.model.index(0, DeliveryLogModel::Status).data(Qt::ToolTipRole).toString(),
                 u"Next attempt in 48 s"_s);
        QVERIFY(log.model.index(0, DeliveryLogModel::Code)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(u"crm.example.com answered 503"_s));
        QCOMPARE(log.model.headerData(DeliveryLogModel::Tries, Qt::Horizontal).toString(), u"Tries"_s);

        delivery.updatedAt += 1;
        delivery.code.reset();
        delivery.errorClass = values::ErrorClass::Timeout;
        delivery.tries = 1;
        delivery.latencyMs = 10'003;
        delivery.createdAt = noon - 86'400'000;
        log.model.applyUpdate(delivery);
        QTRY_COMPARE(log.text(0, DeliveryLogModel::Time), u"Feb 16"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Code), u"Timeout"_s);
        QCOMPARE(log.text(0, DeliveryLogModel::Latency), u"10.0 s"_s);
        QVERIFY(cell.data(DeliveryLogModel::TimedOutRole).toBool());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Timeout, 1 try, 10003 milliseconds"_s));
    }

    void fiveMillionRowsStaySmall()
    {
        Log log(5'000'000, false);
        log.model.setFilter({});
        QCOMPARE(log.model.rowCount(), 5'000'000);
        const qint64 before = residentBytes();
        if (before == 0)
            QSKIP("resident memory is only read on Linux");
        QElapsedTimer timer;
        timer.start();
        for (int page = 1; page < 300; ++page) { // scrolled down steadily
            (void)log.text(page * 256, 0);
            QTRY_COMPARE(log.state(page * 256), RowState::Ready);
        }
        qInfo("300 pages in %lld ms", timer.restart());
        (void)log.text(600'000, 0); // dragged far
        QTRY_COMPARE_WITH_TIMEOUT(log.state(600'000), RowState::Ready, 60'000);
        qInfo("a jump of 520,000 rows in %lld ms, %lld requests", timer.restart(), qint64(log.pages.requests.size()));
        log.pages.requests.clear();
        log.pages.requests.squeeze();
        const qint64 grown = residentBytes() - before;
        qInfo("grown by %lld KiB", grown / 1024);
        QVERIFY2(grown < 60 * 1024 * 1024, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryLogModel)
#include "tst_delivery_log_model.moc"
