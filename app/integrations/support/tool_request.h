// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_answer.h"
#include "app/tools/invocation.h"
#include "app/tools/tool_result.h"

namespace callttone::integrations {

/// Sends a look-up, and once more when the vendor was busy or did not answer and the soft limit is not past. Never for
/// what changes something. `isLimit` as in Asked: whether a 403 says that it is busy.
[[nodiscard]] core::Result<connect::HttpResponse> sendLookUp(connect::VendorSession &session,
                                                             const connect::HttpRequest &request,
                                                             const tools::Deadline &deadline,
                                                             bool (*isLimit)(const connect::HttpResponse &) = nullptr);

/// What an answer that is no success means for the call. `what` reads on from "refused …": "the appointment".
/// A write whose answer was lost, or was a 5xx, may have happened.
enum class Effect { Reads, Writes };
[[nodiscard]] tools::ToolFailure failureOf(const Asked &asked, const core::Result<connect::HttpResponse> &answer,
                                           Effect effect);
/// The same for an error that is known already: of the session, or read out of a 2xx.
[[nodiscard]] tools::ToolFailure failureOf(const core::ApiError &error, Effect effect);
/// Whether a request that got no answer may have arrived. Not when the name, connection or TLS failed.
[[nodiscard]] bool mayHaveArrived(const core::ApiError &error);

/// The object a 2xx holds, or the failure.
[[nodiscard]] tl::expected<QJsonObject, tools::ToolFailure>
toolAnswer(const Asked &asked, const core::Result<connect::HttpResponse> &answer, Effect effect);

/// What a dry run answers in place of sending `request`: {"dryRun": true, "wouldSend": {method, url, body}}.
[[nodiscard]] tools::ToolOutcome wouldSend(const connect::HttpRequest &request, const QString &text);

} // namespace callttone::integrations
