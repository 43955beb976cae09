// SPDX-License-Identifier: GPL-3.0-or-later
// How each step of OAuthDialog looks: its body, its head and its buttons.
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/oauth_dialog.h"
#include "ui/dialogs/connect/plan_step.h"
#include "ui/dialogs/connect/request_step.h"
#include "ui/dialogs/connect/setup_step.h"
#include "ui/dialogs/connect/slack_url_step.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

void OAuthDialog::showPlan()
{
    showStep(new PlanStep(workspace()), tr("Integrations need the Professional plan"), integration().name);
    cancelButton()->setText(tr("Close"));
    setSubmit({});
    focusStep();
}

void OAuthDialog::showSetup()
{
    const EnginePlace place = workspace().desktop.engine();
    m_setup = new SetupStep(integration(), place);
    showStep(m_setup, tr("Set up %1").arg(integration().name), kindLine(integration()));
    if (!place.envFile.isEmpty()) {
        Button *folder = addLeft(tr("Open folder"), u"folder"_s);
        connect(folder, &QPushButton::clicked, this,
                [this, place] { workspace().desktop.openUrl(QUrl::fromLocalFile(QFileInfo(place.envFile).path())); });
    }
    if (!integration().settingsUrl.isEmpty()) {
        Button *settings = addLeft(tr("App settings"), u"ext"_s);
        connect(settings, &QPushButton::clicked, this, [this] { openBrowser(integration().settingsUrl); });
    }
    setPrimary(tr("Check again"))->setObjectName(u"checkSetup"_s);
    setSubmit([this] { checkSetupAgain(); });
    focusStep();
}

void OAuthDialog::showRequest()
{
    const bool again = integration().state == values::IntegrationState::Error
                       || integration().state == values::IntegrationState::Connected;
    showStep(new RequestStep(integration(), isSandbox()),
             again ? tr("Reconnect %1").arg(integration().name) : tr("Connect %1").arg(integration().name),
             kindLine(integration()));
    if (integration().id == "slack"_L1) {
        Button *byUrl = addLeft(tr("Paste a webhook URL"), u"link"_s);
        byUrl->setObjectName(u"useWebhookUrl"_s);
        connect(byUrl, &QPushButton::clicked, this, &OAuthDialog::showSlackUrl);
    }
    Button *go = setPrimary(integration().reusesGrant ? tr("Connect") : tr("Continue in browser"));
    go->setObjectName(u"beginSignIn"_s);
    go->setIconName(integration().reusesGrant ? QString() : u"ext"_s);
    setSubmit([this] { begin(); });
    focusStep();
}

void OAuthDialog::showSlackUrl()
{
    m_slack = new SlackUrlStep(isSandbox());
    showStep(m_slack, tr("Connect Slack by webhook URL"), tr("Without a sign-in"));
    connect(addLeft(tr("Back"), u"chevL"_s), &QPushButton::clicked, this, &OAuthDialog::showRequest);
    setPrimary(tr("Connect"))->setObjectName(u"connectByUrl"_s);
    primary()->setEnabled(false);
    connect(m_slack->field(), &UrlField::edited, this,
            [this] { primary()->setEnabled(m_slack && m_slack->field()->isGood()); });
    setSubmit([this] { connectByUrl(); });
    focusStep();
}

} // namespace callttone::ui
