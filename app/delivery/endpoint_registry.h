// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/secret_string.h"
#include "app/delivery/webhook_request.h"
#include "models/values/webhook_endpoint.h"

#include <QFuture>

#include <memory>

namespace callttone::core {
class SecretVault;
}
namespace callttone::store {
class Database;
}

namespace callttone::delivery {

/// An endpoint as the sender needs it: settings, all header values, and the secrets that sign right now.
/// Immutable and shared, so a reader never waits and a change takes effect at the very next attempt.
struct ActiveEndpoint
{
    values::WebhookEndpoint endpoint;   ///< `headers` holds real values here
    core::Result<WebhookTarget> target; ///< worked out from `endpoint`; an error when it cannot be requested
    core::SecretString secret;
    core::SecretString previousSecret; ///< empty unless a rotation's grace runs
    QString secretProblem;             ///< why there is no secret (vault locked), in words; empty when there is one
};
using ActiveEndpointPtr = std::shared_ptr<const ActiveEndpoint>;

/// The organization's webhook endpoints: rows in the database, secrets in the vault, a snapshot in memory.
/// Thread-safe. The futures finish after both are written; on failure of one the other is undone.
class EndpointRegistry
{
public:
    EndpointRegistry(store::Database &database, core::SecretVault &vault, const core::Clock &clock);
    ~EndpointRegistry();
    Q_DISABLE_COPY_MOVE(EndpointRegistry)

    /// Reads everything; call once before delivering. Endpoints whose secret cannot be read are kept with the reason.
    [[nodiscard]] core::Result<void> load();
    /// Reads everything again, in turn with changes: the vault has become readable.
    void reload();

    [[nodiscard]] QList<ActiveEndpointPtr> snapshot() const;
    [[nodiscard]] ActiveEndpointPtr find(const QString &id) const; ///< nullptr when there is none

    struct Created
    {
        values::WebhookEndpoint endpoint;
        core::SecretString secret; ///< shown once, by whoever asked
    };
    using CreatedPtr = std::shared_ptr<Created>; ///< QFuture copies its values, secrets do not copy
    [[nodiscard]] QFuture<core::Result<CreatedPtr>> create(const values::EndpointChanges &changes);
    [[nodiscard]] QFuture<core::Result<values::WebhookEndpoint>> update(const QString &id,
                                                                        const values::EndpointChanges &changes);
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &id);
    /// The old secret signs beside the new one for `graceSeconds` (0–604800).
    [[nodiscard]] QFuture<core::Result<CreatedPtr>> rotateSecret(const QString &id, int graceSeconds);
    /// The receiver said 410: switch off, once, with the reason.
    void disable(const QString &id, const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::delivery
