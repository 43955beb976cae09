// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/agents_client.h"

#include "app/client/reply_mapping.h"
#include "app/client/service_address.h"
#include "models/values/query_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

QString root()
{
    return u"/agents"_s;
}

QString pathOf(const QString &id)
{
    return root() + u'/' + pathSegment(id);
}

} // namespace

AgentsClient::Answer<values::Page<values::Agent>> AgentsClient::list(const QString &text,
                                                                     const values::PageRequest &page)
{
    QUrlQuery query;
    values::addQueryField(query, u"q"_s, text);
    return valueOf<values::Page<values::Agent>>(m_transport.get(root(), withPage(query, page)));
}

AgentsClient::Answer<values::Agent> AgentsClient::find(const QString &id)
{
    return valueOf<values::Agent>(m_transport.get(pathOf(id)));
}

AgentsClient::Answer<values::Agent> AgentsClient::create(const QJsonObject &body)
{
    return valueOf<values::Agent>(m_transport.post(root(), body));
}

AgentsClient::Answer<values::Agent> AgentsClient::change(const QString &id, const QJsonObject &patch)
{
    return valueOf<values::Agent>(m_transport.patch(pathOf(id), patch));
}

AgentsClient::Answer<std::monostate> AgentsClient::remove(const QString &id)
{
    return nothingOf(m_transport.del(pathOf(id)));
}

} // namespace callttone::client
