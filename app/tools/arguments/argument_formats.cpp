// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/arguments/argument_formats.h"

#include "app/tools/arguments/argument_words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr int fewestDigits = 7; ///< without a country's and an area's code
constexpr int mostDigits = 15;  ///< ITU-T E.164

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

bool isEmail(const QString &text)
{
    // Deliberately loose: mail servers decide, this only catches what a speech recogniser writes ("dana at example").
    static const QRegularExpression pattern(uR"(^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$)"_s);
    return pattern.match(text.trimmed()).hasMatch();
}

bool isPhone(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\+?[\d\s().\-/]+$)"_s);
    const qsizetype digits = digitsOf(text).size();
    return pattern.match(text.trimmed()).hasMatch() && digits >= fewestDigits && digits <= mostDigits;
}

/// What is wrong with a text of that format; empty when nothing is, or the format is none of ours.
QString wrongWith(const QString &format, const QString &text)
{
    if (format == "email"_L1)
        return isEmail(text) ? QString() : u"must be an e-mail address such as name@example.com"_s;
    if (format == "phone"_L1)
        return isPhone(text) ? QString() : u"must be a phone number such as +15125550142"_s;
    if (format == "date"_L1)
        return QDate::fromString(text, Qt::ISODate).isValid() ? QString() : u"must be a date such as 2026-02-19"_s;
    if (format == "date-time"_L1)
        return QDateTime::fromString(text, Qt::ISODateWithMs).isValid() && text.contains(u'T')
                   ? QString()
                   : u"must be a date and time such as 2026-02-19T14:30:00-06:00"_s;
    if (format == "timezone"_L1)
        return QTimeZone::isTimeZoneIdAvailable(text.toUtf8()) ? QString()
                                                               : u"must be a time zone such as America/Chicago"_s;
    return {};
}

void collect(const QJsonObject &schema, const QJsonValue &value, const QStringList &path,
             QList<core::FieldError> &errors)
{
    if (value.isString()) {
        const QString wrong = wrongWith(schema.value("format"_L1).toString(), value.toString());
        if (!wrong.isEmpty())
            errors.append({argumentPointer(path), u"%1; it was \"%2\""_s.arg(wrong, value.toString().left(60))});
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collect(schema.value("items"_L1).toObject(), array[i], path + QStringList(QString::number(i)), errors);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(properties.value(it.key()).toObject(), it.value(), path + QStringList(it.key()), errors);
    }
}

QJsonValue normalised(const QJsonObject &schema, const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString().simplified();
        const QString format = schema.value("format"_L1).toString();
        if (format == "phone"_L1)
            return digitsOf(text);
        if (format == "date-time"_L1) {
            const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
            return moment.timeSpec() == Qt::LocalTime ? text : moment.toUTC().toString(Qt::ISODate);
        }
        return format == "timezone"_L1 ? text : text.toCaseFolded();
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(normalised(schema.value("items"_L1).toObject(), entry));
        return array;
    }
    return value.isObject() ? QJsonValue(normalisedArguments(schema, value.toObject())) : value;
}

} // namespace

QList<core::FieldError> formatErrors(const QJsonObject &schema, const QJsonObject &arguments)
{
    QList<core::FieldError> errors;
    collect(schema, arguments, {}, errors);
    return errors;
}

QJsonObject normalisedArguments(const QJsonObject &schema, const QJsonObject &arguments)
{
    QJsonObject one;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        const QJsonValue value = normalised(properties.value(it.key()).toObject(), it.value());
        if (value.isString() && value.toString().isEmpty())
            continue; // as good as left out
        one.insert(it.key(), value);
    }
    return one;
}

} // namespace callttone::tools
