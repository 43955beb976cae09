// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/webhook_endpoint.h"

namespace callttone::store {

class Session;

/// All endpoints, oldest first, with health from the roll-ups of the 24 h before `now`. Secrets and header values are
/// not here; they are in the vault.
[[nodiscard]] QList<values::WebhookEndpoint> listEndpoints(Session &session, core::TimeMs now);
[[nodiscard]] core::Result<values::WebhookEndpoint> findEndpoint(Session &session, const QString &id, core::TimeMs now);

/// Conflict `endpoint_limit` for the sixth; counted and inserted in one transaction, so two at once cannot both pass.
[[nodiscard]] core::Result<void> insertEndpoint(Session &session, const values::WebhookEndpoint &endpoint);
[[nodiscard]] core::Result<void> updateEndpoint(Session &session, const values::WebhookEndpoint &endpoint);
/// Also skips what still waits for it.
[[nodiscard]] core::Result<void> deleteEndpoint(Session &session, const QString &id, core::TimeMs now);
/// Disabling by the engine (410): keeps the reason and skips what waits. False when it was disabled already.
[[nodiscard]] bool disableEndpoint(Session &session, const QString &id, const QString &reason, core::TimeMs now);

} // namespace callttone::store
