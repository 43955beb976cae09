// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tool_bench.h"

#include <QSemaphore>

using namespace callttone;
using namespace callttone::testing;
using tools::Invocation;
using tools::ToolResult;
using tools::WireLog;
using values::ToolErrorClass;

/// One call of a tool: what is refused, answered, logged, and when.
class TestToolExecutor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndLogs();
    void refusesBeforeAnybodyIsAsked();
    void saysWhyAToolIsNotThere();
    void aCallKeepsTheToolsItBeganWith();
    void answersAtTheLimit();
    void restsAfterFailures();
    void aCallThatAsksNobodyEndsNoRest();
    void dryRunsWriteNothingDown();
    void secretsAreNotLogged();
    void listsWithFigures();
};

void TestToolExecutor::readsAndLogs()
{
    ToolBench bench;
    bench.source.set({definitionOf(u"look"_s, true), [](const Invocation &invocation, WireLog &wire) -> ToolResult {
                          sent(wire);
                          return outcomeOf(u"found\nit for "_s + invocation.arguments.value("what"_L1).toString());
                      }});
    const auto answer = bench.call(u"look"_s);
    QVERIFY(answer);
    QVERIFY(answer->ok);
    QCOMPARE(answer->text, u"found it for x"_s); // one line
    QVERIFY(answer->id.startsWith("tcl_"_L1));

    const auto log = bench.log();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().id, answer->id);
    QCOMPARE(log.first().callId, u"call_1"_s);
    QCOMPARE(log.first().agentId, u"agt_1"_s);
    const auto detail =
        bench.store.read([&](store::Session &session) { return store::toolCallDetail(session, answer->id); });
    QCOMPARE(detail->requests.size(), 1);
    QCOMPARE(detail->requests.first().status, 200);
}

void TestToolExecutor::refusesBeforeAnybodyIsAsked()
{
    ToolBench bench;
    bool asked = false;
    bench.source.set({definitionOf(u"look"_s, true), [&](const Invocation &, WireLog &) -> ToolResult {
                          asked = true;
                          return outcomeOf(u"x"_s);
                      }});
    const auto answer = bench.call(u"look"_s, u"call_1"_s, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, core::ErrorKind::Validation);
    QCOMPARE(answer.error().fields.first().pointer, u"/arguments/what"_s);
    QVERIFY(!asked);
    const auto log = bench.log();
    QCOMPARE(log.size(), 1); // support sees it: the agent may have said that it was done
    QCOMPARE(log.first().problem->errorClass, ToolErrorClass::InvalidArguments);

    const auto unknown = bench.call(u"nothing"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, core::ErrorKind::NotFound);
}

void TestToolExecutor::saysWhyAToolIsNotThere()
{
    ToolBench bench;
    ScriptedTools::Tool tool{definitionOf(u"look"_s, true), {}};
    tool.closed = tools::toolFailure(ToolErrorClass::NeedsReconnect, u"The token was revoked. Reconnect."_s);
    bench.source.set(tool);
    const auto answer = bench.call(u"look"_s);
    QVERIFY(answer);
    QVERIFY(!answer->ok);
    QCOMPARE(answer->problem->errorClass, ToolErrorClass::NeedsReconnect);
    QVERIFY(answer->text.startsWith("FAILED"_L1));
    QVERIFY(!answer->problem->spoken.isEmpty());
    QVERIFY(!bench.executor->list(false).result()->size());
    QCOMPARE(bench.executor->list(true).result()->size(), 1);
}

void TestToolExecutor::aCallKeepsTheToolsItBeganWith()
{
    ToolBench bench;
    (void)bench.store.write([&](store::Session &session) {
        for (const auto &[id, at] :
             {std::pair(u"call_old"_s, bench.clock.now() - 60'000), std::pair(u"call_new"_s, bench.clock.now())}) {
            (void)store::appendEvent(session, makeEvent(values::EventType::CallStarted, id, at), {}, at, {});
        }
    });
    ScriptedTools::Tool tool{definitionOf(u"look"_s, true),
                             [](const Invocation &, WireLog &) -> ToolResult { return outcomeOf(u"x"_s); }};
    tool.enabled = false;
    tool.offSince = bench.clock.now() - 30'000;
    bench.source.set(tool);
    QVERIFY(bench.call(u"look"_s, u"call_old"_s)->ok);
    QVERIFY(!bench.call(u"look"_s, u"call_new"_s)->ok);
    QVERIFY(!bench.call(u"look"_s, {})->ok);
}

void TestToolExecutor::answersAtTheLimit()
{
    ToolBench bench;
    QSemaphore release;
    tools::ToolDefinition slow = definitionOf(u"look"_s, true);
    slow.hardMs = 80;
    bench.source.set({slow, [&](const Invocation &, WireLog &) -> ToolResult {
                          release.acquire();
                          return outcomeOf(u"too late"_s);
                      }});
    const auto answer = bench.call(u"look"_s);
    QVERIFY(!answer->ok);
    QCOMPARE(answer->problem->errorClass, ToolErrorClass::Timeout);
    QVERIFY(answer->timings.totalMs >= 80);
    release.release();
    bench.executor->stop();
    QCOMPARE(bench.log().size(), 1); // what came too late is nobody's answer
}

void TestToolExecutor::restsAfterFailures()
{
    ToolBench bench;
    std::atomic<int> asked = 0;
    bench.source.set({definitionOf(u"look"_s, true), [&](const Invocation &, WireLog &wire) -> ToolResult {
                          ++asked;
                          sent(wire, 503);
                          return tl::unexpected(tools::toolFailure(ToolErrorClass::Unavailable, u"503"_s));
                      }});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bench.call(u"look"_s)->problem->errorClass, ToolErrorClass::Unavailable);
    const auto spared = bench.call(u"look"_s);
    QCOMPARE(spared->problem->errorClass, ToolErrorClass::Resting);
    QCOMPARE(spared->problem->retryAfterSeconds, 20);
    QVERIFY(!spared->problem->spoken.isEmpty());
    QCOMPARE(asked.load(), 3);
    bench.clock.advance(20'000);
    QCOMPARE(bench.call(u"look"_s)->problem->errorClass, ToolErrorClass::Unavailable);
    QCOMPARE(asked.load(), 4);
}

void TestToolExecutor::aCallThatAsksNobodyEndsNoRest()
{
    ToolBench bench;
    std::atomic<bool> isDown = false;
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &, WireLog &wire) -> ToolResult {
                          sent(wire);
                          return outcomeOf(u"booked"_s);
                      }});
    bench.source.set({definitionOf(u"look"_s, true), [&](const Invocation &invocation, WireLog &wire) -> ToolResult {
                          if (invocation.arguments.value("what"_L1) == u"unset"_s)
                              return tl::unexpected(tools::toolFailure(ToolErrorClass::NotConfigured, u"choose"_s));
                          sent(wire);
                          if (isDown)
                              return tl::unexpected(tools::toolFailure(ToolErrorClass::Unavailable, u"503"_s));
                          return outcomeOf(u"found"_s);
                      }});
    QVERIFY(bench.call(u"book"_s)->ok);
    isDown = true;
    for (int i = 0; i < 2; ++i)
        QVERIFY(!bench.call(u"look"_s)->ok);
    (void)bench.call(u"look"_s, u"call_1"_s, {{u"what"_s, u"unset"_s}}); // says nothing about the vendor
    QVERIFY(!bench.call(u"look"_s)->ok);
    QCOMPARE(bench.call(u"look"_s)->problem->errorClass, ToolErrorClass::Resting);

    bench.clock.advance(20'000);
    isDown = false;
    QVERIFY(bench.call(u"book"_s)->replayed); // let through to see, and answered without looking
    QVERIFY2(bench.call(u"look"_s)->ok, "the integration rests for ever");
}

void TestToolExecutor::dryRunsWriteNothingDown()
{
    ToolBench bench;
    std::atomic<int> dry = 0;
    bench.source.set({definitionOf(u"book"_s, false), [&](const Invocation &invocation, WireLog &) -> ToolResult {
                          dry += invocation.dryRun ? 1 : 0;
                          return outcomeOf(u"would book"_s);
                      }});
    const auto answer = bench.call(u"book"_s, u"call_1"_s, {{u"what"_s, u"x"_s}}, true);
    QVERIFY(answer->ok && answer->dryRun);
    QCOMPARE(dry.load(), 1);
    QVERIFY(!bench.call(u"book"_s)->replayed);
    QCOMPARE(bench.executor->list(true).result()->first().stats.count, 0); // neither asked a vendor
}

void TestToolExecutor::secretsAreNotLogged()
{
    ToolBench bench;
    bench.source.set(
        {definitionOf(u"look"_s, true), [](const Invocation &, WireLog &) -> ToolResult { return outcomeOf(u"x"_s); }});
    const QString secret = u"vxf_0123456789abcdef0123456789abcdef"_s;
    (void)bench.call(u"look"_s, u"call_1"_s, {{u"what"_s, u"my key is "_s + secret}});
    QVERIFY(!QJsonDocument(bench.log().first().toJson()).toJson().contains(secret.toUtf8()));
}

void TestToolExecutor::listsWithFigures()
{
    ToolBench bench;
    bench.source.set({definitionOf(u"look"_s, true), [](const Invocation &, WireLog &wire) -> ToolResult {
                          sent(wire);
                          return outcomeOf(u"x"_s);
                      }});
    for (int i = 0; i < 5; ++i)
        QVERIFY(bench.call(u"look"_s)->ok);
    (void)bench.log();
    const auto tools = bench.executor->list(false).result();
    QCOMPARE(tools->size(), 1);
    QCOMPARE(tools->first().stats.count, 5);
    QCOMPARE(tools->first().stats.errors, 0);
    QVERIFY(tools->first().stats.p50Ms.has_value());
    QCOMPARE(tools->first().timeoutMs, 3'000);
}

QTEST_GUILESS_MAIN(TestToolExecutor)
#include "tst_tool_executor.moc"
