// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace callttone::client {

enum class Method { Get, Post, Patch, Delete };

struct RestRequest
{
    Method method = Method::Get;
    QString path; ///< as ServiceAddress::urlOf() takes it
    QUrlQuery query;
    QByteArray body; ///< JSON text; empty = none
};

/// A 204 is an empty document.
using RestAnswer = core::Result<QJsonDocument>;

/// The seam between what the desktop asks and how it travels. Every future finishes, with a value or an error, on the
/// thread of the caller. Attach with onResult(), never with QFuture::then(context, …).
class RestTransport
{
public:
    RestTransport() = default;
    Q_DISABLE_COPY_MOVE(RestTransport)
    virtual ~RestTransport() = default;

    [[nodiscard]] virtual QFuture<RestAnswer> send(RestRequest request) = 0;

    [[nodiscard]] QFuture<core::Result<QJsonObject>> get(const QString &path, const QUrlQuery &query = {});
    [[nodiscard]] QFuture<core::Result<QJsonObject>> post(const QString &path, const QJsonObject &body = {});
    [[nodiscard]] QFuture<core::Result<QJsonObject>> patch(const QString &path, const QJsonObject &body);
    [[nodiscard]] QFuture<core::Result<QJsonObject>> del(const QString &path);
};

} // namespace callttone::client
