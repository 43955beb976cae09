// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/hubspot/hubspot_failures.h"
#include "app/integrations/support/request_pacer.h"

#include <QJsonArray>

namespace callttone::integrations {

/// HubSpot's objects ("contacts", "calls") for one delivery. Properties are texts, every one of them. `what` reads on
/// from "HubSpot rejected …". All parts outlive it.
class HubSpotApi
{
public:
    /// `searches` lets no more of them through than HubSpot takes, which is fewer than other requests.
    HubSpotApi(connect::VendorSession &session, const QString &address, RequestPacer &searches);

    /// {"id", "properties": {…}}; nothing where no such record is. `idProperty`: another unique one, "email". Reads
    /// what was written a moment ago.
    [[nodiscard]] HubSpotAnswer<std::optional<QJsonObject>> read(const QString &type, const QString &id,
                                                                 const QStringList &properties, const QString &what,
                                                                 const QString &idProperty = {}) const;
    /// The first 100. Groups are joined by OR, the filters of one by AND; at most 5 groups of 6. The index lags up to
    /// 30 s behind.
    [[nodiscard]] HubSpotAnswer<QList<QJsonObject>> search(const QString &type, const QJsonArray &filterGroups,
                                                           const QStringList &properties, const QString &what) const;
    [[nodiscard]] HubSpotAnswer<QJsonObject> create(const QString &type, const QJsonObject &properties,
                                                    const QJsonArray &associations, const QString &what) const;
    /// What `properties` does not name stays.
    [[nodiscard]] HubSpotAnswer<QJsonObject> change(const QString &type, const QString &id,
                                                    const QJsonObject &properties, const QString &what) const;

    /// Puts a call on a contact's timeline, or takes it off. Both may be repeated.
    [[nodiscard]] HubSpotAnswer<void> link(const QString &callId, const QString &contactId) const;
    [[nodiscard]] HubSpotAnswer<void> unlink(const QString &callId, const QString &contactId) const;

    /// The page people see a contact on.
    [[nodiscard]] QString contactPage(const QString &id) const;

private:
    [[nodiscard]] QString url(const QStringList &path) const;
    [[nodiscard]] core::Result<connect::HttpResponse> send(const QByteArray &method, const QString &url,
                                                           const QJsonObject &body) const;

    connect::VendorSession &m_session;
    const QString m_address;
    RequestPacer &m_searches;
};

/// {"propertyName", "operator": "EQ", "value"}.
[[nodiscard]] QJsonObject hubSpotFilter(const QString &property, const QString &op, const QString &value);
/// The text of a property; empty where it is null or was not asked for.
[[nodiscard]] QString hubSpotText(const QJsonObject &record, const QString &property);

} // namespace callttone::integrations
