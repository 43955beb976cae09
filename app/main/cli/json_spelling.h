// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace callttone::cli {

/// How programs that parse JSON and write it again space it. Order of members and spelling of numbers stay.
struct JsonSpacing
{
    const char *afterComma; ///< between entries: "" or " "
    const char *afterColon;
    int indent; ///< spaces per level, each entry on its own line; -1 = all on one line
};

/// `json` with only its whitespace changed; bytes that are not JSON come out as they may.
[[nodiscard]] QByteArray respaced(const QByteArray &json, const JsonSpacing &spacing);
/// Nothing but what the values need: one line, as JSON.stringify writes it.
[[nodiscard]] QByteArray minified(const QByteArray &json);
/// `\u00e9` as the character and `\/` as the slash: what some writers escape and others do not.
[[nodiscard]] QByteArray unescaped(const QByteArray &json);

} // namespace callttone::cli
