// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/write_run.h"

#include "app/core/ids.h"
#include "app/store/database.h"
#include "app/store/tool_call_store.h"
#include "app/tools/executor/call_records.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

using values::ToolErrorClass;

constexpr int leastLookMs = 400; ///< with less time left a look would only be cut off
constexpr core::TimeMs firstLookInMs = 5'000;

} // namespace

ToolFailure lostOutcome(const QString &why)
{
    ToolFailure failure = toolFailure(
        ToolErrorClass::OutcomeUnknown,
        u"It was sent, and no answer came back, so it may or may not have happened. CalltTone looks it up before "
        "anything is sent again, and logs what it finds."_s
            + (why.isEmpty() ? QString() : u" "_s + why));
    failure.mayHaveHappened = true;
    return failure;
}

ToolFailure lostForGood()
{
    ToolFailure failure = toolFailure(
        ToolErrorClass::OutcomeUnknown,
        u"It was sent, and no answer came back. The vendor cannot be asked whether it happened, so it is not sent a "
        "second time for this call. Look there, and start it by hand if it is missing."_s,
        u"I have passed that on, but I cannot see yet what came of it."_s);
    failure.mayHaveHappened = true;
    return failure;
}

WriteRun::WriteRun(const RunParts &parts, PendingCall &pending, const ToolDefinition &definition,
                   const Invocation &invocation, WireLog &wire)
    : m_parts(parts)
    , m_pending(pending)
    , m_definition(definition)
    , m_invocation(invocation)
    , m_wire(wire)
    , m_entry{.key = invocation.key,
              .tool = definition.name,
              .callId = invocation.callId,
              .agentId = invocation.agentId,
              .arguments = invocation.arguments}
{}

void WriteRun::run(const ReadyTool &tool)
{
    const auto entrance = m_parts.ledger.enter(m_entry.key, m_invocation.deadline);
    if (!entrance.turn) {
        join(entrance.record);
        return;
    }
    m_pending.isWriting = true;
    if (m_pending.isClaimed())
        return; // answered as given up while it waited; nothing has been sent, and nothing will be
    const auto known = m_parts.ledger.begin(m_entry);
    if (!known) {
        // Without the ledger nobody could tell later whether it was done, so it is not done.
        settleFailed(toolFailure(ToolErrorClass::Internal, u"Not sent: "_s + known.error().oneLine()), *entrance.turn);
        return;
    }
    if (!*known)
        write(tool, *entrance.turn);
    else if ((*known)->state == store::LedgerState::Done)
        answerKept((*known)->outcome, entrance.turn.get());
    else
        resume(tool, *entrance.turn);
}

/// Another worker was doing the very same thing at the same moment; its answer is this call's as well.
void WriteRun::join(const std::optional<values::ToolCall> &other)
{
    if (other && other->ok) {
        answerKept(keptOutcome(*other), nullptr);
        return;
    }
    if (!m_pending.claim())
        return;
    values::ToolCall mine = record(false);
    ToolFailure failure = lostOutcome();
    if (other && other->problem)
        failure.problem = *other->problem;
    addFailure(mine, failure);
    if (other)
        mine.result = other->result;
    closeRecord(mine, m_pending, nullptr);
    m_parts.database.write([mine](store::Session &session) { store::addToolCall(session, mine, false); });
    answer(mine);
}

/// An earlier try was cut off: by a crash, or because its answer got lost.
void WriteRun::resume(const ReadyTool &tool, Turn &turn)
{
    if (!tool.lookUp) {
        settleLost(tool, lostForGood(), turn);
        return;
    }
    const LookUpResult found = tool.lookUp(m_invocation, m_wire);
    if (!found) {
        settleLost(tool, lostOutcome(found.error().problem.message), turn);
    } else if (*found) {
        settleDone(**found, turn, true);
    } else if (const auto restarted = m_parts.ledger.restart(m_entry.key); !restarted) {
        settleLost(tool, lostOutcome(restarted.error().oneLine()), turn);
    } else {
        write(tool, turn);
    }
}

ToolResult WriteRun::ask(const ReadyTool &tool)
{
    ToolResult result = tool.run(m_invocation, m_wire);
    judge(m_parts.breaker, m_definition.integration, result, m_wire);
    return result;
}

void WriteRun::write(const ReadyTool &tool, Turn &turn)
{
    ToolResult result = ask(tool);
    if (!result && result.error().mayHaveHappened)
        result = askOnceMore(tool, result.error());
    if (result)
        settleDone(*result, turn, false);
    else if (result.error().mayHaveHappened)
        settleLost(tool, result.error(), turn);
    else
        settleFailed(result.error(), turn);
}

/// Looks whether it happened although no answer came; when it surely did not and the caller can still wait, tries
/// again.
ToolResult WriteRun::askOnceMore(const ReadyTool &tool, const ToolFailure &failure)
{
    if (!tool.lookUp || m_invocation.deadline.remainingMs() < leastLookMs)
        return tl::unexpected(failure);
    const LookUpResult found = tool.lookUp(m_invocation, m_wire);
    if (!found)
        return tl::unexpected(failure);
    if (*found) {
        m_parts.breaker.succeeded(m_definition.integration); // it works; only an answer went astray
        return **found;
    }
    // After a timeout the vendor may still be at it; a second request could overtake the first.
    if (failure.problem.errorClass == ToolErrorClass::Timeout || m_invocation.deadline.isPastSoft())
        return tl::unexpected(failure);
    return ask(tool);
}

values::ToolCall WriteRun::record(bool isLate) const
{
    values::ToolCall record = recordOf(m_pending, m_definition.integration);
    if (isLate) { // the call's own row says what it was answered; this one says what came of it
        record.at = m_parts.clock.now();
        record.id = core::newId(u"tcl", record.at);
    }
    return record;
}

void WriteRun::settleDone(const ToolOutcome &outcome, Turn &turn, bool isReplay)
{
    const bool isMine = m_pending.claim();
    values::ToolCall done = record(!isMine);
    addOutcome(done, outcome);
    done.replayed = isReplay;
    closeRecord(done, m_pending, &m_wire);
    const auto event = m_parts.ledger.finish(m_entry, outcome, done, done, isMine && !done.requests.isEmpty());
    turn.end(done);
    if (isMine)
        answer(done); // also when the ledger could not be settled: it happened, and the next look will find it
    if (event && !event->isEmpty())
        m_parts.ledgerChanged();
}

void WriteRun::settleFailed(const ToolFailure &failure, Turn &turn)
{
    const bool isMine = m_pending.claim();
    values::ToolCall failed = record(!isMine);
    addFailure(failed, failure);
    closeRecord(failed, m_pending, &m_wire);
    // Should the entry stay, a repeat looks before it writes: slower, and as right.
    (void)m_parts.ledger.drop(m_entry.key, failed, isMine && !failed.requests.isEmpty());
    turn.end(failed);
    if (isMine)
        answer(failed);
}

void WriteRun::settleLost(const ReadyTool &tool, const ToolFailure &failure, Turn &turn)
{
    std::optional<core::TimeMs> nextLookAt;
    if (tool.lookUp)
        nextLookAt = m_parts.clock.now() + firstLookInMs;
    const bool isMine = m_pending.claim();
    values::ToolCall lost = record(false);
    const bool isInItsWords = failure.problem.errorClass == ToolErrorClass::OutcomeUnknown;
    addFailure(lost, isInItsWords ? failure : tool.lookUp ? lostOutcome(failure.problem.message) : lostForGood());
    closeRecord(lost, m_pending, &m_wire);
    // An entry that cannot be marked stays "started", which is looked up just the same.
    (void)m_parts.ledger.lose(m_entry.key, nextLookAt, 0, isMine ? std::optional(lost) : std::nullopt);
    turn.end(lost);
    if (isMine)
        answer(lost);
    m_parts.ledgerChanged();
}

void WriteRun::answerKept(const QJsonObject &kept, Turn *turn)
{
    const bool isMine = m_pending.claim();
    values::ToolCall again = record(false);
    addKeptOutcome(again, kept);
    closeRecord(again, m_pending, nullptr);
    if (turn)
        turn->end(again);
    if (!isMine)
        return;
    m_parts.database.write([again](store::Session &session) { store::addToolCall(session, again, false); });
    answer(again);
}

void WriteRun::answer(const values::ToolCall &record)
{
    m_parts.breaker.undecided(m_definition.integration); // before the next call, unless the vendor decided it already
    m_pending.answer(record);
}

} // namespace callttone::tools
