// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace callttone::service {

// JSON-RPC 2.0 from the answering side, as MCP narrows it: one message at a time, ids are texts or whole numbers. Pure.

enum RpcCode {
    rpcParseError = -32700,
    rpcInvalidRequest = -32600,
    rpcMethodNotFound = -32601,
    rpcInvalidParams = -32602,
    rpcInternalError = -32603,
    rpcRefused = -32000,         ///< for reasons of HTTP: no session, too many at once
    rpcSessionNotFound = -32001, ///< what the authors' own servers answer
    rpcHeaderMismatch = -32020,
    rpcUnsupportedVersion = -32022,
};

enum class RpcKind {
    Request,
    Notification, ///< wants no answer
    Response,     ///< to a request of ours; there are none
};

struct RpcMessage
{
    RpcKind kind = RpcKind::Request;
    QJsonValue id = QJsonValue::Null; ///< as it came, of Request and Response
    QString method;
    QJsonObject params;
};

struct RpcFault
{
    int code = rpcInternalError;
    QString message;
    QJsonObject data = {};
    QJsonValue id = QJsonValue::Null; ///< of the request, when it could be read
};

/// The one message in a request's body. Batches, which only 2025-03-26 had, are refused.
[[nodiscard]] tl::expected<RpcMessage, RpcFault> rpcMessageIn(const QByteArray &body);

// What goes back, each as compact JSON on one line.
[[nodiscard]] QByteArray rpcResult(const QJsonValue &id, const QJsonObject &result);
[[nodiscard]] QByteArray rpcError(const RpcFault &fault);
[[nodiscard]] QByteArray rpcNotification(const QString &method, const QJsonObject &params = {});

} // namespace callttone::service
