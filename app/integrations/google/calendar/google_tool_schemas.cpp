// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_tool_schemas.h"

#include "app/integrations/support/config_schema.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int shortestMinutes = 5;
constexpr int longestMinutes = 24 * 60;

/// Titles are sources of context "Integration"; descriptions are for a language model and stay English.
ConfigProperty argument(const char *name, const char *title, const QString &description, QJsonObject schema,
                        bool required = false)
{
    if (!schema.contains("type"_L1))
        schema.insert("type"_L1, u"string"_s);
    schema.insert("title"_L1, QString::fromUtf8(title));
    schema.insert("description"_L1, description);
    return {QString::fromLatin1(name), schema, required};
}

QJsonObject text(int maxLength)
{
    return {{u"maxLength"_s, maxLength}};
}

QJsonObject format(const QString &name)
{
    return {{u"format"_s, name}};
}

ConfigProperty calendarArgument()
{
    return argument("calendarId", QT_TRANSLATE_NOOP("Integration", "Calendar"),
                    u"Leave out for the usual calendar. Else the calendar's id, an address such as "
                    "team@group.calendar.google.com."_s,
                    {{u"maxLength"_s, 512}, {u"x-options"_s, true}});
}

ConfigProperty zoneArgument()
{
    return argument("timezone", QT_TRANSLATE_NOOP("Integration", "Time zone"),
                    u"IANA time zone of all times here that have no offset, such as America/Chicago. Leave out to use "
                    "the business's."_s,
                    format(u"timezone"_s));
}

ConfigProperty callerZoneArgument()
{
    return argument(
        "callerTimezone", QT_TRANSLATE_NOOP("Integration", "Caller's time zone"),
        u"IANA time zone the caller is in, if it is another one: what is said to the caller is then in it."_s,
        format(u"timezone"_s));
}

ConfigProperty durationArgument()
{
    return argument("durationMinutes", QT_TRANSLATE_NOOP("Integration", "Minutes"),
                    u"How long the appointment takes. 30 if left out."_s,
                    {{u"type"_s, u"integer"_s}, {u"minimum"_s, shortestMinutes}, {u"maximum"_s, longestMinutes}});
}

QJsonObject availabilitySchema()
{
    return objectSchema({
        argument("from", QT_TRANSLATE_NOOP("Integration", "From"),
                 u"First day to look at, such as 2026-02-19, or a time such as 2026-02-19T14:30:00. Work out words "
                 "like \"tomorrow\" from today's date first."_s,
                 {{u"minLength"_s, 1}, {u"maxLength"_s, 40}}, true),
        argument("to", QT_TRANSLATE_NOOP("Integration", "To"),
                 u"Last day to look at, or a time. If left out: the day of \"from\", or one appointment from that time "
                 "on. At most 31 days."_s,
                 text(40)),
        durationArgument(),
        zoneArgument(),
        callerZoneArgument(),
        calendarArgument(),
    });
}

QJsonObject attendees()
{
    return {{u"type"_s, u"array"_s},
            {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"email"_s}, {u"maxLength"_s, 254}}},
            {u"maxItems"_s, 20}};
}

QJsonObject eventSchema()
{
    return objectSchema({
        argument("title", QT_TRANSLATE_NOOP("Integration", "Title"),
                 u"What the event is called in the calendar, such as \"Cleaning, Laura Moreno\"."_s,
                 {{u"minLength"_s, 1}, {u"maxLength"_s, 300}}, true),
        argument("start", QT_TRANSLATE_NOOP("Integration", "Start"),
                 u"When it begins, ISO 8601, such as 2026-02-19T14:30:00-06:00. Best the start of a slot of "
                 "google_check_availability, unchanged."_s,
                 format(u"date-time"_s), true),
        argument("end", QT_TRANSLATE_NOOP("Integration", "End"),
                 u"When it ends, ISO 8601. Leave out to use durationMinutes."_s, format(u"date-time"_s)),
        durationArgument(),
        zoneArgument(),
        argument("attendees", QT_TRANSLATE_NOOP("Integration", "Attendees"),
                 u"E-mail addresses to invite, the caller's first. Google mails them an invitation."_s, attendees()),
        argument("description", QT_TRANSLATE_NOOP("Integration", "Description"),
                 u"What the staff should know: the caller's name and phone number, what it is about."_s, text(4'000)),
        argument("location", QT_TRANSLATE_NOOP("Integration", "Location"), u"Where it takes place."_s, text(500)),
        argument("replaces", QT_TRANSLATE_NOOP("Integration", "Replaces event"),
                 u"To move an appointment booked before: its eventId. It is moved to the new time; no second one is "
                 "made."_s,
                 text(1'024)),
        callerZoneArgument(),
        calendarArgument(),
    });
}

} // namespace

tools::ToolDefinition googleAvailabilityDefinition()
{
    tools::ToolDefinition definition;
    definition.name = u"google_check_availability"_s;
    definition.integration = u"google_calendar"_s;
    definition.title = QString::fromUtf8(QT_TRANSLATE_NOOP("Integration", "Check Availability"));
    definition.description =
        u"Look up when the business's Google Calendar is free. Call it before offering or booking any time; never "
        u"guess "
        "what is free. Give days to find appointments: the answer's \"slots\" are free times from Monday to Friday "
        "between 8:00 and 18:00, at most 20, each with \"start\" to book with and \"spoken\" to say. Give two times "
        "less "
        "than a day apart to ask about just that stretch, at any hour: \"free\" then says whether all of it is free. "
        "The answer's \"now\" is the current time at the business."_s;
    definition.inputSchema = availabilitySchema();
    definition.readOnly = true;
    definition.hardMs = tools::hardReadLimitMs;
    return definition;
}

tools::ToolDefinition googleEventDefinition()
{
    tools::ToolDefinition definition;
    definition.name = u"google_create_event"_s;
    definition.integration = u"google_calendar"_s;
    definition.title = QString::fromUtf8(QT_TRANSLATE_NOOP("Integration", "Create Event"));
    definition.description =
        u"Book an appointment in the business's Google Calendar, once the caller has agreed to a time. It checks again "
        "that the time is free; if it was taken meanwhile, nothing is booked and the answer's \"alternatives\" are "
        "times to offer. Calling it again for the same time books nothing twice. To change the time of an appointment "
        "you booked, call it with \"replaces\" set to the eventId from that booking. Say that it is booked only "
        "when the answer says so."_s;
    definition.inputSchema = eventSchema();
    definition.hardMs = tools::hardWriteLimitMs;
    return definition;
}

QString describedFor(const QString &description, const QJsonObject &config)
{
    const QString zone = config.value("timezone"_L1).toString();
    return zone.isEmpty() ? description : description + u" The business's time zone is %1."_s.arg(zone);
}

} // namespace callttone::integrations
