// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace callttone::client {

/// The members of an event as JSON text in the order of the guide's example, `event` and `callId` first, whatever is
/// not in the guide last. QJsonDocument would sort them, and a payload is shown and sent as it is posted.
[[nodiscard]] QByteArray eventPayloadText(const QJsonObject &members);

} // namespace callttone::client
