// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::sandbox {

class Sandbox;

/// What a person sees at /__sandbox: what arrived, what is switched, how to connect.
[[nodiscard]] QString overviewPage(Sandbox &sandbox);

} // namespace callttone::sandbox
