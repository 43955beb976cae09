// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/oauth/authority.h"

#include "tests/sandbox/shared/exchange.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qint64 codeLifetimeMs = 60'000;

} // namespace

Authority::Authority(World &world, AuthorityRules rules)
    : m_world(world)
    , m_rules(std::move(rules))
{
    m_world.secrets.append(clientSecret());
}

bool Authority::takesRedirect(const QString &uri) const
{
    return m_world.options.redirects.contains(uri); // byte for byte, as the vendors compare
}

QString Authority::secretText(const QString &prefix, int length)
{
    const QString text = prefix + randomText(length);
    m_world.secrets.append(text);
    return text;
}

QString Authority::issueCode(const Fields &query, const QStringList &scopes, const QJsonObject &choices)
{
    auto grant = std::make_shared<Grant>();
    grant->id = u"grant_"_s + randomText(10);
    grant->clientId = query.value(u"client_id"_s);
    grant->redirectUri = query.value(u"redirect_uri"_s);
    grant->resource = query.value(u"resource"_s);
    grant->scopes = scopes;
    grant->choices = choices;
    grant->challenge = query.value(u"code_challenge"_s);
    // Where PKCE is required the vendor reads every challenge as S256, named or not.
    grant->plainChallenge =
        m_rules.pkce == PkceRule::Optional && query.value(u"code_challenge_method"_s, u"plain"_s) == "plain"_L1;
    const QString code = secretText(m_rules.codePrefix, 48);
    m_codes.insert(code, {grant, m_world.clock.now() + codeLifetimeMs});
    return code;
}

std::optional<OAuthFault> Authority::checkClient(const QString &id, const QString &secret)
{
    if (id != clientId())
        return OAuthFault::UnknownClient;
    if (secret != clientSecret() || m_world.faults.takeRefusedClient(m_rules.vendor))
        return OAuthFault::WrongSecret;
    return std::nullopt;
}

std::optional<OAuthFault> Authority::checkPublicClient(const QString &id)
{
    return checkClient(id, clientSecret());
}

std::optional<OAuthFault> Authority::checkVerifier(const Grant &grant, const std::optional<QString> &verifier) const
{
    if (m_rules.pkce == PkceRule::Refused)
        return verifier ? std::optional(OAuthFault::UnexpectedVerifier) : std::nullopt;
    if (grant.challenge.isEmpty()) // a verifier without a challenge proves nothing and hints at a broken client
        return verifier ? std::optional(OAuthFault::UnexpectedVerifier) : std::nullopt;
    if (!verifier)
        return OAuthFault::MissingVerifier;
    if (verifier->size() < 43 || verifier->size() > 128)
        return OAuthFault::WrongVerifier;
    const QByteArray hash = QCryptographicHash::hash(verifier->toLatin1(), QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool same =
        grant.plainChallenge ? *verifier == grant.challenge : QString::fromLatin1(hash) == grant.challenge;
    return same ? std::nullopt : std::optional(OAuthFault::WrongVerifier);
}

Authority::Reply Authority::redeem(const QString &code, const QString &redirectUri,
                                   const std::optional<QString> &verifier)
{
    if (verifier)
        m_world.secrets.append(*verifier);
    const Ticket found = m_codes.take(code); // gone whatever comes of it
    if (!found.grant || found.endsAt < m_world.clock.now())
        return tl::unexpected(OAuthFault::BadCode);
    if (found.grant->redirectUri != redirectUri)
        return tl::unexpected(OAuthFault::RedirectMismatch);
    if (const auto fault = checkVerifier(*found.grant, verifier))
        return tl::unexpected(*fault);
    m_grants.append(found.grant);
    newAccessToken(found.grant);
    newRefreshToken(found.grant);
    return found.grant;
}

Authority::Reply Authority::refresh(const QString &refreshToken)
{
    const std::shared_ptr<Grant> grant = m_byRefresh.value(refreshToken);
    const bool reused = grant && grant->refresh != refreshToken;
    if (reused && m_rules.reuseEndsGrant)
        grant->revoked = true;
    if (!grant || reused || grant->revoked) {
        ++m_refusedRefreshes;
        return tl::unexpected(OAuthFault::BadRefreshToken);
    }
    ++m_refreshes;
    ++grant->refreshes;
    newAccessToken(grant);
    if (m_rules.rotates)
        newRefreshToken(grant);
    return grant;
}

void Authority::newAccessToken(const std::shared_ptr<Grant> &grant)
{
    const qint64 seconds =
        m_world.options.tokenLifetimeSeconds > 0 ? m_world.options.tokenLifetimeSeconds : m_rules.accessSeconds;
    grant->access = secretText(m_rules.accessPrefix, 40);
    grant->accessEndsAt = m_rules.accessSeconds > 0 ? m_world.clock.now() + seconds * 1'000 : 0;
    m_byAccess.insert(grant->access, {grant, grant->accessEndsAt});
}

void Authority::newRefreshToken(const std::shared_ptr<Grant> &grant)
{
    if (m_rules.accessSeconds == 0)
        return;
    grant->refresh = secretText(m_rules.refreshPrefix, 48);
    m_byRefresh.insert(grant->refresh, grant);
}

std::shared_ptr<Grant> Authority::grantOfAccess(const QString &token, TokenState &state) const
{
    const Ticket ticket = m_byAccess.value(token);
    if (!ticket.grant)
        state = TokenState::Unknown;
    else if (ticket.grant->revoked)
        state = TokenState::Revoked;
    else if (ticket.endsAt > 0 && ticket.endsAt <= m_world.clock.now())
        state = TokenState::Expired;
    else
        state = TokenState::Valid;
    return ticket.grant;
}

std::shared_ptr<Grant> Authority::grantOfRefresh(const QString &token) const
{
    return m_byRefresh.value(token);
}

void Authority::revokeAll()
{
    for (const std::shared_ptr<Grant> &grant : std::as_const(m_grants))
        grant->revoked = true;
}

void Authority::expireAll()
{
    for (Ticket &ticket : m_byAccess) {
        ticket.endsAt = 1;
        ticket.grant->accessEndsAt = 1;
    }
}

QJsonArray Authority::grantsJson() const
{
    QJsonArray grants;
    for (const std::shared_ptr<Grant> &grant : m_grants) {
        grants.append(
            QJsonObject{{u"id"_s, grant->id},
                        {u"scopes"_s, QJsonArray::fromStringList(grant->scopes)},
                        {u"choices"_s, grant->choices},
                        {u"pkce"_s, !grant->challenge.isEmpty()},
                        {u"refreshes"_s, grant->refreshes},
                        {u"revoked"_s, grant->revoked},
                        {u"expiresAt"_s, grant->accessEndsAt > 0 ? isoTime(grant->accessEndsAt) : QString()}});
    }
    return grants;
}

} // namespace callttone::sandbox
