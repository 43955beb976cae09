// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/core/clock.h"

#include <memory>

namespace callttone::cli {

class CommandLine;

/// Where API keys are made, listed and revoked.
class KeyDesk
{
public:
    KeyDesk() = default;
    Q_DISABLE_COPY_MOVE(KeyDesk)
    virtual ~KeyDesk() = default;

    [[nodiscard]] virtual core::Result<client::CreatedApiKey> create(const QString &name, values::Scopes scopes) = 0;
    [[nodiscard]] virtual core::Result<QList<values::ApiKey>> list() = 0;
    [[nodiscard]] virtual core::Result<void> revoke(const QString &id) = 0;
    /// For people: the service's address or the database's path.
    [[nodiscard]] virtual QString place() const = 0;
};

/// The service, or the database itself under the instance lock, so that the very first key can be made before anything
/// serves. `--url` is the service and `--data-dir` the database; without either, the service when the environment has a
/// key for it. `clock` outlives the desk.
[[nodiscard]] core::Result<std::unique_ptr<KeyDesk>> openKeyDesk(const CommandLine &line, const core::Clock &clock);

} // namespace callttone::cli
