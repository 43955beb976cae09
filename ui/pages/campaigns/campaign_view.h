// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/campaigns_client.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace callttone::core {
struct ApiError;
}
namespace callttone::items {
class ContactListModel;
}

namespace callttone::ui {

class CampaignHead;
class EmptyState;
class ListFooter;
class ListStates;
class OpeningTable;
class SearchField;
class Segmented;
struct EmptyMessage;

/// One campaign: its head, and its contacts by how far they are.
class CampaignView : public QWidget
{
    Q_OBJECT

public:
    /// `client` and `clock` outlive the view.
    CampaignView(client::CampaignsClient &client, const core::Clock &clock, QWidget *parent = nullptr);

    void open(const QString &id);
    void reload();
    void setAgentNames(const QHash<QString, QString> &names);
    /// As an action or the event stream tells it.
    void applyUpdate(const values::Campaign &campaign);
    void focusFilter();

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const std::optional<values::Campaign> &campaign() const { return m_campaign; }
    [[nodiscard]] CampaignHead *head() const { return m_head; }
    [[nodiscard]] OpeningTable *table() const { return m_table; }
    [[nodiscard]] items::ContactListModel *model() const { return m_model; }

Q_SIGNALS:
    void loaded();
    void addRequested();
    void callRequested(const QString &callId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *bar();
    void showCampaign(const values::Campaign &campaign);
    void showFailure(const core::ApiError &error);
    void showContacts();
    void showTexts();
    void placeSearch();
    [[nodiscard]] EmptyMessage emptyMessage();

    client::CampaignsClient &m_client;
    QString m_id;
    std::optional<values::Campaign> m_campaign;
    QHash<QString, QString> m_agents;
    quint64 m_turn = 0;
    items::ContactListModel *m_model;
    CampaignHead *m_head;
    Segmented *m_which;
    SearchField *m_search;
    OpeningTable *m_table;
    ListStates *m_states;
    ListFooter *m_footer;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QBoxLayout *m_barRow = nullptr;
    EmptyState *m_failure;
    QTimer m_typing;
};

} // namespace callttone::ui
