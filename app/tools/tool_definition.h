// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::tools {

inline constexpr int softLimitMs = 4'000;       ///< from here on nothing is tried a second time
inline constexpr int hardReadLimitMs = 8'000;   ///< a look-up is answered by then, whatever happened
inline constexpr int hardWriteLimitMs = 10'000; ///< below the 20 s after which voice platforms give up by themselves

/// What a tool is, as agents, the REST API and the desktop see it.
struct ToolDefinition
{
    QString name; ///< at most 64 of [a-zA-Z0-9_-]
    QString integration;
    QString title;       ///< English source text, context "Integration"
    QString description; ///< for a language model: when to call it, what it wants, what it gives
    /// JSON Schema (draft 7) of an object. Property order is kept by "x-order"; "format" may be "email", "phone",
    /// "date", "date-time" or "timezone"; "x-options": true marks what GET /integrations/{id}/options/{property} fills.
    QJsonObject inputSchema;
    /// What arguments are held against where the schema is a stranger's, whose references and patterns are not to be
    /// followed here; empty: the schema itself.
    QJsonObject checkedSchema = {};
    bool readOnly = false;
    bool destructive = false;
    int softMs = softLimitMs;
    int hardMs = hardWriteLimitMs;

    [[nodiscard]] const QJsonObject &schemaToCheck() const
    {
        return checkedSchema.isEmpty() ? inputSchema : checkedSchema;
    }
};

} // namespace callttone::tools
