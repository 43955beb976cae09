// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/where.h"
#include "models/values/delivery_filter.h"

namespace callttone::store {

/// A DeliveryFilter as SQL over `deliveries d`.
struct DeliveryWhere : Where
{
    QString joins;
};

[[nodiscard]] DeliveryWhere whereOf(const values::DeliveryFilter &filter);

} // namespace callttone::store
