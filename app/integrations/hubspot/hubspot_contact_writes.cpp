// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_contact_fields.h"
#include "app/integrations/hubspot/hubspot_contacts.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using delivery::ConnectorVerdict;

constexpr int tries = 2; ///< the second without what the first was refused for
constexpr int conflict = 409;

void noteLeftOut(HubSpotContact &contact, const QJsonObject &all, const QJsonObject &rest)
{
    for (const QString &name : all.keys()) {
        if (!rest.contains(name))
            contact.leftOut.append(name);
    }
}

QJsonObject withoutEmail(QJsonObject fields)
{
    fields.remove("email"_L1);
    return fields;
}

} // namespace

RemoteRecord HubSpotContacts::remoteOf(const HubSpotFound &found) const
{
    const HubSpotPerson &person = found.person;
    return {.externalId = person.id,
            .url = m_api.contactPage(person.id),
            .label = person.name(),
            .detail = {{u"contact"_s, found.choice},
                       {u"email"_s, person.email}, // who it is, for the next one who has the same number
                       {u"firstName"_s, person.firstName},
                       {u"lastName"_s, person.lastName}}};
}

SyncResult<RemoteRecord> HubSpotContacts::findOrMake(const Person &person, HubSpotContact &contact) const
{
    auto found = findHubSpotPerson(m_api, person);
    if (!found)
        return syncFail(found.error().failure);
    return *found ? filledIn(person, std::move(**found), contact) : make(person, contact);
}

SyncResult<RemoteRecord> HubSpotContacts::make(const Person &person, HubSpotContact &contact) const
{
    QJsonObject fields = asNewHubSpotContact(hubSpotContactFields(person));
    for (int attempt = 1;; ++attempt) {
        const auto made = m_api.create(u"contacts"_s, fields, {}, u"the contact"_s);
        if (made) {
            contact.isNew = true;
            HubSpotPerson blank;
            blank.id = made->value("id"_L1).toString();
            HubSpotFound found{withHubSpotFields(blank, fields), {}};
            found.choice = newContactJson(found.person.candidate(m_api));
            return remoteOf(found);
        }
        const HubSpotProblem &problem = made.error();
        if (!problem.refusal.existingId.isEmpty()) { // made by somebody else since we looked, or by a lost try of ours
            const auto existing = hubSpotPersonById(m_api, problem.refusal.existingId);
            if (!existing)
                return syncFail(existing.error().failure);
            return *existing ? filledIn(person, hubSpotFoundByEmail(m_api, **existing), contact)
                             : syncFail(problem.failure);
        }
        const QJsonObject rest = asNewHubSpotContact(withoutRefusedFields(fields, problem.refusal));
        if (problem.failure.verdict != ConnectorVerdict::Refused || rest.isEmpty() || attempt == tries)
            return syncFail(problem.failure);
        noteLeftOut(contact, fields, rest);
        fields = rest;
    }
}

SyncResult<RemoteRecord> HubSpotContacts::filledIn(const Person &person, HubSpotFound found,
                                                   HubSpotContact &contact) const
{
    QJsonObject missing = hubSpotMissingFields(hubSpotContactFields(person), found.person);
    for (int attempt = 1; !missing.isEmpty() && attempt <= tries; ++attempt) {
        const auto changed = m_api.change(u"contacts"_s, found.person.id, missing, u"the contact"_s);
        if (changed) {
            found.person = withHubSpotFields(found.person, missing);
            break;
        }
        const HubSpotProblem &problem = changed.error();
        // The address is another contact's second one. A contact that lacks something is better than none.
        const bool isTaken = problem.refusal.status == conflict && missing.contains("email"_L1);
        const bool isRefused = problem.failure.verdict == ConnectorVerdict::Refused
                               && problem.failure.errorClass != values::ErrorClass::TargetGone;
        if (!isTaken && !isRefused)
            return syncFail(problem.failure);
        const QJsonObject rest = isTaken ? withoutEmail(missing) : withoutRefusedFields(missing, problem.refusal);
        noteLeftOut(contact, missing, attempt == tries ? QJsonObject() : rest);
        missing = rest;
    }
    return remoteOf(found);
}

} // namespace callttone::integrations
