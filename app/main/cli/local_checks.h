// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/diagnostic_check.h"

#include <QFuture>

#include <functional>

namespace callttone::cli {

/// The doctor's checks on a data directory that no service runs on; empty: the usual one. Given by whoever composes the
/// program. Kind Conflict/`already_running` when a service does.
using LocalChecks = std::function<QFuture<core::Result<QList<values::DiagnosticCheck>>>(const QString &dataDir)>;

} // namespace callttone::cli
