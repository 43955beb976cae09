// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_deliveries_card.h"

#include "app/core/clock.h"
#include "models/items/format.h"
#include "models/values/call.h"
#include "ui/pages/calls/call_cells.h"
#include "ui/pages/calls/call_deliveries_model.h"
#include "ui/pages/calls/call_records_view.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lined_row.h"
#include "ui/widgets/table_setup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int PartHead = 32;

QWidget *partHead(const QString &text, bool first)
{
    auto *head = new LinedRow(first, PartHead);
    head->row()->addWidget(new Label(text, TextRole::CaptionStrong, TextTone::Muted));
    return head;
}

} // namespace

CallDeliveriesCard::CallDeliveriesCard(const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_clock(clock)
    , m_records(new CallRecordsView)
    , m_recordsPart(new QWidget)
    , m_model(new CallDeliveriesModel(this))
    , m_table(new QTableView)
    , m_more(new LinkButton({}))
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
    auto *recordsPart = new QVBoxLayout(m_recordsPart);
    recordsPart->setContentsMargins(0, 0, 0, 0);
    recordsPart->setSpacing(0);
    recordsPart->addWidget(partHead(tr("What went where"), true));
    recordsPart->addWidget(m_records);
    recordsPart->addWidget(partHead(tr("Each delivery"), false));
    auto *more = new QHBoxLayout;
    more->setContentsMargins(metrics::Space16, 0, metrics::Space16, 0);
    more->addWidget(m_more);
    more->addStretch(1);
    body()->addWidget(m_recordsPart);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    body()->addLayout(more);
    m_more->setObjectName(u"moreDeliveries"_s);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = true;
        refresh();
    });
    connect(m_records, &CallRecordsView::openRequested, this, &CallDeliveriesCard::openRequested);
    connect(m_records, &CallRecordsView::repairRequested, this, &CallDeliveriesCard::repairRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(undelivered()); });
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(index.data(items::IdRole).toString()); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    refresh();
}

void CallDeliveriesCard::setCall(const values::CallDetail &detail)
{
    if (std::exchange(m_callId, detail.call.id) != detail.call.id)
        m_unfolded = false;
    m_deliveries = detail.deliveries;
    m_known = detail.records;
    std::stable_sort(m_deliveries.begin(), m_deliveries.end(),
                     [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
    refresh();
}

void CallDeliveriesCard::setIntegration(const values::Integration &integration)
{
    m_integrations.insert(integration.id, integration);
    refresh();
}

void CallDeliveriesCard::applyUpdate(const values::Delivery &delivery)
{
    const auto known = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                    [&delivery](const values::Delivery &other) { return other.id == delivery.id; });
    if (known == m_deliveries.end())
        m_deliveries.append(delivery);
    else
        *known = delivery;
    refresh();
}

void CallDeliveriesCard::setRetrying(bool retrying)
{
    m_retry->setBusy(retrying);
}

QList<values::Delivery> CallDeliveriesCard::undelivered() const
{
    QList<values::Delivery> deliveries;
    for (const values::Delivery &delivery : m_deliveries) {
        if (delivery.status == values::DeliveryStatus::Retrying || delivery.status == values::DeliveryStatus::Failed)
            deliveries.append(delivery);
    }
    return deliveries;
}

QList<values::Delivery> CallDeliveriesCard::unfolded() const
{
    if (m_unfolded || m_deliveries.size() <= MostUnfolded)
        return m_deliveries;
    QList<values::Delivery> shown = m_deliveries;
    shown.removeIf([](const values::Delivery &delivery) {
        return items::isByConnector(delivery.destination) && delivery.status == values::DeliveryStatus::Delivered;
    });
    return shown;
}

void CallDeliveriesCard::refresh()
{
    const QList<CallSync> syncs = callSyncs(m_deliveries, m_known, m_integrations, m_clock.now());
    m_records->setSyncs(syncs);
    m_recordsPart->setVisible(!syncs.isEmpty());
    m_model->setRows(unfolded());
    const int rows = m_model->rowCount();
    const int folded = int(m_deliveries.size()) - rows;
    const int again = int(undelivered().size());
    setCount(m_deliveries.isEmpty() ? QString() : items::countText(m_deliveries.size()));
    m_retry->setText(tr("Retry %L1 now").arg(again));
    m_retry->setVisible(again > 0);
    m_retry->updateGeometry();
    m_more->setText(folded == 1 ? tr("1 more, taken by an integration")
                                : tr("%n more, taken by integrations", nullptr, folded));
    m_more->setVisible(folded > 0);
    m_more->updateGeometry();
    m_nothing->setVisible(m_deliveries.isEmpty() && syncs.isEmpty());
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
}

} // namespace callttone::ui
