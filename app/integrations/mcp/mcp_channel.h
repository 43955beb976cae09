// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/core/secret_string.h"
#include "app/integrations/mcp/json_rpc.h"

#include <functional>

namespace callttone::integrations {

using McpSend = std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)>;
using McpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A server as a person configured it.
struct McpTarget
{
    QByteArray url;                   ///< encoded
    core::SecretString authorization; ///< the header's whole value; may be empty
    bool allowPrivate = false;
    int timeoutMs = 10'000; ///< for each request
};

struct McpAnswer
{
    connect::HttpResponse http;
    std::optional<RpcReply> reply;
};

/// Sends messages to one server over Streamable HTTP: one JSON-RPC message a POST, the reply as JSON or as an event
/// stream. Knows nothing of protocol versions.
class McpChannel
{
public:
    McpChannel(McpSend send, const McpTarget &target);

    /// A message with an id waits for its reply, else for the status.
    [[nodiscard]] core::Result<McpAnswer> post(const QJsonObject &message, const McpHeaders &headers) const;
    /// A request to `url` of the same server with its authorization.
    [[nodiscard]] connect::HttpRequest request(const QByteArray &method, const QByteArray &url,
                                               const McpHeaders &headers) const;
    [[nodiscard]] core::Result<connect::HttpResponse> send(const connect::HttpRequest &request) const;

    [[nodiscard]] const QByteArray &url() const { return m_target.url; }
    [[nodiscard]] QString host() const;
    [[nodiscard]] bool hasAuthorization() const { return !m_target.authorization.isEmpty(); }

private:
    McpSend m_send;
    const McpTarget &m_target;
};

[[nodiscard]] bool isEventStream(const connect::HttpResponse &response);

} // namespace callttone::integrations
