// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace callttone::items {

/// What a property of a tool's JSON Schema is entered as.
enum class SchemaKind {
    Text,
    Email,
    Phone,
    Date,     ///< "2026-02-19"
    DateTime, ///< "2026-02-19T14:30:00-06:00"
    Timezone, ///< IANA name
    Option,   ///< something of the account's: GET /integrations/{id}/options/{property}
    Choice,   ///< one of "enum"
    Number,
    Integer,
    Flag,
    List,  ///< of values that are no lists or objects themselves
    Group, ///< an object whose properties are known
    Json,  ///< anything else, as text
};

struct SchemaProperty
{
    QString name;
    QString title;       ///< source text, context "Integration"; the name where the schema has none
    QString description; ///< likewise; may be empty
    SchemaKind kind = SchemaKind::Text;
    bool required = false;
    QJsonObject schema; ///< the property's own
};

[[nodiscard]] SchemaKind schemaKindOf(const QString &name, const QJsonObject &property);
/// The properties of an object's schema, required ones first, each part in the order of "x-order", else by name.
[[nodiscard]] QList<SchemaProperty> schemaProperties(const QJsonObject &schema);

/// Why a value that is there does not fit, as a sentence; empty when it does. Lists and groups answer for themselves
/// only, not for what is in them.
[[nodiscard]] QString schemaProblem(SchemaKind kind, const QJsonObject &property, const QJsonValue &value);

/// What is wrong with arguments before anybody is asked: what is missing, formats, limits. Pointers are into the
/// arguments ("/attendee/email"). The service knows more and has the last word.
[[nodiscard]] QList<core::FieldError> argumentProblems(const QJsonObject &schema, const QJsonObject &arguments);

/// Arguments as JSON text to edit, members in the schema's order: a QJsonObject has none of its own.
[[nodiscard]] QString argumentsText(const QJsonObject &schema, const QJsonObject &arguments);

/// The other way. `line` counts from 1.
struct ParsedArguments
{
    std::optional<QJsonObject> arguments;
    QString problem; ///< a sentence with the line; empty when it could be read
    int line = 0;
};
[[nodiscard]] ParsedArguments parseArguments(const QString &text);

} // namespace callttone::items
