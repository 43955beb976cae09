// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"
#include "app/connect/server_sign_in.h"
#include "app/connect/vendor_session.h"
#include "models/values/integration.h"
#include "models/values/wire_exchange.h"

#include <QJsonArray>

namespace callttone::connect {

/// A permission as a vendor folder writes it down. Texts are sources of context "Integration".
struct ScopeNeed
{
    QString name;
    const char *title;
    const char *reason;
    bool required = true;
    QStringList impliedBy = {}; ///< wider scopes that include it ("…/auth/calendar")
};

struct EnvNeed
{
    QString name;
    bool required = true;
    /// What is wrong with a value that is set, one sentence with the remedy; empty when nothing is. With a problem the
    /// integration counts as not configured. May be empty.
    std::function<QString(const QString &value)> problem = {};
};

/// Who is on the other side, as the vendor tells after connecting.
struct Identity
{
    QString accountId;
    QString label;  ///< "Harbor Dental, Austin"
    QString detail; ///< id or address, mono
    QString openUrl;
    QJsonObject facts;  ///< merged into the grant's
    QJsonObject config; ///< taken over where the configuration has nothing yet: the account's time zone
};

/// Everything the engine knows about one integration. Data, and the few functions that talk to the vendor; nothing
/// generic is in a vendor's folder and nothing of a vendor's is outside it. Hooks run on worker threads and block.
struct IntegrationDescriptor
{
    QString id;
    QString name;
    QString vendor = {}; ///< whose account it is, for sentences: "Google"; empty: the name
    values::IntegrationCategory category = values::IntegrationCategory::Crm;
    values::AuthKind auth = values::AuthKind::OAuth;
    const char *description = "";
    const char *purpose = "";
    QList<const char *> setupSteps = {};
    QString settingsUrl = {}; ///< where the vendor keeps the app's settings (redirect URIs, secrets)
    QList<values::Capability> tools = {};
    QJsonObject configSchema = {};
    QJsonObject defaultConfig = {};

    // OAuth only
    QString grantKey = {}; ///< integrations with one key share a grant ("google")
    std::optional<OAuthProfile> oauth = {};
    QList<ScopeNeed> scopes = {};
    QList<EnvNeed> environment = {};
    QString clientIdVariable = {};
    QString clientSecretVariable = {};
    bool standIn = false; ///< its addresses were replaced by CALLTTONE_PROVIDER_OVERRIDES

    /// Who am I; after the exchange, before the connection counts.
    std::function<core::Result<Identity>(VendorSession &)> identify = {};
    /// Whether an answer means "this token is no good any more", so that renewing it helps. Empty: a 401 does. Some 401
    /// are about something else, and Slack says it with a 200.
    std::function<bool(const HttpResponse &)> isTokenRejected = {};
    /// One harmless real read or test message. What the vendor refuses is a check that is not ok; `checkedAt` is the
    /// caller's to set.
    std::function<core::Result<values::ConnectionCheck>(VendorSession &)> check = {};
    /// In place of `check` where tools are found out from the server: the check and their definitions, as
    /// desk/discovered_tools.h has them. A check that is not ok has none.
    struct Discovery
    {
        values::ConnectionCheck check;
        QJsonArray tools;
    };
    std::function<core::Result<Discovery>(VendorSession &)> discover = {};
    /// What was lately said to the server and answered, newest first. Thread-safe, does not block. Empty: not kept.
    std::function<QList<values::WireExchange>()> wire = {};
    /// One of several of its kind ("mcp-2"), which the dashboard shows only once it is connected.
    bool isFurther = false;
    /// The check leaves something people see (a message, a scenario that runs), so it is made only when a person asks.
    bool checkShows = false;
    /// Fills a picker of the configuration; `field` is the property's name.
    std::function<core::Result<QList<values::ConfigOption>>(VendorSession &, const QString &field)> options = {};
    /// Makes a new choice for a picker (a spreadsheet); empty where a vendor cannot.
    std::function<core::Result<values::ConfigOption>(VendorSession &, const QString &field, const QString &label)>
        createOption = {};
    /// Tells the vendor the grant is over. Failure is reported and does not keep the user connected.
    std::function<core::Result<void>(VendorSession &)> revoke = {};
    /// Webhook URL and server URL kinds: checks what the user gave, tries it when `tryIt`, and says what to keep.
    struct Settled
    {
        values::ConnectionCheck check;
        Identity identity;
        QJsonObject config;
        QJsonArray tools;                                            ///< definitions of discovered ones
        std::vector<std::pair<QString, core::SecretString>> secrets; ///< "url", "authorization"
    };
    std::function<core::Result<std::shared_ptr<Settled>>(HttpClient &, const QJsonObject &input, bool tryIt)> settle =
        {};
    /// Server URL kinds: how one signs in at a server that answered `settle` with 401. Their grants are kept under
    /// `grantKey`, which no other integration has. Empty: its servers sign nobody in.
    std::function<SignInSearch(const SignInQuestion &)> findSignIn = {};
    /// The scopes an answer names as missing; nothing when it is not refused for want of scopes.
    std::function<std::optional<QStringList>(const HttpResponse &)> scopesWanted = {};
    /// What is worth a warning although connected ("No calendar chosen").
    std::function<std::optional<values::IntegrationNotice>(const QJsonObject &config, const QJsonObject &facts)>
        notice = {};
};

} // namespace callttone::connect
