// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "models/values/integration.h"

namespace callttone::integrations {

/// Who was asked for what, for the words of a refusal.
struct Asked
{
    QString vendor; ///< "Google"
    QString what;   ///< "the list of calendars"
    /// Whether a 403 is about too many requests, where the vendor says so with one. May be empty.
    bool (*isLimit)(const connect::HttpResponse &) = nullptr;
};

/// The object a 2xx answer holds; otherwise what happened, why, and what to do. A request that got no answer passes its
/// error on. Codes: "needs_reconnect" (401), "vendor_forbidden" (403), "vendor_not_found" (404, 410), "vendor_limited"
/// (429, with the wait), "vendor_unavailable" (5xx), "vendor_refused" (the rest).
[[nodiscard]] core::Result<QJsonObject> jsonAnswer(const Asked &asked,
                                                   const core::Result<connect::HttpResponse> &answer);
[[nodiscard]] core::ApiError refusal(const Asked &asked, const connect::HttpResponse &response);

/// The sentence in a vendor's error body, whatever its dialect; redacted, short, empty when there is none.
[[nodiscard]] QString vendorMessage(const QByteArray &body);

[[nodiscard]] values::ConnectionCheck passed(const QString &detail, double latencyMs);
/// An answer that says no is a check that failed; a request without an answer stays an error.
[[nodiscard]] core::Result<values::ConnectionCheck> failedCheck(const core::ApiError &error, double latencyMs);
/// For trying out what a person typed, where any error is what the check showed.
[[nodiscard]] values::ConnectionCheck asCheck(const core::Result<values::ConnectionCheck> &result);

/// GET `url`, for APIs that want nothing but the token.
[[nodiscard]] connect::HttpRequest getRequest(const QString &url);
/// A path segment or query value: all but unreserved characters encoded.
[[nodiscard]] QString encoded(const QString &text);

} // namespace callttone::integrations
