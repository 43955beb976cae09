// SPDX-License-Identifier: GPL-3.0-or-later
// refresh_probe DIR TOKEN-URL [DIE-AFTER]: asks a token keeper over DIR for the token of the grant "ghl" and prints
// "<generation> <SHA-256 of the token>", or "error <code>". Says "ready" first and waits for a line, so that several
// can be let go at once. DIE-AFTER is the name of a secret: once it is written, the process kills itself with SIGKILL.
#include "app/connect/grants/refresh_lock.h"
#include "app/connect/grants/token_keeper.h"
#include "app/connect/http_client.h"
#include "app/connect/vault/sealed_file_vault.h"
#include "app/store/database.h"
#include "tests/support/probe_paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTcpSocket>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

namespace {

/// Just enough HTTP for a token endpoint of our own.
class SocketHttp final : public connect::HttpClient
{
public:
    core::Result<connect::HttpResponse> send(const connect::HttpRequest &request) override
    {
        const QUrl url = QUrl::fromEncoded(request.url);
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.waitForConnected(5000);
        socket.write("POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: x\r\nContent-Length: "
                     + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body);
        QByteArray answer;
        while (socket.waitForReadyRead(10'000)) {
            answer += socket.readAll();
            const qsizetype headEnd = answer.indexOf("\r\n\r\n");
            const qsizetype field = answer.indexOf("Content-Length: ");
            if (headEnd < 0 || field < 0)
                continue;
            const qsizetype length = answer.sliced(field + 16, answer.indexOf('\r', field) - field - 16).toLongLong();
            if (answer.size() == headEnd + 4 + length)
                return connect::HttpResponse{.status = answer.sliced(9, 3).toInt(), .body = answer.sliced(headEnd + 4)};
        }
        return core::fail({.kind = core::ErrorKind::Network, .title = socket.errorString()});
    }
};

class DyingVault final : public core::SecretVault
{
public:
    DyingVault(core::SecretVault &vault, const QString &dieAfter)
        : m_vault(vault)
        , m_dieAfter(dieAfter)
    {}
    core::Result<std::optional<core::SecretString>> read(const QString &key) override { return m_vault.read(key); }
    core::Result<void> write(const QString &key, const core::SecretString &secret) override
    {
        auto written = m_vault.write(key, secret);
        if (!m_dieAfter.isEmpty() && key.endsWith(u':' + m_dieAfter))
            std::raise(SIGKILL);
        return written;
    }
    core::Result<void> remove(const QString &key) override { return m_vault.remove(key); }
    QString description() const override { return m_vault.description(); }

private:
    core::SecretVault &m_vault;
    const QString m_dieAfter;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString dir = arguments.value(1);
    auto sealed = connect::SealedFileVault::open(testing::probeVault(dir), testing::probeVaultKey(), u"test"_s);
    auto database = store::Database::open(testing::probeDatabase(dir));
    if (!sealed || !database)
        return 2;
    DyingVault vault(**sealed, arguments.value(3));
    SocketHttp http;
    const core::SystemClock clock;
    connect::FileRefreshLock lock(testing::probeLocks(dir));
    connect::TokenKeeper keeper({.database = **database,
                                 .vault = vault,
                                 .http = http,
                                 .clock = clock,
                                 .lock = lock,
                                 .client = [&](const QString &) -> core::Result<connect::GrantClient> {
                                     connect::GrantClient client{.vendor = u"Vendor"_s, .clientId = u"id"_s};
                                     client.profile.tokenUrl = arguments.value(2);
                                     return client;
                                 }});
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    const auto token = keeper.token(testing::probeGrant());
    if (token) {
        const QByteArray hash = QCryptographicHash::hash(token->token.reveal(), QCryptographicHash::Sha256).toHex();
        std::printf("%lld %s\n", token->generation, hash.constData());
    } else {
        std::printf("error %s\n", qPrintable(token.error().code));
    }
    return token ? 0 : 1;
}
