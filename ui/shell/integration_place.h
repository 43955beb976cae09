// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace callttone::ui {

/// An integration's page with the tab of this name, or with its connect dialog open for "connect"; empty: as it is.
[[nodiscard]] inline Destination placeOfIntegration(const QString &id, const QString &place = {})
{
    QVariantMap parameters{{QStringLiteral("id"), id}};
    if (!place.isEmpty())
        parameters.insert(place == QLatin1StringView("connect") || place == QLatin1StringView("review")
                              ? QStringLiteral("action")
                              : QStringLiteral("tab"),
                          place);
    return {PageId::Integrations, parameters};
}

} // namespace callttone::ui
