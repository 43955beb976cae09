// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/http/transport_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ErrorClass;

struct Words
{
    QString what;
    QString why;
};

Words wordsFor(const TransportFailure &failure)
{
    const QString &host = failure.host;
    switch (failure.errorClass) {
    case ErrorClass::Timeout:
        return {u"%1 did not answer within %2 s"_s.arg(host).arg((failure.timeoutMs + 500) / 1000),
                u"The server is down, slow, or a firewall drops the connection. Try again in a minute."_s};
    case ErrorClass::Refused:
        return {u"%1 refused the connection"_s.arg(host),
                u"No program listens on that port. Check the address and that the server runs, then try again."_s};
    case ErrorClass::Unreachable:
        return {u"%1 cannot be reached"_s.arg(host),
                u"There is no network route to it. Check the connection, VPN or proxy, then try again."_s};
    case ErrorClass::Dns:
        return {u"%1 cannot be reached"_s.arg(host),
                u"Its name could not be resolved. Check the spelling and this machine's connection or proxy, then try "
                "again."_s};
    case ErrorClass::TlsExpired:
        return {u"The certificate of %1 has expired or is not valid yet"_s.arg(host),
                u"Check this machine's clock. If it is right, the server's owner must renew the certificate."_s};
    case ErrorClass::TlsHostname:
        return {u"The certificate of %1 is for another name"_s.arg(host),
                u"Use the name the certificate is for. Behind a company proxy, ask who runs it."_s};
    case ErrorClass::TlsUntrusted:
        return {u"The certificate of %1 is not trusted"_s.arg(host),
                u"It is self-signed or from an unknown issuer. Behind a company proxy, install its certificate on this "
                "machine; else the server needs one from a public authority."_s};
    case ErrorClass::TlsHandshake:
        return {u"No secure connection could be agreed with %1"_s.arg(host),
                u"The server must speak TLS 1.2 or newer on that port. Check the port, then try again."_s};
    case ErrorClass::Blocked:
        return {u"%1 leads to an address that is not public"_s.arg(host),
                u"CalltTone connects to machines in its own network only where that is allowed for this connection."_s};
    case ErrorClass::InvalidResponse:
        return {u"%1 answered with something that cannot be read"_s.arg(host),
                u"It does not speak HTTP there, or its answer is too large. Check the address."_s};
    case ErrorClass::InvalidRequest:
        return {u"The request to %1 cannot be sent"_s.arg(host.isEmpty() ? u"this address"_s : host),
                u"Check the address and the header values, then try again."_s};
    case ErrorClass::None:
    case ErrorClass::HttpStatus:
    case ErrorClass::Redirect:
    case ErrorClass::Reset:
    case ErrorClass::EmptyReply:
    case ErrorClass::NeedsReconnect:
    case ErrorClass::NotAllowed:
    case ErrorClass::TargetGone:
    case ErrorClass::Limited:
    case ErrorClass::Rejected:
    case ErrorClass::AnswerLost:
        break;
    }
    return {u"%1 closed the connection before its answer was complete"_s.arg(host),
            u"That often passes by itself. Try again in a minute."_s};
}

} // namespace

core::ApiError transportError(const TransportFailure &failure)
{
    Words words = wordsFor(failure);
    if (!failure.detail.isEmpty())
        words.why += u" (%1)"_s.arg(failure.detail);
    return {.kind = failure.errorClass == ErrorClass::Timeout ? core::ErrorKind::Timeout : core::ErrorKind::Network,
            .code = values::infoOf(failure.errorClass).wire,
            .title = words.what,
            .detail = words.why};
}

} // namespace callttone::integrations
