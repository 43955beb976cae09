// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionWork: connections that are an address (webhook, MCP server), and the end of any connection.
#include "app/connect/desk/connection_work.h"

#include "app/connect/desk/connection_row.h"
#include "app/connect/desk/server_http.h"
#include "app/connect/grants/token_keeper.h"
#include "app/core/clock.h"
#include "app/core/secret_vault.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

/// What may be shown of a secret: an address' host and last four, of others the last four.
QString hintOf(const core::SecretString &secret)
{
    const QUrl url(QString::fromUtf8(secret.reveal()));
    const QString end = QString::fromUtf8(secret.hint());
    return url.host().isEmpty() ? u"…"_s + end : url.host() + u"/…"_s + end;
}

core::ApiError stillStarting()
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"starting"_s,
            .title = u"The engine is still starting"_s,
            .detail = u"Try again in a second."_s,
            .retryAfterSeconds = 1};
}

} // namespace

core::Result<values::ConnectionCheck> ConnectionWork::tryAddress(const IntegrationDescriptor &descriptor,
                                                                 const QJsonObject &input, const SignInPlace &place)
{
    auto attempt = attemptAddress(descriptor, input, place, true);
    if (!attempt)
        return core::fail(attempt.error());
    values::ConnectionCheck check;
    if (attempt->settled)
        check = attempt->settled->check;
    check.steps = attempt->search.steps;
    if (attempt->search.failure) {
        check.ok = false;
        check.signIn = true;
        check.detail = attempt->search.failure->oneLine();
    } else if (attempt->search.found) {
        check.ok = true;
        check.signIn = true;
        check.detail = u"%1 signs its users in at %2. Connecting opens that page in the browser."_s.arg(
            attempt->search.found->server, QUrl(attempt->search.found->profile.authorizeUrl).host());
    }
    check.checkedAt = m_parts.clock.now();
    return check;
}

core::Result<ConnectionWork::AddressAttempt> ConnectionWork::attemptAddress(const IntegrationDescriptor &descriptor,
                                                                            const QJsonObject &input,
                                                                            const SignInPlace &place, bool tryIt)
{
    const auto full = addressed(descriptor, input);
    if (!full)
        return core::fail(full.error());
    const bool isAgain = !input.contains("url"_L1);
    AddressAttempt attempt{{*full, isAgain}};
    ServerHttp http(m_parts.http);
    const auto settled = descriptor.settle(http, *full, tryIt);
    const HttpResponse refusal = http.refusal().value_or(HttpResponse());
    const bool works = settled && (!tryIt || (*settled)->check.ok);
    // Who typed a header wants to use it; that the server refused it is the answer.
    const bool hasHeader = !full->value("authorization"_L1).toString().trimmed().isEmpty();
    const bool asksFor = input.value("signIn"_L1).toBool() && descriptor.findSignIn;
    // Some servers answer everybody and refuse only what their tools do, so that they answer proves nothing.
    const bool isSignedIn = isAgain && descriptor.findSignIn;
    const bool signsIn = works ? asksFor || isSignedIn : refusal.status == 401 && !hasHeader && descriptor.findSignIn;
    if (settled)
        attempt.settled = *settled;
    if (!signsIn)
        return settled ? core::Result<AddressAttempt>(std::move(attempt)) : core::fail(settled.error());
    if (!tryIt && place.redirectUri.isEmpty())
        return core::fail(stillStarting());
    attempt.search = searchSignIn(descriptor, *full, refusal, place, tryIt);
    if (attempt.search.found || attempt.search.failure)
        return attempt;
    if (!settled)
        return core::fail(settled.error());
    if (asksFor && works)
        return core::fail(core::invalidField(u"/signIn"_s, u"This server does not say who signs its users in."_s));
    return attempt;
}

core::Result<ConnectionWork::AddressOutcome> ConnectionWork::connectAddress(const IntegrationDescriptor &descriptor,
                                                                            const QJsonObject &input,
                                                                            const SignInPlace &place)
{
    auto attempt = attemptAddress(descriptor, input, place, false);
    if (!attempt)
        return core::fail(attempt.error());
    if (attempt->search.failure)
        return core::fail(*attempt->search.failure);
    if (attempt->search.found)
        return AddressOutcome{{}, std::move(attempt->search), std::move(attempt->address)};
    return keepAddress(descriptor, *attempt->settled, attempt->address.isAgain).map([](values::Integration view) {
        return AddressOutcome{std::move(view), {}, {}};
    });
}

core::Result<values::Integration> ConnectionWork::keepAddress(const IntegrationDescriptor &descriptor,
                                                              const IntegrationDescriptor::Settled &settled,
                                                              bool isAgain)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto old = rows->connection(descriptor.id);
    if (old && !old->grantKey.isEmpty()) { // it was signed in to; that grant must not be renewed for ever
        if (const auto ended = endGrant(descriptor, *old, *rows); !ended)
            return core::fail(ended.error());
    }
    store::StoredConnection connection = connectionRow(descriptor, settled, old, isAgain, m_parts.clock.now());
    forgetWantedScopes(connection);
    for (const auto &[name, secret] : settled.secrets) {
        const auto kept = m_parts.vault.write(connectionSecretKey(descriptor.id, name), secret);
        if (!kept)
            return core::fail(kept.error());
        connection.secretHints.insert(name, hintOf(secret));
    }
    const auto kept = m_parts.book.put(connection, u"connected"_s, u"Connected to %1."_s.arg(connection.accountLabel));
    if (!kept)
        return core::fail(kept.error());
    return changed(descriptor);
}

core::Result<void> ConnectionWork::wipe(const store::StoredConnection &connection)
{
    for (auto it = connection.secretHints.begin(); it != connection.secretHints.end(); ++it) {
        const auto removed = m_parts.vault.remove(connectionSecretKey(connection.integration, it.key()));
        if (!removed)
            return removed;
    }
    return {};
}

core::Result<QString> ConnectionWork::endGrant(const IntegrationDescriptor &descriptor,
                                               const store::StoredConnection &connection,
                                               const ConnectionBook::Rows &rows)
{
    const QString grantKey = connection.grantKey;
    const bool shared = std::any_of(rows.connections.begin(), rows.connections.end(), [&](const auto &other) {
        return other.grantKey == grantKey && other.integration != descriptor.id;
    });
    if (grantKey.isEmpty() || shared)
        return QString();
    const auto session = sessionOf(descriptor, connection, rows);
    const auto told = descriptor.revoke ? descriptor.revoke(*session) : core::Result<void>();
    if (const auto forgotten = m_parts.keeper.forget(grantKey); !forgotten)
        return core::fail(forgotten.error());
    return told ? QString() : u"The vendor was not told: %1"_s.arg(told.error().oneLine());
}

core::Result<values::Integration> ConnectionWork::disconnect(const IntegrationDescriptor &descriptor)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto connection = rows->connection(descriptor.id);
    if (!connection)
        return changed(descriptor); // as wanted already
    const auto untold = endGrant(descriptor, *connection, *rows);
    if (!untold)
        return core::fail(untold.error());
    if (const auto wiped = wipe(*connection); !wiped)
        return core::fail(wiped.error());
    // Why the vendor may still list us is noted; the connection ends all the same.
    if (const auto removed = m_parts.book.remove(descriptor.id, *untold); !removed)
        return core::fail(removed.error());
    return changed(descriptor);
}

} // namespace callttone::connect
