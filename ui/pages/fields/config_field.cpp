// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fields/config_field.h"

#include "ui/pages/fields/option_field.h"
#include "ui/pages/fields/plain_fields.h"
#include "ui/pages/fields/timezone_field.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ConfigField *makeConfigField(const QString &name, const QJsonObject &property)
{
    const QString type = property.value("type"_L1).toString();
    if (property.value("format"_L1) == "timezone"_L1 || name == "timezone"_L1)
        return new TimezoneField;
    if (property.value("x-options"_L1).toBool())
        return new OptionField(name, property.value("x-create"_L1).toBool() || name == "spreadsheetId"_L1);
    if (property.contains("enum"_L1))
        return new EnumField(property.value("enum"_L1).toArray());
    if (type == "array"_L1)
        return new ChecklistField(property.value("items"_L1).toObject().value("enum"_L1).toArray());
    if (type == "boolean"_L1)
        return new FlagField;
    return new TextField(type == "integer"_L1, property.value("maxLength"_L1).toInt());
}

} // namespace callttone::ui
