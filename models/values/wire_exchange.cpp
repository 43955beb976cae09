// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/wire_exchange.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QJsonObject WireExchange::toJson() const
{
    QJsonArray all;
    for (const VendorRequest &request : requests)
        all.append(request.toJson());
    return {{u"at"_s, core::toRfc3339(at)},
            {u"purpose"_s, purpose},
            {u"callId"_s, callId},
            {u"title"_s, title},
            {u"ok"_s, ok},
            {u"requests"_s, all}};
}

WireExchange WireExchange::fromJson(const QJsonObject &object)
{
    WireExchange exchange{time(object, "at"_L1), text(object, "purpose"_L1), text(object, "callId"_L1),
                          text(object, "title"_L1), object.value("ok"_L1).toBool(true)};
    for (const QJsonValue &request : object.value("requests"_L1).toArray())
        exchange.requests.append(VendorRequest::fromJson(request.toObject()));
    return exchange;
}

} // namespace callttone::values
