// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/grant_records.h"

#include "app/connect/grants/refresh_schedule.h"
#include "app/store/connection_log.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

using values::HealthState;

bool recordPair(store::Session &session, const PairRecord &pair)
{
    auto grant = store::findGrant(session, pair.grantKey);
    if (!grant || grant->generation > pair.generation)
        return false;
    const bool isNew = grant->generation < pair.generation;
    const bool changed = grant->health.state != HealthState::Active;
    const int failures = std::exchange(grant->failures, 0);
    grant->generation = pair.generation;
    grant->refreshedAt = pair.receivedAt;
    grant->expiresAt = pair.expiresAt;
    for (auto it = pair.facts.begin(); it != pair.facts.end(); ++it)
        grant->facts.insert(it.key(), it.value());
    if (pair.scopes)
        grant->scopes = *pair.scopes;
    grant->secretNames += pair.secretNames;
    grant->secretNames.removeDuplicates();
    if (changed) {
        grant->health = {};
        grant->health.since = pair.receivedAt;
    }
    grant->health.lastSuccessAt = pair.receivedAt;
    grant->health.nextRefreshAt = pair.nextRefreshAt;
    store::putGrant(session, *grant);
    if (isNew) {
        const QString detail = failures == 0
                                   ? u"The access token was renewed."_s
                                   : u"The access token was renewed; before that it failed %1 times."_s.arg(failures);
        store::logGrant(session, pair.grantKey, {.at = pair.receivedAt, .kind = u"refreshed"_s, .detail = detail});
    }
    return changed;
}

bool recordFailure(store::Session &session, const FailureRecord &failure)
{
    auto grant = store::findGrant(session, failure.grantKey);
    if (!grant || grant->generation != failure.generation)
        return false;
    values::ConnectionHealth &health = grant->health;
    const bool changed = health.state != failure.state || health.detail != failure.words;
    ++grant->failures;
    health.nextRefreshAt.reset();
    if (failure.state == HealthState::RefreshFailed)
        health.nextRefreshAt = failure.at + backOff(grant->failures, failure.jitter, failure.retryAfterSeconds);
    if (health.state != failure.state)
        health.since = failure.at;
    health.state = failure.state;
    health.detail = failure.words;
    store::putGrant(session, *grant);
    if (changed) { // else every try of a long outage would be a line
        const QString kind = failure.state == HealthState::Revoked ? u"revoked"_s : u"refresh_failed"_s;
        store::logGrant(session, failure.grantKey,
                        {.at = failure.at, .kind = kind, .ok = false, .detail = failure.words});
    }
    return changed;
}

core::ApiError errorOfHealth(HealthState state, const QString &words)
{
    switch (state) {
    case HealthState::Revoked:
        return {.kind = core::ErrorKind::Conflict,
                .code = u"needs_reconnect"_s,
                .title = u"The sign-in is no longer valid"_s,
                .detail = words};
    case HealthState::CredentialInvalid:
        return {.kind = core::ErrorKind::Conflict,
                .code = u"credential_invalid"_s,
                .title = u"The sign-in cannot be renewed with the credentials set"_s,
                .detail = words};
    default:
        return {.kind = core::ErrorKind::Unavailable,
                .code = u"refresh_failed"_s,
                .title = u"The sign-in could not be renewed"_s,
                .detail = words};
    }
}

} // namespace callttone::connect
