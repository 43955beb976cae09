// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace callttone::core {

/// What went wrong, coarse enough to switch on. The HTTP status is derived from it, never the other way round
/// inside the engine; only the REST client maps back.
enum class ErrorKind {
    BadRequest,      ///< 400: not parseable at all
    Unauthorized,    ///< 401: no key, or one we do not know
    Forbidden,       ///< 403: plan or scope
    NotFound,        ///< 404
    Conflict,        ///< 409: limit, state or idempotency conflict
    TooLarge,        ///< 413
    HeadersTooLarge, ///< 431
    Validation,      ///< 422: parsed, but a field is wrong; see ApiError::fields
    RateLimited,     ///< 429: see ApiError::retryAfterSeconds
    Timeout,         ///< 408 from the server's view, local deadline in the client
    Unavailable,     ///< 503: storage, vault or the remote side is not there now
    Network,         ///< client only: no answer came at all
    Internal,        ///< 500: a defect of ours
};

[[nodiscard]] int httpStatusOf(ErrorKind kind);
[[nodiscard]] ErrorKind errorKindOfHttpStatus(int status);

/// One wrong field. `pointer` is an RFC 6901 JSON pointer into the request body ("/url", "/events/2").
struct FieldError
{
    QString pointer;
    QString message;
    bool operator==(const FieldError &) const = default;
};

/// The error value of the whole product. Travels as application/problem+json (RFC 9457) over REST.
/// `title` says what happened, `detail` why and what to do next; both are plain sentences fit for a person.
/// Neither ever holds a secret: whoever builds one from foreign text passes it through the Redactor.
struct ApiError
{
    ErrorKind kind = ErrorKind::Internal;
    QString code = {};   ///< stable machine word, e.g. "endpoint_limit"
    QString title = {};  ///< what happened
    QString detail = {}; ///< why, and what to do next
    QList<FieldError> fields = {};
    std::optional<int> retryAfterSeconds = {};
    QString requestId = {};

    [[nodiscard]] int httpStatus() const { return httpStatusOf(kind); }
    [[nodiscard]] QJsonObject toProblemJson() const;
    /// Reads what a server answered; tolerant of bodies that are not problem+json (proxies).
    [[nodiscard]] static ApiError fromProblemJson(int httpStatus, const QJsonObject &problem);
    /// "title. detail" for logs and terminals.
    [[nodiscard]] QString oneLine() const;
};

[[nodiscard]] ApiError notFound(const QString &what, const QString &id);
[[nodiscard]] ApiError invalidField(const QString &pointer, const QString &message);

} // namespace callttone::core
