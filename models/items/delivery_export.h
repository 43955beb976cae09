// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QJsonObject>

namespace callttone::items {

/// A shell command that sends the attempt's request again as it was: same bytes, same signature headers. Safe to paste
/// into a POSIX shell whatever the payload holds. Sensitive header values are "[redacted]", as stored.
[[nodiscard]] QString curlCommand(const values::DeliveryDetail &detail, const values::DeliveryAttempt &attempt);

/// All attempts as an HTTP Archive, for browsers' network panels and support.
/// HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/
[[nodiscard]] QJsonObject harOf(const values::DeliveryDetail &detail);

} // namespace callttone::items
