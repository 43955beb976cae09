// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tool_executor.h"

#include "app/core/deferred_start.h"
#include "app/core/ids.h"
#include "app/store/database.h"
#include "app/store/tool_call_store.h"
#include "app/tools/executor/ledger_keeper.h"
#include "app/tools/executor/limit_watch.h"
#include "app/tools/executor/tool_run.h"

#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr core::TimeMs statsOverMs = 24 * 3'600'000LL;

} // namespace

struct ToolExecutor::Private
{
    explicit Private(ExecutorParts given)
        : parts(std::move(given))
        , breaker(parts.clock, {parts.options.restAfterFailures, parts.options.restWithinMs, parts.options.restForMs})
        , ledger(parts.database, parts.clock)
        , run{.database = parts.database,
              .source = parts.source,
              .clock = parts.clock,
              .check = check,
              .breaker = breaker,
              .ledger = ledger,
              .ledgerChanged = [this] { keeper.wake(); }}
        , keeper(run, parts.publish)
    {
        pool.setMaxThreadCount(parts.options.workers);
        pool.setExpiryTimeout(60'000);
        lists.setMaxThreadCount(parts.options.workers);
    }

    const ExecutorParts parts;
    ArgumentCheck check;
    CircuitBreaker breaker;
    WriteLedger ledger;
    const RunParts run;
    LedgerKeeper keeper;
    std::atomic<bool> isStopping = false;
    QThreadPool pool;
    QThreadPool lists; ///< may wait for a server's tools, and no tool call is to wait behind them
    LimitWatch watch;  // last: destroyed first, so that no limit comes to what is gone
};

ToolExecutor::ToolExecutor(ExecutorParts parts)
    : d(std::make_unique<Private>(std::move(parts)))
{}

ToolExecutor::~ToolExecutor()
{
    stop();
}

void ToolExecutor::start()
{
    d->keeper.start();
}

void ToolExecutor::stop(int drainMs)
{
    d->isStopping = true;
    if (!d->pool.waitForDone(drainMs) || !d->lists.waitForDone(0)) {
        d->parts.source.giveUp();
        d->pool.waitForDone();
        d->lists.waitForDone();
    }
    d->keeper.stop();
}

ToolExecutor::Reply<QList<values::ToolInfo>> ToolExecutor::list(bool all, const QString &callId)
{
    const auto promise = std::make_shared<QPromise<core::Result<QList<values::ToolInfo>>>>();
    promise->start();
    auto future = promise->future();
    const auto look = [this, promise, all, callId] {
        const core::TimeMs now = d->parts.clock.now();
        const auto stats =
            d->parts.database
                .read([now](store::Session &session) { return store::toolStats(session, now - statsOverMs, now + 1); })
                .result();
        const auto offered = d->parts.source.offered(callId);
        if (!stats || !offered) {
            promise->addResult(core::fail(stats ? offered.error() : stats.error()));
            promise->finish();
            return;
        }
        QList<values::ToolInfo> tools;
        for (const OfferedTool &one : *offered) {
            const ToolDefinition &tool = one.definition;
            if (one.enabled || all)
                tools.append({tool.name, tool.integration, tool.title, tool.description, tool.inputSchema,
                              tool.readOnly, tool.destructive, one.enabled, tool.hardMs, stats->value(tool.name)});
        }
        promise->addResult(tools);
        promise->finish();
    };
    core::DeferredStart::run([this, look] { d->lists.start(look); });
    return future;
}

ToolExecutor::Reply<values::ToolCall> ToolExecutor::invoke(ToolRequest request)
{
    auto definition = d->parts.source.definition(request.tool, request.callId);
    if (!definition)
        return QtFuture::makeReadyFuture(
            core::Result<values::ToolCall>(core::fail(core::notFound(u"tool"_s, request.tool))));
    if (d->isStopping) {
        return QtFuture::makeReadyFuture(
            core::Result<values::ToolCall>(core::fail({.kind = core::ErrorKind::Unavailable,
                                                       .code = u"stopping"_s,
                                                       .title = u"The engine is being stopped"_s,
                                                       .detail = u"Nothing was sent. Try again once it runs."_s})));
    }
    request.arguments = withoutNulls(request.arguments);
    const core::TimeMs now = d->parts.clock.now();
    const auto pending = std::make_shared<PendingCall>(std::move(request), core::newId(u"tcl", now), now);
    const auto run = std::make_shared<ToolRun>(d->run, pending, *definition);
    d->watch.at(pending->begin + std::chrono::milliseconds(definition->hardMs), [run] { run->answerAtLimit(); });
    core::DeferredStart::run([this, run] { d->pool.start([run] { run->run(); }); });
    return pending->future();
}

} // namespace callttone::tools
