// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/plain_schema.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

// A property may well be named "format" or "x-ray", so names must not pass for keywords: where which is which.
const QSet<QString> &holdSchemasByName()
{
    static const QSet<QString> names{u"properties"_s,  u"patternProperties"_s, u"$defs"_s,
                                     u"definitions"_s, u"dependentSchemas"_s,  u"dependencies"_s};
    return names;
}

const QSet<QString> &holdSchemas()
{
    static const QSet<QString> names{u"items"_s,
                                     u"prefixItems"_s,
                                     u"additionalItems"_s,
                                     u"additionalProperties"_s,
                                     u"unevaluatedItems"_s,
                                     u"unevaluatedProperties"_s,
                                     u"contains"_s,
                                     u"propertyNames"_s,
                                     u"allOf"_s,
                                     u"anyOf"_s,
                                     u"oneOf"_s,
                                     u"not"_s,
                                     u"if"_s,
                                     u"then"_s,
                                     u"else"_s};
    return names;
}

const QSet<QString> &standardFormats()
{
    static const QSet<QString> names{u"date-time"_s,    u"date"_s,         u"time"_s,
                                     u"duration"_s,     u"email"_s,        u"idn-email"_s,
                                     u"hostname"_s,     u"idn-hostname"_s, u"ipv4"_s,
                                     u"ipv6"_s,         u"uri"_s,          u"uri-reference"_s,
                                     u"uri-template"_s, u"iri"_s,          u"iri-reference"_s,
                                     u"uuid"_s,         u"json-pointer"_s, u"relative-json-pointer"_s,
                                     u"regex"_s};
    return names;
}

QJsonValue plainValue(const QJsonValue &schema)
{
    if (schema.isObject())
        return plainSchema(schema.toObject());
    if (!schema.isArray())
        return schema; // true or false
    QJsonArray plain;
    const QJsonArray schemas = schema.toArray();
    for (const QJsonValue &one : schemas)
        plain.append(plainValue(one));
    return plain;
}

} // namespace

QJsonObject plainSchema(const QJsonObject &schema)
{
    QJsonObject plain;
    for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword) {
        const QString name = keyword.key();
        if (name.startsWith("x-"_L1))
            continue;
        if (name == "format"_L1 && !standardFormats().contains(keyword->toString()))
            continue;
        if (holdSchemasByName().contains(name) && keyword->isObject()) {
            QJsonObject named;
            const QJsonObject members = keyword->toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                named.insert(member.key(), plainValue(*member));
            plain.insert(name, named);
        } else {
            plain.insert(name, holdSchemas().contains(name) ? plainValue(*keyword) : QJsonValue(*keyword));
        }
    }
    return plain;
}

} // namespace callttone::service
