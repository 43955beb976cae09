// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/slack/slack.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Routes Slack::apiRoutes()
{
    Routes routes;
    const auto method = [&](const QString &name, Handler handler) {
        routes.append(on("POST", u"/slack/api/"_s + name, handler));
        routes.append(on("GET", u"/slack/api/"_s + name, handler));
    };
    method(u"auth.test"_s, [this](const Request &request) { return authTest(request); });
    method(u"team.info"_s, [this](const Request &request) { return teamInfo(request); });
    method(u"conversations.list"_s, [this](const Request &request) { return listChannels(request); });
    method(u"conversations.join"_s, [this](const Request &request) { return joinChannel(request); });
    method(u"chat.postMessage"_s, [this](const Request &request) { return postMessage(request); });
    method(u"chat.update"_s, [this](const Request &request) { return updateMessage(request); });
    method(u"conversations.history"_s, [this](const Request &request) { return history(request); });
    method(u"conversations.replies"_s, [this](const Request &request) { return replies(request); });
    return routes;
}

Slack::Channel *Slack::findChannel(const QString &idOrName)
{
    const QString plain = idOrName.startsWith(u'#') ? idOrName.mid(1) : idOrName;
    for (Channel &channel : m_channels) {
        if (channel.id == idOrName || channel.name == plain)
            return &channel;
    }
    return nullptr;
}

bool Slack::isIn(const Channel &channel) const
{
    return channel.hasBot || m_world.options.slackPkce;
}

QJsonObject Slack::channelJson(const Channel &channel) const
{
    return {{u"id"_s, channel.id},
            {u"name"_s, channel.name},
            {u"is_channel"_s, !channel.isPrivate},
            {u"is_private"_s, channel.isPrivate},
            {u"is_archived"_s, channel.archived},
            {u"is_member"_s, channel.hasBot},
            {u"is_general"_s, channel.name == "general"_L1}};
}

Response Slack::authTest(const Request &request) const
{
    if (const auto grant = admit(request, {}); !grant)
        return grant.error();
    return jsonReply({{u"ok"_s, true},
                      {u"url"_s, u"https://harbor-dental.slack.example/"_s},
                      {u"team"_s, u"Harbor Dental"_s},
                      {u"user"_s, u"callttone"_s},
                      {u"team_id"_s, u"T0HARBOR"_s},
                      {u"user_id"_s, u"U0CALLBOT01"_s},
                      {u"bot_id"_s, u"B0CALLBOT01"_s},
                      {u"app_id"_s, u"A0CALLTTONE"_s},
                      {u"is_enterprise_install"_s, false}});
}

Response Slack::teamInfo(const Request &request) const
{
    if (const auto grant = admit(request, u"team:read"_s); !grant)
        return grant.error();
    return jsonReply(
        {{u"ok"_s, true},
         {u"team"_s,
          QJsonObject{{u"id"_s, u"T0HARBOR"_s}, {u"name"_s, u"Harbor Dental"_s}, {u"domain"_s, u"harbor-dental"_s}}}});
}

Response Slack::listChannels(const Request &request) const
{
    const auto grant = admit(request, u"channels:read"_s);
    if (!grant)
        return grant.error();
    const QJsonObject arguments = slackArguments(request);
    const QStringList types = arguments.value("types"_L1).toString(u"public_channel"_s).split(u',', Qt::SkipEmptyParts);
    if (types.contains(u"private_channel"_s) && !(*grant)->scopes.contains(u"groups:read"_s))
        return slackError(u"missing_scope"_s,
                          {{u"needed"_s, u"groups:read"_s}, {u"provided"_s, (*grant)->scopes.join(u',')}});
    const bool withoutArchived = arguments.value("exclude_archived"_L1).toVariant().toBool();
    const int limit = arguments.contains("limit"_L1) ? arguments.value("limit"_L1).toVariant().toInt() : 100;
    if (limit < 1 || limit > 1'000)
        return slackError(u"invalid_limit"_s);
    const QString cursor = arguments.value("cursor"_L1).toString();
    bool isNumber = true;
    const int from = cursor.isEmpty() ? 0 : cursor.mid(5).toInt(&isNumber);
    if (!isNumber || from < 0 || (!cursor.isEmpty() && !cursor.startsWith("next:"_L1)))
        return slackError(u"invalid_cursor"_s);
    QJsonArray channels;
    QString next;
    // As Slack does, filters apply after the page is cut: pages can be short or empty.
    for (qsizetype i = from; i < m_channels.size(); ++i) {
        if (i - from == limit) {
            next = u"next:%1"_s.arg(i);
            break;
        }
        const Channel &channel = m_channels[i];
        const bool wanted = types.contains(channel.isPrivate ? u"private_channel"_s : u"public_channel"_s);
        const bool visible = !channel.isPrivate || channel.hasBot;
        if (wanted && visible && !(withoutArchived && channel.archived))
            channels.append(channelJson(channel));
    }
    return jsonReply(
        {{u"ok"_s, true}, {u"channels"_s, channels}, {u"response_metadata"_s, QJsonObject{{u"next_cursor"_s, next}}}});
}

Response Slack::joinChannel(const Request &request)
{
    if (const auto grant = admit(request, u"channels:join"_s); !grant)
        return grant.error();
    Channel *channel = findChannel(slackArguments(request).value("channel"_L1).toString());
    if (!channel)
        return slackError(u"channel_not_found"_s);
    if (channel->isPrivate)
        return slackError(u"method_not_supported_for_channel_type"_s);
    if (channel->archived)
        return slackError(u"is_archived"_s);
    channel->hasBot = true;
    return jsonReply({{u"ok"_s, true}, {u"channel"_s, channelJson(*channel)}});
}

} // namespace callttone::sandbox
