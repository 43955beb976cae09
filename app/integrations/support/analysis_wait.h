// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/vendor_connector.h"

namespace callttone::integrations {

inline constexpr int usualAnalysisWaitMinutes = 10;

/// How long the end of a call waits for its analysis before it is written down without: "analysisWaitMinutes", a whole
/// number from 0 to 120. For the schema of who writes calls down.
[[nodiscard]] ConfigProperty analysisWaitProperty();
/// The same for who waits another time, or says something else about it. `description`: source of context
/// "Integration".
[[nodiscard]] ConfigProperty analysisWaitProperty(const char *description, int usualMinutes);

/// Of a configuration; the usual time where it says nothing.
[[nodiscard]] qint64 analysisWaitMs(const QJsonObject &config, int usualMinutes = usualAnalysisWaitMinutes);

/// Whether an event had better wait: a call ended or failed, and its analysis has not come. What comes with an
/// analysis, or stands for itself, never waits.
[[nodiscard]] bool waitsForAnalysis(values::EventType event, const delivery::CallFacts &facts);
/// Makes a connector wait so, as long as its configuration says.
void waitForAnalysis(VendorConnector &connector);

/// The end of a call, its analysis, and a lead: what is worth writing down about a call.
[[nodiscard]] bool isAboutCallOrLead(values::EventType event);

} // namespace callttone::integrations
