// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_service.h"

namespace callttone::testing {

/// The call whose records the samples have: a lead that several contacts may be.
inline constexpr QLatin1StringView syncedCall("call_9f27c1e04b");

/// An integration that is told after events, connected and with these figures.
[[nodiscard]] values::Integration sampleSynced(const QString &id, const values::IntegrationDeliveries &deliveries);

/// What the five that are told after events got on the sample afternoon, with all attempts, and the records of
/// syncedCall. Needs the sample calls and integrations; HubSpot is revoked and has calls waiting, a sheet is gone.
void addSampleSyncs(FakeService &service);

} // namespace callttone::testing
