// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/gohighlevel/gohighlevel.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Response ghlError(int status, const QString &message, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(u"statusCode"_s, status);
    body.insert(u"message"_s, status == 422 ? QJsonValue(QJsonArray{message}) : QJsonValue(message));
    if (status == 422)
        body.insert(u"error"_s, u"Unprocessable Entity"_s);
    body.insert(u"traceId"_s, randomUuid());
    return jsonReply(body, status);
}

GoHighLevel::GoHighLevel(World &world)
    : m_world(world)
    , m_authority(world, {.vendor = u"gohighlevel"_s,
                          .pkce = PkceRule::Refused,
                          .rotates = true,
                          .accessSeconds = 86'399,
                          .accessPrefix = u"eyJhbGciOiJSUzI1NiJ9."_s,
                          .refreshPrefix = u"eyJhbGciOiJSUzI1NiJ9.r."_s})
{
    seed();
}

void GoHighLevel::seed()
{
    const QString austin = u"HbrDentalAustin00001"_s;
    const QString portland = u"HbrDentalPortland001"_s;
    m_locations = {{austin, u"Harbor Dental, Austin"_s, "America/Chicago"},
                   {portland, u"Harbor Dental, Portland"_s, "America/Los_Angeles", true}};
    m_calendars = {
        {u"CalCleaning000000001"_s, austin, u"Cleaning"_s, u"round_robin"_s, 30, {u"UsrReyes000000000001"_s}},
        {u"CalNewPatient0000002"_s, austin, u"New patient exam"_s, u"round_robin"_s, 60, {u"UsrReyes000000000001"_s}},
        {u"CalConsultation00003"_s,
         austin,
         u"Consultation with Dr. Okafor"_s,
         u"personal"_s,
         30,
         {u"UsrOkafor00000000002"_s},
         true},
        {u"CalPortland000000004"_s, portland, u"Cleaning"_s, u"round_robin"_s, 30, {u"UsrLind0000000000003"_s}}};
    if (!m_world.options.seeded)
        return;
    const auto contact = [&](const QString &first, const QString &last, const QString &email, const QString &phone) {
        std::ignore = keepContact(austin, {{u"firstName"_s, first},
                                           {u"lastName"_s, last},
                                           {u"email"_s, email},
                                           {u"phone"_s, phone},
                                           {u"source"_s, u"sandbox sample"_s}});
    };
    contact(u"Laura"_s, u"Moreno"_s, u"laura.moreno@example.com"_s, u"+15125550142"_s);
    contact(u"Ben"_s, u"Whitaker"_s, u"ben.whitaker@example.com"_s, u"+15125550117"_s);
    contact(u"Priya"_s, u"Raman"_s, u"priya.raman@example.com"_s, u"+15125550163"_s);
    contact(u"Tom"_s, u"Okonkwo"_s, u"tom.okonkwo@example.com"_s, u"+15125550188"_s);
}

Routes GoHighLevel::routes()
{
    return signInRoutes() + contactRoutes() + calendarRoutes() + appointmentRoutes();
}

QStringList GoHighLevel::pages() const
{
    return {u"/gohighlevel/oauth/chooselocation"_s, u"/gohighlevel/v2/oauth/chooselocation"_s};
}

Response GoHighLevel::rateLimited(const Request &, int) const
{
    return ghlError(429, u"Too Many Requests"_s); // no Retry-After: the interval header says how long
}

Response GoHighLevel::serverError(const Request &) const
{
    return ghlError(500, u"Internal Server Error"_s);
}

Response GoHighLevel::notFound(const Request &request) const
{
    return ghlError(404, u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), request.path));
}

void GoHighLevel::decorate(const Request &request, Response &response) const
{
    if (request.path.contains("/oauth/"_L1))
        return;
    TokenState state = TokenState::Unknown;
    const GrantPtr grant = m_authority.grantOfAccess(bearerOf(request), state);
    const QByteArray left = QByteArray::number(grant ? m_rate.remaining(locationOf(*grant)) : m_rate.most());
    response.headers += {{"X-RateLimit-Limit-Daily", "200000"},
                         {"X-RateLimit-Daily-Remaining", "199000"},
                         {"X-RateLimit-Interval-Milliseconds", QByteArray::number(m_rate.intervalMs())},
                         {"X-RateLimit-Max", QByteArray::number(m_rate.most())},
                         {"X-RateLimit-Remaining", left}};
}

QJsonObject GoHighLevel::overrides(const QString &base) const
{
    return {{u"authorize"_s, base + u"/gohighlevel/v2/oauth/chooselocation"_s},
            {u"token"_s, base + u"/gohighlevel/oauth/token"_s},
            {u"api"_s, base + u"/gohighlevel"_s}};
}

QJsonObject GoHighLevel::state() const
{
    QJsonArray contacts;
    for (const QJsonObject &contact : m_contacts)
        contacts.append(contact);
    QJsonArray appointments;
    for (const QJsonObject &appointment : m_appointments)
        appointments.append(appointment);
    return {{u"contacts"_s, contacts}, {u"appointments"_s, appointments}};
}

QList<RecordTable> GoHighLevel::tables() const
{
    return {tableOf(u"ghl-contacts"_s, u"Contacts"_s, {u"name"_s, u"phone"_s, u"email"_s, u"dateAdded"_s}, m_contacts),
            tableOf(u"ghl-appointments"_s, u"Appointments"_s,
                    {u"startTime"_s, u"title"_s, u"calendarId"_s, u"contactId"_s, u"appointmentStatus"_s},
                    m_appointments)};
}

} // namespace callttone::sandbox
