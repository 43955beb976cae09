// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/callback_query.h"
#include "app/connect/oauth/code_grant_flow.h"
#include "app/connect/oauth/connect_failures.h"
#include "app/connect/oauth/oauth_flows.h"

#include <QObject>
#include <QTimer>

#include <list>
#include <vector>

namespace callttone::connect {

/// The sign-ins under way and those just ended: OAuthFlows, as it is on its own thread.
class FlowBook : public QObject
{
public:
    using Flow = core::Result<values::ConnectFlow>;
    using Answer = std::function<void(CallbackOutcome)>;

    explicit FlowBook(OAuthFlowsOptions options);

    [[nodiscard]] Flow begin(std::shared_ptr<const OAuthStart> start, OAuthFlows::Settle settle);
    [[nodiscard]] Flow find(const QString &flowId);
    [[nodiscard]] Flow cancel(const QString &flowId);
    [[nodiscard]] Flow pasteRedirect(const QString &flowId, const QString &url);
    void callback(const QByteArray &encodedQuery, Answer answer);
    /// Answers everybody who still waits.
    void close();

private:
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    struct SignIn
    {
        values::ConnectFlow flow;
        QByteArray stateHash; ///< SHA-256; the state itself goes with the grant
        std::shared_ptr<const OAuthStart> start;
        OAuthFlows::Settle settle;
        std::unique_ptr<CodeGrantFlow, DeleteLater> grant;
        bool settling = false;
        bool superseded = false;
        core::TimeMs forgetAt = 0;
        std::vector<Answer> waiting;
    };

    [[nodiscard]] SignIn *byId(const QString &flowId);
    [[nodiscard]] SignIn *byState(const core::SecretString &state);
    void supersede(const QString &integration);
    void makeRoom();
    void accept(SignIn &signIn, CallbackQuery query);
    void exchanged(const QString &flowId, const TokenAnswer &answer);
    void settle(SignIn &signIn, TokenReplyPtr tokens);
    void end(SignIn &signIn, values::FlowState state, std::optional<values::ConnectFailure> failure = {});
    void changed(const SignIn &signIn);
    void lookAtClock();

    const OAuthFlowsOptions m_options;
    std::list<SignIn> m_signIns; // oldest first; few
    QTimer m_tick{this};         // a child, so that it moves to the thread as well
};

} // namespace callttone::connect
