// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/event_stream.h"

#include "app/client/answer_reading.h"
#include "app/client/rest_client.h"
#include "app/core/logging.h"

#include <QNetworkReply>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

bool isPermanent(const core::ApiError &error)
{
    using core::ErrorKind;
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden
           || error.code == "insecure_address"_L1 || error.code == "bad_address"_L1;
}

} // namespace

EventStream::EventStream(RestClient &client, QObject *parent)
    : EventStream(client, Timing{}, parent)
{}

EventStream::EventStream(RestClient &client, Timing timing, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_timing(timing)
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventStream::connectNow);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { lose(networkFailure(QNetworkReply::TimeoutError, m_client.address().base, {}, Method::Get)); });
    connect(&m_client, &RestClient::addressChanged, this, [this] {
        if (m_state != State::Stopped)
            start(); // another service: the place in the old one's stream means nothing there
    });
}

EventStream::~EventStream()
{
    dropReply();
}

void EventStream::start(const QByteArray &lastEventId)
{
    dropReply();
    m_failures = 0;
    m_parser.restart();
    m_parser.setLastEventId(lastEventId);
    setState(State::Connecting);
    connectNow();
}

void EventStream::stop()
{
    dropReply();
    setState(State::Stopped);
}

void EventStream::reconnectNow()
{
    if (m_state == State::Stopped)
        return;
    m_failures = 0;
    setState(State::Reconnecting, m_lastError);
    connectNow();
}

void EventStream::connectNow()
{
    dropReply();
    m_parser.restart();
    m_reply = m_client.openStream(u"/events/stream"_s, m_parser.lastEventId());
    if (!m_reply) {
        lose(m_client.address().problem().value_or(cancelledError()));
        return;
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::onFinished);
    m_silence.start(m_timing.silence);
}

void EventStream::onHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200)
        return; // onFinished() reads the problem
    if (!m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/event-stream"_L1)) {
        lose(unexpectedAnswer(m_reply->url().host()));
        return;
    }
    m_silence.start(m_timing.silence);
    setState(State::Live);
}

void EventStream::onBytes()
{
    if (m_state != State::Live)
        return;
    m_failures = 0; // only now: a service that accepts and closes at once is still met with growing delays
    m_silence.start(m_timing.silence);
    const QPointer<QNetworkReply> reply = m_reply;
    const QList<core::SseEvent> events = m_parser.feed(m_reply->readAll());
    for (const core::SseEvent &event : events) {
        deliver(event);
        if (!reply || reply != m_reply)
            return; // a receiver stopped or restarted us
    }
    if (m_parser.isBroken())
        lose(unexpectedAnswer(m_reply->url().host()));
}

void EventStream::onFinished()
{
    const RestAnswer answer =
        m_state == State::Live ? RestAnswer(
            core::fail(networkFailure(QNetworkReply::RemoteHostClosedError, m_reply->url(), {}, Method::Get)))
                               : readAnswer(*m_reply, Method::Get);
    lose(answer ? unexpectedAnswer(m_reply->url().host()) : answer.error());
}

void EventStream::lose(core::ApiError error)
{
    dropReply();
    if (isPermanent(error)) {
        setState(State::Stopped, std::move(error));
        return;
    }
    ++m_failures;
    auto delay = m_timing.backOff.delay(m_failures, QRandomGenerator::global()->generateDouble());
    if (const auto wish = m_parser.retryMs())
        delay = std::max(delay, std::chrono::milliseconds(std::min(*wish, int(m_timing.backOff.longest.count()))));
    if (error.retryAfterSeconds)
        delay =
            std::max<std::chrono::milliseconds>(delay, std::chrono::seconds(std::min(*error.retryAfterSeconds, 300)));
    m_retry.start(delay);
    qCInfo(core::lcClient).noquote() << "event stream lost, next try in" << delay.count() << "ms:" << error.oneLine();
    setState(State::Reconnecting, std::move(error));
}

void EventStream::dropReply()
{
    m_retry.stop();
    m_silence.stop();
    if (QNetworkReply *reply = m_reply.data()) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void EventStream::setState(State state, core::ApiError error)
{
    m_lastError = std::move(error);
    if (std::exchange(m_state, state) != state || state == State::Reconnecting)
        Q_EMIT stateChanged(state, m_lastError);
}

void EventStream::deliver(const core::SseEvent &event)
{
    if (event.type == "stream.reset") {
        Q_EMIT resetRequired();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(event.data);
    if (!document.isObject()) {
        qCWarning(core::lcClient) << "event stream: a message without a JSON object, type" << event.type;
        return;
    }
    Q_EMIT messageReceived({event.id.toLongLong(), QString::fromUtf8(event.type), document.object(), event.data});
}

} // namespace callttone::client
