// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callttone::integrations {

/// A phone number as libphonenumber reads it. Immutable.
struct PhoneNumber
{
    QString e164; ///< "+15125550199"
    /// Its significant digits without country code and trunk zero: "5125550199"; Italy's zero is significant,
    /// "0612345678". Also without the 9 that Argentina's mobiles have for callers from abroad only, so that it is part
    /// of every international spelling.
    QString national;
    QString region; ///< ISO 3166 of its country; empty for numbers of none (+800)

    bool operator==(const PhoneNumber &) const = default;
};

/// What somebody said, typed or sent; what comes after the number (extension, "mobile", a second number) is left out.
/// `defaultRegion` ("US") is the country of numbers without one; empty: they have none and are not read. nullopt for
/// what is no possible number: "anonymous" (also dialled: +266696687), SIP addresses, short codes, extensions alone,
/// local numbers without their area. Reading the `e164` of a number gives the same number. Thread-safe.
[[nodiscard]] std::optional<PhoneNumber> readPhoneNumber(const QString &text, const QString &defaultRegion);

/// Whether libphonenumber knows the region, in upper case.
[[nodiscard]] bool isPhoneRegion(const QString &region);

/// Whether it stands for a number that is not shown: "anonymous", "restricted", or such a word spelled on a keypad, as
/// carriers send it: "+266696687".
[[nodiscard]] bool isWithheldNumber(const QString &text);

} // namespace callttone::integrations
