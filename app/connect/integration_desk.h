// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/core/clock.h"
#include "models/values/account.h"
#include "models/values/diagnostic_check.h"
#include "models/values/tool_change.h"

#include <QFuture>
#include <QHash>

#include <memory>
#include <variant>

namespace callttone::core {
class Environment;
class SecretVault;
} // namespace callttone::core
namespace callttone::store {
class Database;
}

namespace callttone::connect {

class TokenKeeper;

/// What the browser is shown after a sign-in came back.
struct CallbackPage
{
    int status = 200;
    QByteArray html;   ///< our own text only; nothing of the query is in it unescaped
    QByteArray policy; ///< the Content-Security-Policy that goes with it
};

struct DeskParts
{
    store::Database &database;
    core::SecretVault &vault;
    HttpClient &http;
    const core::Clock &clock;
    const core::Environment &environment;
    values::Account account;
    QList<IntegrationDescriptor> descriptors;
    QString lockDir; ///< shared by every process on this data: refresh locks
};

/// A connection and how to use it now. Several may use one at the same time.
struct UsableConnection
{
    values::Integration view;
    std::shared_ptr<VendorSession> session;
    QHash<QString, core::TimeMs> toolsOffSince; ///< of tools that are switched off; "*" for those not named
    QJsonArray tools = {}; ///< definitions of discovered ones, without those that wait for a person
};

/// The organization's connections: what the dashboard shows and does, for REST and the engine's own use.
/// Thread-safe; futures finish on worker threads. Every operation on one integration waits for the one before it.
class IntegrationDesk
{
public:
    explicit IntegrationDesk(DeskParts parts);
    ~IntegrationDesk(); ///< cancels sign-ins, waits for work under way
    Q_DISABLE_COPY_MOVE(IntegrationDesk)

    /// From now on sign-ins can begin and tokens are refreshed. `redirectUri` is where vendors send the browser back
    /// to.
    void start(const QString &redirectUri);
    void stop();
    /// Hears of every change of a connection, its settings or its health before whoever made it is answered, on a
    /// worker that may block a moment. Set before start().
    void setChangeListener(std::function<void(const QString &integration)> listener);
    /// Puts an integration's present state on the event stream, for what is known elsewhere about it.
    void announce(const QString &integration);

    template<typename T> using Reply = QFuture<core::Result<T>>;

    /// The nine with vendors behind them, in dashboard order. Webhooks and the REST API are the service's to add.
    [[nodiscard]] Reply<QList<values::Integration>> list();
    [[nodiscard]] Reply<values::Integration> find(const QString &id);

    /// OAuth: a flow to finish in the browser, or the integration when a grant at hand covers it. Webhook and server
    /// URL: the integration, a flow where the server signs its users in, or with "dryRun": true what trying it showed.
    /// A server that is signed in to is signed in to again when no "url" is sent.
    using Connected = std::variant<values::ConnectFlow, values::Integration, values::ConnectionCheck>;
    [[nodiscard]] Reply<Connected> connect(const QString &id, const QJsonObject &input);
    [[nodiscard]] Reply<values::ConnectFlow> flow(const QString &id, const QString &flowId);
    [[nodiscard]] Reply<values::ConnectFlow> cancelFlow(const QString &id, const QString &flowId);
    /// The address the browser ended at, pasted by a person.
    [[nodiscard]] Reply<values::ConnectFlow> pasteRedirect(const QString &id, const QString &flowId,
                                                           const QString &url);
    /// `query` as it came, encoded and without "?". Always a page, also for what is refused.
    [[nodiscard]] QFuture<CallbackPage> callback(const QByteArray &query);

    /// What we are, for authorization servers that read it instead of registering us; empty where no server can:
    /// without a public https address.
    [[nodiscard]] QJsonObject clientDocument() const;

    /// {"config": {…}} merged by member, {"paused": bool}. Validation errors name their fields.
    [[nodiscard]] Reply<values::Integration> change(const QString &id, const QJsonObject &patch);
    /// Revokes at the vendor unless another integration uses the grant, wipes the vault.
    [[nodiscard]] Reply<values::Integration> disconnect(const QString &id);
    /// Quiet: nothing people would see is sent, so some connections are judged by less.
    [[nodiscard]] Reply<values::ConnectionCheck> test(const QString &id, bool quiet = false);
    [[nodiscard]] Reply<QList<values::ConfigOption>> options(const QString &id, const QString &field);
    [[nodiscard]] Reply<values::ConfigOption> createOption(const QString &id, const QString &field,
                                                           const QString &label);
    /// Newest first.
    [[nodiscard]] Reply<QList<values::ConnectionActivity>> activity(const QString &id, int limit);
    /// How the server's tools differ from those accepted, by name; empty where none are discovered.
    [[nodiscard]] Reply<QList<values::ToolChange>> toolChanges(const QString &id);
    /// From the next call on, agents get them as they are now. No names: all that wait.
    [[nodiscard]] Reply<values::Integration> acceptTools(const QString &id, const QStringList &names);
    /// What was lately said to the server, newest first; in memory only. NotFound where it is not kept.
    [[nodiscard]] core::Result<QList<values::WireExchange>> wire(const QString &id) const;
    [[nodiscard]] const QList<IntegrationDescriptor> &descriptors() const;

    /// For tools and calendars: blocks for the database, so for worker threads, and waits for nothing else. Whether it
    /// is paused or broken is in its view. Errors: Conflict "not_connected", NotFound.
    [[nodiscard]] core::Result<UsableConnection> use(const QString &id);
    /// What a server was found to offer when a call started, or why it did not answer, from the worker thread that has
    /// just asked it. Blocks for the database; writes, and announces, only what is different.
    [[nodiscard]] core::Result<void> keepDiscovery(const QString &id,
                                                   const IntegrationDescriptor::Discovery &discovery);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::connect
