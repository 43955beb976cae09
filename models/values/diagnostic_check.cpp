// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/diagnostic_check.h"

#include "models/values/json_read.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array checkStates{"pass"_L1, "warn"_L1, "fail"_L1};

DiagnosticCheck::State stateFromWire(QStringView wire)
{
    for (size_t i = 0; i < checkStates.size(); ++i) {
        if (wire == checkStates[i])
            return DiagnosticCheck::State(i);
    }
    return DiagnosticCheck::State::Warn; // a word we do not know is neither a pass nor a fault
}

} // namespace

QString wireName(DiagnosticCheck::State state)
{
    return checkStates[size_t(state)];
}

QJsonObject DiagnosticCheck::toJson() const
{
    return {{u"id"_s, id},
            {u"title"_s, title},
            {u"state"_s, wireName(state)},
            {u"detail"_s, detail},
            {u"remedy"_s, textValue(remedy)},
            {u"action"_s, textValue(action)},
            {u"tookMs"_s, tookMs}};
}

DiagnosticCheck DiagnosticCheck::fromJson(const QJsonObject &object)
{
    return {text(object, "id"_L1),
            text(object, "title"_L1),
            stateFromWire(text(object, "state"_L1)),
            text(object, "detail"_L1),
            text(object, "remedy"_L1),
            text(object, "action"_L1),
            object.value("tookMs"_L1).toDouble()};
}

} // namespace callttone::values
