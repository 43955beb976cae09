// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery.h"
#include "models/values/sync_record.h"

#include <QList>

namespace callttone::items {

// How what connectors deliver is told: one integration's part in an event, and what is at the vendor because of it.
// Pure.

/// The integrations that are told after events: "slack", "zapier", "google_sheets", "hubspot", "salesforce".
[[nodiscard]] QStringList toldAfterEvents();
[[nodiscard]] bool isToldAfterEvents(const QString &integration);
/// Made by a connector, and not posted to an endpoint.
[[nodiscard]] bool isByConnector(const values::Destination &destination);

/// One line on where a delivery stands: what was done, what it waits for, or what went wrong. Never empty.
[[nodiscard]] QString deliveryResult(const values::Delivery &delivery, core::TimeMs now);

/// What sending a delivery again does: webhooks are sent again, a connector makes sure that it is there.
[[nodiscard]] QString replayMeaning(const values::Destination &destination);

/// "Open in HubSpot".
[[nodiscard]] QString openAtText(const QString &integration);

/// Whom a record was put to, and who fitted as well.
struct MatchedContact
{
    struct Other
    {
        QString name;
        QString url; ///< may be empty
        friend bool operator==(const Other &, const Other &) = default;
    };

    QString name;
    QString url;  ///< may be empty
    QString rule; ///< "email" | "exact_number" | "national_number"; empty for somebody who was made for it
    bool byActivity = false;
    QList<Other> others;
    friend bool operator==(const MatchedContact &, const MatchedContact &) = default;
};
/// Nothing for records that are put to nobody.
[[nodiscard]] std::optional<MatchedContact> matchedContact(const values::SyncRecord &record);
/// "Matched by exact number", "Matched by e-mail address, active last", "New in HubSpot".
[[nodiscard]] QString matchText(const MatchedContact &contact, const QString &integration);
/// "3 others share this number"; empty without any.
[[nodiscard]] QString othersText(const MatchedContact &contact);

/// The vendor's page of what a delivery is about, empty when none of the call's records has one: a lead's contact, an
/// appointment's row, else what the call itself became.
[[nodiscard]] QString recordUrl(const QList<values::SyncRecord> &records, const values::Delivery &delivery);

} // namespace callttone::items
