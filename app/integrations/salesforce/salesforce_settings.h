// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/config_schema.h"

namespace callttone::integrations {

/// What the configuration says about leads and tasks.
struct SalesforceSettings
{
    QString defaultRegion;       ///< ISO 3166, upper case; empty: as personOf() sees fit
    QString companyFallback;     ///< never empty: Salesforce takes no lead without a company
    bool saveDuplicates = false; ///< a lead is saved although a duplicate rule of the org found somebody

    [[nodiscard]] static SalesforceSettings of(const QJsonObject &config);
};

[[nodiscard]] QJsonObject salesforceConfigSchema();
[[nodiscard]] QJsonObject salesforceDefaultConfig();

} // namespace callttone::integrations
