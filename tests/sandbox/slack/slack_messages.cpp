// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/slack/slack.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr int maxBlocks = 50;
constexpr int maxTextObject = 3'000;
constexpr int maxHeader = 150;
constexpr int maxText = 40'000;
constexpr int maxUpdatedText = 4'000; // longer messages can be posted, but not changed

bool textIsValid(const QJsonObject &text, int most)
{
    const QString type = text.value("type"_L1).toString();
    const qsizetype length = text.value("text"_L1).toString().size();
    return (type == "plain_text"_L1 || type == "mrkdwn"_L1) && length > 0 && length <= most;
}

bool blockIsValid(const QJsonObject &block)
{
    const QString type = block.value("type"_L1).toString();
    const QJsonArray fields = block.value("fields"_L1).toArray();
    const QJsonArray elements = block.value("elements"_L1).toArray();
    if (type == "section"_L1) {
        const bool hasText = block.contains("text"_L1);
        return (hasText || !fields.isEmpty()) && fields.size() <= 10
               && (!hasText || textIsValid(block.value("text"_L1).toObject(), maxTextObject));
    }
    if (type == "header"_L1)
        return textIsValid(block.value("text"_L1).toObject(), maxHeader);
    if (type != "context"_L1)
        return !type.isEmpty();
    return !elements.isEmpty() && elements.size() <= 10
           && std::all_of(elements.begin(), elements.end(), [](const QJsonValue &element) {
                  return element["type"_L1] == "image"_L1 || textIsValid(element.toObject(), maxTextObject);
              });
}

} // namespace

std::optional<QString> slackMessageFault(const QJsonObject &arguments)
{
    const QString text = arguments.value("text"_L1).toString();
    const QJsonArray blocks = arguments.value("blocks"_L1).toArray();
    if (text.isEmpty() && blocks.isEmpty())
        return u"no_text"_s;
    if (text.size() > maxText)
        return u"msg_too_long"_s;
    if (blocks.size() > maxBlocks || !std::all_of(blocks.begin(), blocks.end(), [](const QJsonValue &block) {
            return blockIsValid(block.toObject());
        }))
        return u"invalid_blocks"_s;
    const QJsonObject metadata = arguments.value("metadata"_L1).toObject();
    if (arguments.contains("metadata"_L1)
        && (metadata.value("event_type"_L1).toString().isEmpty() || !metadata.value("event_payload"_L1).isObject()))
        return u"invalid_metadata_format"_s;
    return std::nullopt;
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
    if (!isIn(*channel) && (channel->isPrivate || !(*grant)->scopes.contains(u"chat:write.public"_s)))
        return slackError(channel->isPrivate ? u"channel_not_found"_s : u"not_in_channel"_s);
    if (const auto fault = slackMessageFault(arguments))
        return slackError(*fault);
    const QString thread = arguments.value("thread_ts"_L1).toString();
    if (!thread.isEmpty() && !findSlackMessage(channel->messages, thread))
        return slackError(u"thread_not_found"_s);
    if (m_world.options.rateLimits && !m_posts.take(channel->id, m_world.clock.now()))
        return rateLimited(request, 1);
    QJsonObject message{{u"text"_s, arguments.value("text"_L1).toString()},
                        {u"blocks"_s, arguments.value("blocks"_L1).toArray()}};
    if (!thread.isEmpty())
        message.insert(u"thread_ts"_s, thread);
    if (arguments.contains("metadata"_L1))
        message.insert(u"metadata"_s, arguments.value("metadata"_L1));
    const QString ts = keep(*channel, message, u"bot"_s);
    message.insert(u"ts"_s, ts);
    return jsonReply({{u"ok"_s, true}, {u"channel"_s, channel->id}, {u"ts"_s, ts}, {u"message"_s, message}});
}

Response Slack::updateMessage(const Request &request)
{
    if (const auto grant = admit(request, u"chat:write"_s); !grant)
        return grant.error();
    const QJsonObject arguments = slackArguments(request);
    Channel *channel = findChannel(arguments.value("channel"_L1).toString());
    if (!channel || (channel->isPrivate && !isIn(*channel)))
        return slackError(u"channel_not_found"_s);
    if (channel->archived)
        return slackError(u"is_archived"_s);
    const QString ts = arguments.value("ts"_L1).toString();
    const auto message = std::find_if(channel->messages.begin(), channel->messages.end(),
                                      [&ts](const QJsonObject &known) { return known.value("ts"_L1) == ts; });
    if (message == channel->messages.end())
        return slackError(u"message_not_found"_s);
    if (message->value("by"_L1) != "bot"_L1)
        return slackError(u"cant_update_message"_s);
    if (arguments.value("text"_L1).toString().size() > maxUpdatedText)
        return slackError(u"msg_too_long"_s);
    if (const auto fault = slackMessageFault(arguments))
        return slackError(*fault);
    message->insert(u"text"_s, arguments.value("text"_L1).toString());
    message->insert(u"blocks"_s, arguments.value("blocks"_L1).toArray()); // text without blocks takes them away
    message->insert(u"edited"_s, true);
    if (arguments.contains("metadata"_L1)) // else it stays
        message->insert(u"metadata"_s, arguments.value("metadata"_L1));
    m_world.journal.received(name(), u"message"_s,
                             u"#%1, changed: %2"_s.arg(channel->name, message->value("text"_L1).toString()), *message);
    return jsonReply({{u"ok"_s, true},
                      {u"channel"_s, channel->id},
                      {u"ts"_s, ts},
                      {u"text"_s, message->value("text"_L1)},
                      {u"message"_s, *message}});
}

} // namespace callttone::sandbox
