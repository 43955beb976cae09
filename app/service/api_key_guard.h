// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/api_key_index.h"
#include "app/service/router.h"

namespace callttone::service {

/// Decides whether a caller may use a route: `Authorization: Bearer vxf_…` and the key's scopes.
class ApiKeyGuard
{
public:
    /// `loopbackIsOurs`: nobody but this machine can reach the listener, not even through a proxy on it.
    ApiKeyGuard(ApiKeyIndex &index, const core::Clock &clock, bool loopbackIsOurs);

    /// Who calls; or 401 without a known key, as the answer with its challenge.
    [[nodiscard]] tl::expected<Caller, Response> identify(const Request &request) const;
    /// The same, and 403 when the key's scopes do not cover the route.
    [[nodiscard]] tl::expected<Caller, Response> admit(const Request &request, const Route &route) const;

private:
    ApiKeyIndex &m_index;
    const core::Clock &m_clock;
    bool m_loopbackIsOurs;
};

} // namespace callttone::service
