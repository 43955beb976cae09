// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaign_actions.h"

#include "app/client/on_result.h"
#include "models/items/campaign_words.h"
#include "models/items/format.h"
#include "ui/shell/page_parts.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/toast_host.h"

#include <QPointer>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::CampaignStatus;

CampaignActions::CampaignActions(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_client(workspace.transport)
    , m_page(page)
{}

void CampaignActions::open(CampaignDialog *dialog)
{
    connect(dialog, &CampaignDialog::notScheduled, this,
            [this](const core::ApiError &error) { showFailure(m_workspace.toasts, error); });
    dialog->open();
}

void CampaignActions::create()
{
    auto *dialog =
        new CampaignDialog({m_workspace.transport, m_workspace.clock, m_agents}, std::nullopt, m_page->window());
    connect(dialog, &CampaignDialog::saved, this, [this](const values::Campaign &campaign) {
        m_workspace.toasts.show({Tone::Success, tr("%1 is created.").arg(campaign.name)});
        Q_EMIT created(campaign);
    });
    open(dialog);
}

void CampaignActions::edit(const values::Campaign &campaign)
{
    auto *dialog = new CampaignDialog({m_workspace.transport, m_workspace.clock, m_agents}, campaign, m_page->window());
    connect(dialog, &CampaignDialog::saved, this, [this](const values::Campaign &after) {
        m_workspace.toasts.show({Tone::Success, tr("%1 is saved.").arg(after.name)});
        Q_EMIT changed(after);
    });
    open(dialog);
}

void CampaignActions::addContacts(const values::Campaign &campaign)
{
    auto *dialog = new AddContactsDialog(m_workspace.transport, campaign, m_page->window());
    connect(dialog, &AddContactsDialog::added, this, [this](const client::AddedContacts &contacts) {
        const QString added = tr("%n contacts are added.", nullptr, contacts.added);
        const int known = int(contacts.duplicates.size());
        m_workspace.toasts.show(
            {Tone::Success, known > 0 ? tr("%1 %n were in it already.", nullptr, known).arg(added) : added});
        Q_EMIT stale();
    });
    dialog->open();
}

void CampaignActions::remove(const values::Campaign &campaign)
{
    auto *dialog =
        new ConfirmDialog(tr("Delete this campaign?"),
                          tr("Its list of contacts is deleted with it. Calls that were made stay in the log."),
                          tr("Delete campaign"), true, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"deleteCampaignDialog"_s);
    dialog->setSubtitle(campaign.name);
    connect(dialog, &QDialog::accepted, this, [this, campaign] {
        client::onResult(m_client.remove(campaign.id), this,
                         [this, campaign](const core::Result<std::monostate> &done) {
                             if (!done) {
                                 showFailure(m_workspace.toasts, done.error());
                                 Q_EMIT stale();
                                 return;
                             }
                             m_workspace.toasts.show({Tone::Success, tr("%1 is deleted.").arg(campaign.name)});
                             Q_EMIT removed(campaign.id);
                         });
    });
    dialog->open();
}

void CampaignActions::setStatus(const values::Campaign &campaign, CampaignStatus status)
{
    const bool starts = status == CampaignStatus::Running && campaign.status != CampaignStatus::Paused;
    const bool ends = status == CampaignStatus::Completed;
    if (!starts && !ends) {
        send(campaign, status);
        return;
    }
    const int pending = campaign.stats.pending;
    auto *dialog =
        starts
            ? new ConfirmDialog(tr("Start this campaign?"),
                                tr("The voice platform begins to call %n people.", nullptr, pending),
                                tr("Start calling"), false, m_page->window())
            : new ConfirmDialog(tr("End this campaign?"),
                                tr("%n people who are still to be called will not be. A campaign that has ended cannot "
                                   "be started again.",
                                   nullptr, pending),
                                tr("End campaign"), true, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"campaignStatusDialog"_s);
    dialog->setSubtitle(campaign.name);
    connect(dialog, &QDialog::accepted, this, [this, campaign, status] { send(campaign, status); });
    dialog->open();
}

void CampaignActions::send(const values::Campaign &campaign, CampaignStatus status)
{
    Q_EMIT busyChanged(true);
    client::onResult(m_client.setStatus(campaign.id, status), this,
                     [this, campaign](const core::Result<values::Campaign> &after) {
                         Q_EMIT busyChanged(false);
                         if (!after) {
                             showFailure(m_workspace.toasts, after.error());
                             Q_EMIT stale(); // it may have moved on by itself
                             return;
                         }
                         tell(campaign, *after);
                         Q_EMIT changed(*after);
                     });
}

void CampaignActions::tell(const values::Campaign &before, const values::Campaign &after)
{
    ToastSpec toast;
    switch (after.status) {
    case CampaignStatus::Running:
        toast.text = tr("%1 is running.").arg(after.name);
        break;
    case CampaignStatus::Paused:
        toast.text = tr("%1 is paused. Calls under way go on to their end.").arg(after.name);
        break;
    case CampaignStatus::Completed:
        toast.text = tr("%1 has ended.").arg(after.name);
        break;
    case CampaignStatus::Scheduled:
        toast.text = tr("%1 starts %2.").arg(after.name, items::nextRunText(after, m_workspace.clock.now()));
        break;
    case CampaignStatus::Draft:
        toast.text = tr("%1 waits to be started by hand.").arg(after.name);
        break;
    }
    // Pausing and resuming lead back to one another; starting called people.
    const bool back = values::canBecome(after.status, before.status)
                      && (after.status == CampaignStatus::Paused || before.status == CampaignStatus::Paused);
    if (back) {
        toast.actionText = tr("Undo");
        toast.undo = true;
        toast.mergeKey = u"campaign-"_s + after.id;
        toast.action = [guard = QPointer(this), after, status = before.status] {
            if (guard)
                guard->send(after, status);
        };
    }
    m_workspace.toasts.show(toast);
}

} // namespace callttone::ui
