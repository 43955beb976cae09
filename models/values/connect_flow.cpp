// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/connect_flow.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array flowStates{"waiting"_L1, "finishing"_L1, "connected"_L1, "failed"_L1, "cancelled"_L1};

} // namespace

QString wireName(FlowState state)
{
    return flowStates[size_t(state)];
}

FlowState flowStateFromWire(QStringView wire)
{
    for (size_t i = 0; i < flowStates.size(); ++i) {
        if (wire == flowStates[i])
            return FlowState(i);
    }
    return FlowState::Failed; // a word we do not know must not keep a dialog waiting
}

QJsonObject ConnectFailure::toJson() const
{
    return {{u"code"_s, code},
            {u"title"_s, title},
            {u"detail"_s, detail},
            {u"raw"_s, textValue(raw)},
            {u"address"_s, textValue(address)},
            {u"steps"_s, QJsonArray::fromStringList(steps)},
            {u"settingsUrl"_s, textValue(settingsUrl)}};
}

ConnectFailure ConnectFailure::fromJson(const QJsonObject &object)
{
    return {text(object, "code"_L1),       text(object, "title"_L1),   text(object, "detail"_L1),
            text(object, "raw"_L1),        text(object, "address"_L1), texts(object, "steps"_L1),
            text(object, "settingsUrl"_L1)};
}

QJsonArray toJson(const QList<AuthStep> &steps)
{
    QJsonArray array;
    for (const AuthStep &step : steps)
        array.append(QJsonObject{{u"title"_s, step.title}, {u"detail"_s, step.detail}, {u"ok"_s, step.ok}});
    return array;
}

QList<AuthStep> authStepsFromJson(const QJsonArray &steps)
{
    QList<AuthStep> read;
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        read.append({text(step, "title"_L1), text(step, "detail"_L1), step.value("ok"_L1).toBool(true)});
    }
    return read;
}

QJsonObject ConnectFlow::toJson() const
{
    return {{u"flowId"_s, id},
            {u"integration"_s, integration},
            {u"state"_s, wireName(state)},
            {u"authorizeUrl"_s, authorizeUrl},
            {u"redirectUri"_s, redirectUri},
            {u"expiresAt"_s, core::toRfc3339(expiresAt)},
            {u"failure"_s, failure ? QJsonValue(failure->toJson()) : QJsonValue(QJsonValue::Null)},
            {u"steps"_s, values::toJson(steps)}};
}

ConnectFlow ConnectFlow::fromJson(const QJsonObject &object)
{
    ConnectFlow flow;
    flow.id = text(object, "flowId"_L1);
    flow.integration = text(object, "integration"_L1);
    flow.state = flowStateFromWire(text(object, "state"_L1));
    flow.authorizeUrl = text(object, "authorizeUrl"_L1);
    flow.redirectUri = text(object, "redirectUri"_L1);
    flow.expiresAt = time(object, "expiresAt"_L1);
    if (const QJsonValue failure = object.value("failure"_L1); failure.isObject())
        flow.failure = ConnectFailure::fromJson(failure.toObject());
    flow.steps = authStepsFromJson(object.value("steps"_L1).toArray());
    return flow;
}

} // namespace callttone::values
