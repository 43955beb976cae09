// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/connection_work.h"

#include "app/connect/desk/config_check.h"
#include "app/connect/desk/discovered_tools.h"
#include "app/connect/desk/scope_cover.h"
#include "app/connect/desk/tool_switches.h"
#include "app/connect/grants/token_keeper.h"
#include "app/connect/oauth/oauth_flows.h"
#include "app/core/clock.h"
#include "app/core/secret_vault.h"
#include "app/core/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

core::ApiError notConnected(const IntegrationDescriptor &descriptor)
{
    return {.kind = core::ErrorKind::Conflict,
            .code = u"not_connected"_s,
            .title = u"%1 is not connected"_s.arg(descriptor.name),
            .detail =
                u"Connect it first, under Integrations or with POST /integrations/%1/connect."_s.arg(descriptor.id)};
}

core::ApiError noPicker(const IntegrationDescriptor &descriptor, const QString &field)
{
    return {.kind = core::ErrorKind::NotFound,
            .code = u"not_found"_s,
            .title = u"%1 has no choices for \"%2\""_s.arg(descriptor.name, field),
            .detail = u"Its configSchema marks the members that have them with x-options."_s};
}

} // namespace

ConnectionWork::ConnectionWork(const Parts &parts)
    : m_parts(parts)
{}

IntegrationFacts ConnectionWork::factsOf(const IntegrationDescriptor &descriptor,
                                         const ConnectionBook::Rows &rows) const
{
    IntegrationFacts facts{descriptor, m_parts.account, m_parts.environment};
    facts.connection = rows.connection(descriptor.id);
    if (!descriptor.grantKey.isEmpty())
        facts.grant = rows.grant(descriptor.grantKey);
    facts.flow = m_parts.flows.current(descriptor.id);
    facts.storedIn = m_parts.vault.description();
    return facts;
}

core::Result<QList<values::Integration>> ConnectionWork::list() const
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    QList<values::Integration> all;
    for (const IntegrationDescriptor &descriptor : m_parts.descriptors) {
        values::Integration view = viewOf(factsOf(descriptor, *rows));
        if (!descriptor.isFurther || rows->connection(descriptor.id) || view.flow)
            all.append(std::move(view));
    }
    return all;
}

core::Result<values::Integration> ConnectionWork::find(const IntegrationDescriptor &descriptor) const
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    return viewOf(factsOf(descriptor, *rows));
}

void ConnectionWork::announce(const IntegrationDescriptor &descriptor)
{
    if (const auto view = find(descriptor))
        m_parts.book.announce(descriptor.id, view->state);
}

core::Result<values::Integration> ConnectionWork::changed(const IntegrationDescriptor &descriptor)
{
    auto view = find(descriptor);
    if (view)
        m_parts.book.announce(descriptor.id, view->state);
    return view;
}

core::Result<void> ConnectionWork::checkConfigured(const IntegrationDescriptor &descriptor) const
{
    const QStringList missing = missingVariables(descriptor, m_parts.environment);
    if (missing.isEmpty())
        return checkValues(descriptor);
    return core::fail({.kind = core::ErrorKind::Conflict,
                       .code = u"not_configured"_s,
                       .title = u"%1 cannot be signed in to yet"_s.arg(descriptor.name),
                       .detail = u"%1 %2 not set. Put it into .env in the data directory or the working directory, "
                                 "restart, and connect again."_s.arg(missing.join(u" and "_s),
                                                                     missing.size() == 1 ? u"is"_s : u"are"_s)});
}

core::Result<void> ConnectionWork::checkValues(const IntegrationDescriptor &descriptor) const
{
    for (const EnvNeed &need : descriptor.environment) {
        if (!need.problem || !m_parts.environment.isSet(need.name))
            continue;
        if (const QString problem = need.problem(m_parts.environment.value(need.name)); !problem.isEmpty())
            return core::fail({.kind = core::ErrorKind::Conflict,
                               .code = u"not_configured"_s,
                               .title = u"%1 cannot be signed in to yet"_s.arg(descriptor.name),
                               .detail = problem + u" Then restart, and connect again."_s});
    }
    return {};
}

core::Result<std::optional<store::StoredGrant>>
ConnectionWork::reusableGrant(const IntegrationDescriptor &descriptor) const
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const IntegrationFacts facts = factsOf(descriptor, *rows);
    return viewOf(facts).reusesGrant ? facts.grant : std::nullopt;
}

core::Result<QStringList> ConnectionWork::scopesToAsk(const IntegrationDescriptor &descriptor) const
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    QStringList scopes = scopeNames(descriptor);
    for (const IntegrationDescriptor &other : m_parts.descriptors) {
        const auto sibling = rows->connection(other.id);
        if (sibling && sibling->grantKey == descriptor.grantKey)
            scopes += scopeNames(other);
    }
    scopes.removeDuplicates();
    return scopes;
}

SignInParts ConnectionWork::signIn(const IntegrationDescriptor &descriptor) const
{
    return {descriptor,   m_parts.descriptors, m_parts.http, m_parts.keeper,
            m_parts.book, m_parts.environment, m_parts.clock};
}

core::Result<std::unique_ptr<ConnectionSession>> ConnectionWork::open(const IntegrationDescriptor &descriptor)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto connection = rows->connection(descriptor.id);
    if (!connection)
        return core::fail(notConnected(descriptor));
    return sessionOf(descriptor, *connection, *rows);
}

std::unique_ptr<ConnectionSession> ConnectionWork::sessionOf(const IntegrationDescriptor &descriptor,
                                                             const store::StoredConnection &connection,
                                                             const ConnectionBook::Rows &rows)
{
    const auto grant = rows.grant(connection.grantKey);
    return std::make_unique<ConnectionSession>(ConnectionSession::Parts{descriptor, m_parts.http, m_parts.keeper,
                                                                        m_parts.vault, m_parts.environment,
                                                                        [this, &descriptor](const QStringList &scopes) {
                                                                            noteWantedScopes(descriptor, scopes);
                                                                        }},
                                               connection, grant ? grant->facts : connection.facts);
}

core::Result<UsableConnection> ConnectionWork::use(const IntegrationDescriptor &descriptor)
{
    const core::TimeMs now = m_parts.clock.now();
    const quint64 version = m_parts.book.version(); // before reading: what changes meanwhile makes it stale
    if (auto warm = m_warm.find(descriptor.id, version, now))
        return *warm;
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto connection = rows->connection(descriptor.id);
    if (!connection)
        return core::fail(notConnected(descriptor));
    const std::shared_ptr<ConnectionSession> session = sessionOf(descriptor, *connection, *rows);
    const UsableConnection usable{viewOf(factsOf(descriptor, *rows)), session, toolsOffSince(*connection),
                                  usableTools(*connection)};
    m_warm.keep(descriptor.id, {usable, session, version, now}, rows->grant(connection->grantKey));
    m_parts.book.touch(*connection);
    return usable;
}

core::Result<values::Integration> ConnectionWork::change(const IntegrationDescriptor &descriptor,
                                                         const QJsonObject &patch)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto connection = rows->connection(descriptor.id);
    if (!connection)
        return core::fail(notConnected(descriptor));
    if (patch.contains("config"_L1)) {
        const auto config =
            changedConfig(connection->config, patch.value("config"_L1).toObject(), configSchemaOf(descriptor));
        if (!config)
            return core::fail(config.error());
        const auto kept = m_parts.book.change(descriptor.id,
                                              [&](store::StoredConnection &row) {
                                                  noteSwitchedTools(row, *config, m_parts.clock.now());
                                                  row.config = *config;
                                              },
                                              u"configured"_s, true, {});
        if (!kept)
            return core::fail(kept.error());
    }
    if (const QJsonValue paused = patch.value("paused"_L1); paused.isBool() && paused.toBool() != connection->paused) {
        const auto kept =
            m_parts.book.change(descriptor.id, [&](store::StoredConnection &row) { row.paused = paused.toBool(); },
                                paused.toBool() ? u"paused"_s : u"resumed"_s, true, {});
        if (!kept)
            return core::fail(kept.error());
    }
    return changed(descriptor);
}

core::Result<values::ConnectionCheck> ConnectionWork::quietCheck(const IntegrationDescriptor &descriptor,
                                                                 VendorSession &session) const
{
    const auto view = find(descriptor);
    if (!view)
        return core::fail(view.error());
    if (descriptor.identify && !view->scopes.isEmpty()) { // signed in: the vendor says whose account it is
        const auto identity = descriptor.identify(session);
        return identity.map([](const Identity &who) {
            return values::ConnectionCheck{.ok = true, .detail = u"Signed in as %1."_s.arg(who.label)};
        });
    }
    const bool works = view->health.state == values::HealthState::Active;
    return values::ConnectionCheck{
        .ok = works,
        .detail = works ? u"Not tried now, because a test sends something. Nothing has failed so far."_s
                        : view->health.detail};
}

core::Result<void> ConnectionWork::renewIfFailing(const IntegrationDescriptor &descriptor)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto connection = rows->connection(descriptor.id);
    const auto grant = connection ? rows->grant(connection->grantKey) : std::nullopt;
    if (!grant || grant->health.state == values::HealthState::Active
        || grant->health.state == values::HealthState::Revoked)
        return {};
    const auto token = m_parts.keeper.retry(grant->key);
    return token ? core::Result<void>() : core::fail(token.error());
}

core::Result<values::ConnectionCheck> ConnectionWork::checkNow(const IntegrationDescriptor &descriptor,
                                                               VendorSession &session, bool quiet)
{
    if (quiet && descriptor.checkShows)
        return quietCheck(descriptor, session);
    return descriptor.discover ? checkWithTools(descriptor, session) : descriptor.check(session);
}

core::Result<values::ConnectionCheck> ConnectionWork::test(const IntegrationDescriptor &descriptor, bool quiet)
{
    const auto session = open(descriptor);
    if (!session)
        return core::fail(session.error());
    // What the schedule would try again in an hour, a person wants tried now.
    const core::Result<void> renewed = renewIfFailing(descriptor);
    core::Result<values::ConnectionCheck> check =
        renewed ? checkNow(descriptor, **session, quiet)
                : core::Result<values::ConnectionCheck>(core::fail(renewed.error()));
    if (!check) // an answer as well: the test was made, and this is how it went
        check = values::ConnectionCheck{.ok = false, .detail = check.error().oneLine()};
    check->checkedAt = m_parts.clock.now();
    const auto kept = m_parts.book.change(
        descriptor.id,
        [&](store::StoredConnection &row) {
            row.lastCheckedAt = check->checkedAt;
            row.lastCheckOk = check->ok;
            row.lastCheckDetail = check->detail;
            if (!row.grantKey.isEmpty())
                return; // a grant's health is the token keeper's to judge
            const auto state = check->ok ? values::HealthState::Active : values::HealthState::CredentialInvalid;
            if (row.health.state != state)
                row.health.since = check->checkedAt;
            row.health.state = state;
            row.health.detail = check->ok ? QString() : check->detail;
            if (check->ok)
                row.health.lastSuccessAt = check->checkedAt;
        },
        u"tested"_s, check->ok, check->detail);
    if (!kept)
        return core::fail(kept.error());
    announce(descriptor);
    return check;
}

core::Result<QList<values::ConfigOption>> ConnectionWork::options(const IntegrationDescriptor &descriptor,
                                                                  const QString &field)
{
    if (!descriptor.options)
        return core::fail(noPicker(descriptor, field));
    const auto session = open(descriptor);
    if (!session)
        return core::fail(session.error());
    return descriptor.options(**session, field);
}

core::Result<values::ConfigOption> ConnectionWork::createOption(const IntegrationDescriptor &descriptor,
                                                                const QString &field, const QString &label)
{
    if (!descriptor.createOption)
        return core::fail(noPicker(descriptor, field));
    const auto session = open(descriptor);
    if (!session)
        return core::fail(session.error());
    return descriptor.createOption(**session, field, label);
}

} // namespace callttone::connect
