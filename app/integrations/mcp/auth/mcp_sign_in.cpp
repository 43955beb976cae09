// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/mcp_sign_in.h"

#include "app/core/settings.h"
#include "app/integrations/http/proxy_rules.h"
#include "app/integrations/mcp/auth/auth_challenge.h"
#include "app/integrations/mcp/auth/client_choice.h"
#include "app/integrations/mcp/auth/mcp_sign_in_words.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto wasRefused = QT_TRANSLATE_NOOP("AuthStep", "Asked the server without a sign-in");
constexpr qsizetype longestTyped = 2'048;

QString refusalWords(const connect::HttpResponse &refusal, const std::optional<BearerChallenge> &challenge)
{
    QString words = u"HTTP %1"_s.arg(refusal.status);
    if (challenge && challenge->scopes && !challenge->scopes->isEmpty())
        words += u", scope %1"_s.arg(challenge->scopes->join(u' '));
    return words;
}

/// Those the refusal names, else those the server lists, else none; then what was granted or found missing before.
QStringList scopesToAsk(const Discovery &discovery, const std::optional<BearerChallenge> &challenge,
                        const connect::WantedScopes &wanted)
{
    QStringList scopes = challenge && challenge->scopes ? *challenge->scopes : discovery.scopes.value_or(QStringList());
    if (wanted.issuer == discovery.issuer.issuer && wanted.resource == discovery.resource)
        scopes += wanted.names;
    // A refresh token is worth having, but alone it would narrow what the server gives unasked.
    const QString offline = u"offline_access"_s;
    if (!scopes.isEmpty() && discovery.issuer.scopes.contains(offline))
        scopes.append(offline);
    scopes.removeDuplicates();
    return scopes;
}

connect::OAuthProfile profileOf(const Discovery &discovery, const ChosenClient &chosen, const QStringList &scopes)
{
    const IssuerDocument &issuer = discovery.issuer;
    connect::OAuthProfile profile;
    profile.authorizeUrl = issuer.authorizeUrl;
    profile.tokenUrl = issuer.tokenUrl;
    profile.revokeUrl = issuer.revokeUrl;
    profile.pkce = connect::Pkce::S256;
    profile.authorizeExtras = {{u"resource"_s, discovery.resource}};
    if (scopes.contains(u"offline_access"_s)) // OpenID Connect Core §11: without a consent there is no refresh token
        profile.authorizeExtras.append({u"prompt"_s, u"consent"_s});
    profile.tokenExtras = {{u"resource"_s, discovery.resource}};
    profile.clientSecretIn =
        chosen.auth == TokenAuth::Basic ? connect::ClientSecretIn::Header : connect::ClientSecretIn::Body;
    profile.issuer = issuer.issuer;
    profile.namesIssuer = issuer.namesIssuer;
    profile.explain = [origin = chosen.client.origin](values::ConnectFailure &failure) {
        explainSignIn(failure, origin);
    };
    return profile;
}

connect::SignInSearch search(const connect::SignInQuestion &question, const QString &document)
{
    connect::SignInSearch result;
    if (const auto usable = checkSignInInput(question.input); !usable)
        return {.failure = usable.error()};
    const QString serverUrl = question.input.value("url"_L1).toString().trimmed();
    const auto challenge = bearerChallenge(question.refusal);
    DiscoveryQuestion asked{.serverUrl = serverUrl, .challenge = challenge};
    asked.chosenIssuer = question.input.value("issuer"_L1).toString();
    // A person who typed a local address, or said so, chose a server in their own network; what it names may be there.
    asked.allowPrivate =
        question.input.value("allowPrivateNetwork"_L1).toBool() || isLoopbackName(QUrl(serverUrl).host());
    asked.mayAssume = challenge && !question.tryIt;

    if (question.refusal.status > 0)
        result.steps.append({QString::fromUtf8(wasRefused), refusalWords(question.refusal, challenge)});
    const auto discovery = discoverSignIn(question.http, asked, result.steps);
    if (!discovery) {
        result.failure = discovery.error();
        return result;
    }
    if (!*discovery)
        return {}; // whoever asked has words for a server that wants a header

    auto signIn = std::make_shared<connect::ServerSignIn>();
    signIn->server = QUrl(serverUrl).host();
    signIn->allowPrivate = asked.allowPrivate;
    signIn->resource = (*discovery)->resource;
    signIn->scopes = scopesToAsk(**discovery, challenge, question.wanted);
    auto chosen = chooseClient(question, **discovery, signIn->scopes,
                               document.isEmpty() ? question.clientDocument : document, result.steps);
    if (!chosen && (*discovery)->isAssumed)
        return {}; // where nobody registers clients, there is no sign-in: many servers answer 401 whatever is asked
    if (!chosen) {
        result.failure = chosen.error();
        return result;
    }
    signIn->profile = profileOf(**discovery, *chosen, signIn->scopes);
    signIn->sendsSecret = chosen->auth != TokenAuth::None;
    signIn->client = std::move(chosen->client);
    result.found = std::move(signIn);
    return result;
}

} // namespace

core::Result<void> checkSignInInput(const QJsonObject &input)
{
    for (const auto member : {"clientId"_L1, "clientSecret"_L1, "issuer"_L1}) {
        const QString typed = input.value(member).toString();
        const bool isPlain = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c >= u' ' && c != u'\x7f'; });
        if (typed.size() > longestTyped || !isPlain) {
            return core::fail(core::invalidField(
                u'/' + member, u"It is one line of at most %1 characters. Copy it again."_s.arg(longestTyped)));
        }
    }
    return {};
}

void addMcpSignIn(connect::IntegrationDescriptor &descriptor, const core::Environment &environment)
{
    descriptor.grantKey = descriptor.id;
    const QString document = environment.value(u"CALLTTONE_MCP_CLIENT_DOCUMENT"_s).trimmed();
    descriptor.findSignIn = [document](const connect::SignInQuestion &question) { return search(question, document); };
    descriptor.scopesWanted = mcpScopesWanted;
    descriptor.revoke = connect::revokeServerSignIn;
}

} // namespace callttone::integrations
