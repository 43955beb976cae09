// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/campaign.h"

namespace callttone::items {

/// Glyph, word and tone of a state.
struct CampaignState
{
    QString icon;
    QString text;
    QString tone;
};
[[nodiscard]] CampaignState shownState(values::CampaignStatus status);
[[nodiscard]] CampaignState shownState(values::ContactStatus status);

/// "Feb 19, 09:00" in the campaign's own zone, "Running now", "Not scheduled"; empty when it is over.
[[nodiscard]] QString nextRunText(const values::Campaign &campaign, core::TimeMs now);
/// How many of a hundred have been called to an end.
[[nodiscard]] int progressOf(const values::CampaignStats &stats);
/// Those an agent spoke with, whether or not they booked.
[[nodiscard]] int reachedOf(const values::CampaignStats &stats);

} // namespace callttone::items
