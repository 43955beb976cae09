// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_source.h"

namespace callttone::tools {

/// Several sources as one; of two that know a name, the first one has it.
class ToolSources final : public ToolSource
{
public:
    /// All of them outlive it.
    explicit ToolSources(QList<ToolSource *> sources);

    [[nodiscard]] core::Result<QList<OfferedTool>> offered(const QString &callId) override;
    [[nodiscard]] std::optional<ToolDefinition> definition(const QString &name, const QString &callId) const override;
    [[nodiscard]] tl::expected<ReadyTool, ToolFailure> open(const ToolAsk &ask) override;
    void giveUp() override;

private:
    const QList<ToolSource *> m_sources;
};

} // namespace callttone::tools
