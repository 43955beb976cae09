// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/call_facts.h"
#include "app/integrations/support/config_schema.h"
#include "models/values/event_type.h"

namespace callttone::integrations {

/// How long the end of a call waits for its analysis before it is written down without: "analysisWaitMinutes", a whole
/// number from 0 to 120, default 10. For the schema of who writes calls down.
[[nodiscard]] ConfigProperty analysisWaitProperty();

/// Of a configuration; the default where it says nothing.
[[nodiscard]] qint64 analysisWaitMs(const QJsonObject &config);

/// Whether an event had better wait: a call ended or failed, and its analysis has not come. What comes with an
/// analysis, or stands for itself, never waits.
[[nodiscard]] bool waitsForAnalysis(values::EventType event, const delivery::CallFacts &facts);

} // namespace callttone::integrations
