// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/token_network.h"

#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

/// A body that can be sent once. When a server hangs up, Qt sends a request again that it can rewind, POST or not, and
/// QtNetworkAuth would answer a challenge for credentials; the code would be used twice, and vendors then revoke what
/// it was good for.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.reveal().size() - m_read; }
    bool seek(qint64) override { return false; } // QIODevice's own would complain in the log

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, bytesAvailable());
        if (count == 0)
            return -1;
        std::copy_n(m_bytes.reveal().constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const core::SecretString m_bytes;
    qint64 m_read = 0;
};

} // namespace

TokenNetwork::TokenNetwork(int deadlineMs)
    : m_deadlineMs(deadlineMs)
{}

QNetworkReply *TokenNetwork::createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body)
{
    QNetworkRequest request(original);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one request: nothing to gain
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization"_ba, m_authorization.reveal());
    auto *once = new OneShotBody(body ? body->readAll() : QByteArray());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, once->bytesAvailable());
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once);
    once->setParent(reply);
    m_posted = true;

    const auto abort = [this, reply](TokenTrouble why) {
        if (m_aborted == TokenTrouble::None)
            m_aborted = why;
        reply->abort();
    };
    // Qt's transfer timeout starts anew with every byte; a vendor that drips must not hold the browser.
    QTimer::singleShot(m_deadlineMs, reply, [reply, abort] {
        if (!reply->isFinished())
            abort(TokenTrouble::Timeout);
    });
    reply->setReadBufferSize(maxAnswerBytes + 1);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, abort] {
        if (reply->bytesAvailable() > maxAnswerBytes && !reply->isFinished())
            abort(TokenTrouble::TooLarge);
    });
    return reply;
}

TokenTrouble TokenNetwork::troubleOf(const QNetworkReply &reply) const
{
    if (m_aborted != TokenTrouble::None)
        return m_aborted;
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return TokenTrouble::None;
    case QNetworkReply::HostNotFoundError:
        return TokenTrouble::Dns;
    case QNetworkReply::ConnectionRefusedError:
        return TokenTrouble::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return TokenTrouble::Tls;
    case QNetworkReply::ContentReSendError: // hung up before an answer, see OneShotBody
        return TokenTrouble::Network;
    default:
        break;
    }
    // Below ContentAccessDenied are failures of the network and of proxies, from there on statuses of HTTP.
    return reply.error() < QNetworkReply::ContentAccessDenied ? TokenTrouble::Network : TokenTrouble::None;
}

} // namespace callttone::connect
