// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/oauth_dialog.h"

#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/failure_step.h"
#include "ui/dialogs/connect/flow_watcher.h"
#include "ui/dialogs/connect/setup_step.h"
#include "ui/dialogs/connect/slack_url_step.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/dialogs/connect/waiting_step.h"
#include "ui/shell/workspace.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

OAuthDialog::OAuthDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : ConnectFrame(workspace, integration, parent)
{
    setObjectName(u"connectIntegrationDialog"_s);
    connect(this, &Dialog::submitted, this, &OAuthDialog::submit);
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

void OAuthDialog::submit()
{
    if (m_submit)
        m_submit();
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
        showWaiting(*flow);
        openBrowser(flow->authorizeUrl);
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

void OAuthDialog::openBrowser(const QString &address)
{
    // Only web pages: an address of another scheme would start a program.
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        workspace().desktop.openUrl(url);
}

void OAuthDialog::onFlow(const values::ConnectFlow &flow)
{
    switch (flow.state) {
    case values::FlowState::Waiting:
    case values::FlowState::Finishing:
        if (m_waiting)
            m_waiting->setFlow(flow);
        break;
    case values::FlowState::Connected:
        loadConnected();
        break;
    case values::FlowState::Failed:
        showFailure(flow.failure.value_or(values::ConnectFailure{}));
        break;
    case values::FlowState::Cancelled:
        showFailure({.code = u"cancelled"_s,
                     .title = tr("The sign-in was cancelled"),
                     .detail = tr("Somebody ended it here or in another window. Nothing was connected.")});
        break;
    }
}

void OAuthDialog::loadConnected()
{
    client::onResult(workspace().api.integration(integration().id), this,
                     [this](const core::Result<values::Integration> &fresh) {
                         if (fresh)
                             showConnected(*fresh);
                         else if (!client::isCancelled(fresh.error()))
                             showFailure(failureOf(fresh.error()));
                     });
}

void OAuthDialog::usePasted()
{
    if (!m_watcher || !m_waiting)
        return;
    setBusy(true);
    const values::ConnectFlow flow = m_watcher->flow();
    client::onResult(workspace().api.pasteRedirect(flow.integration, flow.id, m_waiting->pastedUrl()), this,
                     [this](const core::Result<values::ConnectFlow> &changed) {
                         setBusy(false);
                         if (changed && m_watcher)
                             m_watcher->take(*changed);
                         else if (!changed && m_waiting)
                             m_waiting->showPasteError(changed.error().fields.isEmpty()
                                                           ? changed.error().oneLine()
                                                           : changed.error().fields.constFirst().message);
                     });
}

void OAuthDialog::cancelFlow()
{
    if (m_watcher) {
        const values::ConnectFlow flow = m_watcher->flow();
        dropWatcher();                                                  // its end is ours, nothing to report
        (void)workspace().api.cancelConnect(flow.integration, flow.id); // not waited for: a link ends by itself too
    }
    reject();
}

void OAuthDialog::dropWatcher()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->deleteLater(); // it may be the one speaking
    m_watcher = nullptr;
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
