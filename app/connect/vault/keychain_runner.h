// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vault/keychain_backend.h"
#include "app/connect/vault/vault_health.h"

namespace callttone::connect {

struct KeychainTimes
{
    int backgroundMs = 8'000; ///< how long When::Healthy waits: nobody may be there to answer a dialog
    int askedMs = 20'000;     ///< how long When::Always waits
    int hintMs = 2'000;       ///< from then on health() says that a dialog may be waiting
    int recheckMs = 10'000;   ///< how often a keychain in trouble is looked at
};

/// Runs one keychain request at a time on the application's thread for callers on other threads, who block until the
/// answer or the time limit. Says how the keychain fares, notices when it works again, and never shows a dialog by
/// itself: only requests do. Thread-safe.
class KeychainRunner
{
public:
    KeychainRunner(std::unique_ptr<KeychainBackend> backend, const core::Clock &clock, KeychainTimes times);
    /// Requests the system has not answered are abandoned.
    ~KeychainRunner();
    Q_DISABLE_COPY_MOVE(KeychainRunner)

    using Request = std::function<void(KeychainBackend &, KeychainBackend::Done)>;
    enum class When {
        Healthy, ///< while the keychain is known to be in trouble, that is the answer: no dialog for background work
        Always,  ///< somebody asked for it
    };
    /// Done or NotFound, or the problem. Once the program ends its event loop everything is refused. Called on the
    /// application's thread it is an error: that thread runs requests.
    [[nodiscard]] core::Result<KeychainAnswer> run(Request request, When when);

    [[nodiscard]] VaultHealth health() const;
    /// Called on a thread of the runner's own each time the keychain works again after trouble; may block. Set once.
    void setRecoveryListener(std::function<void()> listener);
    /// How the runner finds out: a request that changes nothing and asks nobody.
    void setTrial(Request trial);

private:
    struct Shared;
    std::shared_ptr<Shared> d; ///< outlives the runner in requests that the system has not answered
};

} // namespace callttone::connect
