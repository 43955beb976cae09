// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/token_keeper.h"

#include "app/connect/grants/grant_renewal.h"
#include "app/connect/grants/refresh_schedule.h"
#include "app/core/logging.h"
#include "app/store/database.h"

#include <condition_variable>
#include <map>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

using values::HealthState;

namespace {

/// The thread looks at the clock at least this often: a laptop that slept, or a corrected clock, moves time.
constexpr core::TimeMs longestNapMs = 30'000;
constexpr core::TimeMs shortestNapMs = 200;
constexpr core::TimeMs overdueNapMs = 2'000; ///< after a turn that could not even write down what failed

AccessToken handedOut(StoredAccess &&access)
{
    return {std::move(access.token), access.generation};
}

} // namespace

struct TokenKeeper::Private
{
    explicit Private(KeeperParts given)
        : parts(std::move(given))
        , renewal(parts)
    {}

    GrantSlot &slotOf(const QString &grantKey)
    {
        const std::lock_guard lock(slotsMutex);
        return slots[grantKey];
    }

    /// `work(slot, changed)` with the slot held; the listener hears of it afterwards, so it may ask the keeper again.
    template<typename Work> auto onSlot(const QString &grantKey, Work work)
    {
        bool changed = false;
        auto result = [&] {
            GrantSlot &slot = slotOf(grantKey);
            const std::lock_guard lock(slot.mutex);
            return work(slot, changed);
        }();
        if (changed && parts.healthChanged)
            parts.healthChanged(grantKey);
        return result;
    }

    core::Result<StoredAccess> renew(const QString &grantKey, qint64 staleGeneration, RenewalCause cause)
    {
        return onSlot(grantKey, [&](GrantSlot &slot, bool &changed) {
            return renewal.renew(slot, grantKey, staleGeneration, cause, changed);
        });
    }

    core::Result<QList<store::StoredGrant>> grants()
    {
        return parts.database.read([](store::Session &session) { return store::listGrants(session); }).result();
    }

    void giveRefusedCredentialsAnotherTry();
    void loop(TokenKeeper &keeper);
    void wake();

    const KeeperParts parts;
    GrantRenewal renewal;
    std::mutex slotsMutex;
    std::map<QString, GrantSlot> slots;
    std::mutex wakeMutex;
    std::condition_variable wakeUp;
    bool isStopping = false;
    bool isWanted = false; ///< something new is planned
    std::thread thread;
};

TokenKeeper::TokenKeeper(KeeperParts parts)
    : d(std::make_unique<Private>(std::move(parts)))
{}

TokenKeeper::~TokenKeeper()
{
    stop();
}

core::Result<AccessToken> TokenKeeper::token(const QString &grantKey)
{
    auto sight = d->renewal.look(grantKey);
    if (!sight && sight.error().kind != core::ErrorKind::Unavailable)
        return core::fail(sight.error());
    qint64 stale = -1; // vault or store did not answer: any token will do, and the failure is written down
    if (sight) {
        const auto &access = sight->access;
        const bool usable = access && isUsable(access->receivedAt, access->expiresAt, d->parts.clock.now());
        if (usable && access->generation <= sight->grant.generation)
            return handedOut(std::move(*sight->access));
        stale = access && !usable ? access->generation : sight->grant.generation;
    }
    auto renewed = d->renew(grantKey, stale, RenewalCause::Ending);
    if (renewed)
        return handedOut(std::move(*renewed));
    const bool lasts =
        sight && sight->access && (!sight->access->expiresAt || d->parts.clock.now() < *sight->access->expiresAt);
    if (lasts && renewed.error().code != "needs_reconnect"_L1)
        return handedOut(std::move(*sight->access)); // better than failing a call that could still work
    return core::fail(renewed.error());
}

core::Result<AccessToken> TokenKeeper::renewed(const QString &grantKey, qint64 rejectedGeneration)
{
    auto renewed = d->renew(grantKey, rejectedGeneration, RenewalCause::Rejected);
    if (!renewed)
        return core::fail(renewed.error());
    return handedOut(std::move(*renewed));
}

core::Result<void> TokenKeeper::retry(const QString &grantKey)
{
    const auto sight = d->renewal.look(grantKey);
    if (!sight && sight.error().kind != core::ErrorKind::Unavailable)
        return core::fail(sight.error());
    const auto renewed = d->renew(grantKey, sight ? sight->grant.generation : -1, RenewalCause::Ending);
    return renewed ? core::Result<void>() : core::fail(renewed.error());
}

core::Result<void> TokenKeeper::adopt(store::StoredGrant grant, TokenReply &&reply)
{
    const QString grantKey = grant.key;
    auto adopted = d->onSlot(grantKey, [&](GrantSlot &slot, bool &changed) {
        return d->renewal.adopt(slot, std::move(grant), std::move(reply), changed);
    });
    d->wake();
    return adopted;
}

core::Result<void> TokenKeeper::forget(const QString &grantKey)
{
    return d->onSlot(grantKey, [&](GrantSlot &slot, bool &) { return d->renewal.forget(slot, grantKey); });
}

core::Result<core::SecretString> TokenKeeper::secret(const QString &grantKey, const QString &name)
{
    return GrantVault(d->parts.vault).secret(grantKey, name);
}

std::optional<core::TimeMs> TokenKeeper::refreshDue()
{
    const auto due = d->grants();
    if (!due)
        return d->parts.clock.now() + longestNapMs;
    for (const store::StoredGrant &grant : *due) {
        {
            const std::lock_guard lock(d->wakeMutex);
            if (d->isStopping)
                return std::nullopt;
        }
        if (const auto next = grant.health.nextRefreshAt; next && *next <= d->parts.clock.now())
            (void)d->renew(grant.key, grant.generation, RenewalCause::Ending); // what came of it is in its health
    }
    std::optional<core::TimeMs> earliest;
    const auto planned = d->grants();
    for (const store::StoredGrant &grant : planned.value_or(QList<store::StoredGrant>())) {
        if (const auto next = grant.health.nextRefreshAt)
            earliest = std::min(*next, earliest.value_or(*next));
    }
    return earliest;
}

void TokenKeeper::start()
{
    if (d->thread.joinable())
        return;
    d->isStopping = false;
    d->thread = std::thread([this] { d->loop(*this); });
}

void TokenKeeper::stop()
{
    {
        const std::lock_guard lock(d->wakeMutex);
        d->isStopping = true;
    }
    d->wakeUp.notify_all();
    if (d->thread.joinable())
        d->thread.join();
    const std::lock_guard lock(d->slotsMutex);
    for (auto &[grantKey, slot] : d->slots) {
        const std::lock_guard slotLock(slot.mutex);
        bool changed = false;
        if (slot.unsaved && !d->renewal.renew(slot, grantKey, -1, RenewalCause::Ending, changed))
            qCWarning(core::lcConnect).noquote() << "the vault did not take the new tokens of" << grantKey;
    }
}

void TokenKeeper::Private::loop(TokenKeeper &keeper)
{
    giveRefusedCredentialsAnotherTry();
    for (;;) {
        const auto next = keeper.refreshDue();
        core::TimeMs wait = next ? *next - parts.clock.now() : longestNapMs;
        if (wait <= 0)
            wait = overdueNapMs;
        std::unique_lock lock(wakeMutex);
        wakeUp.wait_for(lock, std::chrono::milliseconds(std::clamp(wait, shortestNapMs, longestNapMs)),
                        [this] { return isStopping || isWanted; });
        isWanted = false;
        if (isStopping)
            return;
    }
}

/// The environment is read once a start, so now it may be right.
void TokenKeeper::Private::giveRefusedCredentialsAnotherTry()
{
    const auto written = parts.database
                             .write([now = parts.clock.now()](store::Session &session) {
                                 const auto grants = store::listGrants(session);
                                 for (store::StoredGrant grant : grants) {
                                     if (grant.health.state != HealthState::CredentialInvalid)
                                         continue;
                                     grant.health.nextRefreshAt = now;
                                     store::putGrant(session, grant);
                                 }
                             })
                             .result();
    if (!written)
        qCWarning(core::lcConnect).noquote() << "refused credentials are not tried again:" << written.error().oneLine();
}

void TokenKeeper::Private::wake()
{
    {
        const std::lock_guard lock(wakeMutex);
        isWanted = true;
    }
    wakeUp.notify_all();
}

} // namespace callttone::connect
