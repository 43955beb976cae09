// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace callttone::ui {

/// The meaning of a colour pair. A tone is never shown without a glyph or a word beside it.
enum class Tone { Neutral, Success, Warn, Error, Info };

struct ToneColors
{
    QColor text;  ///< text and glyph, on `fill` or on surface
    QColor fill;  ///< pill and banner
    QColor solid; ///< dots, chart marks, borders
};

[[nodiscard]] ToneColors toneColors(const Theme &theme, Tone tone);
/// The glyph used when a widget names none: info, okc, alert, error, ring.
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace callttone::ui
