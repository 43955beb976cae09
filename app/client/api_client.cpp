// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/api_client.h"

#include "app/client/answer_reading.h"
#include "app/client/reply_mapping.h"
#include "app/client/service_address.h"
#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

using core::Result;

Reply<BulkCount> countOf(QFuture<Result<QJsonObject>> answer)
{
    return mapped<BulkCount>(std::move(answer), [](const QJsonObject &object) {
        return BulkCount{qint64(object.value("count"_L1).toDouble()), object.value("dryRun"_L1).toBool()};
    });
}

/// A shown-once member. Without it the answer is of no use, and a person must not be shown an empty field as a secret.
Result<core::SecretString> secretIn(const QJsonObject &object, QLatin1StringView name)
{
    const QByteArray secret = object.value(name).toString().toUtf8();
    if (secret.isEmpty())
        return core::fail(unexpectedAnswer(QCoreApplication::translate("RestClient", "the service")));
    return core::SecretString(secret);
}

PostedEvent postedEvent(const QJsonObject &object)
{
    return {object.value("id"_L1).toString(), object.value("duplicate"_L1).toBool(),
            object.value("deliveries"_L1).toInt()};
}

} // namespace

Reply<values::Account> ApiClient::account()
{
    return valueOf<values::Account>(m_transport.get(u"/account"_s));
}

Reply<values::Stats> ApiClient::stats(const values::StatsQuery &query)
{
    return valueOf<values::Stats>(m_transport.get(u"/stats"_s, query.toQuery()));
}

Reply<values::Page<values::Call>> ApiClient::calls(const values::CallFilter &filter, const values::PageRequest &page)
{
    return valueOf<values::Page<values::Call>>(m_transport.get(u"/calls"_s, withPage(filter.toQuery(), page)));
}

Reply<values::CallDetail> ApiClient::call(const QString &id)
{
    return valueOf<values::CallDetail>(m_transport.get(u"/calls/"_s + pathSegment(id)));
}

Reply<values::Page<values::StoredEvent>> ApiClient::events(const values::PageRequest &page)
{
    return valueOf<values::Page<values::StoredEvent>>(m_transport.get(u"/events"_s, withPage({}, page)));
}

Reply<QList<PostedEvent>> ApiClient::postEvents(const QByteArray &json)
{
    return m_transport.send({Method::Post, u"/events"_s, {}, json})
        .then([](RestAnswer answer) -> Result<QList<PostedEvent>> {
            if (!answer)
                return core::fail(std::move(answer.error()));
            if (answer->isObject())
                return QList{postedEvent(answer->object())};
            QList<PostedEvent> events;
            const QJsonArray array = answer->array();
            for (const QJsonValue &entry : array)
                events.append(postedEvent(entry.toObject()));
            return events;
        });
}

Reply<values::Page<values::Delivery>> ApiClient::deliveries(const values::DeliveryFilter &filter,
                                                            const values::PageRequest &page)
{
    return valueOf<values::Page<values::Delivery>>(m_transport.get(u"/deliveries"_s, withPage(filter.toQuery(), page)));
}

Reply<values::DeliveryDetail> ApiClient::delivery(const QString &id)
{
    return valueOf<values::DeliveryDetail>(m_transport.get(u"/deliveries/"_s + pathSegment(id)));
}

Reply<values::Delivery> ApiClient::replay(const QString &deliveryId)
{
    return valueOf<values::Delivery>(m_transport.post(u"/deliveries/%1/replay"_s.arg(pathSegment(deliveryId))));
}

Reply<values::Delivery> ApiClient::cancel(const QString &deliveryId)
{
    return valueOf<values::Delivery>(m_transport.post(u"/deliveries/%1/cancel"_s.arg(pathSegment(deliveryId))));
}

Reply<BulkCount> ApiClient::replayMany(const values::DeliveryFilter &filter, bool dryRun)
{
    QJsonObject members;
    const auto items = filter.toQuery().queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        members.insert(name, value);
    return countOf(m_transport.post(u"/deliveries/replay"_s, {{u"filter"_s, members}, {u"dryRun"_s, dryRun}}));
}

Reply<QList<values::WebhookEndpoint>> ApiClient::webhooks()
{
    return listOf<values::WebhookEndpoint>(m_transport.get(u"/webhooks"_s));
}

Reply<CreatedEndpoint> ApiClient::createWebhook(const values::EndpointChanges &changes)
{
    return mapped<CreatedEndpoint>(
        m_transport.post(u"/webhooks"_s, changes.toJson()), [](const QJsonObject &object) -> Result<CreatedEndpoint> {
            return secretIn(object, "secret"_L1).map([&object](core::SecretString secret) {
                return CreatedEndpoint{values::WebhookEndpoint::fromJson(object), std::move(secret)};
            });
        });
}

Reply<values::WebhookEndpoint> ApiClient::updateWebhook(const QString &id, const values::EndpointChanges &changes)
{
    return valueOf<values::WebhookEndpoint>(m_transport.patch(u"/webhooks/"_s + pathSegment(id), changes.toJson()));
}

Reply<std::monostate> ApiClient::deleteWebhook(const QString &id)
{
    return nothingOf(m_transport.del(u"/webhooks/"_s + pathSegment(id)));
}

Reply<TestResult> ApiClient::testWebhook(const QString &id, std::optional<values::EventType> event)
{
    QJsonObject body;
    if (event)
        body.insert(u"event"_s, values::wireName(*event));
    return mapped<TestResult>(
        m_transport.post(u"/webhooks/%1/test"_s.arg(pathSegment(id)), body), [](const QJsonObject &object) {
            return TestResult{object.value("deliveryId"_L1).toString(),
                              values::DeliveryAttempt::fromJson(object.value("attempt"_L1).toObject())};
        });
}

Reply<RotatedSecret> ApiClient::rotateSecret(const QString &id, int graceSeconds)
{
    return mapped<RotatedSecret>(
        m_transport.post(u"/webhooks/%1/rotate-secret"_s.arg(pathSegment(id)), {{u"graceSeconds"_s, graceSeconds}}),
        [](const QJsonObject &object) -> Result<RotatedSecret> {
            return secretIn(object, "secret"_L1).map([&object](core::SecretString secret) {
                return RotatedSecret{std::move(secret), values::optionalTime(object, "previousSecretUntil"_L1)};
            });
        });
}

Reply<BulkCount> ApiClient::recover(const QString &id, core::TimeMs since, std::optional<core::TimeMs> until,
                                    bool dryRun)
{
    QJsonObject body{{u"since"_s, core::toRfc3339(since)}, {u"dryRun"_s, dryRun}};
    if (until)
        body.insert(u"until"_s, core::toRfc3339(*until));
    return countOf(m_transport.post(u"/webhooks/%1/recover"_s.arg(pathSegment(id)), body));
}

Reply<QList<values::ApiKey>> ApiClient::apiKeys()
{
    return listOf<values::ApiKey>(m_transport.get(u"/api-keys"_s));
}

Reply<CreatedApiKey> ApiClient::createApiKey(const QString &name, values::Scopes scopes)
{
    return mapped<CreatedApiKey>(
        m_transport.post(u"/api-keys"_s,
                         {{u"name"_s, name}, {u"scopes"_s, QJsonArray::fromStringList(values::wireNames(scopes))}}),
        [](const QJsonObject &object) -> Result<CreatedApiKey> {
            return secretIn(object, "key"_L1).map([&object](core::SecretString key) {
                return CreatedApiKey{values::ApiKey::fromJson(object), std::move(key)};
            });
        });
}

Reply<std::monostate> ApiClient::revokeApiKey(const QString &id)
{
    return nothingOf(m_transport.del(u"/api-keys/"_s + pathSegment(id)));
}

} // namespace callttone::client
