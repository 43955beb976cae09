// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/api_client.h"

#include "app/client/reply_mapping.h"
#include "app/client/service_address.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

Reply<QList<values::ToolInfo>> ApiClient::tools(bool all)
{
    QUrlQuery query;
    if (all)
        query.addQueryItem(u"all"_s, u"true"_s);
    return listOf<values::ToolInfo>(m_transport.get(u"/tools"_s, query));
}

Reply<values::ToolCall> ApiClient::invokeTool(const QString &name, const ToolInvocation &invocation)
{
    QJsonObject body{{u"arguments"_s, invocation.arguments}};
    if (!invocation.callId.isEmpty())
        body.insert(u"callId"_s, invocation.callId);
    if (!invocation.agentId.isEmpty())
        body.insert(u"agentId"_s, invocation.agentId);
    if (invocation.dryRun)
        body.insert(u"dryRun"_s, true);
    return valueOf<values::ToolCall>(m_transport.post(u"/tools/%1/invoke"_s.arg(pathSegment(name)), body));
}

Reply<values::Page<values::ToolCall>> ApiClient::toolCalls(const values::ToolCallFilter &filter,
                                                           const values::PageRequest &page)
{
    return valueOf<values::Page<values::ToolCall>>(m_transport.get(u"/tool-calls"_s, withPage(filter.toQuery(), page)));
}

Reply<values::ToolCall> ApiClient::toolCall(const QString &id)
{
    return valueOf<values::ToolCall>(m_transport.get(u"/tool-calls/"_s + pathSegment(id)));
}

} // namespace callttone::client
