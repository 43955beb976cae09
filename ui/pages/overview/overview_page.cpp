// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/format.h"
#include "models/items/live_calls.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/overview/endpoints_card.h"
#include "ui/pages/overview/kpi_card.h"
#include "ui/pages/overview/live_calls_card.h"
#include "ui/pages/overview/overview_figures.h"
#include "ui/pages/overview/overview_loader.h"
#include "ui/pages/overview/recent_calls_card.h"
#include "ui/pages/overview/tool_latency_card.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/integration_place.h"
#include "ui/shell/page_parts.h"
#include "ui/shell/tools_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int SideCard = 380;
constexpr int PlotHeight = 48;
constexpr int EndpointsBesideFrom = 1040; ///< narrower, the recent calls need the whole width

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, ConnectionMonitor &connection, Simulation &simulation, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_connection(connection)
    , m_loader(new OverviewLoader(workspace.api, workspace.clock, this))
    , m_failure(new EmptyState(u"error"_s, {}, {}))
    , m_layers(new QStackedLayout(this))
{
    m_layers->addWidget(pageScroller(makeContent(simulation)));
    m_layers->addWidget(m_failure);
    connectCards();
    connect(m_loader, &OverviewLoader::changed, this, &OverviewPage::showData);
    connect(m_loader, &OverviewLoader::failed, this, [this](const core::ApiError &error) {
        m_failure->setMessage(u"error"_s, error.title, error.detail);
        m_failure->clearButtons();
        connect(m_failure->addButton(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this,
                &OverviewPage::refresh);
        m_layers->setCurrentWidget(m_failure);
    });
    connect(&m_workspace.stream, &client::EventStream::messageReceived, m_loader, &OverviewLoader::loadSoon);
    connect(&m_workspace.stream, &client::EventStream::resetRequired, m_loader, &OverviewLoader::load);
    connect(&m_connection, &ConnectionMonitor::changed, this, &OverviewPage::showAttention);
}

QWidget *OverviewPage::makeContent(Simulation &simulation)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(metrics::CardGap);
    m_attention = new AttentionCard;
    m_attention->setObjectName(u"attention"_s);
    m_attention->hide(); // until something is known
    column->addWidget(m_attention);

    m_callBars = new BarChart(tr("Calls today, 15-minute bars"));
    m_successLine = new LineChart(tr("Delivery success, last 24 hours"));
    m_latencyLine = new LineChart(tr("Delivery latency, 95th percentile, last 24 hours"));
    m_callBars->setPlotHeight(PlotHeight);
    m_successLine->setPlotHeight(PlotHeight);
    m_latencyLine->setPlotHeight(PlotHeight);
    m_calls = new KpiCard(tr("Calls today"), tr("15-minute bars"), m_callBars);
    m_success = new KpiCard(tr("Delivery success"), tr("last 24 h"), m_successLine);
    m_latency = new KpiCard(tr("Delivery latency, p95"), tr("last 24 h"), m_latencyLine);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(metrics::CardGap);
    for (KpiCard *card : {m_calls, m_success, m_latency})
        numbers->addWidget(card, 1);
    column->addLayout(numbers);

    m_live = new LiveCallsCard(m_workspace.liveCalls, simulation);
    m_tools = new ToolLatencyCard;
    m_tools->setObjectName(u"toolLatency"_s);
    m_tools->setFixedWidth(SideCard);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::CardGap);
    middle->addWidget(m_live, 1);
    middle->addWidget(m_tools);
    column->addLayout(middle);

    m_recent = new RecentCallsCard(m_workspace.clock);
    m_endpoints = new EndpointsCard(m_workspace.clock);
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bottom->setSpacing(metrics::CardGap);
    m_bottom->addWidget(m_recent, 1);
    m_bottom->addWidget(m_endpoints);
    column->addLayout(m_bottom);
    column->addStretch(1);
    return content;
}

void OverviewPage::connectCards()
{
    connect(m_attention, &AttentionCard::remedyChosen, this, &OverviewPage::remedy);
    connect(m_live, &LiveCallsCard::callRequested, this, &OverviewPage::goToCall);
    connect(m_live, &LiveCallsCard::simulatorRequested, this, [this] { Q_EMIT navigate(placeOfSimulator()); });
    connect(m_tools, &ToolLatencyCard::toolRequested, this,
            [this](const QString &tool) { Q_EMIT navigate(placeOfTool(tool)); });
    connect(m_recent, &RecentCallsCard::callRequested, this, &OverviewPage::goToCall);
    connect(m_recent, &RecentCallsCard::allRequested, this, [this] { Q_EMIT navigate({PageId::Calls, {}}); });
    connect(m_endpoints, &EndpointsCard::allRequested, this, [this] { Q_EMIT navigate({PageId::Webhooks, {}}); });
    connect(m_endpoints, &EndpointsCard::addRequested, this, [this] {
        Q_EMIT navigate({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    });
    connect(m_endpoints, &EndpointsCard::endpointRequested, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Webhooks, {{u"id"_s, id}}});
    });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::subtitle() const
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_workspace.clock.now()).date(), tr("dddd, MMM d"));
}

void OverviewPage::enter(const QVariantMap &parameters)
{
    m_loader->setWatched(true);
    m_loader->load();
    if (parameters.value(u"action"_s).toString() == "simulate"_L1)
        m_live->openSimulateMenu();
}

void OverviewPage::leave()
{
    m_loader->setWatched(false);
}

void OverviewPage::refresh()
{
    m_loader->load();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    stackBelow(m_bottom, width(), EndpointsBesideFrom);
    const bool beside = m_bottom->direction() == QBoxLayout::LeftToRight;
    m_endpoints->setMinimumWidth(beside ? SideCard : 0);
    m_endpoints->setMaximumWidth(beside ? SideCard : QWIDGETSIZE_MAX);
}

void OverviewPage::showData()
{
    m_layers->setCurrentIndex(0);
    const OverviewData &known = m_loader->data();
    if (known.endpoints)
        m_endpoints->setEndpoints(*known.endpoints);
    if (known.calls)
        m_recent->setCalls(*known.calls);
    showAttention();
    showFigures();
}

void OverviewPage::showAttention()
{
    const OverviewData &known = m_loader->data();
    if (!known.endpoints)
        return;
    AttentionInput input;
    input.endpoints = *known.endpoints;
    input.integrations = known.integrations.value_or(QList<values::Integration>());
    input.failedTools = known.failedTools;
    input.stats = known.day;
    input.streamLostSince = m_connection.lostSince();
    input.streamError = m_connection.lastError().oneLine();
    input.now = m_workspace.clock.now();
    m_attention->setItems(attentionItems(input), input.now);
    m_attention->show();
}

void OverviewPage::showFigures()
{
    const OverviewData &known = m_loader->data();
    const core::TimeMs now = m_workspace.clock.now();
    if (known.bars) {
        const CallBars bars = callBars(*known.bars, now);
        m_callBars->setBars(bars.bars, bars.current);
        m_callBars->setAxis(items::clockMinuteText(known.bars->from), items::clockMinuteText(known.bars->to));
    }
    if (known.today) {
        m_tools->setTools(known.today->tools);
        m_calls->setValue(items::countText(known.today->calls));
        m_calls->setChange(known.sameDayLastWeek ? callsChange(known.today->calls, known.sameDayLastWeek->calls, now)
                                                 : QString(),
                           TextTone::Text2);
    }
    if (!known.day)
        return;
    const QString began = tr("%1 %2", "weekday and time")
                              .arg(QLocale().dayName(QDateTime::fromMSecsSinceEpoch(known.day->from).date().dayOfWeek(),
                                                     QLocale::ShortFormat),
                                   items::clockMinuteText(known.day->from));
    const Line success = successLine(*known.day);
    m_successLine->setPoints(success.points, success.breakAt);
    m_successLine->setAxis(began, tr("now"));
    const auto share = successShare(*known.day);
    m_success->setValue(share ? shareText(*share) : QString());
    const auto before = successShare(known.dayBefore.value_or(values::Stats())); // without attempts there is none
    m_success->setChange(share && before ? pointsChange(*share, *before) : QString(),
                         share && before && *before - *share >= 1 ? TextTone::Error : TextTone::Text2);
    const Line latency = latencyLine(*known.day);
    m_latencyLine->setPoints(latency.points);
    m_latencyLine->setAxis(began, tr("now"));
    m_latency->setValue(known.day->p95Ms ? items::countText(qRound64(*known.day->p95Ms)) : QString(), tr("ms"));
    m_latency->setChange(known.day->p50Ms ? tr("p50 %1").arg(items::latencyText(qRound64(*known.day->p50Ms)))
                                          : QString(),
                         TextTone::Text2);
}

void OverviewPage::remedy(const AttentionItem &item)
{
    switch (item.remedy) {
    case AttentionItem::Remedy::ViewDeliveries:
        Q_EMIT navigate({PageId::Deliveries, {{u"filter"_s, item.filter}}});
        break;
    case AttentionItem::Remedy::Reconnect:
        m_connection.reconnect();
        break;
    case AttentionItem::Remedy::RepairIntegration:
        Q_EMIT navigate(placeOfIntegration(item.integrationId, item.place));
        break;
    case AttentionItem::Remedy::OpenTools:
        Q_EMIT navigate(placeOfTool(item.tool));
        break;
    case AttentionItem::Remedy::Diagnostics:
        Q_EMIT navigate({PageId::Settings, {{u"section"_s, u"diagnostics"_s}}});
        break;
    case AttentionItem::Remedy::EnableEndpoint: {
        values::EndpointChanges changes;
        changes.enabled = true;
        client::onResult(m_workspace.api.updateWebhook(item.endpointId, changes), this,
                         [this](core::Result<values::WebhookEndpoint> endpoint) {
                             if (!endpoint)
                                 showFailure(m_workspace.toasts, endpoint.error());
                             m_loader->load();
                         });
        break;
    }
    }
}

void OverviewPage::goToCall(const QString &id)
{
    Q_EMIT navigate({PageId::Calls, {{u"id"_s, id}}});
}

} // namespace callttone::ui
