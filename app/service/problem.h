// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <tl/expected.hpp>

namespace callttone::service {

/// An error on its way out as application/problem+json (RFC 9457). The engine's kinds do not cover what only HTTP can
/// get wrong (405, 421, 501, 505), so the status stands beside the error.
struct Problem
{
    int status = 500;
    core::ApiError error;

    // Implicit on purpose: every ApiError is a Problem with the status of its kind.
    Problem(core::ApiError failure)
        : status(failure.httpStatus())
        , error(std::move(failure))
    {}
    Problem(int httpStatus, const QString &code, const QString &title, const QString &detail)
        : status(httpStatus)
        , error{.kind = core::errorKindOfHttpStatus(httpStatus), .code = code, .title = title, .detail = detail}
    {}

    /// The document, with the request's id for whoever reports the problem.
    [[nodiscard]] QByteArray toJson(const QString &requestId) const;
};

template<typename T> using Checked = tl::expected<T, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> refuse(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

} // namespace callttone::service
