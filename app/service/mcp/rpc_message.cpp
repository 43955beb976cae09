// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/rpc_message.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qsizetype longestId = 256;
constexpr double largestId = 9'007'199'254'740'992; ///< 2^53: beyond it numbers change on their way through JSON

bool isId(const QJsonValue &id)
{
    if (id.isString())
        return id.toString().size() <= longestId;
    const double number = id.toDouble(std::nan(""));
    return id.isDouble() && std::abs(number) <= largestId && number == std::floor(number);
}

QByteArray compact(QJsonObject message)
{
    message.insert(u"jsonrpc"_s, u"2.0"_s);
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

tl::unexpected<RpcFault> notAMessage(const QString &why, const QJsonValue &id = QJsonValue::Null)
{
    return tl::unexpected(RpcFault{rpcInvalidRequest, u"Not a JSON-RPC message: "_s + why, {}, id});
}

} // namespace

tl::expected<RpcMessage, RpcFault> rpcMessageIn(const QByteArray &body)
{
    QJsonParseError parsing;
    // Nested deeper than 1024 levels counts as a mistake of the text.
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return tl::unexpected(
            RpcFault{rpcParseError, u"The body is not JSON: %1 at byte %2 of %3."_s.arg(parsing.errorString())
                                        .arg(parsing.offset)
                                        .arg(body.size())});
    }
    if (document.isArray())
        return notAMessage(u"batches are not taken. Send each message in a request of its own."_s);

    const QJsonObject object = document.object();
    const QJsonValue id = object.value("id"_L1);
    const bool hasId = object.contains("id"_L1);
    if (hasId && !isId(id))
        return notAMessage(u"\"id\" must be a text of at most 256 characters or a whole number."_s);
    const QJsonValue echoed = hasId ? id : QJsonValue(QJsonValue::Null);
    if (object.value("jsonrpc"_L1) != "2.0"_L1)
        return notAMessage(u"\"jsonrpc\" must be \"2.0\"."_s, echoed);

    RpcMessage message;
    message.id = echoed;
    if (!object.contains("method"_L1) && (object.contains("result"_L1) || object.contains("error"_L1))) {
        message.kind = RpcKind::Response;
        return message;
    }
    message.kind = hasId ? RpcKind::Request : RpcKind::Notification;
    message.method = object.value("method"_L1).toString();
    if (message.method.isEmpty())
        return notAMessage(u"\"method\" must name what is asked for."_s, echoed);
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject())
        return tl::unexpected(RpcFault{rpcInvalidParams, u"\"params\" must be an object."_s, {}, echoed});
    message.params = params.toObject();
    return message;
}

QByteArray rpcResult(const QJsonValue &id, const QJsonObject &result)
{
    return compact({{u"id"_s, id}, {u"result"_s, result}});
}

QByteArray rpcError(const RpcFault &fault)
{
    QJsonObject error{{u"code"_s, fault.code}, {u"message"_s, fault.message}};
    if (!fault.data.isEmpty())
        error.insert(u"data"_s, fault.data);
    return compact({{u"id"_s, fault.id}, {u"error"_s, error}});
}

QByteArray rpcNotification(const QString &method, const QJsonObject &params)
{
    QJsonObject message{{u"method"_s, method}};
    if (!params.isEmpty())
        message.insert(u"params"_s, params);
    return compact(message);
}

} // namespace callttone::service
