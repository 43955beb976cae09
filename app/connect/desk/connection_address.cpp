// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionWork: connections that are an address (webhook, MCP server), and the end of any connection.
#include "app/connect/desk/connection_work.h"

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

} // namespace

core::Result<values::ConnectionCheck> ConnectionWork::tryAddress(const IntegrationDescriptor &descriptor,
                                                                 const QJsonObject &input)
{
    auto settled = descriptor.settle(m_parts.http, input, true);
    if (!settled)
        return core::fail(settled.error());
    (*settled)->check.checkedAt = m_parts.clock.now();
    return (*settled)->check;
}

core::Result<values::Integration> ConnectionWork::connectAddress(const IntegrationDescriptor &descriptor,
                                                                 const QJsonObject &input)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto settled = descriptor.settle(m_parts.http, input, false);
    if (!settled)
        return core::fail(settled.error());

    const auto old = rows->connection(descriptor.id);
    store::StoredConnection connection;
    connection.integration = descriptor.id;
    connection.config = descriptor.defaultConfig;
    for (const QJsonObject &source : {old ? old->config : QJsonObject(), (*settled)->config}) {
        for (auto it = source.begin(); it != source.end(); ++it)
            connection.config.insert(it.key(), it.value());
    }
    connection.accountId = (*settled)->identity.accountId;
    connection.accountLabel = (*settled)->identity.label;
    connection.accountDetail = (*settled)->identity.detail;
    connection.openUrl = (*settled)->identity.openUrl;
    connection.facts = (*settled)->identity.facts;
    if (!(*settled)->check.tools.isEmpty())
        connection.facts.insert(u"tools"_s, (*settled)->check.toJson().value("tools"_L1));
    connection.connectedAt = m_parts.clock.now();
    for (const auto &[name, secret] : (*settled)->secrets) {
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

core::Result<values::Integration> ConnectionWork::disconnect(const IntegrationDescriptor &descriptor)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto connection = rows->connection(descriptor.id);
    if (!connection)
        return changed(descriptor); // as wanted already

    QString untold; // why the vendor may still list us; the connection ends all the same
    const QString grantKey = connection->grantKey;
    const bool shared = std::any_of(rows->connections.begin(), rows->connections.end(), [&](const auto &other) {
        return !grantKey.isEmpty() && other.grantKey == grantKey && other.integration != descriptor.id;
    });
    if (!grantKey.isEmpty() && !shared) {
        const auto session = open(descriptor);
        const core::Result<void> told = !session            ? core::Result<void>(core::fail(session.error()))
                                        : descriptor.revoke ? descriptor.revoke(**session)
                                                            : core::Result<void>();
        if (!told)
            untold = u"The vendor was not told: %1"_s.arg(told.error().oneLine());
        if (const auto forgotten = m_parts.keeper.forget(grantKey); !forgotten)
            return core::fail(forgotten.error());
    }
    if (const auto wiped = wipe(*connection); !wiped)
        return core::fail(wiped.error());
    if (const auto removed = m_parts.book.remove(descriptor.id, untold); !removed)
        return core::fail(removed.error());
    return changed(descriptor);
}

} // namespace callttone::connect
