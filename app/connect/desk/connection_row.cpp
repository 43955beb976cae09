// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/connection_row.h"

#include "app/connect/desk/discovered_tools.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

const QString wantedFact = u"wantedScopes"_s;

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

} // namespace

store::StoredConnection connectionRow(const IntegrationDescriptor &descriptor,
                                      const IntegrationDescriptor::Settled &settled,
                                      const std::optional<store::StoredConnection> &old, bool again, core::TimeMs now)
{
    store::StoredConnection row;
    row.integration = descriptor.id;
    row.config = descriptor.defaultConfig;
    const QJsonObject before = old ? old->config : QJsonObject();
    merge(row.config, again ? settled.config : before);
    merge(row.config, again ? before : settled.config);
    row.accountId = settled.identity.accountId;
    row.accountLabel = settled.identity.label;
    row.accountDetail = settled.identity.detail;
    row.openUrl = settled.identity.openUrl;
    if (again && old)
        row.facts = old->facts;
    merge(row.facts, settled.identity.facts);
    row.connectedAt = now;
    if (settled.tools.isEmpty())
        return row;
    if (again && old)
        (void)noteDiscovered(row, settled.tools, reviewsTools(row.config), now);
    else
        acceptAll(row, settled.tools);
    return row;
}

std::optional<QStringList> wantedScopes(const store::StoredConnection &row)
{
    const QJsonValue wanted = row.facts.value(wantedFact);
    if (!wanted.isArray())
        return std::nullopt;
    QStringList names;
    const QJsonArray array = wanted.toArray();
    for (const QJsonValue &name : array)
        names.append(name.toString());
    return names;
}

bool addWantedScopes(store::StoredConnection &row, const QStringList &scopes)
{
    const std::optional<QStringList> known = wantedScopes(row);
    QStringList all = known.value_or(QStringList()) + scopes;
    all.removeDuplicates();
    if (known && *known == all)
        return false;
    row.facts.insert(wantedFact, QJsonArray::fromStringList(all));
    return true;
}

void forgetWantedScopes(store::StoredConnection &row)
{
    row.facts.remove(wantedFact);
}

} // namespace callttone::connect
