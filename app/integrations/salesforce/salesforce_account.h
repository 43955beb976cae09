// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::integrations {

/// "Acme Inc. (sandbox)", with who signed in below it.
[[nodiscard]] core::Result<connect::Identity> salesforceIdentity(connect::VendorSession &session);
/// Reads the org's limits: how many requests are left today.
[[nodiscard]] core::Result<values::ConnectionCheck> salesforceCheck(connect::VendorSession &session);
[[nodiscard]] core::Result<void> salesforceRevoke(connect::VendorSession &session, const QString &login);
/// A 401 may also be a policy that no fresh token changes.
[[nodiscard]] bool salesforceTokenRejected(const connect::HttpResponse &response);

} // namespace callttone::integrations
