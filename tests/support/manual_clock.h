// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <atomic>

namespace callttone::testing {

/// Stands still until a test moves it. 2026-02-17T12:00:00Z to begin with.
class ManualClock final : public core::Clock
{
public:
    [[nodiscard]] core::TimeMs now() const override { return m_now; }
    void advance(core::TimeMs ms) { m_now += ms; }
    void set(core::TimeMs now) { m_now = now; }

private:
    std::atomic<core::TimeMs> m_now = 1'771'329'600'000;
};

} // namespace callttone::testing
