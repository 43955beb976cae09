// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_schema.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

/// "string" of "string" and of ["string", "null"].
QString typeOf(const QJsonObject &property)
{
    const QJsonValue type = property.value("type"_L1);
    if (type.isString())
        return type.toString();
    const QJsonArray all = type.toArray();
    for (const QJsonValue &one : all) {
        if (one.toString() != "null"_L1)
            return one.toString();
    }
    return {};
}

SchemaKind textKind(const QString &name, const QString &format)
{
    if (format == "timezone"_L1 || (format.isEmpty() && name == "timezone"_L1))
        return SchemaKind::Timezone;
    if (format == "email"_L1)
        return SchemaKind::Email;
    if (format == "phone"_L1)
        return SchemaKind::Phone;
    if (format == "date"_L1)
        return SchemaKind::Date;
    if (format == "date-time"_L1)
        return SchemaKind::DateTime;
    return SchemaKind::Text;
}

bool isScalar(SchemaKind kind)
{
    return kind != SchemaKind::List && kind != SchemaKind::Group && kind != SchemaKind::Json;
}

} // namespace

SchemaKind schemaKindOf(const QString &name, const QJsonObject &property)
{
    if (property.value("x-options"_L1).toBool())
        return SchemaKind::Option;
    if (property.value("enum"_L1).isArray())
        return SchemaKind::Choice;
    const QString type = typeOf(property);
    if (type == "boolean"_L1)
        return SchemaKind::Flag;
    if (type == "integer"_L1)
        return SchemaKind::Integer;
    if (type == "number"_L1)
        return SchemaKind::Number;
    if (type == "string"_L1)
        return textKind(name, property.value("format"_L1).toString());
    if (type == "array"_L1) {
        const QJsonValue items = property.value("items"_L1);
        return items.isObject() && isScalar(schemaKindOf({}, items.toObject())) ? SchemaKind::List : SchemaKind::Json;
    }
    if (type == "object"_L1 && !property.value("properties"_L1).toObject().isEmpty())
        return SchemaKind::Group;
    return SchemaKind::Json;
}

QList<SchemaProperty> schemaProperties(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QStringList names;
    const QJsonArray order = schema.value("x-order"_L1).toArray();
    for (const QJsonValue &name : order) {
        if (properties.contains(name.toString()) && !names.contains(name.toString()))
            names.append(name.toString());
    }
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (!names.contains(it.key()))
            names.append(it.key());
    }
    const QJsonArray required = schema.value("required"_L1).toArray();
    QList<SchemaProperty> first;
    QList<SchemaProperty> then;
    for (const QString &name : std::as_const(names)) {
        const QJsonObject property = properties.value(name).toObject();
        SchemaProperty one{name,
                           property.value("title"_L1).toString(name),
                           property.value("description"_L1).toString(),
                           schemaKindOf(name, property),
                           required.contains(name),
                           property};
        (one.required ? first : then).append(one);
    }
    return first + then;
}

} // namespace callttone::items
