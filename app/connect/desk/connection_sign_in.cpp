// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionWork: servers known by their address that sign their users in.
#include "app/connect/desk/connection_work.h"

#include "app/connect/desk/connection_row.h"
#include "app/connect/desk/server_http.h"
#include "app/connect/grants/token_keeper.h"
#include "app/core/clock.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using values::ConnectFailure;

/// What stands in the way of using a server although a token for it has come.
ConnectFailure unusable(const ServerSignIn &signIn, const std::optional<QStringList> &wanted, int status,
                        const core::ApiError &error)
{
    const QString &server = signIn.server;
    if (wanted) {
        const QString scopes = wanted->isEmpty() ? QString() : u" (%1)"_s.arg(wanted->join(u", "_s));
        return {.code = u"insufficient_scope"_s,
                .title = u"%1 wants more access than it asked for"_s.arg(server),
                .detail = u"The sign-in worked, but what it allows is not enough%1. Nothing was connected. Try again: "
                          "CalltTone then asks for that as well. If it happens again, your account there may lack the "
                          "right."_s.arg(scopes)};
    }
    if (status == 401) {
        return {.code = u"token_refused"_s,
                .title = u"%1 does not accept the token it had us fetch"_s.arg(server),
                .detail = u"The sign-in worked, but the server refused what came of it. Nothing was connected. Try "
                          "again; if it happens again, ask whoever runs the server."_s};
    }
    const QString why = error.fields.isEmpty() ? error.oneLine() : error.fields.first().message;
    return {.code = error.code.isEmpty() ? u"vendor_refused"_s : error.code,
            .title = u"The sign-in worked, but %1 cannot be used"_s.arg(server),
            .detail = why};
}

ConnectFailure notKept(const core::ApiError &error)
{
    return {.code = error.code,
            .title = u"The sign-in worked, but could not be kept"_s,
            .detail = error.title + u". "_s + error.detail};
}

} // namespace

core::Result<QJsonObject> ConnectionWork::addressed(const IntegrationDescriptor &descriptor, const QJsonObject &input)
{
    if (input.contains("url"_L1))
        return input;
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto connection = rows->connection(descriptor.id);
    const auto grant = connection ? rows->grant(connection->grantKey) : std::nullopt;
    if (!grant)
        return input;
    const auto url = m_parts.keeper.secret(grant->key, u"url"_s);
    if (!url)
        return core::fail(url.error());
    QJsonObject full = input;
    full.insert(u"url"_s, QString::fromUtf8(url->reveal()));
    full.insert(u"allowPrivateNetwork"_s, grant->facts.value("allowPrivate"_L1).toBool());
    return full;
}

SignInSearch ConnectionWork::searchSignIn(const IntegrationDescriptor &descriptor, const QJsonObject &input,
                                          const HttpResponse &refusal, const SignInPlace &place, bool tryIt)
{
    SignInQuestion question{m_parts.http, input, refusal, place.redirectUri, place.clientDocument, m_parts.clock.now()};
    question.tryIt = tryIt;
    const auto rows = m_parts.book.rows();
    if (!rows)
        return {.failure = rows.error()};
    const auto grant = rows->grant(descriptor.grantKey);
    const QJsonObject kept = grant ? grant->facts.value("signIn"_L1).toObject() : QJsonObject();
    if (!kept.isEmpty()) {
        const auto secret = [&](const QString &name) { return m_parts.keeper.secret(grant->key, name); };
        auto client = keptClient(grant->facts, secret);
        if (!client)
            return {.failure = client.error()};
        if (grant->health.state != values::HealthState::CredentialInvalid) // then that client is the trouble
            question.known = std::move(*client);
        question.wanted = {kept.value("issuer"_L1).toString(), kept.value("resource"_L1).toString(), grant->scopes};
        if (const auto connection = rows->connection(descriptor.id))
            question.wanted.names += wantedScopes(*connection).value_or(QStringList());
    } else {
        const std::lock_guard lock(m_wantedMutex);
        question.wanted = m_wanted.value(descriptor.id);
    }
    question.wanted.names.removeDuplicates();
    return descriptor.findSignIn(question);
}

std::optional<ConnectFailure> ConnectionWork::settleServerSignIn(const IntegrationDescriptor &descriptor,
                                                                 const AddressInput &address,
                                                                 const ServerSignIn &signIn, TokenReply &&reply)
{
    const QString url = address.input.value("url"_L1).toString();
    ServerHttp http(m_parts.http, url, reply.accessToken.clone());
    const auto settled = descriptor.settle(http, address.input, false);
    if (!settled) {
        const std::optional<HttpResponse> refusal = http.refusal();
        const auto wanted = refusal && descriptor.scopesWanted ? descriptor.scopesWanted(*refusal) : std::nullopt;
        if (wanted) {
            const std::lock_guard lock(m_wantedMutex);
            m_wanted.insert(descriptor.id, {signIn.client.issuer, signIn.resource, signIn.scopes + *wanted});
        }
        return unusable(signIn, wanted, refusal ? refusal->status : 0, settled.error());
    }
    const auto rows = m_parts.book.rows();
    if (!rows)
        return notKept(rows.error());

    const Identity &identity = (*settled)->identity;
    store::StoredGrant grant;
    grant.key = descriptor.grantKey;
    // No account id: nobody said whose tokens these are, so an older refresh token must never be taken for theirs.
    grant.accountLabel = identity.label;
    grant.accountDetail = identity.detail;
    grant.openUrl = identity.openUrl;
    grant.scopes = reply.scopes.value_or(signIn.scopes);
    grant.facts = identity.facts;
    const QJsonObject kept = connect::factsOf(signIn);
    for (auto it = kept.begin(); it != kept.end(); ++it)
        grant.facts.insert(it.key(), it.value());
    for (auto &secret : (*settled)->secrets)
        reply.secrets.push_back(std::move(secret));
    for (auto &secret : secretsOf(signIn))
        reply.secrets.push_back(std::move(secret));
    if (const auto adopted = m_parts.keeper.adopt(grant, std::move(reply)); !adopted)
        return notKept(adopted.error());

    const auto old = rows->connection(descriptor.id);
    if (old) { // its address and header are with the grant now, or were of another server
        if (const auto wiped = wipe(*old); !wiped)
            return notKept(wiped.error());
    }
    store::StoredConnection row = connectionRow(descriptor, **settled, old, address.isAgain, m_parts.clock.now());
    row.grantKey = descriptor.grantKey;
    forgetWantedScopes(row);
    const auto put = m_parts.book.put(row, u"connected"_s, u"Signed in to %1."_s.arg(signIn.server));
    if (!put)
        return notKept(put.error());
    const std::lock_guard lock(m_wantedMutex);
    m_wanted.remove(descriptor.id);
    return std::nullopt;
}

void ConnectionWork::noteWantedScopes(const IntegrationDescriptor &descriptor, const QStringList &scopes)
{
    const auto rows = m_parts.book.rows();
    auto connection = rows ? rows->connection(descriptor.id) : std::nullopt;
    if (!connection || !addWantedScopes(*connection, scopes))
        return; // disconnected meanwhile, or said before; what could not be read is said again by the next refusal
    const QString words = scopes.isEmpty() ? u"The server asks for more access than the sign-in allows."_s
                                           : u"The server asks for more access: %1."_s.arg(scopes.join(u", "_s));
    const auto kept = m_parts.book.change(
        descriptor.id, [&](store::StoredConnection &row) { (void)addWantedScopes(row, scopes); }, u"needs_access"_s,
        false, words);
    if (kept)
        announce(descriptor);
}

core::Result<GrantClient> ConnectionWork::clientOfServer(const IntegrationDescriptor &descriptor) const
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto grant = rows->grant(descriptor.grantKey);
    if (!grant)
        return core::fail(core::notFound(u"grant"_s, descriptor.grantKey));
    return keptGrantClient(grant->facts, [&](const QString &name) { return m_parts.keeper.secret(grant->key, name); });
}

} // namespace callttone::connect
