// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callttone::items {

/// Why a text is no number that can be called from anywhere.
enum class PhoneProblem {
    Empty,
    NoCountry,  ///< written as within one country
    NotANumber, ///< letters, an extension, several numbers
    WrongLength,
};

struct ReadPhone
{
    QString e164; ///< empty when there is a problem
    std::optional<PhoneProblem> problem = {};
};

/// Reads "+1 (512) 555-0142", "0049 (0)30 / 1234567", "tel:+44-20-7946-0018". Numbers without + or 00 are refused:
/// which country they are of would be a guess, and somebody else's telephone would ring.
[[nodiscard]] ReadPhone readPhone(const QString &text);
/// It is written like a number, whether or not it can be called.
[[nodiscard]] bool looksLikePhone(const QString &text);

/// "Line 17: 555 0142 lacks its country code…", without the line.
[[nodiscard]] QString sentenceOf(PhoneProblem problem, const QString &text);

} // namespace callttone::items
