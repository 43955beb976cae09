// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QFlags>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>

namespace callttone::values {

/// What a key may do. Admin implies the others.
enum class Scope { Read = 1, Write = 2, Runtime = 4, Admin = 8 };
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

struct ScopeInfo
{
    Scope scope;
    QLatin1StringView wire;
    const char *description; ///< source text, context "Scope"
};

[[nodiscard]] std::span<const ScopeInfo> allScopes();
[[nodiscard]] bool allows(Scopes granted, Scope needed);
[[nodiscard]] QStringList wireNames(Scopes scopes);
[[nodiscard]] std::optional<Scopes> scopesFromWire(const QStringList &names); ///< nullopt when one is unknown
[[nodiscard]] QString describe(Scope scope);                                  ///< translated

/// A key as listed. The key itself is shown once, in the answer that creates it, and kept only as a hash.
struct ApiKey
{
    QString id; ///< "key_…"
    QString name;
    QString prefix; ///< "vxf_ab12…cd34": enough to recognise a key by
    Scopes scopes;
    core::TimeMs createdAt = 0;
    std::optional<core::TimeMs> lastUsedAt;
    std::optional<core::TimeMs> revokedAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ApiKey fromJson(const QJsonObject &object);
};

} // namespace callttone::values
