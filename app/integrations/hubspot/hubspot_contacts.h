// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/contacts/person_locks.h"
#include "app/integrations/hubspot/hubspot_people.h"
#include "app/integrations/support/ensured_record.h"

namespace callttone::integrations {

/// The contact a call is put to.
struct HubSpotContact
{
    QString id = {};
    QString name = {};
    QString url = {};
    QJsonObject choice = {};  ///< ContactChoice::toJson()
    bool isNew = false;       ///< made just now
    bool isChanged = false;   ///< made, found for the first time, or filled in
    QStringList leftOut = {}; ///< properties of the lead that HubSpot did not take
};

/// Who belongs to a call in HubSpot. Only a lead makes a contact; a call without one is put to whom its number fits.
/// What is filled in at a contact stays as it is: people know better than a call.
class HubSpotContacts
{
public:
    /// All parts outlive it.
    HubSpotContacts(SyncTask &task, const HubSpotApi &api, PersonLocks &locks);

    /// Whether a contact can be made of it: HubSpot wants a name or an e-mail address, for which a number can stand.
    [[nodiscard]] static bool canBeKept(const Person &person);
    /// The lead's contact: the one we know, else who is found, else a new one, with what it lacked filled in. `isUsed`:
    /// a call is put to it next, so it is looked at whether it still exists.
    [[nodiscard]] SyncResult<HubSpotContact> ensure(const Person &person, bool isUsed);
    /// Whom a call without lead is from; nothing where nobody fits.
    [[nodiscard]] SyncResult<std::optional<HubSpotContact>> match(const Person &person);

private:
    /// Where the ledger has a person, under whichever of their keys it was noted first.
    struct Place
    {
        QString subject;
        std::optional<values::SyncRecord> record;
    };

    [[nodiscard]] SyncResult<std::optional<values::SyncRecord>> recordUnder(const QString &key) const;
    [[nodiscard]] SyncResult<Place> placeOf(const Person &person) const;
    [[nodiscard]] SyncResult<void> noteOtherKeys(const Person &person, const QString &subject);

    [[nodiscard]] SyncResult<RemoteRecord> findOrMake(const Person &person, HubSpotContact &contact) const;
    [[nodiscard]] SyncResult<RemoteRecord> make(const Person &person, HubSpotContact &contact) const;
    [[nodiscard]] SyncResult<RemoteRecord> filledIn(const Person &person, HubSpotFound found,
                                                    HubSpotContact &contact) const;
    [[nodiscard]] RemoteRecord remoteOf(const HubSpotFound &found) const;

    SyncTask &m_task;
    const HubSpotApi &m_api;
    PersonLocks &m_locks;
};

/// How long to wait before HubSpot's search can know what was written: its index lags up to 30 s behind.
[[nodiscard]] qint64 hubSpotSearchLagMs(const SyncTask &task);

} // namespace callttone::integrations
