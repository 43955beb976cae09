// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_settings.h"

#include "app/integrations/support/analysis_wait.h"
#include "app/integrations/support/phone_region.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto companyName = "companyFallback"_L1;
constexpr auto duplicatesName = "duplicates"_L1;
constexpr auto useExisting = "use_existing"_L1;
constexpr auto alwaysCreate = "always_create"_L1;
constexpr auto unknownCompany = "Unknown"_L1;
constexpr int longestCompany = 255;

ConfigProperty duplicatesProperty()
{
    ConfigProperty property = textProperty(
        duplicatesName, QT_TRANSLATE_NOOP("Integration", "When Salesforce finds a duplicate"),
        QT_TRANSLATE_NOOP("Integration", "Choose use_existing to put the call to the record a duplicate rule found, "
                                         "or always_create to save the lead all the same, where the rule allows it."),
        longestCompany);
    property.schema.remove("maxLength"_L1);
    property.schema.insert("enum"_L1, QJsonArray{QString(useExisting), QString(alwaysCreate)});
    property.schema.insert("default"_L1, QString(useExisting));
    return property;
}

} // namespace

SalesforceSettings SalesforceSettings::of(const QJsonObject &config)
{
    SalesforceSettings settings;
    settings.defaultRegion = phoneRegionOf(config);
    settings.companyFallback = config.value(companyName).toString().simplified().left(longestCompany);
    if (settings.companyFallback.isEmpty())
        settings.companyFallback = unknownCompany;
    settings.saveDuplicates = config.value(duplicatesName).toString() == alwaysCreate;
    return settings;
}

QJsonObject salesforceConfigSchema()
{
    return objectSchema(
        {analysisWaitProperty(), phoneRegionProperty(),
         textProperty(companyName, QT_TRANSLATE_NOOP("Integration", "Company of leads without one"),
                      QT_TRANSLATE_NOOP("Integration", "Salesforce takes no lead without a company."), longestCompany),
         duplicatesProperty()});
}

QJsonObject salesforceDefaultConfig()
{
    return {{companyName, QString(unknownCompany)}, {duplicatesName, QString(useExisting)}};
}

} // namespace callttone::integrations
