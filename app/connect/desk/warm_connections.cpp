// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/warm_connections.h"

namespace callttone::connect {

namespace {

/// Another process on the same data may change what is there; this is how long that goes unnoticed.
constexpr core::TimeMs keptForMs = 2'000;
/// A token that ends sooner is the keeper's to renew.
constexpr core::TimeMs leastLeftMs = 60'000;

} // namespace

std::optional<UsableConnection> WarmConnections::find(const QString &integration, quint64 version, core::TimeMs now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_kept.constFind(integration);
    const bool isFresh = found != m_kept.constEnd() && found->version == version && now >= found->openedAt
                         && now - found->openedAt < keptForMs;
    return isFresh ? std::optional(found->usable) : std::nullopt;
}

void WarmConnections::keep(const QString &integration, const Kept &opened,
                           const std::optional<store::StoredGrant> &grant)
{
    const std::lock_guard lock(m_mutex);
    const auto before = m_kept.constFind(integration);
    const bool lasts = grant && (!grant->expiresAt || *grant->expiresAt - opened.openedAt > leastLeftMs);
    if (before != m_kept.constEnd() && lasts)
        opened.session->adoptToken(*before->session, grant->generation);
    m_kept.insert(integration, opened);
}

} // namespace callttone::connect
