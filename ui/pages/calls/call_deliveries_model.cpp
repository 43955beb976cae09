// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_deliveries_model.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

int CallDeliveriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CallDeliveriesModel::data(const QModelIndex &index, int role) const
{
    const values::Delivery *delivery = valueAt(index);
    if (!delivery)
        return {};
    const values::DeliveryStatusInfo &status = values::infoOf(delivery->status);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Event         ? values::wireName(delivery->event)
               : index.column() == Destination ? delivery->destination.label
                                               : values::describe(delivery->status);
    case Qt::ToolTipRole:
        return index.column() == Status ? delivery->reason : delivery->destination.label;
    case Qt::AccessibleTextRole:
        return tr("%1 to %2, %3")
            .arg(values::wireName(delivery->event), delivery->destination.label,
                 values::describe(delivery->status).toLower());
    case items::IdRole:
        return delivery->id;
    case items::IconRole:
        return QString::fromLatin1(status.icon);
    case items::ToneRole:
        return QString::fromLatin1(status.tone);
    default:
        return {};
    }
}

} // namespace callttone::ui
