// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/salesforce/salesforce_failures.h"

namespace callttone::integrations {

/// Spring '26; what we use is there since v52, so the constant need not chase releases.
inline constexpr QLatin1StringView salesforceApiVersion("v66.0");

/// `path` below the API, on the instance that the latest token named: "sobjects/Lead".
[[nodiscard]] QString salesforceUrl(const connect::VendorSession &session, const QString &path);
/// The page people see a record on.
[[nodiscard]] QString salesforcePage(const connect::VendorSession &session, const QString &id);

/// A literal of SOQL with its quotes: 'O\'Brien'.
[[nodiscard]] QString soqlText(const QString &text);

/// The records of a query or search. Both ask for fewer than a page holds, so there is never a second one to follow.
/// `what` reads on from "Salesforce refused …".
[[nodiscard]] SalesforceAnswer<QList<QJsonObject>> salesforceQuery(connect::VendorSession &session, const QString &soql,
                                                                   const QString &what);
[[nodiscard]] SalesforceAnswer<QList<QJsonObject>> salesforceSearch(connect::VendorSession &session,
                                                                    const QString &sosl, const QString &what);

using SalesforceHeader = std::pair<QByteArray, QByteArray>;

/// POST sobjects/{type}; answers the new record's id.
[[nodiscard]] SalesforceAnswer<QString> salesforceCreate(connect::VendorSession &session, const QString &type,
                                                         const QJsonObject &fields, const QString &what,
                                                         const QList<SalesforceHeader> &headers = {});
/// PATCH sobjects/{type}/{id}: what `fields` does not name stays.
[[nodiscard]] SalesforceAnswer<void> salesforceChange(connect::VendorSession &session, const QString &type,
                                                      const QString &id, const QJsonObject &fields,
                                                      const QString &what);

} // namespace callttone::integrations
