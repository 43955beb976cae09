// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_connector.h"

#include "app/integrations/hubspot/hubspot_calls.h"
#include "app/integrations/support/analysis_wait.h"
#include "app/integrations/support/phone_region.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using delivery::ConnectorVerdict;
using values::EventType;

constexpr double searchesPerSecond = 4; ///< a limit of its own at HubSpot, for the whole portal

/// What all deliveries share.
struct Shared
{
    HubSpotAddresses addresses;
    PersonLocks locks;
    RequestPacer searches{searchesPerSecond, 1};
};

/// Only what is over is logged; an analysis is made of nothing else, even when word of the end was lost.
bool isOver(const delivery::CallFacts &facts)
{
    return facts.hasEnded || facts.isAnalysed;
}

/// "Contact Ann Lee created, without what HubSpot did not take: email".
QString contactWords(const HubSpotContact &contact)
{
    QString words =
        contact.isNew ? u"Contact %1 created"_s.arg(contact.name) : u"Contact %1 is up to date"_s.arg(contact.name);
    if (!contact.leftOut.isEmpty())
        words += u", without what HubSpot did not take: %1"_s.arg(contact.leftOut.join(u", "_s));
    return words;
}

QString callWords(const HubSpotLogged &logged)
{
    if (logged.isDeleted)
        return u"The call was deleted in HubSpot and stays so; replay this to log it again"_s;
    const QString done = logged.action == RecordAction::Updated ? u"Call updated"_s : u"Call logged"_s;
    return logged.contactName.isEmpty() ? done + u". No contact has this number, so the call is on no timeline"_s
                                        : u"%1 on %2"_s.arg(done, logged.contactName);
}

/// The call was logged, but its lead made no contact.
SyncFailure besideTheCall(SyncFailure failure)
{
    failure.detail += u" The call itself is logged."_s;
    return failure;
}

SyncResult<QString> deliver(SyncTask &task, Shared &shared)
{
    HubSpotApi api(task.session, shared.addresses.api, shared.searches);
    HubSpotContacts contacts(task, api, shared.locks);
    HubSpotCalls calls(task, api, contacts);
    const Person person = personOf(task.facts, phoneRegionOf(task.session.config()));
    const auto logged = calls.known();
    if (!logged)
        return syncFail(logged.error());
    const bool isLogged = *logged && (*logged)->state == values::SyncState::Done;

    QStringList words;
    std::optional<HubSpotContact> contact;
    std::optional<SyncFailure> refused;
    if (!task.facts.lead.isEmpty() && HubSpotContacts::canBeKept(person)) {
        auto ensured = contacts.ensure(person, task.isAsked || (isOver(task.facts) && !isLogged));
        if (ensured) {
            if (ensured->isChanged)
                words.append(contactWords(*ensured));
            contact = std::move(*ensured);
        } else if (ensured.error().verdict == ConnectorVerdict::Refused && isOver(task.facts)) {
            refused = ensured.error(); // a lead that HubSpot does not take must not cost the call
        } else {
            return syncFail(ensured.error());
        }
    }
    // A lead alone does not end the wait for the analysis; it may only change what is logged already.
    const bool mayLog = task.event != EventType::LeadCaptured || task.facts.isAnalysed || isLogged;
    if (isOver(task.facts) && mayLog) {
        const auto log = calls.log(std::move(contact), person);
        if (!log)
            return syncFail(log.error());
        if (log->action != RecordAction::Unchanged)
            words.append(callWords(*log));
    }
    if (refused)
        return syncFail(besideTheCall(std::move(*refused)));
    return words.isEmpty() ? u"Nothing to change"_s : words.join(u". "_s);
}

} // namespace

QList<ConfigProperty> hubSpotSyncSettings()
{
    return {analysisWaitProperty(), phoneRegionProperty()};
}

VendorConnector hubSpotConnector(const HubSpotAddresses &addresses)
{
    const auto shared = std::make_shared<Shared>();
    shared->addresses = addresses;
    VendorConnector connector;
    connector.integration = u"hubspot"_s;
    connector.wants = [](EventType event, const QJsonObject &) { return isAboutCallOrLead(event); };
    connector.accountOf = [](const QJsonObject &facts, const QJsonObject &) {
        return facts.value("hub_id"_L1).toString();
    };
    waitForAnalysis(connector);
    connector.deliver = [shared](SyncTask &task) { return deliver(task, *shared); };
    connector.pace = {.atOnce = 4};
    connector.requestsPerSecond = 9; // 100 in ten seconds are allowed
    connector.burst = 18;
    return connector;
}

} // namespace callttone::integrations
