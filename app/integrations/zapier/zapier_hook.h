// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "models/values/integration.h"

#include <QJsonArray>

#include <functional>

namespace callttone::integrations {

/// https://hooks.zapier.com/hooks/…
[[nodiscard]] bool isZapierHook(const QUrl &url);

/// What is sent where nobody chose: call.ended, transcript.ready, analysis.complete.
[[nodiscard]] QJsonArray usualZapierEvents();

/// Sends a sample call.ended. Zapier accepts whatever it is sent, also for a Zap that is off or gone, so success proves
/// only that the address was reached; the words say so.
[[nodiscard]] core::Result<values::ConnectionCheck>
tryZapierHook(const std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)> &send,
              const QByteArray &url);

} // namespace callttone::integrations
