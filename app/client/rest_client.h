// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "app/client/service_address.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <unordered_map>

class QNetworkReply;

namespace callttone::client {

/// The one door through which the desktop's requests leave: key, request id, user agent, deadline, no redirects,
/// no cookies, no cache. Lives on one thread and never blocks it. When it is destroyed or its address changes, what is
/// under way finishes with cancelledError().
class RestClient final : public QObject, public RestTransport
{
    Q_OBJECT

public:
    explicit RestClient(ServiceAddress address, QObject *parent = nullptr);
    ~RestClient() override;

    [[nodiscard]] const ServiceAddress &address() const { return m_address; }
    void setAddress(ServiceAddress address);
    /// How long nothing may arrive before a request is given up; 15 s unless changed, four times that where the service
    /// asks a vendor first.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    [[nodiscard]] QFuture<RestAnswer> send(RestRequest request) override;

    /// For EventStream: a GET that stays open, without deadline. Null when the address may not be used. The caller
    /// deletes the reply later; it goes with this client at the latest, so hold it by QPointer.
    [[nodiscard]] QNetworkReply *openStream(const QString &path, const QByteArray &lastEventId);

Q_SIGNALS:
    void addressChanged();

private:
    struct Pending
    {
        QPromise<RestAnswer> promise;
        Method method = Method::Get;
    };

    [[nodiscard]] QNetworkRequest prepared(const QUrl &url, const QByteArray &requestId) const;
    void finish(QNetworkReply *reply);
    void cancelAll();

    ServiceAddress m_address;
    QNetworkAccessManager m_network;
    std::chrono::milliseconds m_deadline{15'000};
    std::unordered_map<QNetworkReply *, Pending> m_pending;
    bool m_closing = false;
};

} // namespace callttone::client
