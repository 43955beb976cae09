// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::integrations {

/// A phone number as somebody said or typed it. Its country is never guessed: without one it stays national, and is
/// compared by its last digits.
struct PhoneText
{
    QString digits;
    bool hasCountry = false; ///< began with + or 00

    /// E.164 with a country, else the digits.
    [[nodiscard]] QString number() const { return hasCountry ? u'+' + digits : digits; }
    /// The last ten digits, without the zero that only calls within a country begin with.
    [[nodiscard]] QString tail() const;
    [[nodiscard]] bool isEmpty() const { return digits.isEmpty(); }
};

[[nodiscard]] PhoneText readPhone(const QString &text);
/// Whether they may be the same; surely so only when both have their country.
[[nodiscard]] bool sameNumber(const PhoneText &a, const PhoneText &b);

} // namespace callttone::integrations
