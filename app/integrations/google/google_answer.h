// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"

namespace callttone::integrations {

/// jsonAnswer() in Google's words: some 403s are limits, and one is an API nobody switched on. `what` was asked for:
/// "the list of calendars".
[[nodiscard]] core::Result<QJsonObject> googleAnswer(const QString &what,
                                                     const core::Result<connect::HttpResponse> &answer);

} // namespace callttone::integrations
