// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/result_words.h"

#include "models/items/tool_schema.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::ToolErrorClass;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::ToolResultWords)
};

} // namespace

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

std::optional<ToolFix> fixFor(const values::ToolProblem &problem, const QString &integration)
{
    const auto at = [&integration](const QString &tab) {
        QVariantMap parameters{{u"id"_s, integration}};
        if (!tab.isEmpty())
            parameters.insert(u"tab"_s, tab);
        return Destination{PageId::Integrations, parameters};
    };
    switch (problem.errorClass) {
    case ToolErrorClass::NeedsReconnect:
        return ToolFix{Words::tr("Reconnect"), at({})};
    case ToolErrorClass::NotConfigured:
        return ToolFix{Words::tr("Choose"), at(u"configuration"_s)};
    case ToolErrorClass::Permission:
        return ToolFix{Words::tr("Show permissions"), at(u"permissions"_s)};
    case ToolErrorClass::NotAvailable:
        return ToolFix{Words::tr("Open integration"), at({})};
    default:
        return std::nullopt;
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
