// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/guarded_socket.h"

#include <algorithm>
#include <cstring>

namespace callttone::service {

GuardedSocket::GuardedSocket(const QTcpSocket &wire, QObject *parent)
    : QTcpSocket(parent)
{
    setPeerAddress(wire.peerAddress());
    setPeerPort(wire.peerPort());
    setLocalAddress(wire.localAddress());
    setLocalPort(wire.localPort());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
}

GuardedSocket::~GuardedSocket()
{
    setSocketState(UnconnectedState); // else QAbstractSocket aborts a connection there never was
}

void GuardedSocket::present(const QByteArray &request)
{
    m_request = request;
    m_read = 0;
    Q_EMIT readyRead();
}

void GuardedSocket::hangUp()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 GuardedSocket::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_request.size() - m_read;
}

void GuardedSocket::disconnectFromHost()
{
    Q_EMIT refused();
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_request.size() - m_read);
    std::memcpy(data, m_request.constData() + m_read, size_t(size));
    m_read += size;
    if (m_read == m_request.size()) {
        m_request = {};
        m_read = 0;
    }
    return size;
}

qint64 GuardedSocket::writeData(const char *, qint64)
{
    return -1; // answers go through GuardedConnection
}

} // namespace callttone::service
