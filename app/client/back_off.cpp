// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/back_off.h"

#include <algorithm>

namespace callttone::client {

std::chrono::milliseconds BackOff::delay(int failures, double jitter) const
{
    const int doublings = std::clamp(failures - 1, 0, 20); // 2^20 is past any limit, and does not overflow
    const auto whole = std::min(longest, first * (1 << doublings));
    const double share = 0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds(qint64(double(whole.count()) * share));
}

} // namespace callttone::client
