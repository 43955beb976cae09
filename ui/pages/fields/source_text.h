// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::ui {

/// A text that came with an integration or a tool, in the reader's language.
[[nodiscard]] QString translated(const QString &source);

} // namespace callttone::ui
