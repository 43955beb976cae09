// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_tools.h"

#include "tests/ui/sample_deliveries.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using Properties = QList<std::pair<QString, QJsonObject>>;

QJsonObject text(const QString &title, const QString &description, const QString &format = {})
{
    QJsonObject property{{u"type"_s, u"string"_s}, {u"title"_s, title}, {u"description"_s, description}};
    if (!format.isEmpty())
        property.insert(u"format"_s, format);
    return property;
}

QJsonObject with(QJsonObject property, const QString &name, const QJsonValue &value)
{
    property.insert(name, value);
    return property;
}

QJsonObject schemaOf(const Properties &properties, const QStringList &required = {})
{
    QJsonObject all;
    QJsonArray order;
    for (const auto &[name, property] : properties) {
        all.insert(name, property);
        order.append(name);
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, all},
            {u"required"_s, QJsonArray::fromStringList(required)},
            {u"x-order"_s, order}};
}

values::ToolInfo tool(const char *name, const char *integration, const QString &title, const QString &description,
                      const QJsonObject &schema, bool readOnly, values::ToolStats stats = {})
{
    values::ToolInfo info;
    info.name = QString::fromLatin1(name);
    info.integration = QString::fromLatin1(integration);
    info.title = title;
    info.description = description;
    info.inputSchema = schema;
    info.readOnly = readOnly;
    info.timeoutMs = readOnly ? 8'000 : 10'000;
    info.stats = stats;
    return info;
}

QJsonObject contactSchema()
{
    QJsonObject schema = schemaOf({{u"email"_s, text(u"Email"_s, u"The caller's e-mail address."_s, u"email"_s)},
                                   {u"phone"_s, text(u"Phone"_s, u"With country code, +15125550142."_s, u"phone"_s)}});
    schema.insert(u"anyOf"_s, QJsonArray{QJsonObject{{u"required"_s, QJsonArray{u"email"_s}}},
                                         QJsonObject{{u"required"_s, QJsonArray{u"phone"_s}}}});
    return schema;
}

QJsonObject availabilitySchema()
{
    return schemaOf(
        {{u"calendarId"_s, with(text(u"Calendar"_s, u"Which calendar to look at."_s), u"x-options"_s, true)},
         {u"timezone"_s, text(u"Time zone"_s, u"What days and times are meant in."_s, u"timezone"_s)},
         {u"from"_s, text(u"From"_s, u"First day to look at."_s, u"date"_s)},
         {u"to"_s, text(u"To"_s, u"At most 31 days after From."_s, u"date"_s)}},
        {u"calendarId"_s, u"from"_s, u"to"_s});
}

QJsonObject bookingSchema()
{
    const QJsonObject attendee = with(schemaOf({{u"name"_s, text(u"Name"_s, u"As the caller says it."_s)},
                                                {u"email"_s, text(u"Email"_s, {}, u"email"_s)},
                                                {u"phone"_s, text(u"Phone"_s, {}, u"phone"_s)}},
                                               {u"name"_s}),
                                      u"title"_s, u"Attendee"_s);
    return schemaOf(
        {{u"start"_s, text(u"Start"_s, u"A slot's own text, never rewritten."_s, u"date-time"_s)},
         {u"attendee"_s, attendee},
         {u"title"_s, text(u"Title"_s, u"What the calendar shows."_s)},
         {u"calendarId"_s, with(text(u"Calendar"_s, u"Which calendar to book in."_s), u"x-options"_s, true)}},
        {u"start"_s, u"attendee"_s});
}

} // namespace

QList<values::ToolInfo> sampleTools()
{
    const QString ghl = u"gohighlevel"_s;
    QList<values::ToolInfo> tools{
        tool("ghl_get_contact", "gohighlevel", u"Get Contact"_s,
             u"Looks up a caller in GoHighLevel. Call it when you know the phone number or e-mail address."_s,
             contactSchema(), true, {41, 0, 196, 430}),
        tool("ghl_create_contact", "gohighlevel", u"Create Contact"_s,
             u"Saves a new lead or client in GoHighLevel. Call it once you have a name and a way to reach them."_s,
             schemaOf({{u"name"_s, text(u"Name"_s, u"Full name."_s)},
                       {u"email"_s, text(u"Email"_s, {}, u"email"_s)},
                       {u"phone"_s, text(u"Phone"_s, {}, u"phone"_s)}},
                      {u"name"_s}),
             false, {12, 0, 402, 910}),
        tool("ghl_check_availability", "gohighlevel", u"Check Availability"_s,
             u"Query your GoHighLevel calendar for open appointment slots. Call it before offering any time."_s,
             availabilitySchema(), true, {38, 1, 318, 742}),
        tool("ghl_book_appointment", "gohighlevel", u"Book Appointment"_s,
             u"Book directly into your GoHighLevel calendar. Call it once the caller has agreed to a slot."_s,
             bookingSchema(), false, {9, 2, 611, 1480}),
        tool("google_check_availability", "google_calendar", u"Check Availability"_s,
             u"Finds free times in Google Calendar."_s, availabilitySchema(), true, {27, 0, 204, 480}),
        tool("google_create_event", "google_calendar", u"Create Event"_s, u"Creates an event in Google Calendar."_s,
             bookingSchema(), false, {14, 0, 260, 520}),
        tool("make_trigger_scenario", "make", u"Trigger scenario"_s,
             u"Starts a Make scenario with what is known of the call."_s,
             schemaOf({{u"reason"_s, text(u"Reason"_s, u"Why it is started, in a sentence."_s)},
                       {u"data"_s, QJsonObject{{u"type"_s, u"object"_s},
                                               {u"title"_s, u"Data"_s},
                                               {u"description"_s, u"Anything the scenario takes."_s}}}}),
             false, {18, 3, 840, 2250}),
        tool("lookup_patient", "mcp", u"lookup_patient"_s, u"Finds a patient by name and date of birth."_s,
             schemaOf({{u"name"_s, text(u"name"_s, {})}}, {u"name"_s}), true, {21, 0, 126, 390}),
        tool("get_balance", "mcp", u"get_balance"_s, u"Says what a patient owes."_s,
             schemaOf({{u"patientId"_s, text(u"patientId"_s, {})}}, {u"patientId"_s}), true),
        tool("price_quote", "mcp", u"price_quote"_s, u"Says what a treatment costs."_s, schemaOf({}), true),
        tool("insurance_check", "mcp", u"insurance_check"_s, u"Asks the insurance whether it pays."_s, schemaOf({}),
             true),
        tool("waitlist_add", "mcp", u"waitlist_add"_s, u"Puts a patient on the waiting list."_s, schemaOf({}), false),
        tool("delete_patient", "mcp", u"delete_patient"_s, u"Removes a patient for good."_s,
             schemaOf({{u"patientId"_s, text(u"patientId"_s, {})}}, {u"patientId"_s}), false),
    };
    tools.last().enabled = false;
    tools.last().destructive = true;
    return tools;
}

values::ToolInfo toolOfAllKinds()
{
    const QJsonObject list{{u"type"_s, u"array"_s},
                           {u"title"_s, u"Guests"_s},
                           {u"maxItems"_s, 3},
                           {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"email"_s}}}};
    const QJsonObject choice{{u"type"_s, u"string"_s},
                             {u"title"_s, u"Visit"_s},
                             {u"enum"_s, QJsonArray{u"cleaning"_s, u"whitening"_s, u"check-up"_s}}};
    const auto number = [](const QString &type, const QString &title) {
        return QJsonObject{{u"type"_s, type}, {u"title"_s, title}};
    };
    return tool("all_kinds", "mcp", u"All kinds"_s, u"Takes one of everything."_s,
                schemaOf({{u"note"_s, with(text(u"Note"_s, u"A line of text."_s), u"maxLength"_s, 20)},
                          {u"name"_s, text(u"Name"_s, u"Who it is for."_s)},
                          {u"email"_s, text(u"Email"_s, {}, u"email"_s)},
                          {u"phone"_s, text(u"Phone"_s, {}, u"phone"_s)},
                          {u"day"_s, text(u"Day"_s, {}, u"date"_s)},
                          {u"start"_s, text(u"Start"_s, {}, u"date-time"_s)},
                          {u"timezone"_s, text(u"Time zone"_s, {})},
                          {u"calendarId"_s, with(text(u"Calendar"_s, {}), u"x-options"_s, true)},
                          {u"visit"_s, choice},
                          {u"price"_s, with(number(u"number"_s, u"Price"_s), u"minimum"_s, 0)},
                          {u"minutes"_s, with(number(u"integer"_s, u"Minutes"_s), u"default"_s, 30)},
                          {u"firstVisit"_s, number(u"boolean"_s, u"First visit"_s)},
                          {u"guests"_s, list},
                          {u"address"_s,
                           with(schemaOf({{u"street"_s, text(u"Street"_s, {})}, {u"zip"_s, text(u"ZIP code"_s, {})}},
                                         {u"zip"_s}),
                                u"title"_s, u"Address"_s)},
                          {u"extra"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"title"_s, u"Extra"_s}}}},
                         {u"name"_s}),
                false);
}

values::ToolCall sampleAvailability()
{
    QJsonArray slots_;
    for (const QString &start :
         {u"2026-02-19T14:30:00-06:00"_s, u"2026-02-19T16:00:00-06:00"_s, u"2026-02-20T09:00:00-06:00"_s})
        slots_.append(QJsonObject{{u"start"_s, start}, {u"durationMinutes"_s, 30}});
    values::ToolCall call;
    call.id = u"tcl_1"_s;
    call.tool = u"ghl_check_availability"_s;
    call.integration = u"gohighlevel"_s;
    call.at = sampleNow - 90'000;
    call.callId = u"call_8f2e41"_s;
    call.arguments = {{u"calendarId"_s, u"cal_new"_s}, {u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-02-20"_s}};
    call.ok = true;
    call.result = {{u"timezone"_s, u"America/Chicago"_s}, {u"slots"_s, slots_}};
    call.text = u"Thursday at 2:30 or 4:00, or Friday at 9:00."_s;
    call.timings = {318, 45, 271};
    call.requests = {{u"GET"_s,
                      u"https://services.leadconnectorhq.com/calendars/cal_new/free-slots?startDate=1771480800000"_s,
                      200,
                      46,
                      271,
                      {},
                      u"{\"2026-02-19\":{\"slots\":[\"2026-02-19T14:30:00-06:00\"]}}"_s,
                      {}}};
    return call;
}

values::ToolCall sampleBooking()
{
    values::ToolCall call = sampleAvailability();
    call.id = u"tcl_2"_s;
    call.tool = u"ghl_book_appointment"_s;
    call.at = sampleNow - 60'000;
    call.arguments = {{u"start"_s, u"2026-02-19T14:30:00-06:00"_s},
                      {u"attendee"_s, QJsonObject{{u"name"_s, u"Dana Whitfield"_s}}}};
    call.result = {{u"status"_s, u"booked"_s}, {u"appointmentId"_s, u"apt_31"_s}};
    call.text = u"You are booked for Thursday, February 19 at 2:30 PM."_s;
    call.replayed = true;
    call.times = {{u"business"_s, u"2026-02-19T14:30:00-06:00"_s}, {u"businessZone"_s, u"America/Chicago"_s},
                  {u"caller"_s, u"2026-02-19T15:30:00-05:00"_s},   {u"callerZone"_s, u"America/New_York"_s},
                  {u"utc"_s, u"2026-02-19T20:30:00Z"_s},           {u"stored"_s, u"2026-02-19T14:30:00-06:00"_s}};
    call.requests = {{u"POST"_s,
                      u"https://services.leadconnectorhq.com/calendars/events/appointments"_s,
                      201,
                      12,
                      540,
                      u"{\"calendarId\":\"cal_new\",\"startTime\":\"2026-02-19T14:30:00-06:00\"}"_s,
                      u"{\"id\":\"ev_77\",\"status\":\"confirmed\"}"_s,
                      {}}};
    call.timings = {586, 3, 540};
    return call;
}

values::ToolCall sampleRevoked()
{
    values::ToolCall call = sampleAvailability();
    call.id = u"tcl_3"_s;
    call.at = sampleNow - 3'600'000;
    call.callId.clear();
    call.ok = false;
    call.result = {};
    call.text.clear();
    call.problem =
        values::ToolProblem{values::ToolErrorClass::NeedsReconnect,
                            u"needs_reconnect"_s,
                            u"GoHighLevel refused the token at 09:02. Reconnect GoHighLevel, then run this again."_s,
                            u"I cannot reach our system right now. I will have a colleague get back to you."_s,
                            {}};
    call.timings = {96, 2, 88};
    call.requests.first().status = 401;
    call.requests.first().responseBody = u"{\"message\":\"Invalid JWT\"}"_s;
    return call;
}

void addSampleTools(FakeService &service)
{
    service.tools.list = sampleTools();
    service.tools.answers[u"ghl_check_availability"_s] = {sampleAvailability()};
    service.tools.answers[u"ghl_book_appointment"_s] = {sampleBooking()};
    service.toolCalls = {sampleBooking(), sampleAvailability(), sampleRevoked()};
    for (const QString &key : {u"gohighlevel/calendarId"_s, u"google_calendar/calendarId"_s})
        service.integrations.options[key] = {{u"cal_new"_s, u"New patient consults"_s, {}},
                                             {u"cal_clean"_s, u"Cleanings"_s, {}}};
    values::ToolSeries series;
    for (const values::ToolInfo &tool : service.tools.list) {
        if (tool.stats.count == 0)
            continue;
        series.tool = tool.name;
        series.integration = tool.integration;
        series.stats = tool.stats;
        service.stats.tools.append(series);
    }
}

} // namespace callttone::testing
