// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/campaign.h"

namespace callttone::values {
struct CallEvent;
}

namespace callttone::store {

class Session;

/// Moves the contact whom an event's call is with: calling, reached, failed, booked. A running campaign with nobody
/// left to call is completed. Whom: the contact of this call already, else the one with the number called, of the
/// event's `campaignId`, or of a running or paused campaign of its agent. Events may come twice, late, and in any
/// order: what a contact came to is not taken back by an older event.
void advanceCampaign(Session &session, const values::CallEvent &event, core::TimeMs now);

[[nodiscard]] values::CampaignStats campaignStats(Session &session, const QString &campaignId);
/// Counts that many contacts more (or fewer) in a state.
void countContacts(Session &session, const QString &campaignId, values::ContactStatus status, int change);
/// `campaign.updated` on the event stream, with the numbers as they are now.
void tellOfCampaign(Session &session, values::Campaign campaign);

} // namespace callttone::store
