// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_player.h"

#include "app/client/on_result.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace callttone::client {

namespace {

constexpr double lateFrom = 1; ///< seconds; a timer is never quite on time

void waitByTimer(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(then));
}

} // namespace

ScriptPlayer::ScriptPlayer(ApiClient &api, const core::Clock &clock, QObject *parent)
    : ScriptPlayer(api, clock, waitByTimer, QRandomGenerator(QRandomGenerator::system()->generate()), parent)
{}

ScriptPlayer::ScriptPlayer(ApiClient &api, const core::Clock &clock, Wait wait, QRandomGenerator random,
                           QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
    , m_wait(std::move(wait))
    , m_random(random)
    , m_tools(api)
{}

void ScriptPlayer::play(const CallScript &script, const PlayOptions &options)
{
    Q_ASSERT(!m_playing);
    ++m_turn;
    ++m_run;
    m_began = m_clock.now();
    m_speed = options.speed;
    m_call = ScriptedCall(script, m_random, m_began, options.speed, options.agentId);
    m_tools.reset(options.writeTools);
    m_next = 0;
    m_reached = 0;
    m_playing = true;
    m_stopping = m_live = m_paused = m_posting = m_running = false;
    advance();
}

void ScriptPlayer::stop()
{
    if (!m_playing || m_stopping)
        return;
    m_stopping = true;
    if (m_paused)
        resume();
    if (m_posting || m_telling)
        return; // its answer comes first, so that the end is not stored before the beginning
    ++m_turn;
    advance();
}

void ScriptPlayer::pause()
{
    if (!m_playing || m_paused || m_stopping)
        return;
    m_paused = true;
    m_pausedAt = m_clock.now();
    ++m_turn;
    Q_EMIT pausedChanged(true);
}

void ScriptPlayer::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    m_began += m_clock.now() - m_pausedAt;
    Q_EMIT pausedChanged(false);
    if (!m_posting && !m_running && !m_telling && !m_stopping)
        advance();
}

double ScriptPlayer::position() const
{
    if (m_speed <= 0 || !m_playing)
        return m_reached;
    const core::TimeMs until = m_paused ? m_pausedAt : m_clock.now();
    return std::clamp(double(until - m_began) / 1000 * m_speed, m_reached, std::max(m_reached, length()));
}

double ScriptPlayer::momentOf(const ScriptStep &step) const
{
    const double planned = m_call.momentOf(step);
    // Faster than life a slow tool would stretch the call to many times its length, so the script's time stands.
    if (m_speed <= 0 || m_speed > 1)
        return planned;
    const double now = double(m_clock.now() - m_began) / 1000 * m_speed;
    return now - planned > lateFrom ? std::round(now * 10) / 10 : planned;
}

QList<ScriptStep> ScriptPlayer::upcoming() const
{
    if (!m_playing || m_stopping)
        return {};
    QList<ScriptStep> sure;
    for (const ScriptStep &step : m_call.steps().mid(m_next)) {
        if (m_call.isSure(step) && !std::holds_alternative<ScriptedTurn>(step.what))
            sure.append(step);
    }
    return sure;
}

void ScriptPlayer::advance()
{
    if (m_stopping && m_live) {
        post(m_call.hangUp(position(), m_clock.now()));
        return;
    }
    while (!m_stopping && m_next < m_call.steps().size() && !m_call.comesTo(m_call.steps().at(m_next)))
        ++m_next;
    if (m_stopping || m_next == m_call.steps().size()) {
        finish();
        return;
    }
    if (m_paused)
        return;
    const double at = m_call.momentOf(m_call.steps().at(m_next));
    const double due = m_speed > 0 ? double(m_began) + at * 1000 / m_speed : 0;
    const auto delay = std::chrono::milliseconds(std::max<qint64>(0, qint64(due) - m_clock.now()));
    m_wait(delay, this, [this, turn = m_turn] {
        if (turn == m_turn)
            begin(m_call.steps().at(m_next++));
    });
}

void ScriptPlayer::begin(const ScriptStep &step)
{
    m_reached = std::max(m_reached, momentOf(step));
    if (const auto *event = std::get_if<ScriptedEvent>(&step.what)) {
        post(m_call.event(*event, m_reached, m_clock.now()));
    } else if (const auto *turn = std::get_if<ScriptedTurn>(&step.what)) {
        say(m_call.say(*turn, m_reached));
        advance();
    } else if (const auto *tool = std::get_if<ScriptedTool>(&step.what)) {
        runTool(*tool, m_reached);
    }
}

/// A receiver that stops or pauses us must not make us go on twice: whoever tells goes on by itself.
template<typename Emit> void ScriptPlayer::tell(Emit emitSignal)
{
    m_telling = true;
    emitSignal();
    m_telling = false;
}

void ScriptPlayer::say(const std::optional<SpokenTurn> &turn)
{
    if (turn)
        tell([&] { Q_EMIT turnSpoken(*turn); });
}

void ScriptPlayer::runTool(const ScriptedTool &tool, double atSeconds)
{
    m_running = true;
    m_tools.plan(m_call, tool, atSeconds, this, [this, tool, run = m_run](const ToolBench::Plan &plan) {
        if (run != m_run)
            return;
        if (m_stopping) {
            m_running = false;
            if (!m_posting)
                advance();
            return;
        }
        tell([&] { Q_EMIT toolStarted(plan.start); });
        m_tools.run(m_call, tool, plan, this, [this, tool, run](const ToolReport &report) {
            if (run == m_run)
                onToolAnswered(tool, report);
        });
    });
}

void ScriptPlayer::onToolAnswered(const ScriptedTool &tool, const ToolReport &report)
{
    const auto turn = m_call.answered(tool, report, m_reached);
    tell([&] { Q_EMIT toolFinished(report); });
    m_running = false;
    if (!m_stopping)
        say(turn);
    if (!m_posting)
        advance();
}

void ScriptPlayer::post(const PlannedEvent &event)
{
    m_posting = true;
    onResult(m_api.postEvents(event.payload), this,
             [this, event, run = m_run](const core::Result<QList<PostedEvent>> &answer) {
                 if (run == m_run)
                     onPosted(event, answer);
             });
}

void ScriptPlayer::onPosted(const PlannedEvent &event, const core::Result<QList<PostedEvent>> &answer)
{
    if (!answer) {
        ++m_run; // of a tool that is still running nobody wants to know
        m_playing = m_paused = m_posting = false;
        Q_EMIT failed(answer.error());
        return;
    }
    if (event.type == values::EventType::CallStarted)
        m_live = true;
    else if (endsCall(event.type))
        m_live = false;
    m_reached = std::max(m_reached, event.atSeconds);
    Q_EMIT eventPosted(
        {event.type, event.id, event.occurredAt, answer->isEmpty() ? 0 : answer->first().deliveries, event.atSeconds});
    m_posting = false; // not before the signal: a receiver that stops us must not make us go on twice
    advance();
}

void ScriptPlayer::finish()
{
    if (m_running)
        return; // its answer comes back here
    m_playing = false;
    Q_EMIT finished(m_call.callId);
}

} // namespace callttone::client
