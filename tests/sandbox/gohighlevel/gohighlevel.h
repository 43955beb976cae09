// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/shared/rate_window.h"
#include "tests/sandbox/shared/vendor.h"

#include <QTimeZone>

namespace callttone::sandbox {

/// GoHighLevel: sub-account sign-in without PKCE, refresh tokens that work once, a Version header on every data call
/// and 100 requests in 10 s for each location. Source: github.com/GoHighLevel/highlevel-api-docs.
class GoHighLevel final : public Vendor
{
public:
    explicit GoHighLevel(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("gohighlevel"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("GoHighLevel"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Authority *authority() override { return &m_authority; }
    [[nodiscard]] QStringList pages() const override;
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    void decorate(const Request &request, Response &response) const override;
    [[nodiscard]] QJsonObject overrides(const QString &base) const override;
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<RecordTable> tables() const override;

private:
    struct Location
    {
        QString id;
        QString name;
        QByteArray zone;
        bool allowDuplicates = false;
    };
    struct Calendar
    {
        QString id;
        QString locationId;
        QString name;
        QString type;
        int minutes = 30;
        QStringList users = {};
        bool wantsUser = false; ///< bookings must name who takes them
    };
    using GrantPtr = std::shared_ptr<Grant>;

    // ghl_oauth.cpp
    [[nodiscard]] Routes signInRoutes();
    [[nodiscard]] Response token(const Request &request);
    /// The grant when version, token, scope and limit are in order; else what the vendor answers.
    [[nodiscard]] tl::expected<GrantPtr, Response> admit(const Request &request, const QString &scope,
                                                         const QString &version);
    /// Refuses other locations than the token's.
    [[nodiscard]] static std::optional<Response> checkLocation(const Grant &grant, const QString &locationId);
    [[nodiscard]] static QString locationOf(const Grant &grant);

    // ghl_contacts.cpp
    [[nodiscard]] Routes contactRoutes();
    [[nodiscard]] Response findDuplicate(const Request &request);
    [[nodiscard]] Response searchContacts(const Request &request);
    [[nodiscard]] Response createContact(const Request &request);
    [[nodiscard]] Response upsertContact(const Request &request);
    [[nodiscard]] Response getContact(const Request &request);
    [[nodiscard]] Response updateContact(const Request &request);
    [[nodiscard]] QJsonObject keepContact(const QString &locationId, const QJsonObject &fields);
    /// The contact that is "the same", and the field that says so.
    [[nodiscard]] QJsonObject *duplicateOf(const QString &locationId, const QString &email, const QString &phone,
                                           QString *matching = nullptr);
    [[nodiscard]] QJsonObject *findContact(const QString &id);

    // ghl_calendars.cpp
    [[nodiscard]] Routes calendarRoutes();
    [[nodiscard]] Response getLocation(const Request &request);
    [[nodiscard]] Response listCalendars(const Request &request);
    [[nodiscard]] Response freeSlots(const Request &request);
    [[nodiscard]] QStringList slotsOf(const Calendar &calendar, const QDate &day, const QTimeZone &shownIn) const;
    [[nodiscard]] const Calendar *findCalendar(const QString &id) const;
    [[nodiscard]] QTimeZone zoneOf(const QString &locationId) const;

    // ghl_appointments.cpp
    [[nodiscard]] Routes appointmentRoutes();
    [[nodiscard]] Response book(const Request &request);
    [[nodiscard]] Response getAppointment(const Request &request);
    [[nodiscard]] Response changeAppointment(const Request &request);
    [[nodiscard]] Response contactAppointments(const Request &request);
    [[nodiscard]] Response listEvents(const Request &request);
    [[nodiscard]] bool isTaken(const Calendar &calendar, qint64 start) const;

    void seed();

    World &m_world;
    Authority m_authority;
    QList<Location> m_locations;
    QList<Calendar> m_calendars;
    QList<QJsonObject> m_contacts;
    QList<QJsonObject> m_appointments;
    RateWindow m_rate{100, 10'000};
};

/// {"statusCode", "message", "traceId"}; `message` is a list of sentences for 422.
[[nodiscard]] Response ghlError(int status, const QString &message, const QJsonObject &more = {});

} // namespace callttone::sandbox
