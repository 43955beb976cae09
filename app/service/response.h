// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/service/problem.h"
#include "models/values/delivery_attempt.h"

#include <QFuture>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace callttone::service {

using values::HeaderList;
class GuardedConnection;

/// What a handler answers. Content-Length, Date, request id and security headers are added when it is written.
struct Response
{
    int status = 200;
    HeaderList headers = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body = {};
    std::optional<Problem> problem = {}; ///< rendered once the request's id is known; `body` is unused then
    /// For an answer that goes on: called on the service thread after the head was written. `body` is unused then.
    std::function<void(GuardedConnection &)> stream = {};

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response json(const QJsonArray &array, int status = 200);
    [[nodiscard]] static Response noContent();
    [[nodiscard]] static Response text(const QByteArray &text, const QByteArray &contentType);
    [[nodiscard]] static Response failure(Problem problem, HeaderList headers = {});
};

[[nodiscard]] QFuture<Response> ready(Response response);
[[nodiscard]] QFuture<Response> ready(Problem problem);

/// The answer to a request that the engine works on: `toResponse(value)`, or the engine's error as a problem.
/// `toResponse` runs on the thread that finished the work, so it touches only what it is given or what is thread-safe.
template<typename T, typename ToResponse>
[[nodiscard]] QFuture<Response> answer(QFuture<core::Result<T>> work, ToResponse toResponse)
{
    return work.then([toResponse = std::move(toResponse)](core::Result<T> result) -> Response {
        if (!result)
            return Response::failure(result.error());
        if constexpr (std::is_void_v<T>)
            return toResponse();
        else
            return toResponse(*result);
    });
}

} // namespace callttone::service
