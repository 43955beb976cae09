// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"

#include <QMap>

#include <functional>

namespace callttone::tests {

/// A vendor played by a function.
using VendorScript = std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)>;

[[nodiscard]] inline connect::HttpResponse vendorAnswer(int status, const QByteArray &body,
                                                        const QByteArray &type = "application/json")
{
    connect::HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", type}};
    response.body = body;
    response.totalMs = 12;
    return response;
}

class FakeHttp final : public connect::HttpClient
{
public:
    explicit FakeHttp(VendorScript script)
        : m_script(std::move(script))
    {}
    core::Result<connect::HttpResponse> send(const connect::HttpRequest &request) override
    {
        requests.append(request);
        return m_script(request);
    }

    QList<connect::HttpRequest> requests;

private:
    VendorScript m_script;
};

/// A connection whose token is always good.
class FakeSession final : public connect::VendorSession
{
public:
    explicit FakeSession(VendorScript script)
        : m_script(std::move(script))
    {}
    core::Result<connect::HttpResponse> send(connect::HttpRequest request) override
    {
        request.headers.append(std::pair(QByteArray("Authorization"), QByteArray("Bearer token")));
        return sendPlain(request);
    }
    core::Result<connect::HttpResponse> sendPlain(const connect::HttpRequest &request) override
    {
        requests.append(request);
        return m_script(request);
    }
    const QJsonObject &facts() const override { return knownFacts; }
    const QJsonObject &config() const override { return settings; }
    core::Result<core::SecretString> secret(const QString &name) override
    {
        return core::SecretString(secrets.value(name));
    }
    QString clientId() const override { return QStringLiteral("client-id"); }
    core::SecretString clientSecret() const override { return core::SecretString("client-secret"); }

    QJsonObject knownFacts;
    QJsonObject settings;
    QMap<QString, QByteArray> secrets;
    QList<connect::HttpRequest> requests;

private:
    VendorScript m_script;
};

/// A request's header; empty without one.
[[nodiscard]] inline QByteArray headerOf(const connect::HttpRequest &request, QByteArrayView name)
{
    for (const auto &[known, value] : request.headers) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace callttone::tests
