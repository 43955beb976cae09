// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/plan_step.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace callttone::ui {

PlanStep::PlanStep(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
{
    auto *banner = new Banner(Tone::Info, tr("Professional, Business and Enterprise include all integrations."), {});
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space12);
    column->addWidget(banner);
    column->addWidget(paragraph(tr("What is connected already keeps its place, and connects again as soon as the plan "
                                   "allows it.")));
    column->addWidget(paragraph(tr("To try integrations while developing, set BYPASS_PLAN_CHECK=true in .env and start "
                                   "the engine again.")));
    client::onResult(workspace.api.account(), banner, [banner](core::Result<values::Account> account) {
        if (account)
            banner->setMessage(Tone::Info,
                               tr("%1 is on %2.").arg(account->organization, values::describe(account->plan)),
                               tr("Professional, Business and Enterprise include all integrations."));
    });
}

} // namespace callttone::ui
