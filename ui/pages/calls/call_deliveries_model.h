// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/value_list_model.h"
#include "models/values/delivery.h"

namespace callttone::ui {

/// The deliveries of one call, oldest first.
class CallDeliveriesModel : public items::ValueListModel<values::Delivery>
{
    Q_OBJECT

public:
    enum Column { Event, Destination, Status, ColumnCount };

    using ValueListModel::ValueListModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace callttone::ui
