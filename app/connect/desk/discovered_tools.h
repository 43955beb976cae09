// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/connection_store.h"
#include "models/values/tool_change.h"

#include <QJsonArray>

namespace callttone::connect {

// The tools a server was found to have are kept with its connection. What a person accepted stays what agents get;
// what is new or different waits beside it, since descriptions are read by the agent's language model and a server may
// change them at any time. A definition is {"name", "title", "description", "inputSchema", "readOnly", "destructive"}
// and whatever else the integration keeps of it.

/// Puts `tools`, the server's whole list, in place of whatever was known: somebody has just looked at it.
void acceptAll(store::StoredConnection &row, const QJsonArray &tools);

/// Holds the server's present list against the accepted one. With `reviewed` what differs waits; else it is accepted at
/// once, and new tools that are not destructive are switched on. Answers whether the row changed.
[[nodiscard]] bool noteDiscovered(store::StoredConnection &row, const QJsonArray &tools, bool reviewed,
                                  core::TimeMs now);

/// Accepts what waits of these names, or all of it when there are none; tools that are gone are forgotten. New ones
/// that are not destructive are switched on. Answers the names it was about.
QStringList acceptChanges(store::StoredConnection &row, const QStringList &names);

[[nodiscard]] QList<values::ToolChange> toolChanges(const store::StoredConnection &row); ///< by name
/// Accepted ones first, in the server's order; then those that wait.
[[nodiscard]] QList<values::Capability> discoveredCapabilities(const store::StoredConnection &row);
/// Those agents may get: accepted, and at last sight still there as they were.
[[nodiscard]] QJsonArray usableTools(const store::StoredConnection &row);

/// Whether tools of such a configuration wait for a person: member "reviewTools", true unless said otherwise.
[[nodiscard]] bool reviewsTools(const QJsonObject &config);
/// "2 new, 1 changed, 1 gone"; empty for no changes.
[[nodiscard]] QString wordsFor(const QList<values::ToolChange> &changes);

} // namespace callttone::connect
