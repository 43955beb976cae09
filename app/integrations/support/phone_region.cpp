// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/phone_region.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto regionName = "defaultRegion"_L1;

} // namespace

ConfigProperty phoneRegionProperty()
{
    ConfigProperty property =
        textProperty(regionName, QT_TRANSLATE_NOOP("Integration", "Country of numbers without one"),
                     QT_TRANSLATE_NOOP("Integration", "Two letters, such as US or DE: how numbers without a country "
                                                      "code are read. Empty: as those of your own number in the call."),
                     2);
    property.schema.insert("pattern"_L1, u"^([A-Za-z]{2})?$"_s);
    return property;
}

QString phoneRegionOf(const QJsonObject &config)
{
    return config.value(regionName).toString().trimmed().toUpper();
}

} // namespace callttone::integrations
