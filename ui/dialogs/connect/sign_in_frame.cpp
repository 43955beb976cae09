// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/sign_in_frame.h"

#include "app/client/answer_reading.h"
#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/dialogs/connect/auth_steps.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/connected_step.h"
#include "ui/dialogs/connect/copying.h"
#include "ui/dialogs/connect/failure_step.h"
#include "ui/dialogs/connect/flow_watcher.h"
#include "ui/dialogs/connect/waiting_step.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// "localhost:8484": where the answer is waited for.
QString listeningAt(const QString &redirectUri)
{
    const QUrl url(redirectUri);
    return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
}

/// The step, and below it what was done so far where that is told.
QWidget *withSteps(QWidget *step, QWidget *steps)
{
    if (!steps)
        return step;
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space8);
    column->addWidget(step);
    column->addWidget(steps);
    return both;
}

} // namespace

SignInFrame::SignInFrame(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : ConnectFrame(workspace, integration, parent)
{
    connect(this, &Dialog::submitted, this, [this] {
        if (const auto submit = m_submit) // a copy: what it does may put another one in its place
            submit();
    });
}

QString SignInFrame::askedName(const values::ConnectFlow &) const
{
    return signInName(integration());
}

void SignInFrame::follow(const values::ConnectFlow &flow)
{
    showWaiting(flow);
    openBrowser(flow.authorizeUrl);
}

void SignInFrame::showWaiting(const values::ConnectFlow &flow)
{
    dropWatcher();
    m_known = flow.steps;
    m_watcher = new FlowWatcher(workspace(), flow, this);
    m_waiting = new WaitingStep(flow, askedName(flow), inBrowser(integration()), workspace().clock);
    QWidget *steps = foldedAuthSteps(flow.steps, false);
    m_steps = steps ? steps->findChild<AuthSteps *>() : nullptr;
    showStep(withSteps(m_waiting, steps), tr("Finish in your browser"), tr("Step 2 of 2"));
    addLeft(new Label(tr("Listening on %1").arg(listeningAt(flow.redirectUri)), TextRole::Secondary, TextTone::Muted));
    setCancel([this] { cancelFlow(); });
    setSubmit([this] { usePasted(); });

    connect(m_watcher, &FlowWatcher::changed, this, &SignInFrame::onFlow);
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

void SignInFrame::onFlow(const values::ConnectFlow &flow)
{
    m_known = flow.steps;
    switch (flow.state) {
    case values::FlowState::Waiting:
    case values::FlowState::Finishing:
        if (m_waiting)
            m_waiting->setFlow(flow);
        if (m_steps)
            m_steps->setSteps(flow.steps);
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

void SignInFrame::loadConnected()
{
    client::onResult(workspace().api.integration(integration().id), this,
                     [this](const core::Result<values::Integration> &fresh) {
                         if (fresh)
                             showConnected(*fresh);
                         else if (!client::isCancelled(fresh.error()))
                             showFailure(failureOf(fresh.error()));
                     });
}

void SignInFrame::showConnected(const values::Integration &connected)
{
    setIntegration(connected);
    dropWatcher();
    showStep(withSteps(new ConnectedStep(workspace(), connected), foldedAuthSteps(m_known, false)),
             tr("%1 is connected").arg(connected.name), connected.account);
    setCancelVisible(false);
    setPrimary(tr("Done"))->setObjectName(u"connectDone"_s);
    setSubmit([this] { accept(); });
    focusStep();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SignInFrame::showFailure(const values::ConnectFailure &failure)
{
    dropWatcher();
    const QString title = failure.title.isEmpty() ? tr("%1 was not connected").arg(integration().name) : failure.title;
    const QString nothing = tr("Nothing was connected");
    showStep(withSteps(new FailureStep(failure), foldedAuthSteps(std::exchange(m_known, {}), true)), title,
             failure.detail.contains(nothing) ? kindLine(integration()) : nothing);
    Button *copy = addLeft(tr("Copy details"), u"copy"_s);
    makeCopying(copy, [failure, name = integration().name] { return detailsText(failure, name); });
    // An MCP server has no app of ours whose settings could help.
    const QString ofVendor = integration().auth == values::AuthKind::ServerUrl ? QString() : integration().settingsUrl;
    const QString settings = failure.settingsUrl.isEmpty() ? ofVendor : failure.settingsUrl;
    if (settings.isEmpty()) {
        cancelButton()->setText(tr("Close"));
    } else {
        setCancelVisible(false); // the cross and Escape close; the footer is for the ways on
        Button *open = addRight(tr("Open app settings"), u"ext"_s);
        open->setObjectName(u"openAppSettings"_s);
        connect(open, &QPushButton::clicked, this, [this, settings] { openBrowser(settings); });
    }
    setPrimary(tr("Try again"))->setObjectName(u"tryAgain"_s);
    setSubmit([this] { tryAgain(); });
    focusStep();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SignInFrame::openBrowser(const QString &address)
{
    // Only web pages: an address of another scheme would start a program.
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        workspace().desktop.openUrl(url);
}

void SignInFrame::usePasted()
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

void SignInFrame::cancelFlow()
{
    if (m_watcher) {
        const values::ConnectFlow flow = m_watcher->flow();
        dropWatcher();                                                  // its end is ours, nothing to report
        (void)workspace().api.cancelConnect(flow.integration, flow.id); // not waited for: a link ends by itself too
    }
    reject();
}

void SignInFrame::dropWatcher()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->deleteLater(); // it may be the one speaking
    m_watcher = nullptr;
}

} // namespace callttone::ui
