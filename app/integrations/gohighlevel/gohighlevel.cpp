// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/gohighlevel.h"

#include "app/integrations/gohighlevel/gohighlevel_account.h"
#include "app/integrations/gohighlevel/gohighlevel_oauth.h"
#include "app/integrations/support/config_schema.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendor = "gohighlevel"_L1;

QList<values::Capability> tools()
{
    return {
        capability(
            u"ghl_get_contact"_s, QT_TRANSLATE_NOOP("Integration", "Get Contact"),
            QT_TRANSLATE_NOOP("Integration", "Look up an existing contact by email or phone to avoid duplicates."),
            true),
        capability(u"ghl_create_contact"_s, QT_TRANSLATE_NOOP("Integration", "Create Contact"),
                   QT_TRANSLATE_NOOP("Integration", "Create a new lead or client with name, email and phone."), false),
        capability(u"ghl_check_availability"_s, QT_TRANSLATE_NOOP("Integration", "Check Availability"),
                   QT_TRANSLATE_NOOP("Integration", "Query your GoHighLevel calendar for open appointment slots."),
                   true),
        capability(
            u"ghl_book_appointment"_s, QT_TRANSLATE_NOOP("Integration", "Book Appointment"),
            QT_TRANSLATE_NOOP("Integration", "Schedule an event in your GoHighLevel calendar, linked to a contact."),
            false),
    };
}

QList<connect::ScopeNeed> scopes()
{
    return {
        {u"contacts.readonly"_s, QT_TRANSLATE_NOOP("Integration", "Read contacts"),
         QT_TRANSLATE_NOOP("Integration", "Needed by Get Contact")},
        {u"contacts.write"_s, QT_TRANSLATE_NOOP("Integration", "Create and edit contacts"),
         QT_TRANSLATE_NOOP("Integration", "Needed by Create Contact and Book Appointment")},
        {u"calendars.readonly"_s, QT_TRANSLATE_NOOP("Integration", "List calendars"),
         QT_TRANSLATE_NOOP("Integration", "Needed by the default calendar picker and Check Availability")},
        {u"calendars/events.readonly"_s, QT_TRANSLATE_NOOP("Integration", "Read appointments"),
         QT_TRANSLATE_NOOP("Integration", "Needed by Book Appointment, to see what was booked")},
        {u"calendars/events.write"_s, QT_TRANSLATE_NOOP("Integration", "Create appointments"),
         QT_TRANSLATE_NOOP("Integration", "Needed by Book Appointment")},
        {u"locations.readonly"_s, QT_TRANSLATE_NOOP("Integration", "Read location name and time zone"),
         QT_TRANSLATE_NOOP("Integration", "Shown on this page"), false},
    };
}

} // namespace

QString goHighLevelApi(const connect::ProviderOverrides &overrides)
{
    return overrides.url(vendor, "api"_L1, u"https://services.leadconnectorhq.com"_s);
}

connect::IntegrationDescriptor goHighLevel(const core::Environment &environment,
                                           const connect::ProviderOverrides &overrides)
{
    const QString api = goHighLevelApi(overrides);
    connect::IntegrationDescriptor d;
    d.id = vendor;
    d.name = u"GoHighLevel"_s;
    d.category = values::IntegrationCategory::Crm;
    d.description =
        QT_TRANSLATE_NOOP("Integration", "Look up contacts and book appointments in GoHighLevel during calls.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Contacts and booking during live calls");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "In the GoHighLevel Marketplace, create an app for sub-accounts."),
        QT_TRANSLATE_NOOP("Integration", "Under Advanced settings, Auth, tick the scopes and add the redirect URL."),
        QT_TRANSLATE_NOOP("Integration", "Put its client id and secret into .env and restart CalltTone."),
    };
    d.settingsUrl = goHighLevelSettingsUrl();
    d.tools = tools();
    d.configSchema = objectSchema({
        picker(u"calendarId"_s, QT_TRANSLATE_NOOP("Integration", "Default calendar"),
               QT_TRANSLATE_NOOP("Integration", "Agents book here unless a call names another calendar.")),
        timezoneProperty(QT_TRANSLATE_NOOP("Integration", "Used when a caller says a time without naming a zone.")),
    });
    d.grantKey = vendor;
    d.oauth = goHighLevelOAuth(environment, overrides, api);
    d.scopes = scopes();
    d.environment = {
        {u"GHL_CLIENT_ID"_s}, {u"GHL_CLIENT_SECRET"_s}, {u"GHL_AUTHORIZE_URL"_s, false, goHighLevelAuthorizeProblem}};
    d.clientIdVariable = u"GHL_CLIENT_ID"_s;
    d.clientSecretVariable = u"GHL_CLIENT_SECRET"_s;
    d.standIn = overrides.covers(vendor);
    d.identify = [api](connect::VendorSession &session) { return goHighLevelIdentity(session, api); };
    d.isTokenRejected = goHighLevelTokenRejected;
    d.check = [api](connect::VendorSession &session) { return goHighLevelCheck(session, api); };
    d.options = [api](connect::VendorSession &session, const QString &field) {
        return goHighLevelOptions(session, api, field);
    };
    d.notice = goHighLevelNotice;
    return d;
}

} // namespace callttone::integrations
