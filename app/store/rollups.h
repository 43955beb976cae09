// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QString>

namespace callttone::store {

class Session;

// Counts kept on write, one row per minute and kind. A property test holds them against counted rows.

/// `change` (+1 or -1) deliveries created at `createdAt` now stand at `status`.
void countDelivery(Session &session, core::TimeMs createdAt, const QString &destId, const QString &eventType,
                   const QString &status, int change);
/// One attempt ended at `finishedAt` after `ms`.
void countAttempt(Session &session, core::TimeMs finishedAt, const QString &destId, bool ok, double ms);

} // namespace callttone::store
