// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::values {

/// Contact details a caller left, as `lead` of the events `lead.captured` and `analysis.complete`. Any may be empty.
struct Lead
{
    QString firstName;
    QString lastName;
    QString email;
    QString phone; ///< as it was said or sent; not normalised
    QString company;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString fullName() const; ///< "Ann Lee"; empty when neither name is known
    /// What `later` knows, and for the rest what is known here.
    [[nodiscard]] Lead mergedWith(const Lead &later) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// A single member `name` is split at its last blank where first and last name are missing.
    [[nodiscard]] static Lead fromJson(const QJsonObject &object);
    bool operator==(const Lead &) const = default;
};

} // namespace callttone::values
