// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QJsonObject>

namespace callttone::ui {

/// The Tools page with a tool open, and its form filled in when there are arguments.
[[nodiscard]] inline Destination placeOfTool(const QString &tool, const QJsonObject &arguments = {})
{
    QVariantMap parameters{{QStringLiteral("tool"), tool}};
    if (!arguments.isEmpty())
        parameters.insert(QStringLiteral("arguments"), arguments);
    return {PageId::Tools, parameters};
}

/// The Tools page with the call simulator.
[[nodiscard]] inline Destination placeOfSimulator()
{
    return {PageId::Tools, {{QStringLiteral("simulator"), true}}};
}

} // namespace callttone::ui
