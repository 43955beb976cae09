// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calls/call_filter_tokens.h"
#include "ui/shell/workspace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace callttone::client {
struct StreamMessage;
}
namespace callttone::items {
class CallListModel;
}

namespace callttone::ui {

class Button;
class CallTable;
class ExportStrip;
class FollowGate;
class ListFooter;
class ListStates;
class Switch;
class TokenFilter;
struct EmptyMessage;

/// The list of calls with its filter, follow, export and footer.
class CallListView : public QWidget
{
    Q_OBJECT

public:
    explicit CallListView(Workspace &workspace, QWidget *parent = nullptr);

    /// Loads the list, the numbers and the suggestions.
    void load();
    void refresh();
    /// Replaces the filter; load() or applyFilter() asks for it.
    void setFilterText(const QString &text);
    void applyFilter();
    void focusFilter();
    void applyMessage(const client::StreamMessage &message);
    /// Calls since midnight, -1 while unknown.
    [[nodiscard]] qint64 today() const { return m_today; }

    [[nodiscard]] CallTable *table() const { return m_table; }
    [[nodiscard]] items::CallListModel *model() const { return m_model; }
    [[nodiscard]] TokenFilter *tokens() const { return m_tokens; }

Q_SIGNALS:
    void opened(const QString &callId);
    void todayChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *bar();
    [[nodiscard]] FilterClock now() const;
    void loadTotals();
    void loadAgents();
    void exportMatching();
    void showTexts();
    [[nodiscard]] EmptyMessage emptyMessage();

    Workspace &m_workspace;
    items::CallListModel *m_model;
    QStringList m_agents;
    FilterSchema m_schema;
    TokenFilter *m_tokens;
    Button *m_export;
    Switch *m_followSwitch;
    CallTable *m_table;
    ListStates *m_states;
    FollowGate *m_follow;
    ExportStrip *m_exports;
    ListFooter *m_footer;
    QTimer m_soon;
    QTimer m_recount; ///< busy services tell of deliveries all the time
    QElapsedTimer m_asked;
    qint64 m_filteredMs = -1;
    qint64 m_all = -1;
    qint64 m_today = -1;
};

} // namespace callttone::ui
