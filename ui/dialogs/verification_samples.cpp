// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verification_samples.h"

#include <array>

namespace callttone::ui {

namespace {

constexpr std::array samples{
    VerificationSample{"Node", R"(const expected = crypto
  .createHmac('sha256', secret)
  .update(rawBody).digest('hex');
return signature.length === expected.length &&
  crypto.timingSafeEqual(
    Buffer.from(signature), Buffer.from(expected));)"},
    VerificationSample{"Python", R"(expected = hmac.new(
    secret.encode(), raw_body, hashlib.sha256
).hexdigest()
return hmac.compare_digest(signature, expected))"},
    VerificationSample{"Go", R"(mac := hmac.New(sha256.New, []byte(secret))
mac.Write(rawBody)
expected := hex.EncodeToString(mac.Sum(nil))
return hmac.Equal(
    []byte(signature), []byte(expected)))"},
};

} // namespace

std::span<const VerificationSample> verificationSamples()
{
    return samples;
}

} // namespace callttone::ui
