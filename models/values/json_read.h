// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace callttone::values {

// Small readers shared by the fromJson functions. They are lenient: a missing or mistyped member reads as empty,
// since these read what our own service wrote; input from outside is validated where it comes in.

[[nodiscard]] QString text(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] QStringList texts(const QJsonObject &object, QLatin1StringView name);
/// An RFC 3339 member, 0 when absent.
[[nodiscard]] core::TimeMs time(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<core::TimeMs> optionalTime(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<int> optionalInt(const QJsonObject &object, QLatin1StringView name);

/// RFC 3339 or null.
[[nodiscard]] QJsonValue timeValue(std::optional<core::TimeMs> time);
/// null for an empty text, which reads better in an API than "".
[[nodiscard]] QJsonValue textValue(const QString &text);
[[nodiscard]] QJsonValue intValue(std::optional<int> number);

} // namespace callttone::values
