// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_desk.h"
#include "app/connect/vault/memory_vault.h"
#include "app/core/settings.h"
#include "app/integrations/http/curl_http_client.h"
#include "app/integrations/mcp/client/mcp_tool_source.h"
#include "app/tools/tool_executor.h"
#include "tests/support/store_fixture.h"

namespace callttone::testing {

/// The parts of the engine that a call's way to an MCP server leads through, as callttoned puts them together, with
/// everything they keep in a temporary folder and in memory. Signs in like a person who presses Connect, and presses it
/// again where a tool turns out to need more access. Blocks; one thread.
class ConformanceEngine
{
public:
    /// `environment` is all the engine sees of its environment.
    explicit ConformanceEngine(const QHash<QString, QString> &environment);
    ~ConformanceEngine();
    Q_DISABLE_COPY_MOVE(ConformanceEngine)

    /// `input` as POST /integrations/mcp/connect takes it. All tools are on afterwards.
    [[nodiscard]] core::Result<void> connect(const QJsonObject &input);
    /// A call begins: what agents get in it. A call under way ends.
    [[nodiscard]] core::Result<QList<values::ToolInfo>> startCall();
    /// `serverName` is what the server calls the tool.
    [[nodiscard]] core::Result<values::ToolCall> invoke(const QString &serverName, const QJsonObject &arguments);
    void endCall();

private:
    [[nodiscard]] core::Result<void> signIn(const values::ConnectFlow &flow);
    [[nodiscard]] core::Result<void> switchAllOn();

    StoreFixture m_store;
    connect::MemoryVault m_vault;
    core::SystemClock m_clock;
    core::Environment m_environment;
    integrations::CurlHttpClient m_http;
    std::shared_ptr<integrations::McpWires> m_wires = std::make_shared<integrations::McpWires>();
    std::unique_ptr<connect::IntegrationDesk> m_desk;
    std::unique_ptr<integrations::McpToolSource> m_source;
    std::unique_ptr<tools::ToolExecutor> m_executor;
    QString m_alias;
    QString m_callId;
    int m_calls = 0;
};

} // namespace callttone::testing
