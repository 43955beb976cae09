// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/grant_renewal.h"

#include "app/connect/grants/refresh_schedule.h"
#include "app/core/logging.h"
#include "app/store/database.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

using values::HealthState;

namespace {

constexpr std::chrono::seconds lockPatience(30); ///< a refresh takes at most 10 s and what the vault needs
constexpr core::TimeMs wirePauseMs = 10'000;

core::ApiError notConnected(const QString &grantKey)
{
    return {.kind = core::ErrorKind::NotFound,
            .code = u"not_connected"_s,
            .title = u"%1 is not connected"_s.arg(grantKey),
            .detail = u"Connect it under Integrations."_s};
}

std::optional<core::TimeMs> endOf(core::TimeMs receivedAt, const TokenReply &reply)
{
    return reply.expiresInSeconds ? std::optional(receivedAt + *reply.expiresInSeconds * 1000) : std::nullopt;
}

QStringList namesOf(const TokenReply &reply)
{
    QStringList names;
    for (const auto &secret : reply.secrets)
        names.append(secret.first);
    return names;
}

} // namespace

GrantRenewal::GrantRenewal(const KeeperParts &parts)
    : m_parts(parts)
    , m_vault(parts.vault)
{}

core::Result<std::optional<store::StoredGrant>> GrantRenewal::row(const QString &grantKey)
{
    return m_parts.database.read([grantKey](store::Session &session) { return store::findGrant(session, grantKey); })
        .result();
}

core::Result<GrantRenewal::Sight> GrantRenewal::look(const QString &grantKey)
{
    auto grant = row(grantKey);
    if (!grant)
        return core::fail(grant.error());
    if (!*grant)
        return core::fail(notConnected(grantKey));
    if (const auto &health = (*grant)->health; health.state == HealthState::Revoked)
        return core::fail(errorOfHealth(health.state, health.detail));
    auto access = m_vault.access(grantKey);
    if (!access)
        return core::fail(access.error());
    return Sight{std::move(**grant), std::move(*access)};
}

core::Result<StoredAccess> GrantRenewal::renew(GrantSlot &slot, const QString &grantKey, qint64 staleGeneration,
                                               RenewalCause cause, bool &changed)
{
    if (slot.unsaved)
        return save(slot, changed);
    const core::TimeMs now = m_parts.clock.now();
    const auto isAnswer = [&](const Sight &sight) {
        return sight.access && sight.access->generation > staleGeneration
               && isUsable(sight.access->receivedAt, sight.access->expiresAt, now);
    };
    // Whoever had the slot before may have done the work, and a failure of theirs is this caller's answer too.
    if (auto sight = look(grantKey); sight && isAnswer(*sight) && sight->access->generation <= sight->grant.generation)
        return std::move(*sight->access);
    if (slot.failure && now < slot.notBefore)
        return core::fail(*slot.failure);

    auto held = m_parts.lock.acquire(grantKey, lockPatience);
    if (!held) {
        const bool isBusy = held.error().code == "refresh_busy"_L1; // the other one will say how the grant fares
        return core::fail(isBusy ? held.error() : localFailure(grantKey, held.error(), changed));
    }
    auto sight = look(grantKey); // again: until the lock was ours another process could refresh
    if (!sight) {
        const bool isVerdict = sight.error().kind != core::ErrorKind::Unavailable;
        return core::fail(isVerdict ? sight.error() : localFailure(grantKey, sight.error(), changed));
    }
    if (!isAnswer(*sight))
        return refresh(slot, std::move(*sight), cause, std::move(*held), changed);
    if (sight->access->generation > sight->grant.generation) { // its process died before it wrote the row
        const StoredAccess &access = *sight->access;
        const auto refreshToken = m_vault.refreshToken(grantKey);
        keepRecord({.grantKey = grantKey,
                    .generation = access.generation,
                    .receivedAt = access.receivedAt,
                    .expiresAt = access.expiresAt,
                    .nextRefreshAt = plan(grantKey, access, refreshToken && !refreshToken->isEmpty())},
                   changed);
    }
    return std::move(*sight->access);
}

core::Result<StoredAccess> GrantRenewal::refresh(GrantSlot &slot, Sight sight, RenewalCause cause, Held held,
                                                 bool &changed)
{
    const store::StoredGrant &grant = sight.grant;
    auto refreshToken = m_vault.refreshToken(grant.key);
    if (!refreshToken)
        return core::fail(localFailure(grant.key, refreshToken.error(), changed));
    const core::TimeMs asked = m_parts.clock.now();
    if (refreshToken->isEmpty()) {
        const bool lasts = sight.access && (!sight.access->expiresAt || asked < *sight.access->expiresAt);
        if (lasts && cause == RenewalCause::Ending)
            return std::move(*sight.access);
        return core::fail(failed(grant, HealthState::Revoked,
                                 u"The access token has ended, and the vendor gave nothing to renew it with. Reconnect "
                                 "to sign in again."_s,
                                 {}, changed));
    }
    const auto client = m_parts.client(grant.key);
    if (!client)
        return core::fail(failed(grant, HealthState::CredentialInvalid, client.error().oneLine(), {}, changed));

    auto reply = requestRefresh(m_parts.http, *client, *refreshToken, grant.scopes);
    if (!reply) {
        const core::ApiError &error = reply.error();
        qCWarning(core::lcConnect).noquote() << "refreshing" << grant.key << "failed:" << error.oneLine();
        const core::TimeMs now = m_parts.clock.now();
        slot.notBefore = now + std::max(wirePauseMs, core::TimeMs(error.retryAfterSeconds.value_or(0)) * 1000);
        slot.failure = failed(grant, healthAfter(error), healthWords(*client, error, now - grant.issuedAt),
                              error.retryAfterSeconds, changed);
        return core::fail(*slot.failure);
    }
    slot.failure.reset();
    StoredAccess access{.token = std::move(reply->accessToken),
                        .generation = std::max(grant.generation, sight.access ? sight.access->generation : 0) + 1,
                        .receivedAt = asked,
                        .expiresAt = endOf(asked, *reply)};
    PairRecord record{.grantKey = grant.key,
                      .generation = access.generation,
                      .receivedAt = asked,
                      .expiresAt = access.expiresAt,
                      .nextRefreshAt = plan(grant.key, access, true),
                      .facts = reply->facts,
                      .scopes = reply->scopes,
                      .secretNames = namesOf(*reply)};
    const bool isSame = reply->refreshToken.reveal() == refreshToken->reveal();
    slot.unsaved.emplace(
        GrantSlot::Unsaved{{.access = std::move(access),
                            .refreshToken = isSame ? core::SecretString() : std::move(reply->refreshToken),
                            .further = std::move(reply->secrets)},
                           std::move(record),
                           std::move(held)});
    return save(slot, changed);
}

core::Result<StoredAccess> GrantRenewal::save(GrantSlot &slot, bool &changed)
{
    const QString &grantKey = slot.unsaved->record.grantKey;
    if (auto stored = m_vault.store(grantKey, slot.unsaved->pair); !stored)
        return core::fail(localFailure(grantKey, stored.error(), changed));
    GrantSlot::Unsaved saved = std::move(*slot.unsaved);
    slot.unsaved.reset();
    keepRecord(saved.record, changed);
    return std::move(saved.pair.access); // the lock goes with `saved`: others find the row written
}

core::Result<void> GrantRenewal::adopt(GrantSlot &slot, store::StoredGrant grant, TokenReply &&reply, bool &changed)
{
    slot.unsaved.reset(); // of the sign-in that is replaced; it has the lock
    slot.failure.reset();
    const auto held = m_parts.lock.acquire(grant.key, lockPatience);
    if (!held)
        return core::fail(held.error());
    const auto before = row(grant.key);
    if (!before)
        return core::fail(before.error());
    auto oldAccess = m_vault.access(grant.key);
    if (!oldAccess)
        return core::fail(oldAccess.error());

    const bool isSameAccount = *before && !grant.accountId.isEmpty() && (*before)->accountId == grant.accountId;
    QStringList leftOver = *before ? (*before)->secretNames : QStringList();
    grant.secretNames = namesOf(reply);
    leftOver.removeIf([&grant](const QString &name) { return grant.secretNames.contains(name); });
    bool hasRefreshToken = !reply.refreshToken.isEmpty();
    if (!hasRefreshToken && isSameAccount) {
        const auto kept = m_vault.refreshToken(grant.key);
        hasRefreshToken = kept && !kept->isEmpty();
    } else if (!hasRefreshToken) {
        leftOver.append(u"refresh"_s);
    }
    for (const QString &name : std::as_const(leftOver)) {
        if (auto removed = m_vault.remove(grant.key, name); !removed)
            return removed;
    }

    const core::TimeMs now = m_parts.clock.now();
    const qint64 oldGeneration =
        std::max(*before ? (*before)->generation : 0, *oldAccess ? (*oldAccess)->generation : 0);
    const GrantVault::Pair pair{.access = {.token = std::move(reply.accessToken),
                                           .generation = oldGeneration + 1,
                                           .receivedAt = now,
                                           .expiresAt = endOf(now, reply)},
                                .refreshToken = std::move(reply.refreshToken),
                                .further = std::move(reply.secrets)};
    if (auto stored = m_vault.store(grant.key, pair); !stored)
        return stored;

    QJsonObject facts = reply.facts;
    for (auto it = grant.facts.begin(); it != grant.facts.end(); ++it)
        facts.insert(it.key(), it.value());
    grant.facts = facts;
    grant.scopes = reply.scopes.value_or(grant.scopes);
    grant.issuedAt = now;
    grant.refreshedAt = now;
    grant.expiresAt = pair.access.expiresAt;
    grant.generation = pair.access.generation;
    grant.failures = 0;
    grant.health = {};
    grant.health.since = now;
    grant.health.lastSuccessAt = now;
    grant.health.nextRefreshAt = plan(grant.key, pair.access, hasRefreshToken);
    changed = *before && (*before)->health.state != HealthState::Active;
    return m_parts.database.write([grant](store::Session &session) { store::putGrant(session, grant); }).result();
}

core::Result<void> GrantRenewal::forget(GrantSlot &slot, const QString &grantKey)
{
    slot.unsaved.reset(); // it has the lock
    slot.failure.reset();
    const auto held = m_parts.lock.acquire(grantKey, lockPatience);
    if (!held)
        return core::fail(held.error());
    const auto before = row(grantKey);
    if (!before)
        return core::fail(before.error());
    if (auto wiped = m_vault.wipe(grantKey, *before ? (*before)->secretNames : QStringList()); !wiped)
        return wiped;
    return m_parts.database.write([grantKey](store::Session &session) { store::deleteGrant(session, grantKey); })
        .result();
}

void GrantRenewal::keepRecord(const PairRecord &record, bool &changed)
{
    const auto written =
        m_parts.database.write([record](store::Session &session) { return recordPair(session, record); }).result();
    if (written)
        changed = *written;
    else // the pair is safe in the vault, and the row is made good the next time somebody looks
        qCWarning(core::lcConnect).noquote() << "the new pair of" << record.grantKey << "is not in the database yet";
}

core::ApiError GrantRenewal::failed(const store::StoredGrant &grant, HealthState state, const QString &words,
                                    std::optional<int> retryAfterSeconds, bool &changed)
{
    const FailureRecord record{.grantKey = grant.key,
                               .generation = grant.generation,
                               .state = state,
                               .words = words,
                               .at = m_parts.clock.now(),
                               .retryAfterSeconds = retryAfterSeconds,
                               .jitter =
                                   m_parts.jitter ? m_parts.jitter() : QRandomGenerator::global()->generateDouble()};
    const auto written =
        m_parts.database.write([record](store::Session &session) { return recordFailure(session, record); }).result();
    if (written)
        changed = *written;
    else
        qCWarning(core::lcConnect).noquote() << "the health of" << grant.key << "could not be written down:" << words;
    core::ApiError error = errorOfHealth(state, words);
    error.retryAfterSeconds = retryAfterSeconds;
    return error;
}

/// A vault that is locked or away is shown on the connection and tried again; the grant itself is fine. So is a lock
/// file that cannot be opened.
core::ApiError GrantRenewal::localFailure(const QString &grantKey, const core::ApiError &error, bool &changed)
{
    if (const auto grant = row(grantKey); grant && *grant)
        (void)failed(**grant, HealthState::RefreshFailed, error.oneLine(), {}, changed);
    return error;
}

std::optional<core::TimeMs> GrantRenewal::plan(const QString &grantKey, const StoredAccess &access,
                                               bool hasRefreshToken) const
{
    if (!hasRefreshToken)
        return access.expiresAt; // then it is over, and that is said
    const auto client = m_parts.client(grantKey);
    const qint64 assumed = client ? client->profile.defaultLifetimeSeconds : 0;
    return nextRefresh(access.receivedAt, access.expiresAt, assumed * 1000);
}

} // namespace callttone::connect
