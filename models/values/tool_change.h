// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::values {

/// How a server's tool differs from the one that was accepted: GET /integrations/{id}/tool-changes. Definitions are
/// {"title", "description", "inputSchema", "readOnly", "destructive"} in the server's words; empty where there is none.
struct ToolChange
{
    QString name; ///< the server's
    ToolReview kind = ToolReview::New;
    QJsonObject before = {};
    QJsonObject after = {};
    core::TimeMs seenAt = 0; ///< when it was first seen to differ

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ToolChange fromJson(const QJsonObject &object);
    bool operator==(const ToolChange &) const = default;
};

} // namespace callttone::values
