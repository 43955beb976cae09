// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace callttone::client {

/// One message of GET /events/stream. `type` is an event's wire name (data = the event's payload), "delivery.updated"
/// (data = a Delivery), "integration.updated" or "tool.called".
struct StreamMessage
{
    qint64 sequence = 0; ///< 0 when the service gave none
    QString type;
    QJsonObject data;
    QByteArray text = {}; ///< `data` as it came: forwarding must not reorder or round what was posted
};

} // namespace callttone::client
