// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::core {

/// Takes secrets out of text on its way to a log, an error or an export: our own keys (vxf_…, whsec_…), bearer and
/// basic credentials, and the values of members and parameters whose names say they are secret.
/// Recognises by shape, so it also catches secrets nobody registered; callers still keep secrets out themselves.
[[nodiscard]] QString redacted(const QString &text);

/// Header names whose values are never stored or shown in clear (compared lower-case).
[[nodiscard]] bool isSensitiveHeader(const QByteArray &name);

/// What stands in for a secret: "[redacted]".
inline constexpr QStringView redactionMark = u"[redacted]";

} // namespace callttone::core
