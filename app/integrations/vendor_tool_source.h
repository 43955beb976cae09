// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_tool.h"
#include "app/tools/tool_source.h"

namespace callttone::connect {
class IntegrationDesk;
struct UsableConnection;
} // namespace callttone::connect

namespace callttone::integrations {

/// The tools of the vendors' folders, as far as their integrations are connected. Nothing is set up for an agent: a
/// connection that is there has tools, one that is gone has none.
class VendorToolSource final : public tools::ToolSource
{
public:
    /// The desk outlives it.
    VendorToolSource(connect::IntegrationDesk &desk, QList<VendorTool> tools);

    [[nodiscard]] core::Result<QList<tools::OfferedTool>> offered(const QString &callId) override;
    [[nodiscard]] std::optional<tools::ToolDefinition> definition(const QString &name,
                                                                  const QString &callId) const override;
    [[nodiscard]] tl::expected<tools::ReadyTool, tools::ToolFailure> open(const tools::ToolAsk &ask) override;
    void giveUp() override { m_giveUp->store(true); }

private:
    [[nodiscard]] const VendorTool *find(const QString &name) const;
    [[nodiscard]] tools::ReadyTool ready(const VendorTool &tool, std::shared_ptr<connect::VendorSession> session) const;

    connect::IntegrationDesk &m_desk;
    const QList<VendorTool> m_tools;
    const std::shared_ptr<std::atomic<bool>> m_giveUp = std::make_shared<std::atomic<bool>>(false);
};

} // namespace callttone::integrations
