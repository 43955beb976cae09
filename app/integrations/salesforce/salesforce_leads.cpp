// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_leads.h"

#include "app/integrations/salesforce/salesforce_lead_fields.h"
#include "app/integrations/salesforce/salesforce_new_lead.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::SyncKind;
using values::SyncRecord;
using values::SyncState;

constexpr qint64 clocksMayDifferMs = 5 * 60'000;
/// A request that was cut off may still be under way there; what SOQL sees does not lag beyond that.
constexpr qint64 stillUnderWayMs = 5'000;

constexpr auto contactMember = "contact"_L1;
constexpr auto madeMember = "made"_L1;
/// The contact's `rule` where a duplicate rule of the org chose.
constexpr auto duplicateRule = "duplicate_rule"_L1;

/// Of what changes about a person; the description does not.
QString fingerprintOfLead(QJsonObject fields)
{
    fields.remove("Description"_L1);
    return fingerprintOf(fields);
}

SalesforceWho whoIs(const ContactCandidate &person, const QJsonObject &contact)
{
    return {person.id, person.name, contact, {}, {}};
}

/// One person at Salesforce, for one delivery. Under the person's turn.
class PersonKeeper
{
public:
    PersonKeeper(SyncTask &task, const Person &person, const SalesforceSettings &settings, QStringList keys)
        : m_task(task)
        , m_person(person)
        , m_settings(settings)
        , m_keys(std::move(keys))
        , m_fields(salesforceLeadFields(person, task.facts, settings.companyFallback))
    {}

    SyncResult<SalesforceWho> ensure()
    {
        if (auto read = readLedger(); !read)
            return syncFail(read.error());
        if (auto looked = look(); !looked)
            return syncFail(looked.error());
        if (m_person.lead.isEmpty())
            return isSure() ? knownWho(*m_known) : found();
        if (!m_wasDeleted)
            return ensureLead();
        SalesforceWho who = found();
        who.notes.append(u"The lead was deleted in Salesforce and stays so; replay the delivery to make it again."_s);
        return who;
    }

private:
    /// What the ledger has under the surest key that it knows. A record whose lead is gone is forgotten here.
    SyncResult<void> readLedger()
    {
        for (const QString &key : m_keys) {
            auto known = m_task.ledger.find(SyncKind::Lead, key);
            if (!known)
                return syncFail(known.error());
            if (!*known)
                continue;
            if ((*known)->state == SyncState::Started) {
                m_known = **known;
                return {};
            }
            auto now = salesforcePerson(m_task.session, (*known)->externalId);
            if (!now)
                return syncFail(now.error());
            if (*now && isSomebodyElse(m_person, (*now)->email, (*now)->firstName, (*now)->lastName))
                continue; // on the same line
            if (*now) {
                m_known = **known;
                m_knownPerson = **now;
                return {};
            }
            if (staysDeleted(**known)) {
                m_wasDeleted = true;
                continue;
            }
            if (auto forgotten = m_task.ledger.forget(**known); !forgotten)
                return syncFail(forgotten.error());
        }
        return {};
    }

    /// Somebody deleted what this very call made: that holds until the lead's details change or a person asks.
    [[nodiscard]] bool staysDeleted(const SyncRecord &record) const
    {
        return record.callId == m_task.facts.call.id && !record.callId.isEmpty() && !m_task.isAsked
               && record.fingerprint == fingerprintOfLead(m_fields);
    }

    [[nodiscard]] bool isSure() const { return m_knownPerson && m_known->subject == m_keys.first(); }

    [[nodiscard]] SalesforceWho found() const
    {
        return m_choice ? whoIs(m_choice->chosen, m_choice->toJson()) : SalesforceWho();
    }

    /// Whom the ledger knows, as they are at Salesforce now. How they were matched is in the record, except where that
    /// made them and this is another call.
    [[nodiscard]] SalesforceWho knownWho(const SyncRecord &record) const
    {
        QJsonObject contact = record.detail.value(contactMember).toObject();
        const bool isOther = contact.value("id"_L1).toString() != m_knownPerson->id;
        const bool isOfOtherCall = record.detail.value(madeMember).toBool() && record.callId != m_task.facts.call.id;
        if (isOther || isOfOtherCall) {
            const auto choice = chooseContact(m_person, {*m_knownPerson});
            contact = choice ? choice->toJson() : newContactJson(*m_knownPerson);
        }
        return whoIs(*m_knownPerson, contact);
    }

    SyncResult<void> look()
    {
        if (isSure()) {
            m_choice = chooseContact(m_person, {*m_knownPerson});
            return {};
        }
        const auto found = salesforceFindPeople(m_task.session, m_person);
        if (!found)
            return syncFail(found.error());
        m_choice = chooseContact(m_person, *found);
        return {};
    }

    SyncResult<SalesforceWho> ensureLead()
    {
        // A surer key may lead to somebody else than the number the ledger knows.
        const bool isOther = m_knownPerson && !isSure() && (!m_choice || m_choice->chosen.id != m_knownPerson->id);
        RecordPlan plan{.kind = SyncKind::Lead,
                        .subject = m_known && !isOther ? m_known->subject : m_keys.first(),
                        .fingerprint = fingerprintOfLead(m_fields),
                        .create = [this] { return makeOrTake(); }};
        plan.lookUp = [this] { return madeBefore(); };
        plan.lookUpAfterMs = stillUnderWayMs;
        plan.update = [this](const SyncRecord &record) { return complete(record); };
        const auto ensured = ensureRecord(m_task, plan);
        if (!ensured)
            return syncFail(ensured.error());
        if (auto noted = noteOtherKeys(ensured->record); !noted)
            return syncFail(noted.error());
        if (m_wasMadeBefore && m_done.isEmpty())
            m_done = u"Lead %1 is there from an earlier try"_s.arg(ensured->record.label);
        return whoOf(ensured->record);
    }

    /// After a lost answer. The look before saw it if it is there: SOQL does not lag.
    SyncResult<std::optional<RemoteRecord>> madeBefore()
    {
        if (m_choice) {
            m_wasMadeBefore = true;
            return remote(m_choice->chosen, m_choice->toJson(), m_choice->chosen.type == "Lead"_L1);
        }
        if (m_person.isKnown() || !m_known)
            return std::nullopt;
        const QDateTime since =
            QDateTime::fromMSecsSinceEpoch(m_known->startedAt - clocksMayDifferMs, QTimeZone::utc());
        const auto found = salesforceQuery(
            m_task.session,
            u"SELECT Id, Name FROM Lead WHERE LastName = %1 AND Company = %2 AND CreatedDate >= %3 LIMIT 1"_s.arg(
                soqlText(m_fields.value("LastName"_L1).toString()), soqlText(m_fields.value("Company"_L1).toString()),
                since.toString(Qt::ISODate)),
            u"the look-up of the lead"_s);
        if (!found)
            return syncFail(found.error().failure);
        if (found->isEmpty())
            return std::nullopt;
        m_wasMadeBefore = true;
        ContactCandidate lead;
        lead.id = found->first().value("Id"_L1).toString();
        lead.name = found->first().value("Name"_L1).toString();
        lead.url = salesforcePage(m_task.session, lead.id);
        return remote(lead, newContactJson(lead), true);
    }

    SyncResult<RemoteRecord> makeOrTake()
    {
        if (m_choice) {
            m_done = u"%1 was there already"_s.arg(m_choice->chosen.name);
            return remote(m_choice->chosen, m_choice->toJson(), false);
        }
        auto lead = makeSalesforceLead(m_task.session, m_fields, m_settings);
        if (!lead)
            return syncFail(lead.error());
        m_notes += lead->notes;
        if (lead->made) {
            m_done = u"Lead %1 created"_s.arg(lead->person.name);
            return remote(lead->person, newContactJson(lead->person), true);
        }
        m_done = u"%1 was there already, says a duplicate rule"_s.arg(lead->person.name);
        const auto choice = chooseContact(m_person, {lead->person});
        QJsonObject contact = choice ? choice->toJson() : newContactJson(lead->person);
        if (!choice)
            contact.insert("rule"_L1, QString(duplicateRule));
        return remote(lead->person, contact, false);
    }

    /// Only leads that CalltTone made are completed; a converted one is nobody's to change any more.
    SyncResult<RemoteRecord> complete(const SyncRecord &record)
    {
        if (!record.detail.value(madeMember).toBool() || !record.externalId.startsWith("00Q"_L1)
            || (m_knownPerson && m_knownPerson->id != record.externalId))
            return RemoteRecord();
        const auto there = salesforceQuery(m_task.session,
                                           u"SELECT Id, FirstName, LastName, Company, Email, Phone FROM Lead WHERE Id "
                                           "= %1 AND IsConverted = false LIMIT 1"_s.arg(soqlText(record.externalId)),
                                           u"the look-up of the lead"_s);
        if (!there)
            return syncFail(there.error().failure);
        if (there->isEmpty())
            return RemoteRecord();
        const QJsonObject gaps = salesforceLeadGaps(m_fields, there->first(), m_person, m_settings.companyFallback);
        if (gaps.isEmpty())
            return RemoteRecord();
        const auto changed =
            salesforceChange(m_task.session, u"Lead"_s, record.externalId, gaps, u"the change of the lead"_s);
        if (!changed && changed.error().failure.verdict == delivery::ConnectorVerdict::Refused) {
            m_notes.append(changed.error().failure.title + u'.'); // what is there stays as it is, and is who it is
            return RemoteRecord();
        }
        if (!changed)
            return syncFail(changed.error().failure);
        return completed(record, there->first(), gaps);
    }

    RemoteRecord completed(const SyncRecord &record, const QJsonObject &there, const QJsonObject &gaps)
    {
        const auto now = [&](QLatin1StringView field) {
            return gaps.contains(field) ? gaps.value(field).toString() : there.value(field).toString();
        };
        RemoteRecord lead{record.externalId, record.url, (now("FirstName"_L1) + u' ' + now("LastName"_L1)).trimmed(),
                          record.detail};
        QJsonObject contact = record.detail.value(contactMember).toObject();
        contact.insert("name"_L1, lead.label);
        lead.detail.insert(contactMember, contact);
        if (m_knownPerson)
            m_knownPerson->name = lead.label;
        m_done = u"Lead %1 completed"_s.arg(lead.label);
        return lead;
    }

    static RemoteRecord remote(const ContactCandidate &person, const QJsonObject &contact, bool made)
    {
        return {person.id, person.url, person.name,
                QJsonObject{{QString(contactMember), contact}, {QString(madeMember), made}}};
    }

    /// So that the next call, which may know only one of them, finds it before Salesforce's index does. They belong to
    /// no call: each record is listed once.
    SyncResult<void> noteOtherKeys(const SyncRecord &record)
    {
        for (const QString &key : m_keys) {
            if (key == record.subject)
                continue;
            const auto there = m_task.ledger.find(SyncKind::Lead, key);
            if (!there)
                return syncFail(there.error());
            if (*there)
                continue; // somebody else's number, or noted before
            auto alias = m_task.ledger.begin(SyncKind::Lead, key, {});
            if (!alias)
                return syncFail(alias.error());
            alias->externalId = record.externalId;
            alias->url = record.url;
            alias->label = record.label;
            alias->detail = record.detail;
            if (const auto kept = m_task.ledger.finish(*alias); !kept)
                return syncFail(kept.error());
        }
        return {};
    }

    [[nodiscard]] SalesforceWho whoOf(const SyncRecord &record) const
    {
        const bool wasKnown = m_knownPerson && m_known->subject == record.subject;
        SalesforceWho who =
            wasKnown ? knownWho(record)
                     : SalesforceWho{record.externalId, record.label, record.detail.value(contactMember).toObject()};
        who.done = m_done;
        who.notes = m_notes;
        return who;
    }

    SyncTask &m_task;
    const Person &m_person;
    const SalesforceSettings &m_settings;
    const QStringList m_keys;
    const QJsonObject m_fields;
    std::optional<SyncRecord> m_known;
    std::optional<ContactCandidate> m_knownPerson; ///< of `m_known`, as Salesforce has it now
    std::optional<ContactChoice> m_choice;
    bool m_wasDeleted = false;
    bool m_wasMadeBefore = false;
    QString m_done;
    QStringList m_notes;
};

} // namespace

SyncResult<SalesforceWho> ensureSalesforcePerson(SyncTask &task, const Person &person,
                                                 const SalesforceSettings &settings, PersonLocks &locks)
{
    QStringList keys = person.keys();
    if (keys.isEmpty() && person.lead.isEmpty())
        return SalesforceWho();
    if (keys.isEmpty()) // a name alone is a lead too, and nobody else's
        keys.append(task.facts.call.id.isEmpty() ? u"event:"_s + task.eventId : u"call:"_s + task.facts.call.id);
    const PersonLocks::Held held = locks.hold(keys);
    return PersonKeeper(task, person, settings, keys).ensure();
}

} // namespace callttone::integrations
