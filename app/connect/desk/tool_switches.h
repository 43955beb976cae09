// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/connection_store.h"

#include <QHash>

namespace callttone::connect {

// Switching a tool off applies to the next call: calls in progress keep the tools they started with. So a connection
// remembers when each of its tools went off.

/// To be called before `row.config` becomes `config`.
void noteSwitchedTools(store::StoredConnection &row, const QJsonObject &config, core::TimeMs now);
/// "*" is for tools that are not named; one that is off and found under neither has always been.
[[nodiscard]] QHash<QString, core::TimeMs> toolsOffSince(const store::StoredConnection &row);

} // namespace callttone::connect
