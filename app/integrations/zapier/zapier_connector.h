// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_connector.h"

namespace callttone::integrations {

/// The chosen events, each as one POST of one flat object (see flatEvent()) to the Catch Hook. What two events of a
/// call say alike is one POST, whatever their ids. Nobody can ask Zapier what arrived: when an answer was lost the same
/// is sent once more with the same `id`, which a Zap can drop repeats by. Replay sends what was delivered again, with
/// its `id`: a Zap that was off or wrong at the time is the reason to press it.
[[nodiscard]] VendorConnector zapierConnector();

/// What an answer of a hook that is no success means. Any 2xx is one: it may have started the Zap.
[[nodiscard]] SyncFailure zapierFailure(const connect::HttpResponse &response);

} // namespace callttone::integrations
