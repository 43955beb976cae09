// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/call_script.h"

namespace callttone::client {

/// Reads "events", "turns" and "tools" of a script into its steps, in order of time, and checks what they name.
/// `script.choices` is read before.
void readSteps(const QJsonObject &object, CallScript &script, QList<core::FieldError> &errors);

} // namespace callttone::client
