// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::core {
class Environment;
}

namespace callttone::connect {

/// Whose account it is, for sentences: "Google".
[[nodiscard]] QString vendorOf(const IntegrationDescriptor &descriptor);
/// Of the vendor's app, from the environment; empty when it is not set.
[[nodiscard]] core::SecretString clientSecretOf(const IntegrationDescriptor &descriptor,
                                                const core::Environment &environment);

} // namespace callttone::connect
