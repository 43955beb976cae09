// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/integration.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

template<typename Info, typename Enum> Enum fromWire(std::span<const Info> table, Enum Info::*member, QStringView wire)
{
    for (const Info &info : table) {
        if (wire == info.wire)
            return info.*member;
    }
    return Enum(0);
}

template<typename T, typename ToJson> QJsonArray arrayOf(const QList<T> &list, ToJson toJson)
{
    QJsonArray array;
    for (const T &entry : list)
        array.append(toJson(entry));
    return array;
}

template<typename T, typename FromJson>
QList<T> listOf(const QJsonObject &object, QLatin1StringView name, FromJson fromJson)
{
    QList<T> list;
    const QJsonArray array = object.value(name).toArray();
    for (const QJsonValue &entry : array)
        list.append(fromJson(entry.toObject()));
    return list;
}

QJsonObject scopeJson(const ScopeGrant &scope)
{
    return {{u"name"_s, scope.name},
            {u"title"_s, scope.title},
            {u"reason"_s, scope.reason},
            {u"granted"_s, scope.granted},
            {u"required"_s, scope.required}};
}

ScopeGrant scopeFrom(const QJsonObject &object)
{
    return {text(object, "name"_L1), text(object, "title"_L1), text(object, "reason"_L1),
            object.value("granted"_L1).toBool(), object.value("required"_L1).toBool(true)};
}

QJsonObject capabilityJson(const Capability &tool)
{
    return {{u"name"_s, tool.name},
            {u"title"_s, tool.title},
            {u"description"_s, tool.description},
            {u"readOnly"_s, tool.readOnly},
            {u"destructive"_s, tool.destructive},
            {u"enabled"_s, tool.enabled},
            {u"review"_s, wireName(tool.review)}};
}

Capability capabilityFrom(const QJsonObject &object)
{
    return {text(object, "name"_L1),
            text(object, "title"_L1),
            text(object, "description"_L1),
            object.value("readOnly"_L1).toBool(),
            object.value("destructive"_L1).toBool(),
            object.value("enabled"_L1).toBool(true),
            toolReviewFromWire(text(object, "review"_L1))};
}

QJsonObject variableJson(const EnvVariable &variable)
{
    return {{u"name"_s, variable.name}, {u"required"_s, variable.required}, {u"set"_s, variable.set}};
}

EnvVariable variableFrom(const QJsonObject &object)
{
    return {text(object, "name"_L1), object.value("required"_L1).toBool(true), object.value("set"_L1).toBool()};
}

QJsonObject healthJson(const ConnectionHealth &health)
{
    return {{u"state"_s, wireName(health.state)},
            {u"detail"_s, textValue(health.detail)},
            {u"since"_s, timeValue(health.since)},
            {u"lastSuccessAt"_s, timeValue(health.lastSuccessAt)},
            {u"nextRefreshAt"_s, timeValue(health.nextRefreshAt)}};
}

ConnectionHealth healthFrom(const QJsonObject &object)
{
    return {healthStateFromWire(text(object, "state"_L1)), text(object, "detail"_L1), optionalTime(object, "since"_L1),
            optionalTime(object, "lastSuccessAt"_L1), optionalTime(object, "nextRefreshAt"_L1)};
}

QJsonValue noticeJson(const std::optional<IntegrationNotice> &notice)
{
    if (!notice)
        return QJsonValue::Null;
    return QJsonObject{{u"level"_s, notice->level == IntegrationNotice::Level::Error ? u"error"_s : u"warning"_s},
                       {u"title"_s, notice->title},
                       {u"detail"_s, textValue(notice->detail)},
                       {u"action"_s, textValue(notice->action)}};
}

std::optional<IntegrationNotice> noticeFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return IntegrationNotice{text(object, "level"_L1) == "error"_L1 ? IntegrationNotice::Level::Error
                                                                    : IntegrationNotice::Level::Warning,
                             text(object, "title"_L1), text(object, "detail"_L1), text(object, "action"_L1)};
}

QJsonValue deliveriesJson(const std::optional<IntegrationDeliveries> &deliveries)
{
    if (!deliveries)
        return QJsonValue::Null;
    return QJsonObject{{u"waiting"_s, deliveries->waiting},
                       {u"failed"_s, deliveries->failed},
                       {u"lastDeliveredAt"_s, timeValue(deliveries->lastDeliveredAt)}};
}

std::optional<IntegrationDeliveries> deliveriesFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return IntegrationDeliveries{object.value("waiting"_L1).toInt(), object.value("failed"_L1).toInt(),
                                 optionalTime(object, "lastDeliveredAt"_L1)};
}

} // namespace

QJsonObject Integration::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"category"_s, QString(infoOf(category).wire)},
            {u"auth"_s, wireName(auth)},
            {u"state"_s, QString(infoOf(state).wire)},
            {u"description"_s, description},
            {u"purpose"_s, purpose},
            {u"account"_s, textValue(account)},
            {u"accountDetail"_s, textValue(accountDetail)},
            {u"scopes"_s, arrayOf(scopes, scopeJson)},
            {u"tools"_s, arrayOf(tools, capabilityJson)},
            {u"environment"_s, arrayOf(environment, variableJson)},
            {u"missingEnv"_s, QJsonArray::fromStringList(missingEnv)},
            {u"health"_s, healthJson(health)},
            {u"notice"_s, noticeJson(notice)},
            {u"config"_s, config},
            {u"configSchema"_s, configSchema},
            {u"setupSteps"_s, QJsonArray::fromStringList(setupSteps)},
            {u"paused"_s, paused},
            {u"reusesGrant"_s, reusesGrant},
            {u"sandbox"_s, sandbox},
            {u"storedIn"_s, textValue(storedIn)},
            {u"openUrl"_s, textValue(openUrl)},
            {u"settingsUrl"_s, textValue(settingsUrl)},
            {u"connectedAt"_s, timeValue(connectedAt)},
            {u"lastUsedAt"_s, timeValue(lastUsedAt)},
            {u"lastCheckedAt"_s, timeValue(lastCheckedAt)},
            {u"flow"_s, flow ? QJsonValue(flow->toJson()) : QJsonValue(QJsonValue::Null)},
            {u"deliveries"_s, deliveriesJson(deliveries)}};
}

Integration Integration::fromJson(const QJsonObject &object)
{
    Integration integration;
    integration.id = text(object, "id"_L1);
    integration.name = text(object, "name"_L1);
    integration.category =
        fromWire(allIntegrationCategories(), &IntegrationCategoryInfo::category, text(object, "category"_L1));
    integration.auth = authKindFromWire(text(object, "auth"_L1));
    integration.state = fromWire(allIntegrationStates(), &IntegrationStateInfo::state, text(object, "state"_L1));
    integration.description = text(object, "description"_L1);
    integration.purpose = text(object, "purpose"_L1);
    integration.account = text(object, "account"_L1);
    integration.accountDetail = text(object, "accountDetail"_L1);
    integration.scopes = listOf<ScopeGrant>(object, "scopes"_L1, scopeFrom);
    integration.tools = listOf<Capability>(object, "tools"_L1, capabilityFrom);
    integration.environment = listOf<EnvVariable>(object, "environment"_L1, variableFrom);
    integration.missingEnv = texts(object, "missingEnv"_L1);
    integration.health = healthFrom(object.value("health"_L1).toObject());
    integration.notice = noticeFrom(object.value("notice"_L1));
    integration.config = object.value("config"_L1).toObject();
    integration.configSchema = object.value("configSchema"_L1).toObject();
    integration.setupSteps = texts(object, "setupSteps"_L1);
    integration.paused = object.value("paused"_L1).toBool();
    integration.reusesGrant = object.value("reusesGrant"_L1).toBool();
    integration.sandbox = object.value("sandbox"_L1).toBool();
    integration.storedIn = text(object, "storedIn"_L1);
    integration.openUrl = text(object, "openUrl"_L1);
    integration.settingsUrl = text(object, "settingsUrl"_L1);
    integration.connectedAt = optionalTime(object, "connectedAt"_L1);
    integration.lastUsedAt = optionalTime(object, "lastUsedAt"_L1);
    integration.lastCheckedAt = optionalTime(object, "lastCheckedAt"_L1);
    if (const QJsonValue flow = object.value("flow"_L1); flow.isObject())
        integration.flow = ConnectFlow::fromJson(flow.toObject());
    integration.deliveries = deliveriesFrom(object.value("deliveries"_L1));
    return integration;
}

QJsonObject ConfigOption::toJson() const
{
    return {{u"value"_s, value}, {u"label"_s, label}, {u"hint"_s, textValue(hint)}};
}

ConfigOption ConfigOption::fromJson(const QJsonObject &object)
{
    return {text(object, "value"_L1), text(object, "label"_L1), text(object, "hint"_L1)};
}

QJsonObject ConnectionCheck::toJson() const
{
    return {{u"ok"_s, ok},
            {u"detail"_s, detail},
            {u"latencyMs"_s, latencyMs},
            {u"protocol"_s, textValue(protocol)},
            {u"tools"_s, arrayOf(tools, capabilityJson)},
            {u"checkedAt"_s, core::toRfc3339(checkedAt)},
            {u"signIn"_s, signIn},
            {u"steps"_s, values::toJson(steps)},
            {u"alias"_s, textValue(alias)}};
}

ConnectionCheck ConnectionCheck::fromJson(const QJsonObject &object)
{
    return {object.value("ok"_L1).toBool(),
            text(object, "detail"_L1),
            object.value("latencyMs"_L1).toDouble(),
            text(object, "protocol"_L1),
            listOf<Capability>(object, "tools"_L1, capabilityFrom),
            time(object, "checkedAt"_L1),
            object.value("signIn"_L1).toBool(),
            authStepsFromJson(object.value("steps"_L1).toArray()),
            text(object, "alias"_L1)};
}

QJsonObject ConnectionActivity::toJson() const
{
    return {{u"seq"_s, double(seq)},
            {u"at"_s, core::toRfc3339(at)},
            {u"kind"_s, kind},
            {u"ok"_s, ok},
            {u"detail"_s, detail}};
}

ConnectionActivity ConnectionActivity::fromJson(const QJsonObject &object)
{
    return {qint64(object.value("seq"_L1).toDouble()), time(object, "at"_L1), text(object, "kind"_L1),
            object.value("ok"_L1).toBool(), text(object, "detail"_L1)};
}

} // namespace callttone::values
