// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/error_class.h"

namespace callttone::integrations {

/// A request that got no answer.
struct TransportFailure
{
    values::ErrorClass errorClass = values::ErrorClass::None;
    QString host;
    int timeoutMs = 0;
    QString detail; ///< the library's words, redacted; may be empty
};

/// In words for people: what happened, why, what to do. Kind Timeout or Network; `code` is the class's wire name.
[[nodiscard]] core::ApiError transportError(const TransportFailure &failure);

} // namespace callttone::integrations
