// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace callttone::ui {

/// JSON with one member a line and two blanks a level, members in the order and numbers in the form they were sent: a
/// parser would sort and round them, and the reader compares with what was signed. Nothing for what is no JSON.
[[nodiscard]] std::optional<QString> prettyJson(QByteArrayView json);

} // namespace callttone::ui
