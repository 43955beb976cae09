// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/error_class.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array table{
    ErrorClassInfo{ErrorClass::None, "none"_L1, ""_L1, "", ""},
    ErrorClassInfo{ErrorClass::HttpStatus, "http_status"_L1, "HTTP"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 answered with an error."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Look at the response below, correct the receiver, then replay.")},
    ErrorClassInfo{ErrorClass::Redirect, "redirect"_L1, "Redirect"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 answered with a redirect, which webhooks never follow."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Set the endpoint to the final address, then replay.")},
    ErrorClassInfo{ErrorClass::Timeout, "timeout"_L1, "Timeout"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "Timed out. %1 did not answer within 10 s."),
                   QT_TRANSLATE_NOOP("ErrorClass",
                                     "Check that the server is up and answers before doing long work, then replay.")},
    ErrorClassInfo{ErrorClass::Refused, "connection_refused"_L1, "Refused"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 refused the connection. No program listens on that port."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Start the server or correct the port, then replay.")},
    ErrorClassInfo{ErrorClass::Unreachable, "unreachable"_L1, "Unreachable"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "There is no network route to %1."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Check this machine's connection, VPN or firewall, then replay.")},
    ErrorClassInfo{
        ErrorClass::Reset, "connection_reset"_L1, "Reset"_L1,
        QT_TRANSLATE_NOOP("ErrorClass", "%1 closed the connection before its answer was complete."),
        QT_TRANSLATE_NOOP("ErrorClass", "Check the server's log for a crash or a proxy limit, then replay.")},
    ErrorClassInfo{ErrorClass::EmptyReply, "empty_reply"_L1, "Empty"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 accepted the request and closed without answering."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Check that the receiver answers with a status, then replay.")},
    ErrorClassInfo{ErrorClass::Dns, "dns"_L1, "DNS"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "The name %1 could not be resolved."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Check the spelling of the host and its DNS record, then replay.")},
    ErrorClassInfo{ErrorClass::TlsExpired, "tls_expired"_L1, "TLS"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "The certificate of %1 has expired or is not valid yet."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Renew the certificate on the server, then replay.")},
    ErrorClassInfo{
        ErrorClass::TlsHostname, "tls_hostname"_L1, "TLS"_L1,
        QT_TRANSLATE_NOOP("ErrorClass", "The certificate that %1 shows is for another name."),
        QT_TRANSLATE_NOOP("ErrorClass", "Use the name in the certificate, or issue one for this name, then replay.")},
    ErrorClassInfo{
        ErrorClass::TlsUntrusted, "tls_untrusted"_L1, "TLS"_L1,
        QT_TRANSLATE_NOOP("ErrorClass", "The certificate of %1 is self-signed or from an unknown issuer."),
        QT_TRANSLATE_NOOP("ErrorClass",
                          "Use a certificate from a public authority and send the whole chain, then replay.")},
    ErrorClassInfo{ErrorClass::TlsHandshake, "tls_handshake"_L1, "TLS"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "No secure connection could be agreed with %1."),
                   QT_TRANSLATE_NOOP("ErrorClass",
                                     "The server must speak TLS 1.2 or newer on that port. Correct it, then replay.")},
    ErrorClassInfo{
        ErrorClass::Blocked, "blocked"_L1, "Blocked"_L1,
        QT_TRANSLATE_NOOP("ErrorClass", "%1 resolves to a private address, which this endpoint may not use."),
        QT_TRANSLATE_NOOP("ErrorClass",
                          "If that is your own machine or network, allow private addresses for this endpoint.")},
    ErrorClassInfo{ErrorClass::InvalidResponse, "invalid_response"_L1, "Invalid"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 answered with something that is not HTTP."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Check that the port belongs to a web server, then replay.")},
    ErrorClassInfo{
        ErrorClass::InvalidRequest, "invalid_request"_L1, "Invalid"_L1,
        QT_TRANSLATE_NOOP("ErrorClass", "The request to %1 could not be made from this endpoint's settings."),
        QT_TRANSLATE_NOOP("ErrorClass", "Open the endpoint, correct the named setting, then replay.")},
    ErrorClassInfo{ErrorClass::NeedsReconnect, "needs_reconnect"_L1, "Reconnect"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 no longer accepts the connection."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Reconnect it; what waits is then sent.")},
    ErrorClassInfo{ErrorClass::NotAllowed, "not_allowed"_L1, "Permission"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 does not allow this."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Reconnect and allow everything that is asked for.")},
    ErrorClassInfo{ErrorClass::TargetGone, "target_gone"_L1, "Gone"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "What %1 should write to is gone."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Choose another in Configuration; what waits is then sent.")},
    ErrorClassInfo{ErrorClass::Limited, "limited"_L1, "Limited"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 asks for fewer requests."),
                   QT_TRANSLATE_NOOP("ErrorClass", "CalltTone waits as long as it asks and tries again.")},
    ErrorClassInfo{ErrorClass::Rejected, "rejected"_L1, "Rejected"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "%1 refused what this holds."),
                   QT_TRANSLATE_NOOP("ErrorClass", "Read what it said, correct that, then replay.")},
    ErrorClassInfo{ErrorClass::AnswerLost, "answer_lost"_L1, "Unknown"_L1,
                   QT_TRANSLATE_NOOP("ErrorClass", "The answer of %1 was lost, so this may have happened."),
                   QT_TRANSLATE_NOOP("ErrorClass", "CalltTone looks before it sends anything again.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorClass", text);
}

QString explainStatus(int status, const QString &host)
{
    if (status == 401 || status == 403)
        return QCoreApplication::translate("ErrorClass", "%1 refused the request (%2). It wants credentials or does "
                                                         "not accept the signature. Check the receiver's key or "
                                                         "secret, then replay.")
            .arg(host)
            .arg(status);
    if (status == 404)
        return QCoreApplication::translate("ErrorClass", "%1 has nothing at this path (404). Correct the endpoint's "
                                                         "address, then replay.")
            .arg(host);
    if (status == 410)
        return QCoreApplication::translate("ErrorClass", "%1 says this address is gone for good (410), so the "
                                                         "endpoint was disabled. Enter the new address and enable "
                                                         "it.")
            .arg(host);
    if (status == 413)
        return QCoreApplication::translate("ErrorClass", "%1 finds the event too large (413). Raise the receiver's "
                                                         "body limit, then replay.")
            .arg(host);
    if (status == 429)
        return QCoreApplication::translate("ErrorClass", "%1 asks for fewer requests (429). CalltTone waits as long "
                                                         "as it asks and tries again.")
            .arg(host);
    if (status >= 500)
        return QCoreApplication::translate("ErrorClass", "%1 answered %2, which usually means the program behind it "
                                                         "is down or failing. Check that server, then replay.")
            .arg(host)
            .arg(status);
    return QCoreApplication::translate("ErrorClass", "%1 answered %2 instead of a 2xx status. Look at the response, "
                                                     "correct the receiver, then replay.")
        .arg(host)
        .arg(status);
}

} // namespace

std::span<const ErrorClassInfo> allErrorClasses()
{
    return table;
}

const ErrorClassInfo &infoOf(ErrorClass errorClass)
{
    return table[size_t(errorClass)]; // the table is in enum order; a unit test keeps it so
}

std::optional<ErrorClass> errorClassFromWire(QStringView wire)
{
    for (const ErrorClassInfo &info : table) {
        if (wire == info.wire)
            return info.errorClass;
    }
    return std::nullopt;
}

QString explain(ErrorClass errorClass, const QString &host, std::optional<int> httpStatus)
{
    if (errorClass == ErrorClass::None)
        return {};
    if (errorClass == ErrorClass::HttpStatus && httpStatus)
        return explainStatus(*httpStatus, host);
    const ErrorClassInfo &info = infoOf(errorClass);
    return translated(info.what).arg(host) + u' ' + translated(info.remedy);
}

} // namespace callttone::values
