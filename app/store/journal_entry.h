// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace callttone::store {

/// One message of the live stream: `seq` is the SSE id. Events carry their payload; a delivery.updated carries the
/// delivery, and its JSON is written only when somebody listens.
struct JournalEntry
{
    qint64 seq = 0;
    QString type;
    QByteArray payload = {};
    std::optional<values::Delivery> delivery = {};

    [[nodiscard]] QByteArray json() const;
};

} // namespace callttone::store
