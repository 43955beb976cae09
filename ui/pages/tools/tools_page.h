// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tool_list_model.h"
#include "models/values/stats.h"
#include "models/values/tool_call.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QSet>
#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace callttone::client {
struct StreamMessage;
}
namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class EmptyState;
class LatencyBoard;
class ResultCard;
class Simulation;
class ToolHead;
class ToolInput;
class ToolListPane;
class ToolRuns;
class WireLoader;

/// What agents can do during a call, to try out: a list at the left, one tool or the latency of all in the middle, the
/// call simulator at the right. Takes {"tool": name} to show a tool, with {"arguments": object} to fill it in, and
/// {"latency": true} to show the latency of all, {"simulator": true} to open the simulator.
class ToolsPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    ToolsPage(Workspace &workspace, Simulation &simulation, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;
    void focusFilter() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void loadTools();
    void loadStats();
    void loadHistory();
    void loadPast(const QString &callId);
    void loadOptions(const QString &property);
    void onMessage(const client::StreamMessage &message);
    void onTools(const QList<values::ToolInfo> &tools);
    void showTool(const QString &name);
    void showLatency();
    void showEmpty();
    void askForPlan();
    void showFailure(const core::ApiError &error);
    void openSimulator(bool open);
    void placeSimulator();

    struct Draft ///< of a tool, while another one is looked at
    {
        QJsonObject arguments;
        std::optional<values::ToolCall> result;
    };

    Workspace &m_workspace;
    Simulation &m_simulation;
    items::ToolListModel m_tools;
    ToolRuns *m_runs;
    WireLoader *m_wire;
    ToolListPane *m_list;
    QStackedWidget *m_middle;
    QWidget *m_waiting;
    EmptyState *m_empty;
    QWidget *m_content;
    ToolHead *m_head;
    ToolInput *m_input;
    ResultCard *m_result;
    LatencyBoard *m_board;
    QScrollArea *m_scroller;
    QWidget *m_simulatorPane = nullptr; ///< made when it is opened first
    QHash<QString, Draft> m_drafts;
    QList<values::ToolSeries> m_series;
    QString m_tool;   ///< shown; empty: the latency of all
    QString m_wanted; ///< to be shown once the list is there
    std::optional<QJsonObject> m_wantedArguments;
    std::optional<bool> m_simulatorWish; ///< what the person chose; else by width
    QTimer m_reloadTools;                ///< gather bursts of messages into one request
    QTimer m_reloadFigures;
    QTimer m_patience; ///< under 150 ms nothing is shown
    bool m_loaded = false;
    bool m_shown = false;
};

} // namespace callttone::ui
