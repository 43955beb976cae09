// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_player.h"

#include "app/client/on_result.h"

#include <QTimer>

#include <algorithm>

namespace callttone::client {

namespace {

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
{}

void ScriptPlayer::play(const CallScript &script, double speed)
{
    Q_ASSERT(!m_playing);
    ++m_turn;
    m_began = m_clock.now();
    m_speed = speed;
    m_call = ScriptedCall::fromScript(script, m_random, m_began, speed);
    m_next = 0;
    m_playing = true;
    m_stopping = m_live = false;
    advance();
}

void ScriptPlayer::stop()
{
    if (!m_playing || m_stopping)
        return;
    m_stopping = true;
    if (m_posting)
        return; // its answer comes first, so that the end is not stored before the beginning
    ++m_turn;
    advance();
}

void ScriptPlayer::advance()
{
    if (m_stopping && m_live) {
        post(m_call.hangUp(m_clock.now()));
        return;
    }
    if (m_stopping || m_next == m_call.events.size()) {
        finish();
        return;
    }
    const double due = m_speed > 0 ? double(m_began) + m_call.events[m_next].atSeconds * 1000 / m_speed : 0;
    const auto delay = std::chrono::milliseconds(std::max<qint64>(0, qint64(due) - m_clock.now()));
    m_wait(delay, this, [this, turn = m_turn] {
        if (turn == m_turn)
            post(m_call.events[m_next++]);
    });
}

void ScriptPlayer::post(const PlannedEvent &event)
{
    m_posting = true;
    onResult(m_api.postEvents(event.payload), this,
             [this, event](const core::Result<QList<PostedEvent>> &answer) { onPosted(event, answer); });
}

void ScriptPlayer::onPosted(const PlannedEvent &event, const core::Result<QList<PostedEvent>> &answer)
{
    if (!answer) {
        m_playing = m_posting = false;
        Q_EMIT failed(answer.error());
        return;
    }
    if (event.type == values::EventType::CallStarted)
        m_live = true;
    else if (endsCall(event.type))
        m_live = false;
    Q_EMIT eventPosted({event.type, event.id, event.occurredAt, answer->isEmpty() ? 0 : answer->first().deliveries});
    m_posting = false; // not before the signal: a receiver that stops us must not make us go on twice
    advance();
}

void ScriptPlayer::finish()
{
    m_playing = false;
    Q_EMIT finished(m_call.callId);
}

} // namespace callttone::client
