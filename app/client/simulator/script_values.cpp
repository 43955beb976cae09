// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_values.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

bool isSomething(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

bool holds(const Condition &condition, const QJsonObject &values)
{
    const QJsonValue value = valueAt(values, condition.path);
    const bool is = condition.equals ? isScalar(value) && asText(value) == *condition.equals : isSomething(value);
    return is != condition.negated;
}

Condition conditionOf(const QString &text)
{
    Condition condition;
    QString rest = text.trimmed();
    if (rest.startsWith(u'!')) {
        condition.negated = true;
        rest = rest.mid(1);
    }
    if (const qsizetype at = rest.indexOf(u'='); at >= 0) {
        condition.equals = rest.mid(at + 1).trimmed();
        rest = rest.left(at);
    }
    condition.path = rest.trimmed();
    return condition;
}

} // namespace

QJsonValue valueAt(const QJsonValue &root, QStringView path)
{
    QJsonValue value = root;
    const auto steps = path.split(u'.');
    for (const QStringView step : steps) {
        if (value.isArray()) {
            bool isPosition = false;
            const int position = step.toInt(&isPosition);
            value = isPosition ? value.toArray().at(position) : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.toObject().value(step);
        }
    }
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString asText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

bool isScalar(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

bool holds(const Conditions &conditions, const QJsonObject &values)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&values](const Condition &condition) { return holds(condition, values); });
}

Conditions conditionsOf(const QJsonValue &when)
{
    Conditions conditions;
    const QJsonArray terms = when.isArray() ? when.toArray() : when.isString() ? QJsonArray{when} : QJsonArray();
    for (const QJsonValue &term : terms)
        conditions.append(conditionOf(term.toString()));
    return conditions;
}

Conditions readConditions(const QJsonValue &when, const QStringList &names, const QString &pointer,
                          QList<core::FieldError> &errors)
{
    if (when.isUndefined())
        return {};
    const QJsonArray terms = when.isArray() ? when.toArray() : QJsonArray{when};
    const bool areTexts = std::all_of(terms.begin(), terms.end(), [](const QJsonValue &term) {
        return term.isString() && !conditionOf(term.toString()).path.isEmpty();
    });
    if (!areTexts || terms.isEmpty()) {
        errors.append({pointer, u"must be a text such as \"booking.ok\", or an array of such texts"_s});
        return {};
    }
    Conditions conditions = conditionsOf(when);
    for (const Condition &condition : std::as_const(conditions)) {
        if (!names.contains(condition.path.section(u'.', 0, 0)))
            errors.append({pointer, u"\"%1\" names nothing that is known by then; there are %2"_s.arg(
                                        condition.path, names.join(u", "_s))});
    }
    return conditions;
}

} // namespace callttone::client
