// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/service/mcp/mcp_door.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qint64 messageLimit = 256 * 1024; ///< arguments are what a caller said, not documents

} // namespace

QList<Route> mcpRoutes(const ResourceContext &context)
{
    using Answer = QFuture<Response> (McpDoor::*)(const Request &);
    const auto route = [&context](const QByteArray &method, Answer handler) {
        return Route{
            .method = method,
            .pattern = u"/mcp"_s,
            .scope = values::Scope::Runtime,
            .handler = [&door = context.mcp, handler](const Request &request) { return (door.*handler)(request); },
            .bodyLimit = messageLimit,
            .unlimitedRate = true, // a caller is waiting
            .ignoresIdempotencyKey = true};
    };
    return {route("POST", &McpDoor::post), route("GET", &McpDoor::get), route("DELETE", &McpDoor::remove)};
}

} // namespace callttone::service
