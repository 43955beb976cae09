// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/tool_switches.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr auto member = "toolsOffSince"_L1;

} // namespace

void noteSwitchedTools(store::StoredConnection &row, const QJsonObject &config, core::TimeMs now)
{
    // Without a list every tool is on; it names those that stay on, so what goes off can only be read from the old one.
    const QJsonValue before = row.config.value("enabledTools"_L1);
    const QJsonArray after = config.value("enabledTools"_L1).toArray();
    QJsonObject off = row.facts.value(member).toObject();
    for (const QJsonValue &name : after)
        off.remove(name.toString());
    for (const QJsonValue &name : before.toArray()) {
        if (!after.contains(name) && config.contains("enabledTools"_L1))
            off.insert(name.toString(), double(now));
    }
    // From "all" to a list: the moment counts for every tool that is not in the list.
    if (!before.isArray() && config.contains("enabledTools"_L1))
        off.insert(u"*"_s, double(now));
    if (!config.contains("enabledTools"_L1))
        off = {};
    if (off.isEmpty())
        row.facts.remove(member);
    else
        row.facts.insert(member, off);
}

QHash<QString, core::TimeMs> toolsOffSince(const store::StoredConnection &row)
{
    QHash<QString, core::TimeMs> since;
    const QJsonObject off = row.facts.value(member).toObject();
    for (auto it = off.begin(); it != off.end(); ++it)
        since.insert(it.key(), core::TimeMs(it->toDouble()));
    return since;
}

} // namespace callttone::connect
