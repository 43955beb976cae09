// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_service.h"

namespace callttone::testing {

/// 2026-02-17 10:42:07 UTC, the moment the samples are seen at.
inline constexpr core::TimeMs sampleNow = 1'771'324'927'000;

/// The afternoon of a dental practice: 22 deliveries by hand and as many older ones as asked for, the details of the
/// first ones, an endpoint list and the bars above.
void addSampleDeliveries(FakeService &service, int older = 0);

} // namespace callttone::testing
