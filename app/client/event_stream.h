// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/back_off.h"
#include "app/client/stream_message.h"
#include "app/core/api_error.h"
#include "app/core/sse_parser.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace callttone::client {

class RestClient;

/// Listens to GET /events/stream and comes back by itself with Last-Event-ID, so nothing is missed while the service
/// restarts. A key that is refused stops it: asking again would not help; start() after the key was corrected.
class EventStream final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,      ///< not asked for, or the key is refused
        Connecting,   ///< first try under way
        Live,         ///< the service answers
        Reconnecting, ///< lost; waiting for the next try or trying
    };
    Q_ENUM(State)

    struct Timing
    {
        BackOff backOff;
        std::chrono::milliseconds silence{45'000}; ///< without a byte for this long the connection counts as dead
    };

    /// `client` outlives the stream.
    explicit EventStream(RestClient &client, QObject *parent = nullptr);
    EventStream(RestClient &client, Timing timing, QObject *parent = nullptr);
    ~EventStream() override;

    /// From `lastEventId` on, or from now when it is empty.
    void start(const QByteArray &lastEventId = {});
    void stop();
    /// Tries at once instead of waiting for the next turn.
    void reconnectNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const core::ApiError &lastError() const { return m_lastError; }

Q_SIGNALS:
    void messageReceived(const callttone::client::StreamMessage &message);
    /// `lastError` is empty when Live.
    void stateChanged(callttone::client::EventStream::State state, const callttone::core::ApiError &lastError);
    /// The place to resume from is too old: what was missed is gone from the stream, so reload by REST.
    void resetRequired();

private:
    void connectNow();
    void onHeaders();
    void onBytes();
    void onFinished();
    void lose(core::ApiError error);
    void dropReply();
    void setState(State state, core::ApiError error = {});
    void deliver(const core::SseEvent &event);

    RestClient &m_client;
    Timing m_timing;
    core::SseParser m_parser;
    QPointer<QNetworkReply> m_reply;
    QTimer m_retry;
    QTimer m_silence;
    State m_state = State::Stopped;
    core::ApiError m_lastError;
    int m_failures = 0;
};

} // namespace callttone::client
