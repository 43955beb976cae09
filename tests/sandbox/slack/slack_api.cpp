// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/slack/slack.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr int maxBlocks = 50;
constexpr int maxTextObject = 3'000;
constexpr int maxText = 40'000;

/// What Block Kit refuses: too many blocks, too long texts.
bool blocksAreValid(const QJsonArray &blocks)
{
    if (blocks.size() > maxBlocks)
        return false;
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        const QString type = block.value("type"_L1).toString();
        const QJsonValue text = block.value("text"_L1);
        const qsizetype length = text.isObject() ? text.toObject().value("text"_L1).toString().size() : 0;
        if (type.isEmpty() || length > (type == "header"_L1 ? 150 : maxTextObject))
            return false;
        if (type == "section"_L1 && length == 0 && !block.contains("fields"_L1))
            return false;
        if (block.value("fields"_L1).toArray().size() > 10
            || (type == "context"_L1 && block.value("elements"_L1).toArray().size() > 10))
            return false;
    }
    return true;
}

} // namespace

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

Response Slack::postMessage(const Request &request)
{
    const auto grant = admit(request, u"chat:write"_s);
    if (!grant)
        return grant.error();
    const QJsonObject arguments = slackArguments(request);
    Channel *channel = findChannel(arguments.value("channel"_L1).toString());
    if (!channel)
        return slackError(u"channel_not_found"_s);
    if (channel->archived)
        return slackError(u"is_archived"_s);
    const bool isMember = channel->hasBot || m_world.options.slackPkce; // the person is in every channel
    if (!isMember && (channel->isPrivate || !(*grant)->scopes.contains(u"chat:write.public"_s)))
        return slackError(channel->isPrivate ? u"channel_not_found"_s : u"not_in_channel"_s);
    const QString text = arguments.value("text"_L1).toString();
    const QJsonArray blocks = arguments.value("blocks"_L1).toArray();
    if (text.isEmpty() && blocks.isEmpty())
        return slackError(u"no_text"_s);
    if (text.size() > maxText)
        return slackError(u"msg_too_long"_s);
    if (!blocksAreValid(blocks))
        return slackError(u"invalid_blocks"_s);
    const QString thread = arguments.value("thread_ts"_L1).toString();
    const bool knowsThread = std::any_of(channel->messages.begin(), channel->messages.end(),
                                         [&](const QJsonObject &message) { return message.value("ts"_L1) == thread; });
    if (!thread.isEmpty() && !knowsThread)
        return slackError(u"thread_not_found"_s);
    if (m_world.options.rateLimits && !m_posts.take(channel->id, m_world.clock.now()))
        return rateLimited(request, 1);
    QJsonObject message{{u"text"_s, text}, {u"blocks"_s, blocks}};
    if (!thread.isEmpty())
        message.insert(u"thread_ts"_s, thread);
    if (arguments.contains("metadata"_L1))
        message.insert(u"metadata"_s, arguments.value("metadata"_L1));
    const QString ts = keep(*channel, message, u"bot"_s);
    message.insert(u"ts"_s, ts);
    return jsonReply({{u"ok"_s, true}, {u"channel"_s, channel->id}, {u"ts"_s, ts}, {u"message"_s, message}});
}

} // namespace callttone::sandbox
