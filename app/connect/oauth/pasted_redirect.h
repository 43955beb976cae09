// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/callback_query.h"
#include "app/core/result.h"

#include <QStringList>

namespace callttone::connect {

/// Reads the address a person copied from the browser, which could not reach us: one of `expected` with a query.
/// Errors are Validation at /url in words, and never repeat the address.
[[nodiscard]] core::Result<CallbackQuery> readPastedRedirect(const QString &pasted, const QStringList &expected);

} // namespace callttone::connect
