// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/slack/slack.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Response slackError(const QString &error, QJsonObject more)
{
    more.insert(u"ok"_s, false);
    more.insert(u"error"_s, error);
    return jsonReply(more);
}

QJsonObject slackArguments(const Request &request)
{
    QJsonObject arguments;
    const Fields sources[] = {Fields::ofQuery(request), Fields::ofForm(request)};
    for (const Fields &fields : sources) {
        for (const auto &[name, value] : fields.list()) {
            const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8());
            if (name == "blocks"_L1 && json.isArray())
                arguments.insert(name, json.array());
            else if (name == "metadata"_L1 && json.isObject())
                arguments.insert(name, json.object());
            else
                arguments.insert(name, value);
        }
    }
    if (request.header("Content-Type").toLower().startsWith("application/json")) {
        const QJsonObject body = jsonBody(request).value_or(QJsonObject());
        for (auto member = body.begin(); member != body.end(); ++member)
            arguments.insert(member.key(), member.value());
    }
    return arguments;
}

Slack::Slack(World &world)
    : m_world(world)
    , m_authority(world, {.vendor = u"slack"_s,
                          .pkce = world.options.slackPkce ? PkceRule::Required : PkceRule::Refused,
                          .rotates = true,
                          .accessSeconds = 43'200,
                          .accessPrefix = world.options.slackPkce ? u"xoxe.xoxp-1-"_s : u"xoxe.xoxb-1-"_s,
                          .refreshPrefix = u"xoxe-1-"_s})
    , m_channels{{u"C0HARBOR001"_s, u"general"_s},
                 {u"C0HARBOR002"_s, u"calls"_s},
                 {u"C0HARBOR003"_s, u"front-desk"_s},
                 {u"C0HARBOR004"_s, u"owners"_s, true},
                 {u"C0HARBOR005"_s, u"old-calls"_s, false, true}}
{
    // What a person can paste without signing in; each of the further ones shows one way to fail.
    m_hooks.insert(u"/slack/services/T0HARBOR/B0PASTED/sandboxwebhook0000000000"_s, {u"C0HARBOR002"_s, nullptr});
    m_hooks.insert(u"/slack/services/T0HARBOR/B0ARCHIV/sandboxwebhook0000000000"_s, {u"C0HARBOR005"_s, nullptr});
    m_hooks.insert(u"/slack/services/T0HARBOR/B0NOCHAN/sandboxwebhook0000000000"_s, {u"C0DELETED00"_s, nullptr});
}

Routes Slack::routes()
{
    return signInRoutes() + apiRoutes() + hookRoutes();
}

Response Slack::rateLimited(const Request &request, int retryAfterSeconds) const
{
    const service::HeaderList headers{{"Retry-After", QByteArray::number(retryAfterSeconds)}};
    if (request.path.startsWith("/slack/services/"_L1)) {
        Response response = textReply("rate_limited", 429);
        response.headers = headers;
        return response;
    }
    return jsonReply({{u"ok"_s, false}, {u"error"_s, u"ratelimited"_s}}, 429, headers);
}

Response Slack::serverError(const Request &request) const
{
    return request.path.startsWith("/slack/services/"_L1) ? textReply("rollup_error", 500)
                                                          : textReply("upstream connect error", 503);
}

Response Slack::notFound(const Request &) const
{
    return slackError(u"unknown_method"_s);
}

QJsonObject Slack::overrides(const QString &base) const
{
    return {{u"authorize"_s, base + u"/slack/oauth/v2/authorize"_s},
            {u"token"_s, base + u"/slack/api/oauth.v2.access"_s},
            {u"api"_s, base + u"/slack/api"_s}};
}

QJsonObject Slack::state() const
{
    QJsonArray channels;
    QJsonArray messages;
    QJsonArray threads;
    for (const Channel &channel : m_channels) {
        channels.append(channelJson(channel));
        for (const QJsonObject &message : channel.messages) {
            messages.append(message);
            if (message.contains("thread_ts"_L1))
                continue;
            QJsonArray replies;
            for (const QJsonObject &reply : channel.messages) {
                if (reply.value("thread_ts"_L1) == message.value("ts"_L1))
                    replies.append(reply.value("text"_L1));
            }
            threads.append(QJsonObject{
                {u"channel"_s, channel.name}, {u"root"_s, message.value("text"_L1)}, {u"replies"_s, replies}});
        }
    }
    return {
        {u"team"_s, u"Harbor Dental"_s}, {u"channels"_s, channels}, {u"messages"_s, messages}, {u"threads"_s, threads}};
}

QList<std::pair<QString, QString>> Slack::addresses() const
{
    const QString hooks = m_world.base + u"/slack/services/T0HARBOR/"_s;
    return {{u"Incoming webhook into #calls"_s, hooks + u"B0PASTED/sandboxwebhook0000000000"_s},
            {u"… into an archived channel"_s, hooks + u"B0ARCHIV/sandboxwebhook0000000000"_s},
            {u"… that does not exist"_s, hooks + u"B0NOTHERE/sandboxwebhook0000000000"_s}};
}

} // namespace callttone::sandbox
