// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/agent.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QJsonObject Agent::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"language"_s, language},
            {u"voice"_s, textValue(voice)},
            {u"greeting"_s, textValue(greeting)},
            {u"systemPrompt"_s, textValue(systemPrompt)},
            {u"phoneNumber"_s, textValue(phoneNumber)},
            {u"timezone"_s, textValue(timezone)},
            {u"enabled"_s, enabled},
            {u"tools"_s, QJsonArray::fromStringList(tools)},
            {u"callsToday"_s, callsToday},
            {u"createdAt"_s, core::toRfc3339(createdAt)},
            {u"updatedAt"_s, core::toRfc3339(updatedAt)}};
}

Agent Agent::fromJson(const QJsonObject &object)
{
    Agent agent;
    agent.id = text(object, "id"_L1);
    agent.name = text(object, "name"_L1);
    agent.language = text(object, "language"_L1);
    agent.voice = text(object, "voice"_L1);
    agent.greeting = text(object, "greeting"_L1);
    agent.systemPrompt = text(object, "systemPrompt"_L1);
    agent.phoneNumber = text(object, "phoneNumber"_L1);
    agent.timezone = text(object, "timezone"_L1);
    agent.enabled = object.value("enabled"_L1).toBool(true);
    agent.tools = texts(object, "tools"_L1);
    agent.callsToday = object.value("callsToday"_L1).toInt();
    agent.createdAt = time(object, "createdAt"_L1);
    agent.updatedAt = time(object, "updatedAt"_L1);
    return agent;
}

} // namespace callttone::values
