// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/slack/slack.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr int mostMessages = 999;

bool isInWindow(const QJsonObject &message, const QJsonObject &arguments)
{
    const double ts = message.value("ts"_L1).toString().toDouble();
    const bool inclusive = arguments.value("inclusive"_L1).toVariant().toBool();
    const auto isWithin = [&](const QString &name, bool isOldest) {
        if (!arguments.contains(name))
            return true;
        const double bound = arguments.value(name).toVariant().toDouble();
        return (inclusive && ts == bound) || (isOldest ? ts > bound : ts < bound);
    };
    return isWithin(u"oldest"_s, true) && isWithin(u"latest"_s, false);
}

/// A page of `list`, which is in the order it is answered in.
Response pageOf(const QList<QJsonObject> &list, const QJsonObject &arguments)
{
    const int limit = arguments.contains("limit"_L1) ? arguments.value("limit"_L1).toVariant().toInt() : 100;
    if (limit < 1 || limit > mostMessages)
        return slackError(u"invalid_limit"_s);
    const QString cursor = arguments.value("cursor"_L1).toString();
    bool isNumber = true;
    const qsizetype from = cursor.isEmpty() ? 0 : cursor.mid(5).toInt(&isNumber);
    if (!isNumber || from < 0 || (!cursor.isEmpty() && !cursor.startsWith("next:"_L1)))
        return slackError(u"invalid_cursor"_s);
    QJsonArray messages;
    for (const QJsonObject &message : list.mid(from, limit))
        messages.append(message);
    const bool hasMore = from + limit < list.size();
    return jsonReply({{u"ok"_s, true},
                      {u"messages"_s, messages},
                      {u"has_more"_s, hasMore},
                      {u"response_metadata"_s,
                       QJsonObject{{u"next_cursor"_s, hasMore ? u"next:%1"_s.arg(from + limit) : QString()}}}});
}

} // namespace

const QJsonObject *findSlackMessage(const QList<QJsonObject> &messages, const QString &ts)
{
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [&ts](const QJsonObject &message) { return message.value("ts"_L1) == ts; });
    return found == messages.end() ? nullptr : &*found;
}

QJsonObject slackMessageJson(const QList<QJsonObject> &messages, QJsonObject message, bool wholeMetadata)
{
    const QJsonValue ts = message.value("ts"_L1);
    int replies = 0;
    QJsonValue latest;
    for (const QJsonObject &other : messages) {
        if (other.value("thread_ts"_L1) != ts)
            continue;
        ++replies;
        latest = other.value("ts"_L1);
    }
    if (replies > 0) { // a root knows its thread by its own ts
        message.insert(u"thread_ts"_s, ts);
        message.insert(u"reply_count"_s, replies);
        message.insert(u"latest_reply"_s, latest);
    }
    if (!wholeMetadata && message.contains("metadata"_L1))
        message.insert(u"metadata"_s, QJsonObject{{u"event_type"_s, message["metadata"_L1]["event_type"_L1]}});
    message.insert(u"type"_s, u"message"_s);
    return message;
}

tl::expected<Slack::Channel *, Response> Slack::readable(const Request &request, const QJsonObject &arguments)
{
    const auto grant = admit(request, {});
    if (!grant)
        return tl::unexpected(grant.error());
    // Unlike chat.postMessage it takes ids only.
    const QString id = arguments.value("channel"_L1).toString();
    const auto channel =
        std::find_if(m_channels.begin(), m_channels.end(), [&id](const Channel &known) { return known.id == id; });
    if (channel == m_channels.end())
        return tl::unexpected(slackError(u"channel_not_found"_s));
    const QString scope = channel->isPrivate ? u"groups:history"_s : u"channels:history"_s;
    if (const auto allowed = admit(request, scope); !allowed)
        return tl::unexpected(allowed.error());
    if (!isIn(*channel))
        return tl::unexpected(slackError(channel->isPrivate ? u"channel_not_found"_s : u"not_in_channel"_s));
    return &*channel;
}

Response Slack::history(const Request &request)
{
    const QJsonObject arguments = slackArguments(request);
    const auto channel = readable(request, arguments);
    if (!channel)
        return channel.error();
    const bool wholeMetadata = arguments.value("include_all_metadata"_L1).toVariant().toBool();
    QList<QJsonObject> found;
    for (const QJsonObject &message : (*channel)->messages) {
        if (!message.contains("thread_ts"_L1) && isInWindow(message, arguments)) // replies are not in it
            found.prepend(slackMessageJson((*channel)->messages, message, wholeMetadata));
    }
    return pageOf(found, arguments);
}

Response Slack::replies(const Request &request)
{
    const QJsonObject arguments = slackArguments(request);
    const auto channel = readable(request, arguments);
    if (!channel)
        return channel.error();
    const QList<QJsonObject> &messages = (*channel)->messages;
    const QString ts = arguments.value("ts"_L1).toString();
    const QJsonObject *root = findSlackMessage(messages, ts);
    if (!root)
        return slackError(u"thread_not_found"_s);
    const bool wholeMetadata = arguments.value("include_all_metadata"_L1).toVariant().toBool();
    QList<QJsonObject> found{slackMessageJson(messages, *root, wholeMetadata)};
    for (const QJsonObject &message : messages) {
        if (message.value("thread_ts"_L1) == ts && isInWindow(message, arguments))
            found.append(slackMessageJson(messages, message, wholeMetadata));
    }
    return pageOf(found, arguments);
}

} // namespace callttone::sandbox
