// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/account.h"

namespace callttone::connect {

/// Forbidden `plan_required`, with what to do about it.
[[nodiscard]] core::ApiError planRequired(const QString &title, const values::Account &account);

} // namespace callttone::connect
