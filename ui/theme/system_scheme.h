// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace callttone::ui {

enum class SystemScheme { Light, Dark, HighContrast };

/// What the desktop uses, read from a system palette: the only way that works on Qt 6.4.
/// High contrast means a pure black or white window with text at the far end of the scale.
[[nodiscard]] SystemScheme schemeOf(const QPalette &system);

/// The desktop's palette although the application has set its own. Sends palette events while it looks.
[[nodiscard]] QPalette probeSystemPalette();

} // namespace callttone::ui
