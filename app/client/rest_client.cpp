// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/rest_client.h"

#include "app/client/answer_reading.h"
#include "app/core/ids.h"
#include "app/core/logging.h"
#include "app/core/version.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

constexpr qint64 largestAnswer = 64 * 1024 * 1024; ///< far above a delivery with ten attempts of 64 KiB each
constexpr int patience = 4;

/// Whether the service itself asks somebody else before it answers: a vendor may take 10 s, and more than one question.
bool waitsForOthers(const QString &path)
{
    const QString room = path.section(u'/', 1, 1);
    return room == "diagnostics"_L1 || (room == "integrations"_L1 && path.count(u'/') > 1);
}

QFuture<RestAnswer> answeredWith(core::ApiError error)
{
    QPromise<RestAnswer> promise;
    promise.start();
    promise.addResult(RestAnswer(core::fail(std::move(error))));
    promise.finish();
    return promise.future();
}

QByteArray verbOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    }
    return {};
}

} // namespace

RestClient::RestClient(ServiceAddress address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    if (m_address.isLoopback())
        m_network.setProxy(QNetworkProxy::NoProxy); // a company proxy cannot reach this machine's own service
}

RestClient::~RestClient()
{
    m_closing = true;
    cancelAll();
}

void RestClient::setAddress(ServiceAddress address)
{
    m_address = std::move(address);
    m_network.setProxy(m_address.isLoopback() ? QNetworkProxy(QNetworkProxy::NoProxy)
                                              : QNetworkProxy(QNetworkProxy::DefaultProxy));
    cancelAll();
    Q_EMIT addressChanged();
}

QFuture<RestAnswer> RestClient::send(RestRequest request)
{
    if (m_closing)
        return answeredWith(cancelledError());
    if (auto problem = m_address.problem())
        return answeredWith(std::move(*problem));

    const QByteArray requestId = core::newId(u"req", core::SystemClock().now()).toLatin1();
    QNetworkRequest prepare = prepared(m_address.urlOf(request.path, request.query), requestId);
    prepare.setTransferTimeout(int(m_deadline.count()) * (waitsForOthers(request.path) ? patience : 1));
    prepare.setRawHeader("Accept"_ba, "application/json"_ba);
    if (!request.body.isEmpty())
        prepare.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    // Qt sends a request again by itself when a kept-alive connection turns out closed; this makes a POST safe.
    if (request.method == Method::Post)
        prepare.setRawHeader("Idempotency-Key"_ba, requestId);

    QNetworkReply *reply = m_network.sendCustomRequest(prepare, verbOf(request.method), request.body);
    Pending pending{{}, request.method};
    pending.promise.start();
    QFuture<RestAnswer> future = pending.promise.future();
    m_pending.emplace(reply, std::move(pending));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    return future;
}

QNetworkReply *RestClient::openStream(const QString &path, const QByteArray &lastEventId)
{
    if (m_closing || m_address.problem())
        return nullptr;
    QNetworkRequest request =
        prepared(m_address.urlOf(path), core::newId(u"req", core::SystemClock().now()).toLatin1());
    request.setRawHeader("Accept"_ba, "text/event-stream"_ba);
    if (!lastEventId.isEmpty())
        request.setRawHeader("Last-Event-ID"_ba, lastEventId);
    return m_network.get(request);
}

QNetworkRequest RestClient::prepared(const QUrl &url, const QByteArray &requestId) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent"_ba, "CalltTone-Desktop/" CALLTTONE_VERSION ""_ba);
    request.setRawHeader("X-Request-Id"_ba, requestId);
    if (!m_address.key.isEmpty())
        request.setRawHeader("Authorization"_ba, "Bearer " + m_address.key.reveal());
    return request;
}

void RestClient::finish(QNetworkReply *reply)
{
    const auto found = m_pending.find(reply);
    if (found == m_pending.end())
        return;
    Pending pending = std::move(found->second);
    m_pending.erase(found);
    reply->deleteLater();
    RestAnswer answer = readAnswer(*reply, pending.method);
    if (!answer) {
        qCInfo(core::lcClient).noquote() << verbOf(pending.method) << reply->url().path()
                                         << "failed:" << answer.error().oneLine();
    }
    pending.promise.addResult(std::move(answer));
    pending.promise.finish(); // runs the continuations; nothing of this object may be touched after it
}

void RestClient::cancelAll()
{
    auto pending = std::exchange(m_pending, {}); // continuations may send anew while we go through these
    for (auto &[reply, entry] : pending) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    for (auto &[reply, entry] : pending) {
        entry.promise.addResult(RestAnswer(core::fail(cancelledError())));
        entry.promise.finish();
    }
}

} // namespace callttone::client
