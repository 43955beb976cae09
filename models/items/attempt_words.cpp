// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attempt_words.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using values::ErrorClass;

constexpr std::pair<int, QLatin1StringView> reasons[] = {
    {200, "OK"_L1},
    {201, "Created"_L1},
    {202, "Accepted"_L1},
    {203, "Non-Authoritative Information"_L1},
    {204, "No Content"_L1},
    {205, "Reset Content"_L1},
    {206, "Partial Content"_L1},
    {300, "Multiple Choices"_L1},
    {301, "Moved Permanently"_L1},
    {302, "Found"_L1},
    {303, "See Other"_L1},
    {304, "Not Modified"_L1},
    {307, "Temporary Redirect"_L1},
    {308, "Permanent Redirect"_L1},
    {400, "Bad Request"_L1},
    {401, "Unauthorized"_L1},
    {402, "Payment Required"_L1},
    {403, "Forbidden"_L1},
    {404, "Not Found"_L1},
    {405, "Method Not Allowed"_L1},
    {406, "Not Acceptable"_L1},
    {407, "Proxy Authentication Required"_L1},
    {408, "Request Timeout"_L1},
    {409, "Conflict"_L1},
    {410, "Gone"_L1},
    {411, "Length Required"_L1},
    {412, "Precondition Failed"_L1},
    {413, "Content Too Large"_L1},
    {414, "URI Too Long"_L1},
    {415, "Unsupported Media Type"_L1},
    {417, "Expectation Failed"_L1},
    {421, "Misdirected Request"_L1},
    {422, "Unprocessable Content"_L1},
    {425, "Too Early"_L1},
    {426, "Upgrade Required"_L1},
    {428, "Precondition Required"_L1},
    {429, "Too Many Requests"_L1},
    {431, "Request Header Fields Too Large"_L1},
    {451, "Unavailable For Legal Reasons"_L1},
    {500, "Internal Server Error"_L1},
    {501, "Not Implemented"_L1},
    {502, "Bad Gateway"_L1},
    {503, "Service Unavailable"_L1},
    {504, "Gateway Timeout"_L1},
    {505, "HTTP Version Not Supported"_L1},
    {507, "Insufficient Storage"_L1},
    {508, "Loop Detected"_L1},
    {511, "Network Authentication Required"_L1},
};

QString words(const char *text)
{
    return QCoreApplication::translate("AttemptWords", text);
}

QString failureText(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::None:
    case ErrorClass::HttpStatus:
    case ErrorClass::Redirect:
        return {};
    case ErrorClass::Timeout:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Timed out, no response in 10 s"));
    case ErrorClass::Refused:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Connection refused"));
    case ErrorClass::Unreachable:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "No route to the host"));
    case ErrorClass::Reset:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Connection closed early"));
    case ErrorClass::EmptyReply:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Closed without an answer"));
    case ErrorClass::Dns:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Name not found"));
    case ErrorClass::TlsExpired:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Certificate expired"));
    case ErrorClass::TlsHostname:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Certificate for another name"));
    case ErrorClass::TlsUntrusted:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Certificate not trusted"));
    case ErrorClass::TlsHandshake:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "No secure connection"));
    case ErrorClass::Blocked:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Private address not allowed"));
    case ErrorClass::InvalidResponse:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Answer is not HTTP"));
    case ErrorClass::InvalidRequest:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Could not be sent"));
    case ErrorClass::NeedsReconnect:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Connection no longer accepted"));
    case ErrorClass::NotAllowed:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Permission missing"));
    case ErrorClass::TargetGone:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "What it writes to is gone"));
    case ErrorClass::Limited:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Asked for fewer requests"));
    case ErrorClass::Rejected:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Refused what it holds"));
    case ErrorClass::AnswerLost:
        return words(QT_TRANSLATE_NOOP("AttemptWords", "Answer lost, may have happened"));
    }
    return {};
}

} // namespace

QString httpReason(int status)
{
    for (const auto &[code, reason] : reasons) {
        if (code == status)
            return reason;
    }
    return {};
}

QString attemptText(const values::DeliveryAttempt &attempt)
{
    if (!attempt.summary.isEmpty())
        return attempt.summary;
    const QString failure = failureText(attempt.errorClass);
    if (!failure.isEmpty() || !attempt.code)
        return failure;
    const QString reason = httpReason(*attempt.code);
    return reason.isEmpty() ? QString::number(*attempt.code) : u"%1 %2"_s.arg(*attempt.code).arg(reason);
}

} // namespace callttone::items
