// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_webhook.h"

#include "app/integrations/support/vendor_answer.h"
#include "app/integrations/support/web_address.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto host = "hooks.slack.com"_L1;

/// The words are documented, their statuses are not everywhere the same.
QString meaningOf(const QString &word, int status)
{
    if (word.startsWith("channel_is_archived"_L1))
        return u"Slack says the channel was archived, so messages cannot be posted. Make a webhook for another channel "
               "and paste its address."_s;
    if (word.startsWith("channel_"_L1))
        return u"Slack says the channel is gone (%1). Make a webhook for another channel and paste its address."_s.arg(
            word);
    if (word.startsWith("no_service"_L1) || word == "no_active_hooks"_L1 || word == "invalid_token"_L1
        || word.contains("team"_L1) || status == 404 || status == 410)
        return u"Slack says this webhook no longer exists (%1). Make a new one in your Slack app and paste its address."_s
            .arg(word);
    if (word == "action_prohibited"_L1 || word.contains("denied"_L1) || status == 403)
        return u"Slack does not let this webhook post there (%1). An administrator of the workspace restricted it."_s
            .arg(word);
    if (status == 429 || status >= 500)
        return u"Slack answered %1 (%2). Try again in a minute."_s.arg(status).arg(word);
    return u"Slack refused the test message with %1 (%2). Check the address."_s.arg(status).arg(word);
}

/// The workspace, which the address names in clear: …/services/T0123ABCD/B…/…. No secret, unlike the rest of it.
QString teamOf(const QUrl &url)
{
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const QString team = parts.value(parts.indexOf(u"services"_s) + 1);
    return parts.contains(u"services"_s) && team.startsWith(u'T') ? team : QString();
}

} // namespace

QString slackTestText()
{
    return u"CalltTone can post here. This is a test; call messages will look like it."_s;
}

core::Result<values::ConnectionCheck> postSlackWebhook(const SendPlain &send, const QByteArray &url)
{
    connect::HttpRequest request{.method = "POST", .url = url};
    request.setJson({{u"text"_s, slackTestText()}});
    const auto answer = send(request);
    if (!answer)
        return core::fail(answer.error());
    if (answer->isSuccess())
        return passed(u"A test message was posted to the channel."_s, answer->totalMs);
    values::ConnectionCheck check;
    check.latencyMs = answer->totalMs;
    check.detail = meaningOf(QString::fromUtf8(answer->body.left(60)).simplified(), answer->status);
    return check;
}

core::Result<std::shared_ptr<connect::IntegrationDescriptor::Settled>>
settleSlackWebhook(connect::HttpClient &http, const QJsonObject &input, bool tryIt, bool inSandbox)
{
    const core::Result<WebAddress> address = readWebAddress(input, {u"Slack webhooks"_s, inSandbox});
    if (!address)
        return core::fail(address.error());
    const bool isStandIn = inSandbox && address->isLocal;
    if (!isStandIn && (address->url.host() != host || !address->url.path().startsWith("/services/"_L1)))
        return core::fail(core::invalidField(
            u"/url"_s, u"This is no Slack webhook. They look like https://hooks.slack.com/services/T…/B…/…."_s));
    auto settled = std::make_shared<connect::IntegrationDescriptor::Settled>();
    settled->check.ok = true;
    if (tryIt)
        settled->check =
            asCheck(postSlackWebhook([&http](const auto &request) { return http.send(request); }, address->encoded));
    settled->identity.label = address->hint;
    settled->identity.accountId = address->hint;
    settled->identity.facts = {{u"mode"_s, u"webhook"_s}, {u"hook"_s, address->hint}};
    if (const QString team = teamOf(address->url); !team.isEmpty())
        settled->identity.facts.insert(u"team_id"_s, team);
    settled->secrets.emplace_back(u"webhook"_s, core::SecretString(address->encoded));
    return settled;
}

} // namespace callttone::integrations
