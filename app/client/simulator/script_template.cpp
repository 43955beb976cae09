// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_template.h"

#include "app/client/simulator/script_values.h"
#include "app/client/simulator/template_forms.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

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

bool canRenderText(const QString &text, const Picks &picks)
{
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        if (valueAt(picks, matches.next().capturedView(1)).isUndefined())
            return false;
    }
    return true;
}

int between(const QJsonArray &bounds, QRandomGenerator &random)
{
    return random.bounded(bounds.at(0).toInt(), bounds.at(1).toInt() + 1);
}

bool canBe(const Alternative &alternative, const Picks &picks)
{
    return holds(conditionsOf(alternative.when), picks) && canRender(alternative.value, picks);
}

QJsonArray thoseThatCanBe(const QJsonArray &alternatives, const Picks &picks)
{
    QJsonArray out;
    for (const QJsonValue &entry : alternatives) {
        if (const Alternative alternative = alternativeOf(entry); canBe(alternative, picks))
            out.append(alternative.value);
    }
    return out;
}

QJsonObject renderedMembers(const QJsonObject &object, const Picks &picks, double tempo, QRandomGenerator &random)
{
    QJsonObject out;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const bool isMoment = member.key() == "atSeconds"_L1 && member.value().isDouble();
        // Inserting Undefined leaves the member out.
        out.insert(member.key(), isMoment ? QJsonValue(std::round(member.value().toDouble() * tempo * 10) / 10)
                                          : rendered(member.value(), picks, tempo, random));
    }
    return out;
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
        for (const QJsonValue &entry : array) {
            if (const QJsonValue filled = rendered(entry, picks, tempo, random); !filled.isUndefined())
                out.append(filled);
        }
        return out;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (const auto form = choiceOf(object)) {
        const QJsonArray possible = thoseThatCanBe(form->alternatives, picks);
        if (possible.isEmpty())
            return QJsonValue::Undefined;
        const int chosen = form->first ? 0 : random.bounded(int(possible.size()));
        return rendered(possible.at(chosen), picks, tempo, random);
    }
    if (const QJsonArray bounds = special(object, "between"_L1).toArray(); bounds.size() == 2)
        return between(bounds, random);
    return renderedMembers(object, picks, tempo, random);
}

bool canRender(const QJsonValue &value, const Picks &picks)
{
    if (value.isString())
        return canRenderText(value.toString(), picks);
    const auto can = [&picks](const QJsonValue &entry) { return canRender(entry, picks); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), can);
    }
    const QJsonObject object = value.toObject();
    if (const auto form = choiceOf(object))
        return !thoseThatCanBe(form->alternatives, picks).isEmpty();
    return std::all_of(object.begin(), object.end(), can);
}

} // namespace callttone::client
