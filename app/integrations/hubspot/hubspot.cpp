// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot.h"

#include "app/integrations/hubspot/hubspot_account.h"
#include "app/integrations/hubspot/hubspot_connector.h"
#include "app/integrations/hubspot/hubspot_oauth.h"
#include "app/integrations/support/config_schema.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendor = "hubspot"_L1;

QList<values::Capability> synced()
{
    return {
        capability({}, QT_TRANSLATE_NOOP("Integration", "Call activity"),
                   QT_TRANSLATE_NOOP("Integration", "Direction, duration, status, summary and numbers of each call, "
                                                    "after its analysis completes."),
                   false),
        capability({}, QT_TRANSLATE_NOOP("Integration", "Contact creation"),
                   QT_TRANSLATE_NOOP("Integration", "A contact when a new lead is captured."), false),
    };
}

QList<connect::ScopeNeed> scopes()
{
    return {
        {u"oauth"_s, QT_TRANSLATE_NOOP("Integration", "Sign in"),
         QT_TRANSLATE_NOOP("Integration", "Needed by every HubSpot app")},
        {u"crm.objects.contacts.read"_s, QT_TRANSLATE_NOOP("Integration", "Read contacts and calls"),
         QT_TRANSLATE_NOOP("Integration", "Needed to find the caller before a contact is created")},
        {u"crm.objects.contacts.write"_s, QT_TRANSLATE_NOOP("Integration", "Create and edit contacts and calls"),
         QT_TRANSLATE_NOOP("Integration", "Needed by Call activity and Contact creation")},
        {u"crm.objects.deals.read"_s, QT_TRANSLATE_NOOP("Integration", "Read deals"),
         QT_TRANSLATE_NOOP("Integration", "Lets a call be shown beside the contact's deals"), false},
    };
}

} // namespace

connect::IntegrationDescriptor hubSpot(const connect::ProviderOverrides &overrides)
{
    const HubSpotAddresses addresses = HubSpotAddresses::of(overrides);
    connect::IntegrationDescriptor d;
    d.id = vendor;
    d.name = u"HubSpot"_s;
    d.category = values::IntegrationCategory::Crm;
    d.description = QT_TRANSLATE_NOOP("Integration", "Sync contacts and log calls to HubSpot after each call.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Contacts and call activity after each call");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "In a HubSpot developer account, create an app with OAuth."),
        QT_TRANSLATE_NOOP("Integration", "Add the redirect URL, and exactly the scopes listed here."),
        QT_TRANSLATE_NOOP("Integration", "Put its client id and secret into .env and restart CalltTone."),
    };
    d.settingsUrl = hubSpotSettingsUrl();
    d.tools = synced();
    d.configSchema = objectSchema(hubSpotSyncSettings());
    d.grantKey = vendor;
    d.oauth = hubSpotOAuth(addresses);
    d.scopes = scopes();
    d.environment = {{u"HUBSPOT_CLIENT_ID"_s}, {u"HUBSPOT_CLIENT_SECRET"_s}};
    d.clientIdVariable = u"HUBSPOT_CLIENT_ID"_s;
    d.clientSecretVariable = u"HUBSPOT_CLIENT_SECRET"_s;
    d.standIn = overrides.covers(vendor);
    d.identify = [addresses](connect::VendorSession &session) { return hubSpotIdentity(session, addresses); };
    d.check = [addresses](connect::VendorSession &session) { return hubSpotCheck(session, addresses); };
    d.revoke = [addresses](connect::VendorSession &session) { return hubSpotRevoke(session, addresses); };
    return d;
}

} // namespace callttone::integrations
