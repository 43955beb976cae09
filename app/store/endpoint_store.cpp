// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/endpoint_store.h"

#include "app/store/outbox.h"
#include "app/store/session.h"
#include "models/values/stats.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

const QString endpointColumns =
    u"id, url, description, events, enabled, disabled_reason, header_names, allow_private, rate_limit, secret_hint, "
    "previous_secret_until, created_at, updated_at, failing_since, last_success_at, last_attempt_at, last_error, "
    "secret_rotated_at"_s;

std::optional<core::TimeMs> timeOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<core::TimeMs>(value.toLongLong());
}

QVariant orNull(std::optional<core::TimeMs> time)
{
    return time ? QVariant(*time) : QVariant();
}

QString eventsText(const QList<values::EventType> &events)
{
    QStringList names;
    for (const values::EventType type : events)
        names.append(values::wireName(type));
    return names.join(u',');
}

values::WebhookEndpoint endpointOf(const QSqlQuery &row)
{
    values::WebhookEndpoint endpoint;
    endpoint.id = row.value(0).toString();
    endpoint.url = row.value(1).toString();
    endpoint.description = row.value(2).toString();
    const QStringList names = row.value(3).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const auto type = values::eventTypeFromWire(name))
            endpoint.events.append(*type);
    }
    endpoint.enabled = row.value(4).toBool();
    endpoint.disabledReason = row.value(5).toString();
    endpoint.headerNames = row.value(6).toString().split(u'\n', Qt::SkipEmptyParts);
    endpoint.allowPrivateNetwork = row.value(7).toBool();
    if (!row.value(8).isNull())
        endpoint.rateLimitPerSecond = row.value(8).toInt();
    endpoint.secretHint = row.value(9).toString();
    endpoint.previousSecretUntil = timeOf(row.value(10));
    endpoint.createdAt = row.value(11).toLongLong();
    endpoint.updatedAt = row.value(12).toLongLong();
    endpoint.health.failingSince = timeOf(row.value(13));
    endpoint.health.lastSuccessAt = timeOf(row.value(14));
    endpoint.health.lastAttemptAt = timeOf(row.value(15));
    endpoint.health.lastError = row.value(16).toString();
    endpoint.secretRotatedAt = timeOf(row.value(17));
    return endpoint;
}

void addHealth(Session &session, values::WebhookEndpoint &endpoint, core::TimeMs now)
{
    values::EndpointHealth &health = endpoint.health;
    values::LatencyHistogram latencies;
    session.rows(u"SELECT ok, bucket, sum(n) FROM rollup_attempts WHERE minute >= ? AND dest_id = ? GROUP BY 1, 2"_s,
                 {now / 60'000 - 24 * 60, endpoint.id}, [&](const QSqlQuery &row) {
                     const qint64 count = row.value(2).toLongLong();
                     (row.value(0).toBool() ? health.delivered : health.failed) += count;
                     latencies.add(row.value(1).toInt(), count);
                 });
    if (const auto p50 = latencies.quantileMs(0.5))
        health.p50Ms = qRound(*p50);
    if (const auto p95 = latencies.quantileMs(0.95))
        health.p95Ms = qRound(*p95);
    health.waiting = session
                         .scalar(u"SELECT count(*) FROM deliveries WHERE dest_id = ? AND status IN "
                                 "('pending', 'retrying')"_s,
                                 {endpoint.id})
                         .toLongLong();
    if (!endpoint.enabled)
        health.state = u"disabled"_s;
    else if (health.failingSince)
        health.state = u"failing"_s;
    else
        health.state = health.lastAttemptAt ? u"healthy"_s : u"unused"_s;
}

QList<QVariant> settingsOf(const values::WebhookEndpoint &endpoint)
{
    return {endpoint.url,
            endpoint.description,
            eventsText(endpoint.events),
            endpoint.enabled,
            endpoint.disabledReason,
            endpoint.headerNames.join(u'\n'),
            endpoint.allowPrivateNetwork,
            endpoint.rateLimitPerSecond ? QVariant(*endpoint.rateLimitPerSecond) : QVariant(),
            endpoint.secretHint,
            orNull(endpoint.previousSecretUntil),
            orNull(endpoint.secretRotatedAt),
            endpoint.updatedAt};
}

} // namespace

QList<values::WebhookEndpoint> listEndpoints(Session &session, core::TimeMs now)
{
    QList<values::WebhookEndpoint> endpoints;
    session.rows(u"SELECT %1 FROM endpoints ORDER BY created_at, id"_s.arg(endpointColumns), {},
                 [&endpoints](const QSqlQuery &row) { endpoints.append(endpointOf(row)); });
    for (values::WebhookEndpoint &endpoint : endpoints)
        addHealth(session, endpoint, now);
    return endpoints;
}

core::Result<values::WebhookEndpoint> findEndpoint(Session &session, const QString &id, core::TimeMs now)
{
    std::optional<values::WebhookEndpoint> endpoint;
    session.rows(u"SELECT %1 FROM endpoints WHERE id = ?"_s.arg(endpointColumns), {id},
                 [&endpoint](const QSqlQuery &row) { endpoint = endpointOf(row); });
    if (!endpoint)
        return core::fail(core::notFound(u"webhook endpoint"_s, id));
    addHealth(session, *endpoint, now);
    return *endpoint;
}

core::Result<void> insertEndpoint(Session &session, const values::WebhookEndpoint &endpoint)
{
    if (session.scalar(u"SELECT count(*) FROM endpoints"_s).toInt() >= values::maxWebhookEndpoints) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"endpoint_limit"_s,
                           .title = u"There are already %1 webhook endpoints"_s.arg(values::maxWebhookEndpoints),
                           .detail = u"That is the most an organization can have. Delete one, then add this one."_s});
    }
    QList<QVariant> values = settingsOf(endpoint);
    values << endpoint.id << endpoint.createdAt;
    session.run(u"INSERT INTO endpoints (url, description, events, enabled, disabled_reason, header_names, "
                "allow_private, rate_limit, secret_hint, previous_secret_until, secret_rotated_at, updated_at, id, "
                "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                values);
    return {};
}

core::Result<void> updateEndpoint(Session &session, const values::WebhookEndpoint &endpoint)
{
    QList<QVariant> values = settingsOf(endpoint);
    values << endpoint.id;
    session.run(u"UPDATE endpoints SET url = ?, description = ?, events = ?, enabled = ?, disabled_reason = ?, "
                "header_names = ?, allow_private = ?, rate_limit = ?, secret_hint = ?, previous_secret_until = ?, "
                "secret_rotated_at = ?, updated_at = ? WHERE id = ?"_s,
                values);
    if (session.changes() == 0)
        return core::fail(core::notFound(u"webhook endpoint"_s, endpoint.id));
    return {};
}

core::Result<void> deleteEndpoint(Session &session, const QString &id, core::TimeMs now)
{
    session.run(u"DELETE FROM endpoints WHERE id = ?"_s, {id});
    if (session.changes() == 0)
        return core::fail(core::notFound(u"webhook endpoint"_s, id));
    skipWaiting(session, id, u"The endpoint was deleted"_s, now);
    return {};
}

bool disableEndpoint(Session &session, const QString &id, const QString &reason, core::TimeMs now)
{
    session.run(u"UPDATE endpoints SET enabled = 0, disabled_reason = ?, updated_at = ? WHERE id = ? AND enabled = 1"_s,
                {reason, now, id});
    if (session.changes() == 0)
        return false;
    skipWaiting(session, id, reason, now);
    return true;
}

} // namespace callttone::store
