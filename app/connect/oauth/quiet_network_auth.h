// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callttone::connect {

/// Switches the log of QtNetworkAuth off for good, also against QT_LOGGING_RULES: Qt 6.4 writes the whole sign-in
/// address, and every version what a vendor's answer says, which may repeat secrets. Thread-safe.
void silenceNetworkAuthLog();

} // namespace callttone::connect
