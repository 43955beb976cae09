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

    /// Where sign-ins come back to, and the public address of the document that says so; either may be empty.
    struct SignInPlace
    {
        QString redirectUri;
        QString clientDocument;
    };
    /// What a person sent, its address filled in. Lives in memory until the sign-in ends, for it may hold secrets.
    struct AddressInput
    {
        QJsonObject input;
        bool isAgain = false; ///< no address was sent: the server that is connected already
    };
    /// The connection, or the sign-in that has to be gone through first.
    struct AddressOutcome
    {
        std::optional<values::Integration> connected;
        SignInSearch search;
        AddressInput address;
    };
    /// Webhook and server URLs: `input` as REST takes it.
    [[nodiscard]] core::Result<values::ConnectionCheck> tryAddress(const IntegrationDescriptor &descriptor,
                                                                   const QJsonObject &input, const SignInPlace &place);
    [[nodiscard]] core::Result<AddressOutcome> connectAddress(const IntegrationDescriptor &descriptor,
                                                              const QJsonObject &input, const SignInPlace &place);
    /// Tokens have come from a server's sign-in: connects with them. A failure leaves things as they were.
    [[nodiscard]] std::optional<values::ConnectFailure> settleServerSignIn(const IntegrationDescriptor &descriptor,
                                                                           const AddressInput &address,
                                                                           const ServerSignIn &signIn,
                                                                           TokenReply &&reply);
    /// Who refreshes the grant of a server.
    [[nodiscard]] core::Result<GrantClient> clientOfServer(const IntegrationDescriptor &descriptor) const;
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
    /// What a server was found to offer, or why it did not answer; nothing is written unless something is different.
    [[nodiscard]] core::Result<void> keepDiscovery(const IntegrationDescriptor &descriptor,
                                                   const IntegrationDescriptor::Discovery &discovery);
    [[nodiscard]] core::Result<QList<values::ToolChange>> toolChanges(const IntegrationDescriptor &descriptor) const;
    [[nodiscard]] core::Result<values::Integration> acceptTools(const IntegrationDescriptor &descriptor,
                                                                const QStringList &names);
    /// For calls, from any thread at any time.
    [[nodiscard]] core::Result<UsableConnection> use(const IntegrationDescriptor &descriptor);
    /// Puts the integration's present state on the event stream.
    void announce(const IntegrationDescriptor &descriptor);

private:
    [[nodiscard]] std::unique_ptr<ConnectionSession> sessionOf(const IntegrationDescriptor &descriptor,
                                                               const store::StoredConnection &connection,
                                                               const ConnectionBook::Rows &rows);
    [[nodiscard]] core::Result<void> checkValues(const IntegrationDescriptor &descriptor) const;
    [[nodiscard]] IntegrationFacts factsOf(const IntegrationDescriptor &descriptor,
                                           const ConnectionBook::Rows &rows) const;
    [[nodiscard]] core::Result<std::unique_ptr<ConnectionSession>> open(const IntegrationDescriptor &descriptor);
    [[nodiscard]] core::Result<values::ConnectionCheck> checkNow(const IntegrationDescriptor &descriptor,
                                                                 VendorSession &session, bool quiet);
    [[nodiscard]] core::Result<void> keepTools(const IntegrationDescriptor &descriptor, const QJsonArray &tools);
    [[nodiscard]] core::Result<void> keepCheck(const IntegrationDescriptor &descriptor,
                                               const values::ConnectionCheck &check);
    [[nodiscard]] core::Result<values::ConnectionCheck> checkWithTools(const IntegrationDescriptor &descriptor,
                                                                       VendorSession &session);
    [[nodiscard]] core::Result<values::ConnectionCheck> quietCheck(const IntegrationDescriptor &descriptor,
                                                                   VendorSession &session) const;
    [[nodiscard]] core::Result<void> renewIfFailing(const IntegrationDescriptor &descriptor);
    [[nodiscard]] core::Result<void> wipe(const store::StoredConnection &connection);
    /// Tells the vendor and forgets the tokens unless others use them. Answers why the vendor was not told, if so.
    [[nodiscard]] core::Result<QString> endGrant(const IntegrationDescriptor &descriptor,
                                                 const store::StoredConnection &connection,
                                                 const ConnectionBook::Rows &rows);

    struct AddressAttempt
    {
        AddressInput address;
        std::shared_ptr<IntegrationDescriptor::Settled> settled = {};
        SignInSearch search = {};
    };
    [[nodiscard]] core::Result<AddressAttempt> attemptAddress(const IntegrationDescriptor &descriptor,
                                                              const QJsonObject &input, const SignInPlace &place,
                                                              bool tryIt);
    [[nodiscard]] core::Result<values::Integration>
    keepAddress(const IntegrationDescriptor &descriptor, const IntegrationDescriptor::Settled &settled, bool isAgain);
    [[nodiscard]] core::Result<QJsonObject> addressed(const IntegrationDescriptor &descriptor,
                                                      const QJsonObject &input);
    [[nodiscard]] SignInSearch searchSignIn(const IntegrationDescriptor &descriptor, const QJsonObject &input,
                                            const HttpResponse &refusal, const SignInPlace &place, bool tryIt);
    void noteWantedScopes(const IntegrationDescriptor &descriptor, const QStringList &scopes);
    [[nodiscard]] core::Result<values::Integration> changed(const IntegrationDescriptor &descriptor);

    const Parts m_parts;
    WarmConnections m_warm;
    std::mutex m_wantedMutex;
    QHash<QString, WantedScopes> m_wanted; ///< by integration: found missing before there was a connection
};

} // namespace callttone::connect
