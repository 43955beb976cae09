// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/request.h"

#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int maxPage = 500;

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Request::queryText(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

core::Result<QJsonObject> Request::json(bool mayBeEmpty) const
{
    if (mayBeEmpty && body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return core::fail({.kind = core::ErrorKind::BadRequest,
                           .code = u"invalid_json"_s,
                           .title = u"The body is not JSON"_s,
                           .detail = body.isEmpty()
                                         ? u"It is empty; expected a JSON object such as {\"name\": \"value\"}."_s
                                         : u"Reading stopped at byte %1 of %2: %3. Expected one JSON object in UTF-8."_s
                                               .arg(error.offset)
                                               .arg(body.size())
                                               .arg(error.errorString())});
    }
    if (!document.isObject()) {
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"validation_failed"_s,
                           .title = u"The body is not a JSON object"_s,
                           .detail = u"It is an array; expected an object such as {\"name\": \"value\"}."_s,
                           .fields = {{QString(), u"must be an object"_s}}});
    }
    return document.object();
}

core::Result<values::PageRequest> Request::page() const
{
    values::PageRequest request;
    request.cursor = queryText(u"cursor"_s);
    request.withTotal = queryText(u"total"_s) == "true"_L1;
    if (query.hasQueryItem(u"limit"_s)) {
        bool isNumber = false;
        request.limit = queryText(u"limit"_s).toInt(&isNumber);
        if (!isNumber || request.limit < 1 || request.limit > maxPage)
            return core::fail(core::invalidField(u"?limit"_s, u"must be a whole number from 1 to %1"_s.arg(maxPage)));
    }
    return request;
}

} // namespace callttone::service
