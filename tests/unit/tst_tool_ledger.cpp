// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/appointment_store.h"
#include "app/tools/tool_executor.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_tools.h"
#include "tests/support/store_fixture.h"

#include <QRandomGenerator>
#include <QSemaphore>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using tools::Invocation;
using tools::ToolOutcome;
using tools::WireLog;
using values::ToolErrorClass;

namespace {

constexpr int sequences = 1'000;
constexpr int slotCount = 6;
constexpr int hardMs = 20;

/// A calendar as vendors run them, which loses requests and answers in every way there is. A guarded one gives a slot
/// to one booking, and may do late what it was asked; an open one books whatever it is told, as often as it is told.
class Calendar
{
public:
    enum class Mood { Well, LosesRequest, LosesAnswer, FailsBefore, FailsAfter, Slow, SlowAfter, DoesItLate };

    Calendar(quint32 seed, bool isGuarded)
        : m_random(seed)
        , m_guarded(isGuarded)
    {}
    ~Calendar() { doLateOnes(); }

    tools::ToolResult book(const Invocation &invocation)
    {
        const Mood mood = nextMood();
        if (mood == Mood::LosesRequest || mood == Mood::FailsBefore)
            return lost(mood);
        if (mood == Mood::DoesItLate) {
            const std::lock_guard lock(m_mutex);
            m_late.append(invocation);
            return lost(mood);
        }
        if (mood == Mood::Slow)
            std::this_thread::sleep_for(std::chrono::milliseconds(hardMs + 8)); // past what the caller is told
        {
            const std::lock_guard lock(m_mutex);
            if (!write(invocation))
                return tl::unexpected(tools::toolFailure(ToolErrorClass::SlotTaken, u"taken"_s));
        }
        if (mood == Mood::SlowAfter)
            std::this_thread::sleep_for(std::chrono::milliseconds(hardMs + 8));
        if (mood == Mood::LosesAnswer || mood == Mood::FailsAfter)
            return lost(mood);
        return outcome(invocation);
    }

    tools::LookUpResult lookUp(const Invocation &invocation)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_calm && m_random.bounded(8) == 0)
            return tl::unexpected(tools::toolFailure(ToolErrorClass::Unavailable, u"503"_s));
        return m_writes.contains(invocation.key) ? std::optional(outcome(invocation)) : std::nullopt;
    }

    void doLateOnes()
    {
        const std::lock_guard lock(m_mutex);
        for (const Invocation &invocation : std::as_const(m_late))
            (void)write(invocation);
        m_late.clear();
    }
    /// Key -> how often it was written.
    std::map<QString, int> writes()
    {
        const std::lock_guard lock(m_mutex);
        return m_writes;
    }
    void calmDown() { m_calm = true; }

private:
    bool write(const Invocation &invocation)
    {
        if (m_guarded) {
            const auto [at, isFree] = m_slots.emplace(invocation.arguments.value("slot"_L1).toString(), invocation.key);
            if (!isFree)
                return at->second == invocation.key;
        }
        ++m_writes[invocation.key];
        return true;
    }
    Mood nextMood()
    {
        if (m_calm)
            return Mood::Well;
        const std::lock_guard lock(m_mutex);
        static constexpr std::array moods{Mood::Well,        Mood::Well,        Mood::Well,       Mood::LosesRequest,
                                          Mood::LosesAnswer, Mood::FailsBefore, Mood::FailsAfter, Mood::Slow,
                                          Mood::SlowAfter,   Mood::DoesItLate};
        // Nobody can help a calendar that does late, and unseen, what it would do twice.
        return moods[size_t(m_random.bounded(int(moods.size()) - (m_guarded ? 0 : 1)))];
    }
    static tools::ToolResult lost(Mood mood)
    {
        const bool failed = mood == Mood::FailsBefore || mood == Mood::FailsAfter;
        auto failure = tools::toolFailure(failed ? ToolErrorClass::Unavailable : ToolErrorClass::Timeout, u"lost"_s);
        failure.mayHaveHappened = true;
        return tl::unexpected(failure);
    }
    static ToolOutcome outcome(const Invocation &invocation)
    {
        ToolOutcome done;
        done.result = {{u"key"_s, invocation.key}};
        done.text = u"booked"_s;
        values::Appointment booked;
        booked.start = 1'000;
        booked.end = 2'000;
        booked.timezone = u"UTC"_s;
        booked.external = {{u"vendor"_s, invocation.key, {}}};
        done.booked = booked;
        return done;
    }

    std::mutex m_mutex;
    QRandomGenerator m_random;
    const bool m_guarded;
    std::map<QString, QString> m_slots; ///< slot -> key of the booking that has it
    std::map<QString, int> m_writes;
    QList<Invocation> m_late;
    std::atomic<bool> m_calm = false;
};

} // namespace

/// What holds whatever agents, callers and networks do: one booking for each wish, and no word of one that is not
/// there.
class TestToolLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsUnderAnySequence();

private:
    struct Sequence
    {
        StoreFixture &store;
        ManualClock &clock;
        ScriptedTools &source;
        quint32 seed;
        int number;
    };
    void play(const Sequence &sequence);
};

void TestToolLedger::play(const Sequence &sequence)
{
    QRandomGenerator random(sequence.seed);
    Calendar calendar(random.generate(), sequence.number % 2 == 0);
    tools::ToolDefinition book;
    book.name = u"book"_s;
    book.integration = u"vendor"_s;
    book.inputSchema = {{u"type"_s, u"object"_s}};
    book.softMs = hardMs / 2;
    book.hardMs = hardMs;
    sequence.source.set({book, [&](const Invocation &invocation, WireLog &) { return calendar.book(invocation); },
                         [&](const Invocation &invocation, WireLog &) { return calendar.lookUp(invocation); }});

    struct Wish
    {
        QString callId;
        QString slot;
    };
    struct Said
    {
        Wish wish;
        QFuture<core::Result<values::ToolCall>> answer;
    };
    QList<Said> said;
    std::atomic<int> events = 0;
    const auto makeExecutor = [&] {
        auto executor = std::make_unique<tools::ToolExecutor>(
            tools::ExecutorParts{.database = *sequence.store.database,
                                 .source = sequence.source,
                                 .clock = sequence.clock,
                                 .publish =
                                     [&](const QByteArray &) {
                                         ++events;
                                         return true;
                                     },
                                 .options = {.workers = 8, .restAfterFailures = 1'000'000}});
        executor->start();
        return executor;
    };
    std::unique_ptr<tools::ToolExecutor> executor = makeExecutor();

    const int steps = 4 + random.bounded(6);
    for (int step = 0; step < steps; ++step) {
        const Wish wish{u"call_%1_%2"_s.arg(sequence.number).arg(random.bounded(3)),
                        u"slot_%1"_s.arg(random.bounded(slotCount))};
        const int agents = 1 + random.bounded(3); // the same wish several times at once
        for (int agent = 0; agent < agents; ++agent)
            said.append({wish, executor->invoke({u"book"_s, wish.callId, {}, {{u"slot"_s, wish.slot}}, false})});
        if (random.bounded(3) == 0)
            said.last().answer.waitForFinished();
        if (random.bounded(12) == 0) // the engine ends and begins again; what is under way is cut off from its caller
            executor = makeExecutor();
    }

    for (Said &one : said) { // every call is answered
        QVERIFY2(QTest::qWaitFor([&] { return one.answer.isFinished(); }, 5'000), "a call was not answered");
        QVERIFY(one.answer.result());
    }
    // Afterwards everything that is open is found out; then what anybody was told has to be so.
    calendar.calmDown();
    calendar.doLateOnes();
    std::map<std::pair<QString, QString>, QString> wishes; ///< -> the booking's key, empty when somebody else has it
    for (const Said &one : said)
        wishes.insert({{one.wish.callId, one.wish.slot}, {}});
    for (auto &[wish, key] : wishes) {
        core::Result<values::ToolCall> last = core::fail({});
        QVERIFY2(QTest::qWaitFor(
                     [&, slot = wish.second, callId = wish.first] {
                         last = executor->invoke({u"book"_s, callId, {}, {{u"slot"_s, slot}}, false}).result();
                         return last && (last->ok || last->problem->errorClass == ToolErrorClass::SlotTaken);
                     },
                     10'000),
                 "a wish stays undecided");
        if (last->ok)
            key = last->result.value("key"_L1).toString();
    }
    const std::map<QString, int> writes = calendar.writes();
    for (const auto &[key, count] : writes)
        QVERIFY2(count == 1, "something was booked twice");
    for (const auto &[wish, key] : wishes)
        QVERIFY2(key.isEmpty() || writes.contains(key), "a booking was confirmed that is not there");
    for (const Said &one : said) { // nor was anybody told so before
        if (one.answer.result()->ok)
            QCOMPARE(one.answer.result()->result.value("key"_L1).toString(),
                     wishes[std::pair(one.wish.callId, one.wish.slot)]);
    }
    executor->stop();
}

void TestToolLedger::holdsUnderAnySequence()
{
    const quint32 seed = qEnvironmentVariableIsSet("CALLTTONE_SEED") ? qEnvironmentVariable("CALLTTONE_SEED").toUInt()
                                                                     : QRandomGenerator::system()->generate();
    qInfo("seed %u; CALLTTONE_SEED repeats it", seed);
    QRandomGenerator random(seed);
    StoreFixture store;
    ManualClock clock;
    ScriptedTools source;
    for (int number = 0; number < sequences; ++number) {
        play({store, clock, source, random.generate(), number});
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"in sequence %1"_s.arg(number)));
    }
}

QTEST_GUILESS_MAIN(TestToolLedger)
#include "tst_tool_ledger.moc"
