// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/service/resource_context.h"
#include "models/values/integration.h"

#include <QFuture>

namespace callttone::service {

/// Adds to integrations that are told after events how that goes: `deliveries`, and a notice when something keeps them
/// from getting anything or was refused, unless the connection itself has something more urgent to say.
[[nodiscard]] QFuture<core::Result<QList<values::Integration>>>
withDeliveries(const ResourceContext &context, QFuture<core::Result<QList<values::Integration>>> integrations);
[[nodiscard]] QFuture<core::Result<values::Integration>>
withDeliveries(const ResourceContext &context, QFuture<core::Result<values::Integration>> integration);

} // namespace callttone::service
