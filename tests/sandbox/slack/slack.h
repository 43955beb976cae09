// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/shared/rate_window.h"
#include "tests/sandbox/shared/vendor.h"

namespace callttone::sandbox {

/// Slack: OAuth v2 with a client secret and token rotation, the Web API (200 with "ok": false) and incoming webhooks
/// (plain words). The app never opted into PKCE, which is why localhost redirects may ask for bot scopes; with
/// --slack-pkce it did: no secret, user scopes only, the person's own token.
/// Sources: docs.slack.dev/authentication/{installing-with-oauth,using-token-rotation}, reference/methods.
class Slack final : public Vendor
{
public:
    explicit Slack(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("slack"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Slack"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Authority *authority() override { return &m_authority; }
    [[nodiscard]] QStringList pages() const override { return {QStringLiteral("/slack/oauth/v2/authorize")}; }
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    [[nodiscard]] QJsonObject overrides(const QString &base) const override;
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> addresses() const override;

private:
    struct Channel
    {
        QString id;
        QString name;
        bool isPrivate = false;
        bool archived = false;
        bool hasBot = false;
        QList<QJsonObject> messages = {};
    };
    struct Hook
    {
        QString channelId;
        std::shared_ptr<Grant> grant; ///< dies with it; none for the one everybody may paste
    };
    using GrantPtr = std::shared_ptr<Grant>;

    // slack_oauth.cpp
    [[nodiscard]] Routes signInRoutes();
    [[nodiscard]] Response access(const Request &request);
    [[nodiscard]] QJsonObject tokenReply(const GrantPtr &grant, bool firstTime);
    [[nodiscard]] QJsonObject personsTokenReply(const Grant &grant, bool firstTime) const;
    [[nodiscard]] QStringList scopesAsked(const Fields &query) const;
    [[nodiscard]] std::optional<QString> refuseToAsk(const Fields &query) const;
    [[nodiscard]] Response revokeToken(const Request &request);
    [[nodiscard]] Response uninstall(const Request &request);
    /// The grant of a good token with `scope` (empty: any); else the ok:false it is answered with.
    [[nodiscard]] tl::expected<GrantPtr, Response> admit(const Request &request, const QString &scope) const;

    // slack_api.cpp
    [[nodiscard]] Routes apiRoutes();
    [[nodiscard]] Response authTest(const Request &request) const;
    [[nodiscard]] Response teamInfo(const Request &request) const;
    [[nodiscard]] Response listChannels(const Request &request) const;
    [[nodiscard]] Response joinChannel(const Request &request);
    [[nodiscard]] QJsonObject channelJson(const Channel &channel) const;
    [[nodiscard]] Channel *findChannel(const QString &idOrName);
    /// The bot was invited or has joined; with PKCE the person is in every channel.
    [[nodiscard]] bool isIn(const Channel &channel) const;

    // slack_messages.cpp
    [[nodiscard]] Response postMessage(const Request &request);
    [[nodiscard]] Response updateMessage(const Request &request);

    // slack_history.cpp
    [[nodiscard]] Response history(const Request &request);
    [[nodiscard]] Response replies(const Request &request);
    /// The channel a token may read, or the ok:false it is answered with.
    [[nodiscard]] tl::expected<Channel *, Response> readable(const Request &request, const QJsonObject &arguments);

    // slack_hooks.cpp
    [[nodiscard]] Routes hookRoutes();
    [[nodiscard]] Response hook(const Request &request);
    /// Keeps the message; answers its `ts`.
    QString keep(Channel &channel, QJsonObject message, const QString &by);

    World &m_world;
    Authority m_authority;
    QList<Channel> m_channels;
    QHash<QString, Hook> m_hooks; ///< by path
    mutable RateWindow m_posts{10, 10'000};
    qint64 m_lastTs = 0;
};

/// 200 {"ok": false, "error": …}
[[nodiscard]] Response slackError(const QString &error, QJsonObject more = {});
/// The arguments of a Web API call: query, form or JSON body, alike; lists and objects in forms are JSON.
[[nodiscard]] QJsonObject slackArguments(const Request &request);
/// Slack's word for a message it does not take: its text, blocks or metadata; nothing when it does.
[[nodiscard]] std::optional<QString> slackMessageFault(const QJsonObject &arguments);
[[nodiscard]] const QJsonObject *findSlackMessage(const QList<QJsonObject> &messages, const QString &ts);
/// As history shows a message: a root with what is known of its thread.
[[nodiscard]] QJsonObject slackMessageJson(const QList<QJsonObject> &messages, QJsonObject message, bool wholeMetadata);

} // namespace callttone::sandbox
