// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_connections.h"

#include "app/store/connection_store.h"
#include "app/store/database.h"
#include "tests/ui/shots/sample_mcp.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

constexpr core::TimeMs Minute = 60'000;
constexpr core::TimeMs Hour = 60 * Minute;
constexpr core::TimeMs Day = 24 * Hour;

struct SampleGrant
{
    const char *key;
    const char *account;
    const char *detail;
    core::TimeMs renewsIn; ///< 0: never
};

struct SampleConnection
{
    const char *id;
    const char *grant; ///< empty: by address
    const char *account;
    core::TimeMs usedAgo;
    QJsonObject config;
};

QStringList allScopes(const QList<connect::IntegrationDescriptor> &descriptors, const QString &grantKey)
{
    QStringList names;
    for (const connect::IntegrationDescriptor &descriptor : descriptors) {
        for (const connect::ScopeNeed &scope : descriptor.scopes) {
            if (descriptor.grantKey == grantKey && !names.contains(scope.name))
                names.append(scope.name);
        }
    }
    return names;
}

store::StoredGrant grantOf(const SampleGrant &sample, const QStringList &scopes, core::TimeMs now)
{
    store::StoredGrant grant;
    grant.key = QString::fromLatin1(sample.key);
    grant.accountId = QString::fromUtf8(sample.detail);
    grant.accountLabel = QString::fromUtf8(sample.account);
    grant.accountDetail = QString::fromUtf8(sample.detail);
    grant.scopes = scopes;
    grant.issuedAt = now - 14 * Day;
    grant.refreshedAt = now - 3 * Hour;
    grant.generation = 1;
    grant.health.lastSuccessAt = now - 2 * Minute;
    if (sample.renewsIn > 0) {
        grant.expiresAt = now + sample.renewsIn;
        grant.health.nextRefreshAt = now + sample.renewsIn;
    }
    if (grant.key == "hubspot"_L1) {
        grant.health.state = values::HealthState::Revoked;
        grant.health.since = now - 100 * Minute;
        grant.health.detail = u"HubSpot ended the access at 09:02. Reconnect to sync calls again."_s;
    }
    return grant;
}

} // namespace

core::Environment sampleEnvironment()
{
    QHash<QString, QString> variables;
    for (const char *vendor : {"GHL", "GOOGLE", "SLACK", "HUBSPOT", "SALESFORCE"}) {
        for (const char *part : {"CLIENT_ID", "CLIENT_SECRET"})
            variables.insert(u"%1_%2"_s.arg(QLatin1String(vendor), QLatin1String(part)), u"set"_s);
    }
    variables.insert(u"GHL_AUTHORIZE_URL"_s, u"https://marketplace.gohighlevel.com/oauth/chooselocation"_s);
    return core::Environment({variables});
}

void addSampleConnections(store::Database &database, const QList<connect::IntegrationDescriptor> &descriptors,
                          core::TimeMs now)
{
    const SampleGrant grants[] = {
        {"gohighlevel", "Harbor Dental, Austin", "ve9EPM428h8vShlRW1KT", 21 * Hour},
        {"google", "frontdesk@harbordental.com", "", 38 * Minute},
        {"slack", "Harbor Dental workspace, #calls", "T0HARBOR1", 0},
        {"hubspot", "harbordental.com", "Hub 48213377", 0},
    };
    const QJsonObject zone{{u"timezone"_s, u"America/Chicago"_s}};
    QJsonObject booking = zone;
    booking.insert(u"calendarId"_s, u"hQk3TdPvfDuWz0Nn8vJc"_s);
    QJsonObject calendar = zone;
    calendar.insert(u"calendarId"_s, u"primary"_s);
    const SampleConnection connections[] = {
        {"gohighlevel", "gohighlevel", "", 2 * Minute, booking},
        {"hubspot", "hubspot", "", 100 * Minute, {}},
        {"google_calendar", "google", "", 11 * Minute, calendar},
        {"slack", "slack", "", Minute, {{u"channel"_s, u"#calls"_s}}},
        {"make", "", "hook.us1.make.com/…k3f9", 38 * Minute, {{u"trigger"_s, u"When the caller wants a callback"_s}}},
        {"mcp", "", "mcp.harbordental.com", 4 * Minute, {{u"alias"_s, u"harbordental"_s}}},
        {"mcp-2", "", "tools.lakeside-lab.example", 26 * Minute, {{u"alias"_s, u"lakesidelab"_s}}},
    };
    auto writing = database.write([&](store::Session &session) {
        for (const SampleGrant &grant : grants)
            store::putGrant(session, grantOf(grant, allScopes(descriptors, QString::fromLatin1(grant.key)), now));
        for (const SampleConnection &sample : connections) {
            store::StoredConnection connection;
            connection.integration = QString::fromLatin1(sample.id);
            connection.grantKey = QString::fromLatin1(sample.grant);
            connection.accountLabel = QString::fromUtf8(sample.account);
            connection.config = sample.config;
            connection.connectedAt = now - 14 * Day;
            connection.lastUsedAt = now - sample.usedAgo;
            if (connection.integration == "mcp"_L1)
                connection.facts = sampleServerFacts(now);
            else if (connection.integration == "mcp-2"_L1)
                connection.facts = sampleSecondServerFacts();
            store::putConnection(session, connection);
        }
    });
    if (const auto written = writing.takeResult(); !written)
        qFatal("%s", qPrintable(written.error().oneLine()));
}

} // namespace callttone::testing
