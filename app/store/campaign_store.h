// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/campaign.h"
#include "models/values/page.h"

namespace callttone::store {

class Session;

struct CampaignFilter
{
    std::optional<values::CampaignStatus> status;
    QString text; ///< in name or id
};

struct ContactFilter
{
    std::optional<values::ContactStatus> status;
    QString text; ///< in name, number or e-mail address
};

/// What came of adding contacts.
struct AddedContacts
{
    int added = 0;
    QStringList duplicates; ///< numbers that were in the campaign already
};

/// Newest first, without their contacts.
[[nodiscard]] core::Result<values::Page<values::Campaign>> listCampaigns(Session &session, const CampaignFilter &filter,
                                                                         const values::PageRequest &page);
/// With the first 500 contacts and where the others follow.
[[nodiscard]] core::Result<values::Campaign> findCampaign(Session &session, const QString &id);
/// The campaign alone: no figures, no contacts.
[[nodiscard]] std::optional<values::Campaign> campaignRow(Session &session, const QString &id);
/// In the order they were added.
[[nodiscard]] core::Result<values::Page<values::CampaignContact>>
listContacts(Session &session, const QString &campaignId, const ContactFilter &filter, const values::PageRequest &page);

/// Inserts or changes the campaign itself, and tells the event stream: `campaign.updated` with the campaign.
void putCampaign(Session &session, const values::Campaign &campaign);
/// Behind those there are. A number that is there already is left out and told.
[[nodiscard]] AddedContacts addContacts(Session &session, const QString &campaignId,
                                        const QList<values::CampaignContact> &contacts);
/// With its contacts. Conflict `wrong_state` while it is scheduled, running or paused.
[[nodiscard]] core::Result<void> deleteCampaign(Session &session, const QString &id);

/// Starts those whose time has come; how many.
int startDueCampaigns(Session &session, core::TimeMs now);

} // namespace callttone::store
