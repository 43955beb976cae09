// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/sheets_errors.h"

#include "app/integrations/google/google_answer.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using enum delivery::ConnectorVerdict;
using values::ErrorClass;

constexpr int minuteSeconds = 60; // quotas are filled up every minute
constexpr int hourSeconds = 3'600;

/// One answer that somebody acts on differently. The first row that fits counts.
struct Row
{
    int status;
    QLatin1StringView reason; ///< empty: any
    QLatin1StringView words;  ///< in the message, lower case; empty: any
    delivery::ConnectorVerdict verdict;
    ErrorClass errorClass;
    const char *title;  ///< %1: what was asked for
    const char *remedy; ///< why, and what to do next
    int waitSeconds = 0;
};

constexpr auto minuteLimit = "Google is limiting requests";
constexpr auto afterMinute =
    "The account or the Google Cloud project sent too many in a minute. The rest goes by itself "
    "when the minute is over; if it happens daily, ask for more quota in the Google Cloud "
    "console.";
constexpr auto apiOff = "The Google Sheets API is not switched on in your Google Cloud project";
constexpr auto switchOn = "In the Google Cloud console open APIs & Services, enable the Google Sheets API, wait a few "
                          "minutes, then press Test. Signing in again is not needed.";
constexpr auto scopeMissing = "The sign-in does not cover writing to this spreadsheet";
constexpr auto signInAgain = "A permission was left unticked. Reconnect Google Sheets and leave everything ticked.";
constexpr auto cellsProtected = "Cells that have to be written are protected";
constexpr auto unprotect = "In Google Sheets open Data, Protect sheets and ranges, and let the connected account edit "
                           "the tabs Calls, Leads and Appointments. What waits is written then.";

constexpr std::array rows{
    Row{400, ""_L1, "unable to parse range"_L1, Retry, ErrorClass::TargetGone, "Google cannot find %1",
        "The tab was renamed or deleted. It is made again, with its headers, by the next try."},
    Row{400, ""_L1, "exceeds grid limits"_L1, Retry, ErrorClass::InvalidRequest, "%1 has become smaller",
        "Rows or columns were deleted meanwhile. The next try looks again."},
    Row{400, ""_L1, "protected cell"_L1, Repair, ErrorClass::NotAllowed, cellsProtected, unprotect},
    Row{400, ""_L1, "above the limit of"_L1, Repair, ErrorClass::Rejected, "The spreadsheet is full",
        "Google allows no more cells in it. Create a new one under Google Sheets, Configuration; what waits is written "
        "there."},
    Row{400, ""_L1, "not supported for this document"_L1, Repair, ErrorClass::Rejected,
        "The chosen file is no Google spreadsheet",
        "It is an Office file that Google only shows. Open it and save it as Google Sheets, then choose that one in "
        "Configuration."},
    Row{400, "FAILED_PRECONDITION"_L1, ""_L1, Repair, ErrorClass::Rejected, "Google does not let %1 be changed",
        "Open the spreadsheet and see what keeps it from being edited, or choose another in Configuration."},
    Row{400, ""_L1, ""_L1, Refused, ErrorClass::Rejected, "Google refused %1 (400)",
        "The same would be refused again, so it is not repeated; the others go on. Replay it when the cause is gone."},
    Row{401, ""_L1, ""_L1, Reconnect, ErrorClass::NeedsReconnect, "Google no longer accepts the token",
        "It was revoked or has expired. Reconnect Google Sheets; what waits is written then."},
    Row{403, "rateLimitExceeded"_L1, ""_L1, Limited, ErrorClass::Limited, minuteLimit, afterMinute, minuteSeconds},
    Row{403, "userRateLimitExceeded"_L1, ""_L1, Limited, ErrorClass::Limited, minuteLimit, afterMinute, minuteSeconds},
    Row{403, "RATE_LIMIT_EXCEEDED"_L1, ""_L1, Limited, ErrorClass::Limited, minuteLimit, afterMinute, minuteSeconds},
    Row{403, "quotaExceeded"_L1, ""_L1, Limited, ErrorClass::Limited, "Today's limit of requests to Google is used up",
        "The rest goes by itself when Google allows more, which may take hours. More quota can be asked for in the "
        "Google Cloud console.",
        hourSeconds},
    Row{403, "dailyLimitExceeded"_L1, ""_L1, Limited, ErrorClass::Limited,
        "Today's limit of requests to Google is used up",
        "The rest goes by itself when Google allows more, which may take hours. More quota can be asked for in the "
        "Google Cloud console.",
        hourSeconds},
    Row{403, "SERVICE_DISABLED"_L1, ""_L1, Repair, ErrorClass::NotAllowed, apiOff, switchOn},
    Row{403, "accessNotConfigured"_L1, ""_L1, Repair, ErrorClass::NotAllowed, apiOff, switchOn},
    Row{403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT"_L1, ""_L1, Reconnect, ErrorClass::NotAllowed, scopeMissing, signInAgain},
    Row{403, "insufficientPermissions"_L1, ""_L1, Reconnect, ErrorClass::NotAllowed, scopeMissing, signInAgain},
    Row{403, ""_L1, "protected cell"_L1, Repair, ErrorClass::NotAllowed, cellsProtected, unprotect},
    Row{403, ""_L1, ""_L1, Repair, ErrorClass::NotAllowed, "The connected account may not edit this spreadsheet",
        "Ask its owner to share it with the account as an editor, or choose another under Google Sheets, "
        "Configuration; what waits is written then."},
    Row{404, ""_L1, ""_L1, Repair, ErrorClass::TargetGone, "The spreadsheet was deleted or is no longer shared",
        "Choose another under Google Sheets, Configuration, or restore it from Google Drive's bin; what waits is "
        "written then. A sheet CalltTone did not create also needs the permission to edit your spreadsheets."},
    Row{409, ""_L1, ""_L1, Retry, ErrorClass::HttpStatus, "Somebody else changed %1 at the same moment",
        "Nothing was written. It is tried again."},
    Row{429, ""_L1, ""_L1, Limited, ErrorClass::Limited, minuteLimit, afterMinute, minuteSeconds},
    Row{499, ""_L1, ""_L1, Retry, ErrorClass::HttpStatus, "Google gave up on %1", "It is tried again."},
};

const Row *rowFor(const connect::HttpResponse &response)
{
    const QStringList reasons = googleReasons(response);
    const QString message = response.json().value("error"_L1).toObject().value("message"_L1).toString().toLower();
    for (const Row &row : rows) {
        if (row.status == response.status && (row.reason.isEmpty() || reasons.contains(row.reason))
            && (row.words.isEmpty() || message.contains(row.words)))
            return &row;
    }
    return nullptr;
}

} // namespace

SyncFailure sheetsFailure(const QString &what, const connect::HttpResponse &response, SyncEffect effect)
{
    const Row *row = rowFor(response);
    if (row == nullptr) // 5xx and what nobody has seen yet
        return syncFailureOf(Asked{u"Google"_s, what}, response, effect);
    SyncFailure failure{row->verdict, row->errorClass, QString::fromUtf8(row->title).replace("%1"_L1, what),
                        QString::fromUtf8(row->remedy), response.status};
    failure.title[0] = failure.title[0].toUpper();
    if (const QString said = vendorMessage(response.body); !said.isEmpty())
        failure.detail = u"Google said: \"%1\" %2"_s.arg(said, failure.detail);
    if (row->waitSeconds > 0)
        failure.waitMs = 1'000LL * response.retryAfterSeconds(row->waitSeconds);
    return failure;
}

SyncResult<QJsonObject> sheetsAnswer(const QString &what, const core::Result<connect::HttpResponse> &answer,
                                     SyncEffect effect)
{
    if (!answer)
        return syncFail(syncFailureOf(answer.error(), effect));
    if (!answer->isSuccess())
        return syncFail(sheetsFailure(what, *answer, effect));
    const core::Result<QJsonObject> object = jsonAnswer({u"Google"_s, what}, answer);
    if (object)
        return *object;
    SyncFailure failure = syncRetry(object.error().title, object.error().detail, answer->status);
    failure.errorClass = ErrorClass::InvalidResponse;
    failure.mayHaveHappened = effect == SyncEffect::Writes;
    return syncFail(std::move(failure));
}

bool isTabMissing(const SyncFailure &failure)
{
    return failure.code == 400 && failure.errorClass == ErrorClass::TargetGone;
}

bool isBeyondGrid(const SyncFailure &failure)
{
    return failure.code == 400 && failure.errorClass == ErrorClass::InvalidRequest;
}

SyncFailure noSheetChosen()
{
    return syncNeedsRepair(ErrorClass::InvalidRequest, u"No spreadsheet is chosen"_s,
                           u"Create one or pick one of yours under Google Sheets, Configuration; what waits is written "
                           "then."_s);
}

SyncFailure headerGone(const QString &tab, const QString &column)
{
    return syncNeedsRepair(ErrorClass::TargetGone, u"The tab “%1” has no column “%2”"_s.arg(tab, column),
                           u"Rows are found again by it, so without it they would be written twice. Put “%2” back into "
                           "the header row, above the ids, or rename the tab “%1”: then a new one is made. What waits "
                           "is written then."_s.arg(tab, column));
}

} // namespace callttone::integrations
