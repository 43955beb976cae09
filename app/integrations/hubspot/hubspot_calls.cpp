// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_calls.h"

#include "app/integrations/hubspot/hubspot_call_fields.h"
#include "app/integrations/hubspot/hubspot_contact_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::SyncKind;
using values::SyncRecord;
using values::SyncState;

const QString calls = u"calls"_s;
const QString theCall = u"the call"_s;
constexpr int callToContact = 194; ///< of HubSpot's own association types
constexpr qint64 startMayShiftMs = 3'600'000;

QJsonArray associationWith(const QString &contactId)
{
    const QJsonObject type{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s}, {u"associationTypeId"_s, callToContact}};
    return {QJsonObject{{u"to"_s, QJsonObject{{u"id"_s, contactId}}}, {u"types"_s, QJsonArray{type}}}};
}

/// Whom a record says the call is on.
std::optional<HubSpotContact> contactIn(const SyncRecord &record)
{
    const QJsonObject choice = record.detail.value("contact"_L1).toObject();
    const QString id = choice.value("id"_L1).toString();
    if (id.isEmpty())
        return std::nullopt;
    return HubSpotContact{.id = id, .name = choice.value("name"_L1).toString(), .url = record.url, .choice = choice};
}

/// A contact that was there a moment ago. The next try looks for it anew.
bool isContactGone(const HubSpotRefusal &refusal)
{
    return refusal.status == 404 || refusal.message.contains("CONTACT="_L1);
}

SyncFailure contactGone(SyncFailure failure)
{
    failure.verdict = delivery::ConnectorVerdict::Retry;
    failure.errorClass = values::ErrorClass::TargetGone;
    failure.title = u"The caller's contact was deleted in HubSpot meanwhile"_s;
    failure.detail = u"It is looked for again by itself; without one the call is logged all the same."_s;
    return failure;
}

} // namespace

HubSpotCalls::HubSpotCalls(SyncTask &task, const HubSpotApi &api, HubSpotContacts &contacts)
    : m_task(task)
    , m_api(api)
    , m_contacts(contacts)
    , m_fields(hubSpotCallFields(task.facts, task.occurredAt))
{}

SyncResult<std::optional<SyncRecord>> HubSpotCalls::known() const
{
    return m_task.ledger.find(SyncKind::CallActivity, m_task.facts.call.id);
}

QString HubSpotCalls::fingerprint(const QString &contactId) const
{
    return fingerprintOf({{u"fields"_s, m_fields}, {u"contact"_s, contactId}});
}

SyncResult<bool> HubSpotCalls::isThere(const QString &id) const
{
    const auto record = m_api.read(calls, id, {u"hs_timestamp"_s}, theCall);
    if (!record)
        return syncFail(record.error().failure);
    return record->has_value();
}

/// Who asks for it again may miss it: then it is made once more.
SyncResult<void> HubSpotCalls::forgetDeleted(std::optional<SyncRecord> &record) const
{
    if (!m_task.isAsked || !record || record->state != SyncState::Done)
        return {};
    const auto there = isThere(record->externalId);
    if (!there)
        return syncFail(there.error());
    if (*there)
        return {};
    auto forgotten = m_task.ledger.forget(*record);
    record.reset();
    return forgotten;
}

SyncResult<HubSpotLogged> HubSpotCalls::log(std::optional<HubSpotContact> contact, const Person &caller)
{
    auto record = known();
    if (!record)
        return syncFail(record.error());
    if (const auto looked = forgetDeleted(*record); !looked)
        return syncFail(looked.error());
    m_contact = std::move(contact);
    if (!m_contact && *record)
        m_contact = contactIn(**record);
    const bool isAsItShouldBe = *record && (*record)->fingerprint == fingerprint(m_contact ? m_contact->id : QString());
    if (!m_contact && (!isAsItShouldBe || m_task.isAsked)) {
        auto matched = m_contacts.match(caller);
        if (!matched)
            return syncFail(matched.error());
        m_contact = std::move(*matched);
    }
    const RecordPlan plan{.kind = SyncKind::CallActivity,
                          .subject = m_task.facts.call.id,
                          .fingerprint = fingerprint(m_contact ? m_contact->id : QString()),
                          .create = [this] { return create(); },
                          .lookUp = [this] { return lookUp(); },
                          .lookUpAfterMs = hubSpotSearchLagMs(m_task),
                          .update = [this](const SyncRecord &logged) { return update(logged); }};
    return ensureRecord(m_task, plan).map([this](const EnsuredRecord &ensured) {
        return HubSpotLogged{ensured.action, m_contact ? m_contact->name : QString(), m_isDeleted};
    });
}

RemoteRecord HubSpotCalls::remoteOf(const QString &id) const
{
    // What the fields were is noted too, so that a new contact alone does not write over what people edited.
    QJsonObject detail{{u"fields"_s, fingerprintOf(m_fields)}};
    if (m_contact)
        detail.insert("contact"_L1, m_contact->choice);
    const QString whom = m_contact ? m_contact->name : m_task.facts.call.counterpart();
    return {.externalId = id,
            .url = m_contact ? m_contact->url : QString(),
            .label = whom.isEmpty() ? u"Call"_s : u"Call with %1"_s.arg(whom),
            .detail = detail};
}

SyncResult<RemoteRecord> HubSpotCalls::create() const
{
    const QJsonArray associations = m_contact ? associationWith(m_contact->id) : QJsonArray();
    auto made = m_api.create(calls, m_fields, associations, theCall);
    // Portals may have outcomes of their own in place of the usual ones.
    if (!made && made.error().refusal.fields == QStringList{u"hs_call_disposition"_s})
        made = m_api.create(calls, withoutRefusedFields(m_fields, made.error().refusal), associations, theCall);
    if (made)
        return remoteOf(made->value("id"_L1).toString());
    if (m_contact && isContactGone(made.error().refusal))
        return syncFail(contactGone(made.error().failure));
    return syncFail(made.error().failure);
}

SyncResult<std::optional<RemoteRecord>> HubSpotCalls::lookUp() const
{
    const QString time = m_fields.value("hs_timestamp"_L1).toString();
    const QString from = m_fields.value("hs_call_from_number"_L1).toString();
    const QString to = m_fields.value("hs_call_to_number"_L1).toString();
    QJsonArray groups{QJsonObject{{u"filters"_s, QJsonArray{hubSpotFilter(u"hs_timestamp"_s, u"EQ"_s, time)}}}};
    if (!from.isEmpty() && !to.isEmpty()) { // when the call began may have become better known since
        QJsonObject near =
            hubSpotFilter(u"hs_timestamp"_s, u"BETWEEN"_s, QString::number(time.toLongLong() - startMayShiftMs));
        near.insert("highValue"_L1, QString::number(time.toLongLong() + startMayShiftMs));
        groups.append(
            QJsonObject{{u"filters"_s, QJsonArray{near, hubSpotFilter(u"hs_call_from_number"_s, u"EQ"_s, from),
                                                  hubSpotFilter(u"hs_call_to_number"_s, u"EQ"_s, to)}}});
    }
    const auto found = m_api.search(
        calls, groups, {u"hs_timestamp"_s, u"hs_call_body"_s, u"hs_call_from_number"_s, u"hs_call_to_number"_s},
        u"the search for the call"_s);
    if (!found)
        return syncFail(found.error().failure);
    for (const QJsonObject &one : *found) {
        if (!hasHubSpotCallMark(hubSpotText(one, u"hs_call_body"_s), m_task.facts.call.id))
            continue;
        const QString id = one.value("id"_L1).toString();
        if (m_contact) { // may have been found only now
            if (const auto linked = m_api.link(id, m_contact->id); !linked)
                return syncFail(linked.error().failure);
        }
        RemoteRecord remote = remoteOf(id);
        remote.detail.remove("fields"_L1); // what an earlier try wrote is not known
        return remote;
    }
    return std::nullopt;
}

SyncResult<RemoteRecord> HubSpotCalls::update(const SyncRecord &known)
{
    const RemoteRecord asKnown{known.externalId, known.url, known.label, known.detail};
    if (known.detail.value("fields"_L1).toString() != fingerprintOf(m_fields)) {
        auto changed = m_api.change(calls, known.externalId, m_fields, theCall);
        if (!changed && changed.error().refusal.fields == QStringList{u"hs_call_disposition"_s})
            changed =
                m_api.change(calls, known.externalId, withoutRefusedFields(m_fields, changed.error().refusal), theCall);
        if (!changed && changed.error().failure.errorClass == values::ErrorClass::TargetGone) {
            m_isDeleted = true;
            return asKnown;
        }
        if (!changed)
            return syncFail(changed.error().failure);
    }
    const std::optional<HubSpotContact> before = contactIn(known);
    if (!m_contact || (before && before->id == m_contact->id))
        return remoteOf(known.externalId);
    if (const auto linked = m_api.link(known.externalId, m_contact->id); !linked) {
        if (!isContactGone(linked.error().refusal))
            return syncFail(linked.error().failure);
        const auto there = isThere(known.externalId); // one of the two is gone
        if (!there)
            return syncFail(there.error());
        m_isDeleted = !*there;
        return m_isDeleted ? SyncResult<RemoteRecord>(asKnown) : syncFail(contactGone(linked.error().failure));
    }
    if (before) {
        if (const auto unlinked = m_api.unlink(known.externalId, before->id); !unlinked)
            return syncFail(unlinked.error().failure);
    }
    return remoteOf(known.externalId);
}

} // namespace callttone::integrations
