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
[[nodiscard]] core::Result<values::Page<values::Delivery>> listDeliveries(Session &session,
                                                                         const values::DeliveryFilter &filter,
                                                                         const values::PageRequest &page);
[[nodiscard]] qint64 countDeliveries(Session &session, const values::DeliveryFilter &filter);
/// Ids that match, oldest first, for bulk replays.
[[nodiscard]] QStringList deliveryIds(Session &session, const values::DeliveryFilter &filter, int limit);
/// Without signature check, which needs the vault.
[[nodiscard]] core::Result<values::DeliveryDetail> deliveryDetail(Session &session, const QString &id);
[[nodiscard]] QList<values::Delivery> deliveriesOfCall(Session &session, const QString &callId);

} // namespace callttone::store
