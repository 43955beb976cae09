// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_calendar_errors.h"

#include "app/integrations/google/google_answer.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using core::ErrorKind;
using values::ToolErrorClass;

constexpr int hourSeconds = 3'600;

constexpr auto noAccess = "I cannot get into the calendar right now. I will have a colleague get back to you.";
constexpr auto noCalendar = "I cannot find the calendar right now. I will have a colleague get back to you.";
constexpr auto cannotLook = "I cannot check the calendar right now. May I have a colleague call you back?";

/// One answer that somebody acts on differently. The first row that fits counts.
struct Row
{
    int status;               ///< 200: a reason of freeBusy's
    QLatin1StringView reason; ///< empty: any
    QLatin1StringView code;
    ErrorKind kind;
    ToolErrorClass errorClass;
    const char *title;  ///< %1: what was asked for, or the calendar
    const char *remedy; ///< why, and what to do next
    const char *spoken; ///< null: the class's sentence
    int waitSeconds = 0;
};

constexpr std::array rows{
    Row{400, "timeRangeEmpty"_L1, "time_range_empty"_L1, ErrorKind::Conflict, ToolErrorClass::InvalidArguments,
        "Google refused %1: it would end before it begins",
        "Give an end after the start, both with the same time zone.", nullptr},
    Row{400, ""_L1, "vendor_refused"_L1, ErrorKind::Conflict, ToolErrorClass::Refused, "Google refused %1 (400)",
        "The same request will be refused again. Check the e-mail addresses and times that were sent.", nullptr},
    Row{403, "rateLimitExceeded"_L1, "vendor_limited"_L1, ErrorKind::Unavailable, ToolErrorClass::RateLimited,
        "Google is limiting requests",
        "The Google Cloud project sent too many in a minute. Try again in a minute; if it happens daily, ask for more "
        "quota in the Google Cloud console.",
        nullptr, 30},
    Row{403, "userRateLimitExceeded"_L1, "vendor_limited"_L1, ErrorKind::Unavailable, ToolErrorClass::RateLimited,
        "Google is limiting requests of this account", "Too many were sent for it in a minute. Try again in a minute.",
        nullptr, 30},
    Row{403, "quotaExceeded"_L1, "quota_exceeded"_L1, ErrorKind::Unavailable, ToolErrorClass::RateLimited,
        "The account's Google Calendar limit is used up",
        "Google limits how many events and invitations an account makes in a short time, and lifts that after hours. "
        "Book by hand until then.",
        "Our calendar takes no more bookings for the moment. I will have a colleague get back to you.", hourSeconds},
    Row{403, "accessNotConfigured"_L1, "vendor_api_off"_L1, ErrorKind::Conflict, ToolErrorClass::Permission,
        "The Google Calendar API is not switched on in your Google Cloud project",
        "In the Google Cloud console open APIs & Services, enable the Google Calendar API, wait a few minutes. Signing "
        "in again is not needed.",
        noAccess},
    Row{403, "SERVICE_DISABLED"_L1, "vendor_api_off"_L1, ErrorKind::Conflict, ToolErrorClass::Permission,
        "The Google Calendar API is not switched on in your Google Cloud project",
        "In the Google Cloud console open APIs & Services, enable the Google Calendar API, wait a few minutes. Signing "
        "in again is not needed.",
        noAccess},
    Row{403, "insufficientPermissions"_L1, "scope_missing"_L1, ErrorKind::Conflict, ToolErrorClass::Permission,
        "The sign-in does not cover %1",
        "A permission was left unticked. Reconnect Google Calendar and leave everything ticked.", noAccess},
    Row{403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT"_L1, "scope_missing"_L1, ErrorKind::Conflict, ToolErrorClass::Permission,
        "The sign-in does not cover %1",
        "A permission was left unticked. Reconnect Google Calendar and leave everything ticked.", noAccess},
    Row{403, "requiredAccessLevel"_L1, "calendar_read_only"_L1, ErrorKind::Conflict, ToolErrorClass::Permission,
        "The account may read this calendar, but not write into it",
        "Choose another calendar in Configuration, or let its owner share it with \"Make changes to events\".",
        noAccess},
    Row{403, ""_L1, "vendor_forbidden"_L1, ErrorKind::Conflict, ToolErrorClass::Permission, "Google does not allow %1",
        "The account may not do this in that calendar. Choose another in Configuration, or ask its owner for access.",
        noAccess},
    Row{404, ""_L1, "vendor_not_found"_L1, ErrorKind::Conflict, ToolErrorClass::NotFound, "Google cannot find %1",
        "The calendar or event was deleted, or is no longer shared with this account. Choose another calendar in "
        "Configuration.",
        noCalendar},
    Row{409, ""_L1, "duplicate"_L1, ErrorKind::Conflict, ToolErrorClass::Refused,
        "Google has an event with that id already",
        "Look into the calendar: an earlier try made it. If it is wrong there, correct it by hand.", nullptr},
    Row{410, ""_L1, "event_deleted"_L1, ErrorKind::Conflict, ToolErrorClass::NotFound, "%1 was deleted at Google",
        "Somebody removed it from the calendar. Book a new one.", "That appointment is no longer in our calendar."},
    Row{412, ""_L1, "changed_meanwhile"_L1, ErrorKind::Conflict, ToolErrorClass::Refused,
        "%1 was changed by somebody else at the same time", "Look at it in Google Calendar, then try again.", nullptr},
    Row{429, ""_L1, "vendor_limited"_L1, ErrorKind::Unavailable, ToolErrorClass::RateLimited,
        "Google is limiting requests", "Too many were sent in a short time. Try again in a minute.", nullptr, 30},
    Row{200, "notFound"_L1, "calendar_not_found"_L1, ErrorKind::Conflict, ToolErrorClass::NotFound,
        "Google cannot find the calendar %1",
        "It was deleted or is no longer shared with this account. Choose another in Configuration.", noCalendar},
    Row{200, "internalError"_L1, "calendar_unavailable"_L1, ErrorKind::Unavailable, ToolErrorClass::Unavailable,
        "Google could not look into the calendar %1", "Its service has a problem of its own. Try again in a minute.",
        cannotLook},
    Row{200, "groupTooBig"_L1, "calendar_is_group"_L1, ErrorKind::Conflict, ToolErrorClass::NotConfigured,
        "%1 is a group with too many calendars to look into", "Choose one calendar in Configuration.", cannotLook},
    Row{200, "tooManyCalendarsRequested"_L1, "calendar_is_group"_L1, ErrorKind::Conflict, ToolErrorClass::NotConfigured,
        "%1 is a group with too many calendars to look into", "Choose one calendar in Configuration.", cannotLook},
    Row{200, ""_L1, "busy_unknown"_L1, ErrorKind::Unavailable, ToolErrorClass::Unavailable,
        "Google did not say when the calendar %1 is free", "Try again in a minute.", cannotLook},
};

const Row *rowFor(int status, const QStringList &reasons)
{
    for (const Row &row : rows) {
        if (row.status == status && (row.reason.isEmpty() || reasons.contains(row.reason)))
            return &row;
    }
    return nullptr;
}

core::ApiError errorOf(const Row &row, const QString &what, const QString &said)
{
    core::ApiError error{.kind = row.kind,
                         .code = row.code,
                         .title = QString::fromUtf8(row.title).replace("%1"_L1, what),
                         .detail = QString::fromUtf8(row.remedy)};
    error.title[0] = error.title[0].toUpper();
    if (!said.isEmpty())
        error.detail = u"Google said: \"%1\" %2"_s.arg(said, error.detail);
    return error;
}

} // namespace

core::ApiError googleCalendarError(const QString &what, const connect::HttpResponse &response)
{
    const Row *row = rowFor(response.status, googleReasons(response));
    if (row == nullptr || response.isSuccess()) // 401, 5xx and what nobody has seen yet
        return refusal({u"Google"_s, what}, response);
    core::ApiError error = errorOf(*row, what, vendorMessage(response.body));
    if (row->waitSeconds > 0)
        error.retryAfterSeconds = response.retryAfterSeconds(row->waitSeconds);
    return error;
}

core::ApiError freeBusyError(const QString &calendarId, const QString &reason)
{
    return errorOf(*rowFor(200, {reason}), calendarId, reason);
}

core::Result<QJsonObject> googleCalendarAnswer(const QString &what, const core::Result<connect::HttpResponse> &answer)
{
    if (answer && !answer->isSuccess())
        return core::fail(googleCalendarError(what, *answer));
    return jsonAnswer({u"Google"_s, what}, answer);
}

tools::ToolFailure googleFailure(const core::ApiError &error, Effect effect)
{
    tools::ToolFailure failure = failureOf(error, effect);
    const auto row = std::find_if(rows.begin(), rows.end(), [&error](const Row &r) { return r.code == error.code; });
    if (row != rows.end()) {
        const values::ToolErrorClassInfo &info = values::infoOf(row->errorClass);
        failure.problem.errorClass = row->errorClass;
        failure.problem.spoken = QString::fromUtf8(row->spoken ? row->spoken : info.spoken);
    }
    return failure;
}

tl::expected<QJsonObject, tools::ToolFailure>
googleToolAnswer(const QString &what, const core::Result<connect::HttpResponse> &answer, Effect effect)
{
    if (!answer || answer->isSuccess())
        return toolAnswer({u"Google"_s, what}, answer, effect);
    tools::ToolFailure failure = googleFailure(googleCalendarError(what, *answer), effect);
    failure.mayHaveHappened = effect == Effect::Writes && answer->status >= 500;
    return tl::unexpected(std::move(failure));
}

} // namespace callttone::integrations
