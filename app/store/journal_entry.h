// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callttone::store {

/// One message of the live stream: `seq` is the SSE id, `data` its JSON.
struct JournalEntry
{
    qint64 seq = 0;
    QString type;
    QByteArray data;
};

} // namespace callttone::store
