// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/api_error.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

namespace {

struct KindStatus
{
    ErrorKind kind;
    int status;
};

// Order matters for the way back: the first kind with a status wins.
constexpr KindStatus kindStatuses[] = {
    {ErrorKind::BadRequest, 400},      {ErrorKind::Unauthorized, 401}, {ErrorKind::Forbidden, 403},
    {ErrorKind::NotFound, 404},        {ErrorKind::Timeout, 408},      {ErrorKind::Conflict, 409},
    {ErrorKind::TooLarge, 413},        {ErrorKind::Validation, 422},   {ErrorKind::RateLimited, 429},
    {ErrorKind::HeadersTooLarge, 431}, {ErrorKind::Internal, 500},     {ErrorKind::Unavailable, 503},
    {ErrorKind::Network, 503},
};

} // namespace

int httpStatusOf(ErrorKind kind)
{
    for (const KindStatus &entry : kindStatuses) {
        if (entry.kind == kind)
            return entry.status;
    }
    return 500;
}

ErrorKind errorKindOfHttpStatus(int status)
{
    for (const KindStatus &entry : kindStatuses) {
        if (entry.status == status)
            return entry.kind;
    }
    if (status == 502 || status == 504)
        return ErrorKind::Unavailable;
    return status >= 400 && status < 500 ? ErrorKind::BadRequest : ErrorKind::Internal;
}

QJsonObject ApiError::toProblemJson() const
{
    QJsonObject problem{
        {u"type"_s, QString(u"about:blank"_s)},
        {u"title"_s, title},
        {u"status"_s, httpStatus()},
        {u"detail"_s, detail},
        {u"code"_s, code},
    };
    if (!requestId.isEmpty())
        problem.insert(u"requestId"_s, requestId);
    if (!fields.isEmpty()) {
        QJsonArray errors;
        for (const FieldError &field : fields)
            errors.append(QJsonObject{{u"pointer"_s, field.pointer}, {u"message"_s, field.message}});
        problem.insert(u"errors"_s, errors);
    }
    return problem;
}

ApiError ApiError::fromProblemJson(int httpStatus, const QJsonObject &problem)
{
    ApiError error;
    error.kind = errorKindOfHttpStatus(httpStatus);
    error.code = problem.value("code"_L1).toString(u"http_%1"_s.arg(httpStatus));
    error.title = problem.value("title"_L1).toString(u"The service answered %1"_s.arg(httpStatus));
    error.detail = problem.value("detail"_L1).toString();
    error.requestId = problem.value("requestId"_L1).toString();
    const QJsonArray errors = problem.value("errors"_L1).toArray();
    for (const QJsonValue &entry : errors) {
        error.fields.append({entry["pointer"_L1].toString(), entry["message"_L1].toString()});
    }
    return error;
}

QString ApiError::oneLine() const
{
    QString line = title;
    if (!detail.isEmpty())
        line += (line.endsWith(u'.') ? u" "_s : u". "_s) + detail;
    for (const FieldError &field : fields)
        line += u" [%1: %2]"_s.arg(field.pointer, field.message);
    return line;
}

ApiError notFound(const QString &what, const QString &id)
{
    return {.kind = ErrorKind::NotFound,
            .code = u"not_found"_s,
            .title = u"There is no %1 with this id"_s.arg(what),
            .detail = u"%1 does not exist or was deleted. List the %2s to see the ids there are."_s.arg(id, what)};
}

ApiError invalidField(const QString &pointer, const QString &message)
{
    return {.kind = ErrorKind::Validation,
            .code = u"validation_failed"_s,
            .title = u"The request has a field that cannot be used"_s,
            .detail = u"%1: %2"_s.arg(pointer, message),
            .fields = {{pointer, message}}};
}

} // namespace callttone::core
