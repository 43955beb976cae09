// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/contacts/contact_match.h"
#include "app/integrations/salesforce/salesforce_api.h"

namespace callttone::integrations {

/// Leads and contacts that may be this person; contact_match.h says which of them it is. Exact address and number are
/// asked for by SOQL, which sees what was written a moment ago; numbers in other spellings by SOSL, whose index lags.
/// A converted lead is answered as the contact it became.
[[nodiscard]] SyncResult<QList<ContactCandidate>> salesforceFindPeople(connect::VendorSession &session,
                                                                       const Person &person);

/// The lead or contact with this id as it is now, a converted lead as its contact. nullopt: it was deleted, or is
/// neither of the two.
[[nodiscard]] SyncResult<std::optional<ContactCandidate>> salesforcePerson(connect::VendorSession &session,
                                                                           const QString &id);

/// The number as it is written to leads: E.164 where it can be read, else as it was said; empty without digits.
[[nodiscard]] QString salesforcePhone(const Person &person);

} // namespace callttone::integrations
