// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/circuit_breaker.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsAfterFailuresCloseTogether();
    void failuresFarApartAreNoReason();
    void anAnswerForgivesEverything();
    void oneCallGoesAheadAfterTheRest();
    void eachIntegrationIsItsOwn();

private:
    testing::ManualClock m_clock;
    const QString m_one = u"one"_s;
};

void TestCircuitBreaker::restsAfterFailuresCloseTogether()
{
    tools::CircuitBreaker breaker(m_clock, {});
    breaker.failed(m_one);
    breaker.failed(m_one);
    QVERIFY(!breaker.restingMs(m_one));
    breaker.failed(m_one);
    QCOMPARE(breaker.restingMs(m_one), 20'000);
    m_clock.advance(19'000);
    QCOMPARE(breaker.restingMs(m_one), 1'000);
}

void TestCircuitBreaker::failuresFarApartAreNoReason()
{
    tools::CircuitBreaker breaker(m_clock, {});
    for (int i = 0; i < 6; ++i) {
        breaker.failed(m_one);
        m_clock.advance(31'000);
        QVERIFY2(!breaker.restingMs(m_one), qPrintable(QString::number(i)));
    }
}

void TestCircuitBreaker::anAnswerForgivesEverything()
{
    tools::CircuitBreaker breaker(m_clock, {});
    breaker.failed(m_one);
    breaker.failed(m_one);
    breaker.succeeded(m_one);
    breaker.failed(m_one);
    QVERIFY(!breaker.restingMs(m_one));
}

void TestCircuitBreaker::oneCallGoesAheadAfterTheRest()
{
    tools::CircuitBreaker breaker(m_clock, {});
    for (int i = 0; i < 3; ++i)
        breaker.failed(m_one);
    m_clock.advance(20'000);
    QVERIFY(!breaker.restingMs(m_one)); // this one sees how it is
    QVERIFY(breaker.restingMs(m_one));  // the others wait for what it finds
    breaker.failed(m_one);
    QCOMPARE(breaker.restingMs(m_one), 20'000); // one failure is enough now
    m_clock.advance(20'000);
    QVERIFY(!breaker.restingMs(m_one));
    breaker.succeeded(m_one);
    QVERIFY(!breaker.restingMs(m_one));
    QVERIFY(!breaker.restingMs(m_one));
}

void TestCircuitBreaker::eachIntegrationIsItsOwn()
{
    tools::CircuitBreaker breaker(m_clock, {});
    for (int i = 0; i < 3; ++i)
        breaker.failed(m_one);
    QVERIFY(breaker.restingMs(m_one));
    QVERIFY(!breaker.restingMs(u"two"_s));
}

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "tst_circuit_breaker.moc"
