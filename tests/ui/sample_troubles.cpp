// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_integrations.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

values::ConnectFailure failure(const QString &code, const QString &title, const QString &detail)
{
    values::ConnectFailure made;
    made.code = code;
    made.title = title;
    made.detail = detail;
    return made;
}

values::ConnectFailure mismatch()
{
    values::ConnectFailure made = failure(
        u"redirect_mismatch"_s, u"GoHighLevel refused the sign-in"_s,
        u"GoHighLevel only returns to addresses registered in your app, and the address CalltTone sent is not on that "
        "list."_s);
    made.raw = u"redirect_uri_mismatch: redirect_uri is not registered for this client"_s;
    made.address = u"http://localhost:8484/api/integrations/callback"_s;
    made.steps = {u"Open your app in the GoHighLevel marketplace."_s,
                  u"Under Advanced Settings › Auth, add the address above as a redirect URL."_s,
                  u"Save, come back and try again."_s};
    made.settingsUrl = u"https://marketplace.gohighlevel.com/"_s;
    return made;
}

} // namespace

QList<values::ConnectFailure> sampleConnectFailures()
{
    values::ConnectFailure secret =
        failure(u"bad_client"_s, u"GoHighLevel does not accept the client secret"_s,
                u"GHL_CLIENT_SECRET in .env is wrong or was regenerated. Open diagnostics."_s);
    secret.raw = u"invalid_client"_s;
    return {
        failure(u"denied"_s, u"You did not allow access"_s, u"Nothing was connected. Start again and choose Allow."_s),
        mismatch(),
        failure(u"missing_scope"_s, u"Connected with limits"_s,
                u"Book Appointment is off because calendars/events.write was not granted. Reconnect to add it."_s),
        failure(u"state_mismatch"_s, u"This sign-in link is not the current one"_s,
                u"It came from an older window. Close that tab and try again."_s),
        failure(u"expired"_s, u"The sign-in took too long"_s, u"Links last 10 minutes. Try again."_s),
        failure(u"port_in_use"_s, u"CalltTone cannot receive the answer"_s,
                u"Port 8484 is used by another program. Use port 8485 and register that address too, or paste the "
                "redirect URL."_s),
        secret,
        failure(u"network"_s, u"services.leadconnectorhq.com cannot be reached"_s,
                u"Check the connection or proxy, then try again."_s)};
}

QList<values::DiagnosticCheck> sampleDiagnostics()
{
    using enum values::DiagnosticCheck::State;
    return {{u"port"_s, u"Port 8484 is in use by another program"_s, Fail,
             u"The service listens on 8485 instead, and sign-ins return there."_s,
             u"Register http://localhost:8485/api/integrations/callback with your vendors too, or end the other "
             "program and start again."_s,
             u"check_again"_s, 3},
            {u"clock"_s, u"Clock is 94 s ahead of network time"_s, Warn,
             u"Receivers that check X-Webhook-Timestamp may reject deliveries."_s,
             u"Turn on automatic time in the system settings."_s, u"check_again"_s, 61},
            {u"plan"_s, u"Developer mode: BYPASS_PLAN_CHECK=true"_s, Warn,
             u"Integrations work on any plan while this is set."_s, u"Remove it from .env before going live."_s,
             u"open_env"_s, 1},
            {u"keychain"_s, u"System keychain"_s, Pass, u"Readable and writable"_s, {}, {}, 4},
            {u"tls"_s, u"TLS"_s, Pass, u"OpenSSL 3.0, certificates trusted for 7 of 7 hosts"_s, {}, {}, 140},
            {u"env.gohighlevel"_s, u"GoHighLevel"_s, Pass, u"GHL_CLIENT_ID and GHL_CLIENT_SECRET are set"_s, {}, {}, 0},
            {u"env.google_calendar"_s,
             u"Google"_s,
             Pass,
             u"GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET are set"_s,
             {},
             {},
             0},
            {u"env.slack"_s, u"Slack"_s, Pass, u"SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are set"_s, {}, {}, 0},
            {u"env.hubspot"_s, u"HubSpot"_s, Pass, u"HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET are set"_s, {}, {}, 0},
            {u"env.salesforce"_s, u"Salesforce"_s, Fail, u"SALESFORCE_CLIENT_SECRET is not set"_s,
             u"Set it in .env, then start the service again."_s, u"open_env"_s, 0},
            {u"connection.gohighlevel"_s, u"GoHighLevel connection"_s, Pass, u"3 calendars found"_s, {}, {}, 214},
            {u"connection.hubspot"_s, u"HubSpot connection"_s, Fail, u"HubSpot revoked the token at 09:02."_s,
             u"Reconnect HubSpot."_s, u"open:integrations/hubspot"_s, 88}};
}

} // namespace callttone::testing
