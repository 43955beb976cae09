// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/webhooks_page.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "ui/pages/webhooks/endpoint_actions.h"
#include "ui/pages/webhooks/endpoint_detail.h"
#include "ui/pages/webhooks/endpoint_figures.h"
#include "ui/pages/webhooks/endpoint_head.h"
#include "ui/pages/webhooks/endpoint_list_pane.h"
#include "ui/pages/webhooks/recent_deliveries.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr qint64 DayMs = 24 * 3'600'000LL;
constexpr int ChartBuckets = 48;

} // namespace

WebhooksPage::WebhooksPage(Workspace &workspace, ClipboardGuard &clipboard, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_endpoints(workspace.clock)
    , m_actions(new EndpointActions(workspace, clipboard, this))
    , m_list(new EndpointListPane(m_endpoints))
    , m_right(new QStackedWidget)
    , m_detail(new EndpointDetail(workspace.clock))
    , m_empty(new EmptyState(u"webhook"_s, {}, {}))
    , m_blank(new QWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_right, 1);
    QScrollArea *scroller = pageScroller(m_detail);
    scroller->setProperty("pane", true);
    m_right->addWidget(m_blank);
    m_right->addWidget(scroller);
    m_right->addWidget(m_empty);

    m_reload.setSingleShot(true);
    m_reload.setInterval(500ms);
    m_second.setInterval(1s);
    connect(&m_reload, &QTimer::timeout, this, &WebhooksPage::loadList);
    connect(&m_second, &QTimer::timeout, m_detail->recent(), &RecentDeliveriesCard::retell);
    connect(m_list, &EndpointListPane::addRequested, this, &WebhooksPage::createNew);
    connect(m_list, &EndpointListPane::selected, this, &WebhooksPage::showEndpoint);
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this, &WebhooksPage::onMessage);
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, &WebhooksPage::refresh);
    connectDetail();
}

void WebhooksPage::connectDetail()
{
    connect(m_detail, &EndpointDetail::eventsChosen, this,
            [this](const QList<values::EventType> &events) { m_actions->setEvents(m_detail->endpoint(), events); });
    connect(m_detail, &EndpointDetail::testRequested, this, [this] { m_actions->test(m_detail->endpoint()); });
    connect(m_detail, &EndpointDetail::rotateRequested, this, [this] { m_actions->rotate(m_detail->endpoint()); });
    connect(m_detail, &EndpointDetail::deliveryRequested, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Deliveries, {{u"id"_s, id}}});
    });
    const EndpointHead *head = m_detail->head();
    connect(head, &EndpointHead::enabledChosen, this,
            [this](bool enabled) { m_actions->setEnabled(m_detail->endpoint(), enabled); });
    connect(head, &EndpointHead::editRequested, this, [this] { m_actions->edit(m_detail->endpoint()); });
    connect(head, &EndpointHead::recoverRequested, this, [this] { m_actions->recover(m_detail->endpoint()); });
    connect(head, &EndpointHead::deleteRequested, this, [this] { m_actions->remove(m_detail->endpoint()); });
    connect(head, &EndpointHead::waitingRequested, this, [this] {
        openDeliveries(m_detail->endpoint().health.waiting > 0 ? u" status:retrying,pending"_s : QString());
    });
    connect(m_detail->recent(), &RecentDeliveriesCard::allRequested, this, [this] { openDeliveries({}); });

    connect(m_actions, &EndpointActions::created, this, [this](const values::WebhookEndpoint &endpoint) {
        m_endpoints.setRow(endpoint);
        showWhatThereIs();
        m_list->select(endpoint.id);
    });
    connect(m_actions, &EndpointActions::updated, this, [this](const values::WebhookEndpoint &endpoint) {
        m_endpoints.setRow(endpoint);
        if (endpoint.id == m_detail->endpoint().id)
            m_detail->setEndpoint(endpoint);
    });
    connect(m_actions, &EndpointActions::removed, this, [this](const QString &id) {
        m_endpoints.removeId(id);
        showWhatThereIs();
    });
    connect(m_actions, &EndpointActions::stale, this, &WebhooksPage::loadList);
    connect(m_actions, &EndpointActions::testStarted, m_detail,
            [this](const QString &id) { m_detail->setTesting(id, true); });
    connect(m_actions, &EndpointActions::testFailed, m_detail,
            [this](const QString &id) { m_detail->setTesting(id, false); });
    connect(m_actions, &EndpointActions::testFinished, this,
            [this](const QString &id, const client::TestResult &result) {
                m_detail->setTesting(id, false);
                m_detail->setTestResult(id, result);
                loadDetail();
            });
}

QString WebhooksPage::title() const
{
    return tr("Webhooks");
}

void WebhooksPage::enter(const QVariantMap &parameters)
{
    m_shown = true;
    m_second.start();
    m_wanted = parameters.value(u"id"_s).toString();
    loadList();
    m_list->list()->setFocus(Qt::OtherFocusReason);
    if (parameters.value(u"action"_s).toString() == "add"_L1)
        createNew();
}

void WebhooksPage::leave()
{
    m_shown = false;
    m_second.stop();
    m_reload.stop();
}

void WebhooksPage::refresh()
{
    loadList();
}

void WebhooksPage::createNew()
{
    if (m_list->addButton()->isEnabled())
        m_actions->add(m_endpoints.rowCount());
}

void WebhooksPage::loadList()
{
    client::onResult(m_workspace.api.webhooks(), this, [this](core::Result<QList<values::WebhookEndpoint>> endpoints) {
        if (!endpoints) {
            if (m_loaded)
                showFailure(m_workspace.toasts, endpoints.error()); // what is on screen stays readable
            else
                showError(endpoints.error());
            return;
        }
        m_loaded = true;
        m_endpoints.setRows(*endpoints);
        showWhatThereIs();
        if (const auto *shown = m_endpoints.find(m_detail->endpoint().id))
            m_detail->setEndpoint(*shown);
        loadDetail();
    });
}

void WebhooksPage::showWhatThereIs()
{
    if (m_endpoints.rowCount() == 0) {
        m_empty->setMessage(u"webhook"_s, tr("No endpoints yet"),
                            tr("Add the address of your server. CalltTone sends it a signed event whenever a call "
                               "starts, ends or fails, and when transcript and analysis are ready."));
        m_empty->clearButtons();
        connect(m_empty->addButton(tr("Add Endpoint"), ButtonKind::Default), &QPushButton::clicked, this,
                &WebhooksPage::createNew);
        m_right->setCurrentWidget(m_empty);
        return;
    }
    m_right->setCurrentIndex(1);
    const QString wanted = std::exchange(m_wanted, {});
    if (m_endpoints.rowOf(wanted) >= 0)
        m_list->select(wanted);
    else if (m_list->selectedId().isEmpty())
        m_list->select(m_endpoints.rows().constFirst().id);
}

void WebhooksPage::showError(const core::ApiError &error)
{
    m_empty->setMessage(u"error"_s, error.title, error.detail);
    m_empty->clearButtons();
    connect(m_empty->addButton(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this,
            &WebhooksPage::refresh);
    m_right->setCurrentWidget(m_empty);
}

void WebhooksPage::showEndpoint(const QString &id)
{
    if (const auto *endpoint = m_endpoints.find(id)) {
        m_detail->setEndpoint(*endpoint);
        loadDetail();
    }
}

void WebhooksPage::loadDetail()
{
    const QString id = m_detail->endpoint().id;
    if (id.isEmpty())
        return;
    values::DeliveryFilter filter;
    filter.destination.words = {id};
    values::PageRequest page;
    page.limit = RecentDeliveriesCard::Rows;
    client::onResult(m_workspace.api.deliveries(filter, page), this,
                     [this, id](core::Result<values::Page<values::Delivery>> deliveries) {
                         if (deliveries && id == m_detail->endpoint().id)
                             m_detail->recent()->setDeliveries(deliveries->data);
                     });
    values::StatsQuery query;
    query.to = m_workspace.clock.now();
    query.from = query.to - DayMs;
    query.buckets = ChartBuckets;
    query.filter = filter;
    client::onResult(m_workspace.api.stats(query), this, [this, id](core::Result<values::Stats> stats) {
        if (stats && id == m_detail->endpoint().id)
            m_detail->figures()->setStats(*stats);
    });
}

void WebhooksPage::onMessage(const client::StreamMessage &message)
{
    if (m_shown && message.type == "delivery.updated"_L1 && !m_reload.isActive())
        m_reload.start();
}

void WebhooksPage::openDeliveries(const QString &extra)
{
    Q_EMIT navigate({PageId::Deliveries, {{u"filter"_s, u"endpoint:%1%2"_s.arg(m_detail->endpoint().label(), extra)}}});
}

} // namespace callttone::ui
