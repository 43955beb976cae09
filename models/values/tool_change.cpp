// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/tool_change.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QJsonObject ToolChange::toJson() const
{
    QJsonObject object{{u"name"_s, name}, {u"kind"_s, wireName(kind)}, {u"seenAt"_s, core::toRfc3339(seenAt)}};
    if (!before.isEmpty())
        object.insert(u"before"_s, before);
    if (!after.isEmpty())
        object.insert(u"after"_s, after);
    return object;
}

ToolChange ToolChange::fromJson(const QJsonObject &object)
{
    return {text(object, "name"_L1), toolReviewFromWire(text(object, "kind"_L1)), object.value("before"_L1).toObject(),
            object.value("after"_L1).toObject(), time(object, "seenAt"_L1)};
}

} // namespace callttone::values
