// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"

namespace callttone::integrations {

/// Where Google is; the sandbox elsewhere.
struct GoogleAddresses
{
    QString authorize;
    QString token;
    QString revoke;
    QString userinfo;
    QString calendar; ///< ends in /calendar/v3
    QString sheets;   ///< ends in /v4

    [[nodiscard]] static GoogleAddresses of(const connect::ProviderOverrides &overrides);
};

/// What Calendar and Sheets have in common: the client, the grant, who is signed in. Each adds its own scopes; the
/// grant asks for the union of what is connected, since a desktop client cannot add scopes to an older consent.
void makeGoogle(connect::IntegrationDescriptor &descriptor, const connect::ProviderOverrides &overrides);

/// GET userinfo: the address and name of who signed in.
[[nodiscard]] core::Result<connect::Identity> googleIdentity(connect::VendorSession &session,
                                                             const GoogleAddresses &addresses);
/// Why a refresh was answered invalid_grant; a week after the sign-in the app is in Testing.
[[nodiscard]] QString explainDeadGoogleGrant(const core::ApiError &refusal, qint64 grantAgeMs);

/// "https://www.googleapis.com/auth/" + `name`.
[[nodiscard]] QString googleScope(const char *name);

} // namespace callttone::integrations
