// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/grants/grant_client.h"
#include "app/connect/oauth/oauth_flows.h"
#include "app/connect/vendor_session.h"
#include "app/core/clock.h"

#include <QJsonObject>

namespace callttone::connect {

// Signing in at a server that is known only once a person has typed its address. Who signs its users in, and as which
// client we ask there, is found out by asking the server (SignInSearch); afterwards it is kept with the grant, so that
// tokens are refreshed and revoked where they came from.

/// How we became a client of an authorization server. What one server gave is never shown to another.
enum class ClientOrigin {
    Given,      ///< a person typed id and secret
    Document,   ///< the id is the address of a document about us
    Registered, ///< the server gave it when we asked (RFC 7591)
};

struct ServerClient
{
    ClientOrigin origin = ClientOrigin::Given;
    QString issuer; ///< who knows the client
    QString redirectUri;
    QString id;
    core::SecretString secret = {};                ///< as given; empty: a public client
    std::optional<core::TimeMs> secretEndsAt = {}; ///< absent: never, or not said
    QString registrationUrl = {};                  ///< where the registration is ended (RFC 7592); may be empty
    core::SecretString registrationToken = {};     ///< for that
    [[nodiscard]] ServerClient clone() const;
};

/// A sign-in that can begin.
struct ServerSignIn
{
    OAuthProfile profile; ///< the resource is in its extras
    ServerClient client;
    bool sendsSecret = false; ///< the token endpoint takes the client's secret, as the profile says where
    QString resource;         ///< what the token is for: the server's canonical address
    QStringList scopes;       ///< to ask for; may be empty
    QString server;           ///< host of the server, for people
    bool allowPrivate = false;
};

/// Scopes beyond those a server asks for by itself: granted before, or found missing since. They are worth asking for
/// where they come from only.
struct WantedScopes
{
    QString issuer = {};
    QString resource = {};
    QStringList names = {};
};

/// What finding out starts from. All outlive the search, which blocks.
struct SignInQuestion
{
    HttpClient &http;
    const QJsonObject &input;    ///< as POST …/connect takes it, the address always in it
    const HttpResponse &refusal; ///< the server's 401; status 0 when a person wants to sign in without having met one
    QString redirectUri;
    QString clientDocument; ///< public address of the document about us; empty without one
    core::TimeMs now = 0;
    std::optional<ServerClient> known = {}; ///< of the grant at hand, for whoever issued it
    WantedScopes wanted = {};
    bool tryIt = false; ///< only look: nothing is registered, so the client may stay empty
};

struct SignInSearch
{
    QList<values::AuthStep> steps = {}; ///< a failed one is the last
    std::shared_ptr<ServerSignIn> found = {};
    std::optional<core::ApiError> failure = {}; ///< with neither: the server's refusal is not about signing in
};

/// The sign-in as the flows take it; who posts to the token endpoint is the caller's to set.
[[nodiscard]] OAuthStart startOf(const QString &integration, const ServerSignIn &signIn,
                                 const QList<values::AuthStep> &steps);

/// What a grant keeps of its sign-in beside the tokens: member "signIn" and, for who only asks whether there was one,
/// "issuer". Nothing secret.
[[nodiscard]] QJsonObject factsOf(const ServerSignIn &signIn);
/// The vault's part of the same, by name.
[[nodiscard]] std::vector<std::pair<QString, core::SecretString>> secretsOf(const ServerSignIn &signIn);

/// One of the grant's secrets; empty without one.
using KeptSecret = std::function<core::Result<core::SecretString>(const QString &name)>;
[[nodiscard]] core::Result<ServerClient> keptClient(const QJsonObject &facts, const KeptSecret &secret);
/// Who refreshes the grant. NotFound when it came from no such sign-in.
[[nodiscard]] core::Result<GrantClient> keptGrantClient(const QJsonObject &facts, const KeptSecret &secret);

/// Ends the grant at its authorization server, as far as that can be asked to (RFC 7009), and a registration made for
/// it. For IntegrationDescriptor::revoke.
[[nodiscard]] core::Result<void> revokeServerSignIn(VendorSession &session);

} // namespace callttone::connect
