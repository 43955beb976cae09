// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/deferred_start.h"

#include <QFuture>
#include <QPromise>
#include <QTest>

#include <atomic>
#include <thread>

using callttone::core::DeferredStart;

class TestDeferredStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheEndInOrder();
    void theInnermostCounts();
    void continuationsRunOnce();
};

void TestDeferredStart::beginsAtTheEndInOrder()
{
    QList<int> begun;
    DeferredStart::run([&] { begun.append(0); });
    QCOMPARE(begun, QList<int>({0}));
    {
        const DeferredStart together;
        DeferredStart::run([&] { begun.append(1); });
        DeferredStart::run([&] { begun.append(2); });
        QCOMPARE(begun, QList<int>({0}));
    }
    QCOMPARE(begun, QList<int>({0, 1, 2}));
}

void TestDeferredStart::theInnermostCounts()
{
    QList<int> begun;
    const auto outer = std::make_unique<DeferredStart>();
    DeferredStart::run([&] { begun.append(1); });
    {
        const DeferredStart inner;
        DeferredStart::run([&] { begun.append(2); });
    }
    QCOMPARE(begun, QList<int>({2}));
    DeferredStart::run([&] { begun.append(3); });
    QCOMPARE(begun, QList<int>({2}));
}

/// Without the scope this crashes within a few thousand rounds on Qt 6.4.
void TestDeferredStart::continuationsRunOnce()
{
    constexpr int rounds = 200'000;
    std::atomic<QPromise<int> *> given = nullptr;
    std::atomic<bool> over = false;
    std::thread finisher([&] {
        while (!over) {
            const std::unique_ptr<QPromise<int>> promise(given.exchange(nullptr));
            if (!promise) {
                std::this_thread::yield();
                continue;
            }
            promise->addResult(1);
            promise->finish();
        }
    });
    std::atomic<int> runs = 0;
    for (int i = 0; i < rounds; ++i) {
        const DeferredStart together;
        auto *promise = new QPromise<int>;
        promise->start();
        const QFuture<int> future = promise->future();
        DeferredStart::run([&given, promise] {
            while (given.load())
                std::this_thread::yield();
            given = promise;
        });
        QFuture<int>(future).then([&runs](int) { ++runs; }).onFailed([] {}).onCanceled([] {});
    }
    QTRY_COMPARE(runs.load(), rounds);
    over = true;
    finisher.join();
}

QTEST_GUILESS_MAIN(TestDeferredStart)
#include "tst_deferred_start.moc"
