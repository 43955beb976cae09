// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/service_fixture.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace callttone::testing {

/// A client of /mcp, byte by byte as a test wants it, in either of the protocol's ways of speaking.
class McpProbe
{
public:
    explicit McpProbe(const ServiceFixture &service, QByteArray key = "-")
        : m_service(service)
        , m_key(std::move(key))
    {}

    static QByteArray accept() { return "Accept: application/json, text/event-stream\r\n"; }
    static QByteArray contentType() { return "Content-Type: application/json\r\n"; }

    /// Header lines of a request that repeats what is in its body, revision 2026-07-28.
    static QByteArray modernHeaders(const QByteArray &method, const QByteArray &name = {})
    {
        QByteArray lines =
            accept() + contentType() + "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: " + method + "\r\n";
        return name.isEmpty() ? lines : lines + "Mcp-Name: " + name + "\r\n";
    }
    static QJsonObject modernMeta(const QString &version = QStringLiteral("2026-07-28"))
    {
        return {{QStringLiteral("io.modelcontextprotocol/protocolVersion"), version},
                {QStringLiteral("io.modelcontextprotocol/clientCapabilities"), QJsonObject()}};
    }
    static QByteArray message(const QString &method, const QJsonObject &params, const QJsonValue &id = 1)
    {
        QJsonObject object{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                           {QStringLiteral("method"), method},
                           {QStringLiteral("params"), params}};
        if (!id.isUndefined())
            object.insert(QStringLiteral("id"), id);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] HttpAnswer send(const QByteArray &method, const QByteArray &headers,
                                  const QByteArray &body = {}) const
    {
        return m_service.call(method, "//mcp", body, {.key = m_key, .headers = headers});
    }
    /// A request of the stateless revision, complete in itself.
    [[nodiscard]] HttpAnswer modern(const QString &method, QJsonObject params = {}, QJsonObject meta = {}) const
    {
        const QJsonObject own = modernMeta();
        for (auto it = own.begin(); it != own.end(); ++it)
            meta.insert(it.key(), it.value());
        params.insert(QStringLiteral("_meta"), meta);
        return send("POST", modernHeaders(method.toLatin1(), params.value(QStringLiteral("name")).toString().toUtf8()),
                    message(method, params));
    }
    /// Begins a session; what follows by legacy() is in it.
    HttpAnswer initialize(const QString &version = QStringLiteral("2025-11-25"))
    {
        const HttpAnswer answer =
            send("POST", accept() + contentType(),
                 message(QStringLiteral("initialize"), {{QStringLiteral("protocolVersion"), version},
                                                        {QStringLiteral("capabilities"), QJsonObject()},
                                                        {QStringLiteral("clientInfo"), QJsonObject()}}));
        m_session = answer.headers.value("mcp-session-id");
        return answer;
    }
    [[nodiscard]] QByteArray sessionHeaders() const
    {
        return accept() + contentType() + "MCP-Protocol-Version: 2025-11-25\r\nMcp-Session-Id: " + m_session + "\r\n";
    }
    [[nodiscard]] HttpAnswer legacy(const QString &method, const QJsonObject &params = {},
                                    const QJsonValue &id = 1) const
    {
        return send("POST", sessionHeaders(), message(method, params, id));
    }
    [[nodiscard]] const QByteArray &session() const { return m_session; }
    [[nodiscard]] QByteArray bearer() const
    {
        return ServiceFixture::bearer(m_key == "-" ? m_service.adminKey() : m_key);
    }

private:
    const ServiceFixture &m_service;
    QByteArray m_key;
    QByteArray m_session;
};

/// Messages of a stream that /mcp answers with. Blocking.
class McpStreamReader
{
public:
    McpStreamReader(const ServiceFixture &service, const QByteArray &method, const QByteArray &headers,
                    const QByteArray &body = {})
        : m_probe(service.port())
    {
        m_probe.send(m_probe.request(method, "/mcp", body, headers));
        const QDeadlineTimer deadline(5'000);
        while (!m_text.contains("\r\n\r\n") && !deadline.hasExpired())
            m_text += m_probe.some(200);
        const qsizetype end = m_text.indexOf("\r\n\r\n");
        m_head = m_text.left(end);
        m_text = m_text.sliced(end < 0 ? m_text.size() : end + 4);
    }

    [[nodiscard]] const QByteArray &head() const { return m_head; }
    [[nodiscard]] HttpProbe &probe() { return m_probe; }

    /// The next message, past heartbeats; empty when none comes in time or the stream ends.
    [[nodiscard]] QJsonObject next(int ms = 5'000)
    {
        const QDeadlineTimer deadline(ms);
        for (;;) {
            for (qsizetype end = m_text.indexOf("\n\n"); end >= 0; end = m_text.indexOf("\n\n")) {
                const QByteArray frame = m_text.left(end);
                m_text = m_text.sliced(end + 2);
                if (const qsizetype data = frame.indexOf("data: "); data >= 0)
                    return QJsonDocument::fromJson(frame.sliced(data + 6)).object();
            }
            if (deadline.hasExpired() || m_probe.socket().state() == QAbstractSocket::UnconnectedState)
                return {};
            m_text += m_probe.some(int(qMin<qint64>(200, deadline.remainingTime() + 1)));
        }
    }

private:
    HttpProbe m_probe;
    QByteArray m_head;
    QByteArray m_text;
};

} // namespace callttone::testing
