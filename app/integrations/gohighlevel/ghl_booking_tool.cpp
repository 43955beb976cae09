// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_booking_tool.h"

#include "app/integrations/gohighlevel/ghl_booking_plan.h"
#include "app/integrations/gohighlevel/ghl_phone.h"
#include "app/integrations/gohighlevel/ghl_schema.h"
#include "app/tools/times/moments.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QString personIdentity(const QJsonObject &arguments)
{
    if (const QString id = arguments.value("contactId"_L1).toString().trimmed(); !id.isEmpty())
        return u"id:"_s + id;
    const GhlPerson person = GhlPerson::fromArguments(arguments);
    if (!person.email.isEmpty())
        return u"email:"_s + person.email.toLower();
    if (const QString digits = readPhone(person.phone).digits; !digits.isEmpty())
        return u"phone:"_s + digits;
    return u"name:"_s + person.fullName().toCaseFolded();
}

/// A calendar, a moment and a person: however they are written, and whatever title and notes go with them.
QJsonObject identity(const QJsonObject &arguments, const QJsonObject &config)
{
    const auto setting = [&](QLatin1StringView name) {
        const QString own = arguments.value(name).toString().trimmed();
        return own.isEmpty() ? config.value(name).toString() : own;
    };
    const QString start = arguments.value("start"_L1).toString();
    const auto zone = tools::readZone(config.value("timezone"_L1).toString());
    const auto at = tools::readMoment(start, zone.value_or(QTimeZone()));
    QJsonObject identity{{u"calendar"_s, setting("calendarId"_L1)},
                         {u"start"_s, at ? QJsonValue(double(*at)) : QJsonValue(start.simplified())}};
    const QString replaces = arguments.value("replaces"_L1).toString().trimmed();
    if (replaces.isEmpty())
        identity.insert("person"_L1, personIdentity(arguments));
    else
        identity.insert("replaces"_L1, replaces); // whose it is follows from that
    return identity;
}

QJsonObject schema()
{
    return ghlSchema(
        {{u"start"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Start"),
                              "The \"start\" of a slot of ghl_check_availability, exactly as it came: "
                              "\"2026-02-19T14:30:00-06:00\".",
                              "date-time", 40)},
         {u"contactId"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Contact id"),
                                  "Id of the caller's contact, from ghl_get_contact or ghl_create_contact.")},
         {u"name"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Name"), "The caller's full name.")},
         {u"email"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Email"), "The caller's e-mail address.", "email", 254)},
         {u"phone"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Phone"),
                              "The caller's phone number with country code, \"+15125550142\".", "phone", 40)},
         {u"title"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Title"),
                              "What the appointment is called in the calendar. Leave it out for the caller's name.")},
         {u"notes"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Notes"),
                              "What the business should know beforehand, in a sentence or two.", "", 2'000)},
         {u"callerTimezone"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Caller's time zone"),
                                       "IANA name of the caller's time zone when they are elsewhere than the business; "
                                       "the confirmation is said in it.",
                                       "timezone")},
         {u"replaces"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Moves appointment"),
                                 "appointmentId of an earlier booking of this caller that is moved to the new start. "
                                 "Always pass it when the caller changes the time of an appointment.")},
         {u"calendarId"_s, ghlCalendarPicker()}},
        {u"start"_s}, {u"contactId"_s, u"email"_s, u"phone"_s, u"name"_s, u"replaces"_s});
}

QString description(const QJsonObject &config)
{
    return u"Books an appointment in the business's GoHighLevel calendar, or moves one. Call it once the caller has "
           "confirmed a time that ghl_check_availability returned. Pass start exactly as that slot has it, and who it "
           "is "
           "for: contactId, or name with email or phone; a new contact is created by itself. To change the time of an "
           "appointment pass its appointmentId as replaces, so that the old time is given up. Returns booked true with "
           "appointmentId, start, end, spoken (the time to say) and status: only then tell the caller that it is "
           "booked. On slot_taken offer the "
           "alternatives returned and call again with the one chosen. On outcome_unknown do not call again: tell the "
           "caller that the booking will be confirmed. On any other failure nothing was booked: say so."_s
           + ghlZoneSentence(config);
}

} // namespace

VendorTool ghlBookAppointment(const QString &api, const std::shared_ptr<GhlCalendars> &calendars)
{
    VendorTool tool;
    tool.definition = ghlDefinition(u"ghl_book_appointment"_s, u"Book Appointment"_s, description({}), schema());
    tool.run = [api, calendars](connect::VendorSession &session, const tools::Invocation &invocation) {
        return ghlBook(GhlCall{session, api, invocation}, *calendars);
    };
    tool.lookUp = [api, calendars](connect::VendorSession &session, const tools::Invocation &invocation) {
        return ghlBookedBefore(GhlCall{session, api, invocation}, *calendars);
    };
    tool.identity = identity;
    tool.describe = description;
    return tool;
}

} // namespace callttone::integrations
