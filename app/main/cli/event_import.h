// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"

#include <QIODevice>

namespace callttone::cli {

struct ImportCount
{
    qint64 events = 0;     ///< lines read
    qint64 duplicates = 0; ///< of those, known to the service by their id; nothing is sent again for them
    qint64 deliveries = 0; ///< that came of the others
};

/// Posts the events of a JSON-lines file in batches. Blank lines are passed over; whatever is wrong is an error that
/// names the line. What was posted before it stays: run it again after correcting, ids make it harmless.
[[nodiscard]] core::Result<ImportCount> importEvents(QIODevice &lines, client::ApiClient &api);

} // namespace callttone::cli
