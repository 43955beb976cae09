// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/slack/slack_calls.h"
#include "app/integrations/slack/slack_message.h"
#include "app/integrations/slack/slack_target.h"
#include "app/integrations/support/ensured_record.h"

namespace callttone::integrations {

/// Which of a call's messages: kept in the message's metadata, by which it is found again.
struct SlackPart
{
    QString callId;
    QString name; ///< "started" | "ended"

    /// {"event_type": "callttone_call", "event_payload": {"callId", "part"}}
    [[nodiscard]] QJsonObject metadata() const;
    [[nodiscard]] bool isIn(const QJsonObject &message) const;
};

/// A message to answer in a thread; `ts` is empty for none.
struct SlackThread
{
    QString channel; ///< id
    QString ts;
};

/// Posts and changes the messages of one connection, by the best of the ways that Slack allows there. Blocks. What it
/// refers to outlives it.
class SlackPoster
{
public:
    SlackPoster(connect::VendorSession &session, QString api);

    /// Into the thread, or its own message where there is none or it is gone. The bot joins a public channel where it
    /// has to; where it may not post to the channel picked at sign-in, that channel's webhook does.
    [[nodiscard]] SyncResult<RemoteRecord> post(const SlackMessage &message, const SlackPart &part,
                                                const SlackThread &thread);
    /// chat.update. A message that is gone or may not be changed any more stays as it is; see `wasChanged`.
    [[nodiscard]] SyncResult<RemoteRecord> change(const values::SyncRecord &known, const SlackMessage &message,
                                                  const SlackPart &part);
    /// Looks through what was posted since `since`, in the thread and in the channel. `isKnowable` is false where Slack
    /// does not let CalltTone read.
    struct Found
    {
        bool isKnowable = true;
        std::optional<RemoteRecord> message = {};
    };
    [[nodiscard]] SyncResult<Found> find(const SlackPart &part, const SlackThread &thread, core::TimeMs since);

    [[nodiscard]] const SlackTarget &target() const { return m_target; }
    [[nodiscard]] bool wasChanged() const { return m_wasChanged; } ///< by change()

private:
    [[nodiscard]] SlackAnswer<RemoteRecord> say(const QString &channel, const SlackMessage &message,
                                                const SlackPart &part, const QString &threadTs);
    [[nodiscard]] SlackAnswer<void> join(const QString &channel);
    [[nodiscard]] SlackAnswer<QJsonObject> send(const QString &method, QJsonObject arguments);
    [[nodiscard]] SyncResult<RemoteRecord> postByHook(const SlackMessage &message, const SlackPart &part,
                                                      const SlackThread &thread);
    [[nodiscard]] SlackAnswer<std::optional<RemoteRecord>> look(const QString &method, QJsonObject arguments,
                                                                const SlackPart &part);
    [[nodiscard]] RemoteRecord recordOf(const QString &channel, const QString &ts, const QString &threadTs) const;

    connect::VendorSession &m_session;
    const QString m_api;
    const SlackTarget m_target;
    bool m_wasChanged = false;
};

} // namespace callttone::integrations
