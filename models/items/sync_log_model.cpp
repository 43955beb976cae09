// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync_log_model.h"

#include "models/items/sync_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::Delivery;

namespace {

/// What the whole log calls this column, -1 where it has none.
int logColumn(int column)
{
    switch (column) {
    case SyncLogModel::SyncTime:
        return DeliveryLogModel::Time;
    case SyncLogModel::SyncEvent:
        return DeliveryLogModel::Event;
    case SyncLogModel::SyncStatus:
        return DeliveryLogModel::Status;
    case SyncLogModel::SyncLatency:
        return DeliveryLogModel::Latency;
    default:
        return -1;
    }
}

QVariant alignmentOf(int column)
{
    return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                              | (column == SyncLogModel::SyncLatency ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

SyncLogModel::SyncLogModel(client::ApiClient &api, const core::Clock &clock, CallName callName, QObject *parent)
    : DeliveryLogModel(api, clock, parent)
    , m_clock(clock)
    , m_callName(std::move(callName))
{}

void SyncLogModel::retellCalls()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SyncCall), index(rowCount() - 1, SyncCall));
}

int SyncLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(SyncColumnCount);
}

QString SyncLogModel::nameOf(const Delivery &delivery) const
{
    const QString name = m_callName(delivery.callId);
    return name.isEmpty() ? delivery.callId : name;
}

QString SyncLogModel::textAt(const Delivery &delivery, int column) const
{
    switch (column) {
    case SyncCall:
        return nameOf(delivery);
    case SyncResult:
        return deliveryResult(delivery, m_clock.now());
    default:
        return displayText(delivery, logColumn(column));
    }
}

QVariant SyncLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == RowStateRole)
        return int(rowStateAt(index.row()));
    const Delivery *delivery = deliveryAt(index.row());
    if (!delivery) {
        if (role == Qt::AccessibleTextRole)
            return DeliveryLogModel::tr("Loading");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*delivery, index.column());
    case Qt::ToolTipRole:
        return index.column() == SyncCall     ? delivery->callId
               : index.column() == SyncResult ? deliveryResult(*delivery, m_clock.now())
                                              : toolTip(*delivery, logColumn(index.column()));
    case Qt::AccessibleTextRole:
        return QStringList{spokenDelivery(*delivery, m_clock.now()), nameOf(*delivery),
                           deliveryResult(*delivery, m_clock.now())}
            .join(u", "_s);
    default:
        return rowValue(*delivery, role);
    }
}

QVariant SyncLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SyncCall:
        return tr("Call");
    case SyncResult:
        return tr("Result");
    default:
        return DeliveryLogModel::headerData(logColumn(section), orientation, role);
    }
}

} // namespace callttone::items
