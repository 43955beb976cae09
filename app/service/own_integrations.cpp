// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/own_integrations.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

using values::Integration;
using values::IntegrationNotice;
using values::IntegrationState;
using values::WebhookEndpoint;

constexpr core::TimeMs day = 86'400'000;
constexpr int daysUntilUnused = 90;

/// The desktop translates it on showing.
QString words(const char *source)
{
    return QString::fromUtf8(source);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

/// "09:14 UTC" on the same day, "Feb 16, 09:14 UTC" before. UTC, because the reader may sit in another zone.
QString sinceText(core::TimeMs since, core::TimeMs now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(since).toUTC();
    const bool today = at.date() == QDateTime::fromMSecsSinceEpoch(now).toUTC().date();
    return QLocale::c().toString(at, today ? u"HH:mm 'UTC'"_s : u"MMM d, HH:mm 'UTC'"_s);
}

bool isFailing(const WebhookEndpoint &endpoint)
{
    return endpoint.enabled && endpoint.health.failingSince.has_value();
}

qint64 waitingFor(const QList<WebhookEndpoint> &endpoints)
{
    qint64 waiting = 0;
    for (const WebhookEndpoint &endpoint : endpoints)
        waiting += endpoint.health.waiting;
    return waiting;
}

/// `lastError` is a status or a word for what kept one from coming.
QString failingSentence(const WebhookEndpoint &endpoint, core::TimeMs now)
{
    const QString host = QUrl(endpoint.url).host();
    const QString since = sinceText(*endpoint.health.failingSince, now);
    const QString &error = endpoint.health.lastError;
    bool isStatus = false;
    error.toInt(&isStatus);
    return isStatus ? u"%1 has answered %2 since %3."_s.arg(host, error, since)
                    : u"%1 has failed since %2 (%3)."_s.arg(host, since, error);
}

/// About the endpoint that fails the longest; the others are on the page the button opens.
IntegrationNotice failingNotice(const QList<WebhookEndpoint> &failing, qsizetype active, core::TimeMs now)
{
    const WebhookEndpoint &longest =
        *std::min_element(failing.begin(), failing.end(), [](const WebhookEndpoint &a, const WebhookEndpoint &b) {
            return *a.health.failingSince < *b.health.failingSince;
        });
    const bool all = failing.size() == active;
    IntegrationNotice notice;
    notice.level = all ? IntegrationNotice::Level::Error : IntegrationNotice::Level::Warning;
    notice.title = all && active == 1 ? words(QT_TRANSLATE_NOOP("Integration", "The endpoint is failing"))
                   : all              ? u"All %1 endpoints are failing"_s.arg(active)
                                      : u"%1 of %2 endpoints failing"_s.arg(failing.size()).arg(active);
    notice.detail = failingSentence(longest, now);
    if (const qint64 waiting = waitingFor(failing); waiting > 0)
        notice.detail += u' ' + counted(waiting, u"delivery is"_s, u"deliveries are"_s) + u" retrying."_s;
    notice.action = u"review"_s;
    return notice;
}

std::optional<core::TimeMs> latest(std::optional<core::TimeMs> a, std::optional<core::TimeMs> b)
{
    return !a || (b && *b > *a) ? b : a;
}

Integration ownIntegration(QLatin1StringView id, const QString &name, values::AuthKind auth)
{
    Integration integration;
    integration.id = id;
    integration.name = name;
    integration.category = values::IntegrationCategory::Developer;
    integration.auth = auth;
    return integration;
}

} // namespace

bool isOwnIntegration(QStringView id)
{
    return id == webhooksId || id == restApiId;
}

Integration webhooksIntegration(const QList<WebhookEndpoint> &endpoints, const values::Account &account,
                                core::TimeMs now)
{
    Integration integration = ownIntegration(webhooksId, u"Outbound Webhooks"_s, values::AuthKind::Signed);
    integration.description = words(QT_TRANSLATE_NOOP("Integration", "Send signed events to your own servers."));
    integration.purpose = words(QT_TRANSLATE_NOOP("Integration", "Signed events to your servers"));
    QList<WebhookEndpoint> failing;
    qsizetype active = 0;
    for (const WebhookEndpoint &endpoint : endpoints) {
        active += endpoint.enabled ? 1 : 0;
        if (isFailing(endpoint))
            failing.append(endpoint);
        integration.lastUsedAt = latest(integration.lastUsedAt, endpoint.health.lastAttemptAt);
        integration.health.lastSuccessAt = latest(integration.health.lastSuccessAt, endpoint.health.lastSuccessAt);
    }
    integration.config = {{u"endpoints"_s, endpoints.size()},
                          {u"active"_s, active},
                          {u"failing"_s, failing.size()},
                          {u"limit"_s, values::maxWebhookEndpoints}};
    integration.accountDetail = u"%1 of %2 endpoints"_s.arg(endpoints.size()).arg(values::maxWebhookEndpoints);
    if (!account.integrationsAvailable()) {
        integration.state = IntegrationState::PlanRequired;
        return integration;
    }
    if (endpoints.isEmpty())
        return integration;
    integration.state = IntegrationState::Connected;
    integration.account = counted(active, u"active endpoint"_s, u"active endpoints"_s);
    if (!failing.isEmpty()) {
        integration.notice = failingNotice(failing, active, now);
        if (integration.notice->level == IntegrationNotice::Level::Error)
            integration.state = IntegrationState::Error;
    }
    return integration;
}

Integration restApiIntegration(const QList<values::ApiKey> &keys, core::TimeMs now)
{
    Integration integration = ownIntegration(restApiId, u"REST API"_s, values::AuthKind::ApiKey);
    integration.description =
        words(QT_TRANSLATE_NOOP("Integration", "Query calls and manage agents, campaigns and appointments."));
    integration.purpose = integration.description;
    qint64 active = 0;
    qint64 unused = 0;
    for (const values::ApiKey &key : keys) {
        if (key.revokedAt)
            continue;
        ++active;
        unused += now - key.lastUsedAt.value_or(key.createdAt) > daysUntilUnused * day ? 1 : 0;
        integration.lastUsedAt = latest(integration.lastUsedAt, key.lastUsedAt);
    }
    integration.config = {{u"keys"_s, active}, {u"unused"_s, unused}};
    if (active == 0)
        return integration;
    integration.state = IntegrationState::Connected;
    integration.account = counted(active, u"active key"_s, u"active keys"_s);
    if (unused > 0) {
        IntegrationNotice notice;
        notice.title = counted(unused, u"key unused for 3 months"_s, u"keys unused for 3 months"_s);
        notice.detail = words(QT_TRANSLATE_NOOP("Integration", "Revoke what is not needed any more."));
        notice.action = u"review"_s;
        integration.notice = notice;
    }
    return integration;
}

} // namespace callttone::service
