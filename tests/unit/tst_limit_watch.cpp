// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/limit_watch.h"

#include <QSemaphore>
#include <QTest>

using callttone::tools::Deadline;
using callttone::tools::LimitWatch;

class TestLimitWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesWhenItHadNothingToDo();
    void keepsTheOrder();
    void forgetsWhatIsLeft();
};

void TestLimitWatch::wakesWhenItHadNothingToDo()
{
    LimitWatch watch;
    for (int i = 0; i < 50; ++i) { // between two of them it has gone to sleep with nothing to wait for
        QSemaphore done;
        watch.at(Deadline::Steady::now() + std::chrono::milliseconds(2), [&done] { done.release(); });
        QVERIFY2(done.tryAcquire(1, 5'000), "a limit was slept through");
    }
}

void TestLimitWatch::keepsTheOrder()
{
    LimitWatch watch;
    QSemaphore done;
    QList<int> order;
    const auto begin = Deadline::Steady::now();
    for (const int ms : {30, 10, 20})
        watch.at(begin + std::chrono::milliseconds(ms), [&, ms] {
            order.append(ms);
            done.release();
        });
    QVERIFY(done.tryAcquire(3, 5'000));
    QCOMPARE(order, QList<int>({10, 20, 30}));
}

void TestLimitWatch::forgetsWhatIsLeft()
{
    bool called = false;
    {
        LimitWatch watch;
        watch.at(Deadline::Steady::now() + std::chrono::hours(1), [&called] { called = true; });
    }
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestLimitWatch)
#include "tst_limit_watch.moc"
