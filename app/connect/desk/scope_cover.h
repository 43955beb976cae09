// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::connect {

/// The descriptor's needs beside what the vendor granted, directly or by a wider scope.
[[nodiscard]] QList<values::ScopeGrant> scopeGrants(const IntegrationDescriptor &descriptor,
                                                    const QStringList &granted);
/// Required ones that are not there.
[[nodiscard]] QList<values::ScopeGrant> missingScopes(const IntegrationDescriptor &descriptor,
                                                      const QStringList &granted);
/// Everything the descriptor asks for.
[[nodiscard]] QStringList scopeNames(const IntegrationDescriptor &descriptor);

} // namespace callttone::connect
