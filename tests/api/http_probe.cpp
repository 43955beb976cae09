// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http_probe.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

HttpProbe::HttpProbe(quint16 port)
    : m_port(port)
{
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    if (!m_socket.waitForConnected(5'000))
        qWarning("the service does not take the connection: %s", qPrintable(m_socket.errorString()));
}

void HttpProbe::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5'000)) {
    }
}

qint64 HttpProbe::flood(const QByteArray &unit, qint64 total, int ms)
{
    const QDeadlineTimer deadline(ms);
    qint64 sent = 0;
    while (sent < total && !deadline.hasExpired() && m_socket.state() == QAbstractSocket::ConnectedState) {
        if (m_socket.write(unit) < 0 || !m_socket.waitForBytesWritten(int(deadline.remainingTime())))
            break;
        sent += unit.size();
        m_buffer += m_socket.readAll();
    }
    return sent;
}

std::optional<HttpAnswer> HttpProbe::answer(int ms)
{
    const QDeadlineTimer deadline(ms);
    const auto more = [&] {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    };
    qsizetype headEnd = -1;
    for (;;) {
        headEnd = m_buffer.indexOf("\r\n\r\n");
        const bool interim = headEnd >= 0 && m_buffer.startsWith("HTTP/1.1 100 ");
        if (interim)
            m_buffer.remove(0, headEnd + 4);
        else if (headEnd >= 0)
            break;
        else if (!more())
            return std::nullopt;
    }
    HttpAnswer answer;
    QByteArrayList lines = m_buffer.left(headEnd).split('\n');
    answer.status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    m_buffer.remove(0, headEnd + 4);
    const qsizetype length = answer.headers.value("content-length").toLongLong();
    while (m_buffer.size() < length) {
        if (!more())
            return std::nullopt;
    }
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return answer;
}

QByteArray HttpProbe::rest(int ms)
{
    while (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(ms))
        m_buffer += m_socket.readAll();
    return std::exchange(m_buffer, {});
}

QByteArray HttpProbe::some(int ms)
{
    if (m_buffer.isEmpty() && (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(ms)))
        m_buffer += m_socket.readAll();
    return std::exchange(m_buffer, {});
}

bool HttpProbe::closesWithin(int ms)
{
    const QDeadlineTimer deadline(ms);
    while (m_socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
        if (m_socket.waitForReadyRead(int(deadline.remainingTime())))
            m_buffer += m_socket.readAll();
    }
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

QByteArray HttpProbe::request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                              const QByteArray &extra) const
{
    QByteArray text =
        method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n" + extra;
    if (!body.isEmpty() || method == "POST" || method == "PATCH")
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

} // namespace callttone::testing
