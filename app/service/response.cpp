// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/response.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callttone::service {

Response Response::json(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response Response::json(const QJsonArray &array, int status)
{
    return {.status = status, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Response Response::noContent()
{
    return {.status = 204, .contentType = {}};
}

Response Response::text(const QByteArray &text, const QByteArray &contentType)
{
    return {.contentType = contentType, .body = text};
}

Response Response::failure(Problem problem, HeaderList headers)
{
    if (problem.error.retryAfterSeconds)
        headers.append({"Retry-After", QByteArray::number(*problem.error.retryAfterSeconds)});
    return {.status = problem.status,
            .headers = std::move(headers),
            .contentType = "application/problem+json",
            .problem = std::move(problem)};
}

QFuture<Response> ready(Response response)
{
    return QtFuture::makeReadyFuture(std::move(response));
}

QFuture<Response> ready(Problem problem)
{
    return ready(Response::failure(std::move(problem)));
}

} // namespace callttone::service
