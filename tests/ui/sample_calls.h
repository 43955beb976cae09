// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_service.h"

namespace callttone::testing {

/// The calls of the same afternoon as sample_deliveries.h, three of them live, and two of them in full: the booking
/// call_9f27c1e04b, and call_0000000006, whose agent says that it booked although the vendor was down.
void addSampleCalls(FakeService &service);

} // namespace callttone::testing
