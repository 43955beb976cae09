// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callttone::ui {

/// Registers `:/icons/*.svg`, `:/theme/tokens.json` and `:/app/*`. Safe to call more than once.
void initResources();

} // namespace callttone::ui
