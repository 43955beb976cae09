// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/core/secret_string.h"
#include "app/integrations/mcp/protocol/mcp_headers.h"
#include "app/integrations/mcp/transport/mcp_problem.h"

#include <chrono>
#include <functional>

namespace callttone::integrations {

using McpSend = std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)>;

/// A server as a person configured it.
struct McpTarget
{
    QByteArray url;                                                      ///< encoded
    core::SecretString authorization = {};                               ///< the header's whole value; may be empty
    std::vector<std::pair<QByteArray, core::SecretString>> headers = {}; ///< further ones, with every request
    bool allowPrivate = false;
    bool signsIn = false; ///< whoever sends adds an access token
};

/// How long to wait. Progress that the server reports keeps `quietMs` from running out, and nothing does `until`.
struct McpPatience
{
    using Steady = std::chrono::steady_clock;
    Steady::time_point until;
    int quietMs = 0; ///< 0: all of it

    [[nodiscard]] static McpPatience ofMs(int timeoutMs, int quietMs = 0)
    {
        return {Steady::now() + std::chrono::milliseconds(timeoutMs), quietMs};
    }
    [[nodiscard]] int remainingMs() const
    {
        return int(std::chrono::duration_cast<std::chrono::milliseconds>(until - Steady::now()).count());
    }
};

/// Who hears what a server says besides its replies, on the thread that waits for one. Both may be empty.
struct McpHearing
{
    std::function<void()> toolsChanged = {};
    std::function<void(const QJsonObject &params)> progress = {};
};

struct McpAnswer
{
    connect::HttpResponse http; ///< of a long stream, what came up to the reply
    std::optional<RpcReply> reply = {};
    QByteArray lastEventId = {};     ///< of an event stream
    std::optional<int> retryMs = {}; ///< the same: how long to wait before resuming it
};

/// Sends messages to one server over Streamable HTTP: one JSON-RPC message a POST, the reply as JSON or as an event
/// stream. Knows nothing of protocol versions. For one piece of work on one thread; cheap to make.
class McpChannel
{
public:
    /// The target outlives it.
    McpChannel(McpSend send, const McpTarget &target, McpHearing hearing = {});

    /// A message with an id waits for its reply, else for the status. `answerNotices`: requests of the server's are
    /// answered, by POSTs with the same headers.
    [[nodiscard]] core::Result<McpAnswer> post(const QJsonObject &message, const McpHeaders &headers,
                                               const McpPatience &patience, bool answerNotices = false) const;
    /// Goes on reading a stream that ended before the reply to request `id` (2025-03-26 to 2025-11-25).
    [[nodiscard]] core::Result<McpAnswer> resume(int id, const QByteArray &lastEventId, const McpHeaders &headers,
                                                 const McpPatience &patience) const;
    /// Reads a stream of notifications to its end. An answer that is no stream is the answer.
    [[nodiscard]] core::Result<connect::HttpResponse> follow(connect::HttpRequest request,
                                                             const McpHeaders &headers) const;
    /// A request to `url` of the same server with its authorization.
    [[nodiscard]] connect::HttpRequest request(const QByteArray &method, const QByteArray &url,
                                               const McpHeaders &headers, const McpPatience &patience) const;
    [[nodiscard]] core::Result<connect::HttpResponse> send(const connect::HttpRequest &request) const;
    /// Tells whoever hears it; answers requests of the server's by `reply`. True when it was progress.
    bool take(const RpcNotice &notice, const std::function<void(const QJsonObject &)> &reply) const;

    [[nodiscard]] const QByteArray &url() const { return m_target.url; }
    [[nodiscard]] QString host() const;
    [[nodiscard]] bool hasAuthorization() const { return m_target.signsIn || !m_target.authorization.isEmpty(); }
    [[nodiscard]] bool signsIn() const { return m_target.signsIn; }

private:
    [[nodiscard]] core::Result<McpAnswer> read(connect::HttpRequest request, int id, const McpHeaders &headers,
                                               const McpPatience &patience, bool answerNotices) const;

    McpSend m_send;
    const McpTarget &m_target;
    McpHearing m_hearing;
};

[[nodiscard]] bool isEventStream(const connect::HttpResponse &response);

} // namespace callttone::integrations
