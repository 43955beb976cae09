// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/contacts/contact_match.h"
#include "app/integrations/contacts/person_locks.h"
#include "app/integrations/salesforce/salesforce_settings.h"
#include "app/integrations/support/ensured_record.h"

namespace callttone::integrations {

/// Whom a call is put to at Salesforce.
struct SalesforceWho
{
    QString id = {}; ///< WhoId: a lead's or contact's; empty for nobody
    QString name = {};
    QJsonObject contact = {}; ///< as in values::SyncRecord
    QString done = {};        ///< "Lead Ann Lee created"; empty when nothing was
    QStringList notes = {};   ///< what an administrator should know, whole sentences
};

/// Finds the person, in the ledger first and then at Salesforce, and makes a lead of them when there is none and the
/// call left the details of one. A lead that CalltTone made gets what it still lacks.
[[nodiscard]] SyncResult<SalesforceWho> ensureSalesforcePerson(SyncTask &task, const Person &person,
                                                               const SalesforceSettings &settings, PersonLocks &locks);

} // namespace callttone::integrations
