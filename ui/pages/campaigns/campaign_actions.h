// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/campaign_dialog.h"
#include "ui/shell/workspace.h"

#include <QObject>

namespace callttone::ui {

/// What a person does with campaigns, with the questions before and the words after.
class CampaignActions : public QObject
{
    Q_OBJECT

public:
    /// `page` is where the dialogs belong; it owns this.
    CampaignActions(Workspace &workspace, QWidget *page);

    void setAgents(const QList<CampaignAgent> &agents) { m_agents = agents; }
    void create();
    void edit(const values::Campaign &campaign);
    void addContacts(const values::Campaign &campaign);
    void remove(const values::Campaign &campaign);
    /// Asks first where people are called, or where there is no way back.
    void setStatus(const values::Campaign &campaign, values::CampaignStatus status);

Q_SIGNALS:
    void created(const callttone::values::Campaign &campaign);
    void changed(const callttone::values::Campaign &campaign);
    void removed(const QString &id);
    /// Contacts came in, or what is shown may be out of date.
    void stale();
    void busyChanged(bool busy);

private:
    void send(const values::Campaign &campaign, values::CampaignStatus status);
    void tell(const values::Campaign &before, const values::Campaign &after);
    void open(CampaignDialog *dialog);

    Workspace &m_workspace;
    client::CampaignsClient m_client;
    QWidget *m_page;
    QList<CampaignAgent> m_agents;
};

} // namespace callttone::ui
