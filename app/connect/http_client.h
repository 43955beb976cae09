// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace callttone::connect {

struct HttpResponse;

struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray url = {}; ///< encoded; keep it that way: QUrl would decode %2F
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int timeoutMs = 10'000;
    bool allowPrivate = false;             ///< a person typed the address of a machine in their own network
    qint64 maxBodyBytes = 2 * 1024 * 1024; ///< a longer answer is an error
    /// For event streams, which have no end of their own: called whenever more of the body came, with all of the answer
    /// so far; false ends it there, and what came is the answer. May send other requests.
    std::function<bool(const HttpResponse &soFar)> wantsMore = {};
    /// Asked about once a second; true ends the request as one that got no answer in time. May be empty.
    std::function<bool()> isOver = {};
    /// Once it is true, the request ends within a second as one that got no answer in time. May be null.
    std::shared_ptr<const std::atomic<bool>> giveUp = {};

    /// application/x-www-form-urlencoded; a space is +, everything but unreserved characters percent-encoded.
    void setForm(const QList<std::pair<QString, QString>> &fields);
    void setJson(const QJsonObject &object);
};

struct HttpResponse
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    double totalMs = 0;
    QString tlsVersion = {}; ///< "TLSv1.3"; empty without TLS

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< first of that name in any case; empty without
    [[nodiscard]] QJsonObject json() const;                     ///< empty when the body is not a JSON object
    [[nodiscard]] int retryAfterSeconds(int fallback) const;
};

/// HTTP for connectors: blocking, for worker threads only. Every status is an answer; an error means none came
/// (kinds Timeout, Network; `code` is the wire name of a values::ErrorClass). Thread-safe. TLS is verified, redirects
/// are not followed.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    [[nodiscard]] virtual core::Result<HttpResponse> send(const HttpRequest &request) = 0;
};

} // namespace callttone::connect
