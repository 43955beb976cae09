// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/config_schema.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int longestId = 512; // calendar ids are addresses, spreadsheets may be given by URL

QJsonObject described(const char *type, const char *title, const char *description)
{
    return {{u"type"_s, QString::fromLatin1(type)},
            {u"title"_s, QString::fromUtf8(title)},
            {u"description"_s, QString::fromUtf8(description)}};
}

} // namespace

ConfigProperty picker(const QString &name, const char *title, const char *description)
{
    QJsonObject schema = described("string", title, description);
    schema.insert("maxLength"_L1, longestId);
    schema.insert("x-options"_L1, true);
    return {name, schema};
}

ConfigProperty timezoneProperty(const char *description)
{
    QJsonObject schema = described("string", QT_TRANSLATE_NOOP("Integration", "Time zone"), description);
    schema.insert("format"_L1, u"timezone"_s);
    schema.insert("minLength"_L1, 1);
    return {u"timezone"_s, schema, true};
}

ConfigProperty textProperty(const QString &name, const char *title, const char *description, int maxLength)
{
    QJsonObject schema = described("string", title, description);
    schema.insert("maxLength"_L1, maxLength);
    return {name, schema};
}

ConfigProperty flagProperty(const QString &name, const char *title, const char *description, bool usual)
{
    QJsonObject schema = described("boolean", title, description);
    schema.insert("default"_L1, usual);
    return {name, schema};
}

ConfigProperty choices(const QString &name, const char *title, const char *description, const QStringList &names)
{
    QJsonObject schema = described("array", title, description);
    schema.insert("items"_L1, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(names)}});
    schema.insert("minItems"_L1, 1);
    schema.insert("uniqueItems"_L1, true);
    return {name, schema};
}

QJsonObject objectSchema(const QList<ConfigProperty> &properties)
{
    QJsonObject all;
    QJsonArray required;
    QJsonArray order;
    for (const ConfigProperty &property : properties) {
        all.insert(property.name, property.schema);
        order.append(property.name);
        if (property.required)
            required.append(property.name);
    }
    return {{u"type"_s, u"object"_s}, {u"properties"_s, all}, {u"required"_s, required}, {u"x-order"_s, order}};
}

values::Capability capability(const QString &name, const char *title, const char *description, bool readOnly)
{
    values::Capability capability;
    capability.name = name;
    capability.title = QString::fromUtf8(title);
    capability.description = QString::fromUtf8(description);
    capability.readOnly = readOnly;
    return capability;
}

} // namespace callttone::integrations
