// SPDX-License-Identifier: GPL-3.0-or-later
// How each step of OAuthDialog looks: its body, its head and its buttons.
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/connected_step.h"
#include "ui/dialogs/connect/copying.h"
#include "ui/dialogs/connect/failure_step.h"
#include "ui/dialogs/connect/flow_watcher.h"
#include "ui/dialogs/connect/oauth_dialog.h"
#include "ui/dialogs/connect/plan_step.h"
#include "ui/dialogs/connect/request_step.h"
#include "ui/dialogs/connect/setup_step.h"
#include "ui/dialogs/connect/slack_url_step.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/dialogs/connect/waiting_step.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// "localhost:8484": where the answer is waited for.
QString listeningAt(const QString &redirectUri)
{
    const QUrl url(redirectUri);
    return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
}

} // namespace

void OAuthDialog::showPlan()
{
    showStep(new PlanStep(workspace()), tr("Integrations need the Professional plan"), integration().name);
    cancelButton()->setText(tr("Close"));
    m_submit = {};
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
    m_submit = [this] { checkSetupAgain(); };
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
    m_submit = [this] { begin(); };
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
    m_submit = [this] { connectByUrl(); };
    focusStep();
}

void OAuthDialog::showWaiting(const values::ConnectFlow &flow)
{
    dropWatcher();
    m_watcher = new FlowWatcher(workspace(), flow, this);
    m_waiting = new WaitingStep(flow, signInName(integration()), inBrowser(integration()), workspace().clock);
    showStep(m_waiting, tr("Finish in your browser"), tr("Step 2 of 2"));
    addLeft(new Label(tr("Listening on %1").arg(listeningAt(flow.redirectUri)), TextRole::Secondary, TextTone::Muted));
    setCancel([this] { cancelFlow(); });
    m_submit = [this] { usePasted(); };

    connect(m_watcher, &FlowWatcher::changed, this, &OAuthDialog::onFlow);
    connect(m_watcher, &FlowWatcher::lost, this, [this] {
        showFailure({.code = u"expired"_s,
                     .title = tr("This sign-in is over"),
                     .detail = tr("The engine does not know it any more: it was started again, or the link expired. "
                                  "Close the browser's tab and try again.")});
    });
    connect(m_waiting, &WaitingStep::openAgain, this, [this] {
        if (m_watcher)
            openBrowser(m_watcher->flow().authorizeUrl);
    });
    connect(m_waiting, &WaitingStep::timeIsUp, m_watcher, &FlowWatcher::ask);
    connect(m_waiting, &WaitingStep::pasteChanged, this, [this](bool open, bool hasText) {
        if (open)
            setPrimary(tr("Use this URL"))->setObjectName(u"usePasted"_s);
        primary()->setVisible(open);
        primary()->setEnabled(hasText);
    });
    focusStep();
}

void OAuthDialog::showConnected(const values::Integration &connected)
{
    setIntegration(connected);
    dropWatcher();
    showStep(new ConnectedStep(workspace(), connected), tr("%1 is connected").arg(connected.name), connected.account);
    setCancelVisible(false);
    setPrimary(tr("Done"))->setObjectName(u"connectDone"_s);
    m_submit = [this] { accept(); };
    focusStep();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OAuthDialog::showFailure(const values::ConnectFailure &failure)
{
    dropWatcher();
    const QString title = failure.title.isEmpty() ? tr("%1 was not connected").arg(integration().name) : failure.title;
    const QString nothing = tr("Nothing was connected");
    showStep(new FailureStep(failure), title, failure.detail.contains(nothing) ? kindLine(integration()) : nothing);
    Button *copy = addLeft(tr("Copy details"), u"copy"_s);
    makeCopying(copy, [failure, name = integration().name] { return detailsText(failure, name); });
    const QString settings = failure.settingsUrl.isEmpty() ? integration().settingsUrl : failure.settingsUrl;
    if (settings.isEmpty()) {
        cancelButton()->setText(tr("Close"));
    } else {
        setCancelVisible(false); // the cross and Escape close; the footer is for the ways on
        Button *open = addRight(tr("Open app settings"), u"ext"_s);
        open->setObjectName(u"openAppSettings"_s);
        connect(open, &QPushButton::clicked, this, [this, settings] { openBrowser(settings); });
    }
    setPrimary(tr("Try again"))->setObjectName(u"tryAgain"_s);
    m_submit = [this] { begin(); };
    focusStep();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace callttone::ui
