// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/arguments/argument_words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr qsizetype shownValue = 60;

/// The part of the schema for the value at `path`, as far as plain properties and items lead.
QJsonObject schemaAt(QJsonObject schema, const QStringList &path)
{
    for (const QString &step : path) {
        bool isIndex = false;
        (void)step.toInt(&isIndex);
        const QJsonObject property = schema.value("properties"_L1).toObject().value(step).toObject();
        schema = property.isEmpty() && isIndex ? schema.value("items"_L1).toObject() : property;
    }
    return schema;
}

QJsonValue valueAt(const QJsonValue &whole, const QStringList &path)
{
    QJsonValue value = whole;
    for (const QString &step : path)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.sliced(1, text.size() - 2);
    return text.size() > shownValue ? text.first(shownValue - 1) + u'…' : text;
}

QString typeWords(const QString &type)
{
    if (type == "string"_L1)
        return u"text"_s;
    if (type == "integer"_L1)
        return u"a whole number"_s;
    if (type == "number"_L1)
        return u"a number"_s;
    if (type == "boolean"_L1)
        return u"true or false"_s;
    if (type == "array"_L1)
        return u"a list"_s;
    return u"an object"_s;
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "string"_L1)
        return value.isString();
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == double(qint64(value.toDouble()));
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "array"_L1)
        return value.isArray();
    return value.isObject();
}

QString rangeWords(const QJsonObject &schema)
{
    const QJsonValue least = schema.value("minimum"_L1);
    const QJsonValue most = schema.value("maximum"_L1);
    if (least.isDouble() && most.isDouble())
        return u"must be from %1 to %2"_s.arg(least.toDouble()).arg(most.toDouble());
    return least.isDouble() ? u"must be at least %1"_s.arg(least.toDouble())
                            : u"must be at most %1"_s.arg(most.toDouble());
}

} // namespace

QString argumentPointer(const QStringList &path)
{
    QString pointer = u"/arguments"_s;
    for (QString step : path)
        pointer += u'/' + step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer;
}

QStringList missingArguments(const QJsonObject &schema, const QJsonObject &arguments)
{
    QStringList missing;
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!arguments.contains(name.toString()))
            missing.append(name.toString());
    }
    return missing;
}

QString wordsForArgument(const QJsonObject &schema, const QJsonObject &arguments, const QStringList &path)
{
    const QJsonObject wanted = schemaAt(schema, path);
    const QJsonValue value = valueAt(arguments, path);
    const QString type = wanted.value("type"_L1).toString();
    const QString got = u"; it was %1"_s.arg(shown(value));
    if (wanted.contains("enum"_L1)) {
        QStringList known;
        for (const QJsonValue &entry : wanted.value("enum"_L1).toArray())
            known.append(entry.toVariant().toString());
        return u"must be one of %1"_s.arg(known.join(u", "_s)) + got;
    }
    if (!type.isEmpty() && !hasType(value, type))
        return u"must be %1"_s.arg(typeWords(type)) + got;
    if (value.isDouble() && (wanted.contains("minimum"_L1) || wanted.contains("maximum"_L1)))
        return rangeWords(wanted) + got;
    if (value.isString() && value.toString().size() < wanted.value("minLength"_L1).toInt())
        return value.toString().isEmpty() ? u"must not be empty"_s : u"is too short"_s + got;
    if (value.isString() && wanted.contains("maxLength"_L1))
        return u"may have %1 characters at most"_s.arg(wanted.value("maxLength"_L1).toInt());
    if (value.isArray() && value.toArray().size() < wanted.value("minItems"_L1).toInt())
        return u"must name at least %1"_s.arg(wanted.value("minItems"_L1).toInt());
    if (value.isArray() && wanted.contains("maxItems"_L1))
        return u"may name %1 at most"_s.arg(wanted.value("maxItems"_L1).toInt());
    if (value.isObject()) {
        const QStringList missing = missingArguments(wanted, value.toObject());
        if (!missing.isEmpty())
            return u"needs %1"_s.arg(missing.join(u", "_s));
    }
    if (wanted.contains("pattern"_L1))
        return u"is not spelled as it must be (%1)"_s.arg(wanted.value("pattern"_L1).toString()) + got;
    if (wanted.isEmpty())
        return u"is not an argument of this tool"_s;
    return u"has a value that cannot be used"_s + got;
}

QString wordsForWhole(const QJsonObject &schema)
{
    for (const auto keyword : {"anyOf"_L1, "oneOf"_L1}) {
        QStringList ways;
        for (const QJsonValue &way : schema.value(keyword).toArray()) {
            QStringList names;
            for (const QJsonValue &name : way["required"_L1].toArray())
                names.append(name.toString());
            if (!names.isEmpty())
                ways.append(names.join(u" and "_s));
        }
        if (!ways.isEmpty())
            return u"needs %1"_s.arg(ways.join(u", or "_s));
    }
    return u"has arguments that do not fit together"_s;
}

} // namespace callttone::tools
