// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/delivery_attempt.h"
#include "models/values/delivery_filter.h"
#include "models/values/page.h"

#include <QSqlQuery>

namespace callttone::store {

class Session;

// The reading side of the deliveries table.

/// The columns deliveryOf() reads, in its order, for use in a SELECT.
[[nodiscard]] QString deliveryColumns(const QString &prefix = {});
[[nodiscard]] values::Delivery deliveryOf(const QSqlQuery &row, int firstColumn);

/// Newest first. `page.withTotal` counts all matches, by index where the filter allows.
[[nodiscard]] core::Result<values::Page<values::Delivery>>
listDeliveries(Session &session, const values::DeliveryFilter &filter, const values::PageRequest &page);
[[nodiscard]] qint64 countDeliveries(Session &session, const values::DeliveryFilter &filter);
/// What a bulk replay of `filter` would send: all that match but what is being sent now and test sends. Oldest first.
[[nodiscard]] QStringList replayableIds(Session &session, const values::DeliveryFilter &filter);
[[nodiscard]] qint64 countReplayable(Session &session, const values::DeliveryFilter &filter);
/// Without signature check, which needs the vault.
[[nodiscard]] core::Result<values::DeliveryDetail> deliveryDetail(Session &session, const QString &id);
[[nodiscard]] QList<values::Delivery> deliveriesOfCall(Session &session, const QString &callId);

} // namespace callttone::store
