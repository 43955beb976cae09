// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_errors.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using enum values::ToolErrorClass;
using values::ToolErrorClass;

constexpr auto vendorName = "GoHighLevel"_L1;
constexpr int longestBurstWaitSeconds = 30;
constexpr int usualBurstWaitSeconds = 10;

struct Known
{
    int status;
    QLatin1StringView says; ///< part of the message, lower case; empty: whatever it says
    ToolErrorClass errorClass;
    QLatin1StringView code;
    const char *why;    ///< why, and what to do next
    const char *spoken; ///< empty: the class's sentence
};

// The first line that fits counts.
constexpr std::array table{
    Known{401, "version header"_L1, Internal, "version_header"_L1,
          "GoHighLevel does not know the API version this CalltTone asks for. Reconnecting does not help; update "
          "CalltTone.",
          ""},
    Known{401, "scope"_L1, Permission, "missing_scope"_L1,
          "The sign-in does not cover this. Tick the scope in the app's settings in the GoHighLevel Marketplace, then "
          "reconnect GoHighLevel and allow everything it asks for.",
          ""},
    Known{401, ""_L1, NeedsReconnect, "needs_reconnect"_L1,
          "The sign-in was revoked or has expired, and renewing it did not help. Reconnect GoHighLevel.", ""},
    Known{403, "location"_L1, Permission, "wrong_location"_L1,
          "The sign-in is for another location (sub-account). Reconnect GoHighLevel and choose the location whose "
          "calendar and contacts the agents use.",
          ""},
    Known{403, ""_L1, Permission, "vendor_forbidden"_L1,
          "The account may not do this. Reconnect GoHighLevel with a user who may, and allow everything it asks for.",
          ""},
    Known{400, "location is not active"_L1, NotAvailable, "location_inactive"_L1,
          "The location (sub-account) is suspended at GoHighLevel. Its agency must reactivate it; the connection is "
          "kept meanwhile.",
          ""},
    Known{400, "duplicated contacts"_L1, Refused, ghl_code::duplicateContact,
          "A contact with this e-mail address or phone number exists already, and the location allows no second one. "
          "Use ghl_get_contact to find it.",
          "It looks like you are in our system already."},
    Known{400, "no longer available"_L1, SlotTaken, ghl_code::slotTaken,
          "Somebody else has the slot, or the calendar does not offer it any more. Offer another time from "
          "ghl_check_availability.",
          ""},
    Known{400, "slot duration"_L1, Refused, ghl_code::slotDuration,
          "The appointment's length is none the calendar offers. Check the duration in the calendar's settings at "
          "GoHighLevel, then ask for its open times again.",
          "I cannot book that length of appointment. I will have a colleague get back to you."},
    Known{400, "team member"_L1, NotConfigured, ghl_code::needsTeamMember,
          "The calendar wants to be told who takes the appointment, and nobody could be named. Add a team member to "
          "the calendar at GoHighLevel and make one of them primary.",
          "I cannot book in that calendar yet. I will have a colleague get back to you."},
    Known{400, "user"_L1, NotConfigured, ghl_code::needsTeamMember,
          "The calendar wants a team member of its own for the appointment. Add one to the calendar at GoHighLevel and "
          "make one of them primary.",
          "I cannot book in that calendar yet. I will have a colleague get back to you."},
    Known{400, "contact not found"_L1, NotFound, ghl_code::contactNotFound,
          "No contact of this location has that id. Look the caller up with ghl_get_contact, or pass their e-mail "
          "address or phone number instead of contactId.",
          "I could not find your details. Could you give me your phone number or e-mail address?"},
    Known{400, "31 days"_L1, InvalidArguments, "range_too_long"_L1,
          "Open times can be asked for at most 31 days at once. Ask for fewer.", ""},
    Known{400, "calendar"_L1, NotFound, ghl_code::calendarNotFound,
          "The calendar was deleted, switched off, or belongs to another location. Choose another under Integrations, "
          "GoHighLevel, Configuration.",
          "I cannot find that calendar. I will have a colleague get back to you."},
    Known{404, "contact"_L1, NotFound, ghl_code::contactNotFound,
          "No contact of this location has that id. Look the caller up with ghl_get_contact, or pass their e-mail "
          "address or phone number instead of contactId.",
          "I could not find your details. Could you give me your phone number or e-mail address?"},
    Known{404, "appointment"_L1, NotFound, ghl_code::appointmentNotFound,
          "It was deleted at GoHighLevel, or the id is wrong. To book anew, call again without it.",
          "I could not find that appointment."},
    Known{404, "event"_L1, NotFound, ghl_code::appointmentNotFound,
          "It was deleted at GoHighLevel, or the id is wrong. To book anew, call again without it.",
          "I could not find that appointment."},
    Known{404, "calendar"_L1, NotFound, ghl_code::calendarNotFound,
          "The calendar was deleted, switched off, or belongs to another location. Choose another under Integrations, "
          "GoHighLevel, Configuration.",
          "I cannot find that calendar. I will have a colleague get back to you."},
    Known{404, ""_L1, NotFound, "vendor_not_found"_L1,
          "It was deleted at GoHighLevel, or belongs to another location. Check the ids, then try again.", ""},
    Known{422, "should not exist"_L1, Internal, "unknown_property"_L1,
          "GoHighLevel does not take that field. Update CalltTone; if it stays so, report it with the trace id.", ""},
    Known{422, "location"_L1, NeedsReconnect, "no_location"_L1,
          "The sign-in names no location (sub-account). Reconnect GoHighLevel and choose one.", ""},
    Known{422, "calendar"_L1, NotFound, ghl_code::calendarNotFound,
          "The id is none of a calendar of this location. Choose another under Integrations, GoHighLevel, "
          "Configuration.",
          "I cannot find that calendar. I will have a colleague get back to you."},
    Known{422, ""_L1, InvalidArguments, "invalid_value"_L1,
          "GoHighLevel does not accept a value as it was given. Ask the caller again, correct it and call again.", ""},
    Known{400, ""_L1, Refused, "vendor_refused"_L1,
          "Nothing was changed. Look at what GoHighLevel said; with the trace id its support can look it up.", ""},
};

const Known *knownFor(int status, const QString &said)
{
    for (const Known &one : table) {
        if (one.status == status && (one.says.isEmpty() || said.contains(one.says, Qt::CaseInsensitive)))
            return &one;
    }
    return nullptr;
}

QString traceOf(const connect::HttpResponse &response)
{
    const QString trace = response.json().value("traceId"_L1).toString();
    return trace.isEmpty() ? QString() : u" Trace id: %1."_s.arg(trace.left(64));
}

/// There is no Retry-After: burst limits tell their interval, the daily one what is left of it.
tools::ToolFailure limited(const connect::HttpResponse &response)
{
    const QByteArray left = response.header("X-RateLimit-Daily-Remaining");
    if (!left.isEmpty() && left.toLongLong() <= 0) {
        return tools::toolFailure(
            RateLimited,
            u"GoHighLevel allows this app no more requests for the location today (%1 a day). Wait for tomorrow, or "
            "find out what else uses the app so much.%2"_s.arg(
                QString::fromLatin1(response.header("X-RateLimit-Limit-Daily").left(12)), traceOf(response)),
            u"I cannot reach our system right now. May I have a colleague call you back?"_s, u"daily_limit"_s);
    }
    const int intervalMs = response.header("X-RateLimit-Interval-Milliseconds").toInt();
    const int wait = intervalMs > 0 ? std::clamp((intervalMs + 999) / 1'000, 1, longestBurstWaitSeconds)
                                    : response.retryAfterSeconds(usualBurstWaitSeconds);
    tools::ToolFailure failure = tools::toolFailure(
        RateLimited,
        u"GoHighLevel is limiting requests: too many were sent for this location in a short time. It takes more in %1 "
        "s.%2"_s.arg(wait)
            .arg(traceOf(response)),
        {}, u"burst_limit"_s);
    failure.problem.retryAfterSeconds = wait;
    return failure;
}

} // namespace

tools::ToolFailure ghlFailure(const QString &what, const core::Result<connect::HttpResponse> &answer, Effect effect)
{
    if (!answer) {
        tools::ToolFailure failure = failureOf(answer.error(), effect);
        // A suspended location is noticed when its token is renewed.
        if (answer.error().oneLine().contains("location is not active"_L1, Qt::CaseInsensitive)) {
            failure.problem.errorClass = NotAvailable;
            failure.problem.code = u"location_inactive"_s;
            failure.problem.spoken = QString::fromUtf8(values::infoOf(NotAvailable).spoken);
        }
        return failure;
    }
    if (answer->status == 429)
        return limited(*answer);
    QString said = vendorMessage(answer->body);
    if (said.endsWith(u'.'))
        said.chop(1);
    const Known *known = knownFor(answer->status, said);
    if (!known) {
        tools::ToolFailure failure = failureOf(Asked{vendorName, what}, answer, effect);
        failure.problem.message += traceOf(*answer);
        return failure;
    }
    const QString heard = said.isEmpty() ? u"without a reason"_s : u"\"%1\""_s.arg(said);
    return tools::toolFailure(known->errorClass,
                              u"GoHighLevel refused %1 (%2): %3. %4%5"_s.arg(what, QString::number(answer->status),
                                                                             heard, QString::fromUtf8(known->why),
                                                                             traceOf(*answer)),
                              QString::fromUtf8(known->spoken), known->code);
}

tl::expected<QJsonObject, tools::ToolFailure>
ghlObject(const QString &what, const core::Result<connect::HttpResponse> &answer, Effect effect)
{
    if (!answer || !answer->isSuccess())
        return tl::unexpected(ghlFailure(what, answer, effect));
    return toolAnswer(Asked{vendorName, what}, answer, effect);
}

tools::ToolFailure ghlOutcomeUnknown(tools::ToolFailure failure, const QString &what, const QString &spoken)
{
    failure.mayHaveHappened = true;
    failure.problem.errorClass = OutcomeUnknown;
    failure.problem.code = values::infoOf(OutcomeUnknown).wire;
    failure.problem.message += u" Whether GoHighLevel has %1 could not be told at once; it is looked up again before "
                               "anything is sent a second time."_s.arg(what);
    failure.problem.spoken = spoken.isEmpty() ? QString::fromUtf8(values::infoOf(OutcomeUnknown).spoken) : spoken;
    return failure;
}

bool ghlMayStillHappen(const core::Result<connect::HttpResponse> &answer)
{
    if (!answer)
        return mayHaveArrived(answer.error());
    return answer->isSuccess() || (answer->status > 500 && answer->status != 503);
}

} // namespace callttone::integrations
