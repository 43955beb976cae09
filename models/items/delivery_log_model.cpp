// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/delivery_log_model.h"

#include "models/items/format.h"
#include "models/items/sync_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::Delivery;

DeliveryLogModel::DeliveryLogModel(client::ApiClient &api, const core::Clock &clock, QObject *parent)
    : DeliveryLogModel([&api](const values::DeliveryFilter &filter,
                              const values::PageRequest &page) { return api.deliveries(filter, page); },
                       clock, parent)
{}

DeliveryLogModel::DeliveryLogModel(PageSource source, const core::Clock &clock, QObject *parent)
    : LiveModelOf(parent)
    , m_pages(std::move(source))
    , m_clock(clock)
{}

void DeliveryLogModel::setFilter(const values::DeliveryFilter &filter)
{
    m_filter = filter;
    load([this](const values::PageRequest &page) { return m_pages(m_filter, page); }, false);
}

void DeliveryLogModel::refresh()
{
    load([this](const values::PageRequest &page) { return m_pages(m_filter, page); }, true);
}

void DeliveryLogModel::applyMessage(const client::StreamMessage &message)
{
    if (message.type == "delivery.updated"_L1)
        applyUpdate(Delivery::fromJson(message.data));
}

int DeliveryLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DeliveryLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Tries || index.column() == Latency;
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == RowStateRole)
        return int(rowStateAt(index.row()));
    const Delivery *delivery = rowAt(index.row());
    if (!delivery) {
        if (role == Qt::AccessibleTextRole)
            return rowStateAt(index.row()) == RowState::Failed ? tr("Could not be loaded") : tr("Loading");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*delivery, index.column());
    case Qt::ToolTipRole:
        return toolTip(*delivery, index.column());
    case Qt::AccessibleTextRole:
        return spokenDelivery(*delivery, m_clock.now());
    case RawRole:
        return rawValue(*delivery, index.column());
    default:
        return rowValue(*delivery, role);
    }
}

QString DeliveryLogModel::displayText(const Delivery &delivery, int column) const
{
    switch (column) {
    case Time:
        return timeText(delivery.createdAt, m_clock.now());
    case Event:
        return values::wireName(delivery.event);
    case Destination:
        return delivery.destination.label;
    case Status:
        return values::describe(delivery.status);
    case Code:
        return delivery.codeWord();
    case Tries:
        return countText(delivery.tries);
    case Latency:
        return latencyText(delivery.latencyMs);
    default:
        return {};
    }
}

QString DeliveryLogModel::toolTip(const Delivery &delivery, int column) const
{
    switch (column) {
    case Time:
        return fullTimeText(delivery.createdAt);
    case Event:
        return values::describe(delivery.event);
    case Destination:
        return delivery.destination.label;
    case Status:
        if (delivery.nextAttemptAt && !values::infoOf(delivery.status).terminal)
            return tr("Next attempt in %1").arg(waitText(*delivery.nextAttemptAt - m_clock.now()));
        return delivery.reason;
    case Code:
        if (isByConnector(delivery.destination))
            return delivery.errorClass == values::ErrorClass::None ? QString() : delivery.reason;
        return values::explain(delivery.errorClass, delivery.destination.label.section(u'/', 0, 0), delivery.code);
    default:
        return {};
    }
}

QVariant DeliveryLogModel::rawValue(const Delivery &delivery, int column)
{
    switch (column) {
    case Time:
        return delivery.createdAt;
    case Status:
        return int(delivery.status);
    case Code:
        return delivery.code ? QVariant(*delivery.code) : QVariant();
    case Tries:
        return delivery.tries;
    case Latency:
        return delivery.latencyMs ? QVariant(*delivery.latencyMs) : QVariant();
    default:
        return {};
    }
}

QVariant DeliveryLogModel::rowValue(const Delivery &delivery, int role)
{
    switch (role) {
    case ValueRole:
        return QVariant::fromValue(delivery);
    case IdRole:
        return delivery.id;
    case StatusRole:
        return int(delivery.status);
    case IconRole:
        return QString::fromLatin1(values::infoOf(delivery.status).icon);
    case ToneRole:
        return QString::fromLatin1(values::infoOf(delivery.status).tone);
    case CallIdRole:
        return delivery.callId;
    case CreatedAtRole:
        return delivery.createdAt;
    case LatencyMsRole:
        return delivery.latencyMs ? QVariant(*delivery.latencyMs) : QVariant();
    case TimedOutRole:
        return delivery.errorClass == values::ErrorClass::Timeout;
    case TestRole:
        return delivery.test;
    default:
        return {};
    }
}

QVariant DeliveryLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Tries || section == Latency;
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Destination:
        return tr("Destination");
    case Status:
        return tr("Status");
    case Code:
        return tr("Code");
    case Tries:
        return tr("Tries");
    case Latency:
        return tr("Latency");
    default:
        return {};
    }
}

Match DeliveryLogModel::matchOf(const Delivery &delivery) const
{
    return items::matchOf(m_filter, delivery);
}

QString spokenDelivery(const Delivery &delivery, core::TimeMs now)
{
    QStringList parts{timeText(delivery.createdAt, now),
                      DeliveryLogModel::tr("%1 to %2")
                          .arg(values::wireName(delivery.event), delivery.destination.label.section(u'/', 0, 0)),
                      values::describe(delivery.status).toLower()};
    if (const QString code = delivery.codeWord(); !code.isEmpty())
        parts.append(code);
    if (delivery.tries > 0)
        parts.append(delivery.tries == 1 ? DeliveryLogModel::tr("1 try")
                                         : DeliveryLogModel::tr("%n tries", nullptr, delivery.tries));
    if (delivery.latencyMs)
        parts.append(*delivery.latencyMs == 1 ? DeliveryLogModel::tr("1 millisecond")
                                              : DeliveryLogModel::tr("%n milliseconds", nullptr, *delivery.latencyMs));
    return parts.join(u", "_s);
}

} // namespace callttone::items
