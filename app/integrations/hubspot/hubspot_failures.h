// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/sync_failure.h"

namespace callttone::integrations {

/// What HubSpot says with an error: {"status": "error", "message", "category", "correlationId", "errors"?: [{"message",
/// "code"?, "context"?}], "policyName"?}, every member optional. A 207 has them in "errors" beside the results.
struct HubSpotRefusal
{
    int status = 0;      ///< 0: no answer came
    QString category;    ///< "VALIDATION_ERROR"; empty without one
    QString message;     ///< for people: of the values themselves, where HubSpot names them; redacted, short
    QStringList fields;  ///< properties it complains of, "hs_call_status"
    QStringList scopes;  ///< those a MISSING_SCOPES wants
    QString existingId;  ///< of the contact that has the e-mail address already, in a CONFLICT
    QString correlation; ///< what HubSpot's support asks for
    QString policy;      ///< of RATE_LIMITS: "TEN_SECONDLY_ROLLING", "DAILY"

    [[nodiscard]] static HubSpotRefusal of(const connect::HttpResponse &response);
};

struct HubSpotProblem
{
    HubSpotRefusal refusal;
    SyncFailure failure;
};

template<typename T> using HubSpotAnswer = tl::expected<T, HubSpotProblem>;

/// What an answer that is no success, or none, means. `what` reads on from "HubSpot rejected …": "the call".
[[nodiscard]] HubSpotProblem hubSpotProblem(const QString &what, const core::Result<connect::HttpResponse> &answer,
                                            SyncEffect effect);

/// The object a 2xx holds, empty for a 204. A 207 in which something failed is no success, and neither is a 2xx that
/// nobody can read.
[[nodiscard]] HubSpotAnswer<QJsonObject>
hubSpotObject(const QString &what, const core::Result<connect::HttpResponse> &answer, SyncEffect effect);

} // namespace callttone::integrations
