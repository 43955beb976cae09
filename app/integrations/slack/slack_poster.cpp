// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_poster.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto eventType = "callttone_call"_L1;

/// Links of callers are not opened by Slack, and * _ ~ of theirs format nothing where only the text is taken.
QJsonObject withManners(QJsonObject arguments)
{
    arguments.insert(u"unfurl_links"_s, false);
    arguments.insert(u"unfurl_media"_s, false);
    arguments.insert(u"mrkdwn"_s, false);
    return arguments;
}

/// Nothing was answered that would settle it: then nothing else may be tried, or the message may be there twice.
bool isOpen(const SlackRefusal &refusal)
{
    return refusal.failure.mayHaveHappened || refusal.failure.verdict == delivery::ConnectorVerdict::Retry
           || refusal.failure.verdict == delivery::ConnectorVerdict::Limited;
}

} // namespace

QJsonObject SlackPart::metadata() const
{
    return {{u"event_type"_s, eventType}, {u"event_payload"_s, QJsonObject{{u"callId"_s, callId}, {u"part"_s, name}}}};
}

bool SlackPart::isIn(const QJsonObject &message) const
{
    const QJsonObject kept = message.value("metadata"_L1).toObject();
    const QJsonObject payload = kept.value("event_payload"_L1).toObject();
    return kept.value("event_type"_L1) == eventType && payload.value("callId"_L1) == callId
           && payload.value("part"_L1) == name;
}

SlackPoster::SlackPoster(connect::VendorSession &session, QString api)
    : m_session(session)
    , m_api(std::move(api))
    , m_target(slackTargetOf(session.facts(), session.config()))
{}

RemoteRecord SlackPoster::recordOf(const QString &channel, const QString &ts, const QString &threadTs) const
{
    RemoteRecord record{ts};
    record.url = slackLink(m_session.facts(), channel, ts, threadTs);
    record.label = m_target.shown.isEmpty() ? u"Incoming webhook"_s : m_target.shown;
    record.detail = {{u"channel"_s, channel}, {u"via"_s, ts.isEmpty() ? u"webhook"_s : u"api"_s}};
    if (!threadTs.isEmpty())
        record.detail.insert(u"thread"_s, threadTs);
    return record;
}

SlackAnswer<QJsonObject> SlackPoster::send(const QString &method, QJsonObject arguments)
{
    auto answer = callSlack(m_session, m_api, method, arguments, SyncEffect::Writes);
    if (answer)
        return answer;
    // Better plain than not at all: once more without what Slack does not take.
    if (isAboutBlocks(answer.error().word))
        arguments.remove(u"blocks"_s);
    else if (isAboutMetadata(answer.error().word))
        arguments.remove(u"metadata"_s);
    else
        return answer;
    return callSlack(m_session, m_api, method, arguments, SyncEffect::Writes);
}

SlackAnswer<void> SlackPoster::join(const QString &channel)
{
    const auto id = slackChannelId(m_session, m_api, channel);
    if (!id)
        return tl::unexpected<SlackRefusal>(id.error());
    return callSlack(m_session, m_api, u"conversations.join"_s, {{u"channel"_s, *id}}, SyncEffect::Reads)
        .map([](const QJsonObject &) {});
}

SlackAnswer<RemoteRecord> SlackPoster::say(const QString &channel, const SlackMessage &message, const SlackPart &part,
                                           const QString &threadTs)
{
    QJsonObject arguments = withManners(message.content());
    arguments.insert(u"channel"_s, channel);
    arguments.insert(u"metadata"_s, part.metadata());
    if (!threadTs.isEmpty())
        arguments.insert(u"thread_ts"_s, threadTs);
    const QString method = u"chat.postMessage"_s;
    auto answer = send(method, arguments);
    if (!answer && answer.error().word == "not_in_channel"_L1) {
        // A public channel can be joined. Where it cannot, the first refusal says more.
        const SlackAnswer<void> joined = join(channel);
        if (joined)
            answer = send(method, arguments);
        else if (isOpen(joined.error()))
            return tl::unexpected<SlackRefusal>(joined.error());
    }
    return answer.map([&](const QJsonObject &posted) {
        return recordOf(posted.value("channel"_L1).toString(channel), posted.value("ts"_L1).toString(), threadTs);
    });
}

SyncResult<RemoteRecord> SlackPoster::post(const SlackMessage &message, const SlackPart &part,
                                           const SlackThread &thread)
{
    if (!m_target.isSignedIn || m_target.channel.isEmpty())
        return postByHook(message, part, {});
    const bool hasThread = !thread.ts.isEmpty();
    auto said = say(hasThread ? thread.channel : m_target.channel, message, part, thread.ts);
    // The thread was deleted or locked, or its channel was closed after another one was chosen.
    if (!said && hasThread && !isOpen(said.error())
        && (isAboutThread(said.error().word)
            || (thread.channel != m_target.channel && isLasting(said.error().failure))))
        said = say(m_target.channel, message, part, {});
    if (said)
        return *said;
    if (!m_target.hasOwnWebhook || !isAboutMembership(said.error().word))
        return syncFail(said.error().failure);
    const SyncResult<RemoteRecord> posted = postByHook(message, part, thread);
    // Where the webhook is no way either, inviting the app is.
    if (!posted && isLasting(posted.error()))
        return syncFail(said.error().failure);
    return posted;
}

SyncResult<RemoteRecord> SlackPoster::postByHook(const SlackMessage &message, const SlackPart &part,
                                                 const SlackThread &thread)
{
    QJsonObject payload = withManners(message.content());
    if (m_target.isSignedIn)
        payload.insert(u"metadata"_s, part.metadata());
    if (!thread.ts.isEmpty() && thread.channel == m_target.channel)
        payload.insert(u"thread_ts"_s, thread.ts);
    auto answer = postToSlackHook(m_session, payload);
    if (!answer && isAboutBlocks(answer.error().word)) {
        payload.remove(u"blocks"_s);
        answer = postToSlackHook(m_session, payload);
    }
    if (!answer)
        return syncFail(answer.error().failure);
    return recordOf(m_target.channel, {}, {});
}

SyncResult<RemoteRecord> SlackPoster::change(const values::SyncRecord &known, const SlackMessage &message,
                                             const SlackPart &part)
{
    if (known.externalId.isEmpty())
        return RemoteRecord{};
    QJsonObject arguments = message.content();
    arguments.insert(u"channel"_s, known.detail.value("channel"_L1));
    arguments.insert(u"ts"_s, known.externalId);
    arguments.insert(u"metadata"_s, part.metadata());
    const auto answer = send(u"chat.update"_s, arguments);
    if (answer) {
        m_wasChanged = true;
        return RemoteRecord{known.externalId};
    }
    if (isLasting(answer.error().failure))
        return RemoteRecord{}; // one old message says nothing about those to come
    return syncFail(answer.error().failure);
}

} // namespace callttone::integrations
