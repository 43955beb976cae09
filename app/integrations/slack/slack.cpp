// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack.h"

#include "app/integrations/slack/slack_account.h"
#include "app/integrations/slack/slack_connector.h"
#include "app/integrations/slack/slack_oauth.h"
#include "app/integrations/slack/slack_webhook.h"
#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/notice.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendor = "slack"_L1;

QList<values::Capability> messages()
{
    return {
        capability({}, QT_TRANSLATE_NOOP("Integration", "Call started"),
                   QT_TRANSLATE_NOOP("Integration", "Posts \"Call received with [Agent Name]\" when a call comes in, "
                                                    "\"Call started with [Agent Name]\" when an agent calls."),
                   false),
        capability({}, QT_TRANSLATE_NOOP("Integration", "Call ended"),
                   QT_TRANSLATE_NOOP("Integration", "Duration, status, sentiment and the call's summary."), false),
    };
}

QList<connect::ScopeNeed> scopes(SlackMode mode)
{
    QList<connect::ScopeNeed> needs;
    if (mode != SlackMode::Pkce)
        needs.append({u"incoming-webhook"_s, QT_TRANSLATE_NOOP("Integration", "Post to the channel you pick"),
                      QT_TRANSLATE_NOOP("Integration", "Slack asks for the channel during sign-in")});
    needs.append({u"chat:write"_s, QT_TRANSLATE_NOOP("Integration", "Send messages"),
                  QT_TRANSLATE_NOOP("Integration", "Needed to post to another channel than the one picked")});
    needs.append({u"channels:read"_s, QT_TRANSLATE_NOOP("Integration", "List public channels"),
                  QT_TRANSLATE_NOOP("Integration", "Needed by the channel picker"), false});
    if (mode != SlackMode::Pkce)
        needs.append(
            {u"channels:join"_s, QT_TRANSLATE_NOOP("Integration", "Join public channels"),
             QT_TRANSLATE_NOOP("Integration", "Needed to post to a public channel nobody invited CalltTone to"),
             false});
    needs.append({u"channels:history"_s, QT_TRANSLATE_NOOP("Integration", "Read public channels it is in"),
                  QT_TRANSLATE_NOOP("Integration", "Needed to see whether a message was posted when Slack's answer was "
                                                   "lost, so that none is posted twice"),
                  false});
    return needs;
}

std::optional<values::IntegrationNotice> notice(const QJsonObject &config, const QJsonObject &facts)
{
    if (!config.value("channel"_L1).toString().isEmpty() || facts.contains("channel"_L1)
        || facts.value("mode"_L1) == "webhook"_L1)
        return std::nullopt;
    return chooseNotice(QT_TRANSLATE_NOOP("Integration", "No channel chosen."),
                        QT_TRANSLATE_NOOP("Integration", "Nothing is posted until you pick one."));
}

} // namespace

connect::IntegrationDescriptor slack(const core::Environment &environment, const connect::ProviderOverrides &overrides)
{
    const QString api = overrides.url(vendor, "api"_L1, u"https://slack.com/api"_s);
    const SlackMode mode = slackModeOf(environment);
    connect::IntegrationDescriptor d;
    d.id = vendor;
    d.name = u"Slack"_s;
    d.category = values::IntegrationCategory::Communication;
    d.description = QT_TRANSLATE_NOOP("Integration", "Post call messages to a Slack channel.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Call started and call ended messages");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "At api.slack.com/apps, create an app and switch Incoming Webhooks on."),
        QT_TRANSLATE_NOOP("Integration", "Under OAuth & Permissions, add the redirect URL and the scopes."),
        QT_TRANSLATE_NOOP("Integration", "Put its client id and secret into .env and restart CalltTone."),
    };
    d.settingsUrl = slackSettingsUrl();
    d.tools = messages();
    d.configSchema = objectSchema(
        QList<ConfigProperty>{picker(u"channel"_s, QT_TRANSLATE_NOOP("Integration", "Channel"),
                                     QT_TRANSLATE_NOOP("Integration", "Empty: the channel picked during sign-in."))}
        + slackConnectorSettings());
    d.grantKey = vendor;
    d.oauth = slackOAuth(mode, environment, overrides, api);
    d.scopes = scopes(mode);
    d.environment = {{u"SLACK_CLIENT_ID"_s},
                     {u"SLACK_CLIENT_SECRET"_s, mode != SlackMode::Pkce},
                     {u"SLACK_OAUTH_MODE"_s, false, slackModeProblem},
                     {u"SLACK_REDIRECT_URI"_s, false, slackRedirectProblem}};
    d.clientIdVariable = u"SLACK_CLIENT_ID"_s;
    if (mode != SlackMode::Pkce)
        d.clientSecretVariable = u"SLACK_CLIENT_SECRET"_s; // an app with PKCE must not send it
    d.standIn = overrides.covers(vendor);
    d.identify = [api](connect::VendorSession &session) { return slackIdentity(session, api); };
    d.isTokenRejected = slackTokenRejected;
    d.check = [api](connect::VendorSession &session) { return slackCheck(session, api); };
    d.checkShows = true;
    d.options = [api](connect::VendorSession &session, const QString &field) {
        return slackOptions(session, api, field);
    };
    d.revoke = [api](connect::VendorSession &session) { return slackRevoke(session, api); };
    const bool inSandbox = overrides.isSandbox();
    d.settle = [inSandbox](connect::HttpClient &http, const QJsonObject &input, bool tryIt) {
        return settleSlackWebhook(http, input, tryIt, inSandbox);
    };
    d.notice = notice;
    return d;
}

} // namespace callttone::integrations
