// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/salesforce/salesforce_people.h"
#include "app/integrations/salesforce/salesforce_settings.h"

namespace callttone::integrations {

/// A lead that was made, or the record that a duplicate rule of the org says is the same person.
struct SalesforceNewLead
{
    ContactCandidate person;
    bool made = true;
    QStringList notes; ///< what was left out, and what an administrator can do about it; whole sentences
};

/// POST Lead. What the org does not take and a lead can do without is left out: a LeadSource outside a restricted
/// picklist, an e-mail address Salesforce finds none. `fields` as of salesforceLeadFields().
[[nodiscard]] SyncResult<SalesforceNewLead> makeSalesforceLead(connect::VendorSession &session, QJsonObject fields,
                                                               const SalesforceSettings &settings);

} // namespace callttone::integrations
