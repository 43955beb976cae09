// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_service.h"

namespace callttone::testing {

/// The sample practice's thirteen tools of four integrations, with schemas and figures; one of them is off.
[[nodiscard]] QList<values::ToolInfo> sampleTools();
/// One with every kind of property: for forms.
[[nodiscard]] values::ToolInfo toolOfAllKinds();

/// What ghl_check_availability answers on the sample day, with its request to the vendor.
[[nodiscard]] values::ToolCall sampleAvailability();
/// A booking with its times, made twice.
[[nodiscard]] values::ToolCall sampleBooking();
/// GoHighLevel took the sign-in back.
[[nodiscard]] values::ToolCall sampleRevoked();

/// All of it into the service: tools, answers, history, calendars to choose from.
void addSampleTools(FakeService &service);

} // namespace callttone::testing
