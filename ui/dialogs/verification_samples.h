// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace callttone::ui {

/// Receiver code that checks X-Webhook-Signature over the raw body. Short, but complete: lengths are compared first
/// where the library's constant-time comparison would throw.
struct VerificationSample
{
    const char *language;
    const char *code;
};

[[nodiscard]] std::span<const VerificationSample> verificationSamples();

} // namespace callttone::ui
