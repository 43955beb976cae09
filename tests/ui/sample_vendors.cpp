// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_vendors.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::AuthKind;
using values::IntegrationCategory;

struct Tool
{
    QLatin1StringView vendor;
    const char *name;
    const char *title;
    const char *description;
    bool readOnly;
};

constexpr Tool allTools[] = {
    {"gohighlevel"_L1, "ghl_get_contact", "Get Contact",
     "Look up an existing contact by email or phone to avoid duplicates.", true},
    {"gohighlevel"_L1, "ghl_create_contact", "Create Contact",
     "Create a new lead or client with name, email and phone.", false},
    {"gohighlevel"_L1, "ghl_check_availability", "Check Availability",
     "Query your GoHighLevel calendar for open appointment slots.", true},
    {"gohighlevel"_L1, "ghl_book_appointment", "Book Appointment",
     "Schedule an event in your GoHighLevel calendar, linked to a contact.", false},
    {"google_calendar"_L1, "google_check_availability", "Check Availability",
     "Verify if a time slot is open on a Google Calendar.", true},
    {"google_calendar"_L1, "google_create_event", "Create Event",
     "Schedule a new event with title, time, attendees and time zone.", false},
    {"google_sheets"_L1, "", "Call log", "A row per call, lead and appointment.", false},
    {"slack"_L1, "", "Call started", "A message when a call begins.", false},
    {"slack"_L1, "", "Call ended", "A message with the summary when a call is over.", false},
    {"hubspot"_L1, "", "Call activity", "After call analysis completes.", false},
    {"hubspot"_L1, "", "Contact creation", "When a new lead is captured.", false},
    {"salesforce"_L1, "", "Task (call log)", "After call analysis completes.", false},
    {"salesforce"_L1, "", "Lead creation", "When a new lead is captured.", false},
    {"make"_L1, "make_trigger_scenario", "Trigger Scenario", "Start your Make scenario with data from the call.",
     false},
    {"zapier"_L1, "", "Event data", "Sends call events to your Zap after they happened.", false},
};

struct ScopeRow
{
    QLatin1StringView vendor;
    const char *name;
    const char *title;
    const char *reason;
    bool required;
};

constexpr ScopeRow allScopes[] = {
    {"gohighlevel"_L1, "contacts.readonly", "Read contacts", "Needed by Get Contact", true},
    {"gohighlevel"_L1, "contacts.write", "Create and edit contacts", "Needed by Create Contact and Book Appointment",
     true},
    {"gohighlevel"_L1, "calendars.readonly", "List calendars", "Needed by the default calendar picker", true},
    {"gohighlevel"_L1, "calendars/events.readonly", "Read appointments and free slots", "Needed by Check Availability",
     true},
    {"gohighlevel"_L1, "calendars/events.write", "Create appointments", "Needed by Book Appointment", true},
    {"gohighlevel"_L1, "locations.readonly", "Read location name and time zone", "Shown on this page", false},
    {"google_calendar"_L1, "https://www.googleapis.com/auth/calendar.freebusy", "See when you are busy",
     "Needed by Check Availability", true},
    {"google_calendar"_L1, "https://www.googleapis.com/auth/calendar.events", "Create events", "Needed by Create Event",
     true},
    {"google_calendar"_L1, "https://www.googleapis.com/auth/calendar.calendarlist.readonly", "List calendars",
     "Needed by the calendar picker", false},
    {"google_sheets"_L1, "https://www.googleapis.com/auth/drive.file", "Files CalltTone creates",
     "Needed to write rows", true},
    {"slack"_L1, "incoming-webhook", "Post to the channel you choose", "Needed by both messages", true},
    {"slack"_L1, "chat:write", "Send messages as CalltTone", "Needed to post to another channel", true},
    {"hubspot"_L1, "crm.objects.contacts.read", "Read contacts", "Needed to avoid duplicates", true},
    {"hubspot"_L1, "crm.objects.contacts.write", "Create contacts and call activities", "Needed by both", true},
    {"hubspot"_L1, "crm.objects.deals.read", "Read deals", "Shown beside the contact", false},
    {"salesforce"_L1, "api", "Use the REST API", "Needed by tasks and leads", true},
    {"salesforce"_L1, "refresh_token", "Stay signed in", "Needed after calls, when nobody is at the screen", true},
};

struct Vendor
{
    QLatin1StringView id;
    const char *name;
    IntegrationCategory category;
    AuthKind auth;
    const char *description;
    const char *purpose;
    const char *variables; ///< with blanks between
    const char *pickers;   ///< properties with options, likewise
};

constexpr Vendor vendors[] = {
    {"gohighlevel"_L1, "GoHighLevel", IntegrationCategory::Crm, AuthKind::OAuth,
     "Look up contacts and book appointments in GoHighLevel during calls.", "Contacts and booking during live calls",
     "GHL_CLIENT_ID GHL_CLIENT_SECRET", "calendarId"},
    {"hubspot"_L1, "HubSpot", IntegrationCategory::Crm, AuthKind::OAuth,
     "Sync contacts and log calls to HubSpot after each call.", "Contacts and call activity after each call",
     "HUBSPOT_CLIENT_ID HUBSPOT_CLIENT_SECRET", ""},
    {"salesforce"_L1, "Salesforce", IntegrationCategory::Crm, AuthKind::OAuth,
     "Create leads and log call tasks in Salesforce after each call.", "Tasks and leads after each call",
     "SALESFORCE_CLIENT_ID SALESFORCE_CLIENT_SECRET SALESFORCE_LOGIN_URL", ""},
    {"google_calendar"_L1, "Google Calendar", IntegrationCategory::Calendar, AuthKind::OAuth,
     "Check availability and create events during calls.", "Availability and events during live calls",
     "GOOGLE_CLIENT_ID GOOGLE_CLIENT_SECRET", "calendarId"},
    {"slack"_L1, "Slack", IntegrationCategory::Communication, AuthKind::OAuth, "Post call messages to a Slack channel.",
     "Call started and call ended messages", "SLACK_CLIENT_ID SLACK_CLIENT_SECRET", "channel"},
    {"webhooks"_L1, "Outbound Webhooks", IntegrationCategory::Developer, AuthKind::Signed,
     "Send signed events to your own servers.", "Signed events to your servers", "", ""},
    {"rest_api"_L1, "REST API", IntegrationCategory::Developer, AuthKind::ApiKey,
     "Query calls and manage agents, campaigns and appointments.",
     "Query calls and manage agents, campaigns and appointments.", "", ""},
    {"make"_L1, "Make", IntegrationCategory::Automation, AuthKind::WebhookUrl,
     "Let agents start a Make scenario during a call.", "Agents trigger scenarios during calls", "", ""},
    {"zapier"_L1, "Zapier", IntegrationCategory::Automation, AuthKind::WebhookUrl,
     "Send call events to 8,000+ apps after they happen.", "Events after calls", "", ""},
    {"google_sheets"_L1, "Google Sheets", IntegrationCategory::Automation, AuthKind::OAuth,
     "Log calls, leads and appointments to a sheet.", "A row per call, lead and appointment",
     "GOOGLE_CLIENT_ID GOOGLE_CLIENT_SECRET", "spreadsheetId"},
    {"mcp"_L1, "MCP Server", IntegrationCategory::Automation, AuthKind::ServerUrl,
     "Give agents tools from your own MCP server.", "Tools are discovered when a call starts", "", ""},
};

QJsonObject schemaOf(const Vendor &vendor, bool hasTools)
{
    const QHash<QString, QString> titles{
        {u"calendarId"_s, u"Default calendar"_s}, {u"channel"_s, u"Channel"_s}, {u"spreadsheetId"_s, u"Spreadsheet"_s}};
    QJsonObject properties;
    const QStringList pickers = QString::fromLatin1(vendor.pickers).split(u' ', Qt::SkipEmptyParts);
    for (const QString &picker : pickers) {
        properties.insert(
            picker, QJsonObject{{u"type"_s, u"string"_s}, {u"title"_s, titles.value(picker)}, {u"x-options"_s, true}});
    }
    if (pickers.contains(u"calendarId"_s)) {
        properties.insert(u"timezone"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"title"_s, u"Time zone"_s}});
    }
    if (hasTools) {
        properties.insert(u"enabledTools"_s,
                          QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
    }
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
}

QStringList stepsOf(const QString &id)
{
    if (id == "make"_L1) {
        return {u"In Make, create a scenario that begins with a Webhook."_s, u"Copy the address Make shows for it."_s,
                u"Paste it here."_s};
    }
    if (id == "zapier"_L1) {
        return {u"In Zapier, create a Zap with Webhooks by Zapier as the trigger."_s,
                u"Choose Catch Hook as the event."_s, u"Copy the address and paste it here."_s};
    }
    if (id == "mcp"_L1)
        return {u"Start your MCP server where this machine can reach it."_s, u"Enter its address."_s};
    return {};
}

values::Integration integrationOf(const Vendor &vendor)
{
    values::Integration integration;
    integration.id = vendor.id;
    integration.name = QString::fromLatin1(vendor.name);
    integration.category = vendor.category;
    integration.auth = vendor.auth;
    integration.description = QString::fromLatin1(vendor.description);
    integration.purpose = QString::fromLatin1(vendor.purpose);
    bool hasTools = false;
    for (const Tool &tool : allTools) {
        if (tool.vendor != vendor.id)
            continue;
        integration.tools.append({QString::fromLatin1(tool.name), QString::fromLatin1(tool.title),
                                  QString::fromLatin1(tool.description), tool.readOnly, false, true});
        hasTools = hasTools || *tool.name;
    }
    for (const ScopeRow &scope : allScopes) {
        if (scope.vendor == vendor.id)
            integration.scopes.append({QString::fromLatin1(scope.name), QString::fromLatin1(scope.title),
                                       QString::fromLatin1(scope.reason), false, scope.required});
    }
    const QStringList variables = QString::fromLatin1(vendor.variables).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : variables)
        integration.environment.append({name, !name.endsWith("_URL"_L1), !name.endsWith("_URL"_L1)});
    integration.setupSteps = stepsOf(integration.id);
    integration.configSchema = schemaOf(vendor, hasTools);
    return integration;
}

} // namespace

values::Integration sampleVendor(const QString &id)
{
    for (const Vendor &vendor : vendors) {
        if (vendor.id == id)
            return integrationOf(vendor);
    }
    qFatal("no sample of %s", qPrintable(id));
}

QStringList sampleVendorIds()
{
    QStringList ids;
    for (const Vendor &vendor : vendors)
        ids.append(vendor.id);
    return ids;
}

} // namespace callttone::testing
