// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_desk.h"
#include "app/service/response.h"

namespace callttone::service {

/// Where vendors send the browser back to: the one path people see answers of.
inline constexpr QLatin1StringView callbackPath("/api/integrations/callback");

/// Whether a request that begins like this was made by a browser a person looks at.
[[nodiscard]] bool isForBrowser(QByteArrayView requestBeginning);

/// A page about a sign-in. Nothing may load into it but what `policy` lets, and nobody gets its address as a referrer:
/// the query holds a code.
[[nodiscard]] Response pageResponse(const connect::CallbackPage &page);

/// What went wrong, as such a page.
[[nodiscard]] Response problemPage(const Problem &problem);

} // namespace callttone::service
