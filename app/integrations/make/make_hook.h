// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "models/values/integration.h"

#include <functional>

namespace callttone::integrations {

/// Sends a sample call to a webhook of Make and says what the answer means. 200 "Accepted" is queued and no more; any
/// other 2xx body is the scenario's own answer. `apiKey` may be empty.
[[nodiscard]] core::Result<values::ConnectionCheck>
tryMakeHook(const std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)> &send,
            const QByteArray &url, const QByteArray &apiKey);

/// The fields a call is sent with, sample or real.
[[nodiscard]] QStringList makeFields();

/// What an answer that is no success says, each acted on differently.
enum class MakeRefusal {
    Off,            ///< no scenario listens
    Gone,           ///< the webhook was deleted
    ApiKey,         ///< missing or wrong
    QueueFull,      ///< the scenario runs too seldom
    Structure,      ///< the fields do not fit what Make learned
    Limited,        ///< too many requests
    ScenarioFailed, ///< it ran and failed, and is off now
    Redirect,       ///< set by a Webhook response module, or no webhook at all
    Down,           ///< Make's own trouble
    Other,
};
[[nodiscard]] MakeRefusal makeRefusalOf(int status, const QByteArray &body);

/// Why Make refused: what happened, why, what to do. `body` is its text, `sent` what was: "the sample call".
[[nodiscard]] QString makeRefusal(int status, const QByteArray &body, const QString &sent);

} // namespace callttone::integrations
