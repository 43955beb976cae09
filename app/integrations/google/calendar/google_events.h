// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"
#include "app/tools/appointments/calendar_book.h"

#include <QTimeZone>

namespace callttone::integrations {

/// The events of one calendar, as requests of Calendar v3. `notify`: Google mails the attendees.
class GoogleEvents
{
public:
    GoogleEvents(const GoogleAddresses &addresses, const QString &calendarId);

    [[nodiscard]] connect::HttpRequest insert(const QJsonObject &event, bool notify) const;
    [[nodiscard]] connect::HttpRequest get(const QString &eventId) const;
    [[nodiscard]] connect::HttpRequest patch(const QString &eventId, const QJsonObject &changes, bool notify) const;
    [[nodiscard]] connect::HttpRequest remove(const QString &eventId) const; ///< and tells the attendees

private:
    QString m_events; ///< "…/calendars/{id}/events"
};

/// An id that is the same for the same seed: Google takes a-v and 0-9, which hexadecimal digits are. A repeated insert
/// is answered 409 then. `attempt` above 0 is another id, for where an earlier one is in use.
[[nodiscard]] QString googleEventId(QByteArrayView seed, int attempt = 0);

/// {"dateTime", "timeZone"}: with offset and zone, so that neither side guesses.
[[nodiscard]] QJsonObject googleTime(core::TimeMs at, const QTimeZone &zone);
/// When an event is; nullopt for one that lasts whole days, or that cannot be read.
[[nodiscard]] std::optional<tools::Span> spanOf(const QJsonObject &event);
[[nodiscard]] bool isCancelled(const QJsonObject &event);
/// Deleted events are answered 404 or 410, or with a status.
[[nodiscard]] bool isGone(const core::Result<connect::HttpResponse> &answer);

/// extendedProperties.private.callttoneKey: on every event that is made here.
inline constexpr QLatin1StringView ownerProperty{"callttoneKey"};
[[nodiscard]] bool isOurs(const QJsonObject &event);

} // namespace callttone::integrations
