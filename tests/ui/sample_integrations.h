// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/account.h"
#include "tests/ui/fake_service.h"
#include "tests/ui/sample_vendors.h"

namespace callttone::testing {

/// The dental practice's dashboard: seven connected, HubSpot revoked, one endpoint failing, three not connected.
/// Seen at sampleNow, as all samples here.
[[nodiscard]] QList<values::Integration> sampleDashboard();

/// One card in one state; the plan is the account's it is seen under.
struct SampleCard
{
    const char *label; ///< "Connecting"
    values::Integration integration;
    values::Plan plan = values::Plan::Professional;
    bool bypass = false;
};
/// Every state a card has by its data; focus and loading are the card's own.
[[nodiscard]] QList<SampleCard> sampleCards();

/// One of each way a sign-in goes wrong: "denied", "redirect_mismatch", "missing_scope", "state_mismatch", "expired",
/// "port_in_use", "bad_client", "network".
[[nodiscard]] QList<values::ConnectFailure> sampleConnectFailures();

[[nodiscard]] QList<values::DiagnosticCheck> sampleDiagnostics();

/// The dashboard with what its detail pages ask for: pickers, history, checks, diagnostics.
void addSampleIntegrations(FakeService &service);

} // namespace callttone::testing
