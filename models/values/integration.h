// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/connect_flow.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>

namespace callttone::values {

/// The guide's groups, in the order the dashboard shows them.
enum class IntegrationCategory { Crm, Calendar, Communication, Developer, Automation };

struct IntegrationCategoryInfo
{
    IntegrationCategory category;
    QLatin1StringView wire;
    const char *name; ///< source text, context "IntegrationCategory"
};
[[nodiscard]] std::span<const IntegrationCategoryInfo> allIntegrationCategories();
[[nodiscard]] const IntegrationCategoryInfo &infoOf(IntegrationCategory category);
[[nodiscard]] QString describe(IntegrationCategory category); ///< translated

/// How an integration is connected: "oauth", "webhook_url", "server_url"; the two of our own are "signed" (webhooks)
/// and "api_key" (REST API).
enum class AuthKind { OAuth, WebhookUrl, ServerUrl, Signed, ApiKey };
[[nodiscard]] QString wireName(AuthKind auth);
[[nodiscard]] AuthKind authKindFromWire(QStringView wire);

/// Where an integration stands, most pressing first when several hold: plan, then credentials, then the connection.
enum class IntegrationState { NotConnected, Connecting, Connected, Error, PlanRequired, NotConfigured };

struct IntegrationStateInfo
{
    IntegrationState state;
    QLatin1StringView wire; ///< the contract's word
    const char *name;       ///< source text, context "IntegrationState"
};
[[nodiscard]] std::span<const IntegrationStateInfo> allIntegrationStates();
[[nodiscard]] const IntegrationStateInfo &infoOf(IntegrationState state);
[[nodiscard]] QString describe(IntegrationState state); ///< translated

/// How the credentials of a connection fare.
enum class HealthState {
    Active,            ///< the last use or refresh worked
    RefreshFailed,     ///< the vendor could not be reached; tried again by itself, the grant is kept
    Revoked,           ///< the vendor says the grant is gone: reconnect
    CredentialInvalid, ///< client id, secret, key or URL are refused: fix them, then reconnect
};
[[nodiscard]] QString wireName(HealthState state); ///< "active" | "refresh_failed" | "revoked" | "credential_invalid"
[[nodiscard]] HealthState healthStateFromWire(QStringView wire);

struct ConnectionHealth
{
    HealthState state = HealthState::Active;
    QString detail; ///< what happened, why, what to do; empty while active
    std::optional<core::TimeMs> since;
    std::optional<core::TimeMs> lastSuccessAt;
    std::optional<core::TimeMs> nextRefreshAt; ///< absent where nothing expires
    bool operator==(const ConnectionHealth &) const = default;
};

/// One permission: what for, in words, and whether the vendor granted it.
struct ScopeGrant
{
    QString name;   ///< "contacts.readonly", as the vendor spells it
    QString title;  ///< "Read contacts"
    QString reason; ///< "Needed by Get Contact"
    bool granted = false;
    bool required = true; ///< without it the integration is not connected at all
    bool operator==(const ScopeGrant &) const = default;
};

/// Where a tool stands that a server was found to have, next to the one that was accepted of that name.
enum class ToolReview {
    None,    ///< as accepted
    New,     ///< not accepted yet, and off until then
    Changed, ///< its description or schema is another one now; off until that is accepted
    Gone,    ///< the server does not have it any more
};
[[nodiscard]] QString wireName(ToolReview review); ///< "" | "new" | "changed" | "gone"
[[nodiscard]] ToolReview toolReviewFromWire(QStringView wire);

/// Something an agent can do with a connected integration.
struct Capability
{
    QString name;  ///< the tool's name; empty where the integration is no tool ("Call activity")
    QString title; ///< "Get Contact"
    QString description;
    bool readOnly = false;
    bool destructive = false; ///< an MCP server said so of its tool
    bool enabled = true;
    ToolReview review = ToolReview::None; ///< of discovered ones
    bool operator==(const Capability &) const = default;
};

/// One variable of the environment an integration reads. The value is never here.
struct EnvVariable
{
    QString name;
    bool required = true;
    bool set = false;
    bool operator==(const EnvVariable &) const = default;
};

/// What the user should know or do about an integration; the card shows it in place of its purpose.
struct IntegrationNotice
{
    enum class Level { Warning, Error };
    Level level = Level::Warning;
    QString title;
    QString detail;
    /// The one button: "reconnect", "choose" (open Configuration), "edit" (the URL), "retry", "diagnostics", "plans",
    /// "review" (deliveries or keys); empty for none.
    QString action;
    bool operator==(const IntegrationNotice &) const = default;
};

/// How what is delivered to an integration after events fares.
struct IntegrationDeliveries
{
    int waiting = 0; ///< neither there nor given up
    int failed = 0;  ///< given up, and worth a look
    std::optional<core::TimeMs> lastDeliveredAt;
    bool operator==(const IntegrationDeliveries &) const = default;
};

/// What kind of integration an id names: "mcp" of "mcp-2", else the id itself.
[[nodiscard]] QString integrationKind(QStringView id);

/// One integration as GET /integrations answers it. Texts are English source texts of context "Integration"; the
/// desktop translates them on showing.
struct Integration
{
    QString id; ///< "gohighlevel", "google_calendar", … as in the contract; further MCP servers are "mcp-2", "mcp-3", …
    QString name;
    IntegrationCategory category = IntegrationCategory::Crm;
    AuthKind auth = AuthKind::OAuth;
    IntegrationState state = IntegrationState::NotConnected;
    QString description;   ///< one sentence for who has not connected it
    QString purpose;       ///< a few words for who has
    QString account;       ///< "Harbor Dental, Austin"; empty while not connected
    QString accountDetail; ///< id or address below it, mono
    QList<ScopeGrant> scopes;
    QList<Capability> tools;
    QList<EnvVariable> environment;
    QStringList missingEnv;
    ConnectionHealth health;
    std::optional<IntegrationNotice> notice;
    QJsonObject config;
    QJsonObject configSchema; ///< JSON Schema object; "x-options": true on a property with GET …/options/{property}
    QStringList setupSteps;   ///< how to get what Connect asks for, one sentence a step
    bool paused = false;
    bool reusesGrant = false; ///< not connected, but another integration's grant already covers it: one click
    bool sandbox = false;     ///< its addresses are a stand-in's (CALLTTONE_PROVIDER_OVERRIDES); every page says so
    QString storedIn;         ///< "the system keychain"
    QString openUrl;          ///< the vendor's page for this account; empty when unknown
    QString settingsUrl;      ///< where the vendor keeps the app's settings; empty when unknown
    std::optional<core::TimeMs> connectedAt;
    std::optional<core::TimeMs> lastUsedAt;
    std::optional<core::TimeMs> lastCheckedAt;
    std::optional<ConnectFlow> flow;                 ///< while connecting
    std::optional<IntegrationDeliveries> deliveries; ///< of those that are told after events

    /// Whether a connected one stands on a sign-in in the browser, and not on an address or a key alone.
    [[nodiscard]] bool signsIn() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Integration fromJson(const QJsonObject &object);
};

/// One choice of a picker that is filled from the account: a calendar, a channel, a spreadsheet.
struct ConfigOption
{
    QString value;
    QString label;
    QString hint; ///< muted second line; may be empty
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConfigOption fromJson(const QJsonObject &object);
};

/// What came of trying a connection: POST …/test, or …/connect with dryRun.
struct ConnectionCheck
{
    bool ok = false;
    QString detail = {}; ///< "3 calendars found" or what happened, why, what to do
    double latencyMs = 0;
    QString protocol = {};        ///< of an MCP server: "2025-06-18"
    QList<Capability> tools = {}; ///< discovered
    core::TimeMs checkedAt = 0;
    bool signIn = false;        ///< what was tried wants a sign-in in the browser; connecting begins it
    QList<AuthStep> steps = {}; ///< of finding out how one signs in there
    QString alias = {};         ///< of an MCP server: what its tools' names begin with, as entered or made of the host
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConnectionCheck fromJson(const QJsonObject &object);
};

/// One line of a connection's history: GET …/activity.
struct ConnectionActivity
{
    qint64 seq = 0;
    core::TimeMs at = 0;
    QString kind = {}; ///< "connected" | "refreshed" | "refresh_failed" | "revoked" | "disconnected" | "configured" |
                       ///< "tested" | "paused" | "resumed" | "tools_changed" | "tools_accepted" | "needs_access"
    bool ok = true;
    QString detail = {};
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConnectionActivity fromJson(const QJsonObject &object);
};

} // namespace callttone::values
