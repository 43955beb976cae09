// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/protocol/json_rpc.h"

#include "app/core/redactor.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestMessage = 200;

RpcError errorIn(const QJsonObject &object)
{
    const QString message = object.value("message"_L1).toString().simplified();
    return {object.value("code"_L1).toInt(), core::redacted(message.left(longestMessage)),
            object.value("data"_L1).toObject()};
}

} // namespace

QJsonObject rpcRequest(int id, const QString &method, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}};
}

QJsonObject rpcNotification(const QString &method, const QJsonObject &params)
{
    QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}};
    if (!params.isEmpty())
        message.insert(u"params"_s, params);
    return message;
}

QJsonObject rpcResult(const QJsonValue &id, const QJsonObject &result)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}};
}

QJsonObject rpcRefusal(const QJsonValue &id, int code, const QString &message)
{
    return {
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

std::optional<RpcReply> rpcReplyIn(const QByteArray &message, int id)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (object.contains("method"_L1))
        return std::nullopt; // a request or notification of the server's
    const QJsonValue answered = object.value("id"_L1);
    const bool isOurs = answered.isDouble() && answered.toInt(-1) == id;
    if (object.value("error"_L1).isObject() && (isOurs || answered.isNull() || answered.isUndefined()))
        return RpcReply{{}, errorIn(object.value("error"_L1).toObject())};
    if (!isOurs || !object.contains("result"_L1))
        return std::nullopt;
    return RpcReply{object.value("result"_L1).toObject(), std::nullopt};
}

std::optional<RpcNotice> rpcNoticeIn(const QByteArray &message)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (!object.value("method"_L1).isString())
        return std::nullopt;
    return RpcNotice{object.value("method"_L1).toString(), object.value("params"_L1).toObject(), object.value("id"_L1)};
}

} // namespace callttone::integrations
