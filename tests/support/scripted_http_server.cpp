// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_http_server.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

ScriptedHttpServer::ScriptedHttpServer(Script script, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedHttpServer::accept);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("no free loopback port");
}

QUrl ScriptedHttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void ScriptedHttpServer::push(const QByteArray &bytes)
{
    for (const QPointer<QTcpSocket> &socket : std::as_const(m_held)) {
        if (socket) {
            socket->write(bytes);
            socket->flush();
        }
    }
}

void ScriptedHttpServer::closeHeld()
{
    const auto held = std::exchange(m_held, {});
    for (const QPointer<QTcpSocket> &socket : held) {
        if (socket)
            socket->disconnectFromHost();
    }
}

void ScriptedHttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedHttpServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = buffer.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    ScriptedRequest request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length"_ba).toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    answer(socket, m_script(request));
}

void ScriptedHttpServer::answer(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    using Ending = ScriptedAnswer::Ending;
    if (answer.ending == Ending::Silence)
        return;
    if (answer.ending == Ending::HangUp) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.ending != Ending::HoldOpen) {
        const qsizetype promised = answer.body.size() + (answer.ending == Ending::CutShort ? 1000 : 0);
        head += "Content-Length: " + QByteArray::number(promised) + "\r\n";
    }
    socket->write(head + "\r\n" + answer.body);
    socket->flush();
    if (answer.ending == Ending::HoldOpen)
        m_held.append(socket);
    else if (answer.ending == Ending::CutShort)
        socket->disconnectFromHost();
}

} // namespace callttone::testing
