// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/store/connection_store.h"

namespace callttone::connect {

/// What is written down of a server or webhook that was just settled. `old` is the row it replaces; `again`: the same
/// server once more, so what a person configured and reviewed of it stays.
[[nodiscard]] store::StoredConnection connectionRow(const IntegrationDescriptor &descriptor,
                                                    const IntegrationDescriptor::Settled &settled,
                                                    const std::optional<store::StoredConnection> &old, bool again,
                                                    core::TimeMs now);

/// Scopes the server asked for since the sign-in, which reconnecting asks for; empty when it named none of them,
/// nothing when it is content.
[[nodiscard]] std::optional<QStringList> wantedScopes(const store::StoredConnection &row);
/// Adds to them. False when they were known.
[[nodiscard]] bool addWantedScopes(store::StoredConnection &row, const QStringList &scopes);
void forgetWantedScopes(store::StoredConnection &row);

} // namespace callttone::connect
