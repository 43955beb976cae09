// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callttone::items {

/// How the text of a file is written. Spreadsheets save all of these and say which in none of them but the byte order
/// mark.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "UTF-8", "UTF-16", "Windows-1252": for people.
[[nodiscard]] QString nameOf(TextEncoding encoding);

struct DecodedText
{
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Finds out by the mark, else by the zeros of UTF-16, else UTF-8 if it is valid, else Windows-1252, in which anything
/// is.
[[nodiscard]] DecodedText decoded(const QByteArray &bytes);
[[nodiscard]] QString decodedAs(const QByteArray &bytes, TextEncoding encoding);

} // namespace callttone::items
