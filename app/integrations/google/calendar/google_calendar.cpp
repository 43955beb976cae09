// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_calendar.h"

#include "app/integrations/google/calendar/google_calendar_account.h"
#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/notice.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QList<values::Capability> tools()
{
    return {
        capability(u"google_check_availability"_s, QT_TRANSLATE_NOOP("Integration", "Check Availability"),
                   QT_TRANSLATE_NOOP("Integration", "Verify if a time slot is open on any Google Calendar."), true),
        capability(u"google_create_event"_s, QT_TRANSLATE_NOOP("Integration", "Create Event"),
                   QT_TRANSLATE_NOOP("Integration", "Schedule a new event with title, time, attendees, and timezone."),
                   false),
    };
}

QList<connect::ScopeNeed> scopes()
{
    const QString whole = googleScope("calendar");
    return {
        // calendar.events does not authorise freeBusy.query; this does
        {googleScope("calendar.freebusy"),
         QT_TRANSLATE_NOOP("Integration", "See when you are free or busy"),
         QT_TRANSLATE_NOOP("Integration", "Needed by Check Availability"),
         true,
         {whole, googleScope("calendar.readonly")}},
        {googleScope("calendar.events"),
         QT_TRANSLATE_NOOP("Integration", "See and edit events"),
         QT_TRANSLATE_NOOP("Integration", "Needed by Create Event"),
         true,
         {whole}},
        {googleScope("calendar.calendarlist.readonly"),
         QT_TRANSLATE_NOOP("Integration", "List your calendars"),
         QT_TRANSLATE_NOOP("Integration", "Needed by the calendar picker; without it the primary calendar is used"),
         false,
         {whole, googleScope("calendar.calendarlist"), googleScope("calendar.readonly")}},
    };
}

std::optional<values::IntegrationNotice> notice(const QJsonObject &config, const QJsonObject &)
{
    if (!config.value("timezone"_L1).toString().isEmpty())
        return std::nullopt;
    return chooseNotice(QT_TRANSLATE_NOOP("Integration", "No time zone chosen."),
                        QT_TRANSLATE_NOOP("Integration", "Agents cannot book until you pick the one callers mean."));
}

} // namespace

connect::IntegrationDescriptor googleCalendar(const connect::ProviderOverrides &overrides)
{
    const GoogleAddresses addresses = GoogleAddresses::of(overrides);
    connect::IntegrationDescriptor d;
    d.id = u"google_calendar"_s;
    d.name = u"Google Calendar"_s;
    d.category = values::IntegrationCategory::Calendar;
    d.description = QT_TRANSLATE_NOOP("Integration", "Check availability and create events during calls.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Availability and events during live calls");
    d.tools = tools();
    d.configSchema = objectSchema({
        picker(u"calendarId"_s, QT_TRANSLATE_NOOP("Integration", "Calendar"),
               QT_TRANSLATE_NOOP("Integration", "Agents look for free time and create events here.")),
        timezoneProperty(QT_TRANSLATE_NOOP("Integration", "Used when a caller says a time without naming a zone.")),
    });
    d.defaultConfig = {{u"calendarId"_s, u"primary"_s}};
    makeGoogle(d, overrides);
    d.scopes.append(scopes());
    d.identify = [addresses](connect::VendorSession &session) { return googleCalendarIdentity(session, addresses); };
    d.check = [addresses](connect::VendorSession &session) { return googleCalendarCheck(session, addresses); };
    d.options = [addresses](connect::VendorSession &session, const QString &field) {
        return googleCalendarOptions(session, addresses, field);
    };
    d.notice = notice;
    return d;
}

} // namespace callttone::integrations
