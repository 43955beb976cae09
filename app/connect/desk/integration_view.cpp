// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/integration_view.h"

#include "app/connect/desk/connection_row.h"
#include "app/connect/desk/discovered_tools.h"
#include "app/connect/desk/scope_cover.h"
#include "app/connect/desk/vendor_app.h"
#include "app/core/settings.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using Level = values::IntegrationNotice::Level;

QString source(const char *text)
{
    return QString::fromUtf8(text);
}

QList<values::Capability> capabilities(const IntegrationFacts &facts)
{
    QList<values::Capability> tools = facts.descriptor.tools;
    if (!facts.connection)
        return tools;
    if (tools.isEmpty())
        tools = discoveredCapabilities(*facts.connection);
    const QJsonValue enabled = facts.connection->config.value("enabledTools"_L1);
    if (enabled.isArray()) {
        const QJsonArray names = enabled.toArray();
        for (values::Capability &tool : tools)
            tool.enabled = tool.name.isEmpty() || names.contains(tool.name);
    }
    for (values::Capability &tool : tools) {
        if (tool.review == values::ToolReview::New)
            tool.enabled = false;
    }
    return tools;
}

values::ConnectionHealth healthOf(const IntegrationFacts &facts)
{
    return facts.grant && !facts.connection->grantKey.isEmpty() ? facts.grant->health : facts.connection->health;
}

values::IntegrationNotice errorNotice(const IntegrationFacts &facts, const values::ConnectionHealth &health)
{
    const bool ofServer = facts.descriptor.findSignIn && !facts.connection->grantKey.isEmpty();
    const bool reconnects = facts.descriptor.auth == values::AuthKind::OAuth || ofServer;
    QString action = reconnects ? u"reconnect"_s : u"edit"_s;
    if (reconnects && !ofServer && health.state == values::HealthState::CredentialInvalid)
        action = u"diagnostics"_s; // signing in again would meet the same client secret
    return {Level::Error, u"Error"_s, health.detail, action};
}

std::optional<values::IntegrationNotice> connectedNotice(const IntegrationFacts &facts, const QStringList &missingEnv)
{
    const QString vendor = vendorOf(facts.descriptor);
    const values::ConnectionHealth health = healthOf(facts);
    if (health.state == values::HealthState::RefreshFailed)
        return values::IntegrationNotice{Level::Warning, u"Cannot renew"_s, health.detail, u"retry"_s};
    if (!missingEnv.isEmpty() && !facts.connection->grantKey.isEmpty()) {
        return values::IntegrationNotice{
            Level::Warning, u"Setup needed"_s,
            u"%1 is not set any more, so the access to %2 cannot be renewed when it ends."_s.arg(missingEnv.first(),
                                                                                                 vendor),
            u"diagnostics"_s};
    }
    if (facts.grant && !facts.connection->grantKey.isEmpty()) {
        // What was asked for apart, the vendor grants where the account has it; its absence is nothing to act on.
        const bool askedApart = facts.descriptor.oauth && !facts.descriptor.oauth->optionalScopeParameter.isEmpty();
        for (const values::ScopeGrant &scope : scopeGrants(facts.descriptor, facts.grant->scopes)) {
            if (!scope.granted && (scope.required || !askedApart)) {
                return values::IntegrationNotice{
                    Level::Warning, u"Connected with limits"_s,
                    u"\"%1\" was not allowed. %2. Reconnect to add it."_s.arg(scope.title, scope.reason),
                    u"reconnect"_s};
            }
        }
    }
    if (const auto wanted = wantedScopes(*facts.connection)) {
        const QString named = wanted->isEmpty() ? QString() : u" (%1)"_s.arg(wanted->join(u", "_s));
        return values::IntegrationNotice{Level::Warning, u"Needs more access"_s,
                                         u"The server refused something that this sign-in does not allow%1. Reconnect "
                                         "to ask for it."_s.arg(named),
                                         u"reconnect"_s};
    }
    if (facts.connection->lastCheckedAt && !facts.connection->lastCheckOk)
        return values::IntegrationNotice{Level::Warning, u"Last test failed"_s, facts.connection->lastCheckDetail,
                                         u"retry"_s};
    if (facts.descriptor.notice) {
        QJsonObject known = facts.connection->facts; // discovered tools are there, also of who is signed in to
        const QJsonObject ofGrant = facts.grant ? facts.grant->facts : QJsonObject();
        for (auto it = ofGrant.begin(); it != ofGrant.end(); ++it)
            known.insert(it.key(), it.value());
        return facts.descriptor.notice(facts.connection->config, known);
    }
    return std::nullopt;
}

/// A server's scopes have no words of ours.
QList<values::ScopeGrant> shownScopes(const IntegrationFacts &facts)
{
    QList<values::ScopeGrant> scopes = scopeGrants(facts.descriptor, facts.grant->scopes);
    if (!facts.descriptor.findSignIn)
        return scopes;
    for (const QString &name : facts.grant->scopes)
        scopes.append({name, name, {}, true, true});
    for (const QString &name : wantedScopes(*facts.connection).value_or(QStringList())) {
        if (!facts.grant->scopes.contains(name))
            scopes.append({name, name, {}, false, false});
    }
    return scopes;
}

void showConnection(const IntegrationFacts &facts, values::Integration &view)
{
    const store::StoredConnection &connection = *facts.connection;
    const bool granted = facts.grant && !connection.grantKey.isEmpty();
    view.account = granted ? facts.grant->accountLabel : connection.accountLabel;
    view.accountDetail = granted ? facts.grant->accountDetail : connection.accountDetail;
    view.openUrl = granted ? facts.grant->openUrl : connection.openUrl;
    view.scopes = granted ? shownScopes(facts) : QList<values::ScopeGrant>();
    view.health = healthOf(facts);
    view.config = connection.config;
    view.paused = connection.paused;
    view.storedIn = facts.storedIn;
    view.connectedAt = connection.connectedAt;
    view.lastUsedAt = connection.lastUsedAt;
    view.lastCheckedAt = connection.lastCheckedAt;
    view.state = values::IntegrationState::Connected;
    if (view.health.state == values::HealthState::Revoked
        || view.health.state == values::HealthState::CredentialInvalid) {
        view.state = values::IntegrationState::Error;
        view.notice = errorNotice(facts, view.health);
    } else {
        view.notice = connectedNotice(facts, view.missingEnv);
    }
}

void showAbsence(const IntegrationFacts &facts, values::Integration &view)
{
    view.config = facts.descriptor.defaultConfig;
    view.scopes = scopeGrants(facts.descriptor, facts.grant ? facts.grant->scopes : QStringList());
    if (!view.missingEnv.isEmpty()) {
        view.state = values::IntegrationState::NotConfigured;
        return;
    }
    view.reusesGrant = facts.grant && facts.grant->health.state == values::HealthState::Active
                       && missingScopes(facts.descriptor, facts.grant->scopes).isEmpty();
}

} // namespace

QStringList missingVariables(const IntegrationDescriptor &descriptor, const core::Environment &environment)
{
    QStringList missing;
    for (const EnvNeed &need : descriptor.environment) {
        if (need.required && !environment.isSet(need.name))
            missing.append(need.name);
    }
    return missing;
}

QJsonObject configSchemaOf(const IntegrationDescriptor &descriptor)
{
    QJsonObject schema = descriptor.configSchema;
    QJsonObject properties = schema.value("properties"_L1).toObject();
    if (!properties.contains("enabledTools"_L1)) {
        properties.insert(u"enabledTools"_s,
                          QJsonObject{{u"type"_s, u"array"_s},
                                      {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"maxLength"_s, 128}}},
                                      {u"maxItems"_s, 500}});
    }
    schema.insert(u"type"_s, u"object"_s);
    schema.insert(u"properties"_s, properties);
    return schema;
}

values::Integration viewOf(const IntegrationFacts &facts)
{
    const IntegrationDescriptor &descriptor = facts.descriptor;
    values::Integration view;
    view.id = descriptor.id;
    view.name = descriptor.name;
    view.category = descriptor.category;
    view.auth = descriptor.auth;
    view.description = source(descriptor.description);
    view.purpose = source(descriptor.purpose);
    view.tools = capabilities(facts);
    view.configSchema = descriptor.configSchema;
    view.settingsUrl = descriptor.settingsUrl;
    view.sandbox = descriptor.standIn;
    for (const char *step : descriptor.setupSteps)
        view.setupSteps.append(source(step));
    for (const EnvNeed &need : descriptor.environment)
        view.environment.append({need.name, need.required, facts.environment.isSet(need.name)});
    view.missingEnv = missingVariables(descriptor, facts.environment);

    if (facts.connection)
        showConnection(facts, view);
    else
        showAbsence(facts, view);
    if (facts.flow) {
        view.state = values::IntegrationState::Connecting;
        view.flow = facts.flow;
    }
    if (!facts.account.integrationsAvailable())
        view.state = values::IntegrationState::PlanRequired;
    return view;
}

} // namespace callttone::connect
