// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/oauth_dialog.h"

#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "ui/dialogs/connect/failure_step.h"
#include "ui/dialogs/connect/flow_watcher.h"
#include "ui/dialogs/connect/setup_step.h"
#include "ui/dialogs/connect/slack_url_step.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

OAuthDialog::OAuthDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : SignInFrame(workspace, integration, parent)
{
    setObjectName(u"connectIntegrationDialog"_s);
    showFirst();
}

void OAuthDialog::showFirst()
{
    switch (integration().state) {
    case values::IntegrationState::PlanRequired:
        showPlan();
        return;
    case values::IntegrationState::NotConfigured:
        showSetup();
        return;
    case values::IntegrationState::Connecting:
        if (integration().flow && !hasEnded(integration().flow->state)) {
            showWaiting(*integration().flow);
            return;
        }
        break;
    case values::IntegrationState::NotConnected:
    case values::IntegrationState::Connected:
    case values::IntegrationState::Error:
        break;
    }
    showRequest();
}

void OAuthDialog::begin()
{
    setBusy(true);
    client::onResult(workspace().api.connectIntegration(integration().id, {}), this,
                     [this](const core::Result<client::ConnectAnswer> &answer) { onAnswer(answer); });
}

void OAuthDialog::onAnswer(const core::Result<client::ConnectAnswer> &answer)
{
    setBusy(false);
    if (!answer) {
        onRefused(answer.error());
    } else if (const auto *flow = std::get_if<values::ConnectFlow>(&*answer)) {
        follow(*flow);
    } else if (const auto *connected = std::get_if<values::Integration>(&*answer)) {
        showConnected(*connected);
    }
}

void OAuthDialog::onRefused(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    if (error.code == "plan_required"_L1)
        showPlan();
    else if (error.code == "not_configured"_L1)
        reloadSetup(); // the variables' names are in the integration
    else
        showFailure(failureOf(error));
}

void OAuthDialog::connectByUrl()
{
    if (!m_slack || !m_slack->field()->isGood())
        return;
    setBusy(true);
    client::onResult(workspace().api.connectIntegration(integration().id, {{u"url"_s, m_slack->field()->url()}}), this,
                     [this](const core::Result<client::ConnectAnswer> &answer) {
                         setBusy(false);
                         if (!answer && m_slack && !answer.error().fields.isEmpty())
                             m_slack->field()->showRefusal(answer.error().fields.constFirst().message);
                         else
                             onAnswer(answer);
                     });
}

void OAuthDialog::checkSetupAgain()
{
    setBusy(true);
    if (const auto &restart = workspace().desktop.restartEngine)
        restart([dialog = QPointer(this)] {
            if (dialog)
                dialog->reloadSetup();
        });
    else
        reloadSetup();
}

void OAuthDialog::reloadSetup()
{
    client::onResult(workspace().api.integration(integration().id), this,
                     [this](const core::Result<values::Integration> &fresh) {
                         setBusy(false);
                         if (!fresh) {
                             if (!client::isCancelled(fresh.error()))
                                 showFailure(failureOf(fresh.error()));
                             return;
                         }
                         setIntegration(*fresh);
                         if (fresh->state != values::IntegrationState::NotConfigured)
                             showFirst();
                         else if (m_setup)
                             m_setup->showStillMissing(fresh->missingEnv);
                         else
                             showSetup();
                     });
}

} // namespace callttone::ui
