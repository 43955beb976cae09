// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/connection_store.h"

namespace callttone::store {
class Session;
}

namespace callttone::connect {

// What renewals leave in the database: the grant's row, and a line in the log of every connection that uses it. For
// one write job each. True when the grant's health is another than before.

/// A pair that is in the vault.
struct PairRecord
{
    QString grantKey;
    qint64 generation = 0;
    core::TimeMs receivedAt = 0;
    std::optional<core::TimeMs> expiresAt = {};
    std::optional<core::TimeMs> nextRefreshAt = {};
    QJsonObject facts = {};                 ///< merged into those there are
    std::optional<QStringList> scopes = {}; ///< absent: as they were
    QStringList secretNames = {};           ///< added to those there are
};
/// Nothing happens to a grant that is gone, or has a newer pair.
[[nodiscard]] bool recordPair(store::Session &session, const PairRecord &pair);

struct FailureRecord
{
    QString grantKey;
    qint64 generation = 0; ///< of the row that was judged; nothing happens when it moved on
    values::HealthState state = values::HealthState::RefreshFailed;
    QString words;
    core::TimeMs at = 0;
    std::optional<int> retryAfterSeconds = {};
    double jitter = 0;
};
/// Only `RefreshFailed` is tried again by schedule.
[[nodiscard]] bool recordFailure(store::Session &session, const FailureRecord &failure);

/// What a caller who needs a token hears of a grant in that state: `needs_reconnect`, `credential_invalid` or
/// `refresh_failed`.
[[nodiscard]] core::ApiError errorOfHealth(values::HealthState state, const QString &words);

} // namespace callttone::connect
