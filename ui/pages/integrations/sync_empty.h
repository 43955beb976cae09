// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "ui/pages/lists/list_states.h"

namespace callttone::ui {

/// What an empty list of deliveries says: when the first one will come, or what keeps it from coming. Pure.
[[nodiscard]] EmptyMessage nothingDelivered(const values::Integration &integration);

} // namespace callttone::ui
