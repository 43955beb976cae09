// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyle>

namespace callttone::ui {

struct ButtonLook
{
    QColor fill;   ///< invalid: none
    QColor stroke; ///< invalid: none
    QColor text;
    QColor icon;
};

/// The colours of a push button by the value of its property `kind` and its state.
[[nodiscard]] ButtonLook buttonLook(const Theme &theme, const QString &kind, QStyle::State state);

} // namespace callttone::ui
