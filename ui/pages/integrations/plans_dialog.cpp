// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/plans_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QWidget *lineOf(const values::PlanInfo &plan, bool current)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, metrics::Space4, 0, metrics::Space4);
    row->setSpacing(metrics::Space12);
    row->addWidget(new IconLabel(plan.integrations ? u"okc"_s : u"minus"_s, metrics::Icon,
                                 plan.integrations ? &Theme::success : &Theme::muted));
    row->addWidget(new Label(values::describe(plan.plan), TextRole::BodyMedium));
    if (current)
        row->addWidget(new Badge(PlansDialog::tr("Your plan"), Tone::Info));
    row->addStretch(1);
    row->addWidget(new Label(plan.customConnectors ? PlansDialog::tr("All integrations and custom connectors")
                             : plan.integrations   ? PlansDialog::tr("All integrations")
                                                   : PlansDialog::tr("No integrations"),
                             TextRole::Body, TextTone::Text2));
    return widget;
}

} // namespace

PlansDialog::PlansDialog(const std::optional<values::Account> &account, QWidget *parent)
    : Dialog(tr("Plans and integrations"), parent)
{
    setObjectName(u"plansDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (account && !account->organization.isEmpty())
        setSubtitle(account->organization);
    body()->addWidget(paragraph(tr("Webhooks and the REST API work on every plan. Connections to other products need "
                                   "the Professional plan or higher. Custom connectors are built on request and come "
                                   "with Enterprise.")));
    for (const values::PlanInfo &plan : values::allPlans())
        body()->addWidget(lineOf(plan, account && account->plan == plan.plan));
    body()->addWidget(paragraph(tr("The plan is set by CALLTTONE_PLAN where the engine runs, for instance "
                                   "CALLTTONE_PLAN=professional in its .env file. To try integrations during "
                                   "development on any plan, set BYPASS_PLAN_CHECK=true there. Start the engine again "
                                   "afterwards.")));
    if (account && account->bypass)
        body()->addWidget(
            new Banner(Tone::Info, tr("BYPASS_PLAN_CHECK is on."), tr("Integrations can be connected on any plan.")));
    setPrimary(tr("Done"), ButtonKind::Default);
    setCancelVisible(false);
    connect(this, &Dialog::submitted, this, &QDialog::accept);
}

} // namespace callttone::ui
