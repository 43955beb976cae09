// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/event_payload.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

constexpr std::array guideOrder{"event"_L1,      "callId"_L1,   "direction"_L1, "status"_L1,    "durationSeconds"_L1,
                                "fromNumber"_L1, "toNumber"_L1, "agentName"_L1, "summary"_L1,   "sentiment"_L1,
                                "endedAt"_L1,    "id"_L1,       "agentId"_L1,   "startedAt"_L1, "occurredAt"_L1};

/// QJsonDocument only writes arrays and objects, so a value travels as an array of one.
QByteArray textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

void append(QByteArray &text, const QString &name, const QJsonValue &value)
{
    text += text.isEmpty() ? "{" : ",";
    text += textOf(name) + ':' + textOf(value);
}

} // namespace

QByteArray eventPayloadText(const QJsonObject &members)
{
    QByteArray text;
    QJsonObject rest = members;
    for (const QLatin1StringView name : guideOrder) {
        if (const QJsonValue value = rest.take(name); !value.isUndefined())
            append(text, name, value);
    }
    for (auto member = rest.constBegin(); member != rest.constEnd(); ++member)
        append(text, member.key(), member.value());
    return text.isEmpty() ? "{}"_ba : text + '}';
}

} // namespace callttone::client
