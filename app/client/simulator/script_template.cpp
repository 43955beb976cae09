// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_template.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{([^{}]*)\\}\\}"_s);
    return pattern;
}

QJsonValue valueAt(const QJsonValue &root, QStringView path)
{
    QJsonValue value = root;
    const auto steps = path.split(u'.');
    for (const QStringView step : steps)
        value = value.toObject().value(step);
    return value;
}

QString asText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

QJsonValue renderedText(const QString &text, const Picks &picks)
{
    const auto whole =
        placeholder().match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (whole.hasMatch() && whole.capturedLength() == text.size())
        return valueAt(picks, whole.capturedView(1));
    QString out;
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += asText(valueAt(picks, match.capturedView(1)));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

int between(const QJsonArray &bounds, QRandomGenerator &random)
{
    return random.bounded(bounds.at(0).toInt(), bounds.at(1).toInt() + 1);
}

/// {"oneOf": …} and {"between": …} are objects of exactly that one member.
QJsonValue special(const QJsonObject &object, QLatin1StringView name)
{
    return object.size() == 1 ? object.value(name) : QJsonValue(QJsonValue::Undefined);
}

void checkText(const QString &text, const Alternatives &alternatives, const QString &pointer,
               QList<core::FieldError> &errors)
{
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QString path = matches.next().captured(1);
        const QString name = path.section(u'.', 0, 0);
        if (!alternatives.contains(name)) {
            errors.append(
                {pointer, u"{{%1}} names nothing; there are %2"_s.arg(path, alternatives.keys().join(u", "_s))});
            continue;
        }
        const QJsonArray values = alternatives.value(name).toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QJsonValue value = valueAt(QJsonObject{{name, values[i]}}, path);
            if (value.isUndefined() || value.isObject() || value.isArray())
                errors.append(
                    {pointer, u"{{%1}} has no text in alternative %2 of \"%3\""_s.arg(path).arg(i + 1).arg(name)});
        }
    }
}

} // namespace

Picks pickOne(const Alternatives &alternatives, QRandomGenerator &random)
{
    Picks picks;
    for (auto entry = alternatives.constBegin(); entry != alternatives.constEnd(); ++entry) {
        const QJsonArray values = entry.value().toArray();
        picks.insert(entry.key(), values.at(random.bounded(int(values.size()))));
    }
    return picks;
}

QJsonValue rendered(const QJsonValue &value, const Picks &picks, double tempo, QRandomGenerator &random)
{
    if (value.isString())
        return renderedText(value.toString(), picks);
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            out.append(rendered(entry, picks, tempo, random));
        return out;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (const QJsonArray variants = special(object, "oneOf"_L1).toArray(); !variants.isEmpty())
        return rendered(variants.at(random.bounded(int(variants.size()))), picks, tempo, random);
    if (const QJsonArray bounds = special(object, "between"_L1).toArray(); bounds.size() == 2)
        return between(bounds, random);
    QJsonObject out;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const bool isMoment = member.key() == "atSeconds"_L1 && member.value().isDouble();
        out.insert(member.key(), isMoment ? QJsonValue(std::round(member.value().toDouble() * tempo * 10) / 10)
                                          : rendered(member.value(), picks, tempo, random));
    }
    return out;
}

void checkTemplate(const QJsonValue &value, const Alternatives &alternatives, const QString &pointer,
                   QList<core::FieldError> &errors)
{
    if (value.isString()) {
        checkText(value.toString(), alternatives, pointer, errors);
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            checkTemplate(array[i], alternatives, u"%1/%2"_s.arg(pointer).arg(i), errors);
        return;
    }
    const QJsonObject object = value.toObject();
    if (const QJsonValue variants = special(object, "oneOf"_L1);
        !variants.isUndefined() && variants.toArray().isEmpty())
        errors.append({pointer + u"/oneOf"_s, u"must be an array with at least one entry"_s});
    if (const QJsonValue bounds = special(object, "between"_L1); !bounds.isUndefined()) {
        const QJsonArray pair = bounds.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble() || pair[0].toInt() > pair[1].toInt())
            errors.append({pointer + u"/between"_s, u"must be two whole numbers, the smaller first"_s});
    }
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        checkTemplate(member.value(), alternatives, pointer + u'/' + member.key(), errors);
}

} // namespace callttone::client
