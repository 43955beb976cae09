// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/json_read.h"

#include "app/core/time_format.h"

#include <QJsonArray>

namespace callttone::values {

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QStringList texts(const QJsonObject &object, QLatin1StringView name)
{
    QStringList list;
    const QJsonArray array = object.value(name).toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

core::TimeMs time(const QJsonObject &object, QLatin1StringView name)
{
    return optionalTime(object, name).value_or(0);
}

std::optional<core::TimeMs> optionalTime(const QJsonObject &object, QLatin1StringView name)
{
    return core::fromRfc3339(text(object, name));
}

std::optional<int> optionalInt(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonValue timeValue(std::optional<core::TimeMs> time)
{
    return time ? QJsonValue(core::toRfc3339(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue intValue(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace callttone::values
