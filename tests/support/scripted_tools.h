// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_source.h"
#include "app/tools/wire_log.h"

#include <mutex>

namespace callttone::testing {

/// A tool source made of functions, for whoever tests what runs tools.
class ScriptedTools final : public tools::ToolSource
{
public:
    struct Tool
    {
        tools::ToolDefinition definition;
        std::function<tools::ToolResult(const tools::Invocation &, tools::WireLog &)> run;
        std::function<tools::LookUpResult(const tools::Invocation &, tools::WireLog &)> lookUp = {};
        std::function<QJsonObject(const QJsonObject &)> identity = {};
        bool wantsCall = false;
        bool enabled = true;
        core::TimeMs offSince = 0;
        std::optional<tools::ToolFailure> closed = {}; ///< why it cannot be opened
    };

    /// Adds or replaces.
    void set(Tool tool)
    {
        const std::lock_guard lock(m_mutex);
        const QString name = tool.definition.name;
        m_tools.removeIf([&name](const auto &known) { return known->definition.name == name; });
        m_tools.append(std::make_shared<const Tool>(std::move(tool)));
    }

    [[nodiscard]] core::Result<QList<tools::OfferedTool>> offered(const QString &) override
    {
        const std::lock_guard lock(m_mutex);
        QList<tools::OfferedTool> all;
        for (const auto &tool : std::as_const(m_tools))
            all.append({tool->definition, tool->enabled && !tool->closed});
        return all;
    }
    [[nodiscard]] std::optional<tools::ToolDefinition> definition(const QString &name, const QString &) const override
    {
        const auto tool = find(name);
        return tool ? std::optional(tool->definition) : std::nullopt;
    }
    [[nodiscard]] tl::expected<tools::ReadyTool, tools::ToolFailure> open(const tools::ToolAsk &ask) override
    {
        const auto tool = find(ask.name);
        if (tool->closed)
            return tl::unexpected(*tool->closed);
        if (!tool->enabled && (ask.callStartedAt == 0 || ask.callStartedAt >= tool->offSince)) {
            return tl::unexpected(tools::toolFailure(values::ToolErrorClass::NotAvailable, QStringLiteral("It is off."),
                                                     {}, QStringLiteral("switched_off")));
        }
        return tools::ReadyTool{tool->definition, tool->run, tool->lookUp, tool->identity, tool->wantsCall};
    }

private:
    [[nodiscard]] std::shared_ptr<const Tool> find(const QString &name) const
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &tool : m_tools) {
            if (tool->definition.name == name)
                return tool;
        }
        return nullptr;
    }

    mutable std::mutex m_mutex;
    QList<std::shared_ptr<const Tool>> m_tools;
};

} // namespace callttone::testing
