// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/request_framer.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace callttone::service {

class GuardedSocket;

/// Bytes of unanswered bodies, over all connections of a server.
struct BodyBudget
{
    qint64 limit = 0;
    qint64 used = 0;
};

/// One client: reads requests off the wire under the limits, hands each over whole, and writes its answer before it
/// reads on. What the client sends meanwhile waits in the kernel. Service thread only.
class GuardedConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes over `wire`, which is connected.
    GuardedConnection(quint64 id, QTcpSocket *wire, const HttpLimits &limits, BodyLimit bodyLimit, BodyBudget &budget,
                      QObject *parent);
    ~GuardedConnection() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] QHostAddress localAddress() const { return m_wire->localAddress(); }
    /// Of the request handed over, as it came.
    [[nodiscard]] QByteArray query() const { return m_framer.head().query().toByteArray(); }
    /// Whether the request being answered lets the connection be used again.
    [[nodiscard]] bool keepsAlive() const { return m_framer.head().keepAlive && !m_lastRequest; }
    /// After the answer under way no request is taken any more; at once when there is none.
    void finishUp();

    /// Writes the whole answer to the request handed over; with `close` the connection ends after it.
    void answer(const QByteArray &message, bool close);
    /// Writes the head of an answer that goes on. The connection ends with it.
    void beginStream(const QByteArray &head);
    void stream(const QByteArray &bytes);
    /// What the client has not taken yet of a stream.
    [[nodiscard]] qint64 backlog() const { return m_wire->bytesToWrite(); }
    void drop();

    /// What the library reads from.
    [[nodiscard]] GuardedSocket *socket() const;
    /// Begins reading; the library is listening to socket() by now.
    void start();

Q_SIGNALS:
    /// A request was refused before anyone saw it.
    void refused(const callttone::service::Problem &problem);
    /// Some of a stream was taken.
    void drained();
    void gone();

private:
    enum class Stage { Reading, Handling, Streaming, Lingering, Gone };

    void pump();
    void takeBytes();
    void refuse(const Problem &problem);
    void deadline();
    void wroteSome();
    void received();
    void handOver();
    void linger(int quietMs);
    [[nodiscard]] bool charge(qint64 bytes);
    void end();

    quint64 m_id;
    QTcpSocket *m_wire;
    HttpLimits m_limits;
    RequestFramer m_framer;
    BodyBudget &m_budget;
    qint64 m_charged = 0;
    QPointer<GuardedSocket> m_socket;
    QByteArray m_read; ///< taken off the wire, not framed yet: pipelined requests
    Stage m_stage = Stage::Reading;
    bool m_pumping = false;
    bool m_continued = false; ///< the client was told to go on with this request's body
    bool m_lastRequest = false;
    QTimer m_timer;       ///< of the stage: request, idle, stalled write, quiet
    QTimer m_lingerTimer; ///< ends Lingering, whatever still comes
};

} // namespace callttone::service
