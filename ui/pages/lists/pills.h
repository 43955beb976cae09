// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_status.h"
#include "ui/widgets/status_pill.h"

class QModelIndex;

namespace callttone::ui {

/// The tone the value types and models name: success, warn, error, info; anything else is neutral.
[[nodiscard]] Tone toneNamed(QStringView name);
/// The text colour of a tone on surface; `muted` for neutral, which is said quietly.
[[nodiscard]] ColorToken tokenOf(Tone tone);

[[nodiscard]] PillSpec pillOf(values::DeliveryStatus status);
/// From the display, icon and tone roles of a model's cell; nothing while the row is loading.
[[nodiscard]] PillSpec pillOf(const QModelIndex &cell);

} // namespace callttone::ui
