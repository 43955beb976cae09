// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tool_fix.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::ToolFix)
};

/// Vendors' codes for it: no_calendar, calendar_not_found, calendar_is_group.
bool isAboutCalendar(const values::ToolProblem &problem)
{
    return problem.code.contains("calendar"_L1);
}

} // namespace

std::optional<ToolFix> toolFix(const values::ToolCall &failed)
{
    using values::ToolErrorClass;
    const values::ToolProblem problem = failed.problem.value_or(values::ToolProblem());
    const ToolFix chooseCalendar{Words::tr("Choose calendar"), u"configuration"_s};
    switch (problem.errorClass) {
    case ToolErrorClass::NeedsReconnect:
        return ToolFix{Words::tr("Reconnect"), u"connect"_s};
    case ToolErrorClass::Permission:
        return ToolFix{Words::tr("Show permissions"), u"permissions"_s};
    case ToolErrorClass::NotConfigured:
        return isAboutCalendar(problem) ? chooseCalendar : ToolFix{Words::tr("Open configuration"), u"configuration"_s};
    case ToolErrorClass::NotFound: // the default calendar is gone; another one was the call's own choice
        if (isAboutCalendar(problem) && !failed.arguments.contains("calendarId"_L1))
            return chooseCalendar;
        return std::nullopt;
    case ToolErrorClass::NotAvailable:
        return ToolFix{Words::tr("Open integration"), {}};
    default:
        return std::nullopt;
    }
}

} // namespace callttone::ui
