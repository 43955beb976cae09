// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// make_trigger_scenario: sends what is known of the call, and what the agent passes on, to the webhook. Answers
/// {"status": "started"} when Make queued it, {"status": "answered", "httpStatus", "answer"?} when the scenario has a
/// Webhook response module. Make has no way to look up what ran, so what may have started is never sent again.
/// Source: help.make.com/webhooks, integromat/make-skills.
[[nodiscard]] QList<VendorTool> makeTools();

} // namespace callttone::integrations
