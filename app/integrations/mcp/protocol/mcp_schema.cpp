// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/protocol/mcp_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int deepest = 64;
constexpr qsizetype largest = 64 * 1024;

bool isDeeperThan(const QJsonValue &value, int levels)
{
    if (levels < 0)
        return true;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [&](const QJsonValue &v) { return isDeeperThan(v, levels - 1); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&](const QJsonValue &v) { return isDeeperThan(v, levels - 1); });
}

bool isTypeName(const QJsonValue &type)
{
    static const QSet<QString> names{u"string"_s, u"number"_s, u"integer"_s, u"boolean"_s,
                                     u"object"_s, u"array"_s,  u"null"_s};
    return type.isString() && names.contains(type.toString());
}

bool isType(const QJsonValue &type)
{
    const QJsonArray array = type.toArray();
    return isTypeName(type) || (!array.isEmpty() && std::all_of(array.begin(), array.end(), isTypeName));
}

bool isCount(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() == double(value.toInteger());
}

bool isTexts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray()
           && std::all_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isString(); });
}

/// Whether a keyword without schemas inside is one we check, and well-formed.
bool isChecked(const QString &keyword, const QJsonValue &value)
{
    if (keyword == "type"_L1)
        return isType(value);
    if (keyword == "required"_L1)
        return isTexts(value);
    if (keyword == "enum"_L1)
        return value.isArray() && !value.toArray().isEmpty();
    if (keyword == "minimum"_L1 || keyword == "maximum"_L1)
        return value.isDouble();
    static const QSet<QString> counts{u"minLength"_s, u"maxLength"_s, u"minItems"_s, u"maxItems"_s};
    return counts.contains(keyword) && isCount(value);
}

QJsonObject checked(const QJsonObject &schema);

QJsonObject checkedProperties(const QJsonObject &properties)
{
    QJsonObject kept;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        kept.insert(it.key(), checked(it->toObject()));
    return kept;
}

QJsonObject checked(const QJsonObject &schema)
{
    QJsonObject kept;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (it.key() == "properties"_L1)
            kept.insert(it.key(), checkedProperties(it->toObject()));
        else if (it.key() == "items"_L1 && it->isObject())
            kept.insert(it.key(), checked(it->toObject()));
        else if (isChecked(it.key(), it.value()))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

} // namespace

QString mcpSchemaProblem(const QJsonObject &schema)
{
    if (isDeeperThan(schema, deepest))
        return u"is nested more than %1 levels deep"_s.arg(deepest);
    const qsizetype size = QJsonDocument(schema).toJson(QJsonDocument::Compact).size();
    if (size > largest)
        return u"is larger than %1 KiB"_s.arg(largest / 1024);
    const QJsonValue type = schema.value("type"_L1);
    if (!type.isUndefined() && type != "object"_L1)
        return u"is not one of an object"_s;
    return {};
}

QJsonObject mcpCheckedSchema(const QJsonObject &schema)
{
    QJsonObject whole = checked(schema);
    whole.insert(u"type"_s, u"object"_s);
    return whole;
}

} // namespace callttone::integrations
