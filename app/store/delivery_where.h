// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_filter.h"

#include <QList>
#include <QVariant>

namespace callttone::store {

/// A DeliveryFilter as SQL over `deliveries d`. Values are always bound, never pasted.
struct DeliveryWhere
{
    QString joins;
    QString sql = QStringLiteral("1 = 1");
    QList<QVariant> values;

    void add(const QString &condition, const QList<QVariant> &bound);
};

[[nodiscard]] DeliveryWhere whereOf(const values::DeliveryFilter &filter);

} // namespace callttone::store
