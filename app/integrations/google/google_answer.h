// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"

namespace callttone::integrations {

/// jsonAnswer() in Google's words: some 403s are limits, and one is an API nobody switched on. `what` was asked for:
/// "the list of calendars".
[[nodiscard]] core::Result<QJsonObject> googleAnswer(const QString &what,
                                                     const core::Result<connect::HttpResponse> &answer);

/// Google's words for why, most telling first: "rateLimitExceeded" of the older APIs, "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
/// and the status "PERMISSION_DENIED" of the newer ones. Empty for an answer that is not Google's.
[[nodiscard]] QStringList googleReasons(const connect::HttpResponse &response);

/// A 403 that passes within moments. What is used up for hours (quotaExceeded) is none.
[[nodiscard]] bool isGoogleBusy(const connect::HttpResponse &response);

} // namespace callttone::integrations
