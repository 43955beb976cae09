// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "tests/ui/shots/sample_service.h"

namespace callttone::testing {

/// Adds the three endpoints and plays the calls of the last 26 hours, more of them around noon, then three that are
/// still going on. Takes a few seconds; runs the event loop meanwhile.
void playSampleDay(SampleService &service, client::ApiClient &api);

} // namespace callttone::testing
