// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <tl/expected.hpp>

namespace callttone::core {

/// A value or the reason there is none. Every fallible call of the product returns one.
template<typename T> using Result = tl::expected<T, ApiError>;

using tl::unexpected;

/// `return fail(notFound(...));` reads better than spelling the template.
[[nodiscard]] inline tl::unexpected<ApiError> fail(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

} // namespace callttone::core
