// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/campaigns_client.h"

#include "app/client/reply_mapping.h"
#include "app/client/service_address.h"
#include "models/values/query_fields.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

QString root()
{
    return u"/campaigns"_s;
}

QString pathOf(const QString &id)
{
    return root() + u'/' + pathSegment(id);
}

template<typename Status> QUrlQuery queryOf(const std::optional<Status> &status, const QString &text)
{
    QUrlQuery query;
    values::addQueryField(query, u"status"_s, status ? QString(values::infoOf(*status).wire) : QString());
    values::addQueryField(query, u"q"_s, text);
    return query;
}

} // namespace

CampaignsClient::Answer<values::Page<values::Campaign>> CampaignsClient::list(const CampaignQuery &query,
                                                                              const values::PageRequest &page)
{
    return valueOf<values::Page<values::Campaign>>(
        m_transport.get(root(), withPage(queryOf(query.status, query.text), page)));
}

CampaignsClient::Answer<values::Campaign> CampaignsClient::find(const QString &id)
{
    return valueOf<values::Campaign>(m_transport.get(pathOf(id)));
}

CampaignsClient::Answer<values::Page<values::CampaignContact>>
CampaignsClient::contacts(const QString &id, const ContactQuery &query, const values::PageRequest &page)
{
    return valueOf<values::Page<values::CampaignContact>>(
        m_transport.get(pathOf(id) + u"/contacts"_s, withPage(queryOf(query.status, query.text), page)));
}

CampaignsClient::Answer<values::Campaign> CampaignsClient::create(const QJsonObject &body)
{
    return valueOf<values::Campaign>(m_transport.post(root(), body));
}

CampaignsClient::Answer<AddedContacts> CampaignsClient::addContacts(const QString &id, const QJsonArray &contacts)
{
    return mapped<AddedContacts>(m_transport.post(pathOf(id) + u"/contacts"_s, {{u"contacts"_s, contacts}}),
                                 [](const QJsonObject &object) {
                                     AddedContacts answer{object.value("added"_L1).toInt(), {}};
                                     const QJsonArray known = object.value("duplicates"_L1).toArray();
                                     for (const QJsonValue &phone : known)
                                         answer.duplicates.append(phone.toString());
                                     return answer;
                                 });
}

CampaignsClient::Answer<values::Campaign> CampaignsClient::change(const QString &id, const QJsonObject &patch)
{
    return valueOf<values::Campaign>(m_transport.patch(pathOf(id), patch));
}

CampaignsClient::Answer<values::Campaign> CampaignsClient::setStatus(const QString &id, values::CampaignStatus status)
{
    return change(id, {{u"status"_s, values::infoOf(status).wire}});
}

CampaignsClient::Answer<std::monostate> CampaignsClient::remove(const QString &id)
{
    return nothingOf(m_transport.del(pathOf(id)));
}

} // namespace callttone::client
