// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "app/client/stream_message.h"
#include "ui/pages/tools/form/schema_form.h"
#include "ui/pages/tools/history_view.h"
#include "ui/pages/tools/latency_board.h"
#include "ui/pages/tools/result_card.h"
#include "ui/pages/tools/tool_head.h"
#include "ui/pages/tools/tool_input.h"
#include "ui/pages/tools/tools_page.h"
#include "ui/shell/page_parts.h"
#include "ui/widgets/empty_state.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qint64 DayMs = 24 * 3'600'000LL;
constexpr int HistoryRows = 50;

} // namespace

void ToolsPage::loadTools()
{
    client::onResult(m_workspace.api.tools(true), this, [this](core::Result<QList<values::ToolInfo>> tools) {
        if (tools)
            onTools(*tools);
        else if (m_loaded)
            ui::showFailure(m_workspace.toasts, tools.error()); // what is on screen stays readable
        else if (tools.error().kind == core::ErrorKind::Forbidden)
            askForPlan();
        else
            showFailure(tools.error());
    });
}

void ToolsPage::askForPlan()
{
    client::onResult(m_workspace.api.account(), this, [this](core::Result<values::Account> account) {
        if (!account || account->integrationsAvailable() || !m_tools.isEmpty())
            return;
        m_patience.stop();
        m_empty->setMessage(u"lock"_s, tr("Tools need the Professional plan"),
                            tr("%1 is on %2. You can look around; tools come with integrations.")
                                .arg(account->organization, values::describe(account->plan)));
        m_empty->clearButtons();
        connect(m_empty->addButton(tr("See plans"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
            Q_EMIT navigate({PageId::Integrations, {}});
        });
        m_middle->setCurrentWidget(m_empty);
    });
}

void ToolsPage::loadStats()
{
    values::StatsQuery query;
    query.to = m_workspace.clock.now();
    query.from = query.to - DayMs;
    query.buckets = 24;
    client::onResult(m_workspace.api.stats(query), this, [this](core::Result<values::Stats> stats) {
        if (!stats)
            return; // the figures of before stay; that the service is gone is told in one place
        m_series = stats->tools;
        m_board->setStats(m_series, m_tools.tools());
        for (const values::ToolSeries &series : std::as_const(m_series)) {
            if (series.tool == m_tool)
                m_head->setStats(series.stats);
        }
    });
}

void ToolsPage::loadHistory()
{
    if (m_tool.isEmpty())
        return;
    values::ToolCallFilter filter;
    filter.tool = m_tool;
    values::PageRequest page;
    page.limit = HistoryRows;
    page.withTotal = true;
    client::onResult(m_workspace.api.toolCalls(filter, page), this,
                     [this, tool = m_tool](core::Result<values::Page<values::ToolCall>> calls) {
                         if (tool != m_tool)
                             return;
                         if (!calls) {
                             m_result->history()->setFailure(calls.error());
                             return;
                         }
                         m_result->history()->setCalls(calls->data);
                         m_result->setHistoryCount(calls->total.value_or(calls->data.size()));
                     });
}

void ToolsPage::loadPast(const QString &callId)
{
    client::onResult(m_workspace.api.toolCall(callId), this,
                     [this, tool = m_tool](core::Result<values::ToolCall> call) {
                         if (tool != m_tool)
                             return;
                         if (!call) {
                             ui::showFailure(m_workspace.toasts, call.error());
                             return;
                         }
                         m_result->showView(ResultCard::View::Result);
                         m_result->setPastCall(*call);
                     });
}

void ToolsPage::loadOptions(const QString &property)
{
    const values::ToolInfo &tool = m_input->tool();
    client::onResult(m_workspace.api.integrationOptions(tool.integration, property), this,
                     [this, property, name = tool.name](core::Result<QList<values::ConfigOption>> options) {
                         if (name != m_input->tool().name)
                             return;
                         if (options)
                             m_input->form()->setOptions(property, *options);
                         else
                             m_input->form()->setOptionsFailed(property, options.error());
                     });
}

void ToolsPage::onMessage(const client::StreamMessage &message)
{
    if (!m_shown)
        return;
    if (message.type == "integration.updated"_L1 && !m_reloadTools.isActive())
        m_reloadTools.start();
    if (message.type == "tool.called"_L1 && !m_reloadFigures.isActive())
        m_reloadFigures.start();
}

} // namespace callttone::ui
