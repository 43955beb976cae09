// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"

namespace callttone::integrations {

/// What differs from vendor to vendor in the sentences about sign-ins that went wrong.
struct SignInWords
{
    QString vendor;            ///< "GoHighLevel"
    QString secretVariable;    ///< "GHL_CLIENT_SECRET"
    QString idVariable;        ///< "GHL_CLIENT_ID"
    QString settingsUrl;       ///< where redirect addresses and secrets are kept
    QStringList redirectSteps; ///< how to register an address there
    QString noAnswer;          ///< why a sign-in may never come back; empty for nothing particular
};

/// "redirect_mismatch", "bad_client" and "expired" in this vendor's words; other codes stay as they are.
void explainSignIn(const SignInWords &words, values::ConnectFailure &failure);

/// What a token endpoint's refusal means; codes as in OAuthProfile::readTokens. `said`: the vendor's words.
[[nodiscard]] core::ApiError tokenError(const QString &code, const QString &vendor, const QString &said);

} // namespace callttone::integrations
