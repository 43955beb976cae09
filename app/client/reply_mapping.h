// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/page.h"

#include <QFuture>
#include <QUrl>
#include <QUrlQuery>

#include <variant>

namespace callttone::client {

// How answered objects become values; for the files that implement ApiClient.

/// Turns an answered object into a T by `read`, which gives T or Result<T>.
template<typename T, typename Read>
QFuture<core::Result<T>> mapped(QFuture<core::Result<QJsonObject>> answer, Read read)
{
    return answer.then([read](core::Result<QJsonObject> object) -> core::Result<T> {
        if (!object)
            return core::fail(std::move(object.error()));
        return read(*object);
    });
}

template<typename T> QFuture<core::Result<T>> valueOf(QFuture<core::Result<QJsonObject>> answer)
{
    return mapped<T>(std::move(answer), [](const QJsonObject &object) { return T::fromJson(object); });
}

template<typename T> QFuture<core::Result<QList<T>>> listOf(QFuture<core::Result<QJsonObject>> answer)
{
    return mapped<QList<T>>(std::move(answer),
                            [](const QJsonObject &object) { return values::Page<T>::fromJson(object).data; });
}

inline QFuture<core::Result<std::monostate>> nothingOf(QFuture<core::Result<QJsonObject>> answer)
{
    return mapped<std::monostate>(std::move(answer), [](const QJsonObject &) { return std::monostate(); });
}

inline QUrlQuery withPage(QUrlQuery query, const values::PageRequest &page)
{
    query.addQueryItem(QStringLiteral("limit"), QString::number(page.limit));
    if (!page.cursor.isEmpty())
        query.addQueryItem(QStringLiteral("cursor"), QString::fromLatin1(QUrl::toPercentEncoding(page.cursor)));
    if (page.withTotal)
        query.addQueryItem(QStringLiteral("total"), QStringLiteral("true"));
    return query;
}

} // namespace callttone::client
