// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/plan_gate.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

core::ApiError planRequired(const QString &title, const values::Account &account)
{
    return {.kind = core::ErrorKind::Forbidden,
            .code = u"plan_required"_s,
            .title = title,
            .detail = u"This organization is on %1. Upgrade the plan (CALLTTONE_PLAN on your own service), or set "
                      "BYPASS_PLAN_CHECK=true while developing."_s.arg(values::describe(account.plan))};
}

} // namespace callttone::connect
