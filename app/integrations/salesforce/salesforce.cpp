// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce.h"

#include "app/integrations/salesforce/salesforce_account.h"
#include "app/integrations/salesforce/salesforce_oauth.h"
#include "app/integrations/salesforce/salesforce_settings.h"
#include "app/integrations/support/config_schema.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendor = "salesforce"_L1;

QList<values::Capability> synced()
{
    return {
        capability({}, QT_TRANSLATE_NOOP("Integration", "Task (Call Log)"),
                   QT_TRANSLATE_NOOP("Integration", "A task with each call's summary, after its analysis completes."),
                   false),
        capability(
            {}, QT_TRANSLATE_NOOP("Integration", "Lead creation"),
            QT_TRANSLATE_NOOP("Integration", "A lead with source \"AI Voice Agent\" when a new one is captured."),
            false),
    };
}

QList<connect::ScopeNeed> scopes()
{
    return {
        {u"api"_s,
         QT_TRANSLATE_NOOP("Integration", "Read and write records by API"),
         QT_TRANSLATE_NOOP("Integration", "Needed to find callers, create leads and log call tasks"),
         true,
         {u"full"_s}},
        {u"refresh_token"_s,
         QT_TRANSLATE_NOOP("Integration", "Stay signed in"),
         QT_TRANSLATE_NOOP("Integration", "Calls come at any hour; without it you would sign in every few hours"),
         true,
         {u"offline_access"_s}},
        {u"id"_s,
         QT_TRANSLATE_NOOP("Integration", "See who signed in"),
         QT_TRANSLATE_NOOP("Integration", "Shown on this page"),
         false,
         {u"full"_s, u"api"_s, u"openid"_s}},
    };
}

} // namespace

connect::IntegrationDescriptor salesforce(const core::Environment &environment,
                                          const connect::ProviderOverrides &overrides)
{
    const QString login = salesforceLogin(environment, overrides);
    connect::IntegrationDescriptor d;
    d.id = vendor;
    d.name = u"Salesforce"_s;
    d.category = values::IntegrationCategory::Crm;
    d.description = QT_TRANSLATE_NOOP("Integration", "Create leads and log call tasks in Salesforce after each call.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Tasks and leads after each call");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "In Salesforce Setup, create an External Client App with OAuth, in your own "
                                         "org."),
        QT_TRANSLATE_NOOP("Integration", "Add the callback URL, and the scopes api and refresh_token."),
        QT_TRANSLATE_NOOP("Integration", "Put consumer key, consumer secret and login URL into .env and restart "
                                         "CalltTone."),
    };
    d.settingsUrl = login + u"/lightning/setup/ManageExternalClientApplication/home"_s;
    d.tools = synced();
    d.configSchema = salesforceConfigSchema();
    d.defaultConfig = salesforceDefaultConfig();
    d.grantKey = vendor;
    d.oauth = salesforceOAuth(login);
    d.scopes = scopes();
    d.environment = {{u"SALESFORCE_CLIENT_ID"_s},
                     {u"SALESFORCE_CLIENT_SECRET"_s},
                     {u"SALESFORCE_LOGIN_URL"_s, false, salesforceLoginProblem}};
    d.clientIdVariable = u"SALESFORCE_CLIENT_ID"_s;
    d.clientSecretVariable = u"SALESFORCE_CLIENT_SECRET"_s;
    d.standIn = overrides.covers(vendor);
    d.identify = salesforceIdentity;
    d.isTokenRejected = salesforceTokenRejected;
    d.check = salesforceCheck;
    d.revoke = [login](connect::VendorSession &session) { return salesforceRevoke(session, login); };
    return d;
}

} // namespace callttone::integrations
