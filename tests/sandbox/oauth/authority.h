// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/shared/fields.h"
#include "tests/sandbox/shared/world.h"

#include <QHash>

#include <tl/expected.hpp>

#include <memory>

namespace callttone::sandbox {

enum class PkceRule { Optional, Required, Refused };

/// How one vendor's authorization server behaves.
struct AuthorityRules
{
    QString vendor;
    PkceRule pkce = PkceRule::Optional;
    bool rotates = false;         ///< each refresh brings a new refresh token; the used one is gone
    bool reuseEndsGrant = false;  ///< a used refresh token once more: everything of that grant ends
    qint64 accessSeconds = 3'600; ///< 0: access tokens do not expire and there are no refresh tokens
    QString codePrefix = {};      ///< Google's "4/": such codes must be percent-encoded in the redirect
    QString accessPrefix = {};
    QString refreshPrefix = {};
};

/// What a person agreed to, and the tokens that came of it.
struct Grant
{
    QString id;
    QString clientId;
    QString redirectUri;
    QString resource; ///< RFC 8707; empty without
    QStringList scopes;
    QJsonObject choices; ///< of the consent page: {"channel": "C…"}, {"location": "…"}
    QString challenge;   ///< PKCE; empty without
    bool plainChallenge = false;
    QString access;                ///< the newest; older ones work until their own end
    core::TimeMs accessEndsAt = 0; ///< of the newest; 0: never
    QString refresh;
    int refreshes = 0;
    bool revoked = false;
};

enum class OAuthFault {
    UnknownClient,
    WrongSecret,
    RedirectMismatch,
    BadCode, ///< unknown, used or over
    MissingVerifier,
    WrongVerifier,
    UnexpectedVerifier, ///< the vendor does not do PKCE
    BadRefreshToken,
    BadGrantType,
};

enum class TokenState { Unknown, Expired, Revoked, Valid };

/// Codes, tokens and grants of one vendor. Strict: codes and, where the vendor rotates, refresh tokens work once.
class Authority
{
public:
    Authority(World &world, AuthorityRules rules);

    [[nodiscard]] const AuthorityRules &rules() const { return m_rules; }
    [[nodiscard]] QString clientId() const { return QStringLiteral("sandbox-%1-id").arg(m_rules.vendor); }
    [[nodiscard]] QString clientSecret() const { return QStringLiteral("sandbox-%1-secret").arg(m_rules.vendor); }
    [[nodiscard]] bool takesRedirect(const QString &uri) const;

    /// A code for what was asked for in `query` and granted. Works once, for 60 seconds.
    [[nodiscard]] QString issueCode(const Fields &query, const QStringList &scopes, const QJsonObject &choices);

    using Reply = tl::expected<std::shared_ptr<Grant>, OAuthFault>;
    /// The token endpoint's first question.
    [[nodiscard]] std::optional<OAuthFault> checkClient(const QString &id, const QString &secret);
    /// The same of a client without a secret.
    [[nodiscard]] std::optional<OAuthFault> checkPublicClient(const QString &id);
    [[nodiscard]] Reply redeem(const QString &code, const QString &redirectUri, const std::optional<QString> &verifier);
    [[nodiscard]] Reply refresh(const QString &refreshToken);

    /// The grant an access token belongs to; only meaningful when `state` is Valid.
    [[nodiscard]] std::shared_ptr<Grant> grantOfAccess(const QString &token, TokenState &state) const;
    [[nodiscard]] std::shared_ptr<Grant> grantOfRefresh(const QString &token) const;
    void revoke(Grant &grant) { grant.revoked = true; }
    void revokeAll();
    void expireAll(); ///< access tokens only

    [[nodiscard]] int refreshes() const { return m_refreshes; }
    [[nodiscard]] int refusedRefreshes() const { return m_refusedRefreshes; }
    [[nodiscard]] QJsonArray grantsJson() const; ///< without tokens

private:
    /// A code or an access token.
    struct Ticket
    {
        std::shared_ptr<Grant> grant;
        core::TimeMs endsAt = 0; ///< 0: never
    };
    void newAccessToken(const std::shared_ptr<Grant> &grant);
    void newRefreshToken(const std::shared_ptr<Grant> &grant);
    [[nodiscard]] QString secretText(const QString &prefix, int length);
    [[nodiscard]] std::optional<OAuthFault> checkVerifier(const Grant &grant,
                                                          const std::optional<QString> &verifier) const;

    World &m_world;
    const AuthorityRules m_rules;
    QHash<QString, Ticket> m_codes;
    QList<std::shared_ptr<Grant>> m_grants;
    QHash<QString, Ticket> m_byAccess;                  ///< also tokens that are over
    QHash<QString, std::shared_ptr<Grant>> m_byRefresh; ///< also used ones
    int m_refreshes = 0;
    int m_refusedRefreshes = 0;
};

} // namespace callttone::sandbox
