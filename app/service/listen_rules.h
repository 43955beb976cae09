// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QHostAddress>

namespace callttone::service {

/// The address to listen on. The service speaks plain HTTP, so anything but loopback is refused unless
/// CALLTTONE_PUBLIC_URL says that somebody has put a proxy with TLS in front and knows by which name it is reached.
[[nodiscard]] core::Result<QHostAddress> listenAddressOf(const core::EngineSettings &settings);

} // namespace callttone::service
