// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/write_ledger.h"

#include "app/store/database.h"
#include "app/store/tool_call_store.h"
#include "app/tools/executor/booking_facts.h"
#include "app/tools/executor/call_records.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

struct WriteLedger::Turn::Shared
{
    std::condition_variable changed;
    bool isOver = false;
    std::optional<values::ToolCall> record;
};

QString ledgerKey(const QString &callId, const QString &callRecordId, const QString &tool, const QJsonObject &identity)
{
    const QJsonObject whole{{u"call"_s, callId.isEmpty() ? callRecordId : callId},
                            {u"tool"_s, tool},
                            {u"identity"_s, identity}}; // objects are kept sorted, so equal ones are equal as text
    const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

WriteLedger::Turn::Turn(WriteLedger &ledger, QString key, std::shared_ptr<Shared> shared)
    : m_ledger(ledger)
    , m_key(std::move(key))
    , m_shared(std::move(shared))
{}

WriteLedger::Turn::~Turn()
{
    end(std::nullopt);
}

void WriteLedger::Turn::end(const std::optional<values::ToolCall> &record)
{
    {
        const std::lock_guard lock(m_ledger.m_mutex);
        if (m_shared->isOver)
            return;
        m_shared->isOver = true;
        m_shared->record = record;
        m_ledger.m_turns.erase(m_key);
    }
    m_shared->changed.notify_all();
}

WriteLedger::WriteLedger(store::Database &database, const core::Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

std::unique_ptr<WriteLedger::Turn> WriteLedger::tryEnter(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto [at, isNew] = m_turns.try_emplace(key);
    if (!isNew)
        return nullptr;
    at->second = std::make_shared<Turn::Shared>();
    return std::unique_ptr<Turn>(new Turn(*this, key, at->second));
}

WriteLedger::Entrance WriteLedger::enter(const QString &key, const Deadline &deadline)
{
    for (;;) {
        if (auto turn = tryEnter(key))
            return {std::move(turn), {}};
        std::unique_lock lock(m_mutex);
        const auto found = m_turns.find(key);
        if (found == m_turns.end())
            continue; // it ended between the two looks
        const std::shared_ptr<Turn::Shared> other = found->second;
        if (!other->changed.wait_for(lock, std::chrono::milliseconds(deadline.remainingMs()),
                                     [&other] { return other->isOver; }))
            return {};
        if (other->record)
            return {nullptr, other->record};
    }
}

core::Result<std::optional<store::LedgerEntry>> WriteLedger::begin(const store::LedgerEntry &entry)
{
    return m_database
        .write([entry, now = m_clock.now()](store::Session &session) {
            return store::beginLedgerEntry(session, entry, now);
        })
        .result();
}

core::Result<void> WriteLedger::restart(const QString &key)
{
    return m_database
        .write([key, now = m_clock.now()](store::Session &session) { store::restartLedgerEntry(session, key, now); })
        .result();
}

core::Result<QByteArray> WriteLedger::finish(const store::LedgerEntry &entry, const ToolOutcome &outcome,
                                             const values::ToolCall &kept, const std::optional<values::ToolCall> &log,
                                             bool counts)
{
    const BookingOrigin origin{entry.key, entry.callId, entry.agentId, m_clock.now()};
    return m_database
        .write([outcome, kept = keptOutcome(kept), log, counts, origin](store::Session &session) {
            const QByteArray event = keepBooking(session, outcome, origin);
            for (const QString &replaced : outcome.replaces)
                store::forgetBookings(session, replaced, origin.key);
            const bool isBooked = outcome.booked && !outcome.booked->external.isEmpty();
            store::finishLedgerEntry(session, origin.key, kept, event,
                                     isBooked ? outcome.booked->external.first().id : QString(), origin.now);
            if (log)
                store::addToolCall(session, *log, counts);
            return event;
        })
        .result();
}

core::Result<void> WriteLedger::lose(const QString &key, std::optional<core::TimeMs> nextLookAt, int looks,
                                     const std::optional<values::ToolCall> &log)
{
    return m_database
        .write([=, now = m_clock.now()](store::Session &session) {
            store::loseLedgerEntry(session, key, nextLookAt, looks, now);
            if (log)
                store::addToolCall(session, *log, true);
        })
        .result();
}

core::Result<void> WriteLedger::drop(const QString &key, const std::optional<values::ToolCall> &log, bool counts)
{
    return m_database
        .write([=](store::Session &session) {
            store::dropLedgerEntry(session, key);
            if (log)
                store::addToolCall(session, *log, counts);
        })
        .result();
}

void WriteLedger::published(const QString &key)
{
    m_database.write([key](store::Session &session) { store::eventPublished(session, key); });
}

} // namespace callttone::tools
