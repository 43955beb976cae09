// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "ui/dialogs/connect/connect_frame.h"

#include <QPointer>

namespace callttone::ui {

class FlowWatcher;
class WaitingStep;

/// A dialog whose way may lead through the browser: waiting for it, the way out when the browser cannot come back, how
/// it ended. Closing it leaves a sign-in under way alone; Cancel ends it.
class SignInFrame : public ConnectFrame
{
    Q_OBJECT

protected:
    SignInFrame(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

    /// What the primary button does in this step; empty for nothing.
    void setSubmit(std::function<void()> submit) { m_submit = std::move(submit); }
    /// Opens the sign-in's page and waits for how it ends.
    void follow(const values::ConnectFlow &flow);
    void showWaiting(const values::ConnectFlow &flow);
    void showConnected(const values::Integration &connected);
    void showFailure(const values::ConnectFailure &failure);
    void openBrowser(const QString &address);
    void dropWatcher();

    /// What Try again does after a failure.
    virtual void tryAgain() = 0;
    /// Who is waited for.
    [[nodiscard]] virtual QString askedName(const values::ConnectFlow &flow) const;

private:
    void onFlow(const values::ConnectFlow &flow);
    void usePasted();
    void cancelFlow();
    void loadConnected();

    std::function<void()> m_submit;
    QPointer<FlowWatcher> m_watcher;
    QPointer<WaitingStep> m_waiting;
    QPointer<class AuthSteps> m_steps;
    QList<values::AuthStep> m_known; ///< how far the last sign-in came
};

} // namespace callttone::ui
