// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/campaign.h"
#include "models/values/page.h"

#include <variant>

namespace callttone::client {

/// What GET /campaigns filters by.
struct CampaignQuery
{
    std::optional<values::CampaignStatus> status = {};
    QString text = {}; ///< `q`: name, id
};

/// What GET /campaigns/{id}/contacts filters by.
struct ContactQuery
{
    std::optional<values::ContactStatus> status = {};
    QString text = {}; ///< `q`: name, number, e-mail address
};

/// What came of adding contacts to a campaign.
struct AddedContacts
{
    int added = 0;
    QStringList duplicates; ///< numbers that were in it already
};

/// Campaigns over REST. Each call answers by a future that always finishes; attach with onResult().
/// `transport` outlives the client.
class CampaignsClient
{
public:
    template<typename T> using Answer = QFuture<core::Result<T>>;

    explicit CampaignsClient(RestTransport &transport)
        : m_transport(transport)
    {}
    Q_DISABLE_COPY_MOVE(CampaignsClient)

    /// Without their contacts, newest first.
    [[nodiscard]] Answer<values::Page<values::Campaign>> list(const CampaignQuery &query,
                                                              const values::PageRequest &page);
    [[nodiscard]] Answer<values::Campaign> find(const QString &id);
    [[nodiscard]] Answer<values::Page<values::CampaignContact>> contacts(const QString &id, const ContactQuery &query,
                                                                         const values::PageRequest &page);
    /// `body` as POST /campaigns takes it: name, agentId, startAt, timezone, contacts. What is wrong with a contact has
    /// a pointer such as /contacts/17/phone.
    [[nodiscard]] Answer<values::Campaign> create(const QJsonObject &body);
    [[nodiscard]] Answer<AddedContacts> addContacts(const QString &id, const QJsonArray &contacts);
    /// {"name", "agentId", "startAt", "timezone", "status"}: what is named changes.
    [[nodiscard]] Answer<values::Campaign> change(const QString &id, const QJsonObject &patch);
    [[nodiscard]] Answer<values::Campaign> setStatus(const QString &id, values::CampaignStatus status);
    [[nodiscard]] Answer<std::monostate> remove(const QString &id);

private:
    RestTransport &m_transport;
};

} // namespace callttone::client
