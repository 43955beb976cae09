// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_contacts.h"

#include "app/integrations/hubspot/hubspot_contact_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::SyncKind;
using values::SyncRecord;
using values::SyncState;

constexpr qint64 searchLagMs = 35'000;
constexpr qint64 standInLagMs = 2'000;
constexpr auto mainKey = "mainKey"_L1; ///< of a record under another key: the one that holds the contact

/// A caller who left only a name can be told apart by nothing but the call.
QStringList keysOf(const Person &person, const QString &callId)
{
    const QStringList keys = person.keys();
    return keys.isEmpty() ? QStringList{u"call:"_s + callId} : keys;
}

bool isOfSomebodyElse(const Person &person, const SyncRecord &record)
{
    const auto text = [&record](QLatin1StringView name) { return record.detail.value(name).toString(); };
    return isSomebodyElse(person, text("email"_L1), text("firstName"_L1), text("lastName"_L1));
}

} // namespace

qint64 hubSpotSearchLagMs(const SyncTask &task)
{
    return task.standIn ? standInLagMs : searchLagMs;
}

HubSpotContacts::HubSpotContacts(SyncTask &task, const HubSpotApi &api, PersonLocks &locks)
    : m_task(task)
    , m_api(api)
    , m_locks(locks)
{}

bool HubSpotContacts::canBeKept(const Person &person)
{
    return !asNewHubSpotContact(hubSpotContactFields(person)).isEmpty();
}

SyncResult<std::optional<SyncRecord>> HubSpotContacts::recordUnder(const QString &key) const
{
    auto record = m_task.ledger.find(SyncKind::Contact, key);
    if (!record || !*record || !(*record)->detail.contains(mainKey))
        return record;
    return m_task.ledger.find(SyncKind::Contact, (*record)->detail.value(mainKey).toString());
}

SyncResult<HubSpotContacts::Place> HubSpotContacts::placeOf(const Person &person) const
{
    const QStringList keys = keysOf(person, m_task.facts.call.id);
    for (const QString &key : keys) {
        auto record = recordUnder(key);
        if (!record)
            return syncFail(record.error());
        if (!*record || isOfSomebodyElse(person, **record))
            continue;
        if (key != keys.first()) { // known by number only: somebody may have the address by now, and is surer
            const auto owner = hubSpotPersonByEmail(m_api, person.email);
            if (!owner)
                return syncFail(owner.error().failure);
            if (*owner && (*owner)->id != (*record)->externalId)
                break;
        }
        const QString subject = (*record)->subject;
        return Place{subject, std::move(*record)};
    }
    return Place{keys.first(), std::nullopt};
}

SyncResult<void> HubSpotContacts::noteOtherKeys(const Person &person, const QString &subject)
{
    for (const QString &key : person.keys()) {
        if (key == subject)
            continue;
        const auto known = recordUnder(key);
        if (!known)
            return syncFail(known.error());
        if (*known)
            continue;
        // Without a call, so that nobody sees one contact twice in its records.
        auto other = m_task.ledger.begin(SyncKind::Contact, key, {});
        if (!other)
            return syncFail(other.error());
        other->detail = {{mainKey, subject}};
        if (const auto noted = m_task.ledger.finish(std::move(*other)); !noted)
            return syncFail(noted.error());
    }
    return {};
}

SyncResult<HubSpotContact> HubSpotContacts::ensure(const Person &person, bool isUsed)
{
    const auto held = m_locks.hold(keysOf(person, m_task.facts.call.id));
    auto place = placeOf(person);
    if (!place)
        return syncFail(place.error());
    RecordPlan plan{.kind = SyncKind::Contact,
                    .subject = place->subject,
                    .fingerprint = fingerprintOf(hubSpotContactFields(person)),
                    .create = {}};
    std::optional<HubSpotPerson> seen;
    if (place->record && place->record->state == SyncState::Done
        && (isUsed || place->record->fingerprint != plan.fingerprint)) {
        auto known = hubSpotPersonById(m_api, place->record->externalId);
        if (!known)
            return syncFail(known.error().failure);
        if (!*known) { // a person deleted it at HubSpot
            if (const auto forgotten = m_task.ledger.forget(*place->record); !forgotten)
                return syncFail(forgotten.error());
        }
        seen = std::move(*known);
    }

    HubSpotContact contact;
    plan.create = [&] {
        seen.reset();
        return findOrMake(person, contact);
    };
    if (person.isKnown()) {
        plan.lookUp = [&]() -> SyncResult<std::optional<RemoteRecord>> {
            const auto found = findHubSpotPerson(m_api, person);
            if (!found)
                return syncFail(found.error().failure);
            if (!*found)
                return std::nullopt;
            seen = (*found)->person;
            return remoteOf(**found);
        };
    }
    // What has an e-mail address is read where it is written, and a second one like it is refused.
    plan.lookUpAfterMs = person.email.isEmpty() ? hubSpotSearchLagMs(m_task) : 0;
    plan.update = [&](const SyncRecord &known) {
        return filledIn(person, {*seen, known.detail.value("contact"_L1).toObject()}, contact);
    };
    plan.remakeWhenGone = true;

    auto ensured = ensureRecord(m_task, plan);
    if (!ensured)
        return syncFail(ensured.error());
    if (const auto noted = noteOtherKeys(person, plan.subject); !noted)
        return syncFail(noted.error());
    contact.id = seen ? seen->id : ensured->record.externalId; // another one when two were merged
    contact.name = ensured->record.label;
    contact.url = m_api.contactPage(contact.id);
    contact.choice = ensured->record.detail.value("contact"_L1).toObject();
    contact.isChanged = ensured->action != RecordAction::Unchanged;
    return contact;
}

SyncResult<std::optional<HubSpotContact>> HubSpotContacts::match(const Person &person)
{
    if (!person.isKnown())
        return std::nullopt;
    const auto held = m_locks.hold(person.keys()); // whoever is just making the contact
    QString known;                                 // may be too new for the search
    for (const QString &key : person.keys()) {
        const auto record = recordUnder(key);
        if (!record)
            return syncFail(record.error());
        if (*record && known.isEmpty())
            known = (*record)->externalId;
    }
    const auto found = findHubSpotPerson(m_api, person, known);
    if (!found)
        return syncFail(found.error().failure);
    if (!*found)
        return std::nullopt;
    const HubSpotPerson &chosen = (*found)->person;
    return HubSpotContact{
        .id = chosen.id, .name = chosen.name(), .url = m_api.contactPage(chosen.id), .choice = (*found)->choice};
}

} // namespace callttone::integrations
