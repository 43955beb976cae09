// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QJsonObject>

namespace callttone::connect {

/// `current` with the members of `patch` the schema knows; null takes a member out, what the schema does not know is
/// left aside. The whole is then held against `schema` (JSON Schema, and "format": "timezone" = an IANA name);
/// Validation names every wrong member as /config/<member>.
[[nodiscard]] core::Result<QJsonObject> changedConfig(const QJsonObject &current, const QJsonObject &patch,
                                                      const QJsonObject &schema);

} // namespace callttone::connect
