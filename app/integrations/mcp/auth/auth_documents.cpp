// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/auth_documents.h"

#include "app/connect/web_origin.h"
#include "app/integrations/mcp/auth/auth_addresses.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype mostEntries = 200;
constexpr qsizetype longestEntry = 2048;
constexpr qsizetype longestShown = 120; ///< of foreign text within a sentence

std::optional<QStringList> textsOf(const QJsonObject &document, QLatin1StringView name)
{
    const QJsonValue value = document.value(name);
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString text = entry.toString();
        if (!text.isEmpty() && text.size() <= longestEntry && texts.size() < mostEntries)
            texts.append(text);
    }
    return texts;
}

QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestShown ? line.left(longestShown - 1) + u'…' : line;
}

core::ApiError badEndpoint(const QString &issuer, const QString &what, const QString &url)
{
    const QString said = url.isEmpty() ? u"none"_s : u"\"%1\""_s.arg(shown(url));
    return signInError(
        u"The sign-in of %1 cannot be used"_s.arg(shown(issuer)),
        u"Its document names %1 as the address %2, and only full https addresses are taken. Tell whoever "
        "runs the server."_s.arg(said, what));
}

std::optional<core::ApiError> issuerProblem(const QString &issuer, const IssuerRules &rules)
{
    if (!rules.issuer.isEmpty()) {
        if (issuer == rules.issuer) // no normalising: RFC 8414 §3.3
            return std::nullopt;
        return signInError(
            u"The sign-in of %1 says it belongs to somebody else"_s.arg(shown(rules.issuer)),
            u"Its document names \"%1\" as issuer, and that has to be the same letter by letter. CalltTone "
            "does not sign in there. Tell whoever runs the server."_s.arg(shown(issuer)));
    }
    if (connect::originOf(issuer) == connect::originOf(rules.server))
        return std::nullopt;
    return signInError(u"%1 signs its users in elsewhere without saying so"_s.arg(QUrl(rules.server).host()),
                       u"Its document names the issuer \"%1\", but the server itself does not. Tell whoever runs the "
                       "server: it needs protected resource metadata."_s.arg(shown(issuer)));
}

} // namespace

core::ApiError signInError(const QString &title, const QString &detail)
{
    return {.kind = core::ErrorKind::Validation,
            .code = u"bad_sign_in"_s,
            .title = title,
            .detail = detail,
            .fields = {{u"/url"_s, title + u". "_s + detail}}};
}

core::Result<ResourceDocument> readResourceDocument(const QJsonObject &document, const QString &serverUrl)
{
    ResourceDocument read;
    read.resource = document.value("resource"_L1).toString();
    if (!coversServer(read.resource, serverUrl)) {
        const QString said = read.resource.isEmpty() ? u"no server"_s : u"\"%1\""_s.arg(shown(read.resource));
        return core::fail(signInError(
            u"%1 describes the sign-in of another server"_s.arg(QUrl(serverUrl).host()),
            u"Its document is for %1. A token asked for by it could be used there, so CalltTone does not sign "
            "in. Check the address; if it is right, tell whoever runs the server."_s.arg(said)));
    }
    read.issuers = textsOf(document, "authorization_servers"_L1).value_or(QStringList());
    read.scopes = textsOf(document, "scopes_supported"_L1);
    return read;
}

core::Result<IssuerDocument> readIssuerDocument(const QJsonObject &document, const IssuerRules &rules)
{
    IssuerDocument read;
    read.issuer = document.value("issuer"_L1).toString();
    if (auto problem = issuerProblem(read.issuer, rules))
        return core::fail(std::move(*problem));
    struct Endpoint
    {
        QLatin1StringView member;
        QString what;
        QString &url;
        bool required;
    };
    const Endpoint endpoints[] = {
        {"authorization_endpoint"_L1, u"of its sign-in page"_s, read.authorizeUrl, true},
        {"token_endpoint"_L1, u"for tokens"_s, read.tokenUrl, true},
        {"registration_endpoint"_L1, u"for registering"_s, read.registrationUrl, false},
        {"revocation_endpoint"_L1, u"for ending a sign-in"_s, read.revokeUrl, false},
    };
    for (const Endpoint &endpoint : endpoints) {
        endpoint.url = document.value(endpoint.member).toString();
        if (endpoint.url.isEmpty() && !endpoint.required)
            continue;
        if (!isUsableAddress(endpoint.url, rules.localToo))
            return core::fail(badEndpoint(read.issuer, endpoint.what, endpoint.url));
    }
    const QString who = QUrl(read.issuer).host();
    if (!textsOf(document, "code_challenge_methods_supported"_L1).value_or(QStringList()).contains(u"S256"_s)) {
        return core::fail(
            signInError(u"The sign-in of %1 is not safe enough"_s.arg(who),
                        u"It does not say that it checks codes by PKCE (S256), so a code that leaks could be used by "
                        "others. Tell whoever runs it, or use an access token as authorization header instead."_s));
    }
    const auto grants = textsOf(document, "grant_types_supported"_L1);
    if (grants && !grants->contains(u"authorization_code"_s)) {
        return core::fail(signInError(u"%1 has no sign-in for people"_s.arg(who),
                                      u"It issues tokens to programs only. Ask whoever runs the server for an access "
                                      "token, and enter it as authorization header."_s));
    }
    read.scopes = textsOf(document, "scopes_supported"_L1).value_or(QStringList());
    read.authMethods = textsOf(document, "token_endpoint_auth_methods_supported"_L1);
    read.takesDocuments = document.value("client_id_metadata_document_supported"_L1).toBool();
    read.namesIssuer = document.value("authorization_response_iss_parameter_supported"_L1).toBool();
    return read;
}

IssuerDocument assumedIssuer(const QString &serverUrl)
{
    IssuerDocument assumed;
    assumed.issuer = connect::originOf(serverUrl);
    assumed.authorizeUrl = assumed.issuer + u"/authorize"_s;
    assumed.tokenUrl = assumed.issuer + u"/token"_s;
    assumed.registrationUrl = assumed.issuer + u"/register"_s;
    return assumed;
}

} // namespace callttone::integrations
