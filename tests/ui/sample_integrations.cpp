// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_integrations.h"

#include "tests/ui/sample_deliveries.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::HealthState;
using values::Integration;
using values::IntegrationNotice;
using values::IntegrationState;

constexpr core::TimeMs second = 1'000;
constexpr core::TimeMs minute = 60 * second;
constexpr core::TimeMs hour = 60 * minute;
constexpr core::TimeMs connectedAt = 1'770'128'400'000; // 2026-02-03T14:20Z

Integration connected(const QString &id, const QString &account, core::TimeMs usedAgo)
{
    Integration integration = sampleVendor(id);
    integration.state = IntegrationState::Connected;
    integration.account = account;
    integration.connectedAt = connectedAt;
    integration.lastUsedAt = sampleNow - usedAgo;
    integration.lastCheckedAt = sampleNow - 4 * minute;
    integration.health.lastSuccessAt = sampleNow - usedAgo;
    integration.storedIn = u"the system keychain"_s;
    for (values::ScopeGrant &scope : integration.scopes)
        scope.granted = true;
    return integration;
}

Integration goHighLevel()
{
    Integration integration = connected(u"gohighlevel"_s, u"Harbor Dental, Austin"_s, 2 * minute);
    integration.accountDetail = u"ve9EPM428h8vShlRW1KT"_s;
    integration.health.nextRefreshAt = sampleNow + 21 * hour;
    integration.config = {{u"calendarId"_s, u"hQk3TdPvfDuWz0Nn8vJc"_s}, {u"timezone"_s, u"America/Chicago"_s}};
    integration.openUrl = u"https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT"_s;
    integration.settingsUrl = u"https://marketplace.gohighlevel.com/"_s;
    return integration;
}

Integration googleCalendar()
{
    Integration integration = connected(u"google_calendar"_s, u"frontdesk@harbordental.com"_s, 11 * minute);
    integration.health.nextRefreshAt = sampleNow + 38 * minute;
    integration.config = {{u"calendarId"_s, u"primary"_s}, {u"timezone"_s, u"America/Chicago"_s}};
    return integration;
}

Integration slack()
{
    Integration integration = connected(u"slack"_s, u"Harbor Dental workspace, #calls"_s, minute);
    integration.accountDetail = u"T0HARBOR1"_s;
    integration.config = {{u"channel"_s, u"#calls"_s}};
    return integration;
}

Integration make()
{
    Integration integration = connected(u"make"_s, u"hook.us1.make.com/…k3f9"_s, 38 * minute);
    integration.config = {{u"trigger"_s, u"When the caller wants a callback"_s}};
    return integration;
}

QList<values::Capability> mcpTools()
{
    return {
        {u"lookup_patient"_s, u"Look up patient"_s, u"Finds a patient by name and date of birth."_s, true, false, true},
        {u"list_insurances"_s, u"List insurances"_s, u"Names the insurances the practice takes."_s, true, false, true},
        {u"price_of_treatment"_s, u"Price of treatment"_s, u"Says what a treatment costs."_s, true, false, true},
        {u"open_hours"_s, u"Opening hours"_s, u"Says when the practice is open."_s, true, false, true},
        {u"leave_note"_s, u"Leave note"_s, u"Puts a note into the patient's file."_s, false, false, true},
        {u"cancel_visit"_s, u"Cancel visit"_s, u"Cancels a visit for good."_s, false, true, false}};
}

Integration mcp()
{
    Integration integration = connected(u"mcp"_s, u"mcp.harbordental.com"_s, 4 * minute);
    integration.tools = mcpTools();
    return integration;
}

Integration hubSpotRevoked()
{
    Integration integration = connected(u"hubspot"_s, u"harbordental.com (Hub 48213377)"_s, 100 * minute);
    integration.state = IntegrationState::Error;
    integration.health.state = HealthState::Revoked;
    integration.health.detail =
        u"HubSpot revoked the token at 09:02. Call sync is paused until you reconnect; 14 calls are waiting."_s;
    integration.health.since = sampleNow - 100 * minute;
    integration.notice = IntegrationNotice{IntegrationNotice::Level::Error, u"HubSpot revoked the token"_s,
                                           integration.health.detail, u"reconnect"_s};
    return integration;
}

Integration webhooks()
{
    Integration integration = connected(u"webhooks"_s, u"3 active endpoints"_s, 20 * second);
    integration.accountDetail = u"3 of 5 endpoints"_s;
    integration.connectedAt.reset();
    integration.config = {{u"endpoints"_s, 3}, {u"active"_s, 3}, {u"failing"_s, 1}, {u"limit"_s, 5}};
    integration.notice = IntegrationNotice{IntegrationNotice::Level::Warning, u"1 of 3 endpoints failing"_s,
                                           u"crm.example.com has answered 503 since 09:14 UTC. 37 deliveries are "
                                           "retrying."_s,
                                           u"review"_s};
    return integration;
}

Integration restApi()
{
    Integration integration = connected(u"rest_api"_s, u"4 active keys"_s, 5 * second);
    integration.connectedAt.reset();
    integration.config = {{u"keys"_s, 4}, {u"unused"_s, 0}};
    return integration;
}

Integration sheetsOneClick()
{
    Integration integration = sampleVendor(u"google_sheets"_s);
    integration.reusesGrant = true;
    return integration;
}

Integration connectingSalesforce()
{
    Integration integration = sampleVendor(u"salesforce"_s);
    integration.state = IntegrationState::Connecting;
    values::ConnectFlow flow;
    flow.id = u"flow_01J0SAMPLE"_s;
    flow.integration = integration.id;
    flow.authorizeUrl = u"https://login.salesforce.com/services/oauth2/authorize?client_id=sample&state=sample"_s;
    flow.redirectUri = u"http://localhost:8484/api/integrations/callback"_s;
    flow.expiresAt = sampleNow + 4 * minute + 38 * second;
    integration.flow = flow;
    return integration;
}

Integration salesforceWithoutSecret()
{
    Integration integration = sampleVendor(u"salesforce"_s);
    integration.state = IntegrationState::NotConfigured;
    integration.missingEnv = {u"SALESFORCE_CLIENT_SECRET"_s};
    for (values::EnvVariable &variable : integration.environment) {
        if (variable.name == integration.missingEnv.first())
            variable.set = false;
    }
    integration.notice =
        IntegrationNotice{IntegrationNotice::Level::Warning, u"Setup needed"_s,
                          u"SALESFORCE_CLIENT_SECRET is not set in .env, so sign-in cannot start."_s, u"diagnostics"_s};
    return integration;
}

Integration slowCalendar()
{
    Integration integration = googleCalendar();
    integration.notice =
        IntegrationNotice{IntegrationNotice::Level::Warning,
                          u"Slow"_s,
                          u"Google is rate limiting. Calls still work, but availability takes about 2.1 s."_s,
                          {}};
    return integration;
}

Integration ghlWithoutCalendar()
{
    Integration integration = goHighLevel();
    integration.config.remove(u"calendarId"_s);
    integration.notice = IntegrationNotice{IntegrationNotice::Level::Warning, u"No calendar chosen"_s,
                                           u"Agents cannot book until you pick one."_s, u"choose"_s};
    return integration;
}

Integration ghlRetrying()
{
    Integration integration = goHighLevel();
    integration.health.state = HealthState::RefreshFailed;
    integration.health.detail = u"GoHighLevel did not answer when the token was to be renewed. It is tried again by "
                                "itself; nothing is lost."_s;
    integration.health.since = sampleNow - 12 * minute;
    integration.health.nextRefreshAt = sampleNow + 3 * minute;
    return integration;
}

Integration makeGone()
{
    Integration integration = make();
    integration.state = IntegrationState::Error;
    integration.health.state = HealthState::CredentialInvalid;
    integration.health.detail = u"Make answered 410: this webhook no longer exists. Paste the new address."_s;
    integration.health.since = sampleNow - hour;
    integration.notice = IntegrationNotice{IntegrationNotice::Level::Error, u"The webhook is gone"_s,
                                           integration.health.detail, u"edit"_s};
    return integration;
}

Integration withState(Integration integration, IntegrationState state)
{
    integration.state = state;
    return integration;
}

Integration paused(Integration integration)
{
    integration.paused = true;
    return integration;
}

Integration inSandbox(Integration integration)
{
    integration.sandbox = true;
    return integration;
}

QList<values::ConnectionActivity> history()
{
    const QString renewed = u"The token was renewed."_s;
    return {{9, sampleNow - 4 * minute, u"tested"_s, true, u"3 calendars found"_s},
            {8, sampleNow - 3 * hour, u"refreshed"_s, true, renewed},
            {7, sampleNow - 27 * hour, u"refreshed"_s, true, renewed},
            {6, sampleNow - 27 * hour - minute, u"refresh_failed"_s, false,
             u"services.leadconnectorhq.com did not answer within 10 s. Tried again after 1 min."_s},
            {5, sampleNow - 50 * hour, u"resumed"_s, true, {}},
            {4, sampleNow - 51 * hour, u"paused"_s, true, {}},
            {3, connectedAt + 2 * minute, u"configured"_s, true, u"Default calendar: New patient consults"_s},
            {2, connectedAt + minute, u"tested"_s, true, u"3 calendars found"_s},
            {1, connectedAt, u"connected"_s, true, u"Harbor Dental, Austin"_s}};
}

} // namespace

QList<Integration> sampleDashboard()
{
    return {goHighLevel(), hubSpotRevoked(), sampleVendor(u"salesforce"_s), googleCalendar(), slack(), webhooks(),
            restApi(),     make(),           sampleVendor(u"zapier"_s),     sheetsOneClick(), mcp()};
}

QList<SampleCard> sampleCards()
{
    using values::Plan;
    const Integration hubSpot = sampleVendor(u"hubspot"_s);
    return {{"Not connected", sampleVendor(u"salesforce"_s)},
            {"Connected", goHighLevel()},
            {"Connecting", connectingSalesforce()},
            {"Error, needs you", hubSpotRevoked()},
            {"Warning, still working", slowCalendar()},
            {"Warning with a choice", ghlWithoutCalendar()},
            {"Renewal tried again", ghlRetrying()},
            {"Credentials missing", salesforceWithoutSecret()},
            {"Paused by you", paused(slack())},
            {"Plan required (Starter)", withState(hubSpot, IntegrationState::PlanRequired), Plan::Starter},
            {"Plan bypassed (developer mode)", hubSpot, Plan::Starter, true},
            {"Webhook URL", sampleVendor(u"zapier"_s)},
            {"Webhook gone", makeGone()},
            {"One click", sheetsOneClick()},
            {"Endpoints failing", webhooks()},
            {"Keys", restApi()},
            {"Server", mcp()},
            {"Sandbox", inSandbox(goHighLevel())}};
}

void addSampleIntegrations(FakeService &service)
{
    FakeIntegrations &integrations = service.integrations;
    integrations.now = sampleNow;
    integrations.list = sampleDashboard();
    integrations.diagnostics = sampleDiagnostics();
    integrations.activity.insert(u"gohighlevel"_s, history());
    integrations.options.insert(u"gohighlevel/calendarId"_s,
                                {{u"hQk3TdPvfDuWz0Nn8vJc"_s, u"New patient consults"_s, u"30 min"_s},
                                 {u"Lw9YbXc71rKzBq2RmSfa"_s, u"Hygiene and recall"_s, u"45 min"_s},
                                 {u"p0aV6GsEJtUoN4iHxQyd"_s, u"Whitening"_s, u"60 min"_s}});
    integrations.options.insert(u"google_calendar/calendarId"_s,
                                {{u"primary"_s, u"frontdesk@harbordental.com"_s, u"Primary calendar"_s},
                                 {u"c_7f2a@group.calendar.google.com"_s, u"Hygienists"_s, {}}});
    integrations.options.insert(u"slack/channel"_s,
                                {{u"C0CALLS01"_s, u"#calls"_s, {}}, {u"C0FRONT02"_s, u"#front-desk"_s, {}}});
    integrations.options.insert(u"google_sheets/spreadsheetId"_s,
                                {{u"1sQpHarborCalls"_s, u"Harbor Dental calls"_s, u"Made by CalltTone"_s}});
    integrations.checks.insert(u"gohighlevel"_s, {true, u"3 calendars found"_s, 214, {}, {}, 0});
    integrations.checks.insert(u"mcp"_s, {true, u"6 tools found"_s, 131, u"2025-06-18"_s, mcpTools(), 0});
    integrations.checks.insert(u"make"_s, {true, u"Make accepted the test data"_s, 188, {}, {}, 0});
    integrations.checks.insert(
        u"zapier"_s, {true, u"Zapier answered success, as it also does for a Zap that is off"_s, 240, {}, {}, 0});
}

} // namespace callttone::testing
