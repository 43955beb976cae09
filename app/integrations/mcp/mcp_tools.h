// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/integration.h"

#include <functional>

namespace callttone::integrations {

/// Pages of tools/list put together. Every text is the server's and untrusted; annotations are hints. A tool the server
/// calls destructive starts switched off.
class McpToolList
{
public:
    static constexpr int mostPages = 50;
    static constexpr int mostTools = 500;

    /// Takes one page in; the parameters for the next one, or nothing after the last.
    [[nodiscard]] std::optional<QJsonObject> add(const QJsonObject &page);
    [[nodiscard]] const QList<values::Capability> &tools() const { return m_tools; }

private:
    QList<values::Capability> m_tools;
    int m_pages = 0;
};

/// Asks for page after page. `ask` gets the parameters of tools/list and answers its result.
[[nodiscard]] core::Result<QList<values::Capability>>
listMcpTools(const std::function<core::Result<QJsonObject>(const QJsonObject &params)> &ask);

} // namespace callttone::integrations
