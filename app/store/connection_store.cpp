// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection_store.h"

#include "app/store/session.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

const QString grantColumns =
    u"key, account_id, account_label, account_detail, open_url, facts, scopes, secret_names, issued_at, refreshed_at, "
    "expires_at, generation, failures, health, health_detail, health_since, last_success_at, next_refresh_at"_s;

const QString connectionColumns =
    u"integration, grant_key, config, account_id, account_label, account_detail, open_url, facts, secret_hints, "
    "connected_at, paused, last_used_at, last_checked_at, last_check_ok, last_check_detail, health, health_detail, "
    "health_since, last_success_at"_s;

std::optional<core::TimeMs> timeOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<core::TimeMs>(value.toLongLong());
}

QVariant orNull(std::optional<core::TimeMs> time)
{
    return time ? QVariant(*time) : QVariant();
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QVariant &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toString().toUtf8()).array();
    for (const QJsonValue value : array)
        list.append(value.toString());
    return list;
}

QString textOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// From the columns health, health_detail, health_since, last_success_at.
values::ConnectionHealth healthOf(const QSqlQuery &row, int column)
{
    values::ConnectionHealth health;
    health.state = values::healthStateFromWire(row.value(column).toString());
    health.detail = row.value(column + 1).toString();
    health.since = timeOf(row.value(column + 2));
    health.lastSuccessAt = timeOf(row.value(column + 3));
    return health;
}

StoredGrant grantOf(const QSqlQuery &row)
{
    StoredGrant grant;
    grant.key = row.value(0).toString();
    grant.accountId = row.value(1).toString();
    grant.accountLabel = row.value(2).toString();
    grant.accountDetail = row.value(3).toString();
    grant.openUrl = row.value(4).toString();
    grant.facts = objectOf(row.value(5));
    grant.scopes = listOf(row.value(6));
    grant.secretNames = listOf(row.value(7));
    grant.issuedAt = row.value(8).toLongLong();
    grant.refreshedAt = row.value(9).toLongLong();
    grant.expiresAt = timeOf(row.value(10));
    grant.generation = row.value(11).toLongLong();
    grant.failures = row.value(12).toInt();
    grant.health = healthOf(row, 13);
    grant.health.nextRefreshAt = timeOf(row.value(17));
    return grant;
}

StoredConnection connectionOf(const QSqlQuery &row)
{
    StoredConnection connection;
    connection.integration = row.value(0).toString();
    connection.grantKey = row.value(1).toString();
    connection.config = objectOf(row.value(2));
    connection.accountId = row.value(3).toString();
    connection.accountLabel = row.value(4).toString();
    connection.accountDetail = row.value(5).toString();
    connection.openUrl = row.value(6).toString();
    connection.facts = objectOf(row.value(7));
    connection.secretHints = objectOf(row.value(8));
    connection.connectedAt = row.value(9).toLongLong();
    connection.paused = row.value(10).toBool();
    connection.lastUsedAt = timeOf(row.value(11));
    connection.lastCheckedAt = timeOf(row.value(12));
    connection.lastCheckOk = row.value(13).toBool();
    connection.lastCheckDetail = row.value(14).toString();
    connection.health = healthOf(row, 15);
    return connection;
}

/// As many "?" as there are columns.
QString placesFor(const QString &columns)
{
    return QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s);
}

} // namespace

QList<StoredGrant> listGrants(Session &session)
{
    QList<StoredGrant> grants;
    session.rows(u"SELECT %1 FROM grants ORDER BY key"_s.arg(grantColumns), {},
                 [&grants](const QSqlQuery &row) { grants.append(grantOf(row)); });
    return grants;
}

std::optional<StoredGrant> findGrant(Session &session, const QString &key)
{
    std::optional<StoredGrant> grant;
    session.rows(u"SELECT %1 FROM grants WHERE key = ?"_s.arg(grantColumns), {key},
                 [&grant](const QSqlQuery &row) { grant = grantOf(row); });
    return grant;
}

void putGrant(Session &session, const StoredGrant &grant)
{
    static const QString sql =
        u"INSERT OR REPLACE INTO grants (%1) VALUES (%2)"_s.arg(grantColumns, placesFor(grantColumns));
    const values::ConnectionHealth &health = grant.health;
    session.run(sql, {grant.key, grant.accountId, grant.accountLabel, grant.accountDetail, grant.openUrl,
                      textOf(grant.facts), textOf(grant.scopes), textOf(grant.secretNames), grant.issuedAt,
                      grant.refreshedAt, orNull(grant.expiresAt), grant.generation, grant.failures,
                      values::wireName(health.state), health.detail, orNull(health.since), orNull(health.lastSuccessAt),
                      orNull(health.nextRefreshAt)});
}

void deleteGrant(Session &session, const QString &key)
{
    session.run(u"DELETE FROM grants WHERE key = ?"_s, {key});
}

QList<StoredConnection> listConnections(Session &session)
{
    QList<StoredConnection> connections;
    session.rows(u"SELECT %1 FROM connections ORDER BY integration"_s.arg(connectionColumns), {},
                 [&connections](const QSqlQuery &row) { connections.append(connectionOf(row)); });
    return connections;
}

std::optional<StoredConnection> findConnection(Session &session, const QString &integration)
{
    std::optional<StoredConnection> connection;
    session.rows(u"SELECT %1 FROM connections WHERE integration = ?"_s.arg(connectionColumns), {integration},
                 [&connection](const QSqlQuery &row) { connection = connectionOf(row); });
    return connection;
}

QStringList connectionsOfGrant(Session &session, const QString &grantKey)
{
    QStringList integrations;
    session.rows(u"SELECT integration FROM connections WHERE grant_key = ? ORDER BY integration"_s, {grantKey},
                 [&integrations](const QSqlQuery &row) { integrations.append(row.value(0).toString()); });
    return integrations;
}

void putConnection(Session &session, const StoredConnection &connection)
{
    static const QString sql =
        u"INSERT OR REPLACE INTO connections (%1) VALUES (%2)"_s.arg(connectionColumns, placesFor(connectionColumns));
    const values::ConnectionHealth &health = connection.health;
    session.run(sql,
                {connection.integration, connection.grantKey.isEmpty() ? QVariant() : QVariant(connection.grantKey),
                 textOf(connection.config), connection.accountId, connection.accountLabel, connection.accountDetail,
                 connection.openUrl, textOf(connection.facts), textOf(connection.secretHints), connection.connectedAt,
                 connection.paused, orNull(connection.lastUsedAt), orNull(connection.lastCheckedAt),
                 connection.lastCheckOk, connection.lastCheckDetail, values::wireName(health.state), health.detail,
                 orNull(health.since), orNull(health.lastSuccessAt)});
}

void deleteConnection(Session &session, const QString &integration)
{
    session.run(u"DELETE FROM connections WHERE integration = ?"_s, {integration});
}

void touchConnection(Session &session, const QString &integration, core::TimeMs usedAt)
{
    session.run(u"UPDATE connections SET last_used_at = ? WHERE integration = ?"_s, {usedAt, integration});
}

} // namespace callttone::store
