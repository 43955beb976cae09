// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/store/connection_store.h"
#include "models/values/account.h"

namespace callttone::core {
class Environment;
}

namespace callttone::connect {

/// All there is to know about one integration at one moment.
struct IntegrationFacts
{
    const IntegrationDescriptor &descriptor;
    const values::Account &account;
    const core::Environment &environment;
    std::optional<store::StoredConnection> connection = {};
    std::optional<store::StoredGrant> grant = {}; ///< the connection's, or the one its vendor's sibling uses
    std::optional<values::ConnectFlow> flow = {};
    QString storedIn = {}; ///< the vault, for people
};

/// What the dashboard shows of it: the state and the one thing worth saying, worked out in one place.
[[nodiscard]] values::Integration viewOf(const IntegrationFacts &facts);

/// Required variables that are not set.
[[nodiscard]] QStringList missingVariables(const IntegrationDescriptor &descriptor,
                                           const core::Environment &environment);
/// The schema a change of the configuration is held against: the descriptor's, and the switches of its tools.
[[nodiscard]] QJsonObject configSchemaOf(const IntegrationDescriptor &descriptor);

} // namespace callttone::connect
