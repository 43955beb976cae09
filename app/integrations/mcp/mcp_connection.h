// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::integrations {

/// Probes the server even when only connecting: a server that cannot be reached then is an error at /url.
[[nodiscard]] core::Result<std::shared_ptr<connect::IntegrationDescriptor::Settled>>
settleMcp(connect::HttpClient &http, const QJsonObject &input, bool tryIt);

/// Probes the server again; the check's tools are those it has now.
[[nodiscard]] core::Result<values::ConnectionCheck> checkMcp(connect::VendorSession &session);

} // namespace callttone::integrations
