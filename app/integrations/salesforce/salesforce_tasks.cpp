// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_tasks.h"

#include "app/integrations/salesforce/salesforce_people.h"
#include "app/integrations/salesforce/salesforce_task_fields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::SyncKind;
using values::SyncRecord;

constexpr auto theTask = "the call task"_L1;
constexpr auto whoField = "WhoId"_L1;
constexpr auto statusField = "Status"_L1;
constexpr auto contactMember = "contact"_L1;
constexpr auto personMember = "person"_L1;
constexpr auto wroteMember = "wrote"_L1; ///< field -> mark of what we wrote there last
constexpr auto fewMember = "few"_L1;     ///< the org does not take the call fields
/// A request that was cut off may still be under way there; SOQL does not lag beyond that.
constexpr qint64 stillUnderWayMs = 5'000;

/// The day of the user who connected, whose calendar the task is in; of UTC where Salesforce did not say.
QTimeZone zoneOf(const connect::VendorSession &session)
{
    const QTimeZone zone(session.facts().value("timezone"_L1).toString().toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString markOf(const QJsonValue &value)
{
    return fingerprintOf({{u"v"_s, value}}).first(8);
}

/// One call's task, for one delivery.
class TaskKeeper
{
public:
    TaskKeeper(SyncTask &task, const SalesforceWho &who, QString personMark, SalesforceStatusNames &names)
        : m_task(task)
        , m_session(task.session)
        , m_who(who)
        , m_personMark(std::move(personMark))
        , m_names(names)
        , m_wanted(salesforceTaskFields(task.facts, zoneOf(task.session), task.occurredAt))
    {
        if (!who.id.isEmpty())
            m_wanted.insert(whoField, who.id);
        m_closed = names.of(instance());
        if (!m_closed.isEmpty())
            m_wanted.insert(statusField, m_closed);
    }

    SyncResult<SalesforceTask> ensure()
    {
        if (auto checked = forgetIfGone(); !checked)
            return syncFail(checked.error());
        RecordPlan plan{.kind = SyncKind::Task,
                        .subject = m_task.facts.call.id,
                        .fingerprint = fingerprint(),
                        .create = [this] { return create(); }};
        plan.lookUp = [this] { return madeBefore(); };
        plan.lookUpAfterMs = stillUnderWayMs;
        plan.update = [this](const SyncRecord &known) { return update(known); };
        plan.remakeWhenGone = true; // the call has more to say than the one that was deleted
        const auto ensured = ensureRecord(m_task, plan);
        if (!ensured)
            return syncFail(ensured.error());
        return SalesforceTask{wordsFor(ensured->action), m_notes};
    }

private:
    [[nodiscard]] QString instance() const { return m_session.facts().value("instance_url"_L1).toString(); }

    /// Of the person too: a surer match may leave the fields as they are.
    [[nodiscard]] QString fingerprint() const
    {
        QJsonObject fields = m_wanted;
        fields.remove(statusField);
        return fingerprintOf({{u"fields"_s, fields}, {u"person"_s, m_personMark}});
    }

    /// A person asked for it: what was deleted at Salesforce is made again.
    SyncResult<void> forgetIfGone()
    {
        if (!m_task.isAsked)
            return {};
        const auto known = m_task.ledger.find(SyncKind::Task, m_task.facts.call.id);
        if (!known)
            return syncFail(known.error());
        if (!*known || (*known)->state != values::SyncState::Done)
            return {};
        const auto there = salesforceQuery(
            m_session, u"SELECT Id FROM Task WHERE Id = %1 LIMIT 1"_s.arg(soqlText((*known)->externalId)),
            u"the look-up of the call task"_s);
        if (!there)
            return syncFail(there.error().failure);
        return there->isEmpty() ? m_task.ledger.forget(**known) : SyncResult<void>();
    }

    SyncResult<RemoteRecord> create()
    {
        QJsonObject fields = m_wanted;
        m_isNew = true;
        for (;;) { // each turn leaves something out or puts it right, so there are few
            const auto id = salesforceCreate(m_session, u"Task"_s, fields, theTask);
            if (id)
                return remote(*id, fields, {});
            if (auto adapted = adapt(fields, id.error()); !adapted)
                return syncFail(adapted.error());
        }
    }

    /// Only what we have something else to say about now than when we wrote it: what people changed stays.
    SyncResult<RemoteRecord> update(const SyncRecord &known)
    {
        const QJsonObject wrote = known.detail.value(wroteMember).toObject();
        m_few = known.detail.value(fewMember).toBool();
        QJsonObject fields = m_few ? salesforceFewTaskFields(m_wanted) : m_wanted;
        for (const auto field : {"TaskSubtype"_L1, statusField, "Priority"_L1}) // set when it is made and never after
            fields.remove(field);
        for (const QString &field : fields.keys()) {
            if (wrote.value(field).toString() == markOf(fields.value(field)))
                fields.remove(field);
        }
        while (!fields.isEmpty()) {
            const auto changed = salesforceChange(m_session, u"Task"_s, known.externalId, fields, theTask);
            if (changed) {
                m_changed = true;
                break;
            }
            if (auto adapted = adapt(fields, changed.error()); !adapted)
                return syncFail(adapted.error());
        }
        RemoteRecord there = remote(known.externalId, fields, wrote);
        if (m_who.contact.isEmpty() && known.detail.contains(contactMember)) // nobody is taken off again
            there.detail.insert(contactMember, known.detail.value(contactMember));
        return there;
    }

    /// Puts right or leaves out what the org refused, once for each kind; the failure when it is something else.
    SyncResult<void> adapt(QJsonObject &fields, const SalesforceProblem &problem)
    {
        const SalesforceRefusal &refusal = problem.refusal;
        if (refusal.status != 400 && refusal.status != 403 && refusal.status != 404)
            return syncFail(problem.failure);
        if (fields.contains(whoField) && isAboutPerson(refusal))
            return takeOtherPerson(fields);
        const bool isInvalid = refusal.status == 400 && refusal.code.startsWith("INVALID_"_L1);
        if (isInvalid && fields.contains(statusField) && m_closed.isEmpty() && refusal.names(statusField))
            return takeClosedStatus(fields, problem.failure);
        const QStringList callFields = salesforceCallFields();
        const bool isAboutCall = std::any_of(callFields.begin(), callFields.end(), [&](const QString &field) {
            return fields.contains(field) && refusal.names(field);
        });
        if (!isInvalid || !isAboutCall)
            return syncFail(problem.failure);
        fields = salesforceFewTaskFields(fields);
        m_few = true;
        m_notes.append(u"This org does not take the call fields (%1), so direction, duration and result are left out; "
                       "an administrator can allow them in Setup, Object Manager, Task."_s.arg(refusal.message));
        return {};
    }

    [[nodiscard]] bool isAboutPerson(const SalesforceRefusal &refusal) const
    {
        if (m_isNew && refusal.code == "ENTITY_IS_DELETED"_L1)
            return true; // of a change it would be about the task
        static const QStringList codes{u"CANNOT_UPDATE_CONVERTED_LEAD"_s, u"INVALID_CROSS_REFERENCE_KEY"_s,
                                       u"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"_s};
        return codes.contains(refusal.code) || (refusal.code.startsWith("INVALID_"_L1) && refusal.names(whoField));
    }

    /// The lead was converted or deleted since it was found.
    SyncResult<void> takeOtherPerson(QJsonObject &fields)
    {
        const QString refused = fields.take(whoField).toString();
        const auto now = salesforcePerson(m_session, refused);
        if (!now)
            return syncFail(now.error());
        if (*now && (*now)->id != refused) {
            fields.insert(whoField, (*now)->id);
            m_who.id = (*now)->id;
            m_who.name = (*now)->name;
            m_who.contact = newContactJson(**now);
            return {};
        }
        m_notes.append(u"Salesforce did not let the call be put to %1."_s.arg(m_who.name));
        m_who = {};
        return {};
    }

    SyncResult<void> takeClosedStatus(QJsonObject &fields, const SyncFailure &failure)
    {
        const auto closed =
            salesforceQuery(m_session, u"SELECT ApiName FROM TaskStatus WHERE IsClosed = true LIMIT 1"_s,
                            u"the names of finished tasks"_s);
        if (!closed)
            return syncFail(closed.error().failure);
        m_closed = closed->isEmpty() ? QString() : closed->first().value("ApiName"_L1).toString();
        if (m_closed.isEmpty() || fields.value(statusField).toString() == m_closed)
            return syncFail(failure);
        fields.insert(statusField, m_closed);
        m_names.remember(instance(), m_closed);
        return {};
    }

    /// After a lost answer. Without CallObject a task is known by its day, subject and the call's id in its text.
    SyncResult<std::optional<RemoteRecord>> madeBefore()
    {
        const auto byCall =
            tasksWhere(m_wanted, u"CallObject = "_s + textOf(m_wanted, "CallObject"_L1) + u" LIMIT 1"_s);
        if (byCall && !byCall->isEmpty())
            return foundAs(byCall->first());
        if (!byCall && byCall.error().refusal.code != "INVALID_FIELD"_L1)
            return syncFail(byCall.error().failure);
        const auto ofDay =
            tasksWhere(salesforceFewTaskFields(m_wanted),
                       u"ActivityDate = %1 AND Subject = %2 ORDER BY CreatedDate DESC LIMIT 200"_s.arg(
                           m_wanted.value("ActivityDate"_L1).toString(), textOf(m_wanted, "Subject"_L1)));
        if (!ofDay)
            return syncFail(ofDay.error().failure);
        const QString line = salesforceCallLine(m_task.facts.call.id);
        for (const QJsonObject &record : *ofDay) {
            if (record.value("Description"_L1).toString().split(u'\n').contains(line))
                return foundAs(record);
        }
        return std::nullopt;
    }

    static QString textOf(const QJsonObject &fields, QLatin1StringView field)
    {
        return soqlText(fields.value(field).toString());
    }

    [[nodiscard]] SalesforceAnswer<QList<QJsonObject>> tasksWhere(const QJsonObject &fields, const QString &rest) const
    {
        QStringList names = fields.keys();
        names.removeOne(whoField);
        return salesforceQuery(m_session, u"SELECT Id, WhoId, %1 FROM Task WHERE %2"_s.arg(names.join(u", "_s), rest),
                               u"the look-up of the call task"_s);
    }

    /// What it holds is what we wrote, so only what differs by now is sent.
    RemoteRecord foundAs(const QJsonObject &record)
    {
        m_wasMadeBefore = true;
        QJsonObject there;
        for (const QString &field : m_wanted.keys()) {
            if (record.contains(field))
                there.insert(field, record.value(field));
        }
        return remote(record.value("Id"_L1).toString(), there, {});
    }

    [[nodiscard]] RemoteRecord remote(const QString &id, const QJsonObject &fields, QJsonObject wrote) const
    {
        for (auto field = fields.begin(); field != fields.end(); ++field)
            wrote.insert(field.key(), markOf(*field));
        RemoteRecord there{id,
                           salesforcePage(m_session, id),
                           m_wanted.value("Subject"_L1).toString(),
                           {{QString(personMember), m_personMark}, {QString(wroteMember), wrote}}};
        if (m_few)
            there.detail.insert(fewMember, true);
        if (!m_who.contact.isEmpty())
            there.detail.insert(contactMember, m_who.contact);
        return there;
    }

    [[nodiscard]] QString wordsFor(RecordAction action) const
    {
        const QString on = m_who.name.isEmpty() ? QString() : u" on %1"_s.arg(m_who.name);
        if (action == RecordAction::Created)
            return u"Call logged"_s + on;
        if (m_changed)
            return u"Call log updated"_s + on;
        return m_wasMadeBefore ? u"Call is logged from an earlier try"_s + on : QString();
    }

    SyncTask &m_task;
    connect::VendorSession &m_session;
    SalesforceWho m_who;
    const QString m_personMark;
    SalesforceStatusNames &m_names;
    QJsonObject m_wanted;
    QString m_closed;
    bool m_isNew = false;
    bool m_few = false;
    bool m_changed = false;
    bool m_wasMadeBefore = false;
    QStringList m_notes;
};

} // namespace

QString SalesforceStatusNames::of(const QString &instance) const
{
    const std::lock_guard lock(m_mutex);
    return m_names.value(instance);
}

void SalesforceStatusNames::remember(const QString &instance, const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_names.insert(instance, name);
}

SyncResult<SalesforceTask> ensureSalesforceTask(SyncTask &task, const SalesforceWho &who, const QString &personMark,
                                                SalesforceStatusNames &names)
{
    return TaskKeeper(task, who, personMark, names).ensure();
}

std::optional<SalesforceWho> salesforceWhoBefore(const values::SyncRecord &taskRecord, const QString &personMark)
{
    if (taskRecord.state != values::SyncState::Done || personMark.isEmpty()
        || taskRecord.detail.value(personMember).toString() != personMark)
        return std::nullopt;
    const QJsonObject contact = taskRecord.detail.value(contactMember).toObject();
    return SalesforceWho{contact.value("id"_L1).toString(), contact.value("name"_L1).toString(), contact, {}, {}};
}

} // namespace callttone::integrations
