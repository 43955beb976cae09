// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::items::ToolArguments)
};

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression Pattern(uR"(^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$)"_s);
    return Pattern.match(text).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression Pattern(uR"(^\+?[0-9 ().\-/]+$)"_s);
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return Pattern.match(text).hasMatch() && digits >= 7 && digits <= 15;
}

bool looksLikeMoment(const QString &text)
{
    return text.contains(u'T', Qt::CaseInsensitive) && QDateTime::fromString(text, Qt::ISODate).isValid();
}

QString formatProblem(SchemaKind kind, const QString &text)
{
    switch (kind) {
    case SchemaKind::Email:
        return looksLikeEmail(text) ? QString() : Words::tr("Not an email address. One looks like dana@example.com.");
    case SchemaKind::Phone:
        return looksLikePhone(text) ? QString() : Words::tr("Not a phone number. One looks like +1 512 555 0142.");
    case SchemaKind::Date:
        return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10
                   ? QString()
                   : Words::tr("Not a date. Write year, month and day: 2026-02-19.");
    case SchemaKind::DateTime:
        return looksLikeMoment(text) ? QString()
                                     : Words::tr("Not a time. Write date, time and offset: 2026-02-19T14:30:00-06:00.");
    case SchemaKind::Timezone:
        return QTimeZone::isTimeZoneIdAvailable(text.toLatin1())
                   ? QString()
                   : Words::tr("No time zone is called \"%1\". Names look like America/Chicago.").arg(text);
    default:
        return {};
    }
}

QString textProblem(SchemaKind kind, const QJsonObject &property, const QJsonValue &value)
{
    if (!value.isString())
        return Words::tr("Must be text.");
    const QString text = value.toString();
    const int least = property.value("minLength"_L1).toInt();
    const int most = property.value("maxLength"_L1).toInt(-1);
    if (text.size() < least)
        return least == 1 ? Words::tr("Must not be empty.") : Words::tr("Must have at least %1 characters.").arg(least);
    if (most >= 0 && text.size() > most)
        return Words::tr("Must have at most %1 characters; this has %2.").arg(most).arg(text.size());
    const QString pattern = property.value("pattern"_L1).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return Words::tr("Must match the pattern %1.").arg(pattern);
    return formatProblem(kind, text);
}

QString numberProblem(SchemaKind kind, const QJsonObject &property, const QJsonValue &value)
{
    if (!value.isDouble())
        return kind == SchemaKind::Integer ? Words::tr("Must be a whole number.") : Words::tr("Must be a number.");
    const double number = value.toDouble();
    if (kind == SchemaKind::Integer && std::floor(number) != number)
        return Words::tr("Must be a whole number.");
    const QJsonValue least = property.value("minimum"_L1);
    const QJsonValue most = property.value("maximum"_L1);
    if (least.isDouble() && number < least.toDouble())
        return Words::tr("Must be at least %1.").arg(QLocale().toString(least.toDouble()));
    if (most.isDouble() && number > most.toDouble())
        return Words::tr("Must be at most %1.").arg(QLocale().toString(most.toDouble()));
    return {};
}

QString listProblem(const QJsonObject &property, const QJsonValue &value)
{
    if (!value.isArray())
        return Words::tr("Must be a list.");
    const int count = int(value.toArray().size());
    if (const int least = property.value("minItems"_L1).toInt(); count < least)
        return Words::tr("Must have at least %1 entries.").arg(least);
    if (const int most = property.value("maxItems"_L1).toInt(-1); most >= 0 && count > most)
        return Words::tr("Must have at most %1 entries.").arg(most);
    return {};
}

QString choiceProblem(const QJsonObject &property, const QJsonValue &value)
{
    const QJsonArray choices = property.value("enum"_L1).toArray();
    if (choices.contains(value))
        return {};
    QStringList words;
    for (const QJsonValue &choice : choices)
        words.append(choice.toVariant().toString());
    return Words::tr("Must be one of: %1.").arg(words.join(u", "_s));
}

QString pointerTo(const QString &base, QString name)
{
    return base + u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

void collect(const QJsonObject &schema, const QJsonObject &object, const QString &base, QList<core::FieldError> &found);

void collectOne(const SchemaProperty &property, const QJsonValue &value, const QString &pointer,
                QList<core::FieldError> &found)
{
    const QString problem = schemaProblem(property.kind, property.schema, value);
    if (!problem.isEmpty()) {
        found.append({pointer, problem});
        return;
    }
    if (property.kind == SchemaKind::Group)
        collect(property.schema, value.toObject(), pointer, found);
    if (property.kind != SchemaKind::List)
        return;
    const QJsonObject item = property.schema.value("items"_L1).toObject();
    const SchemaKind kind = schemaKindOf({}, item);
    const QJsonArray rows = value.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString wrong = schemaProblem(kind, item, rows.at(i));
        if (!wrong.isEmpty())
            found.append({pointerTo(pointer, QString::number(i)), wrong});
    }
}

/// "anyOf": [{"required": ["email"]}, {"required": ["phone"]}]: one of them has to be given.
void collectAlternatives(const QJsonObject &schema, const QJsonObject &object, const QString &base,
                         QList<core::FieldError> &found)
{
    const QJsonArray ways = schema.value("anyOf"_L1).toArray();
    QStringList names;
    for (const QJsonValue &way : ways) {
        const QJsonArray wanted = way.toObject().value("required"_L1).toArray();
        if (wanted.isEmpty() || way.toObject().size() != 1)
            return; // alternatives of another kind: the service judges them
        const bool all = std::all_of(wanted.begin(), wanted.end(),
                                     [&](const QJsonValue &name) { return object.contains(name.toString()); });
        if (all)
            return;
        names.append(wanted.first().toString());
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (names.isEmpty())
        return;
    QStringList titles;
    for (const QString &name : std::as_const(names)) {
        const QString title = properties.value(name).toObject().value("title"_L1).toString(name);
        titles.append(QCoreApplication::translate("Integration", title.toUtf8().constData()));
    }
    found.append(
        {pointerTo(base, names.constFirst()), Words::tr("Give at least one of: %1.").arg(titles.join(u", "_s))});
}

void collect(const QJsonObject &schema, const QJsonObject &object, const QString &base, QList<core::FieldError> &found)
{
    const QList<SchemaProperty> properties = schemaProperties(schema);
    for (const SchemaProperty &property : properties) {
        const QJsonValue value = object.value(property.name);
        if (!value.isUndefined())
            collectOne(property, value, pointerTo(base, property.name), found);
        else if (property.required)
            found.append({pointerTo(base, property.name), Words::tr("Required.")});
    }
    collectAlternatives(schema, object, base, found);
}

/// Members the schema knows, in its order, then the rest.
QStringList namesInOrder(const QJsonObject &schema, const QJsonObject &object)
{
    QStringList names;
    const QList<SchemaProperty> properties = schemaProperties(schema);
    for (const SchemaProperty &property : properties) {
        if (object.contains(property.name))
            names.append(property.name);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

QString compact(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

void write(QString &out, const QJsonObject &schema, const QJsonValue &value, const QString &indent)
{
    const QString inner = indent + u"  "_s;
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        QString separator = u"{\n"_s;
        const QStringList names = namesInOrder(schema, object);
        for (const QString &name : names) {
            out += separator + inner + compact(name) + u": "_s;
            write(out, properties.value(name).toObject(), object.value(name), inner);
            separator = u",\n"_s;
        }
        out += u'\n' + indent + u'}';
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        QString separator = u"[\n"_s;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &row : array) {
            out += separator + inner;
            write(out, schema.value("items"_L1).toObject(), row, inner);
            separator = u",\n"_s;
        }
        out += u'\n' + indent + u']';
    } else {
        out += compact(value);
    }
}

} // namespace

QString schemaProblem(SchemaKind kind, const QJsonObject &property, const QJsonValue &value)
{
    switch (kind) {
    case SchemaKind::Choice:
        return choiceProblem(property, value);
    case SchemaKind::Number:
    case SchemaKind::Integer:
        return numberProblem(kind, property, value);
    case SchemaKind::Flag:
        return value.isBool() ? QString() : Words::tr("Must be true or false.");
    case SchemaKind::List:
        return listProblem(property, value);
    case SchemaKind::Group:
        return value.isObject() ? QString() : Words::tr("Must be an object.");
    case SchemaKind::Json:
        if (property.value("type"_L1) == "object"_L1 && !value.isObject())
            return Words::tr("Must be an object.");
        if (property.value("type"_L1) == "array"_L1 && !value.isArray())
            return Words::tr("Must be a list.");
        return {};
    default:
        return textProblem(kind, property, value);
    }
}

QList<core::FieldError> argumentProblems(const QJsonObject &schema, const QJsonObject &arguments)
{
    QList<core::FieldError> found;
    collect(schema, arguments, {}, found);
    return found;
}

QString argumentsText(const QJsonObject &schema, const QJsonObject &arguments)
{
    QString text;
    write(text, schema, arguments, {});
    return text;
}

ParsedArguments parseArguments(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.trimmed().isEmpty())
        return {QJsonObject(), {}, 0};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        // The parser stops behind the blanks that follow the mistake; the line that ends before them is meant.
        qsizetype at = std::min<qsizetype>(error.offset, bytes.size());
        while (at > 0 && std::isspace(static_cast<unsigned char>(bytes[at - 1])))
            --at;
        const int line = int(bytes.left(at).count('\n')) + 1;
        return {std::nullopt, Words::tr("Line %1: %2.").arg(line).arg(error.errorString()), line};
    }
    if (!document.isObject())
        return {std::nullopt, Words::tr("Line 1: arguments are an object, in braces."), 1};
    return {document.object(), {}, 0};
}

} // namespace callttone::items
