// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/scope_cover.h"

namespace callttone::connect {

namespace {

bool isGranted(const ScopeNeed &need, const QStringList &granted)
{
    const auto has = [&granted](const QString &name) { return granted.contains(name); };
    return has(need.name) || std::any_of(need.impliedBy.begin(), need.impliedBy.end(), has);
}

} // namespace

QList<values::ScopeGrant> scopeGrants(const IntegrationDescriptor &descriptor, const QStringList &granted)
{
    QList<values::ScopeGrant> grants;
    for (const ScopeNeed &need : descriptor.scopes) {
        grants.append({need.name, QString::fromUtf8(need.title), QString::fromUtf8(need.reason),
                       isGranted(need, granted), need.required});
    }
    return grants;
}

QList<values::ScopeGrant> missingScopes(const IntegrationDescriptor &descriptor, const QStringList &granted)
{
    QList<values::ScopeGrant> grants = scopeGrants(descriptor, granted);
    grants.removeIf([](const values::ScopeGrant &grant) { return grant.granted || !grant.required; });
    return grants;
}

QStringList scopeNames(const IntegrationDescriptor &descriptor)
{
    QStringList names;
    for (const ScopeNeed &need : descriptor.scopes)
        names.append(need.name);
    return names;
}

} // namespace callttone::connect
