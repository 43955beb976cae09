// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/ledger_keeper.h"

#include "app/core/ids.h"
#include "app/store/database.h"
#include "app/tools/executor/call_records.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr int entriesAtOnce = 20;
constexpr std::chrono::milliseconds longestNap(30'000); ///< a laptop that slept moves time
constexpr core::TimeMs busyPauseMs = 2'000;
constexpr core::TimeMs unreachablePauseMs = 30'000;
constexpr core::TimeMs givenUpAfterMs = 24 * 3'600'000LL;
/// Vendors' lists lag behind their writes by some seconds, so "not there" is believed only when it is said repeatedly.
constexpr std::array<core::TimeMs, 3> looksAfterMs{5'000, 15'000, 45'000};

} // namespace

LedgerKeeper::LedgerKeeper(const RunParts &parts, std::function<bool(const QByteArray &event)> accept)
    : m_parts(parts)
    , m_accept(std::move(accept))
{}

LedgerKeeper::~LedgerKeeper()
{
    stop();
}

void LedgerKeeper::start()
{
    // Before the first call: afterwards "started" means that somebody is at it.
    (void)m_parts.database
        .write([now = m_parts.clock.now()](store::Session &session) { store::loseStartedEntries(session, now); })
        .result();
    m_thread = std::thread([this] { loop(); });
}

void LedgerKeeper::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LedgerKeeper::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = true;
    }
    m_wake.notify_one();
}

void LedgerKeeper::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_wanted = false;
        lock.unlock();
        publishWaiting();
        lookAtDue();
        const auto next =
            m_parts.database.read([](store::Session &session) { return store::nextLedgerLook(session); }).result();
        lock.lock();
        auto nap = longestNap;
        if (next && *next)
            nap = std::clamp(std::chrono::milliseconds(**next - m_parts.clock.now()), std::chrono::milliseconds(100),
                             longestNap);
        m_wake.wait_for(lock, nap, [this] { return m_stopping || m_wanted; });
    }
}

void LedgerKeeper::publishWaiting()
{
    const auto waiting =
        m_parts.database.read([](store::Session &session) { return store::unpublishedEvents(session, entriesAtOnce); })
            .result();
    for (const store::UnpublishedEvent &one : waiting.value_or(QList<store::UnpublishedEvent>())) {
        if (m_accept(one.event))
            m_parts.ledger.published(one.key);
    }
}

void LedgerKeeper::lookAtDue()
{
    const auto due = m_parts.database
                         .read([now = m_parts.clock.now()](store::Session &session) {
                             return store::dueLedgerEntries(session, now, entriesAtOnce);
                         })
                         .result();
    for (const store::LedgerEntry &entry : due.value_or(QList<store::LedgerEntry>())) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return;
        }
        lookAt(entry);
    }
}

void LedgerKeeper::lookAt(const store::LedgerEntry &entry)
{
    const auto turn = m_parts.ledger.tryEnter(entry.key);
    if (!turn) {
        postpone(entry, busyPauseMs, entry.looks);
        return;
    }
    const auto definition = m_parts.source.definition(entry.tool, entry.callId);
    const auto tool = m_parts.source.open({entry.tool, entry.callId, entry.startedAt});
    if (!definition || !tool || !tool->lookUp) {
        // Until the integration is connected again; and not for ever.
        const bool isOld = m_parts.clock.now() - entry.startedAt > givenUpAfterMs;
        if (isOld || (tool && !tool->lookUp))
            (void)m_parts.ledger.lose(entry.key, std::nullopt, entry.looks, std::nullopt);
        else
            postpone(entry, unreachablePauseMs, entry.looks);
        return;
    }
    WireLog wire;
    const Invocation invocation{.id = entry.key.first(26),
                                .callId = entry.callId,
                                .agentId = entry.agentId,
                                .arguments = entry.arguments,
                                .key = entry.key,
                                .now = m_parts.clock.now(),
                                .deadline = Deadline(Deadline::Steady::now(), definition->softMs, definition->hardMs)};
    const LookUpResult result = tool->lookUp(invocation, wire);
    if (!result)
        postpone(entry, unreachablePauseMs, entry.looks);
    else if (*result)
        found(entry, definition->integration, **result, wire, *turn);
    else
        notThere(entry, definition->integration, wire, *turn);
}

void LedgerKeeper::found(const store::LedgerEntry &entry, const QString &integration, const ToolOutcome &outcome,
                         const WireLog &wire, WriteLedger::Turn &turn)
{
    values::ToolCall record = recordOf(entry, integration, wire);
    addOutcome(record, outcome);
    const auto event = m_parts.ledger.finish(entry, outcome, record, record, false);
    turn.end(record);
    if (event && !event->isEmpty() && m_accept(*event))
        m_parts.ledger.published(entry.key);
}

void LedgerKeeper::notThere(const store::LedgerEntry &entry, const QString &integration, const WireLog &wire,
                            WriteLedger::Turn &turn)
{
    if (entry.looks + 1 < int(looksAfterMs.size())) {
        postpone(entry, looksAfterMs[size_t(entry.looks) + 1], entry.looks + 1);
        return;
    }
    values::ToolCall record = recordOf(entry, integration, wire);
    addFailure(record, toolFailure(values::ToolErrorClass::Unavailable,
                                   u"The answer to this call was lost, and looking it up several times found nothing: "
                                   "it did not happen. The caller was promised a confirmation; call them back, or run "
                                   "the tool again."_s,
                                   {}, u"did_not_happen"_s));
    (void)m_parts.ledger.drop(entry.key, record, false);
    turn.end(record);
}

void LedgerKeeper::postpone(const store::LedgerEntry &entry, core::TimeMs byMs, int looks)
{
    (void)m_parts.ledger.lose(entry.key, m_parts.clock.now() + byMs, looks, std::nullopt);
}

values::ToolCall LedgerKeeper::recordOf(const store::LedgerEntry &entry, const QString &integration,
                                        const WireLog &wire) const
{
    values::ToolCall record;
    record.at = m_parts.clock.now();
    record.id = core::newId(u"tcl", record.at);
    record.tool = entry.tool;
    record.integration = integration;
    record.callId = entry.callId;
    record.agentId = entry.agentId;
    record.arguments = entry.arguments;
    record.requests = wire.requests();
    record.timings.networkMs = record.timings.totalMs = wire.networkMs();
    return record;
}

} // namespace callttone::tools
