// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::integrations {

/// What a tools/call answered, as an agent in a phone call can use it. Pure.
struct McpContent
{
    QString text;       ///< all texts, and a note for each picture, sound or file; at most 8 kB
    QJsonObject result; ///< {"content": the same, in its parts, "structured"?, "truncated"?: true}
    bool isError = false;
    bool wantsInput = false; ///< the server asks for something that a call has nobody to give
};

/// Text and structured content together are cut to `mostBytes`.
[[nodiscard]] McpContent mcpContentOf(const QJsonObject &callResult);

} // namespace callttone::integrations
