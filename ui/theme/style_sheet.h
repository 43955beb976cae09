// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::ui {

struct Theme;

/// Replaces `@token` by the theme's colour. A name that is no token stays as it is, so a typo shows in the warning of
/// Qt's parser instead of vanishing.
[[nodiscard]] QString renderStyleSheet(const QString &text, const Theme &theme);

} // namespace callttone::ui
