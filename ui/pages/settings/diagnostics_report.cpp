// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/diagnostics_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using State = values::DiagnosticCheck::State;

int weight(State state)
{
    return state == State::Fail ? 0 : state == State::Warn ? 1 : 2;
}

bool sameVariables(const QList<values::EnvVariable> &a, const QList<values::EnvVariable> &b)
{
    return std::ranges::equal(a, b, {}, &values::EnvVariable::name, &values::EnvVariable::name);
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("Diagnostics", text, nullptr, count);
}

} // namespace

DiagnosticCounts countsOf(const QList<values::DiagnosticCheck> &checks)
{
    DiagnosticCounts counts;
    for (const values::DiagnosticCheck &check : checks) {
        switch (check.state) {
        case State::Pass:
            ++counts.passed;
            break;
        case State::Warn:
            ++counts.warnings;
            break;
        case State::Fail:
            ++counts.problems;
            break;
        }
    }
    return counts;
}

QString countsText(const DiagnosticCounts &counts)
{
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("Diagnostics", "%n passed"), counts.passed)};
    if (counts.warnings > 0)
        parts += counts.warnings == 1 ? QCoreApplication::translate("Diagnostics", "1 warning")
                                      : counted(QT_TRANSLATE_N_NOOP("Diagnostics", "%n warnings"), counts.warnings);
    if (counts.problems > 0)
        parts += counts.problems == 1 ? QCoreApplication::translate("Diagnostics", "1 problem")
                                      : counted(QT_TRANSLATE_N_NOOP("Diagnostics", "%n problems"), counts.problems);
    return parts.join(u", "_s) + u'.';
}

QList<values::DiagnosticCheck> pressingFirst(QList<values::DiagnosticCheck> checks)
{
    std::ranges::stable_sort(checks, {}, [](const values::DiagnosticCheck &check) { return weight(check.state); });
    return checks;
}

bool EnvGroup::isComplete() const
{
    return std::ranges::all_of(variables,
                               [](const values::EnvVariable &variable) { return variable.set || !variable.required; });
}

QList<EnvGroup> envGroups(const QList<values::Integration> &integrations)
{
    QList<EnvGroup> groups;
    for (const values::Integration &integration : integrations) {
        if (integration.environment.isEmpty())
            continue;
        const auto same = std::ranges::find_if(
            groups, [&](const EnvGroup &group) { return sameVariables(group.variables, integration.environment); });
        if (same == groups.end())
            groups.append({integration.name, integration.id, integration.environment});
        else // "Google Calendar" and "Google Sheets" are Google's
            same->name = same->name.section(u' ', 0, 0);
    }
    return groups;
}

QString reportText(const QString &program, const QList<values::DiagnosticCheck> &checks,
                   const QList<EnvGroup> &environment)
{
    QString text = program.trimmed() + u"\n\n"_s;
    for (const values::DiagnosticCheck &check : pressingFirst(checks)) {
        text += u"%1  %2: %3 (%4 ms)\n"_s.arg(values::wireName(check.state).toUpper(), check.title, check.detail)
                    .arg(std::llround(check.tookMs));
        if (!check.remedy.isEmpty())
            text += u"      %1\n"_s.arg(check.remedy);
    }
    if (!environment.isEmpty())
        text += u'\n';
    for (const EnvGroup &group : environment) {
        QStringList variables;
        for (const values::EnvVariable &variable : group.variables)
            variables += u"%1 %2"_s.arg(variable.name, variable.set        ? u"set"_s
                                                       : variable.required ? u"missing"_s
                                                                           : u"default"_s);
        text += u"%1: %2\n"_s.arg(group.name, variables.join(u", "_s));
    }
    return text;
}

} // namespace callttone::ui
