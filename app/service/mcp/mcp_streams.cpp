// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_streams.h"

#include "app/service/guarded_connection.h"
#include "app/service/mcp/mcp_answers.h"
#include "app/service/mcp/mcp_frames.h"
#include "app/service/sse_frame.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int heartbeatMs = 15'000;

bool isSubscription(const McpStreams::Wish &wish)
{
    return !wish.subscription.isUndefined();
}

QJsonObject subscriptionMeta(const McpStreams::Wish &wish)
{
    return {{u"_meta"_s, QJsonObject{{QString(meta::subscriptionId), wish.subscription}}}};
}

QByteArray acknowledgement(const McpStreams::Wish &wish)
{
    QJsonObject params = subscriptionMeta(wish);
    params.insert(u"notifications"_s,
                  wish.toolsListChanged ? QJsonObject{{u"toolsListChanged"_s, true}} : QJsonObject());
    return mcpFrame(rpcNotification(u"notifications/subscriptions/acknowledged"_s, params));
}

} // namespace

McpStreams::McpStreams()
{
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        for (auto stream = m_streams.keyBegin(); stream != m_streams.keyEnd(); ++stream)
            (*stream)->stream(sseHeartbeat());
    });
    m_heartbeat.start(heartbeatMs);
}

void McpStreams::open(GuardedConnection &connection, Wish wish)
{
    // On gone, not on destroyed: a client that left gets nothing more, even while its objects still wait for deletion.
    connect(&connection, &GuardedConnection::gone, this, [this, gone = &connection] { m_streams.remove(gone); });
    // Something at once: clients and proxies take a stream without a byte for one that hangs.
    connection.stream(isSubscription(wish) ? acknowledgement(wish) : sseHeartbeat());
    m_streams.insert(&connection, std::move(wish));
}

void McpStreams::tellToolsChanged()
{
    const QString changed = u"notifications/tools/list_changed"_s;
    for (auto stream = m_streams.begin(); stream != m_streams.end(); ++stream) {
        if (stream->toolsListChanged)
            stream.key()->stream(mcpFrame(
                rpcNotification(changed, isSubscription(*stream) ? subscriptionMeta(*stream) : QJsonObject())));
    }
}

template<typename Matches> void McpStreams::drop(Matches matches)
{
    QList<GuardedConnection *> connections; // dropping removes from m_streams
    for (auto stream = m_streams.begin(); stream != m_streams.end(); ++stream) {
        if (matches(*stream))
            connections.append(stream.key());
    }
    for (GuardedConnection *connection : std::as_const(connections))
        connection->drop();
}

void McpStreams::dropSession(const QString &sessionId)
{
    drop([&sessionId](const Wish &wish) { return wish.sessionId == sessionId; });
}

void McpStreams::dropKey(const QString &keyId)
{
    drop([&keyId](const Wish &wish) { return wish.keyId == keyId; });
}

void McpStreams::endAll()
{
    for (auto stream = m_streams.begin(); stream != m_streams.end(); ++stream) {
        if (isSubscription(*stream))
            stream.key()->stream(
                mcpFrame(rpcResult(stream->subscription, finished(McpEra::Modern, subscriptionMeta(*stream)))));
    }
}

} // namespace callttone::service
