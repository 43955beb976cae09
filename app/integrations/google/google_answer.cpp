// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/google_answer.h"

#include "app/integrations/support/vendor_answer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

bool isLimit(const connect::HttpResponse &response)
{
    const QStringList reasons = googleReasons(response);
    return reasons.contains("rateLimitExceeded"_L1) || reasons.contains("userRateLimitExceeded"_L1)
           || reasons.contains("quotaExceeded"_L1);
}

bool isSwitchedOff(const connect::HttpResponse &response)
{
    const QStringList reasons = googleReasons(response);
    return response.status == 403
           && (reasons.contains("accessNotConfigured"_L1) || reasons.contains("SERVICE_DISABLED"_L1));
}

} // namespace

/// {"error":{"errors":[{"reason":…}]}} of the older APIs, {"error":{"details":[{"reason":…}],"status":…}} of the newer.
QStringList googleReasons(const connect::HttpResponse &response)
{
    const QJsonObject error = response.json().value("error"_L1).toObject();
    QStringList reasons;
    for (const auto list : {"errors"_L1, "details"_L1}) {
        for (const QJsonValue &entry : error.value(list).toArray())
            reasons.append(entry["reason"_L1].toString());
    }
    reasons.append(error.value("status"_L1).toString());
    reasons.removeAll(QString());
    return reasons;
}

bool isGoogleBusy(const connect::HttpResponse &response)
{
    const QStringList reasons = googleReasons(response);
    return reasons.contains("rateLimitExceeded"_L1) || reasons.contains("userRateLimitExceeded"_L1);
}

core::Result<QJsonObject> googleAnswer(const QString &what, const core::Result<connect::HttpResponse> &answer)
{
    if (answer && isSwitchedOff(*answer))
        return core::fail(
            {.kind = core::ErrorKind::Conflict,
             .code = u"vendor_api_off"_s,
             .title = u"The API is not switched on in your Google Cloud project"_s,
             .detail = u"Google refuses %1 until it is. In the Google Cloud console open APIs & Services, "
                       "enable the Google Calendar API and the Google Sheets API, wait a few minutes, then "
                       "try again. Signing in again is not needed."_s.arg(what)});
    return jsonAnswer({u"Google"_s, what, isLimit}, answer);
}

} // namespace callttone::integrations
