// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/call.h"
#include "models/values/call_filter.h"
#include "models/values/page.h"

namespace callttone::store {

class Session;

/// Newest start first.
[[nodiscard]] core::Result<values::Page<values::Call>> listCalls(Session &session, const values::CallFilter &filter,
                                                                 const values::PageRequest &page);
/// What is known of a call; only its id when nothing is.
[[nodiscard]] values::Call knownCall(Session &session, const QString &id);
/// The call with transcript, analysis, timeline and deliveries, put together from its events.
[[nodiscard]] core::Result<values::CallDetail> callDetail(Session &session, const QString &id);

} // namespace callttone::store
