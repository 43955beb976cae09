// SPDX-License-Identifier: GPL-3.0-or-later
// How a message whose answer was lost is found again.
#include "app/integrations/slack/slack_poster.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int pageSize = 100; // apps sold outside Slack's marketplace get 15 a page, whatever they ask for
constexpr int mostPages = 10;
constexpr qint64 clockToleranceMs = 2 * 60'000; // Slack's clock dates messages, ours said when we asked

QString timestampOf(core::TimeMs at)
{
    return u"%1.%2"_s.arg(at / 1'000).arg(at % 1'000 * 1'000, 6, 10, QLatin1Char('0'));
}

} // namespace

SlackAnswer<std::optional<RemoteRecord>> SlackPoster::look(const QString &method, QJsonObject arguments,
                                                           const SlackPart &part)
{
    arguments.insert(u"include_all_metadata"_s, true); // or payloads are left out
    arguments.insert(u"inclusive"_s, true);
    arguments.insert(u"limit"_s, pageSize);
    for (int page = 0; page < mostPages; ++page) {
        const auto answer = callSlack(m_session, m_api, method, arguments, SyncEffect::Reads);
        if (!answer)
            return tl::unexpected<SlackRefusal>(answer.error());
        for (const QJsonValue &entry : answer->value("messages"_L1).toArray()) {
            const QJsonObject message = entry.toObject();
            const QString ts = message.value("ts"_L1).toString();
            if (!part.isIn(message))
                continue;
            const QString threadTs = message.value("thread_ts"_L1).toString();
            return recordOf(arguments.value("channel"_L1).toString(), ts, threadTs == ts ? QString() : threadTs);
        }
        const QString cursor = answer->value("response_metadata"_L1).toObject().value("next_cursor"_L1).toString();
        if (cursor.isEmpty())
            return std::optional<RemoteRecord>();
        arguments.insert(u"cursor"_s, cursor);
    }
    return tl::unexpected<SlackRefusal>(
        {{}, syncRefused(u"The Slack channel is too busy to look through"_s, u"Nothing was found so far."_s, 200)});
}

SyncResult<SlackPoster::Found> SlackPoster::find(const SlackPart &part, const SlackThread &thread, core::TimeMs since)
{
    const QString oldest = timestampOf(since - clockToleranceMs);
    SlackAnswer<std::optional<RemoteRecord>> found;
    if (!thread.ts.isEmpty())
        found = look(u"conversations.replies"_s,
                     {{u"channel"_s, thread.channel}, {u"ts"_s, thread.ts}, {u"oldest"_s, oldest}}, part);
    // The thread may be gone, or have been gone when it was posted.
    if (found ? !*found : isAboutThread(found.error().word)) {
        const auto channel = slackChannelId(m_session, m_api, m_target.channel);
        found = channel ? look(u"conversations.history"_s, {{u"channel"_s, *channel}, {u"oldest"_s, oldest}}, part)
                        : tl::unexpected<SlackRefusal>(channel.error());
    }
    if (found)
        return Found{true, *found};
    if (isLasting(found.error().failure))
        return Found{false}; // no permission to read, or not a member
    return syncFail(found.error().failure);
}

} // namespace callttone::integrations
