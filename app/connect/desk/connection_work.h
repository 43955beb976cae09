// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/desk/connection_book.h"
#include "app/connect/desk/connection_session.h"
#include "app/connect/desk/integration_view.h"
#include "app/connect/desk/sign_in.h"
#include "app/connect/desk/warm_connections.h"

namespace callttone::connect {

class OAuthFlows;

/// What the desk does, as straight-line functions that block: for its worker threads, one at a time for each grant or
/// connection. Everything given outlives it.
class ConnectionWork
{
public:
    struct Parts
    {
        const QList<IntegrationDescriptor> &descriptors;
        const values::Account &account;
        const core::Environment &environment;
        core::SecretVault &vault;
        HttpClient &http;
        TokenKeeper &keeper;
        OAuthFlows &flows;
        ConnectionBook &book;
        const core::Clock &clock;
    };
    explicit ConnectionWork(const Parts &parts);

    [[nodiscard]] core::Result<QList<values::Integration>> list() const;
    [[nodiscard]] core::Result<values::Integration> find(const IntegrationDescriptor &descriptor) const;

    /// Webhook and server URLs: `input` as REST takes it.
    [[nodiscard]] core::Result<values::ConnectionCheck> tryAddress(const IntegrationDescriptor &descriptor,
                                                                   const QJsonObject &input);
    [[nodiscard]] core::Result<values::Integration> connectAddress(const IntegrationDescriptor &descriptor,
                                                                   const QJsonObject &input);
    /// Conflict `not_configured` names the missing variables.
    [[nodiscard]] core::Result<void> checkConfigured(const IntegrationDescriptor &descriptor) const;
    /// The grant at hand when it covers the integration, which is not connected yet.
    [[nodiscard]] core::Result<std::optional<store::StoredGrant>>
    reusableGrant(const IntegrationDescriptor &descriptor) const;
    /// What to ask for: its own scopes and those of the connected ones that share the grant, since the new grant
    /// replaces the old.
    [[nodiscard]] core::Result<QStringList> scopesToAsk(const IntegrationDescriptor &descriptor) const;
    [[nodiscard]] SignInParts signIn(const IntegrationDescriptor &descriptor) const;

    [[nodiscard]] core::Result<values::Integration> change(const IntegrationDescriptor &descriptor,
                                                           const QJsonObject &patch);
    [[nodiscard]] core::Result<values::Integration> disconnect(const IntegrationDescriptor &descriptor);
    [[nodiscard]] core::Result<values::ConnectionCheck> test(const IntegrationDescriptor &descriptor, bool quiet);
    [[nodiscard]] core::Result<QList<values::ConfigOption>> options(const IntegrationDescriptor &descriptor,
                                                                    const QString &field);
    [[nodiscard]] core::Result<values::ConfigOption> createOption(const IntegrationDescriptor &descriptor,
                                                                  const QString &field, const QString &label);
    /// For calls, from any thread at any time.
    [[nodiscard]] core::Result<UsableConnection> use(const IntegrationDescriptor &descriptor);
    /// Puts the integration's present state on the event stream.
    void announce(const IntegrationDescriptor &descriptor);

private:
    [[nodiscard]] std::unique_ptr<ConnectionSession> sessionOf(const IntegrationDescriptor &descriptor,
                                                               const store::StoredConnection &connection,
                                                               const ConnectionBook::Rows &rows) const;
    [[nodiscard]] core::Result<void> checkValues(const IntegrationDescriptor &descriptor) const;
    [[nodiscard]] IntegrationFacts factsOf(const IntegrationDescriptor &descriptor,
                                           const ConnectionBook::Rows &rows) const;
    [[nodiscard]] core::Result<std::unique_ptr<ConnectionSession>> open(const IntegrationDescriptor &descriptor) const;
    [[nodiscard]] core::Result<values::ConnectionCheck> quietCheck(const IntegrationDescriptor &descriptor,
                                                                   VendorSession &session) const;
    [[nodiscard]] core::Result<void> renewIfFailing(const IntegrationDescriptor &descriptor);
    [[nodiscard]] core::Result<void> wipe(const store::StoredConnection &connection);
    [[nodiscard]] core::Result<values::Integration> changed(const IntegrationDescriptor &descriptor);

    const Parts m_parts;
    WarmConnections m_warm;
};

} // namespace callttone::connect
