// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/forwarder.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr qint64 mostOfAnAnswer = 64 * 1024; ///< as the engine keeps; the rest tells nothing

QString inWords(const QNetworkReply &reply, bool timedOut)
{
    const QString host =
        u"%1:%2"_s.arg(reply.url().host()).arg(reply.url().port(reply.url().scheme() == "https"_L1 ? 443 : 80));
    if (timedOut)
        return u"%1 did not answer in time"_s.arg(host);
    if (reply.error() == QNetworkReply::ConnectionRefusedError)
        return u"nothing listens on %1"_s.arg(host);
    return reply.errorString();
}

} // namespace

Forwarder::Forwarder(delivery::WebhookTarget target, core::SecretString secret, const core::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_secret(std::move(secret))
    , m_clock(clock)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setProxy(QNetworkProxy::NoProxy); // a local URL is local
}

Forwarder::~Forwarder() = default;

void Forwarder::forward(const QString &eventName, const QJsonObject &fields, const QByteArray &payload)
{
    Outcome outcome;
    outcome.eventName = eventName;
    outcome.eventId = fields.value("id"_L1).toString();
    outcome.callId = fields.value("callId"_L1).toString();
    const auto signedRequest = delivery::buildWebhookRequest(
        m_target, m_secret, {}, {outcome.eventId.toUtf8(), eventName.toUtf8(), payload, 1}, m_clock.now());
    if (!signedRequest) {
        outcome.problem = signedRequest.error().oneLine();
        Q_EMIT forwarded(outcome);
        return;
    }
    QNetworkRequest request(QUrl::fromEncoded(m_target.url));
    for (const auto &[name, value] : signedRequest->headers)
        request.setRawHeader(name, value);

    QNetworkReply *const reply = m_network.post(request, payload);
    ++m_underWay;
    const auto deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline->start(m_deadline);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, left = mostOfAnAnswer]() mutable {
        left -= reply->readAll().size(); // read away, so that a long answer does not pile up in memory
        if (left <= 0)
            reply->abort();
    });
    QElapsedTimer watch;
    watch.start();
    connect(reply, &QNetworkReply::finished, this, [this, reply, deadline, watch, outcome]() mutable {
        const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        const bool timedOut = !deadline->isActive();
        outcome.milliseconds = watch.elapsed();
        if (status.isValid() && !timedOut)
            outcome.status = status.toInt();
        else
            outcome.problem = inWords(*reply, timedOut);
        reply->deleteLater();
        --m_underWay;
        Q_EMIT forwarded(outcome);
    });
}

} // namespace callttone::cli
