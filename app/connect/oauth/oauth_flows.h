// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"
#include "app/connect/oauth/token_post.h"
#include "app/core/clock.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace callttone::connect {

/// A sign-in to begin.
struct OAuthStart
{
    QString integration; ///< "gohighlevel"
    OAuthProfile profile;
    QString clientId;
    core::SecretString clientSecret; ///< empty: a public client, none is sent
    QStringList scopes;
    QString redirectUri;             ///< the engine's own callback
    QStringList optionalScopes = {}; ///< for profile.optionalScopeParameter; with the others where there is none
    // For the words of failures only:
    QString vendor = {};                ///< "GoHighLevel"; empty: the host of the sign-in page
    QString settingsUrl = {};           ///< where the vendor keeps the app's settings
    QString clientSecretVariable = {};  ///< "GHL_CLIENT_SECRET"
    QList<values::AuthStep> steps = {}; ///< what was found out before; the flow's go on from there
    /// Who asks the token endpoint, where its address is not ours to trust; empty: Qt's network.
    TokenPoster post = {};

    /// What the vendor is told, byte for byte and twice; has to be registered there.
    [[nodiscard]] QString sentRedirectUri() const
    {
        return profile.redirectUri.isEmpty() ? redirectUri : profile.redirectUri;
    }
};

/// What a call of the redirect URI came to.
struct CallbackOutcome
{
    std::optional<values::ConnectFlow> flow;       ///< the sign-in it belonged to, when there was one
    std::optional<values::ConnectFailure> failure; ///< why this call was refused or the sign-in failed
};

struct OAuthFlowsOptions
{
    const core::Clock &clock;
    /// On each change of a sign-in, on the flows' own thread. May be empty.
    std::function<void(const values::ConnectFlow &)> listener = {};
    int exchangeTimeoutMs = 20'000; ///< code for tokens, all of it
    int tickMs = 1'000;             ///< how often the clock is looked at while a sign-in waits
};

/// The sign-ins under way. Everything about a flow happens on one thread of its own, which this object owns; public
/// functions are thread-safe and answer by future. A flow lasts 10 minutes, its state is good for one callback, and
/// how it ended can be asked for 10 minutes more. No failure, log line or ended flow holds a code, state or token.
class OAuthFlows
{
public:
    static constexpr qint64 lifetimeMs = 10 * 60'000;

    /// Called on the flows' thread when tokens are there: finds out whose they are and keeps them. The future says what
    /// the flow ends as: no failure is Connected.
    using Settle = std::function<QFuture<std::optional<values::ConnectFailure>>(TokenReplyPtr)>;
    template<typename T> using Reply = QFuture<core::Result<T>>;

    explicit OAuthFlows(OAuthFlowsOptions options);
    ~OAuthFlows(); ///< stop()
    Q_DISABLE_COPY_MOVE(OAuthFlows)

    /// Validation when the profile's addresses cannot be used. Ends the integration's older flow as cancelled.
    [[nodiscard]] Reply<values::ConnectFlow> begin(OAuthStart start, Settle settle);
    /// NotFound once it is forgotten.
    [[nodiscard]] Reply<values::ConnectFlow> flow(const QString &flowId);
    /// The flow as it is afterwards. What is already being settled or has ended stays as it is.
    [[nodiscard]] Reply<values::ConnectFlow> cancel(const QString &flowId);
    /// The address the browser ended at, pasted by a person; answers without waiting for the tokens. Validation at /url
    /// when it is not this flow's answer, and then the flow goes on waiting.
    [[nodiscard]] Reply<values::ConnectFlow> pasteRedirect(const QString &flowId, const QString &url);

    /// `encodedQuery` as it came, without "?". Answers when the flow has ended, which takes as long as the vendor does.
    [[nodiscard]] QFuture<CallbackOutcome> callback(const QByteArray &encodedQuery);

    /// The integration's flow that is waiting or finishing.
    [[nodiscard]] std::optional<values::ConnectFlow> current(const QString &integration) const;

    /// Cancels what waits, joins the thread. Whatever is asked afterwards is answered with Unavailable.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::connect
