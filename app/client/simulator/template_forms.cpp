// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/template_forms.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{([^{}]*)\\}\\}"_s);
    return pattern;
}

QJsonValue special(const QJsonObject &object, QLatin1StringView name)
{
    return object.size() == 1 ? object.value(name) : QJsonValue(QJsonValue::Undefined);
}

std::optional<Choice> choiceOf(const QJsonObject &object)
{
    for (const QLatin1StringView name : {"oneOf"_L1, "firstOf"_L1}) {
        if (const QJsonValue value = special(object, name); !value.isUndefined())
            return Choice{name, value.toArray(), name == "firstOf"_L1};
    }
    return std::nullopt;
}

Alternative alternativeOf(const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    if (object.size() == 2 && object.contains("when"_L1) && object.contains("value"_L1))
        return {object.value("value"_L1), object.value("when"_L1)};
    return {entry};
}

} // namespace callttone::client
