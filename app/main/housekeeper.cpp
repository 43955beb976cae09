// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/housekeeper.h"

#include "app/core/logging.h"
#include "app/store/campaign_store.h"
#include "app/store/database.h"
#include "app/store/idempotency_store.h"
#include "app/store/journal.h"

namespace callttone::app {

namespace {

constexpr std::chrono::minutes interval{1};
constexpr qint64 journalKept = 100'000; ///< at 1,000 events/s a client may be away for more than half a minute
constexpr core::TimeMs idempotencyKeptMs = 24LL * 3'600'000;
constexpr int answersPerTidy = 5'000;

} // namespace

Housekeeper::Housekeeper(store::Database &database, const core::Clock &clock, std::function<void()> chore)
    : m_database(database)
    , m_clock(clock)
    , m_chore(std::move(chore))
    , m_thread([this] {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, interval, [this] { return m_stopping; })) {
            tidy();
            m_chore();
        }
    })
{}

Housekeeper::~Housekeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Housekeeper::tidy()
{
    const core::TimeMs now = m_clock.now();
    m_database
        .write([now](store::Session &session) {
            store::trimJournal(session, journalKept);
            store::dropIdempotentAnswers(session, now - idempotencyKeptMs, answersPerTidy);
            store::startDueCampaigns(session, now);
        })
        .then(QtFuture::Launch::Sync, [](const core::Result<void> &done) {
            if (!done)
                qCWarning(core::lcStore).noquote()
                    << "housekeeping waits for the next minute:" << done.error().oneLine();
        });
}

} // namespace callttone::app
