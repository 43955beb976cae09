// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "app/core/secret_string.h"
#include "models/values/account.h"
#include "models/values/api_key.h"
#include "models/values/call.h"
#include "models/values/call_event.h"
#include "models/values/call_filter.h"
#include "models/values/delivery_attempt.h"
#include "models/values/delivery_filter.h"
#include "models/values/diagnostic_check.h"
#include "models/values/integration.h"
#include "models/values/page.h"
#include "models/values/stats.h"
#include "models/values/tool_call.h"
#include "models/values/tool_change.h"
#include "models/values/webhook_endpoint.h"
#include "models/values/wire_exchange.h"

#include <variant>

namespace callttone::client {

template<typename T> using Reply = QFuture<core::Result<T>>;

// Answers with a secret in them are move-only: it is shown once and never stored.

struct CreatedEndpoint
{
    values::WebhookEndpoint endpoint;
    core::SecretString secret; ///< "whsec_…"
};

struct RotatedSecret
{
    core::SecretString secret;
    std::optional<core::TimeMs> previousSecretUntil; ///< both verify until then
};

struct CreatedApiKey
{
    values::ApiKey apiKey;
    core::SecretString key; ///< "vxf_…"
};

struct TestResult
{
    QString deliveryId;
    values::DeliveryAttempt attempt;
};

/// How many deliveries a bulk operation takes, or would take.
struct BulkCount
{
    qint64 count = 0;
    bool dryRun = false;
};

struct PostedEvent
{
    QString id;
    bool duplicate = false; ///< this id was accepted before; nothing is sent again
    int deliveries = 0;
};

/// What POST /tools/{name}/invoke is sent.
struct ToolInvocation
{
    QJsonObject arguments;
    QString callId = {}; ///< empty outside of a call
    QString agentId = {};
    bool dryRun = false; ///< look, but change nothing
};

/// What came of connecting: a sign-in to finish in the browser, the integration as it is now, or with "dryRun" what
/// trying it showed.
using ConnectAnswer = std::variant<values::ConnectFlow, values::Integration, values::ConnectionCheck>;

/// The REST API, typed. Each call answers by a future that always finishes; attach with onResult().
/// `transport` outlives the client.
class ApiClient
{
public:
    explicit ApiClient(RestTransport &transport)
        : m_transport(transport)
    {}
    Q_DISABLE_COPY_MOVE(ApiClient)

    [[nodiscard]] Reply<values::Account> account();
    [[nodiscard]] Reply<values::Stats> stats(const values::StatsQuery &query);

    [[nodiscard]] Reply<values::Page<values::Call>> calls(const values::CallFilter &filter,
                                                          const values::PageRequest &page);
    [[nodiscard]] Reply<values::CallDetail> call(const QString &id);

    [[nodiscard]] Reply<values::Page<values::StoredEvent>> events(const values::PageRequest &page);
    /// One event object, or an array of them, as JSON text.
    [[nodiscard]] Reply<QList<PostedEvent>> postEvents(const QByteArray &json);

    [[nodiscard]] Reply<values::Page<values::Delivery>> deliveries(const values::DeliveryFilter &filter,
                                                                   const values::PageRequest &page);
    [[nodiscard]] Reply<values::DeliveryDetail> delivery(const QString &id);
    [[nodiscard]] Reply<values::Delivery> replay(const QString &deliveryId);
    [[nodiscard]] Reply<values::Delivery> cancel(const QString &deliveryId);
    [[nodiscard]] Reply<BulkCount> replayMany(const values::DeliveryFilter &filter, bool dryRun);

    [[nodiscard]] Reply<QList<values::WebhookEndpoint>> webhooks();
    [[nodiscard]] Reply<CreatedEndpoint> createWebhook(const values::EndpointChanges &changes);
    [[nodiscard]] Reply<values::WebhookEndpoint> updateWebhook(const QString &id,
                                                               const values::EndpointChanges &changes);
    [[nodiscard]] Reply<std::monostate> deleteWebhook(const QString &id);
    /// Sends a signed test event now; without `event` the service chooses one the endpoint takes.
    [[nodiscard]] Reply<TestResult> testWebhook(const QString &id, std::optional<values::EventType> event = {});
    [[nodiscard]] Reply<RotatedSecret> rotateSecret(const QString &id, int graceSeconds);
    /// Sends again what never succeeded between the two times; no `until` = up to now.
    [[nodiscard]] Reply<BulkCount> recover(const QString &id, core::TimeMs since, std::optional<core::TimeMs> until,
                                           bool dryRun);

    [[nodiscard]] Reply<QList<values::ApiKey>> apiKeys();
    [[nodiscard]] Reply<CreatedApiKey> createApiKey(const QString &name, values::Scopes scopes);
    [[nodiscard]] Reply<std::monostate> revokeApiKey(const QString &id);

    // integrations_client.cpp

    /// All of them, in the order the dashboard shows them.
    [[nodiscard]] Reply<QList<values::Integration>> integrations();
    [[nodiscard]] Reply<values::Integration> integration(const QString &id);
    /// `input` by kind: {} for OAuth; "url" and more for webhook and server URLs, with "dryRun" to try it only.
    [[nodiscard]] Reply<ConnectAnswer> connectIntegration(const QString &id, const QJsonObject &input);
    [[nodiscard]] Reply<values::ConnectFlow> connectFlow(const QString &id, const QString &flowId);
    [[nodiscard]] Reply<values::ConnectFlow> cancelConnect(const QString &id, const QString &flowId);
    /// `url` is where the browser ended, for a browser that cannot reach the service.
    [[nodiscard]] Reply<values::ConnectFlow> pasteRedirect(const QString &id, const QString &flowId,
                                                           const QString &url);
    /// {"config": {…}} merged by member, {"paused": bool}.
    [[nodiscard]] Reply<values::Integration> changeIntegration(const QString &id, const QJsonObject &patch);
    [[nodiscard]] Reply<values::Integration> disconnectIntegration(const QString &id);
    /// Quiet: nothing people would see is sent.
    [[nodiscard]] Reply<values::ConnectionCheck> testIntegration(const QString &id, bool quiet = false);
    /// What a picker of the configuration offers; `field` is the property's name.
    [[nodiscard]] Reply<QList<values::ConfigOption>> integrationOptions(const QString &id, const QString &field);
    [[nodiscard]] Reply<values::ConfigOption> createIntegrationOption(const QString &id, const QString &field,
                                                                      const QString &label);
    /// Newest first.
    [[nodiscard]] Reply<QList<values::ConnectionActivity>> integrationActivity(const QString &id, int limit);
    /// How the tools that a server was found to have differ from those that were accepted.
    [[nodiscard]] Reply<QList<values::ToolChange>> toolChanges(const QString &id);
    /// Accepts the changes of the server's tools of these names; without names all.
    [[nodiscard]] Reply<values::Integration> acceptToolChanges(const QString &id, const QStringList &names = {});
    /// What was lately said to a server and answered, newest first.
    [[nodiscard]] Reply<QList<values::WireExchange>> integrationWire(const QString &id);
    [[nodiscard]] Reply<QList<values::DiagnosticCheck>> diagnostics();

    // tools_client.cpp

    /// Those that agents get now; `all` adds the ones switched off.
    [[nodiscard]] Reply<QList<values::ToolInfo>> tools(bool all = false);
    /// What the vendor could not or would not do is an answer with ok false; arguments that do not fit are an error of
    /// kind Validation with pointers below /arguments.
    [[nodiscard]] Reply<values::ToolCall> invokeTool(const QString &name, const ToolInvocation &invocation);
    [[nodiscard]] Reply<values::Page<values::ToolCall>> toolCalls(const values::ToolCallFilter &filter,
                                                                  const values::PageRequest &page);
    /// With the requests to the vendor.
    [[nodiscard]] Reply<values::ToolCall> toolCall(const QString &id);

private:
    RestTransport &m_transport;
};

} // namespace callttone::client
