// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/call_script.h"

#include <QStringList>

namespace callttone::client {

/// Names of the scripts that come with the product, in the order to show and to play them.
[[nodiscard]] QStringList builtInScripts();

/// A built-in script by its name, else the file of that path.
[[nodiscard]] core::Result<CallScript> loadScript(const QString &nameOrFile);

} // namespace callttone::client
