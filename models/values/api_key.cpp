// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/api_key.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array table{
    ScopeInfo{Scope::Read, "read"_L1, QT_TRANSLATE_NOOP("Scope", "See calls, deliveries, endpoints and figures")},
    ScopeInfo{Scope::Write, "write"_L1, QT_TRANSLATE_NOOP("Scope", "Change endpoints and replay deliveries")},
    ScopeInfo{Scope::Runtime, "runtime"_L1, QT_TRANSLATE_NOOP("Scope", "Post call events and call tools")},
    ScopeInfo{Scope::Admin, "admin"_L1, QT_TRANSLATE_NOOP("Scope", "Everything, including keys and secrets")},
};

} // namespace

std::span<const ScopeInfo> allScopes()
{
    return table;
}

bool allows(Scopes granted, Scope needed)
{
    return granted.testFlag(Scope::Admin) || granted.testFlag(needed);
}

QStringList wireNames(Scopes scopes)
{
    QStringList names;
    for (const ScopeInfo &info : table) {
        if (scopes.testFlag(info.scope))
            names.append(info.wire);
    }
    return names;
}

std::optional<Scopes> scopesFromWire(const QStringList &names)
{
    Scopes scopes;
    for (const QString &name : names) {
        const auto found =
            std::find_if(table.begin(), table.end(), [&name](const ScopeInfo &info) { return name == info.wire; });
        if (found == table.end())
            return std::nullopt;
        scopes |= found->scope;
    }
    return scopes;
}

QString describe(Scope scope)
{
    for (const ScopeInfo &info : table) {
        if (info.scope == scope)
            return QCoreApplication::translate("Scope", info.description);
    }
    return {};
}

QJsonObject ApiKey::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"prefix"_s, prefix},
            {u"scopes"_s, QJsonArray::fromStringList(wireNames(scopes))},
            {u"createdAt"_s, core::toRfc3339(createdAt)},
            {u"lastUsedAt"_s, timeValue(lastUsedAt)},
            {u"revokedAt"_s, timeValue(revokedAt)}};
}

ApiKey ApiKey::fromJson(const QJsonObject &object)
{
    ApiKey key;
    key.id = text(object, "id"_L1);
    key.name = text(object, "name"_L1);
    key.prefix = text(object, "prefix"_L1);
    key.scopes = scopesFromWire(texts(object, "scopes"_L1)).value_or(Scopes());
    key.createdAt = time(object, "createdAt"_L1);
    key.lastUsedAt = optionalTime(object, "lastUsedAt"_L1);
    key.revokedAt = optionalTime(object, "revokedAt"_L1);
    return key;
}

} // namespace callttone::values
