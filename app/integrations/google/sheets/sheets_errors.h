// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/sync_failure.h"

namespace callttone::integrations {

/// What an answer of Sheets v4 that is no success means. `what` was asked for: "the tab Calls". Dialects: {"error":
/// {"code", "status", "message", "details": [{"reason"}]}} and the older {"error": {"errors": [{"reason"}]}}.
[[nodiscard]] SyncFailure sheetsFailure(const QString &what, const connect::HttpResponse &response, SyncEffect effect);
/// The object of a 2xx, or the failure.
[[nodiscard]] SyncResult<QJsonObject>
sheetsAnswer(const QString &what, const core::Result<connect::HttpResponse> &answer, SyncEffect effect);

/// Whether the range named a tab that is not there ("Unable to parse range").
[[nodiscard]] bool isTabMissing(const SyncFailure &failure);
/// Whether the range is outside of the tab, which has fewer rows.
[[nodiscard]] bool isBeyondGrid(const SyncFailure &failure);

[[nodiscard]] SyncFailure noSheetChosen();
/// The header of the column that rows are found again by is gone from a tab that holds something.
[[nodiscard]] SyncFailure headerGone(const QString &tab, const QString &column);

} // namespace callttone::integrations
