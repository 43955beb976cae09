// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace callttone::client {

// How the special forms of script_template.h are recognised; for the files that render and check them.

[[nodiscard]] const QRegularExpression &placeholder(); ///< captures the path

/// An object of exactly this one member: its value, else Undefined.
[[nodiscard]] QJsonValue special(const QJsonObject &object, QLatin1StringView name);

struct Choice
{
    QLatin1StringView name; ///< "oneOf" | "firstOf"
    QJsonArray alternatives;
    bool first = false;
};
[[nodiscard]] std::optional<Choice> choiceOf(const QJsonObject &object);

struct Alternative
{
    QJsonValue value;
    QJsonValue when = QJsonValue::Undefined;
};
/// {"when", "value"}, or just the value.
[[nodiscard]] Alternative alternativeOf(const QJsonValue &entry);

} // namespace callttone::client
