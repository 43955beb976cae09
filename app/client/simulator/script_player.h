// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/client/simulator/scripted_call.h"

#include <QObject>
#include <QRandomGenerator>

#include <chrono>
#include <functional>

namespace callttone::client {

/// Plays one scripted call at a time: posts each event when its moment has come. Lives on one thread and never blocks.
/// After play() exactly one of finished() and failed() follows.
class ScriptPlayer final : public QObject
{
    Q_OBJECT

public:
    /// Calls back once after the delay, unless `context` has gone. Tests turn the hands themselves.
    using Wait = std::function<void(std::chrono::milliseconds, QObject *context, std::function<void()>)>;

    struct Progress
    {
        values::EventType type = values::EventType::CallStarted;
        QString eventId;
        core::TimeMs occurredAt = 0;
        int deliveries = 0; ///< to how many destinations the service sends it
    };

    /// `api` and `clock` outlive the player.
    ScriptPlayer(ApiClient &api, const core::Clock &clock, QObject *parent = nullptr);
    ScriptPlayer(ApiClient &api, const core::Clock &clock, Wait wait, QRandomGenerator random,
                 QObject *parent = nullptr);

    /// `speed` 1 is real time, 10 ten times faster, 0 as fast as the service answers. Not while isPlaying().
    void play(const CallScript &script, double speed = 1);
    /// Hangs up: posts the end of the call, so that it does not stay live, then finishes.
    void stop();

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] const ScriptedCall &call() const { return m_call; }

Q_SIGNALS:
    void eventPosted(const callttone::client::ScriptPlayer::Progress &progress);
    void finished(const QString &callId);
    void failed(const callttone::core::ApiError &error);

private:
    void advance();
    void post(const PlannedEvent &event);
    void onPosted(const PlannedEvent &event, const core::Result<QList<PostedEvent>> &answer);
    void finish();

    ApiClient &m_api;
    const core::Clock &m_clock;
    Wait m_wait;
    QRandomGenerator m_random;
    ScriptedCall m_call;
    qsizetype m_next = 0;
    core::TimeMs m_began = 0;
    double m_speed = 1;
    quint64 m_turn = 0; ///< a wait or an answer of an earlier turn counts for nothing
    bool m_playing = false;
    bool m_posting = false;
    bool m_stopping = false;
    bool m_live = false; ///< the service saw the call start and not end
};

} // namespace callttone::client
