// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/client/simulator/scripted_call.h"
#include "app/client/simulator/tool_bench.h"

#include <QObject>
#include <QRandomGenerator>

#include <chrono>
#include <functional>

namespace callttone::client {

struct PlayOptions
{
    double speed = 1;       ///< 1 is real time, 10 ten times faster, 0 as fast as the service answers
    bool writeTools = true; ///< off: tools that write only rehearse, and answer with the script's samples
    QString agentId = {};   ///< of the script's agents; empty: any
};

/// Plays one scripted call at a time: posts each event when its moment has come, and invokes the tools between. Lives
/// on one thread and never blocks. After play() exactly one of finished() and failed() follows; what a tool could not
/// do fails nothing.
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
        double atSeconds = 0;
    };

    /// `api` and `clock` outlive the player.
    ScriptPlayer(ApiClient &api, const core::Clock &clock, QObject *parent = nullptr);
    ScriptPlayer(ApiClient &api, const core::Clock &clock, Wait wait, QRandomGenerator random,
                 QObject *parent = nullptr);

    /// Not while isPlaying().
    void play(const CallScript &script, const PlayOptions &options = {});
    /// Hangs up: posts the end of the call, so that it does not stay live, then finishes. A tool that is running is not
    /// waited for to hang up, but to finish: its answer is still told.
    void stop();
    /// Nothing begins until resume(); what is under way comes to its end.
    void pause();
    void resume();

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] const ScriptedCall &call() const { return m_call; }
    /// Seconds into the call, and of the whole call.
    [[nodiscard]] double position() const;
    [[nodiscard]] double length() const { return m_call.lengthSeconds(); }
    /// The events and tools that are sure to come by what is known so far, in order.
    [[nodiscard]] QList<ScriptStep> upcoming() const;

Q_SIGNALS:
    void eventPosted(const callttone::client::ScriptPlayer::Progress &progress);
    void turnSpoken(const callttone::client::SpokenTurn &turn);
    void toolStarted(const callttone::client::ToolStart &start);
    void toolFinished(const callttone::client::ToolReport &report);
    void pausedChanged(bool paused);
    void finished(const QString &callId);
    void failed(const callttone::core::ApiError &error);

private:
    void advance();
    void begin(const ScriptStep &step);
    void say(const std::optional<SpokenTurn> &turn);
    void runTool(const ScriptedTool &tool, double atSeconds);
    void onToolAnswered(const ScriptedTool &tool, const ToolReport &report);
    void post(const PlannedEvent &event);
    void onPosted(const PlannedEvent &event, const core::Result<QList<PostedEvent>> &answer);
    void finish();
    template<typename Emit> void tell(Emit emitSignal);
    [[nodiscard]] double momentOf(const ScriptStep &step) const;

    ApiClient &m_api;
    const core::Clock &m_clock;
    Wait m_wait;
    QRandomGenerator m_random;
    ToolBench m_tools;
    ScriptedCall m_call;
    qsizetype m_next = 0;
    core::TimeMs m_began = 0;
    core::TimeMs m_pausedAt = 0;
    double m_reached = 0; ///< when the latest step happened
    double m_speed = 1;
    quint64 m_turn = 0; ///< a wait of an earlier turn counts for nothing
    quint64 m_run = 0;  ///< nor does an answer of an earlier run
    bool m_playing = false;
    bool m_paused = false;
    bool m_posting = false;
    bool m_running = false; ///< a tool, or the question which there are
    bool m_telling = false; ///< a receiver of ours is at work
    bool m_stopping = false;
    bool m_live = false; ///< the service saw the call start and not end
};

} // namespace callttone::client
