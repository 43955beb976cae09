// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace callttone::service {

/// An input schema as programs of others read it: JSON Schema and nothing else. Left out are keywords beginning with
/// "x-", which are for our own forms or, as "x-mcp-header", speak of the way to another server; and formats that JSON
/// Schema does not know, which some validators refuse. Pure.
[[nodiscard]] QJsonObject plainSchema(const QJsonObject &schema);

} // namespace callttone::service
