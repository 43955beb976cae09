// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::service {

// What several resources hold numbers and addresses against. The rule is a sentence for FieldReader::fail().

/// ITU-T E.164: "+", then 7 to 15 digits of which the first is not 0.
[[nodiscard]] bool isE164(const QString &number);
[[nodiscard]] QString e164Rule();
/// Has a name, an @ and a domain. More is for the server it goes to.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace callttone::service
