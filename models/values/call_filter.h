// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QUrlQuery>

#include <optional>

namespace callttone::values {

/// What GET /calls filters by; all parts combine with "and". Times are of the call's start.
struct CallFilter
{
    QString status; ///< also "live" for in-progress
    QString direction;
    QString agentId;
    QString sentiment;
    QString number; ///< E.164, or any run of its digits; either party
    QString text;   ///< `q`: agent, summary, numbers, id
    std::optional<core::TimeMs> from;
    std::optional<core::TimeMs> to;

    [[nodiscard]] QUrlQuery toQuery() const;
    [[nodiscard]] static core::Result<CallFilter> fromQuery(const QUrlQuery &query);
    bool operator==(const CallFilter &) const = default;
};

} // namespace callttone::values
