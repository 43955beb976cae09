// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/tools_page.h"

#include "app/client/event_stream.h"
#include "ui/pages/simulator/simulator_panel.h"
#include "ui/pages/tools/history_view.h"
#include "ui/pages/tools/latency_board.h"
#include "ui/pages/tools/result_card.h"
#include "ui/pages/tools/tool_head.h"
#include "ui/pages/tools/tool_input.h"
#include "ui/pages/tools/tool_list_pane.h"
#include "ui/pages/tools/tool_runs.h"
#include "ui/pages/tools/wire_loader.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/skeleton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

/// Below this width of the page the simulator would leave a tool less than a form and its result need.
constexpr int SimulatorFrom = 1024;
constexpr int RoomyFrom = 600; ///< of the middle; in less, what can be left out is

} // namespace

ToolsPage::ToolsPage(Workspace &workspace, Simulation &simulation, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_simulation(simulation)
    , m_runs(new ToolRuns(workspace, this))
    , m_wire(new WireLoader(workspace.api, this))
    , m_list(new ToolListPane(m_tools))
    , m_middle(new QStackedWidget)
    , m_waiting(new QWidget)
    , m_empty(new EmptyState(u"wrench"_s, {}, {}))
    , m_content(new QWidget)
    , m_head(new ToolHead)
    , m_input(new ToolInput)
    , m_result(new ResultCard(workspace.toasts, workspace.clock))
    , m_board(new LatencyBoard)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_middle, 1);

    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(metrics::PagePaddingH, metrics::PagePaddingV, metrics::PagePaddingH,
                                metrics::PagePaddingV);
    waiting->addWidget(new Skeleton({{0, 36, 36}, {48, 180}, {260, 120}}, 60));

    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(metrics::CardGap);
    column->addWidget(m_head);
    column->addWidget(m_input);
    column->addWidget(m_result, 1);
    column->addWidget(m_board);
    column->addStretch(0);
    m_scroller = pageScroller(m_content);
    m_scroller->setProperty("pane", true);
    m_head->addControl(m_input->viewSwitch());
    m_middle->addWidget(new QWidget); // under 150 ms nothing is shown
    m_middle->addWidget(m_waiting);
    m_middle->addWidget(m_empty);
    m_middle->addWidget(m_scroller);

    m_reloadTools.setSingleShot(true);
    m_reloadTools.setInterval(500ms);
    m_reloadFigures.setSingleShot(true);
    m_reloadFigures.setInterval(800ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *run = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(run, &QShortcut::activated, this, [this] {
            const bool inSimulator = m_simulatorPane && m_simulatorPane->isAncestorOf(QApplication::focusWidget());
            if (!inSimulator && m_input->isVisible())
                m_input->run(false);
        });
    }
    connectParts();
    showLatency();
}

void ToolsPage::connectParts()
{
    connect(&m_reloadTools, &QTimer::timeout, this, &ToolsPage::loadTools);
    connect(&m_reloadFigures, &QTimer::timeout, this, [this] {
        loadStats();
        loadHistory();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_loaded && m_middle->currentIndex() == 0)
            m_middle->setCurrentWidget(m_waiting);
    });
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this, &ToolsPage::onMessage);
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, &ToolsPage::refresh);
    connect(m_list, &ToolListPane::selected, this, &ToolsPage::showTool);
    connect(m_board, &LatencyBoard::toolChosen, this, [this](const QString &name) {
        m_list->clearFilter();
        m_list->select(name);
        showTool(name);
    });
    connect(m_head->simulatorButton(), &QPushButton::clicked, this, [this] { openSimulator(true); });

    connect(m_input, &ToolInput::runRequested, this,
            [this](const QJsonObject &arguments, bool dryRun) { m_runs->run(m_input->tool(), arguments, dryRun); });
    connect(m_input, &ToolInput::optionsWanted, this, &ToolsPage::loadOptions);
    connect(m_runs, &ToolRuns::started, this, [this](const QString &tool, bool dryRun) {
        if (tool != m_tool)
            return;
        m_input->setRunning(true, dryRun);
        m_result->setRunning();
    });
    connect(m_runs, &ToolRuns::finished, this, [this](const QString &tool, const values::ToolCall &call) {
        m_drafts[tool].result = call;
        if (tool == m_tool) {
            m_input->setRunning(false, false);
            m_result->setCall(call);
            loadHistory();
        }
        m_wire->load(call.id);
    });
    connect(m_runs, &ToolRuns::failed, this, [this](const QString &tool, const core::ApiError &error) {
        if (tool != m_tool) {
            ui::showFailure(m_workspace.toasts, error);
            return;
        }
        m_input->setRunning(false, false);
        m_result->setFailure(error, m_input->showRefusal(error.fields));
    });

    connect(m_result, &ResultCard::historyWanted, this, &ToolsPage::loadHistory);
    connect(m_result, &ResultCard::wireWanted, m_wire, &WireLoader::load);
    connect(m_wire, &WireLoader::failed, m_result, &ResultCard::setRequestsFailed);
    connect(m_wire, &WireLoader::loaded, this,
            [this](const QString &callId, const QList<values::VendorRequest> &requests) {
                for (Draft &draft : m_drafts) {
                    if (draft.result && draft.result->id == callId)
                        draft.result->requests = requests;
                }
                m_result->setRequests(callId, requests);
            });
    connect(m_result, &ResultCard::fixRequested, this, &Page::navigate);
    connect(m_result, &ResultCard::argumentsWanted, this, [this](const QJsonObject &arguments) {
        m_input->setArguments(arguments);
        m_scroller->verticalScrollBar()->setValue(0);
        m_input->focusFirst();
    });
    connect(m_result->history(), &HistoryView::chosen, this, &ToolsPage::loadPast);
    connect(m_result->history(), &HistoryView::retryRequested, this, &ToolsPage::loadHistory);
}

QString ToolsPage::title() const
{
    return tr("Tools");
}

QString ToolsPage::subtitle() const
{
    const int tools = int(m_tools.tools().size());
    const int integrations = m_tools.integrationCount();
    if (tools == 0)
        return {};
    const QString count = tools == 1 ? tr("1 tool") : tr("%n tools", nullptr, tools);
    return integrations == 1 ? tr("%1 from 1 integration").arg(count)
                             : tr("%1 from %2 integrations").arg(count).arg(integrations);
}

void ToolsPage::enter(const QVariantMap &parameters)
{
    m_shown = true;
    m_wanted = parameters.value(u"tool"_s).toString();
    m_wantedArguments.reset();
    if (parameters.value(u"latency"_s).toBool()) {
        m_list->select({});
        showLatency();
    }
    if (const QVariant given = parameters.value(u"arguments"_s); given.isValid())
        m_wantedArguments = QJsonValue::fromVariant(given).toObject();
    if (m_loaded && m_tools.find(m_wanted))
        onTools(m_tools.tools()); // shown at once; what comes may correct it
    else if (!m_loaded)
        m_patience.start();
    loadTools();
    loadStats();
    placeSimulator();
    if (parameters.value(u"simulator"_s).toBool())
        openSimulator(true);
    else
        m_list->list()->setFocus(Qt::OtherFocusReason);
}

void ToolsPage::leave()
{
    m_shown = false;
    m_reloadTools.stop();
    m_reloadFigures.stop();
}

void ToolsPage::refresh()
{
    loadTools();
    loadStats();
    loadHistory();
}

void ToolsPage::focusFilter()
{
    m_list->focusFilter();
}

void ToolsPage::onTools(const QList<values::ToolInfo> &tools)
{
    m_loaded = true;
    m_patience.stop();
    m_tools.setTools(tools);
    Q_EMIT headerChanged();
    if (tools.isEmpty()) {
        showEmpty();
        return;
    }
    m_middle->setCurrentWidget(m_scroller);
    const QString wanted = std::exchange(m_wanted, {});
    const QString next = m_tools.find(wanted) ? wanted : m_tools.find(m_tool) ? m_tool : QString();
    m_list->select(next);
    showTool(next);
    const std::optional<QJsonObject> arguments = std::exchange(m_wantedArguments, std::nullopt);
    if (arguments && next == wanted && !next.isEmpty())
        m_input->setArguments(*arguments);
    m_board->setStats(m_series, tools);
}

void ToolsPage::showTool(const QString &name)
{
    const values::ToolInfo *tool = m_tools.find(name);
    if (!tool) {
        showLatency();
        return;
    }
    const bool another = name != m_tool;
    if (another && !m_tool.isEmpty())
        m_drafts[m_tool].arguments = m_input->arguments();
    m_tool = name;
    m_head->setTool(*tool);
    m_input->setTool(*tool);
    if (another) {
        const Draft draft = m_drafts.value(name);
        const std::optional<bool> running = m_runs->running(name); // it goes on while another one is looked at
        m_input->setRunning(running.has_value(), running.value_or(false));
        m_input->setArguments(draft.arguments);
        m_result->clear();
        m_result->setHistoryCount(std::nullopt);
        if (running)
            m_result->setRunning();
        else if (draft.result)
            m_result->setCall(*draft.result);
        m_scroller->verticalScrollBar()->setValue(0);
        loadHistory();
    }
    m_board->hide();
    m_input->viewSwitch()->show();
    m_input->show();
    m_result->show();
}

void ToolsPage::showLatency()
{
    if (!m_tool.isEmpty())
        m_drafts[m_tool].arguments = m_input->arguments();
    m_tool.clear();
    m_head->setLatency(int(m_tools.tools().size()));
    m_input->viewSwitch()->hide();
    m_input->hide();
    m_result->hide();
    m_board->show();
}

void ToolsPage::showEmpty()
{
    m_tool.clear();
    m_empty->setMessage(u"wrench"_s, tr("No tools yet"),
                        tr("Agents get tools as soon as an integration that has some is connected: GoHighLevel, Google "
                           "Calendar, Make or an MCP server."));
    m_empty->clearButtons();
    connect(m_empty->addButton(tr("Open Integrations"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
        Q_EMIT navigate({PageId::Integrations, {}});
    });
    connect(m_empty->addButton(tr("Call simulator"), ButtonKind::Default), &QPushButton::clicked, this,
            [this] { openSimulator(true); });
    m_middle->setCurrentWidget(m_empty);
    askForPlan();
}

void ToolsPage::showFailure(const core::ApiError &error)
{
    m_patience.stop();
    m_empty->setMessage(u"error"_s, error.title, error.detail);
    m_empty->clearButtons();
    connect(m_empty->addButton(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, &ToolsPage::refresh);
    m_middle->setCurrentWidget(m_empty);
}

void ToolsPage::openSimulator(bool open)
{
    m_simulatorWish = open;
    placeSimulator();
    if (open)
        static_cast<SimulatorPanel *>(m_simulatorPane)->focusStart();
    else if (m_head->simulatorButton()->isVisible())
        m_head->simulatorButton()->setFocus(Qt::OtherFocusReason);
    else
        m_list->list()->setFocus(Qt::OtherFocusReason);
}

void ToolsPage::placeSimulator()
{
    const bool open = m_simulatorWish.value_or(width() >= SimulatorFrom);
    if (open && !m_simulatorPane) {
        auto *panel = new SimulatorPanel(m_workspace, m_simulation);
        panel->setFixedWidth(SimulatorPanel::Width);
        connect(panel, &SimulatorPanel::closeRequested, this, [this] { openSimulator(false); });
        m_simulatorPane = panel;
        panel->setParent(this);
    }
    if (m_simulatorPane) {
        // In narrow windows it lies over the tool, as the live panel does over pages.
        if (width() < SimulatorFrom) {
            layout()->removeWidget(m_simulatorPane);
            const QRect place(width() - SimulatorPanel::Width, 0, SimulatorPanel::Width, height());
            m_simulatorPane->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            m_simulatorPane->raise();
        } else if (layout()->indexOf(m_simulatorPane) < 0) {
            layout()->addWidget(m_simulatorPane);
        }
        m_simulatorPane->setVisible(open);
    }
    m_head->simulatorButton()->setVisible(!open);
    const bool beside = open && width() >= SimulatorFrom;
    const int room = width() - m_list->width() - (beside ? SimulatorPanel::Width : 0);
    m_head->setCompact(room < RoomyFrom);
    m_input->setCompact(room < RoomyFrom);
    m_result->setCompact(room < RoomyFrom);
}

void ToolsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_shown)
        placeSimulator();
}

} // namespace callttone::ui
