// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/hubspot/hubspot_contacts.h"

namespace callttone::integrations {

/// How a call's activity came to be as it should.
struct HubSpotLogged
{
    RecordAction action = RecordAction::Unchanged;
    QString contactName;    ///< whom it is on; empty when on nobody's timeline
    bool isDeleted = false; ///< a person deleted it at HubSpot, and so it stays
};

/// The activity of a call, on the timeline of exactly one contact.
class HubSpotCalls
{
public:
    /// All parts outlive it.
    HubSpotCalls(SyncTask &task, const HubSpotApi &api, HubSpotContacts &contacts);

    /// What the ledger has; to be asked before log().
    [[nodiscard]] SyncResult<std::optional<values::SyncRecord>> known() const;
    /// Logs the call, or brings what is logged up to date. Without a lead's contact it is put to whom `caller` fits,
    /// which is decided once; a lead's contact that comes later takes its place.
    [[nodiscard]] SyncResult<HubSpotLogged> log(std::optional<HubSpotContact> contact, const Person &caller);

private:
    [[nodiscard]] SyncResult<void> forgetDeleted(std::optional<values::SyncRecord> &record) const;
    [[nodiscard]] SyncResult<RemoteRecord> create() const;
    [[nodiscard]] SyncResult<std::optional<RemoteRecord>> lookUp() const;
    [[nodiscard]] SyncResult<RemoteRecord> update(const values::SyncRecord &known);
    [[nodiscard]] SyncResult<bool> isThere(const QString &id) const;
    [[nodiscard]] QString fingerprint(const QString &contactId) const;
    [[nodiscard]] RemoteRecord remoteOf(const QString &id) const;

    SyncTask &m_task;
    const HubSpotApi &m_api;
    HubSpotContacts &m_contacts;
    const QJsonObject m_fields;
    std::optional<HubSpotContact> m_contact;
    bool m_isDeleted = false;
};

} // namespace callttone::integrations
