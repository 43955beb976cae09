// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"
#include "app/core/settings.h"
#include "app/main/vault_choice.h"

#include <QUrl>

#include <memory>

namespace callttone::connect {
struct DoctorParts;
}
namespace callttone::values {
struct Account;
}

namespace callttone::app {

/// A whole engine in this process: the one place where its rooms are put together. `callttoned serve` and the desktop
/// both host one.
class EngineHost
{
public:
    /// Opens everything bottom up, sends what an earlier run left, and listens. Blocks on disk and keyring, so not for
    /// the UI thread. Nothing is left behind when it fails.
    [[nodiscard]] static core::Result<std::unique_ptr<EngineHost>>
    start(const core::EngineSettings &settings, const core::Environment &environment, VaultHost host);
    ~EngineHost(); ///< stop()
    Q_DISABLE_COPY_MOVE(EngineHost)

    /// Stops accepting, lets attempts under way finish for up to 5 s, closes the database.
    void stop();

    [[nodiscard]] QUrl baseUrl() const;
    /// An admin key that works for as long as this engine runs; for the desktop around it.
    [[nodiscard]] core::SecretString desktopKey() const;
    [[nodiscard]] QString vaultDescription() const;
    [[nodiscard]] QString dataDir() const;

private:
    struct Parts;
    explicit EngineHost(std::unique_ptr<Parts> parts);
    [[nodiscard]] static connect::DoctorParts doctorParts(Parts &parts, const values::Account &account,
                                                          const QString &redirectUri, VaultHost host);

    std::unique_ptr<Parts> m_parts;
};

} // namespace callttone::app
