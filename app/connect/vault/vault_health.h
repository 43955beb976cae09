// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

namespace callttone::core {
class SecretVault;
}

namespace callttone::connect {

/// How the keychain fares, as last seen.
struct VaultHealth
{
    enum class State {
        Untried, ///< nothing was asked of it yet
        Ready,
        Waiting, ///< asked more than 2 s ago: a system dialog may be waiting for its user
        Slow,    ///< did not answer in time
        Locked,
        Absent, ///< no keychain in this session
        Denied, ///< a person or the system's policy refused
        Failed,
    };
    State state = State::Untried;
    core::ApiError problem = {}; ///< what happened, why, what to do; filled from Waiting on
    core::TimeMs since = 0;

    [[nodiscard]] bool isTrouble() const { return state > State::Waiting; }
};

/// The entry that tries write, and that stays behind only when one is interrupted.
inline constexpr QLatin1StringView trialKey("check:vault");

/// Writes, reads back and removes an entry that means nothing. Blocks like any call of the vault.
[[nodiscard]] core::Result<void> tryVault(core::SecretVault &vault);

} // namespace callttone::connect
