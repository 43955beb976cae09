// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace callttone::service {

/// What QtHttpServer reads from: it looks like a connected socket, but behind it is only the text of one whole request
/// that has passed the guard. The library can neither be overrun (it would wait for bodies of any length) nor see a
/// second request before the first is answered (on 6.4 it would let answers overtake each other).
/// Why not guard a real socket: QIODevice::read() takes from the socket's own buffer before any override is asked.
class GuardedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    GuardedSocket(const QTcpSocket &wire, QObject *parent);
    ~GuardedSocket() override;

    /// Gives the library one request to read; it is dispatched before this returns.
    void present(const QByteArray &request);
    /// The client is gone: lets the library let go of this object.
    void hangUp();

    [[nodiscard]] qint64 bytesAvailable() const override;
    void disconnectFromHost() override;

Q_SIGNALS:
    /// The library made nothing of the request.
    void refused();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    qsizetype m_read = 0;
};

} // namespace callttone::service
