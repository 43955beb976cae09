// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/delivery_table.h"

#include "models/items/delivery_log_model.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/pages/lists/inset_header.h"
#include "ui/pages/lists/pills.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/table_setup.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace callttone::ui {

namespace {

using items::DeliveryLogModel;

constexpr int MostCollected = 1000;
constexpr int LatencyBarShare = 44; ///< bar of 36 and its gap: the header's word stands over the numbers

ColorToken codeToken(const QModelIndex &index)
{
    const auto delivery = index.data(items::ValueRole).value<values::Delivery>();
    return delivery.errorClass == values::ErrorClass::None ? &Theme::text2 : &Theme::error;
}

ColorToken destinationToken(const QModelIndex &index)
{
    const auto delivery = index.data(items::ValueRole).value<values::Delivery>();
    return delivery.destination.kind == u"webhook" ? &Theme::text2 : &Theme::text;
}

Latency latencyOf(const QModelIndex &index)
{
    const QVariant ms = index.data(DeliveryLogModel::LatencyMsRole);
    return {ms.isValid() ? std::optional(ms.toLongLong()) : std::nullopt,
            index.data(DeliveryLogModel::TimedOutRole).toBool()};
}

} // namespace

DeliveryTable::DeliveryTable(DeliveryLogModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    auto *header = new InsetHeader(this);
    header->setInset(DeliveryLogModel::Latency, 0, LatencyBarShare);
    setHorizontalHeader(header);
    configureTable(this);
    setModel(&model);
    setAccessibleName(tr("Deliveries"));
    horizontalHeader()->setSortIndicator(DeliveryLogModel::Time, Qt::DescendingOrder);
    horizontalHeader()->setSortIndicatorShown(true);
    setDelegates();
    new ColumnPlan(this, {{DeliveryLogModel::Time, 62},
                          {DeliveryLogModel::Event, 122},
                          {DeliveryLogModel::Destination, 150, true},
                          {DeliveryLogModel::Status, 94},
                          {DeliveryLogModel::Code, 54},
                          {DeliveryLogModel::Tries, 34, false, true},
                          {DeliveryLogModel::Latency, 104, false, true}});
}

void DeliveryTable::setDelegates()
{
    setItemDelegateForColumn(DeliveryLogModel::Time, new MonoDelegate(this, &Theme::muted));
    setItemDelegateForColumn(DeliveryLogModel::Event, new MonoDelegate(this));
    auto *destination = new RowDelegate(this);
    destination->setElideMode(Qt::ElideMiddle);
    destination->setTokenFor(destinationToken);
    setItemDelegateForColumn(DeliveryLogModel::Destination, destination);
    setItemDelegateForColumn(DeliveryLogModel::Status,
                             new PillDelegate([](const QModelIndex &index) { return pillOf(index); }, this));
    auto *code = new MonoDelegate(this);
    code->setTokenFor(codeToken);
    setItemDelegateForColumn(DeliveryLogModel::Code, code);
    setItemDelegateForColumn(DeliveryLogModel::Tries, new MonoDelegate(this, &Theme::text2));
    auto *latency = new LatencyDelegate(latencyOf, this);
    latency->setTokenFor([](const QModelIndex &) { return &Theme::text; });
    setItemDelegateForColumn(DeliveryLogModel::Latency, latency);
}

int DeliveryTable::selectedCount() const
{
    int rows = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

bool DeliveryTable::isEverythingSelected() const
{
    return m_model.rowCount() > 0 && selectedCount() == m_model.rowCount();
}

QList<values::Delivery> DeliveryTable::selectedDeliveries() const
{
    QList<values::Delivery> deliveries;
    const bool endsOnly = selectedCount() > MostCollected;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        const int step = endsOnly ? qMax(1, range.bottom() - range.top()) : 1;
        for (int row = range.top(); row <= range.bottom(); row += step) {
            if (const values::Delivery *delivery = m_model.deliveryAt(row))
                deliveries.append(*delivery);
        }
    }
    std::stable_sort(deliveries.begin(), deliveries.end(),
                     [](const auto &a, const auto &b) { return a.createdAt > b.createdAt; });
    return deliveries;
}

const values::Delivery *DeliveryTable::currentDelivery() const
{
    return currentIndex().isValid() ? m_model.deliveryAt(currentIndex().row()) : nullptr;
}

void DeliveryTable::goToRow(int row)
{
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        setCurrentIndex(m_model.index(qBound(0, row, last), 0));
}

void DeliveryTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            Q_EMIT opened();
            return;
        }
        break;
    case Qt::Key_Home: // the view's own meaning is the row's first cell
        goToRow(0);
        return;
    case Qt::Key_End:
        goToRow(m_model.rowCount() - 1);
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void DeliveryTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const bool plain = event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton;
    if (plain && indexAt(event->position().toPoint()).isValid())
        Q_EMIT opened();
}

void DeliveryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged();
}

} // namespace callttone::ui
