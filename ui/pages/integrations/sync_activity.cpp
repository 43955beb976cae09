// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/sync_activity.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/call_names.h"
#include "models/items/format.h"
#include "models/items/sync_log_model.h"
#include "models/items/sync_words.h"
#include "ui/pages/deliveries/delivery_actions.h"
#include "ui/pages/deliveries/detail_loader.h"
#include "ui/pages/integrations/sync_dock.h"
#include "ui/pages/integrations/sync_empty.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/pages/lists/follow_gate.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/table_setup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

using M = items::SyncLogModel;
using values::Delivery;

namespace {

constexpr int StatusWidth = 140;
constexpr int LeastHeight = 340;
constexpr auto TypingPause = 250ms;
const QList<Skeleton::Column> SkeletonColumns{{16, 52}, {90, 110}, {224, 150}, {420, 220}, {700, 78, 16}};

ColorToken resultToken(const QModelIndex &index)
{
    const auto status = values::DeliveryStatus(index.data(items::StatusRole).toInt());
    return status == values::DeliveryStatus::Failed ? &Theme::error : &Theme::text2;
}

Latency latencyOf(const QModelIndex &index)
{
    const QVariant ms = index.data(M::LatencyMsRole);
    return {ms.isValid() ? std::optional(ms.toLongLong()) : std::nullopt, index.data(M::TimedOutRole).toBool()};
}

} // namespace

SyncActivity::SyncActivity(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_names(new items::CallNames(workspace.api, this))
    , m_model(new M(
          workspace.api, workspace.clock, [this](const QString &id) { return m_names->nameOf(id); }, this))
    , m_actions(new DeliveryActions(workspace.api, workspace.toasts, this))
    , m_loader(new DetailLoader(workspace.api, this))
    , m_search(new SearchField(tr("Filter by call or text"), u"/"_s))
    , m_status(new QComboBox)
    , m_table(new QTableView)
    , m_states(new ListStates(m_table, *m_model, SkeletonColumns))
    , m_footer(new ListFooter(*m_model))
    , m_dock(new SyncDock(workspace.clock))
{
    setAccessibleName(tr("Deliveries"));
    layOut();
    makeTable();
    connectParts();
}

void SyncActivity::layOut()
{
    setFlush(true);
    setMinimumHeight(LeastHeight);
    body()->setSpacing(0);
    m_status->setObjectName(u"syncStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Any status"), QString());
    for (const values::DeliveryStatusInfo &info : values::allDeliveryStatuses())
        m_status->addItem(values::describe(info.status), QString(info.wire));
    m_status->setFixedWidth(StatusWidth);
    auto *bar = new TableStrip(TableStrip::Side::Above);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Space12, 0, metrics::Space8, 0);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_search, 1);
    row->addWidget(m_status);
    body()->addWidget(bar);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_footer);
    body()->addWidget(m_dock);
    m_dock->hide();
}

void SyncActivity::makeTable()
{
    configureTable(m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(u"syncDeliveries"_s);
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicator(M::SyncTime, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->setItemDelegateForColumn(M::SyncTime, new MonoDelegate(m_table, &Theme::muted));
    m_table->setItemDelegateForColumn(M::SyncEvent, new MonoDelegate(m_table));
    m_table->setItemDelegateForColumn(M::SyncCall, new RowDelegate(m_table));
    auto *result = new RowDelegate(m_table, TextRole::Secondary);
    result->setTokenFor(resultToken);
    m_table->setItemDelegateForColumn(M::SyncResult, result);
    m_table->setItemDelegateForColumn(
        M::SyncStatus, new PillDelegate([](const QModelIndex &index) { return pillOf(index); }, m_table));
    auto *latency = new LatencyDelegate(latencyOf, m_table);
    latency->setTokenFor([](const QModelIndex &) { return &Theme::text; });
    m_table->setItemDelegateForColumn(M::SyncLatency, latency);
    new ColumnPlan(m_table, {{M::SyncTime, 62},
                             {M::SyncEvent, 130},
                             {M::SyncCall, 200},
                             {M::SyncResult, 180, true},
                             {M::SyncStatus, 94},
                             {M::SyncLatency, 104, false, true}});
    auto *wish = new Switch(tr("Follow"), this); // new ones always come in; the gate keeps them from moving the rows
    wish->setChecked(true);
    wish->hide();
    new FollowGate(m_table, *m_model, wish);
}

void SyncActivity::connectParts()
{
    m_states->setEmptyMessage([this] { return emptyMessage(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &SyncActivity::filter);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_status, &QComboBox::currentIndexChanged, this, &SyncActivity::filter);
    connect(m_names, &items::CallNames::changed, m_model, &M::retellCalls);
    const auto count = [this] {
        m_footer->setTexts(QString(), m_model->hasLoaded() ? tr("%1 shown").arg(items::countText(m_model->rowCount()))
                                                           : QString());
    };
    connect(m_model, &items::WindowedModel::loaded, this, count);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, count);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SyncActivity::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SyncActivity::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SyncActivity::showChosen);
    connect(m_loader, &DetailLoader::loaded, this, [this](const values::DeliveryDetail &detail) {
        m_dock->setAttempts(detail.attempts);
        loadRecord();
    });
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this, &SyncActivity::onMessage);
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, [this] {
        if (m_entered)
            m_model->refresh();
    });
    connect(m_actions, &DeliveryActions::busyChanged, m_dock, &SyncDock::setRetrying);
    connect(m_actions, &DeliveryActions::deliveryChanged, m_model, &M::applyUpdate);
    connect(m_dock, &SyncDock::retryRequested, m_actions,
            [this](const Delivery &delivery) { m_actions->replay({delivery}); });
    connect(m_dock, &SyncDock::openRequested, this, [this](const QUrl &url) { m_workspace.desktop.openUrl(url); });
    connect(m_dock, &SyncDock::callRequested, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Calls, {{u"id"_s, id}}});
    });
    const auto showAttempts = [this](const QString &id) {
        Q_EMIT navigate({PageId::Deliveries, {{u"filter"_s, u"endpoint:"_s + m_integration.id}, {u"id"_s, id}}});
    };
    connect(m_dock, &SyncDock::attemptsRequested, this, showAttempts);
    connect(m_table, &QTableView::activated, this,
            [showAttempts](const QModelIndex &index) { showAttempts(index.data(items::IdRole).toString()); });
}

void SyncActivity::setIntegration(const values::Integration &integration)
{
    const bool another = m_integration.id != integration.id;
    m_integration = integration;
    if (!another) {
        m_states->refresh(); // what an empty list means may have changed
        return;
    }
    const QSignalBlocker search(m_search);
    const QSignalBlocker status(m_status);
    m_search->clear();
    m_status->setCurrentIndex(0);
    m_model->clear();
    m_entered = false;
}

void SyncActivity::enter()
{
    if (std::exchange(m_entered, true)) {
        m_model->refresh();
        return;
    }
    m_names->load();
    filter();
}

void SyncActivity::showStatus(const QString &status)
{
    m_status->setCurrentIndex(std::max(0, m_status->findData(status)));
}

bool SyncActivity::isFiltering() const
{
    return !m_search->text().trimmed().isEmpty() || m_status->currentIndex() > 0;
}

void SyncActivity::filter()
{
    m_typing.stop();
    if (m_integration.id.isEmpty() || !m_entered)
        return;
    values::DeliveryFilter filter;
    filter.destination.words = {m_integration.id};
    filter.text = m_search->text().trimmed();
    if (const QString status = m_status->currentData().toString(); !status.isEmpty())
        filter.status.words = {status};
    m_model->setFilter(filter);
}

void SyncActivity::onMessage(const client::StreamMessage &message)
{
    if (!m_entered)
        return;
    m_names->applyMessage(message);
    m_loader->applyMessage(message);
    m_actions->applyMessage(message);
    m_model->applyMessage(message);
}

void SyncActivity::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const Delivery *delivery = rows.isEmpty() ? nullptr : m_model->deliveryAt(rows.constFirst().row());
    m_dock->setVisible(delivery);
    if (!delivery) {
        m_loader->clear();
        return;
    }
    m_dock->setDelivery(*delivery);
    m_loader->load(delivery->id);
}

void SyncActivity::loadRecord()
{
    const Delivery delivery = m_dock->delivery();
    if (delivery.callId.isEmpty())
        return;
    client::onResult(m_workspace.api.call(delivery.callId), this,
                     [this, delivery](const core::Result<values::CallDetail> &call) {
                         if (call && m_dock->delivery().id == delivery.id)
                             m_dock->setRecordUrl(QUrl(items::recordUrl(call->records, delivery)));
                     });
}

EmptyMessage SyncActivity::emptyMessage() const
{
    if (!isFiltering())
        return nothingDelivered(m_integration);
    return {u"filter"_s, tr("Nothing matches these filters"), {}, {{tr("Clear all"), ButtonKind::Default, [this] {
                                                                        m_search->clear();
                                                                        m_status->setCurrentIndex(0);
                                                                    }}}};
}

void SyncActivity::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace callttone::ui
