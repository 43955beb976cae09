// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_schema.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

QJsonObject ghlText(const char *title, const char *description, const char *format, int longest)
{
    QJsonObject property{{u"type"_s, u"string"_s},
                         {u"title"_s, QString::fromUtf8(title)},
                         {u"description"_s, QString::fromUtf8(description)},
                         {u"minLength"_s, 1},
                         {u"maxLength"_s, longest}};
    if (*format != '\0')
        property.insert("format"_L1, QString::fromLatin1(format));
    return property;
}

QJsonObject ghlCalendarPicker()
{
    QJsonObject property =
        ghlText(QT_TRANSLATE_NOOP("Integration", "Calendar"),
                "Id of another GoHighLevel calendar than the default one. Leave it out unless you were told an id.");
    property.insert("x-options"_L1, true);
    return property;
}

QJsonObject ghlSchema(const QList<std::pair<QString, QJsonObject>> &properties, const QStringList &required,
                      const QStringList &anyOf)
{
    QJsonObject all;
    QJsonArray order;
    for (const auto &[name, property] : properties) {
        all.insert(name, property);
        order.append(name);
    }
    QJsonObject schema{{u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s},
                       {u"type"_s, u"object"_s},
                       {u"properties"_s, all},
                       {u"required"_s, QJsonArray::fromStringList(required)},
                       {u"x-order"_s, order}};
    QJsonArray ways;
    for (const QString &name : anyOf)
        ways.append(QJsonObject{{u"required"_s, QJsonArray{name}}});
    if (!ways.isEmpty())
        schema.insert("anyOf"_L1, ways);
    return schema;
}

tools::ToolDefinition ghlDefinition(const QString &name, const QString &title, const QString &description,
                                    const QJsonObject &schema)
{
    tools::ToolDefinition definition;
    definition.name = name;
    definition.integration = u"gohighlevel"_s;
    definition.title = title;
    definition.description = description;
    definition.inputSchema = schema;
    return definition;
}

QString ghlZoneSentence(const QJsonObject &config)
{
    const QString zone = config.value("timezone"_L1).toString();
    return zone.isEmpty() ? QString() : u" The business is in the time zone %1."_s.arg(zone);
}

} // namespace callttone::integrations
