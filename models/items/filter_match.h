// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"
#include "models/values/call_filter.h"
#include "models/values/delivery.h"
#include "models/values/delivery_filter.h"

namespace callttone::items {

/// Whether a row that came by the stream belongs into a filtered list.
enum class Match {
    No,
    Yes,
    AskService, ///< the filter looks at what the row does not carry (agent, payload)
};

/// The same rules as the service's queries.
[[nodiscard]] Match matchOf(const values::DeliveryFilter &filter, const values::Delivery &delivery);
[[nodiscard]] Match matchOf(const values::CallFilter &filter, const values::Call &call);

} // namespace callttone::items
