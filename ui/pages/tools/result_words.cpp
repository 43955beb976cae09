// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/result_words.h"

#include "models/items/tool_schema.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::ToolErrorClass;

PillSpec pillOf(const values::ToolCall &call)
{
    if (call.ok)
        return {u"check"_s, u"200"_s, Tone::Success};
    const ToolErrorClass errorClass = call.problem ? call.problem->errorClass : ToolErrorClass::Internal;
    switch (errorClass) {
    case ToolErrorClass::InvalidArguments: // the agent goes on by itself after these
    case ToolErrorClass::NotFound:
    case ToolErrorClass::SlotTaken:
    case ToolErrorClass::OutcomeUnknown:
        return {u"alert"_s, values::describe(errorClass), Tone::Warn};
    default:
        return {u"x"_s, values::describe(errorClass), Tone::Error};
    }
}

QString spokenOf(const values::ToolCall &call)
{
    if (!call.ok && call.problem && !call.problem->spoken.isEmpty())
        return call.problem->spoken;
    return call.text;
}

QString resultText(const QJsonObject &result)
{
    return items::argumentsText({}, result);
}

} // namespace callttone::ui
