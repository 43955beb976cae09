// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/grants/grant_vault.h"
#include "app/connect/grants/refresh_lock.h"
#include "app/connect/grants/token_keeper.h"
#include "app/connect/http_client.h"
#include "app/connect/vault/memory_vault.h"
#include "app/store/connection_log.h"
#include "tests/support/manual_clock.h"
#include "tests/support/store_fixture.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <atomic>
#include <thread>

namespace callttone::testing {

/// A token endpoint that rotates: every refresh token works once, and an old one ends the grant.
/// Issues "access-<n>" and "refresh-<n>"; number 1 is what the sign-in brought.
class RotatingVendor : public connect::HttpClient
{
public:
    [[nodiscard]] core::Result<connect::HttpResponse> send(const connect::HttpRequest &request) override
    {
        const int before = m_inFlight++;
        m_overlapped = m_overlapped || before > 0;
        if (slownessMs > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(slownessMs));
        const std::lock_guard lock(m_mutex);
        m_bodies.append(request.body);
        auto response = fault ? fault(request) : answer(request);
        --m_inFlight;
        return response;
    }

    [[nodiscard]] QList<QByteArray> bodies() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bodies;
    }
    [[nodiscard]] int requests() const { return int(bodies().size()); }
    [[nodiscard]] QString lastField(const QString &name) const
    {
        return QUrlQuery(QString::fromUtf8(bodies().last())).queryItemValue(name, QUrl::FullyDecoded);
    }
    [[nodiscard]] bool overlapped() const { return m_overlapped; }

    bool rotates = true;
    bool isDead = false;
    int expiresIn = 3600; ///< 0: not said
    int slownessMs = 0;
    QJsonObject extra; ///< further members of the answer
    std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)> fault;

private:
    core::Result<connect::HttpResponse> answer(const connect::HttpRequest &request)
    {
        const QString given =
            QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(QStringLiteral("refresh_token"));
        if (isDead || given != QStringLiteral("refresh-%1").arg(rotates ? m_number : 1)) {
            isDead = true;
            return connect::HttpResponse{.status = 400,
                                         .body = R"({"error":"invalid_grant","error_description":"reused"})"};
        }
        ++m_number;
        QJsonObject body = extra;
        body.insert(QStringLiteral("access_token"), QStringLiteral("access-%1").arg(m_number));
        if (rotates)
            body.insert(QStringLiteral("refresh_token"), QStringLiteral("refresh-%1").arg(m_number));
        if (expiresIn > 0)
            body.insert(QStringLiteral("expires_in"), expiresIn);
        return connect::HttpResponse{.status = 200, .body = QJsonDocument(body).toJson()};
    }

    mutable std::mutex m_mutex;
    QList<QByteArray> m_bodies;
    int m_number = 1;
    std::atomic<int> m_inFlight = 0;
    std::atomic<bool> m_overlapped = false;
};

/// A vault that can be told to refuse, and remembers the order of its changes.
class WatchedVault final : public core::SecretVault
{
public:
    [[nodiscard]] core::Result<std::optional<core::SecretString>> read(const QString &key) override
    {
        return refusesReads ? core::fail(refusal()) : m_vault.read(key);
    }
    [[nodiscard]] core::Result<void> write(const QString &key, const core::SecretString &secret) override
    {
        if (refusesWrites)
            return core::fail(refusal());
        if (onWrite)
            onWrite(key);
        changes.append(key);
        return m_vault.write(key, secret);
    }
    [[nodiscard]] core::Result<void> remove(const QString &key) override
    {
        if (refusesWrites)
            return core::fail(refusal());
        changes.append(QStringLiteral("-") + key);
        return m_vault.remove(key);
    }
    [[nodiscard]] QString description() const override { return m_vault.description(); }
    [[nodiscard]] QByteArray peek(const QString &key)
    {
        const auto found = m_vault.read(key);
        return *found ? (**found).reveal() : QByteArray("(none)");
    }

    std::atomic<bool> refusesReads = false;
    std::atomic<bool> refusesWrites = false;
    std::function<void(const QString &key)> onWrite;
    QStringList changes;

private:
    static core::ApiError refusal()
    {
        return {.kind = core::ErrorKind::Unavailable,
                .code = QStringLiteral("vault_locked"),
                .title = QStringLiteral("The keychain is locked"),
                .detail = QStringLiteral("Unlock it, then try again.")};
    }
    connect::MemoryVault m_vault;
};

/// A keeper over a database, a vault and a vendor of its own, with a grant "ghl" signed in.
struct KeeperFixture
{
    StoreFixture store;
    WatchedVault vault;
    RotatingVendor vendor;
    ManualClock clock;
    QTemporaryDir lockDir;
    connect::FileRefreshLock lock{lockDir.path()};
    connect::OAuthProfile profile;
    std::optional<core::ApiError> clientError;
    std::atomic<int> healthChanges = 0;
    const QString key = QStringLiteral("ghl");
    std::unique_ptr<connect::TokenKeeper> keeper = makeKeeper(clock);

    [[nodiscard]] std::unique_ptr<connect::TokenKeeper> makeKeeper(const core::Clock &time,
                                                                   connect::RefreshLock *otherLock = nullptr)
    {
        return std::make_unique<connect::TokenKeeper>(
            connect::KeeperParts{.database = *store.database,
                                 .vault = vault,
                                 .http = vendor,
                                 .clock = time,
                                 .lock = otherLock ? *otherLock : lock,
                                 .client = [this](const QString &) -> core::Result<connect::GrantClient> {
                                     if (clientError)
                                         return core::fail(*clientError);
                                     return connect::GrantClient{.profile = profile,
                                                                 .vendor = QStringLiteral("GoHighLevel"),
                                                                 .clientId = QStringLiteral("the id"),
                                                                 .clientSecret = core::SecretString("s&cret"),
                                                                 .variables = {QStringLiteral("GHL_CLIENT_ID"),
                                                                               QStringLiteral("GHL_CLIENT_SECRET")}};
                                 },
                                 .healthChanged = [this](const QString &) { ++healthChanges; },
                                 .jitter = [] { return 0.0; }});
    }

    void signIn(std::optional<qint64> expiresIn = 3600, bool withRefreshToken = true)
    {
        connect::TokenReply reply;
        reply.accessToken = core::SecretString("access-1");
        if (withRefreshToken)
            reply.refreshToken = core::SecretString("refresh-1");
        reply.expiresInSeconds = expiresIn;
        store::StoredGrant grant;
        grant.key = key;
        grant.accountId = QStringLiteral("loc_1");
        if (const auto adopted = keeper->adopt(grant, std::move(reply)); !adopted)
            qFatal("%s", qPrintable(adopted.error().oneLine()));
        store::StoredConnection connection;
        connection.integration = QStringLiteral("gohighlevel");
        connection.grantKey = key;
        if (!store.write([&](store::Session &session) { store::putConnection(session, connection); }))
            qFatal("the connection was not stored");
        vault.changes.clear();
    }

    /// The token, or the error's code.
    [[nodiscard]] QByteArray token()
    {
        const auto got = keeper->token(key);
        return got ? got->token.reveal() : got.error().code.toUtf8();
    }
    [[nodiscard]] QByteArray renewed(qint64 rejectedGeneration)
    {
        const auto got = keeper->renewed(key, rejectedGeneration);
        return got ? got->token.reveal() : got.error().code.toUtf8();
    }
    [[nodiscard]] store::StoredGrant grant()
    {
        return **store.read([this](store::Session &session) { return store::findGrant(session, key); });
    }
    [[nodiscard]] QStringList log()
    {
        QStringList kinds;
        const auto lines =
            *store.read([](store::Session &s) { return store::connectionLog(s, QStringLiteral("gohighlevel"), 100); });
        for (const values::ConnectionActivity &line : lines)
            kinds.append(line.kind);
        return kinds;
    }
};

} // namespace callttone::testing
