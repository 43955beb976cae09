// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"
#include "models/values/connect_flow.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace callttone::connect {

/// What a token endpoint answered. Move-only: it is secret.
struct TokenReply
{
    core::SecretString accessToken;
    core::SecretString refreshToken;        ///< empty: keep the one there is
    std::optional<qint64> expiresInSeconds; ///< absent: unknown (Salesforce) or never
    std::optional<QStringList> scopes;      ///< as granted, when the vendor says
    QJsonObject facts;                      ///< nothing secret: instance_url, locationId, hub_id, team
    std::vector<std::pair<QString, core::SecretString>> secrets; ///< further ones to keep: Slack's webhook URL
};
using TokenReplyPtr = std::shared_ptr<TokenReply>; ///< QFuture copies its values

enum class Pkce { Never, S256 };

/// Where a client secret goes in requests to the token endpoint (RFC 6749 §2.3.1).
enum class ClientSecretIn { Body, Header };

/// How one vendor does OAuth 2: data, and the two places where dialects differ.
struct OAuthProfile
{
    QString authorizeUrl;
    QString tokenUrl;
    QString revokeUrl; ///< empty: the vendor has none
    Pkce pkce = Pkce::Never;
    QString scopeSeparator = QStringLiteral(" ");
    QString scopeParameter = QStringLiteral("scope"); ///< Slack's PKCE mode asks for user_scope
    /// Where scopes that are not required go; empty: with the others. HubSpot fails on one its app does not have,
    /// unless it stands in optional_scope.
    QString optionalScopeParameter = {};
    /// A fixed address the vendor sends the browser back to, which forwards it here; empty: the engine's own callback.
    QString redirectUri = {};
    QList<std::pair<QString, QString>> authorizeExtras = {}; ///< access_type=offline, …
    QList<std::pair<QString, QString>> tokenExtras = {};     ///< user_type=Location, with code and refresh alike
    ClientSecretIn clientSecretIn = ClientSecretIn::Body;
    /// Who answers the sign-in (RFC 9207): an answer that names another is refused, compared byte for byte. Empty: the
    /// vendor's answers are not looked at for it.
    QString issuer = {};
    bool namesIssuer = false; ///< it promised to, so an answer without is refused as well
    bool sendScopeOnRefresh = false;
    bool rotatesRefreshToken = false; ///< then a used refresh token is gone
    /// When the answer names no lifetime: refreshed after this long; 0 = the token does not expire.
    qint64 defaultLifetimeSeconds = 0;

    /// Reads what the token endpoint answered: the token, or what went wrong with one of the codes
    /// "invalid_grant" (the grant or code is dead), "bad_client" (id or secret), "redirect_mismatch",
    /// "wrong_account", "vendor_unavailable" (5xx, 429) or "vendor_refused". Default: RFC 6749 §5.
    std::function<core::Result<TokenReply>(int status, const QByteArray &body)> readTokens;
    /// Turns a failure into this vendor's words; `code` as above and those of the callback ("denied", "missing_scope").
    /// May be empty: general words are used.
    std::function<void(values::ConnectFailure &failure)> explain;
    /// Why a refresh was answered "invalid_grant", in words for the connection's health: what happened, why, what to do
    /// (Google after 7 days: the app is still in Testing). `grantAgeMs` is since the sign-in. May be empty, or answer
    /// an empty text: general words are used.
    std::function<QString(const core::ApiError &refusal, qint64 grantAgeMs)> explainDeadGrant;
};

/// RFC 6749 §5.1 and §5.2, tolerant of `scope` as text or array and of error objects.
[[nodiscard]] core::Result<TokenReply> readStandardTokens(int status, const QByteArray &body);

} // namespace callttone::connect
