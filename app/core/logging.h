// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace callttone::core {

// All categories in one place, so `QT_LOGGING_RULES` can be written without searching. Silence: "callttone.*=false".
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcDelivery)
Q_DECLARE_LOGGING_CATEGORY(lcService)
Q_DECLARE_LOGGING_CATEGORY(lcConnect)
Q_DECLARE_LOGGING_CATEGORY(lcClient)

/// Routes all Qt logging to stderr as `time level category message`, one line each, through the redactor.
void installLogging();

} // namespace callttone::core
