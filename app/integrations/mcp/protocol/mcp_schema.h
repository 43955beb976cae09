// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::integrations {

// A tool's input schema is a stranger's: it may be huge, endlessly deep, or point to files elsewhere. Pure.

/// Why a schema is not to be used, in words that read on from "its schema "; empty when it is fine. Remote $refs are
/// fine, since nobody follows them.
[[nodiscard]] QString mcpSchemaProblem(const QJsonObject &schema);

/// The part of a schema that arguments can be held against here without following references or running a stranger's
/// regular expressions; the server checks the rest itself. Says less than the schema, never more.
[[nodiscard]] QJsonObject mcpCheckedSchema(const QJsonObject &schema);

} // namespace callttone::integrations
