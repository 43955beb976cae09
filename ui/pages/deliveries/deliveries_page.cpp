// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/deliveries_page.h"

#include "app/client/event_stream.h"
#include "models/items/delivery_log_model.h"
#include "ui/pages/deliveries/delivery_actions.h"
#include "ui/pages/deliveries/delivery_filter_bar.h"
#include "ui/pages/deliveries/delivery_inspector.h"
#include "ui/pages/deliveries/delivery_table.h"
#include "ui/pages/deliveries/delivery_totals.h"
#include "ui/pages/deliveries/detail_loader.h"
#include "ui/pages/deliveries/inspector_body.h"
#include "ui/pages/deliveries/inspector_head.h"
#include "ui/pages/deliveries/time_histogram.h"
#include "ui/pages/lists/export_strip.h"
#include "ui/pages/lists/follow_gate.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/toast_host.h"
#include "ui/widgets/token_filter.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int ShortWindow = 760;
constexpr int NarrowInspector = 400; ///< while the list would otherwise lose its destination
constexpr int RoomForWideInspector = 990;
const QList<Skeleton::Column> SkeletonColumns{{16, 52}, {90, 110}, {224, 170}, {420, 78, 16}, {526, 40}};

} // namespace

DeliveriesPage::DeliveriesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new items::DeliveryLogModel(workspace.api, workspace.clock, this))
    , m_actions(new DeliveryActions(workspace.api, workspace.toasts, this))
    , m_loader(new DetailLoader(workspace.api, this))
    , m_totals(new DeliveryTotals(workspace.api, this))
    , m_bar(new DeliveryFilterBar(workspace.api, workspace.clock))
    , m_histogram(new TimeHistogram(workspace.api, workspace.clock))
    , m_table(new DeliveryTable(*m_model))
    , m_states(new ListStates(m_table, *m_model, SkeletonColumns))
    , m_follow(new FollowGate(m_table, *m_model, m_bar->followSwitch()))
    , m_exports(new ExportStrip(workspace.toasts))
    , m_footer(new ListFooter(*m_model))
    , m_splitter(new QSplitter)
    , m_inspector(new DeliveryInspector(workspace.clock, workspace.toasts))
{
    layOut();
    connectList();
    connectInspector();
    connectStream();
    addKeys(m_table);
    addKeys(m_inspector);
}

DeliveriesPage::~DeliveriesPage() = default;

QString DeliveriesPage::title() const
{
    return tr("Deliveries");
}

void DeliveriesPage::layOut()
{
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_histogram);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(m_exports);
    listColumn->addWidget(m_footer);
    m_table->setProperty("pane", true);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_inspector);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->handle(1)->setAccessibleName(tr("Width of the selected delivery"));
    m_inspector->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
}

void DeliveriesPage::connectList()
{
    m_states->setEmptyMessage([this] { return emptyMessage(); });
    connect(m_bar, &DeliveryFilterBar::filterChanged, this, &DeliveriesPage::applyFilter);
    connect(m_bar, &DeliveryFilterBar::exportRequested, this, &DeliveriesPage::exportMatching);
    connect(m_bar, &DeliveryFilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &DeliveryFilterBar::hintsLoaded, m_states, &ListStates::refresh);
    connect(m_exports, &ExportStrip::runningChanged, m_bar->exportButton(), &QWidget::setDisabled);
    connect(m_histogram, &TimeHistogram::rangeChosen, m_bar, &DeliveryFilterBar::setTimeRange);
    connect(m_totals, &DeliveryTotals::changed, this, &DeliveriesPage::showTexts);
    connect(m_model, &items::WindowedModel::loaded, this, &DeliveriesPage::onListLoaded);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DeliveriesPage::showTexts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DeliveriesPage::showTexts);
    connect(m_table, &DeliveryTable::opened, this, [this] { followSelection(true); });
    connect(m_table, &DeliveryTable::currentRowChanged, this, [this] { followSelection(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_inspector->head()->setSelectedCount(m_table->selectedCount()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DeliveriesPage::showContextMenu);
}

void DeliveriesPage::connectInspector()
{
    InspectorHead *head = m_inspector->head();
    connect(head, &InspectorHead::previousRequested, this, [this] { step(-1); });
    connect(head, &InspectorHead::nextRequested, this, [this] { step(1); });
    connect(head, &InspectorHead::closeRequested, this, &DeliveriesPage::closeInspector);
    connect(head, &InspectorHead::replayRequested, this, &DeliveriesPage::replaySelection);
    connect(head, &InspectorHead::curlRequested, this, &DeliveriesPage::copyCurl);
    connect(head, &InspectorHead::exportRequested, this, &DeliveriesPage::exportSelected);
    connect(head, &InspectorHead::openCallRequested, this, &DeliveriesPage::openCall);
    connect(head, &InspectorHead::copyIdRequested, this, [this] { m_actions->copyId(m_loader->id()); });
    connect(head, &InspectorHead::cancelRequested, this, [this] {
        if (m_inspector->detail())
            m_actions->cancelRetries(m_inspector->detail()->delivery);
    });
    connect(head, &InspectorHead::harRequested, this, [this] {
        if (m_inspector->detail())
            m_actions->copyHar(*m_inspector->detail());
    });
    connect(m_inspector, &DeliveryInspector::retryRequested, m_loader, &DetailLoader::reload);
    connect(m_inspector->body(), &InspectorBody::recheckRequested, this, [this] {
        m_inspector->body()->setChecking(true);
        m_loader->reload();
    });
    connect(m_loader, &DetailLoader::loaded, this, [this](const values::DeliveryDetail &detail) {
        m_inspector->body()->setChecking(false);
        m_inspector->showDetail(detail);
    });
    connect(m_loader, &DetailLoader::failed, this, [this](const core::ApiError &error) {
        m_inspector->body()->setChecking(false);
        if (m_inspector->detail() && m_inspector->detail()->delivery.id == m_loader->id())
            m_workspace.toasts.show({Tone::Error, u"%1. %2"_s.arg(error.title, error.detail)});
        else
            m_inspector->showFailure(error);
    });
    connect(m_actions, &DeliveryActions::busyChanged, head, &InspectorHead::setReplaying);
    connect(m_actions, &DeliveryActions::deliveryChanged, this, [this](const values::Delivery &delivery) {
        m_model->applyUpdate(delivery);
        if (delivery.id == m_loader->id())
            m_loader->reload();
    });
}

void DeliveriesPage::connectStream()
{
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this,
            [this](const client::StreamMessage &message) {
                if (message.type != "delivery.updated"_L1)
                    return;
                m_model->applyMessage(message);
                m_loader->applyMessage(message);
                m_actions->applyMessage(message);
                if (isVisible()) {
                    m_histogram->noteChange();
                    m_totals->noteChange();
                }
            });
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, [this] {
        if (m_entered)
            refresh();
    });
}

void DeliveriesPage::enter(const QVariantMap &parameters)
{
    const bool first = !std::exchange(m_entered, true);
    m_bar->loadHints();
    m_totals->reload();
    if (parameters.contains(u"filter"_s))
        m_bar->setText(parameters.value(u"filter"_s).toString());
    else if (first)
        applyFilter(m_bar->filter());
    else
        m_histogram->reload();
    if (const QString id = parameters.value(u"id"_s).toString(); !id.isEmpty()) {
        m_table->selectionModel()->clear();
        m_loader->clear(); // it may be the one that is open already
        m_loader->load(id);
        m_inspector->showLoading();
        openInspector();
        findShown();
    }
    m_table->setFocus();
}

void DeliveriesPage::refresh()
{
    m_asked.start();
    m_model->refresh();
    m_histogram->reload();
    m_totals->reload();
    m_loader->reload();
}

void DeliveriesPage::focusFilter()
{
    m_bar->tokens()->setFocus(Qt::ShortcutFocusReason);
}

void DeliveriesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_histogram->setCompact(window()->height() < ShortWindow);
}

void DeliveriesPage::openInspector()
{
    if (!m_inspector->isHidden())
        return;
    const int whole = m_splitter->width();
    const int wanted = whole < RoomForWideInspector ? NarrowInspector : metrics::InspectorWidth;
    m_inspector->show();
    m_splitter->setSizes({whole - wanted - m_splitter->handleWidth(), wanted});
}

} // namespace callttone::ui
