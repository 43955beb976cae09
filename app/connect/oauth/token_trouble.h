// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callttone::connect {

/// Why no answer came from a token endpoint.
enum class TokenTrouble { None, Timeout, TooLarge, Dns, Refused, Tls, Network };

} // namespace callttone::connect
