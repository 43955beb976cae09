// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/core/sse_parser.h"
#include "app/integrations/mcp/protocol/json_rpc.h"

#include <functional>

namespace callttone::integrations {

/// Reads an answer that may be JSON or an event stream, up to the one reply that is waited for. Everything else in the
/// stream is handed on as it comes.
class ReplyStream
{
public:
    ReplyStream(int id, std::function<void(const RpcNotice &)> onNotice)
        : m_id(id)
        , m_onNotice(std::move(onNotice))
    {}

    /// As connect::HttpRequest::wantsMore.
    [[nodiscard]] bool wantsMore(const connect::HttpResponse &soFar);
    [[nodiscard]] std::optional<RpcReply> reply(const connect::HttpResponse &whole) const;
    [[nodiscard]] const QByteArray &lastEventId() const { return m_parser.lastEventId(); }
    [[nodiscard]] std::optional<int> retryMs() const { return m_parser.retryMs(); }

private:
    const int m_id;
    const std::function<void(const RpcNotice &)> m_onNotice;
    qsizetype m_read = 0;
    core::SseParser m_parser;
    std::optional<RpcReply> m_reply;
};

} // namespace callttone::integrations
