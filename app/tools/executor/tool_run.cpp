// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/tool_run.h"

#include "app/store/call_store.h"
#include "app/store/database.h"
#include "app/store/tool_call_store.h"
#include "app/tools/arguments/argument_formats.h"
#include "app/tools/executor/call_records.h"
#include "app/tools/executor/write_run.h"

#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

using values::ToolErrorClass;

ToolFailure resting(int restsMs)
{
    ToolFailure failure = toolFailure(
        ToolErrorClass::Resting,
        u"Not tried: this integration failed several times within a minute, so callers are spared the wait. It is "
        "tried again in %1 s. Look at the calls before this one for the reason."_s.arg((restsMs + 999) / 1000));
    failure.problem.retryAfterSeconds = (restsMs + 999) / 1000;
    return failure;
}

ToolFailure outOfTime(int limitMs)
{
    return toolFailure(
        ToolErrorClass::Timeout,
        u"Given up after %1 s, because the vendor had not answered. Nothing was changed. If it stays so, "
        "look at the requests of this call and at the vendor's status page."_s.arg(limitMs / 1000));
}

} // namespace

void judge(CircuitBreaker &breaker, const QString &integration, const ToolResult &result, const WireLog &wire)
{
    if (!result && values::infoOf(result.error().problem.errorClass).vendorFails)
        breaker.failed(integration);
    else if (!wire.requests().isEmpty())
        breaker.succeeded(integration); // it answered, also when it said no
    else
        breaker.undecided(integration);
}

ToolRun::ToolRun(const RunParts &parts, std::shared_ptr<PendingCall> pending, ToolDefinition definition)
    : m_parts(parts)
    , m_pending(std::move(pending))
    , m_definition(std::move(definition))
    , m_invocation{.id = m_pending->id,
                   .callId = m_pending->request.callId,
                   .agentId = m_pending->request.agentId,
                   .arguments = m_pending->request.arguments,
                   .dryRun = m_pending->request.dryRun,
                   .key = {},
                   .now = m_pending->at,
                   .deadline = Deadline(m_pending->begin, m_definition.softMs, m_definition.hardMs)}
{}

void ToolRun::run()
{
    m_pending->queueMs = m_invocation.deadline.elapsedMs();
    if (m_pending->isClaimed())
        return; // it waited in line past its limit, and nobody waits for it any more
    const auto wrong = m_parts.check.errors(m_definition.name, m_definition.schemaToCheck(), m_invocation.arguments);
    if (!wrong.isEmpty()) {
        refuse(wrong);
        return;
    }
    const auto tool = open();
    if (!tool) {
        if (tool.error().problem.code == "plan_required"_L1)
            forbid(tool.error());
        else
            answerFailure(tool.error(), false);
        return;
    }
    if (const auto restsMs = m_parts.breaker.restingMs(m_definition.integration)) {
        answerFailure(resting(*restsMs), false);
        return;
    }
    // The one call let through after a rest may turn out not to ask the vendor at all: a repeat, a booking found again.
    // Whoever answers says so first, since the next call may follow on the heels of the answer; this is for the rest.
    const auto undecided = qScopeGuard([this] { m_parts.breaker.undecided(m_definition.integration); });
    if (m_definition.readOnly || m_invocation.dryRun)
        runReader(*tool);
    else
        runWriter(*tool);
}

tl::expected<ReadyTool, ToolFailure> ToolRun::open()
{
    const QString &callId = m_invocation.callId;
    const auto known = [&] {
        return m_parts.database.read([callId](store::Session &session) { return store::knownCall(session, callId); })
            .result();
    };
    auto tool = m_parts.source.open({m_definition.name, callId});
    if (!tool && tool.error().problem.code == "switched_off"_L1 && !callId.isEmpty()) {
        // A call in progress keeps the tools it started with.
        if (const auto call = known(); call && call->isLive())
            tool = m_parts.source.open({m_definition.name, callId, call->startedAt});
    }
    if (tool && tool->wantsCall) {
        m_invocation.call.id = callId;
        if (auto call = callId.isEmpty() ? core::Result<values::Call>() : known())
            m_invocation.call = *call;
    }
    return tool;
}

void ToolRun::refuse(const QList<core::FieldError> &errors)
{
    const core::ApiError error = argumentError(m_definition.name, errors);
    if (!m_pending->claim())
        return;
    values::ToolCall record = recordOf(*m_pending, m_definition.integration);
    addFailure(record, toolFailure(ToolErrorClass::InvalidArguments, error.detail));
    closeRecord(record, *m_pending, nullptr);
    logLater(record, false);
    m_pending->answer(core::fail(error));
}

void ToolRun::forbid(const ToolFailure &failure)
{
    if (!m_pending->claim())
        return;
    values::ToolCall record = recordOf(*m_pending, m_definition.integration);
    addFailure(record, failure);
    closeRecord(record, *m_pending, nullptr);
    logLater(record, false);
    m_pending->answer(core::fail({.kind = core::ErrorKind::Forbidden,
                                  .code = failure.problem.code,
                                  .title = u"%1 is not in the plan"_s.arg(m_definition.name),
                                  .detail = failure.problem.message}));
}

void ToolRun::runReader(const ReadyTool &tool)
{
    const ToolResult result = tool.run(m_invocation, m_wire);
    judge(m_parts.breaker, m_definition.integration, result, m_wire);
    if (!result) {
        answerFailure(result.error(), !m_invocation.dryRun);
        return;
    }
    if (!m_pending->claim())
        return;
    values::ToolCall record = recordOf(*m_pending, m_definition.integration);
    addOutcome(record, *result);
    closeRecord(record, *m_pending, &m_wire);
    logLater(record, !m_invocation.dryRun);
    m_pending->answer(record);
}

void ToolRun::runWriter(const ReadyTool &tool)
{
    const QJsonObject identity = tool.identity
                                     ? tool.identity(m_invocation.arguments)
                                     : normalisedArguments(m_definition.schemaToCheck(), m_invocation.arguments);
    m_invocation.key = ledgerKey(m_invocation.callId, m_invocation.id, m_definition.name, identity);
    WriteRun(m_parts, *m_pending, m_definition, m_invocation, m_wire).run(tool);
}

void ToolRun::answerFailure(const ToolFailure &failure, bool counts)
{
    if (!m_pending->claim())
        return;
    values::ToolCall record = recordOf(*m_pending, m_definition.integration);
    addFailure(record, failure);
    closeRecord(record, *m_pending, &m_wire);
    logLater(record, counts && !record.requests.isEmpty()); // what no vendor was asked for says nothing about it
    m_pending->answer(record);
}

void ToolRun::answerAtLimit()
{
    if (!m_pending->claim())
        return;
    const bool mayBeWritten = m_pending->isWriting;
    values::ToolCall record = recordOf(*m_pending, m_definition.integration);
    addFailure(record, mayBeWritten ? lostOutcome() : outOfTime(m_definition.hardMs));
    closeRecord(record, *m_pending, &m_wire);
    m_parts.breaker.failed(m_definition.integration);
    logLater(record, true);
    m_pending->answer(record);
}

void ToolRun::logLater(const values::ToolCall &record, bool counts)
{
    m_parts.database.write([record, counts](store::Session &session) { store::addToolCall(session, record, counts); });
}

} // namespace callttone::tools
