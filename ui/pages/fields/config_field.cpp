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
    if (type == "array"_L1) {
        const QJsonArray words = property.value("items"_L1).toObject().value("enum"_L1).toArray();
        return words.isEmpty() ? static_cast<ConfigField *>(new LinesField) : new ChecklistField(words);
    }
    if (type == "boolean"_L1)
        return new FlagField;
    auto *field = new TextField(type == "integer"_L1, property.value("maxLength"_L1).toInt());
    if (property.contains("minimum"_L1) && property.contains("maximum"_L1))
        field->setRange(property.value("minimum"_L1).toInt(), property.value("maximum"_L1).toInt());
    return field;
}

} // namespace callttone::ui
