// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::integrations {

/// A request with the Version header every endpoint but the token's insists on. `version`: "2021-07-28" for contacts
/// and locations, "2021-04-15" for calendars.
[[nodiscard]] connect::HttpRequest goHighLevelRequest(const QString &url, const QByteArray &version);

/// GET /locations/{id}: its name, city and time zone. Without that permission the location's id has to do.
[[nodiscard]] core::Result<connect::Identity> goHighLevelIdentity(connect::VendorSession &session, const QString &api);
/// Lists the calendars, and looks whether the one configured is among them.
[[nodiscard]] core::Result<values::ConnectionCheck> goHighLevelCheck(connect::VendorSession &session,
                                                                     const QString &api);
[[nodiscard]] core::Result<QList<values::ConfigOption>> goHighLevelOptions(connect::VendorSession &session,
                                                                           const QString &api, const QString &field);
[[nodiscard]] std::optional<values::IntegrationNotice> goHighLevelNotice(const QJsonObject &config,
                                                                         const QJsonObject &facts);
/// Not every 401 is about the token: a Version header or a scope that is missing is answered so too.
[[nodiscard]] bool goHighLevelTokenRejected(const connect::HttpResponse &response);

} // namespace callttone::integrations
