// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

Checks account(const DoctorParts &parts)
{
    const QString plan = QString::fromUtf8(values::infoOf(parts.account.plan).name);
    Checks found;
    if (values::infoOf(parts.account.plan).integrations)
        found.append(passed(u"plan"_s, u"Plan"_s, u"%1, all integrations included"_s.arg(plan)));
    else if (parts.account.bypass)
        found.append(passed(u"plan"_s, u"Plan"_s, u"%1, integrations by BYPASS_PLAN_CHECK"_s.arg(plan)));
    else
        found.append(warned(u"plan"_s, u"Integrations need the Professional plan"_s,
                            u"%1 is on %2."_s.arg(parts.account.organization, plan),
                            u"Change the plan, or set BYPASS_PLAN_CHECK=true in .env while developing."_s));
    if (parts.account.bypass)
        found.append(warned(u"bypass"_s, u"Developer mode: BYPASS_PLAN_CHECK=true"_s,
                            u"Integrations work on any plan while this is set."_s,
                            u"Remove it from .env before going live."_s, u"open_env"_s));
    return found;
}

} // namespace callttone::connect::checks
