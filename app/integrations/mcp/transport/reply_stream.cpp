// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/transport/reply_stream.h"

#include "app/integrations/mcp/transport/mcp_channel.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

bool ReplyStream::wantsMore(const connect::HttpResponse &soFar)
{
    if (!isEventStream(soFar))
        return true;
    const QByteArrayView fresh = QByteArrayView(soFar.body).sliced(m_read);
    m_read = soFar.body.size();
    for (const core::SseEvent &event : m_parser.feed(fresh)) {
        // The first event of a stream may be empty, to give it an id.
        if (m_reply || event.type != "message" || event.data.isEmpty())
            continue;
        m_reply = rpcReplyIn(event.data, m_id);
        if (m_reply)
            continue;
        if (const auto notice = rpcNoticeIn(event.data))
            m_onNotice(*notice);
    }
    return !m_reply && !m_parser.isBroken();
}

std::optional<RpcReply> ReplyStream::reply(const connect::HttpResponse &whole) const
{
    return isEventStream(whole) ? m_reply : rpcReplyIn(whole.body, m_id);
}

} // namespace callttone::integrations
