// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/dialogs/connect/sign_in_frame.h"

#include <QPointer>

namespace callttone::ui {

class SetupStep;
class SlackUrlStep;

/// Connects by OAuth: what will be asked, waiting for the browser, how it ended.
class OAuthDialog : public SignInFrame
{
    Q_OBJECT

public:
    OAuthDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

protected:
    void tryAgain() override { begin(); }

private:
    void showFirst();
    void showPlan();
    void showSetup();
    void showRequest();
    void showSlackUrl();

    void begin();
    void onAnswer(const core::Result<client::ConnectAnswer> &answer);
    void onRefused(const core::ApiError &error);
    void connectByUrl();
    void checkSetupAgain();
    void reloadSetup();

    QPointer<SetupStep> m_setup;
    QPointer<SlackUrlStep> m_slack;
};

} // namespace callttone::ui
