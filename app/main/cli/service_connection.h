// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/client/rest_client.h"
#include "app/core/settings.h"
#include "app/main/cli/command_line.h"

#include <memory>

namespace callttone::cli {

/// The service a verb talks to.
struct ServiceConnection
{
    explicit ServiceConnection(client::ServiceAddress address)
        : rest(std::move(address))
        , api(rest)
    {}

    client::RestClient rest;
    client::ApiClient api;
};

/// The data directory of `--data-dir`, else of CALLTTONE_DATA_DIR, else the usual one.
[[nodiscard]] QString dataDirOf(const CommandLine &line);
[[nodiscard]] core::Environment environmentOf(const CommandLine &line);

/// `--url`, else where CALLTTONE_LISTEN says that a local service listens.
[[nodiscard]] core::Result<QUrl> serviceUrlOf(const CommandLine &line, const core::Environment &environment);

/// The key of CALLTTONE_API_KEY, else CALLTTONE_ADMIN_KEY, else the one that `key create --save` put into the vault.
/// Empty when there is none.
[[nodiscard]] core::Result<core::SecretString> serviceKeyOf(const CommandLine &line,
                                                            const core::Environment &environment);

/// Error when there is no key or the address cannot be used; nothing is sent yet.
[[nodiscard]] core::Result<std::unique_ptr<ServiceConnection>> connectToService(const CommandLine &line);

} // namespace callttone::cli
