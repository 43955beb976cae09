// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_deliveries_card.h"

#include "models/items/format.h"
#include "ui/pages/calls/call_cells.h"
#include "ui/pages/calls/call_deliveries_model.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_setup.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace callttone::ui {

CallDeliveriesCard::CallDeliveriesCard(QWidget *parent)
    : Card(parent)
    , m_model(new CallDeliveriesModel(this))
    , m_table(new QTableView)
    , m_nothing(new Label(tr("Nothing was sent because of this call."), TextRole::Secondary, TextTone::Muted))
    , m_retry(new Button({}))
{
    setHeader(tr("Deliveries from this call"));
    setFlush(true);
    m_retry->setSmall(true);
    addAction(m_retry);
    configureTable(m_table, {.rowHeight = metrics::RowHeightCard, .inCard = true});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Deliveries from this call"));
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegateForColumn(CallDeliveriesModel::Event, new MonoDelegate(m_table));
    auto *destination = new RowDelegate(m_table, TextRole::Secondary, &Theme::muted);
    m_table->setItemDelegateForColumn(CallDeliveriesModel::Destination, destination);
    m_table->setItemDelegateForColumn(CallDeliveriesModel::Status, new TrailingPillDelegate(m_table));
    new ColumnPlan(m_table, {{CallDeliveriesModel::Event, 124},
                             {CallDeliveriesModel::Destination, 60, true},
                             {CallDeliveriesModel::Status, 88}});
    m_nothing->setContentsMargins(16, 10, 16, 12);
    body()->setSpacing(0);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(undelivered()); });
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(index.data(items::IdRole).toString()); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    refresh();
}

void CallDeliveriesCard::setDeliveries(const QList<values::Delivery> &deliveries)
{
    QList<values::Delivery> inOrder = deliveries;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
    m_model->setRows(inOrder);
    refresh();
}

void CallDeliveriesCard::applyUpdate(const values::Delivery &delivery)
{
    m_model->setRow(delivery);
    refresh();
}

void CallDeliveriesCard::setRetrying(bool retrying)
{
    m_retry->setBusy(retrying);
}

QList<values::Delivery> CallDeliveriesCard::undelivered() const
{
    QList<values::Delivery> deliveries;
    for (const values::Delivery &delivery : m_model->rows()) {
        if (delivery.status == values::DeliveryStatus::Retrying || delivery.status == values::DeliveryStatus::Failed)
            deliveries.append(delivery);
    }
    return deliveries;
}

void CallDeliveriesCard::refresh()
{
    const int rows = m_model->rowCount();
    const int again = int(undelivered().size());
    setCount(rows > 0 ? items::countText(rows) : QString());
    m_retry->setText(tr("Retry %L1 now").arg(again));
    m_retry->setVisible(again > 0);
    m_retry->updateGeometry();
    m_nothing->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
}

} // namespace callttone::ui
