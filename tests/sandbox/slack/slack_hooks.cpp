// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/slack/slack.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Routes Slack::hookRoutes()
{
    return {on("POST", u"/slack/services/{team}/{app}/{secret}"_s,
               [this](const Request &request) { return hook(request); })};
}

Response Slack::hook(const Request &request)
{
    if (request.param(u"team"_s) != "T0HARBOR"_L1)
        return textReply("no_team", 404);
    const auto found = m_hooks.constFind(request.path);
    if (found == m_hooks.constEnd())
        return textReply("no_service", 404);
    if (found->grant && found->grant->revoked)
        return textReply("no_active_hooks", 404);
    // JSON, or a form with JSON in its field "payload".
    QJsonObject payload = jsonBody(request).value_or(QJsonObject());
    if (const Fields form = Fields::ofForm(request); form.has(u"payload"_s))
        payload = QJsonDocument::fromJson(form.value(u"payload"_s).toUtf8()).object();
    if (payload.isEmpty())
        return textReply("invalid_payload", 400);
    if (const auto fault = slackMessageFault(payload))
        return textReply(fault->toLatin1(), 400);
    Channel *channel = findChannel(found->channelId);
    if (!channel)
        return textReply("channel_not_found", 404);
    if (channel->archived)
        return textReply("channel_is_archived", 410);
    if (m_world.options.rateLimits && !m_posts.take(request.path, m_world.clock.now()))
        return rateLimited(request, 1);
    QJsonObject message{{u"text"_s, payload.value("text"_L1)}, {u"blocks"_s, payload.value("blocks"_L1).toArray()}};
    for (const QString &name : {u"thread_ts"_s, u"metadata"_s}) {
        if (payload.contains(name))
            message.insert(name, payload.value(name));
    }
    keep(*channel, message, u"webhook"_s);
    return textReply("ok");
}

QString Slack::keep(Channel &channel, QJsonObject message, const QString &by)
{
    m_lastTs = std::max(m_lastTs + 1, m_world.clock.now() * 1'000);
    const QString ts = u"%1.%2"_s.arg(m_lastTs / 1'000'000).arg(m_lastTs % 1'000'000, 6, 10, QLatin1Char('0'));
    message.insert(u"ts"_s, ts);
    message.insert(u"channel"_s, channel.id);
    message.insert(u"channelName"_s, channel.name);
    message.insert(u"by"_s, by);
    channel.messages.append(message);
    m_world.journal.received(name(), u"message"_s, u"#%1: %2"_s.arg(channel.name, message.value("text"_L1).toString()),
                             message);
    return ts;
}

} // namespace callttone::sandbox
