// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"
#include "app/delivery/retry_policy.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::delivery;
using values::ErrorClass;

namespace {

constexpr core::TimeMs now = 1'760'000'000'000; // 2025-10-09T08:53:20Z
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

RetrySettings standard()
{
    return {.scheduleMs = core::defaultRetryScheduleMs()};
}

AttemptOutcome status(int code, const QByteArray &retryAfter = {})
{
    const bool redirect = code >= 300 && code < 400;
    const bool good = code >= 200 && code < 300;
    return {.errorClass = good       ? ErrorClass::None
                          : redirect ? ErrorClass::Redirect
                                     : ErrorClass::HttpStatus,
            .status = code,
            .retryAfter = retryAfter};
}

qint64 waitAfter(const RetrySettings &settings, int attempt, const AttemptOutcome &outcome, double random)
{
    const RetryDecision decision = decideRetry(settings, attempt, outcome, now, random);
    return decision.action == RetryAction::Retry ? decision.retryAt - now : -1;
}

constexpr double lowest = 0.0;
constexpr double middle = 0.5;
constexpr double highest = 1.0 - 1e-12;

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void scheduleWithinJitter();
    void endOfSchedule();
    void successOnTheLastAttempt();
    void overloadFloor_data();
    void overloadFloor();
    void retryAfterValues_data();
    void retryAfterValues();
    void neverEarlierThanRetryAfter_data();
    void neverEarlierThanRetryAfter();
    void failedTogetherDoNotReturnTogether_data();
    void failedTogetherDoNotReturnTogether();
};

void TestRetryPolicy::outcomes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<RetryAction>("action");
    for (const int code : {200, 201, 202, 204, 299})
        QTest::addRow("%d", code) << code << RetryAction::Delivered;
    for (const int code : {199, 300, 301, 304, 308, 400, 401, 403, 404, 409, 422, 429, 499, 500, 501, 503, 599})
        QTest::addRow("%d", code) << code << RetryAction::Retry;
    QTest::newRow("410") << 410 << RetryAction::DisableEndpoint;
}

void TestRetryPolicy::outcomes()
{
    QFETCH(int, code);
    QTEST(decideRetry(standard(), 1, status(code), now, middle).action, "action");
}

void TestRetryPolicy::scheduleWithinJitter()
{
    const QList<qint64> waits{5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour,
                              10 * hour,  14 * hour,  20 * hour,   24 * hour};
    for (int attempt = 1; attempt <= waits.size(); ++attempt) {
        const qint64 wait = waits[attempt - 1];
        QCOMPARE(waitAfter(standard(), attempt, status(500), lowest), wait * 8 / 10);
        QCOMPARE(waitAfter(standard(), attempt, status(500), middle), wait);
        QCOMPARE(waitAfter(standard(), attempt, status(500), highest), wait * 12 / 10);
    }
    // every way of failing is tried again
    for (const values::ErrorClassInfo &info : values::allErrorClasses()) {
        if (info.errorClass != ErrorClass::None)
            QVERIFY(waitAfter(standard(), 2, {.errorClass = info.errorClass}, middle) == 5 * minute);
    }
}

void TestRetryPolicy::endOfSchedule()
{
    QCOMPARE(decideRetry(standard(), 9, status(500), now, middle).action, RetryAction::Retry);
    QCOMPARE(decideRetry(standard(), 10, status(500), now, middle), (RetryDecision{RetryAction::Exhausted, 0}));
    QCOMPARE(decideRetry(standard(), 11, status(500), now, middle).action, RetryAction::Exhausted);
    QCOMPARE(decideRetry({.scheduleMs = {0}}, 1, status(500), now, middle).action, RetryAction::Exhausted);
    QCOMPARE(decideRetry({}, 1, status(500), now, middle).action, RetryAction::Exhausted);
}

void TestRetryPolicy::successOnTheLastAttempt()
{
    QCOMPARE(decideRetry(standard(), 10, status(200), now, middle), (RetryDecision{RetryAction::Delivered, 0}));
    QCOMPARE(decideRetry(standard(), 99, status(200), now, middle).action, RetryAction::Delivered);
}

void TestRetryPolicy::overloadFloor_data()
{
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("floored");
    for (const int code : {429, 502, 503, 504})
        QTest::addRow("%d", code) << ErrorClass::HttpStatus << code << true;
    QTest::newRow("timeout") << ErrorClass::Timeout << 0 << true;
    QTest::newRow("timeout after status") << ErrorClass::Timeout << 200 << true;
    for (const int code : {400, 500, 501, 505})
        QTest::addRow("%d", code) << ErrorClass::HttpStatus << code << false;
    QTest::newRow("refused") << ErrorClass::Refused << 0 << false;
    QTest::newRow("blocked") << ErrorClass::Blocked << 0 << false;
}

void TestRetryPolicy::overloadFloor()
{
    QFETCH(ErrorClass, errorClass);
    QFETCH(int, code);
    QFETCH(bool, floored);
    const AttemptOutcome outcome{
        .errorClass = errorClass, .status = code ? std::optional(code) : std::nullopt, .retryAfter = {}};
    QCOMPARE(waitAfter(standard(), 1, outcome, lowest), floored ? minute : 4 * second);
    QCOMPARE(waitAfter(standard(), 1, outcome, highest), floored ? 72 * second : 6 * second);
    // beyond the floor the schedule is what counts
    QCOMPARE(waitAfter(standard(), 2, outcome, lowest), 4 * minute);
    // a schedule somebody wrote is meant as written
    RetrySettings custom = standard();
    custom.rateFloorMs = 0;
    QCOMPARE(waitAfter(custom, 1, outcome, middle), 5 * second);
    // the receiver's own word replaces our floor
    AttemptOutcome asked = outcome;
    asked.retryAfter = "10";
    QCOMPARE(waitAfter(standard(), 1, asked, lowest), 10 * second);
}

void TestRetryPolicy::retryAfterValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms"); // -1 = not understood
    QTest::newRow("seconds") << "120"_ba << 120 * second;
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("spaces") << "  7 "_ba << 7 * second;
    QTest::newRow("fraction") << "1.5"_ba << qint64(1500);
    QTest::newRow("fraction rounds up") << "0.0001"_ba << qint64(1);
    QTest::newRow("trailing dot") << "3."_ba << 3 * second;
    QTest::newRow("10^9") << "1000000000"_ba << 24 * hour;
    QTest::newRow("beyond integers") << QByteArray(400, '9') << 24 * hour;
    QTest::newRow("a day") << "86400"_ba << 24 * hour;
    QTest::newRow("date") << "Thu, 09 Oct 2025 08:55:20 GMT"_ba << 2 * minute;
    QTest::newRow("date, RFC 850") << "Thursday, 09-Oct-25 08:55:20 GMT"_ba << 2 * minute;
    QTest::newRow("date, asctime") << "Thu Oct  9 08:55:20 2025"_ba << 2 * minute;
    QTest::newRow("date in the past") << "Thu, 09 Oct 2025 08:53:19 GMT"_ba << qint64(0);
    QTest::newRow("date far away") << "Wed, 09 Oct 2030 08:53:20 GMT"_ba << 24 * hour;
    for (const char *garbage : {"", "soon", "-5", "+5", "1e3", "0x10", "inf", "nan", "1.2.3", ".5", "5s", "5 s", "1,5",
                                "12:00", "tomorrow at 12:00:00 sharp"})
        QTest::addRow("garbage '%s'", garbage) << QByteArray(garbage) << qint64(-1);
}

void TestRetryPolicy::retryAfterValues()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    QCOMPARE(parseRetryAfter(value, now).value_or(-1), ms);
    if (ms < 0) // as if the header were not there
        QCOMPARE(waitAfter(standard(), 1, status(500, value), middle), 5 * second);
}

void TestRetryPolicy::neverEarlierThanRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("least");
    QTest::newRow("shorter than the schedule") << "1"_ba << 240 * second; // attempt 2 waits 5 min ± 20 %
    QTest::newRow("inside the jitter") << "290"_ba << 290 * second;
    QTest::newRow("longer") << "1200"_ba << 1200 * second;
    QTest::newRow("date") << "Thu, 09 Oct 2025 09:53:20 GMT"_ba << hour;
    QTest::newRow("capped") << "1000000000"_ba << 24 * hour;
}

void TestRetryPolicy::neverEarlierThanRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, least);
    QCOMPARE(waitAfter(standard(), 2, status(503, value), lowest), least);
    for (int i = 0; i < 1000; ++i) {
        const qint64 wait = waitAfter(standard(), 2, status(503, value), QRandomGenerator::global()->generateDouble());
        QVERIFY(wait >= least);
        QVERIFY(wait <= std::max(least, 5 * minute) * 12 / 10 + 1);
    }
    // redirects and 4xx may ask as well
    QVERIFY(waitAfter(standard(), 2, status(302, value), lowest) >= least);
}

void TestRetryPolicy::failedTogetherDoNotReturnTogether_data()
{
    QTest::addColumn<AttemptOutcome>("outcome");
    QTest::newRow("schedule") << status(500);
    QTest::newRow("floor") << status(503);
    QTest::newRow("Retry-After") << status(503, "600");
}

void TestRetryPolicy::failedTogetherDoNotReturnTogether()
{
    QFETCH(AttemptOutcome, outcome);
    QHash<qint64, int> perSecond;
    for (int i = 0; i < 1000; ++i)
        ++perSecond[waitAfter(standard(), 2, outcome, QRandomGenerator::global()->generateDouble()) / second];
    const int fullest = *std::max_element(perSecond.begin(), perSecond.end());
    QVERIFY2(fullest < 100, qPrintable(QString::number(fullest)));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
