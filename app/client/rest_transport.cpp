// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/rest_transport.h"

namespace callttone::client {

namespace {

QFuture<core::Result<QJsonObject>> objectOf(QFuture<RestAnswer> answer)
{
    return answer.then([](RestAnswer document) -> core::Result<QJsonObject> {
        if (!document)
            return core::fail(std::move(document.error()));
        return document->object();
    });
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QFuture<core::Result<QJsonObject>> RestTransport::get(const QString &path, const QUrlQuery &query)
{
    return objectOf(send({Method::Get, path, query, {}}));
}

QFuture<core::Result<QJsonObject>> RestTransport::post(const QString &path, const QJsonObject &body)
{
    return objectOf(send({Method::Post, path, {}, compact(body)}));
}

QFuture<core::Result<QJsonObject>> RestTransport::patch(const QString &path, const QJsonObject &body)
{
    return objectOf(send({Method::Patch, path, {}, compact(body)}));
}

QFuture<core::Result<QJsonObject>> RestTransport::del(const QString &path)
{
    return objectOf(send({Method::Delete, path, {}, {}}));
}

} // namespace callttone::client
