// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/agents_client.h"
#include "models/values/tool.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QTimer>

namespace callttone::client {
struct StreamMessage;
}
namespace callttone::items {
class AgentListModel;
}

namespace callttone::ui {

class AgentDialog;
class ListFooter;
class ListStates;
class OpeningTable;
class SearchField;
struct EmptyMessage;

/// The agents. Takes {"id": "agt_…"} to open one, {"filter": words} and {"action": "add"}.
class AgentsPage : public Page
{
    Q_OBJECT

public:
    explicit AgentsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;
    void focusFilter() override;
    void createNew() override;

    [[nodiscard]] OpeningTable *table() const { return m_table; }
    [[nodiscard]] items::AgentListModel *model() const { return m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *bar();
    void open(const QString &id);
    void show(AgentDialog *dialog);
    void loadTools();
    void tell(const std::optional<values::Agent> &before, const values::Agent &after);
    void setEnabled(const values::Agent &agent, bool enabled);
    void confirmDelete(const values::Agent &agent);
    void applySearch();
    void showTexts();
    [[nodiscard]] EmptyMessage emptyMessage();
    void onMessage(const client::StreamMessage &message);

    Workspace &m_workspace;
    client::AgentsClient m_client;
    items::AgentListModel *m_model;
    SearchField *m_search;
    OpeningTable *m_table;
    ListStates *m_states;
    ListFooter *m_footer;
    QList<values::ToolInfo> m_tools;
    QTimer m_typing;
    QTimer m_soon;
    bool m_loaded = false;
    bool m_shown = false;
    bool m_stale = false; ///< something happened while another page was shown
};

} // namespace callttone::ui
