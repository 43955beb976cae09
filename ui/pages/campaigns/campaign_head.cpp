// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaign_head.h"

#include "models/items/campaign_words.h"
#include "models/items/format.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_pill.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::CampaignStatus;

CampaignHead::CampaignHead(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_name(new Label({}, TextRole::PaneTitle))
    , m_pill(new StatusPill)
    , m_facts(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_main(new Button({}, ButtonKind::Primary))
    , m_second(new Button({}))
    , m_more(iconButton(u"dots"_s, tr("More actions")))
    , m_menu(new QMenu(this))
{
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_main->setObjectName(u"campaignMain"_s);
    m_second->setObjectName(u"campaignSecond"_s);
    m_more->setObjectName(u"campaignMenu"_s);
    m_more->setKind(ButtonKind::Default);
    m_more->setSmall(false);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::Space8);
    title->addWidget(m_name);
    title->addWidget(m_pill, 0, Qt::AlignVCenter);
    title->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addLayout(title);
    names->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::RowPadding, metrics::Space12, metrics::RowPadding, metrics::Space12);
    row->setSpacing(metrics::Space8);
    row->addLayout(names, 1);
    row->addWidget(m_second);
    row->addWidget(m_main);
    row->addWidget(m_more);
    connect(m_main, &QPushButton::clicked, this, [this] {
        Q_EMIT statusRequested(m_campaign.status == CampaignStatus::Running ? CampaignStatus::Paused
                                                                            : CampaignStatus::Running);
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (values::canBecome(m_campaign.status, CampaignStatus::Completed))
            Q_EMIT statusRequested(CampaignStatus::Completed);
        else
            Q_EMIT editRequested();
    });
    connect(m_more, &QPushButton::clicked, m_menu, [this] {
        m_menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height() + 4)));
    });
}

void CampaignHead::setCampaign(const values::Campaign &campaign, const QString &agentName)
{
    m_campaign = campaign;
    const items::CampaignState state = items::shownState(campaign.status);
    m_name->setText(campaign.name);
    m_pill->setPill({state.icon, state.text, toneNamed(state.tone)});
    QStringList facts{tr("%n contacts", nullptr, campaign.stats.contacts),
                      tr("%1 called").arg(items::countText(campaign.stats.done())),
                      tr("%1 reached").arg(items::countText(items::reachedOf(campaign.stats))),
                      tr("%1 booked").arg(items::countText(campaign.stats.booked))};
    if (!agentName.isEmpty())
        facts.prepend(agentName);
    if (campaign.status == CampaignStatus::Scheduled)
        facts.append(tr("starts %1").arg(items::nextRunText(campaign, m_clock.now())));
    m_facts->setText(facts.join(u" · "_s));

    const bool ended = campaign.status == CampaignStatus::Completed;
    const bool paused = campaign.status == CampaignStatus::Paused;
    const bool running = campaign.status == CampaignStatus::Running;
    m_main->setVisible(!ended);
    m_main->setText(running ? tr("Pause") : paused ? tr("Resume") : tr("Start now"));
    m_main->setIconName(running ? u"pause"_s : u"play"_s);
    m_main->setKind(running ? ButtonKind::Default : ButtonKind::Primary);
    const bool empty = campaign.stats.contacts == 0 && !running;
    m_main->setEnabled(!empty);
    m_main->setToolTip(empty ? tr("Add contacts first: there is nobody to call.") : QString());
    m_second->setVisible(!ended);
    m_second->setText(running || paused ? tr("End campaign…") : tr("Edit…"));
    fillMenu();
}

void CampaignHead::fillMenu()
{
    m_menu->clear();
    const bool begun = m_campaign.status == CampaignStatus::Running || m_campaign.status == CampaignStatus::Paused;
    if (m_campaign.status != CampaignStatus::Completed) {
        m_menu->addAction(tr("Add contacts…"), this, &CampaignHead::addRequested);
        m_menu->addAction(tr("Edit…"), this, &CampaignHead::editRequested);
    }
    if (m_campaign.status == CampaignStatus::Scheduled)
        m_menu->addAction(tr("Take back from the schedule"), this,
                          [this] { Q_EMIT statusRequested(CampaignStatus::Draft); });
    if (m_campaign.status == CampaignStatus::Draft && m_campaign.startAt)
        m_menu->addAction(tr("Schedule"), this, [this] { Q_EMIT statusRequested(CampaignStatus::Scheduled); });
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    QAction *remove = m_menu->addAction(tr("Delete…"), this, &CampaignHead::deleteRequested);
    const bool removable = m_campaign.status == CampaignStatus::Draft || m_campaign.status == CampaignStatus::Completed;
    remove->setEnabled(removable);
    if (!removable)
        remove->setText(begun ? tr("Delete (end it first)") : tr("Delete (take it back from the schedule first)"));
}

void CampaignHead::setBusy(bool busy)
{
    m_main->setBusy(busy);
    m_second->setDisabled(busy);
    m_more->setDisabled(busy);
}

} // namespace callttone::ui
