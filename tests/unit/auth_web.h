// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/integrations/mcp/auth/mcp_sign_in.h"
#include "tests/unit/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callttone::tests {

using namespace Qt::Literals::StringLiterals;

inline const QString server = u"https://mcp.example.com/v1/mcp"_s;
inline const QString issuer = u"https://auth.example.com"_s;
inline const QString callback = u"http://localhost:8484/api/integrations/callback"_s;
inline const QByteArray resourceDocument = "https://mcp.example.com/.well-known/oauth-protected-resource/v1/mcp";
inline const QByteArray issuerDocument = "https://auth.example.com/.well-known/oauth-authorization-server";

/// Documents by address; everything else is a 404, and an empty object says that nobody answers.
struct Web
{
    explicit Web(const QHash<QByteArray, QJsonObject> &given = {})
        : documents(given)
    {}
    Q_DISABLE_COPY_MOVE(Web) // the script below looks at this one

    QHash<QByteArray, QJsonObject> documents;
    int registrationStatus = 201;
    QJsonObject registration{{u"client_id"_s, u"registered-1"_s}};
    bool mayBePrivate = false;

    FakeHttp http{[this](const connect::HttpRequest &request) -> core::Result<connect::HttpResponse> {
        if (request.allowPrivate != mayBePrivate)
            qFatal("allowPrivate is wrong for %s", request.url.constData());
        if (request.method == "POST")
            return vendorAnswer(registrationStatus, QJsonDocument(registration).toJson());
        if (!documents.contains(request.url))
            return vendorAnswer(404, "Not Found", "text/plain");
        const QJsonObject document = documents.value(request.url);
        if (document.isEmpty())
            return core::fail({.kind = core::ErrorKind::Network, .code = u"dns"_s, .title = u"No such host"_s});
        return vendorAnswer(document.value("status"_L1).toInt(200), QJsonDocument(document).toJson());
    }};

    [[nodiscard]] QByteArrayList asked() const
    {
        QByteArrayList urls;
        for (const connect::HttpRequest &request : http.requests)
            urls.append(request.url);
        return urls;
    }
};

[[nodiscard]] inline QJsonObject resource(const QJsonObject &more = {})
{
    QJsonObject document{{u"resource"_s, server}, {u"authorization_servers"_s, QJsonArray{issuer}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        document.insert(it.key(), it.value());
    return document;
}

[[nodiscard]] inline QJsonObject metadata(const QString &of = issuer, const QJsonObject &more = {})
{
    QJsonObject document{{u"issuer"_s, of},
                         {u"authorization_endpoint"_s, of + u"/authorize"_s},
                         {u"token_endpoint"_s, of + u"/token"_s},
                         {u"registration_endpoint"_s, of + u"/register"_s},
                         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                         {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        document.insert(it.key(), it.value());
    return document;
}

[[nodiscard]] inline Web usualWeb()
{
    return Web({{resourceDocument, resource()}, {issuerDocument, metadata()}});
}

[[nodiscard]] inline connect::HttpResponse refusal(const QByteArray &challenge)
{
    connect::HttpResponse response;
    response.status = 401;
    if (!challenge.isEmpty())
        response.headers = {{"WWW-Authenticate", challenge}};
    return response;
}

/// One search, with what a test changes of it.
struct Asking
{
    QJsonObject input{{u"url"_s, server}};
    connect::HttpResponse refused = refusal("Bearer");
    QString document = {};         ///< the engine's own
    QString documentVariable = {}; ///< CALLTTONE_MCP_CLIENT_DOCUMENT
    std::optional<connect::ServerClient> known = {};
    connect::WantedScopes wanted = {};
    bool tryIt = false;

    [[nodiscard]] connect::SignInSearch in(Web &web)
    {
        connect::IntegrationDescriptor descriptor;
        descriptor.id = u"mcp-3"_s;
        QHash<QString, QString> variables;
        if (!documentVariable.isEmpty())
            variables.insert(u"CALLTTONE_MCP_CLIENT_DOCUMENT"_s, documentVariable);
        integrations::addMcpSignIn(descriptor, core::Environment({variables}));
        connect::SignInQuestion question{web.http, input, refused, callback, document, 1'000};
        question.known = std::move(known);
        question.wanted = wanted;
        question.tryIt = tryIt;
        return descriptor.findSignIn(question);
    }
};

[[nodiscard]] inline QString words(const connect::SignInSearch &search)
{
    return search.failure ? search.failure->oneLine() : QString();
}

} // namespace callttone::tests
