// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/contacts/contact_match.h"

namespace callttone::integrations {

inline constexpr QLatin1StringView salesforceLeadSource("AI Voice Agent");

/// What a lead is made of: FirstName?, LastName, Company, Email?, Phone?, LeadSource, Description, within Salesforce's
/// sizes. LastName and Company are required there, so they have stand-ins: the single name, the number, the address,
/// "Unknown"; `companyFallback`.
[[nodiscard]] QJsonObject salesforceLeadFields(const Person &person, const delivery::CallFacts &facts,
                                               const QString &companyFallback);

/// What a lead that CalltTone made still lacks of `wanted`: what is empty in `there`, or holds one of our stand-ins.
/// What people filled in stays.
[[nodiscard]] QJsonObject salesforceLeadGaps(const QJsonObject &wanted, const QJsonObject &there, const Person &person,
                                             const QString &companyFallback);

} // namespace callttone::integrations
