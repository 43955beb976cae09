// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace callttone::integrations {

/// JSON-RPC 2.0 as MCP uses it: one message at a time, ids are our own counter.
struct RpcError
{
    int code = 0;
    QString message; ///< the server's words, cut short
    QJsonObject data;
};

struct RpcReply
{
    QJsonObject result;
    std::optional<RpcError> error;
};

[[nodiscard]] QJsonObject rpcRequest(int id, const QString &method, const QJsonObject &params = {});
[[nodiscard]] QJsonObject rpcNotification(const QString &method);

/// The reply to request `id`, when `message` is one. An error without an id, which servers send for what they could not
/// read, counts as well.
[[nodiscard]] std::optional<RpcReply> rpcReplyIn(const QByteArray &message, int id);

} // namespace callttone::integrations
