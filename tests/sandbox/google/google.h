// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/google/sheet_book.h"
#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/shared/rate_window.h"
#include "tests/sandbox/shared/vendor.h"

namespace callttone::sandbox {

/// Google's sign-in, Calendar v3 and Sheets v4: one account with two calendars of its own and one it may only read.
/// Desktop client: PKCE taken, refresh tokens stay the same. Sources: developers.google.com/identity/protocols/oauth2,
/// the Calendar v3 and Sheets v4 discovery documents.
class Google final : public Vendor
{
public:
    explicit Google(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("google"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Google"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Authority *authority() override { return &m_authority; }
    [[nodiscard]] QStringList pages() const override { return {QStringLiteral("/google/o/oauth2/v2/auth")}; }
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    [[nodiscard]] QJsonObject overrides(const QString &base) const override;
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<RecordTable> tables() const override;

private:
    struct Calendar
    {
        QString id;
        QString summary;
        QString role; ///< "owner" or "reader"
        bool primary = false;
        QList<QJsonObject> events = {};
    };
    using GrantPtr = std::shared_ptr<Grant>;

    // google_oauth.cpp
    [[nodiscard]] Routes signInRoutes();
    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);
    [[nodiscard]] Response tokenInfo(const Request &request) const;
    [[nodiscard]] Response userInfo(const Request &request) const;
    [[nodiscard]] QJsonObject tokenReply(const Grant &grant, bool withRefresh) const;
    /// The grant when its token is good and has one of the scopes (short names); else what Google answers.
    [[nodiscard]] tl::expected<GrantPtr, Response> admit(const Request &request, const QStringList &anyOf) const;

    // google_calendar.cpp
    [[nodiscard]] Routes calendarRoutes();
    [[nodiscard]] Response calendarList(const Request &request);
    [[nodiscard]] Response calendarEntry(const Request &request);
    [[nodiscard]] static QJsonObject entryJson(const Calendar &calendar);
    [[nodiscard]] Response freeBusy(const Request &request);
    [[nodiscard]] QJsonArray busyIn(const Calendar &calendar, qint64 from, qint64 to) const;
    [[nodiscard]] Calendar *findCalendar(const QString &id);

    // google_events.cpp
    [[nodiscard]] Routes eventRoutes();
    [[nodiscard]] Response insertEvent(const Request &request);
    [[nodiscard]] Response listEvents(const Request &request);
    [[nodiscard]] Response getEvent(const Request &request);
    [[nodiscard]] Response patchEvent(const Request &request);
    [[nodiscard]] Response deleteEvent(const Request &request);
    struct EventPlace
    {
        Calendar *calendar = nullptr;
        QJsonObject *event = nullptr;
    };
    [[nodiscard]] tl::expected<EventPlace, Response> findEvent(const Request &request, bool forWriting);

    // google_sheets.cpp
    [[nodiscard]] Routes sheetRoutes();
    [[nodiscard]] Response createSheet(const Request &request);
    [[nodiscard]] Response getSheet(const Request &request);
    [[nodiscard]] Response changeSheet(const Request &request);
    [[nodiscard]] Response readValues(const Request &request);
    [[nodiscard]] Response readRanges(const Request &request);
    [[nodiscard]] Response appendValues(const Request &request);
    [[nodiscard]] Response updateValues(const Request &request);
    [[nodiscard]] tl::expected<SheetBook *, Response> openBook(const Request &request, const QString &id, bool write);

    void seed();

    World &m_world;
    Authority m_authority;
    QList<Calendar> m_calendars;
    QList<SheetBook> m_books;
    RateWindow m_reads{60, 60'000};
    RateWindow m_writes{60, 60'000};
};

/// Calendar's error body; Sheets and newer APIs read `status` beside it.
[[nodiscard]] Response googleError(int code, const QString &domain, const QString &reason, const QString &status,
                                   const QString &message);

} // namespace callttone::sandbox
