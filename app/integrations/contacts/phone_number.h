// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callttone::integrations {

/// A phone number as libphonenumber reads it. Immutable.
struct PhoneNumber
{
    QString e164;     ///< "+15125550199"
    QString national; ///< its significant digits without country code and trunk zero: "5125550199"
    QString region;   ///< ISO 3166 of its country; empty for numbers of none (+800)

    bool operator==(const PhoneNumber &) const = default;
};

/// What somebody said, typed or sent. `defaultRegion` ("US") is the country of numbers without one; empty: they have
/// none and are not read. nullopt for what is no possible number: "anonymous", extensions alone, too short.
/// Thread-safe.
[[nodiscard]] std::optional<PhoneNumber> readPhoneNumber(const QString &text, const QString &defaultRegion);

/// Whether libphonenumber knows the region.
[[nodiscard]] bool isPhoneRegion(const QString &region);

} // namespace callttone::integrations
