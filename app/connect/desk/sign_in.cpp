// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/sign_in.h"

#include "app/connect/desk/connection_session.h"
#include "app/connect/desk/scope_cover.h"
#include "app/connect/desk/vendor_app.h"
#include "app/connect/grants/token_keeper.h"
#include "app/core/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using values::ConnectFailure;

QString nameOf(const QList<IntegrationDescriptor> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&id](const auto &known) { return known.id == id; });
    return found == all.end() ? id : found->name;
}

ConnectFailure missingScopeFailure(const IntegrationDescriptor &descriptor, const QList<values::ScopeGrant> &missing)
{
    QStringList titles;
    for (const values::ScopeGrant &scope : missing)
        titles.append(u"\"%1\""_s.arg(scope.title));
    return {.code = u"missing_scope"_s,
            .title = u"Not everything was allowed"_s,
            .detail = u"%1 needs %2, which was unticked or is not part of the app. Nothing was connected. Start again "
                      "and leave every box ticked."_s.arg(descriptor.name, titles.join(u" and "_s))};
}

ConnectFailure identityFailure(const IntegrationDescriptor &descriptor, const core::ApiError &error)
{
    return {.code = error.code.isEmpty() ? u"vendor_refused"_s : error.code,
            .title = error.title.isEmpty() ? u"%1 did not say whose account this is"_s.arg(vendorOf(descriptor))
                                           : error.title,
            .detail = error.detail};
}

ConnectFailure otherAccount(const IntegrationDescriptor &descriptor, const QString &sibling,
                            const store::StoredGrant &grant)
{
    return {.code = u"wrong_account"_s,
            .title = u"This is another %1 account"_s.arg(vendorOf(descriptor)),
            .detail = u"%1 is connected as %2, and both share one account. Nothing was changed. Sign in as %2, or "
                      "disconnect %1 first."_s.arg(sibling, grant.accountLabel)};
}

ConnectFailure notKept(const core::ApiError &error)
{
    return {.code = error.code,
            .title = u"The sign-in worked, but could not be kept"_s,
            .detail = error.title + u". "_s + error.detail};
}

void withWords(const IntegrationDescriptor &descriptor, ConnectFailure &failure)
{
    failure.settingsUrl = failure.settingsUrl.isEmpty() ? descriptor.settingsUrl : failure.settingsUrl;
    if (descriptor.oauth && descriptor.oauth->explain)
        descriptor.oauth->explain(failure);
}

/// What was configured stays; what was not is filled from the descriptor, then from the account.
QJsonObject filledConfig(QJsonObject config, const QJsonObject &ofAccount, const QJsonObject &defaults)
{
    for (const QJsonObject &source : {ofAccount, defaults}) {
        for (auto it = source.begin(); it != source.end(); ++it) {
            if (!config.contains(it.key()))
                config.insert(it.key(), it.value());
        }
    }
    return config;
}

core::Result<void> keepConnection(const SignInParts &parts, const ConnectionBook::Rows &rows, const Identity &identity,
                                  const QString &grantKey)
{
    store::StoredConnection connection;
    if (const auto old = rows.connection(parts.descriptor.id))
        connection.config = old->config;
    connection.integration = parts.descriptor.id;
    connection.grantKey = grantKey;
    connection.config = filledConfig(connection.config, identity.config, parts.descriptor.defaultConfig);
    connection.accountId = identity.accountId;
    connection.accountLabel = identity.label;
    connection.accountDetail = identity.detail;
    connection.openUrl = identity.openUrl;
    connection.connectedAt = parts.clock.now();
    return parts.book.put(connection, u"connected"_s, u"Signed in as %1."_s.arg(identity.label));
}

std::optional<ConnectFailure> settle(const SignInParts &parts, TokenReply &&reply, const QStringList &requested)
{
    const IntegrationDescriptor &descriptor = parts.descriptor;
    const QStringList granted = reply.scopes.value_or(requested);
    if (const auto missing = missingScopes(descriptor, granted); !missing.isEmpty())
        return missingScopeFailure(descriptor, missing);
    NewcomerSession session(descriptor, parts.http, parts.environment, reply);
    const core::Result<Identity> identity = descriptor.identify(session);
    if (!identity)
        return identityFailure(descriptor, identity.error());
    const auto rows = parts.book.rows();
    if (!rows)
        return notKept(rows.error());
    if (const auto grant = rows->grant(descriptor.grantKey); grant && grant->accountId != identity->accountId) {
        for (const store::StoredConnection &sibling : rows->connections) {
            if (sibling.grantKey == descriptor.grantKey && sibling.integration != descriptor.id)
                return otherAccount(descriptor, nameOf(parts.all, sibling.integration), *grant);
        }
    }

    store::StoredGrant grant;
    grant.key = descriptor.grantKey;
    grant.accountId = identity->accountId;
    grant.accountLabel = identity->label;
    grant.accountDetail = identity->detail;
    grant.openUrl = identity->openUrl;
    grant.facts = reply.facts;
    for (auto it = identity->facts.begin(); it != identity->facts.end(); ++it)
        grant.facts.insert(it.key(), it.value());
    grant.scopes = granted;
    if (const auto kept = parts.keeper.adopt(grant, std::move(reply)); !kept)
        return notKept(kept.error());
    if (const auto kept = keepConnection(parts, *rows, *identity, descriptor.grantKey); !kept)
        return notKept(kept.error());
    return std::nullopt;
}

} // namespace

std::optional<ConnectFailure> settleSignIn(const SignInParts &parts, TokenReply &&reply, const QStringList &requested)
{
    std::optional<ConnectFailure> failure = settle(parts, std::move(reply), requested);
    if (failure)
        withWords(parts.descriptor, *failure);
    return failure;
}

core::Result<void> connectWithGrant(const SignInParts &parts, const store::StoredGrant &grant)
{
    const auto rows = parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const Identity identity{grant.accountId, grant.accountLabel, grant.accountDetail, grant.openUrl, {}, {}};
    return keepConnection(parts, *rows, identity, grant.key);
}

} // namespace callttone::connect
