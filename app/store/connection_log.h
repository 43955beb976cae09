// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::store {

class Session;

// What happened to a connection, for its Activity page. Nothing secret; details are sentences for people.

/// Lines kept of each integration and kind. By kind, so that hourly refreshes do not push out who connected it.
inline constexpr int connectionLogKept = 100;

/// `activity.seq` is given by the database. Older lines of its kind beyond the bound go.
void logConnection(Session &session, const QString &integration, const values::ConnectionActivity &activity);
/// The same line for every integration that uses the grant.
void logGrant(Session &session, const QString &grantKey, const values::ConnectionActivity &activity);
/// Newest first.
[[nodiscard]] QList<values::ConnectionActivity> connectionLog(Session &session, const QString &integration, int limit);

} // namespace callttone::store
