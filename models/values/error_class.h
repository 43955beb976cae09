// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace callttone::values {

/// Why an attempt did not succeed, one word per cause a support person acts on differently.
enum class ErrorClass {
    None,
    HttpStatus,      ///< answered, but not 2xx
    Redirect,        ///< answered 3xx; we never follow
    Timeout,         ///< nothing complete within the budget
    Refused,         ///< connection refused
    Unreachable,     ///< no route to the host or network
    Reset,           ///< connection closed or reset before a whole answer
    EmptyReply,      ///< connected and sent, then closed without a byte
    Dns,             ///< the name does not resolve
    TlsExpired,      ///< certificate expired or not yet valid
    TlsHostname,     ///< certificate is for another name
    TlsUntrusted,    ///< self-signed or unknown issuer
    TlsHandshake,    ///< old protocol, no shared cipher, not TLS at all
    Blocked,         ///< the resolved address is private and the endpoint does not allow that
    InvalidResponse, ///< not HTTP, or headers beyond the limit
    InvalidRequest,  ///< the endpoint's own configuration cannot be sent (bad URL, header, missing secret)
    // Of connectors; their attempts carry a sentence of their own.
    NeedsReconnect, ///< the vendor no longer takes the token
    NotAllowed,     ///< a permission is missing
    TargetGone,     ///< the channel, sheet, tab or hook is gone
    Limited,        ///< the vendor asks for fewer requests
    Rejected,       ///< the vendor refuses what this one holds
    AnswerLost,     ///< it may have happened; it is looked up before anything is sent again
};

struct ErrorClassInfo
{
    ErrorClass errorClass;
    QLatin1StringView wire;
    QLatin1StringView shortWord; ///< what tables show in the Code column when there is no HTTP status
    const char *what;            ///< source text, context "ErrorClass": what happened, %1 = host
    const char *remedy;          ///< source text: what to do next
};

[[nodiscard]] std::span<const ErrorClassInfo> allErrorClasses();
[[nodiscard]] const ErrorClassInfo &infoOf(ErrorClass errorClass);
[[nodiscard]] std::optional<ErrorClass> errorClassFromWire(QStringView wire);
/// Translated "what happened. what to do" for people; `httpStatus` refines HttpStatus (401, 404, 410, 429, 5xx).
[[nodiscard]] QString explain(ErrorClass errorClass, const QString &host, std::optional<int> httpStatus);

} // namespace callttone::values
