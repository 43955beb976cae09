// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/attention.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QBoxLayout;
class QStackedLayout;

namespace callttone::ui {

class AttentionCard;
class BarChart;
class ConnectionMonitor;
class EmptyState;
class EndpointsCard;
class KpiCard;
class LineChart;
class LiveCallsCard;
class OverviewLoader;
class RecentCallsCard;
class Simulation;
class ToolLatencyCard;

/// The first page: what needs attention, how it goes, what goes on, what was.
/// Takes {"action": "simulate"} to open the menu of scripts.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    /// All outlive the page.
    OverviewPage(Workspace &workspace, ConnectionMonitor &connection, Simulation &simulation,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent(Simulation &simulation);
    void connectCards();
    void showData();
    void showAttention();
    void showFigures();
    void remedy(const AttentionItem &item);
    void goToCall(const QString &id);

    Workspace &m_workspace;
    ConnectionMonitor &m_connection;
    OverviewLoader *m_loader;
    AttentionCard *m_attention = nullptr;
    BarChart *m_callBars = nullptr;
    LineChart *m_successLine = nullptr;
    LineChart *m_latencyLine = nullptr;
    KpiCard *m_calls = nullptr;
    KpiCard *m_success = nullptr;
    KpiCard *m_latency = nullptr;
    LiveCallsCard *m_live = nullptr;
    ToolLatencyCard *m_tools = nullptr;
    EndpointsCard *m_endpoints = nullptr;
    RecentCallsCard *m_recent = nullptr;
    QBoxLayout *m_bottom = nullptr;
    EmptyState *m_failure;
    QStackedLayout *m_layers;
};

} // namespace callttone::ui
