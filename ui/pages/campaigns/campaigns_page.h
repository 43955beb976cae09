// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/campaigns_client.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QTimer>

class QStackedLayout;

namespace callttone::client {
struct StreamMessage;
}
namespace callttone::items {
class CampaignListModel;
}

namespace callttone::ui {

class CampaignActions;
class CampaignView;
class ListFooter;
class ListStates;
class OpeningTable;
class SearchField;
struct EmptyMessage;

/// The campaigns, and one of them opened. Takes {"id": "cmp_…"}, {"filter": words to search for} and {"action": "add"};
/// nothing shows the list.
class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QStringList crumbs() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariantMap &parameters) override;
    void leave() override;
    void refresh() override;
    void focusFilter() override;
    void createNew() override;

    [[nodiscard]] OpeningTable *table() const { return m_table; }
    [[nodiscard]] items::CampaignListModel *model() const { return m_model; }
    [[nodiscard]] CampaignView *view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *bar();
    void layOut();
    void connectView();
    void connectActions();
    void onMessage(const client::StreamMessage &message);
    void applyFilter();
    void loadAgents();
    void showTexts();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] EmptyMessage emptyMessage();

    Workspace &m_workspace;
    client::CampaignsClient m_client;
    CampaignActions *m_actions;
    items::CampaignListModel *m_model;
    SearchField *m_search;
    OpeningTable *m_table;
    ListStates *m_states;
    ListFooter *m_footer;
    QWidget *m_list;
    CampaignView *m_view;
    QStackedLayout *m_layers;
    QTimer m_typing;
    QTimer m_soon;
    bool m_loaded = false;
    bool m_shown = false;
    bool m_stale = false; ///< something happened while another page was shown
};

} // namespace callttone::ui
