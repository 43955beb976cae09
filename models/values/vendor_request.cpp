// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/vendor_request.h"

#include "models/values/json_read.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

/// Microseconds are as fine as anything here is measured; more digits only look like more.
double rounded(double ms)
{
    return std::round(ms * 1000) / 1000;
}

void addText(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

} // namespace

QJsonObject VendorRequest::toJson() const
{
    QJsonObject object{{u"method"_s, method},
                       {u"url"_s, url},
                       {u"status"_s, status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(status)},
                       {u"atMs"_s, rounded(atMs)},
                       {u"durationMs"_s, rounded(durationMs)}};
    addText(object, u"requestBody"_s, requestBody);
    addText(object, u"responseBody"_s, responseBody);
    addText(object, u"problem"_s, problem);
    if (!requestHeaders.isEmpty())
        object.insert(u"requestHeaders"_s, requestHeaders);
    if (!responseHeaders.isEmpty())
        object.insert(u"responseHeaders"_s, responseHeaders);
    return object;
}

VendorRequest VendorRequest::fromJson(const QJsonObject &object)
{
    VendorRequest request;
    request.method = values::text(object, "method"_L1);
    request.url = values::text(object, "url"_L1);
    request.status = object.value("status"_L1).toInt();
    request.atMs = object.value("atMs"_L1).toDouble();
    request.durationMs = object.value("durationMs"_L1).toDouble();
    request.requestBody = values::text(object, "requestBody"_L1);
    request.responseBody = values::text(object, "responseBody"_L1);
    request.problem = values::text(object, "problem"_L1);
    request.requestHeaders = object.value("requestHeaders"_L1).toObject();
    request.responseHeaders = object.value("responseHeaders"_L1).toObject();
    return request;
}

} // namespace callttone::values
