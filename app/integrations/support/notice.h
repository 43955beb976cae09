// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::integrations {

/// A warning whose button opens Configuration. Texts are sources of context "Integration".
[[nodiscard]] inline values::IntegrationNotice chooseNotice(const char *title, const char *detail)
{
    return {values::IntegrationNotice::Level::Warning, QString::fromUtf8(title), QString::fromUtf8(detail),
            QStringLiteral("choose")};
}

} // namespace callttone::integrations
