// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/items/tool_schema.h"
#include "ui/pages/fields/config_field.h"

namespace callttone::ui {

/// An editor with others inside it: what is wrong with one of those stands beside that one.
class CompositeField : public ConfigField
{
    Q_OBJECT

public:
    using ConfigField::ConfigField;

    /// Pointers are relative to this value ("/2", "/email"). An empty list clears all.
    virtual void setErrors(const QList<core::FieldError> &errors) = 0;
    /// The first control with an error; null without one.
    [[nodiscard]] virtual QWidget *firstWrong() const = 0;
};

/// The editor for a property by its kind.
[[nodiscard]] ConfigField *makeSchemaField(const items::SchemaProperty &property);

/// "/attendee/email" is "attendee" and "/email".
struct PointerParts
{
    QString first;
    QString rest; ///< empty at the end
};
[[nodiscard]] PointerParts splitPointer(const QString &pointer);
/// A reason as a sentence, whatever a service left out: "Must not be empty."
[[nodiscard]] QString asSentence(QString text);

} // namespace callttone::ui
