// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/guarded_connection.h"

#include "app/service/guarded_socket.h"
#include "app/service/http_message.h"
#include "app/service/problem_page.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qint64 wireBuffer = 64 * 1024; ///< more stays in the kernel, which slows the sender down
constexpr qint64 readStep = 16 * 1024;
constexpr qint64 maxUnwritten = 256 * 1024; ///< no further request while the client has this much of answers to take
constexpr int quietMs = 250;                ///< silence after which a refused client has surely seen its answer

} // namespace

GuardedConnection::GuardedConnection(quint64 id, QTcpSocket *wire, const HttpLimits &limits, BodyLimit bodyLimit,
                                     BodyBudget &budget, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_wire(wire)
    , m_limits(limits)
    , m_framer(limits, std::move(bodyLimit))
    , m_budget(budget)
    , m_socket(new GuardedSocket(*wire, parent))
{
    m_wire->setParent(this);
    m_wire->setReadBufferSize(wireBuffer);
    m_wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_lingerTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GuardedConnection::deadline);
    connect(&m_lingerTimer, &QTimer::timeout, this, &GuardedConnection::drop);
    connect(m_wire, &QTcpSocket::readyRead, this, &GuardedConnection::received);
    connect(m_wire, &QTcpSocket::bytesWritten, this, &GuardedConnection::wroteSome);
    connect(m_wire, &QTcpSocket::disconnected, this, &GuardedConnection::end);
    connect(m_socket, &GuardedSocket::refused, this, [this] {
        refuse(Problem(400, u"malformed_request"_s, u"This is not a well-formed HTTP request"_s,
                       u"Check the client, or a proxy in between."_s));
    });
}

GuardedConnection::~GuardedConnection()
{
    m_wire->disconnect(this);
    (void)charge(0);
}

GuardedSocket *GuardedConnection::socket() const
{
    return m_socket;
}

void GuardedConnection::start()
{
    m_timer.start(m_limits.idleMs);
    pump();
}

void GuardedConnection::received()
{
    switch (m_stage) {
    case Stage::Reading:
        pump();
        break;
    case Stage::Lingering:
        m_timer.start(quietMs);
        [[fallthrough]];
    case Stage::Streaming: // nothing is asked on a stream; reading it away is how its end gets noticed
        m_wire->skip(m_wire->bytesAvailable());
        break;
    case Stage::Handling:
    case Stage::Gone:
        break;
    }
}

void GuardedConnection::pump()
{
    // Never from inside present(): the library is in the middle of the request before then.
    if (std::exchange(m_pumping, true))
        return;
    while (m_stage == Stage::Reading && m_wire->bytesToWrite() <= maxUnwritten) {
        if (m_read.isEmpty())
            m_read = m_wire->read(readStep);
        if (m_read.isEmpty())
            break;
        takeBytes();
    }
    m_pumping = false;
}

void GuardedConnection::takeBytes()
{
    const bool hadBegun = m_framer.hasBegun();
    const qsizetype used = m_framer.feed(m_read);
    m_read = m_read.sliced(used);
    if (!hadBegun && m_framer.hasBegun())
        m_timer.start(m_limits.requestMs);

    const RequestFramer::State state = m_framer.state();
    if (state == RequestFramer::State::Refused) {
        refuse(m_framer.problem());
    } else if (!charge(m_framer.bytesHeld())) {
        refuse(Problem(503, u"busy"_s, u"The service is busy with other requests"_s,
                       u"Too many large bodies are being sent at once. Try again in a few seconds."_s));
    } else if (state == RequestFramer::State::Whole) {
        handOver();
    } else if (state == RequestFramer::State::Body && m_framer.head().expectsContinue
               && !std::exchange(m_continued, true)) {
        m_wire->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void GuardedConnection::handOver()
{
    m_stage = Stage::Handling;
    m_timer.stop();
    const QByteArray body = m_framer.takeBody();
    if (m_socket)
        m_socket->present(m_framer.head().restated(body.size(), QByteArray::number(m_id)) + body);
    else
        drop();
}

void GuardedConnection::answer(const QByteArray &message, bool close)
{
    if (m_stage != Stage::Handling)
        return;
    m_wire->write(message);
    (void)charge(0);
    const bool again = !close && keepsAlive();
    m_framer.restart();
    m_continued = false;
    if (!again) {
        // With bytes of a further request unread, closing now would reset the connection and lose the answer.
        linger(m_read.isEmpty() && m_wire->bytesAvailable() == 0 ? 0 : quietMs);
        return;
    }
    m_stage = Stage::Reading;
    m_timer.start(m_limits.stalledWriteMs);
    if (!m_pumping)
        QMetaObject::invokeMethod(this, &GuardedConnection::pump, Qt::QueuedConnection);
}

void GuardedConnection::beginStream(const QByteArray &head)
{
    if (m_stage != Stage::Handling)
        return;
    m_stage = Stage::Streaming;
    m_framer.restart();
    m_read = {};
    (void)charge(0);
    stream(head);
}

void GuardedConnection::stream(const QByteArray &bytes)
{
    if (m_stage != Stage::Streaming)
        return;
    m_wire->write(bytes);
    if (!m_timer.isActive())
        m_timer.start(m_limits.stalledWriteMs);
}

void GuardedConnection::refuse(const Problem &problem)
{
    const Response response = isForBrowser(m_framer.beginning()) ? problemPage(problem) : Response::failure(problem);
    m_wire->write(messageOf(response, {.requestId = requestIdFrom({}), .close = true}));
    (void)charge(0);
    m_framer.restart();
    Q_EMIT refused(problem);
    linger(quietMs);
}

void GuardedConnection::linger(int quiet)
{
    m_stage = Stage::Lingering;
    m_read = {};
    m_lingerTimer.start(m_limits.lingerMs);
    if (quiet == 0)
        m_wire->disconnectFromHost();
    else
        m_timer.start(quiet);
}

void GuardedConnection::deadline()
{
    switch (m_stage) {
    case Stage::Reading:
        if (m_framer.hasBegun()) {
            refuse(Problem(408, u"request_timeout"_s, u"The request did not arrive in time"_s,
                           u"A whole request must be sent within %1 seconds. Check the connection and send it "
                           "again."_s.arg(m_limits.requestMs / 1000)));
        } else if (m_wire->bytesToWrite() > 0) {
            drop();
        } else {
            m_wire->disconnectFromHost();
        }
        break;
    case Stage::Streaming:
        drop();
        break;
    case Stage::Lingering:
        m_wire->disconnectFromHost();
        break;
    case Stage::Handling:
    case Stage::Gone:
        break;
    }
}

void GuardedConnection::wroteSome()
{
    const bool allTaken = m_wire->bytesToWrite() == 0;
    if (m_stage == Stage::Streaming) {
        if (allTaken)
            m_timer.stop();
        else
            m_timer.start(m_limits.stalledWriteMs);
        Q_EMIT drained();
    } else if (m_stage == Stage::Reading) {
        if (!m_framer.hasBegun())
            m_timer.start(allTaken ? m_limits.idleMs : m_limits.stalledWriteMs);
        pump();
    }
}

void GuardedConnection::finishUp()
{
    m_lastRequest = true;
    if (m_stage == Stage::Streaming || (m_stage == Stage::Reading && !m_framer.hasBegun()))
        m_wire->disconnectFromHost();
}

void GuardedConnection::drop()
{
    m_wire->abort();
    end(); // abort() is silent on a socket that is closed already
}

bool GuardedConnection::charge(qint64 bytes)
{
    m_budget.used += bytes - m_charged;
    m_charged = bytes;
    return m_budget.used <= m_budget.limit;
}

void GuardedConnection::end()
{
    if (std::exchange(m_stage, Stage::Gone) == Stage::Gone)
        return;
    m_timer.stop();
    m_lingerTimer.stop();
    (void)charge(0);
    if (m_socket)
        m_socket->hangUp();
    Q_EMIT gone();
}

} // namespace callttone::service
