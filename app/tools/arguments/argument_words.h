// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace callttone::tools {

/// {"attendees", "0"} -> "/arguments/attendees/0".
[[nodiscard]] QString argumentPointer(const QStringList &path);
/// Required members that are not there.
[[nodiscard]] QStringList missingArguments(const QJsonObject &schema, const QJsonObject &arguments);
/// What the schema wants of the value at `path` that it is not: reads on from the argument's name.
[[nodiscard]] QString wordsForArgument(const QJsonObject &schema, const QJsonObject &arguments,
                                       const QStringList &path);
/// What it wants of the arguments together: "needs email or phone".
[[nodiscard]] QString wordsForWhole(const QJsonObject &schema);

} // namespace callttone::tools
