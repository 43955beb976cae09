// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace callttone::core {

/// Reads `.env` text: NAME=value per line, `export ` allowed, # comments, single quotes literal, double quotes with
/// \n \t \" \\ escapes, unquoted values trimmed and cut at " #". Lines that are none of this are skipped.
[[nodiscard]] QHash<QString, QString> parseDotenv(const QByteArray &text);

} // namespace callttone::core
