// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"
#include "app/tools/appointments/calendar_book.h"
#include "app/tools/invocation.h"

namespace callttone::integrations {

/// When the calendar is taken between `from` and `to`, in order and without overlaps (POST /freeBusy). Asked once more
/// within the soft limit when Google was busy. An error means unknown, never free: also for a calendar that is missing
/// from the answer, or times in it that cannot be read.
[[nodiscard]] core::Result<QList<tools::Span>> askBusy(connect::VendorSession &session,
                                                       const GoogleAddresses &addresses, const QString &calendarId,
                                                       const tools::Span &window, const tools::Deadline &deadline);

/// In order, joined where they touch.
[[nodiscard]] QList<tools::Span> merged(QList<tools::Span> spans);
/// `spans` without what lies in `hole`.
[[nodiscard]] QList<tools::Span> without(const QList<tools::Span> &spans, const tools::Span &hole);
[[nodiscard]] bool isTaken(const tools::Span &wanted, const QList<tools::Span> &busy);

} // namespace callttone::integrations
