// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/mcp/mcp_sign_in.h"
#include "tests/sandbox/shared/vendor.h"
#include "tests/sandbox/shared/world.h"

namespace callttone::sandbox {

/// An MCP server over Streamable HTTP as most in the field are: initialize, a session id, no modern era. /mcp is open,
/// /mcp/secured wants a bearer token, /mcp/oauth signs its users in. Source:
/// modelcontextprotocol.io/specification/2025-11-25.
class Mcp final : public Vendor
{
public:
    explicit Mcp(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("mcp"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("MCP server"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Authority *authority() override { return &m_signIn.authority(); }
    [[nodiscard]] QStringList pages() const override { return {QStringLiteral("/mcp/issuer/authorize")}; }
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    [[nodiscard]] QJsonObject overrides(const QString &) const override { return {}; }
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> addresses() const override;

private:
    [[nodiscard]] Response post(const Request &request);
    [[nodiscard]] Response end(const Request &request);
    [[nodiscard]] Response initialize(const QJsonValue &id, const QJsonObject &params);
    [[nodiscard]] Response listTools(const QJsonValue &id, const QJsonObject &params) const;
    [[nodiscard]] Response callTool(const QJsonValue &id, const QJsonObject &params);
    [[nodiscard]] std::optional<Response> checkAccess(const Request &request) const;

    World &m_world;
    McpSignIn m_signIn;
    QHash<QString, QString> m_sessions; ///< id -> protocol version
    QJsonArray m_calls;
};

/// The sample tools. tools/list answers two a page.
[[nodiscard]] QJsonArray mcpTools();

} // namespace callttone::sandbox
