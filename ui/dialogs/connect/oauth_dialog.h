// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/dialogs/connect/connect_frame.h"

#include <QPointer>

namespace callttone::ui {

class FlowWatcher;
class SetupStep;
class SlackUrlStep;
class WaitingStep;

/// Connects by OAuth: what will be asked, waiting for the browser, how it ended. Closing it leaves a sign-in under way
/// alone; Cancel ends it.
class OAuthDialog : public ConnectFrame
{
    Q_OBJECT

public:
    OAuthDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

private:
    void showFirst();
    void showPlan();
    void showSetup();
    void showRequest();
    void showSlackUrl();
    void showWaiting(const values::ConnectFlow &flow);
    void showConnected(const values::Integration &integration);
    void showFailure(const values::ConnectFailure &failure);

    void submit();
    void begin();
    void onAnswer(const core::Result<client::ConnectAnswer> &answer);
    void onFlow(const values::ConnectFlow &flow);
    void onRefused(const core::ApiError &error);
    void openBrowser(const QString &address);
    void usePasted();
    void cancelFlow();
    void dropWatcher();
    void connectByUrl();
    void checkSetupAgain();
    void reloadSetup();
    void loadConnected();

    std::function<void()> m_submit; ///< what the primary button does in this step
    QPointer<FlowWatcher> m_watcher;
    QPointer<WaitingStep> m_waiting;
    QPointer<SetupStep> m_setup;
    QPointer<SlackUrlStep> m_slack;
};

} // namespace callttone::ui
