// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_connector.h"

#include "app/integrations/salesforce/salesforce_tasks.h"
#include "app/integrations/support/analysis_wait.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::EventType;

constexpr int deliveriesAtOnce = 4; // an org lets five long requests run at once in its smallest editions
constexpr double requestsPerSecond = 10;
constexpr int requestsAtOnce = 20;

/// What deliveries at the same time share.
struct Shared
{
    PersonLocks locks;
    SalesforceStatusNames statusNames;
};

QString accountOf(const QJsonObject &facts)
{
    const QString organization = facts.value("organization_id"_L1).toString();
    return organization.isEmpty() ? facts.value("instance_url"_L1).toString() : organization;
}

/// Of what the person is found by and written as.
QString markOf(const Person &person)
{
    return fingerprintOf({{u"keys"_s, QJsonArray::fromStringList(person.keys())}, {u"lead"_s, person.lead.toJson()}});
}

/// "Lead Ann Lee created; call logged on Ann Lee. Whatever should be known."
QString summaryOf(const SalesforceWho &who, const SalesforceTask &logged)
{
    QString call = logged.done;
    if (!who.done.isEmpty() && !call.isEmpty())
        call = u"; "_s + call.at(0).toLower() + call.mid(1);
    const QString done = who.done + call;
    const QStringList notes = who.notes + logged.notes;
    if (notes.isEmpty())
        return done.isEmpty() ? u"Nothing to change"_s : done;
    return (done.isEmpty() ? u"Looked"_s : done) + u". "_s + notes.join(u' ');
}

class Delivery
{
public:
    Delivery(SyncTask &task, Shared &shared)
        : m_task(task)
        , m_shared(shared)
        , m_settings(SalesforceSettings::of(task.session.config()))
    {
        if (task.facts.call.id.isEmpty()) // no call to fold it into
            task.facts.lead = values::Lead::fromJson(task.fields.value("lead"_L1).toObject());
    }

    SyncResult<QString> deliver()
    {
        const auto known = m_task.facts.call.id.isEmpty()
                               ? SyncResult<std::optional<values::SyncRecord>>(std::nullopt)
                               : m_task.ledger.find(values::SyncKind::Task, m_task.facts.call.id);
        if (!known)
            return syncFail(known.error());
        const Person person = personOf(m_task.facts, m_settings.defaultRegion);
        const bool logs = isLogDue(known->has_value());
        if (!logs && person.lead.isEmpty())
            return u"Nothing to change"_s;
        const QString mark = markOf(person);
        SyncResult<SalesforceWho> who = whoOf(*known, person, mark);
        if (!logs || (!who && who.error().verdict != delivery::ConnectorVerdict::Refused))
            return who.map([](const SalesforceWho &found) { return summaryOf(found, {}); });
        return who ? log(*who, mark) : logWithoutLead(who.error());
    }

private:
    /// A lead that comes during a call, or while its analysis is awaited, is no reason to write the call down.
    [[nodiscard]] bool isLogDue(bool isLogged) const
    {
        if (m_task.facts.call.id.isEmpty())
            return false;
        return m_task.event != EventType::LeadCaptured || m_task.facts.isAnalysed || isLogged;
    }

    SyncResult<SalesforceWho> whoOf(const std::optional<values::SyncRecord> &logged, const Person &person,
                                    const QString &mark)
    {
        if (logged && !m_task.isAsked) {
            if (auto before = salesforceWhoBefore(*logged, mark))
                return std::move(*before);
        }
        return ensureSalesforcePerson(m_task, person, m_settings, m_shared.locks);
    }

    SyncResult<QString> log(const SalesforceWho &who, const QString &mark)
    {
        return ensureSalesforceTask(m_task, who, mark, m_shared.statusNames).map([&who](const SalesforceTask &logged) {
            return summaryOf(who, logged);
        });
    }

    /// The org refuses the lead: the call is logged all the same, and the event that brought the lead says so.
    SyncResult<QString> logWithoutLead(SyncFailure refused)
    {
        SalesforceWho nobody;
        const bool isAboutLead =
            m_task.event == EventType::LeadCaptured || m_task.event == EventType::AnalysisComplete || m_task.isAsked;
        if (!isAboutLead)
            nobody.notes.append(refused.title + u'.');
        const auto logged = log(nobody, {});
        if (!logged || !isAboutLead)
            return logged;
        refused.detail += u" The call itself is logged."_s;
        return syncFail(std::move(refused));
    }

    SyncTask &m_task;
    Shared &m_shared;
    const SalesforceSettings m_settings;
};

} // namespace

VendorConnector salesforceConnector()
{
    VendorConnector connector;
    connector.integration = u"salesforce"_s;
    connector.wants = [](EventType event, const QJsonObject &) { return isAboutCallOrLead(event); };
    connector.accountOf = [](const QJsonObject &facts, const QJsonObject &) { return accountOf(facts); };
    waitForAnalysis(connector);
    connector.deliver = [shared = std::make_shared<Shared>()](SyncTask &task) {
        return Delivery(task, *shared).deliver();
    };
    connector.pace = {.atOnce = deliveriesAtOnce};
    connector.requestsPerSecond = requestsPerSecond;
    connector.burst = requestsAtOnce;
    return connector;
}

} // namespace callttone::integrations
