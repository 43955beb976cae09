// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/on_result.h"

#include <QPromise>
#include <QTest>

#include <memory>
#include <optional>

using callttone::client::onResult;

class TestOnResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyableAnswers();
    void moveOnlyAnswersThroughAChain();
    void doneBefore();
    void contextGone();
    void cancelled();
};

void TestOnResult::copyableAnswers()
{
    QPromise<QString> promise;
    promise.start();
    QString got;
    onResult(promise.future(), this, [&got](const QString &text) { got = text; });
    promise.addResult(QStringLiteral("x"));
    promise.finish();
    QCOMPARE(got, QStringLiteral("x"));
}

/// As ApiClient answers secrets: a mapped future of a type that only moves.
void TestOnResult::moveOnlyAnswersThroughAChain()
{
    int calls = 0;
    std::unique_ptr<int> got;
    {
        QPromise<int> promise;
        promise.start();
        onResult(promise.future().then([](int number) { return std::make_unique<int>(number); }), this,
                 [&](std::unique_ptr<int> number) {
                     ++calls;
                     got = std::move(number);
                 });
        promise.addResult(7);
        promise.finish();
    }
    QCOMPARE(calls, 1);
    QVERIFY(got);
    QCOMPARE(*got, 7);
}

void TestOnResult::doneBefore()
{
    QPromise<std::unique_ptr<int>> promise;
    promise.start();
    promise.addResult(std::make_unique<int>(3));
    promise.finish();
    int got = 0;
    onResult(promise.future(), this, [&got](std::unique_ptr<int> number) { got = *number; });
    QCOMPARE(got, 3);
}

void TestOnResult::contextGone()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    std::optional<QObject> context(std::in_place);
    onResult(promise.future(), &*context, [&called](int) { called = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QVERIFY(!called);
}

void TestOnResult::cancelled()
{
    bool called = false;
    {
        QPromise<int> promise;
        promise.start();
        onResult(promise.future(), this, [&called](int) { called = true; });
    }
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestOnResult)
#include "tst_on_result.moc"
