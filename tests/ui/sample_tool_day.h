// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_service.h"

namespace callttone::testing {

/// How the tools of the sample practice did since midnight, into `stats`: four integrations, of which Make is slow.
void addSampleToolDay(FakeService &service);

/// A call of a tool that failed this many minutes ago.
[[nodiscard]] values::ToolCall failedTool(const QString &tool, values::ToolErrorClass errorClass, int minutesAgo,
                                          const QString &message = {});

} // namespace callttone::testing
