// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/refresh_schedule.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestRefreshSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void margin_data();
    void margin();
    void next_data();
    void next();
    void backOff_data();
    void backOff();
};

constexpr core::TimeMs second = 1000;
constexpr core::TimeMs minute = 60 * second;
constexpr core::TimeMs hour = 60 * minute;
constexpr core::TimeMs start = 1'771'329'600'000;

void TestRefreshSchedule::margin_data()
{
    QTest::addColumn<core::TimeMs>("lifetime");
    QTest::addColumn<core::TimeMs>("lastUsable"); ///< after `start`; -1: without end
    QTest::newRow("Google, an hour") << hour << hour - 5 * minute - 1;
    QTest::newRow("HubSpot, half an hour") << 30 * minute << 27 * minute - 1;
    QTest::newRow("GoHighLevel, a day") << 24 * hour - second << 24 * hour - second - 5 * minute - 1;
    QTest::newRow("ten seconds") << 10 * second << 9 * second - 1;
    QTest::newRow("none known") << core::TimeMs(0) << core::TimeMs(-1);
}

void TestRefreshSchedule::margin()
{
    QFETCH(const core::TimeMs, lifetime);
    QFETCH(const core::TimeMs, lastUsable);
    const auto expiresAt = lastUsable < 0 ? std::nullopt : std::optional(start + lifetime);
    QVERIFY(connect::isUsable(start, expiresAt, start + std::max(lastUsable, 0LL)));
    QCOMPARE(connect::isUsable(start, expiresAt, start + lastUsable + 1), lastUsable < 0);
    QCOMPARE(connect::isUsable(start, expiresAt, start + 1000 * hour), lastUsable < 0);
}

void TestRefreshSchedule::next_data()
{
    QTest::addColumn<core::TimeMs>("lifetime"); ///< 0: unknown
    QTest::addColumn<core::TimeMs>("assumed");
    QTest::addColumn<core::TimeMs>("expected");
    QTest::newRow("an hour: before any caller has to wait") << hour << core::TimeMs(0) << 50 * minute;
    QTest::newRow("half an hour") << 30 * minute << core::TimeMs(0) << 24 * minute;
    QTest::newRow("sixty days: daily all the same") << 1440 * hour << core::TimeMs(0) << 24 * hour;
    QTest::newRow("no end: daily") << core::TimeMs(0) << core::TimeMs(0) << 24 * hour;
    QTest::newRow("no end, two hours assumed") << core::TimeMs(0) << 2 * hour << 2 * hour;
    QTest::newRow("no end, a month assumed") << core::TimeMs(0) << 720 * hour << 24 * hour;
    QTest::newRow("what is known counts") << hour << 2 * hour << 50 * minute;
}

void TestRefreshSchedule::next()
{
    QFETCH(const core::TimeMs, lifetime);
    QFETCH(const core::TimeMs, assumed);
    QFETCH(const core::TimeMs, expected);
    const auto expiresAt = lifetime == 0 ? std::nullopt : std::optional(start + lifetime);
    QCOMPARE(connect::nextRefresh(start, expiresAt, assumed) - start, expected);
}

void TestRefreshSchedule::backOff_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("retryAfter"); ///< -1: not said
    QTest::addColumn<core::TimeMs>("expected");
    QTest::newRow("first") << 1 << 0.0 << -1 << minute;
    QTest::newRow("first, spread most") << 1 << 1.0 << -1 << 48 * second;
    QTest::newRow("second") << 2 << 0.0 << -1 << 2 * minute;
    QTest::newRow("sixth") << 6 << 0.0 << -1 << 32 * minute;
    QTest::newRow("seventh") << 7 << 0.0 << -1 << hour;
    QTest::newRow("after a week") << 170 << 0.0 << -1 << hour;
    QTest::newRow("never counted") << 0 << 0.0 << -1 << minute;
    QTest::newRow("the vendor asks for longer") << 1 << 1.0 << 600 << 10 * minute;
    QTest::newRow("the vendor asks for less") << 3 << 0.0 << 5 << 4 * minute;
    QTest::newRow("the vendor asks for a year") << 1 << 0.0 << 365 * 86'400 << 24 * hour;
}

void TestRefreshSchedule::backOff()
{
    QFETCH(const int, failures);
    QFETCH(const double, jitter);
    QFETCH(const int, retryAfter);
    QFETCH(const core::TimeMs, expected);
    QCOMPARE(connect::backOff(failures, jitter, retryAfter < 0 ? std::nullopt : std::optional(retryAfter)), expected);
}

QTEST_GUILESS_MAIN(TestRefreshSchedule)
#include "tst_refresh_schedule.moc"
