// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/campaign.h"

#include <QWidget>

class QMenu;

namespace callttone::ui {

class Button;
class Label;
class StatusPill;

/// What an opened campaign is called, how it stands, and what may be done with it now.
class CampaignHead : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignHead(const core::Clock &clock, QWidget *parent = nullptr);

    void setCampaign(const values::Campaign &campaign, const QString &agentName);
    /// While one of its actions is under way.
    void setBusy(bool busy);

Q_SIGNALS:
    void statusRequested(callttone::values::CampaignStatus status);
    void editRequested();
    void addRequested();
    void deleteRequested();

private:
    void fillMenu();

    const core::Clock &m_clock;
    values::Campaign m_campaign;
    Label *m_name;
    StatusPill *m_pill;
    Label *m_facts;
    Button *m_main;   ///< start, pause or resume: the one thing most wanted
    Button *m_second; ///< end, or edit before it began
    Button *m_more;
    QMenu *m_menu;
};

} // namespace callttone::ui
