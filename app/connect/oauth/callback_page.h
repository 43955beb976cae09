// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_flows.h"

namespace callttone::connect {

/// What the browser shows after a sign-in came back: one page without scripts or anything to load, light or dark as the
/// browser is. All text from outside is escaped. `integrationName` may be empty when the flow is not known.
[[nodiscard]] QByteArray callbackPage(const CallbackOutcome &outcome, const QString &integrationName);

/// 200 when the answer belonged to a sign-in, however that ended; 400 when it was refused.
[[nodiscard]] int callbackPageStatus(const CallbackOutcome &outcome);

/// The Content-Security-Policy header for that page; it allows the page's own style by its hash and nothing else.
[[nodiscard]] QByteArray callbackPagePolicy();

} // namespace callttone::connect
