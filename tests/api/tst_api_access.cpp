// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/rate_limiter.h"
#include "tests/api/service_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

struct Door
{
    const char *method;
    const char *target;
    const char *scope;
};
/// Every operation and the least a key needs for it.
constexpr Door doors[] = {
    {"GET", "/events", "read"},
    {"POST", "/events", "runtime"},
    {"GET", "/calls", "read"},
    {"GET", "/calls/c1", "read"},
    {"GET", "/webhooks", "read"},
    {"POST", "/webhooks", "write"},
    {"GET", "/webhooks/we_1", "read"},
    {"PATCH", "/webhooks/we_1", "write"},
    {"DELETE", "/webhooks/we_1", "write"},
    {"POST", "/webhooks/we_1/test", "write"},
    {"POST", "/webhooks/we_1/rotate-secret", "admin"},
    {"POST", "/webhooks/we_1/recover", "write"},
    {"GET", "/deliveries", "read"},
    {"GET", "/deliveries/dlv_1", "read"},
    {"POST", "/deliveries/dlv_1/replay", "write"},
    {"POST", "/deliveries/dlv_1/cancel", "write"},
    {"POST", "/deliveries/replay", "write"},
    {"GET", "/api-keys", "admin"},
    {"POST", "/api-keys", "admin"},
    {"DELETE", "/api-keys/key_1", "admin"},
    {"GET", "/account", "read"},
    {"GET", "/stats", "read"},
    {"GET", "/openapi.json", "read"},
    {"GET", "/integrations", "read"},
    {"GET", "/integrations/slack", "read"},
    {"PATCH", "/integrations/slack", "admin"},
    {"DELETE", "/integrations/slack", "admin"},
    {"POST", "/integrations/slack/connect", "admin"},
    {"GET", "/integrations/slack/connect/flow_1", "read"},
    {"DELETE", "/integrations/slack/connect/flow_1", "admin"},
    {"POST", "/integrations/slack/connect/flow_1/redirect", "admin"},
    {"POST", "/integrations/slack/test", "write"},
    {"GET", "/integrations/slack/options/channel", "read"},
    {"POST", "/integrations/slack/options/channel", "admin"},
    {"GET", "/integrations/slack/activity", "read"},
    {"GET", "/diagnostics", "read"},
};

} // namespace

/// Who gets in, and as what.
class TestApiAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopes();
    void withoutAKey_data();
    void withoutAKey();
    void strangersDoNotLearnWhatExists();
    void revokedKeyStopsAtOnceAndStaysOut();
    void keysOutliveARestart();
    void lastUseIsNotedInBatches();
    void keyIsShownOnceAndNeverStored();
    void hostsAndOrigins_data();
    void hostsAndOrigins();
    void publicUrlIsAHostToo();
    void publicDoors();
    void metricsNeedAKeyBehindAProxy();
    void rateLimitIsPerKeyAndSparesEvents();
    void bucketFillsWithTime();
};

void TestApiAccess::scopes()
{
    ServiceFixture service;
    for (const QString &scope : {u"read"_s, u"write"_s, u"runtime"_s, u"admin"_s}) {
        const QByteArray key = service.makeKey({scope});
        QVERIFY(key.startsWith("vxf_"));
        for (const Door &door : doors) {
            const HttpAnswer answer = service.call(door.method, door.target, QByteArray(), {.key = key});
            const bool allowed = scope == QLatin1StringView(door.scope) || scope == "admin"_L1;
            const QByteArray what =
                scope.toLatin1() + ' ' + door.method + ' ' + door.target + ' ' + QByteArray::number(answer.status);
            QVERIFY2((answer.status == 403) != allowed, what.constData());
            if (!allowed) {
                QCOMPARE(answer.code(), u"scope_missing"_s);
                QVERIFY(answer.headers.value("www-authenticate").contains("insufficient_scope"));
            }
        }
    }
}

void TestApiAccess::withoutAKey_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"key_missing"_s;
    QTest::newRow("basic") << QByteArray("Authorization: Basic dXNlcjpwYXNz\r\n") << u"key_missing"_s;
    QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n") << u"key_missing"_s;
    QTest::newRow("unknown") << "Authorization: Bearer vxf_" + QByteArray(43, 'A') + "\r\n" << u"key_unknown"_s;
    QTest::newRow("not ours") << QByteArray("Authorization: Bearer sk_live_1\r\n") << u"key_unknown"_s;
    QTest::newRow("long") << "Authorization: Bearer " + QByteArray(20'000, 'A') + "\r\n" << u"key_unknown"_s;
}

void TestApiAccess::withoutAKey()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, code);
    const ServiceFixture service;
    for (const Door &door : doors) {
        const HttpAnswer answer = service.call(door.method, door.target, QByteArray(), {.key = {}, .headers = header});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), code);
        QVERIFY(answer.headers.value("www-authenticate").startsWith("Bearer"));
    }
}

void TestApiAccess::strangersDoNotLearnWhatExists()
{
    const ServiceFixture service;
    QCOMPARE(service.call("GET", "/secret-door", QByteArray(), {.key = {}}).status, 401);
    QCOMPARE(service.call("GET", "/secret-door").status, 404);
    QCOMPARE(service.call("PUT", "/events", QByteArray(), {.key = {}}).status, 401);
    const HttpAnswer wrongMethod = service.call("PUT", "/events");
    QCOMPARE(wrongMethod.status, 405);
    QCOMPARE(wrongMethod.headers.value("allow"), "GET, POST, HEAD");
    QCOMPARE(service.call("GET", "//elsewhere").status, 404);
    QCOMPARE(service.call("GET", "//").status, 404);
}

void TestApiAccess::revokedKeyStopsAtOnceAndStaysOut()
{
    ServiceFixture service;
    QString id;
    const QByteArray key = service.makeKey({u"read"_s}, &id);
    QCOMPARE(service.call("GET", "/calls", QByteArray(), {.key = key}).status, 200);
    QCOMPARE(service.call("DELETE", "/api-keys/" + id.toLatin1()).status, 204);
    QCOMPARE(service.call("GET", "/calls", QByteArray(), {.key = key}).status, 401);
    service.restart();
    QCOMPARE(service.call("GET", "/calls", QByteArray(), {.key = key}).status, 401);
    const QJsonArray keys = service.call("GET", "/api-keys").json().value("data"_L1).toArray();
    QVERIFY(keys.at(0)["revokedAt"_L1].isString());
    QCOMPARE(service.call("DELETE", "/api-keys/key_none").status, 404);
}

void TestApiAccess::keysOutliveARestart()
{
    ServiceFixture service;
    const QByteArray key = service.makeKey({u"read"_s});
    service.restart();
    QCOMPARE(service.call("GET", "/calls", QByteArray(), {.key = key}).status, 200);
}

void TestApiAccess::lastUseIsNotedInBatches()
{
    ServiceFixture service;
    const QByteArray key = service.makeKey({u"read"_s});
    const auto lastUse = [&service] { return service.call("GET", "/api-keys").json()["data"_L1][0]["lastUsedAt"_L1]; };
    QVERIFY(lastUse().isNull());
    service.clock.advance(5'000);
    QCOMPARE(service.call("GET", "/calls", QByteArray(), {.key = key}).status, 200);
    QVERIFY(lastUse().isNull()); // no write for every request
    service.restart();           // the last batch is written when the service ends
    QCOMPARE(lastUse().toString(), u"2026-02-17T12:00:05.000Z"_s);
}

void TestApiAccess::keyIsShownOnceAndNeverStored()
{
    ServiceFixture service;
    const HttpAnswer made = service.call(
        "POST", "/api-keys", QJsonObject{{u"name"_s, u"CI"_s}, {u"scopes"_s, QJsonArray{u"read"_s, u"write"_s}}});
    QCOMPARE(made.status, 201);
    const QByteArray key = made.json().value("key"_L1).toString().toLatin1();
    QCOMPARE(key.size(), 4 + 43);
    QVERIFY(made.json().value("prefix"_L1).toString().startsWith(QString::fromLatin1(key.left(8))));
    const HttpAnswer list = service.call("GET", "/api-keys");
    QVERIFY(!list.body.contains(key));
    QCOMPARE(list.json()["data"_L1][0]["name"_L1].toString(), u"CI"_s);
    QVERIFY(!service.filesContain(key));
    QVERIFY(!service.filesContain(key.mid(4)));

    for (const QJsonObject &bad :
         {QJsonObject{{u"name"_s, u"x"_s}}, QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray()}},
          QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"root"_s}}},
          QJsonObject{{u"name"_s, QString()}, {u"scopes"_s, QJsonArray{u"read"_s}}},
          QJsonObject{{u"name"_s, 7}, {u"scopes"_s, QJsonArray{u"read"_s}}}})
        QCOMPARE(service.call("POST", "/api-keys", bad).status, 422);
}

void TestApiAccess::hostsAndOrigins_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &host, const QByteArray &origin, int status) {
        QTest::newRow(name) << host << origin << status;
    };
    row("loopback", "127.0.0.1:PORT", {}, 200);
    row("by name", "localhost:PORT", {}, 200);
    row("any case", "LocalHost:PORT", {}, 200);
    row("IPv6", "[::1]:PORT", {}, 200);
    row("rebound name", "evil.example:PORT", {}, 421);
    row("rebound name without port", "evil.example", {}, 421);
    row("other port", "127.0.0.1:1", {}, 421);
    row("no port", "127.0.0.1", {}, 421);
    row("localhost as a subdomain", "localhost.evil.example:PORT", {}, 421);
    row("user info", "127.0.0.1:PORT@evil.example", {}, 421);
    row("own page", "127.0.0.1:PORT", "http://127.0.0.1:PORT", 200);
    row("foreign page", "127.0.0.1:PORT", "https://evil.example", 403);
    row("foreign page on loopback", "127.0.0.1:PORT", "http://127.0.0.1:1", 403);
    row("sandboxed page", "127.0.0.1:PORT", "null", 403);
}

void TestApiAccess::hostsAndOrigins()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    const ServiceFixture service;
    const QByteArray port = QByteArray::number(service.port());
    HttpProbe probe(service.port());
    for (const QByteArray &target : {QByteArray("/healthz"), QByteArray("/api/v1/account")}) {
        probe.send("GET " + target + " HTTP/1.1\r\nHost: " + QByteArray(host).replace("PORT", port) + "\r\n"
                   + (origin.isEmpty() ? QByteArray() : "Origin: " + QByteArray(origin).replace("PORT", port) + "\r\n")
                   + ServiceFixture::bearer(service.adminKey()) + "\r\n");
        const auto answer = probe.answer();
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QVERIFY(!answer->headers.contains("access-control-allow-origin"));
    }
}

void TestApiAccess::publicUrlIsAHostToo()
{
    ServiceFixture::Options options;
    options.publicUrl = u"https://Calls.Example.com"_s;
    const ServiceFixture service(options);
    HttpProbe probe(service.port());
    const auto statusFor = [&](const QByteArray &lines) {
        probe.send("GET /healthz HTTP/1.1\r\n" + lines + "\r\n");
        return probe.answer().value_or(HttpAnswer()).status;
    };
    QCOMPARE(statusFor("Host: calls.example.com\r\n"), 200);
    QCOMPARE(statusFor("Host: calls.example.com:443\r\nOrigin: https://calls.example.com\r\n"), 200);
    QCOMPARE(statusFor("Host: calls.example.com\r\nOrigin: http://calls.example.com\r\n"), 403);
    QCOMPARE(statusFor("Host: calls.example.com:8443\r\n"), 421);
    QCOMPARE(statusFor("Host: www.calls.example.com\r\n"), 421);
}

void TestApiAccess::publicDoors()
{
    ServiceFixture service;
    QCOMPARE(service.call("GET", "//healthz", QByteArray(), {.key = {}}).json().value("status"_L1).toString(), u"ok"_s);
    const HttpAnswer ready = service.call("GET", "//readyz", QByteArray(), {.key = {}});
    QCOMPARE(ready.status, 200);
    QVERIFY(ready.json().contains("oldestUndelivered"_L1));
    service.postEvents(u"c"_s, 3);
    const HttpAnswer metrics = service.call("GET", "//metrics", QByteArray(), {.key = {}});
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.headers.value("content-type").startsWith("text/plain; version=0.0.4"));
    QVERIFY(metrics.body.contains("callttone_events_accepted_total 3\n"));
    QVERIFY(metrics.body.contains("callttone_deliveries_total{outcome=\"delivered\"} 0\n"));
    QVERIFY(metrics.body.contains(
        "callttone_http_requests_total{method=\"POST\",route=\"/api/v1/events\",status=\"202\"} 1\n"));
    QVERIFY(metrics.body.contains("\nprocess_resident_memory_bytes "));
    for (const QByteArray &line : metrics.body.split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("# ") || line.count(' ') == 1, line.constData());
}

void TestApiAccess::metricsNeedAKeyBehindAProxy()
{
    ServiceFixture::Options options;
    options.publicUrl = u"https://calls.example.com"_s;
    ServiceFixture service(options);
    QCOMPARE(service.call("GET", "//metrics", QByteArray(), {.key = {}}).status, 401);
    QCOMPARE(service.call("GET", "//metrics", QByteArray(), {.key = service.makeKey({u"read"_s})}).status, 200);
    QCOMPARE(service.call("GET", "//metrics", QByteArray(), {.key = service.makeKey({u"write"_s})}).status, 403);
}

void TestApiAccess::rateLimitIsPerKeyAndSparesEvents()
{
    ServiceFixture::Options options;
    options.rate = {1, 3};
    ServiceFixture service(options);
    const QByteArray first = service.makeKey({u"admin"_s});
    const QByteArray second = service.makeKey({u"read"_s});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(service.call("GET", "/account", QByteArray(), {.key = first}).status, 200);
    const HttpAnswer limited = service.call("GET", "/account", QByteArray(), {.key = first});
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.code(), u"rate_limited"_s);
    QCOMPARE(limited.headers.value("retry-after"), "1");
    QCOMPARE(service.call("GET", "/account", QByteArray(), {.key = second}).status, 200);
    QCOMPARE(service.call("POST", "/events", R"({"event":"call.started","callId":"c"})", {.key = first}).status, 202);
    service.clock.advance(1'000);
    QCOMPARE(service.call("GET", "/account", QByteArray(), {.key = first}).status, 200);
    QCOMPARE(service.call("GET", "/account", QByteArray(), {.key = first}).status, 429);
}

void TestApiAccess::bucketFillsWithTime()
{
    service::RateLimiter limiter({.perSecond = 0.1, .burst = 2});
    QVERIFY(!limiter.take(u"k"_s, 1'000));
    QVERIFY(!limiter.take(u"k"_s, 1'000));
    QCOMPARE(limiter.take(u"k"_s, 1'000), std::optional(10));
    QCOMPARE(limiter.take(u"k"_s, 6'000), std::optional(5));
    QCOMPARE(limiter.take(u"k"_s, 2'000), std::optional(5)); // a clock set back gives nothing and takes nothing
    QVERIFY(!limiter.take(u"k"_s, 12'000));
}

QTEST_GUILESS_MAIN(TestApiAccess)
#include "tst_api_access.moc"
