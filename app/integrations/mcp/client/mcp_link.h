// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "app/integrations/mcp/transport/mcp_channel.h"

namespace callttone::integrations {

/// How a connection reaches its server.
struct McpLink
{
    McpTarget target;
    McpSend send;
};

/// Reads address and headers out of the vault. The session outlives the link.
[[nodiscard]] core::Result<McpLink> mcpLinkOf(connect::VendorSession &session);

/// Further headers as the vault keeps them: {"X-Team": "…"} as JSON text.
[[nodiscard]] std::vector<std::pair<QByteArray, core::SecretString>> mcpHeadersIn(const core::SecretString &kept);

} // namespace callttone::integrations
