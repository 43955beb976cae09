// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/resource_context.h"
#include "app/service/router.h"
#include "models/values/integration.h"

namespace callttone::service {

using IntegrationHandler = QFuture<Response> (*)(const ResourceContext &, const Request &);

/// The handler for the integrations of vendors. For `webhooks` and `rest_api`, which are not connected but made of
/// endpoints and keys, 409 `own_integration` saying where those are.
[[nodiscard]] Handler vendorsOnly(const ResourceContext &context, IntegrationHandler handler);

/// Without the address of a sign-in under way unless the key could have begun it: whoever opens that address and signs
/// in connects their own account.
[[nodiscard]] values::Integration shownTo(values::Scopes scopes, values::Integration integration);
[[nodiscard]] values::ConnectFlow shownTo(values::Scopes scopes, values::ConnectFlow flow);

} // namespace callttone::service
