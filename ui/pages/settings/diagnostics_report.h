// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic_check.h"
#include "models/values/integration.h"

#include <QList>

namespace callttone::ui {

struct DiagnosticCounts
{
    int passed = 0;
    int warnings = 0;
    int problems = 0;
    [[nodiscard]] int pressing() const { return warnings + problems; }
};
[[nodiscard]] DiagnosticCounts countsOf(const QList<values::DiagnosticCheck> &checks);

/// "8 passed, 2 warnings, 2 problems."
[[nodiscard]] QString countsText(const DiagnosticCounts &counts);

/// Problems, then warnings, then what passed; each in the service's order.
[[nodiscard]] QList<values::DiagnosticCheck> pressingFirst(QList<values::DiagnosticCheck> checks);

/// The variables of one vendor, under the name of all its integrations.
struct EnvGroup
{
    QString name;        ///< "Google" for the two that share its variables
    QString integration; ///< the first of them
    QList<values::EnvVariable> variables;
    [[nodiscard]] bool isComplete() const;
};
[[nodiscard]] QList<EnvGroup> envGroups(const QList<values::Integration> &integrations);

/// Plain text for a support request. Names of variables and whether they are set; never a value.
[[nodiscard]] QString reportText(const QString &program, const QList<values::DiagnosticCheck> &checks,
                                 const QList<EnvGroup> &environment);

} // namespace callttone::ui
