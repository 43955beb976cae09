// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/answer_reading.h"

#include "app/core/redactor.h"

#include <QCoreApplication>
#include <QJsonParseError>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RestClient", text);
}

QString hostAndPort(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

core::ApiError failure(core::ErrorKind kind, const QString &code, const QString &title, const QString &detail)
{
    return {.kind = kind, .code = code, .title = title, .detail = detail};
}

core::ApiError redirectError(const QNetworkReply &reply)
{
    const QUrl target = reply.url().resolved(reply.header(QNetworkRequest::LocationHeader).toUrl());
    return failure(core::ErrorKind::Network, u"redirect_refused"_s,
                   words(QT_TRANSLATE_NOOP("RestClient", "%1 sent the request elsewhere")).arg(reply.url().host()),
                   words(QT_TRANSLATE_NOOP("RestClient", "It points to %1, and the key is never sent along. If that is "
                                                         "the service, use its address in the connection settings."))
                       .arg(hostAndPort(target)));
}

core::ApiError statedProblem(const QNetworkReply &reply, int status, const QByteArray &body)
{
    core::ApiError error = core::ApiError::fromProblemJson(status, QJsonDocument::fromJson(body).object());
    if (error.requestId.isEmpty())
        error.requestId = QString::fromLatin1(reply.rawHeader("X-Request-Id"));
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber); // the service never sends dates
    if (isNumber && seconds >= 0)
        error.retryAfterSeconds = seconds;
    return error;
}

} // namespace

RestAnswer readAnswer(QNetworkReply &reply, Method method)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cutShort =
        reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::RemoteHostClosedError;
    if (status == 0 || cutShort)
        return core::fail(networkFailure(reply.error(), reply.url(), reply.errorString(), method));
    if (status >= 300 && status < 400)
        return core::fail(redirectError(reply));
    const QByteArray body = reply.readAll();
    if (status >= 400)
        return core::fail(statedProblem(reply, status, body));
    if (reply.error() != QNetworkReply::NoError)
        return core::fail(networkFailure(reply.error(), reply.url(), reply.errorString(), method));
    if (body.isEmpty())
        return QJsonDocument();
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return core::fail(unexpectedAnswer(hostAndPort(reply.url())));
    return document;
}

core::ApiError networkFailure(QNetworkReply::NetworkError error, const QUrl &url, const QString &reason, Method method)
{
    using core::ErrorKind;
    const QString host = hostAndPort(url);
    const QString unsure =
        method == Method::Get
            ? QString()
            : u' '
                  + words(QT_TRANSLATE_NOOP("RestClient",
                                            "It may have been done all the same: look before you repeat it."));
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return failure(ErrorKind::Network, u"connection_refused"_s,
                       words(QT_TRANSLATE_NOOP("RestClient", "The CalltTone service is not running")),
                       words(QT_TRANSLATE_NOOP("RestClient", "Nothing listens at %1. Start the service, or correct the "
                                                             "address in the connection settings."))
                           .arg(host));
    case QNetworkReply::HostNotFoundError:
        return failure(ErrorKind::Network, u"host_not_found"_s,
                       words(QT_TRANSLATE_NOOP("RestClient", "%1 cannot be found")).arg(url.host()),
                       words(QT_TRANSLATE_NOOP("RestClient", "The name does not resolve. Check its spelling and this "
                                                             "machine's connection, then try again.")));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // what Qt reports for its own transfer timeout
        return failure(
            ErrorKind::Timeout, u"timeout"_s,
            words(QT_TRANSLATE_NOOP("RestClient", "%1 did not answer in time")).arg(host),
            words(QT_TRANSLATE_NOOP("RestClient", "It may be busy, or the connection is down. Try again in a "
                                                  "moment."))
                + unsure);
    case QNetworkReply::RemoteHostClosedError:
        return failure(ErrorKind::Network, u"connection_lost"_s,
                       words(QT_TRANSLATE_NOOP("RestClient", "The connection to %1 broke off")).arg(host),
                       words(QT_TRANSLATE_NOOP("RestClient", "The service closed it before its answer was complete. "
                                                             "Try again."))
                           + unsure);
    case QNetworkReply::SslHandshakeFailedError:
        return failure(ErrorKind::Network, u"tls_failed"_s,
                       words(QT_TRANSLATE_NOOP("RestClient", "No secure connection to %1")).arg(host),
                       words(QT_TRANSLATE_NOOP("RestClient", "Its certificate is not accepted: %1. Correct the "
                                                             "certificate on the server, or this machine's clock."))
                           .arg(core::redacted(reason)));
    default:
        return failure(ErrorKind::Network, u"network_error"_s,
                       words(QT_TRANSLATE_NOOP("RestClient", "%1 cannot be reached")).arg(host),
                       words(QT_TRANSLATE_NOOP("RestClient", "The system says: %1. Check the connection or the proxy, "
                                                             "then try again."))
                               .arg(core::redacted(reason))
                           + unsure);
    }
}

core::ApiError cancelledError()
{
    return failure(core::ErrorKind::Network, u"cancelled"_s,
                   words(QT_TRANSLATE_NOOP("RestClient", "The request was given up")),
                   words(QT_TRANSLATE_NOOP("RestClient", "The connection was closed or changed meanwhile.")));
}

bool isCancelled(const core::ApiError &error)
{
    return error.code == "cancelled"_L1;
}

core::ApiError unexpectedAnswer(const QString &host)
{
    return failure(core::ErrorKind::Internal, u"unexpected_answer"_s,
                   words(QT_TRANSLATE_NOOP("RestClient", "The answer of %1 makes no sense")).arg(host),
                   words(QT_TRANSLATE_NOOP("RestClient", "It is not what a CalltTone service says. Check that the "
                                                         "address leads to one of the same version.")));
}

} // namespace callttone::client
