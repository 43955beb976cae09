// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/sync_failure.h"

namespace callttone::integrations {

/// What was being done: a 404 or a missing right means something else each time.
enum class SalesforceStep { Look, Create, Change };

/// What Salesforce says with an error. Bodies are lists: [{"errorCode", "message", "fields"?}], more than one when
/// several rules complain.
struct SalesforceRefusal
{
    int status = 0;      ///< 0: no answer came
    QString code;        ///< errorCode of the first, "REQUIRED_FIELD_MISSING"; empty without one
    QString message;     ///< of all of them; redacted
    QStringList fields;  ///< API names, as the org has them
    QJsonObject details; ///< the first error whole

    [[nodiscard]] static SalesforceRefusal of(const connect::HttpResponse &response);
    /// A field is listed, or, since INVALID_FIELD lists none, named in the message.
    [[nodiscard]] bool names(const QString &field) const;
};

struct SalesforceProblem
{
    SalesforceRefusal refusal;
    SyncFailure failure;
};

template<typename T> using SalesforceAnswer = tl::expected<T, SalesforceProblem>;

/// What an answer that is no success, or none, means. `what` reads on from "Salesforce refused …": "the lead".
[[nodiscard]] SalesforceProblem salesforceProblem(const core::Result<connect::HttpResponse> &answer,
                                                  const QString &what, SalesforceStep step);

/// A 401 that no fresh token changes: a policy of the org.
[[nodiscard]] bool isSalesforcePolicy(const QString &message);

} // namespace callttone::integrations
