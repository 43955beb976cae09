// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::testing {

/// An integration as it is before anybody connected it, its variables set. `id` is one of the contract's eleven.
[[nodiscard]] values::Integration sampleVendor(const QString &id);

/// The eleven ids in dashboard order.
[[nodiscard]] QStringList sampleVendorIds();

} // namespace callttone::testing
