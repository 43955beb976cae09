// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/appointment_store.h"
#include "app/store/tool_ledger.h"
#include "app/tools/executor/ledger_keeper.h"
#include "tests/unit/tool_bench.h"

#include <QSemaphore>

using namespace callttone;
using namespace callttone::testing;
using tools::Invocation;
using tools::ToolOutcome;
using tools::ToolResult;
using tools::WireLog;
using values::ToolErrorClass;

/// Calls that write: what is asked for twice, lost, found later, moved.
class TestToolRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateBookingIsNotedAndNotDoubled();
    void aRepeatIsAnsweredFromTheLedger();
    void aFailureIsNoReasonNotToTryAgain();
    void twoAtOnceAreOne();
    void whatWasLostIsLookedUpFirst();
    void whatCannotBeLookedUpIsNotSentTwice();
    void aRepeatAfterACrashLooksFirst();
    void whatIsFoundLaterIsLogged();
    void whatIsNotFoundLaterIsSaid();
    void bookingsBecomeAppointmentsAndEvents();
    void aMovedBookingStaysOneAppointment();
    void whatWasMovedIsNotConfirmedAgain();
};

void TestToolRepeats::aLateBookingIsNotedAndNotDoubled()
{
    ToolBench bench;
    QSemaphore release;
    std::atomic<int> written = 0;
    tools::ToolDefinition slow = definitionOf(u"book"_s, false);
    slow.hardMs = 80;
    bench.source.set({slow, [&](const Invocation &, WireLog &) -> ToolResult {
                          ++written;
                          release.acquire();
                          return outcomeOf(u"booked"_s);
                      }});
    const auto answer = bench.call(u"book"_s);
    QVERIFY(!answer->ok);
    QCOMPARE(answer->problem->errorClass, ToolErrorClass::OutcomeUnknown);
    release.release();
    QTRY_COMPARE(bench.log().size(), 2); // the answer given, and what came of it
    QVERIFY(bench.log().first().ok);
    const auto again = bench.call(u"book"_s);
    QVERIFY(again->ok);
    QVERIFY(again->replayed);
    QCOMPARE(written.load(), 1);
}

void TestToolRepeats::aRepeatIsAnsweredFromTheLedger()
{
    ToolBench bench;
    std::atomic<int> written = 0;
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &, WireLog &wire) -> ToolResult {
                          sent(wire);
                          return outcomeOf(u"booked %1"_s.arg(++written));
                      }});
    const auto first = bench.call(u"book"_s, u"call_1"_s, {{u"what"_s, u"Cleaning"_s}});
    const auto again = bench.call(u"book"_s, u"call_1"_s, {{u"what"_s, u" cleaning "_s}}); // in other words
    QVERIFY(first->ok && !first->replayed);
    QVERIFY(again->ok && again->replayed);
    QCOMPARE(again->result, first->result);
    QCOMPARE(again->text, first->text);
    QVERIFY(again->id != first->id);
    QCOMPARE(written.load(), 1);

    QVERIFY(!bench.call(u"book"_s, u"call_2"_s, {{u"what"_s, u"Cleaning"_s}})->replayed); // another caller
    QVERIFY(!bench.call(u"book"_s, {}, {{u"what"_s, u"Cleaning"_s}})->replayed);          // no call, no repeat
    QVERIFY(!bench.call(u"book"_s, {}, {{u"what"_s, u"Cleaning"_s}})->replayed);
    QCOMPARE(written.load(), 4);
}

void TestToolRepeats::aFailureIsNoReasonNotToTryAgain()
{
    ToolBench bench;
    std::atomic<int> tries = 0;
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &, WireLog &) -> ToolResult {
                          if (++tries == 1)
                              return tl::unexpected(tools::toolFailure(ToolErrorClass::SlotTaken, u"taken"_s));
                          return outcomeOf(u"booked"_s);
                      }});
    QCOMPARE(bench.call(u"book"_s)->problem->errorClass, ToolErrorClass::SlotTaken);
    const auto second = bench.call(u"book"_s);
    QVERIFY(second->ok && !second->replayed);
}

void TestToolRepeats::twoAtOnceAreOne()
{
    ToolBench bench;
    QSemaphore arrived;
    QSemaphore release;
    std::atomic<int> written = 0;
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &, WireLog &) -> ToolResult {
                          ++written;
                          arrived.release();
                          release.acquire();
                          return outcomeOf(u"booked"_s);
                      }});
    const auto begin = [&] {
        return bench.executor->invoke({u"book"_s, u"call_1"_s, {}, {{u"what"_s, u"x"_s}}, false});
    };
    auto one = begin();
    arrived.acquire();
    auto other = begin();
    release.release(2);
    QVERIFY(one.result()->ok);
    QVERIFY(other.result()->ok);
    QVERIFY(!one.result()->replayed);
    QVERIFY(other.result()->replayed);
    QCOMPARE(written.load(), 1);
}

void TestToolRepeats::whatWasLostIsLookedUpFirst()
{
    ToolBench bench({.restAfterFailures = 100});
    std::atomic<int> written = 0;
    std::atomic<bool> isThere = true;
    bench.source.set({definitionOf(u"book"_s, false),
                      [&](const Invocation &, WireLog &) -> ToolResult {
                          ++written;
                          auto lost = tools::toolFailure(ToolErrorClass::Unavailable, u"connection reset"_s);
                          lost.mayHaveHappened = true;
                          return tl::unexpected(lost);
                      },
                      [&](const Invocation &, WireLog &) -> tools::LookUpResult {
                          return isThere ? std::optional(outcomeOf(u"booked"_s)) : std::nullopt;
                      }});
    const auto found = bench.call(u"book"_s);
    QVERIFY(found->ok);
    QCOMPARE(written.load(), 1);

    isThere = false; // surely not there, so it is tried once more, and stays unknown when that is lost too
    const auto unknown = bench.call(u"book"_s, u"call_2"_s);
    QCOMPARE(unknown->problem->errorClass, ToolErrorClass::OutcomeUnknown);
    QCOMPARE(written.load(), 3);
    isThere = true;
    const auto later = bench.call(u"book"_s, u"call_2"_s);
    QVERIFY(later->ok && later->replayed);
    QCOMPARE(written.load(), 3);
}

void TestToolRepeats::whatCannotBeLookedUpIsNotSentTwice()
{
    ToolBench bench;
    std::atomic<int> written = 0;
    bench.source.set({definitionOf(u"start"_s, false), [&](const Invocation &, WireLog &) -> ToolResult {
                          ++written;
                          auto lost = tools::toolFailure(ToolErrorClass::Timeout, u"no answer"_s);
                          lost.mayHaveHappened = true;
                          return tl::unexpected(lost);
                      }});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bench.call(u"start"_s)->problem->errorClass, ToolErrorClass::OutcomeUnknown);
    QCOMPARE(written.load(), 1);
}

void TestToolRepeats::aRepeatAfterACrashLooksFirst()
{
    ToolBench bench;
    std::atomic<int> written = 0;
    std::atomic<int> looks = 0;
    QString key;
    bench.source.set({definitionOf(u"book"_s, false),
                      [&](const Invocation &invocation, WireLog &) -> ToolResult {
                          key = invocation.key;
                          ++written;
                          return outcomeOf(u"booked"_s);
                      },
                      [&](const Invocation &, WireLog &) -> tools::LookUpResult {
                          ++looks;
                          return std::optional(outcomeOf(u"booked"_s));
                      }});
    QVERIFY(bench.call(u"book"_s)->ok);
    // As the engine would have left it, had it ended between the vendor's doing and our writing it down.
    (void)bench.store.write([&](store::Session &session) { store::restartLedgerEntry(session, key, 1); });
    const auto again = bench.call(u"book"_s);
    QVERIFY(again->ok && again->replayed);
    QCOMPARE(written.load(), 1);
    QCOMPARE(looks.load(), 1);
}

void TestToolRepeats::whatIsFoundLaterIsLogged()
{
    ToolBench bench;
    std::atomic<bool> isThere = false;
    bench.source.set({definitionOf(u"book"_s, false),
                      [&](const Invocation &, WireLog &) -> ToolResult {
                          auto lost = tools::toolFailure(ToolErrorClass::Timeout, u"no answer"_s);
                          lost.mayHaveHappened = true;
                          return tl::unexpected(lost);
                      },
                      [&](const Invocation &, WireLog &) -> tools::LookUpResult {
                          return isThere ? std::optional(outcomeOf(u"booked"_s)) : std::nullopt;
                      }});
    QCOMPARE(bench.call(u"book"_s)->problem->errorClass, ToolErrorClass::OutcomeUnknown);
    isThere = true;
    bench.clock.advance(6'000);
    bench.executor->start();
    QTRY_COMPARE(bench.log().size(), 2);
    QVERIFY(bench.log().first().ok);
    QCOMPARE(bench.log().first().callId, u"call_1"_s);
    QVERIFY(bench.call(u"book"_s)->replayed);
}

void TestToolRepeats::whatIsNotFoundLaterIsSaid()
{
    ToolBench bench;
    std::atomic<int> written = 0;
    std::atomic<int> looks = 0;
    bench.source.set({definitionOf(u"book"_s, false),
                      [&](const Invocation &, WireLog &) -> ToolResult {
                          if (++written > 1)
                              return outcomeOf(u"booked"_s);
                          auto lost = tools::toolFailure(ToolErrorClass::Timeout, u"no answer"_s);
                          lost.mayHaveHappened = true;
                          return tl::unexpected(lost);
                      },
                      [&](const Invocation &, WireLog &) -> tools::LookUpResult {
                          ++looks;
                          return std::nullopt;
                      }});
    QCOMPARE(bench.call(u"book"_s)->problem->errorClass, ToolErrorClass::OutcomeUnknown);

    tools::ArgumentCheck check;
    tools::CircuitBreaker breaker(bench.clock, {});
    tools::WriteLedger ledger(*bench.store.database, bench.clock);
    const tools::RunParts parts{.database = *bench.store.database,
                                .source = bench.source,
                                .clock = bench.clock,
                                .check = check,
                                .breaker = breaker,
                                .ledger = ledger,
                                .ledgerChanged = [] {}};
    tools::LedgerKeeper keeper(parts, [](const QByteArray &) { return true; });
    looks = 0;
    for (const int seconds : {4, 1, 14, 1, 44}) { // further and further apart, before it is believed
        bench.clock.advance(seconds * 1'000);
        keeper.lookAtDue();
        QCOMPARE(bench.log().size(), 1);
    }
    QCOMPARE(looks.load(), 2);
    bench.clock.advance(1'000);
    keeper.lookAtDue();
    QCOMPARE(bench.log().size(), 2);
    QCOMPARE(bench.log().first().problem->code, u"did_not_happen"_s);
    QCOMPARE(bench.log().first().callId, u"call_1"_s);
    QCOMPARE(written.load(), 1);
    const auto anew = bench.call(u"book"_s);
    QVERIFY(anew->ok && !anew->replayed);
}

void TestToolRepeats::bookingsBecomeAppointmentsAndEvents()
{
    ToolBench bench;
    bench.executor->start();
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &, WireLog &) -> ToolResult {
                          ToolOutcome outcome = outcomeOf(u"booked"_s);
                          values::Appointment booked;
                          booked.title = u"Cleaning"_s;
                          booked.start = bench.clock.now() + 86'400'000;
                          booked.end = booked.start + 1'800'000;
                          booked.timezone = u"America/Chicago"_s;
                          booked.attendee.email = u"dana@whitfield.example"_s;
                          booked.external = {{u"vendor"_s, u"ext_1"_s, u"https://vendor.example/ext_1"_s}};
                          outcome.booked = booked;
                          return outcome;
                      }});
    QVERIFY(bench.call(u"book"_s)->ok);
    const auto kept = bench.store.read(
        [](store::Session &session) { return store::appointmentOfExternal(session, u"vendor"_s, u"ext_1"_s); });
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->callId, u"call_1"_s);
    QCOMPARE((*kept)->agentId, u"agt_1"_s);
    const auto published = [&] {
        const std::lock_guard lock(bench.mutex);
        return bench.published;
    };
    QTRY_COMPARE(published().size(), 1);
    const QJsonObject event = QJsonDocument::fromJson(published().first()).object();
    QCOMPARE(event.value("event"_L1), u"appointment.booked"_s);
    QCOMPARE(event.value("callId"_L1), u"call_1"_s);
    QCOMPARE(event.value("appointment"_L1)["start"_L1].toString(), u"2026-02-18T06:00:00-06:00"_s);
    QCOMPARE(event.value("provider"_L1), u"vendor"_s);
    QCOMPARE(event.value("appointment"_L1)["url"_L1], u"https://vendor.example/ext_1"_s);
    QVERIFY(bench.call(u"book"_s)->replayed);
    QTest::qWait(50);
    QCOMPARE(published().size(), 1);
}

void TestToolRepeats::aMovedBookingStaysOneAppointment()
{
    ToolBench bench;
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &invocation, WireLog &) -> ToolResult {
                          ToolOutcome outcome = outcomeOf(u"booked"_s);
                          values::Appointment booked;
                          booked.start = invocation.arguments.value("what"_L1).toString().toLongLong();
                          booked.end = booked.start + 1;
                          booked.timezone = u"UTC"_s;
                          booked.external = {{u"vendor"_s, u"ext_1"_s, {}}};
                          outcome.booked = booked;
                          return outcome;
                      }});
    QVERIFY(bench.call(u"book"_s, u"call_1"_s, {{u"what"_s, u"1000"_s}})->ok);
    const auto kept = [&] {
        return **bench.store.read(
            [](store::Session &session) { return store::appointmentOfExternal(session, u"vendor"_s, u"ext_1"_s); });
    };
    const values::Appointment before = kept();
    QVERIFY(bench.call(u"book"_s, u"call_1"_s, {{u"what"_s, u"2000"_s}})->ok);
    QCOMPARE(kept().id, before.id);
    QCOMPARE(kept().start, 2'000);
}

void TestToolRepeats::whatWasMovedIsNotConfirmedAgain()
{
    ToolBench bench;
    std::atomic<int> written = 0;
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &invocation, WireLog &) -> ToolResult {
                          ToolOutcome outcome = outcomeOf(u"booked"_s);
                          values::Appointment booked;
                          booked.start = invocation.arguments.value("what"_L1).toString().toLongLong();
                          booked.end = booked.start + 1;
                          booked.timezone = u"UTC"_s;
                          booked.external = {{u"vendor"_s, u"ext_1"_s, {}}};
                          outcome.booked = booked;
                          if (++written > 1)
                              outcome.replaces = {u"ext_1"_s};
                          return outcome;
                      }});
    const auto at = [&](const QString &time) { return bench.call(u"book"_s, u"call_1"_s, {{u"what"_s, time}}); };
    QVERIFY(at(u"1000"_s)->ok);
    QVERIFY(at(u"2000"_s)->ok); // moved
    QVERIFY(at(u"2000"_s)->replayed);
    QVERIFY2(!at(u"1000"_s)->replayed, "an appointment at 2000 was confirmed for 1000");
    QCOMPARE(written.load(), 3);
    QVERIFY(!at(u"2000"_s)->replayed);
}

QTEST_GUILESS_MAIN(TestToolRepeats)
#include "tst_tool_repeats.moc"
