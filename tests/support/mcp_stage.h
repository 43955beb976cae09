// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_desk.h"
#include "app/connect/vault/memory_vault.h"
#include "app/core/settings.h"
#include "app/integrations/http/curl_http_client.h"
#include "app/integrations/mcp/client/mcp_tool_source.h"
#include "app/integrations/mcp/mcp.h"
#include "app/tools/tool_executor.h"
#include "tests/support/store_fixture.h"

namespace callttone::testing {

/// The engine's rooms that MCP servers need, as the engine host puts them together: real HTTP, a database, a vault in
/// memory, the desk, the tool source, the executor.
class McpStage
{
public:
    explicit McpStage(const QHash<QString, QString> &environment = {}, int servers = 3)
        : m_environment({environment})
    {
        values::Account account;
        account.organization = QStringLiteral("Test");
        account.plan = values::Plan::Business;
        QList<connect::IntegrationDescriptor> descriptors;
        for (int number = 1; number <= servers; ++number)
            descriptors.append(integrations::mcpServer(number, wires));
        desk = std::make_unique<connect::IntegrationDesk>(connect::DeskParts{.database = *store.database,
                                                                             .vault = m_vault,
                                                                             .http = m_http,
                                                                             .clock = clock,
                                                                             .environment = m_environment,
                                                                             .account = account,
                                                                             .descriptors = descriptors,
                                                                             .lockDir = store.dir.path()});
        source = std::make_unique<integrations::McpToolSource>(integrations::McpToolSourceParts{
            .desk = *desk, .clock = clock, .wires = wires, .servers = integrations::mcpServerIds().first(servers)});
        desk->setChangeListener([this](const QString &id) { source->connectionChanged(id); });
        desk->start(QStringLiteral("http://localhost:8484/api/integrations/callback"));
        executor = std::make_unique<tools::ToolExecutor>(tools::ExecutorParts{
            .database = *store.database, .source = *source, .clock = clock, .publish = [](const QByteArray &) {
                return true;
            }});
        executor->start();
    }
    ~McpStage()
    {
        executor->stop();
        source->giveUp();
        desk->stop();
    }
    Q_DISABLE_COPY_MOVE(McpStage)

    /// Empty when it worked, else why not.
    [[nodiscard]] QString connectServer(const QString &id, QJsonObject input)
    {
        const auto connected = desk->connect(id, input).result();
        if (!connected)
            return connected.error().oneLine();
        return std::holds_alternative<values::Integration>(*connected) ? QString() : QStringLiteral("wants a sign-in");
    }
    [[nodiscard]] QStringList toolsOf(const QString &callId)
    {
        QStringList names;
        const auto listed = executor->list(false, callId).result();
        for (const values::ToolInfo &tool : listed ? *listed : QList<values::ToolInfo>())
            names.append(tool.name);
        return names;
    }
    [[nodiscard]] core::Result<values::ToolCall> call(const QString &tool, const QJsonObject &arguments,
                                                      const QString &callId)
    {
        return executor->invoke({.tool = tool, .callId = callId, .agentId = {}, .arguments = arguments}).result();
    }

    StoreFixture store;
    core::SystemClock clock;
    std::shared_ptr<integrations::McpWires> wires = std::make_shared<integrations::McpWires>();

private:
    connect::MemoryVault m_vault;
    integrations::CurlHttpClient m_http{{.proxies = integrations::ProxyRules()}};
    core::Environment m_environment;

public:
    std::unique_ptr<connect::IntegrationDesk> desk;
    std::unique_ptr<integrations::McpToolSource> source;
    std::unique_ptr<tools::ToolExecutor> executor;
};

} // namespace callttone::testing
