// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace callttone::integrations {

// JSON-RPC 2.0 as MCP uses it: one message at a time, ids are our own counter. Pure.

struct RpcError
{
    int code = 0;
    QString message; ///< the server's words, redacted and cut short
    QJsonObject data;
};

struct RpcReply
{
    QJsonObject result;
    std::optional<RpcError> error;
};

/// What a server sends of its own accord: a notification, or with an id a request that wants an answer.
struct RpcNotice
{
    QString method;
    QJsonObject params;
    QJsonValue id = QJsonValue(QJsonValue::Undefined);

    [[nodiscard]] bool wantsAnswer() const { return id.isString() || id.isDouble(); }
};

[[nodiscard]] QJsonObject rpcRequest(int id, const QString &method, const QJsonObject &params = {});
[[nodiscard]] QJsonObject rpcNotification(const QString &method, const QJsonObject &params = {});
/// Answers to requests of the server's.
[[nodiscard]] QJsonObject rpcResult(const QJsonValue &id, const QJsonObject &result);
[[nodiscard]] QJsonObject rpcRefusal(const QJsonValue &id, int code, const QString &message);

/// The reply to request `id`, when `message` is one. An error without an id, which servers send for what they could not
/// read, counts as well. Messages nested deeper than Qt reads (1024) are no messages.
[[nodiscard]] std::optional<RpcReply> rpcReplyIn(const QByteArray &message, int id);
[[nodiscard]] std::optional<RpcNotice> rpcNoticeIn(const QByteArray &message);

} // namespace callttone::integrations
