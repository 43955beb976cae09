// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/process_figures.h"
#include "tests/api/service_fixture.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::testing;

namespace {

constexpr qint64 MiB = 1024 * 1024;

qint64 residentBytes()
{
    return callttone::service::processFigures().residentBytes.value_or(0);
}

QByteArray eventJson(const QByteArray &id)
{
    return R"({"event":"call.started","callId":"c1","id":")" + id + "\"}";
}

} // namespace

/// What a client can do wrong or wickedly below the level of the API.
class TestHttpGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequests_data();
    void badRequests();
    void announcedHugeBodyIsRefusedUnread();
    void hugeChunkedBodyLeavesMemoryFlat();
    void endlessHeadersLeaveMemoryFlat();
    void manyLargeBodiesAtOnceAreBounded();
    void largeBatchFitsWhereTheRouteSaysSo();
    void slowSenderGets408();
    void idleConnectionIsClosed();
    void clientThatTakesNothingIsDropped();
    void connectionsAreLimited();
    void keepAliveGoesOnAfterAnError();
    void pipelinedRequestsAreAnsweredInOrder();
    void expectContinueIsAnsweredBeforeTheBody();
    void closeIsHonoured_data();
    void closeIsHonoured();
    void headHasNoBody();
    void everyAnswerCarriesTheSafeHeaders();
    void requestIdIsEchoedOrMade();
    void clientThatLeavesEarlyDoesNoHarm();
    void stopFinishesAnswersUnderWay();
    void takenPortIsAPlainError();
    void plainHttpBeyondLoopbackIsRefused();
};

void TestHttpGuard::badRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray host = "Host: 127.0.0.1\r\n"; // refused before anyone looks at the port
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << 400 << u"malformed_request"_s;
    QTest::newRow("100 KiB of headers") << "GET /healthz HTTP/1.1\r\n" + host + "A: " + QByteArray(100 * 1024, 'a')
                                               + "\r\n\r\n"
                                        << 431 << u"headers_too_large"_s;
    QTest::newRow("2 MiB body") << "POST /api/v1/webhooks HTTP/1.1\r\n" + host + "Content-Length: 2097152\r\n\r\n"
                                       + QByteArray(2 * MiB, 'b')
                                << 413 << u"body_too_large"_s;
    QTest::newRow("5 MiB of events") << "POST /api/v1/events HTTP/1.1\r\n" + host + "Content-Length: 5242880\r\n\r\n"
                                            + QByteArray(5 * MiB, 'b')
                                     << 413 << u"body_too_large"_s;
    QTest::newRow("smuggling") << "POST /healthz HTTP/1.1\r\n" + host
                                      + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                               << 400 << u"malformed_request"_s;
    QTest::newRow("no host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n") << 400 << u"malformed_request"_s;
    QTest::newRow("proxy request") << "CONNECT example.com:443 HTTP/1.1\r\n" + host + "\r\n"
                                   << 501 << u"unknown_method"_s;
}

void TestHttpGuard::badRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, code);
    const ServiceFixture service;
    HttpProbe probe(service.port());
    probe.send(bytes);
    const auto answer = probe.answer();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->code(), code);
    QCOMPARE(answer->headers.value("content-type"), "application/problem+json");
    QCOMPARE(answer->headers.value("connection"), "close");
    QVERIFY(!answer->json().value("detail"_L1).toString().isEmpty());
    QVERIFY(!answer->json().value("requestId"_L1).toString().isEmpty());
    QVERIFY(probe.closesWithin(6'000));
    QCOMPARE(service.call("GET", "//healthz").status, 200); // and others are served
}

void TestHttpGuard::announcedHugeBodyIsRefusedUnread()
{
    const ServiceFixture service;
    HttpProbe probe(service.port());
    probe.send("POST /api/v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 629145600\r\n\r\n");
    const auto answer = probe.answer(2'000); // not a byte of the body was sent
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
}

void TestHttpGuard::hugeChunkedBodyLeavesMemoryFlat()
{
    ServiceFixture::Options options;
    options.limits.lingerMs = 1'500;
    const ServiceFixture service(options);
    QCOMPARE(service.call("GET", "//healthz").status, 200);
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    const qint64 before = residentBytes();
    qint64 sent = 0;
    for (int i = 0; i < 3; ++i) {
        HttpProbe probe(service.port());
        probe.send("POST /api/v1/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        sent += probe.flood(chunk, 600 * MiB);
        const auto answer = probe.answer(1'000);
        QVERIFY(answer);
        QCOMPARE(answer->status, 413);
    }
    QVERIFY2(sent > 4 * MiB, qPrintable(QString::number(sent))); // else it proves nothing
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 24 * MiB, qPrintable(u"%1 bytes more"_s.arg(grown)));
    QCOMPARE(service.call("GET", "//healthz").status, 200);
}

void TestHttpGuard::endlessHeadersLeaveMemoryFlat()
{
    ServiceFixture::Options options;
    options.limits.lingerMs = 500;
    const ServiceFixture service(options);
    QCOMPARE(service.call("GET", "//healthz").status, 200);
    const qint64 before = residentBytes();
    for (const QByteArray &line :
         {"X-More: " + QByteArray(8000, 'h') + "\r\n", QByteArray(64 * 1024, 'q'), QByteArray("\r\n").repeated(4000)}) {
        HttpProbe probe(service.port());
        if (!line.startsWith('\r'))
            probe.send("GET /healthz HTTP/1.1\r\nHost: x\r\n");
        (void)probe.flood(line, 200 * MiB);
        const auto answer = probe.answer(1'000);
        QVERIFY(answer);
        QCOMPARE(answer->status, 431);
    }
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 24 * MiB, qPrintable(u"%1 bytes more"_s.arg(grown)));
}

void TestHttpGuard::manyLargeBodiesAtOnceAreBounded()
{
    ServiceFixture::Options options;
    options.limits.allBodiesBytes = 3 * MiB;
    const ServiceFixture service(options);
    std::vector<std::unique_ptr<HttpProbe>> probes;
    for (int i = 0; i < 6; ++i) { // each within its own limit, and none of them finished
        probes.push_back(std::make_unique<HttpProbe>(service.port()));
        probes.back()->send("POST /api/v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n"
                            + QByteArray(MiB - 1, 'b'));
    }
    int refused = 0;
    for (const auto &probe : probes) {
        if (const auto answer = probe->answer(300)) {
            QCOMPARE(answer->status, 503);
            QCOMPARE(answer->code(), u"busy"_s);
            ++refused;
        }
    }
    QVERIFY(refused >= 3);
    probes.clear();
    QTRY_COMPARE(service.call("POST", "/events", eventJson("after")).status, 202); // what they held was given back
}

void TestHttpGuard::largeBatchFitsWhereTheRouteSaysSo()
{
    const ServiceFixture service;
    QByteArray batch = "[";
    while (batch.size() < 3 * MiB)
        batch += R"({"event":"call.ended","callId":"c","summary":")" + QByteArray(10'000, 's') + "\"},";
    batch.back() = ']';
    const HttpAnswer answer = service.call("POST", "/events", batch, {.ms = 30'000});
    QCOMPARE(answer.status, 202);
    QVERIFY(answer.array().size() > 300);
}

void TestHttpGuard::slowSenderGets408()
{
    ServiceFixture::Options options;
    options.limits.requestMs = 400;
    const ServiceFixture service(options);
    HttpProbe probe(service.port());
    QElapsedTimer elapsed;
    elapsed.start();
    const QByteArray request = "POST /api/v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
    for (qsizetype i = 0; i < request.size() && elapsed.elapsed() < 2'000; ++i) {
        probe.send(request.mid(i, 1)); // never silent for long, yet never done
        if (probe.socket().waitForReadyRead(20))
            break;
    }
    const auto answer = probe.answer(2'000);
    QVERIFY(answer);
    QCOMPARE(answer->status, 408);
    QVERIFY(elapsed.elapsed() >= 300); // timers of this length may fire a little early
    QVERIFY(elapsed.elapsed() < 2'000);
}

void TestHttpGuard::idleConnectionIsClosed()
{
    ServiceFixture::Options options;
    options.limits.idleMs = 300;
    const ServiceFixture service(options);
    HttpProbe silent(service.port());
    HttpProbe used(service.port());
    used.send(used.request("GET", "/healthz"));
    QVERIFY(used.answer());
    QVERIFY(silent.closesWithin(3'000));
    QVERIFY(used.closesWithin(3'000));
    QVERIFY(silent.rest(10).isEmpty());
}

void TestHttpGuard::clientThatTakesNothingIsDropped()
{
    ServiceFixture::Options options;
    options.limits.stalledWriteMs = 400;
    ServiceFixture service(options);
    service.postEvents(u"c"_s, 500);
    HttpProbe probe(service.port());
    probe.socket().setReadBufferSize(1024); // takes a little, then nothing
    const QByteArray request =
        probe.request("GET", "/api/v1/events?limit=500", {}, ServiceFixture::bearer(service.adminKey()));
    const qint64 before = residentBytes();
    probe.socket().write(request.repeated(2000));
    QElapsedTimer elapsed;
    elapsed.start();
    while (probe.socket().state() == QAbstractSocket::ConnectedState && elapsed.elapsed() < 8'000)
        (void)probe.socket().waitForBytesWritten(100);
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 48 * MiB, qPrintable(u"%1 bytes more"_s.arg(grown)));
    // Asked until it is so and not again, as QTRY_ would: the connection that asked before may still count.
    bool dropped = false;
    QTRY_VERIFY(dropped
                || (dropped = service.call("GET", "//metrics").body.contains("callttone_http_connections 1\n")));
}

void TestHttpGuard::connectionsAreLimited()
{
    ServiceFixture::Options options;
    options.limits.connections = 8;
    const ServiceFixture service(options);
    std::vector<std::unique_ptr<HttpProbe>> probes;
    for (int i = 0; i < 8; ++i) {
        probes.push_back(std::make_unique<HttpProbe>(service.port()));
        probes.back()->send(probes.back()->request("GET", "/healthz"));
        QCOMPARE(probes.back()->answer().value_or(HttpAnswer()).status, 200);
    }
    const HttpAnswer refused = service.call("GET", "//healthz");
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.code(), u"too_many_connections"_s);
    QVERIFY(refused.headers.contains("retry-after"));
    probes.pop_back();
    // Asked until it works and not again, as QTRY_ would: the connection that asked before may still count.
    bool served = false;
    QTRY_VERIFY(served || (served = service.call("GET", "//healthz").status == 200));
}

void TestHttpGuard::keepAliveGoesOnAfterAnError()
{
    const ServiceFixture service;
    HttpProbe probe(service.port());
    const QByteArray key = ServiceFixture::bearer(service.adminKey());
    const struct
    {
        QByteArray request;
        int status;
    } steps[] = {{probe.request("GET", "/api/v1/nothing", {}, key), 404},
                 {probe.request("POST", "/api/v1/events", "{broken", key), 400},
                 {probe.request("PUT", "/api/v1/events", "{}", key), 405},
                 {probe.request("GET", "/api/v1/calls"), 401},
                 {probe.request("GET", "/api/v1/calls?limit=0", {}, key), 422},
                 {probe.request("POST", "/api/v1/events", eventJson("k1"), key), 202},
                 {probe.request("GET", "/api/v1/events", {}, key), 200}};
    for (const auto &step : steps) {
        probe.send(step.request);
        const auto answer = probe.answer();
        QVERIFY(answer);
        QCOMPARE(answer->status, step.status);
        QVERIFY(!answer->headers.contains("connection"));
    }
}

void TestHttpGuard::pipelinedRequestsAreAnsweredInOrder()
{
    const ServiceFixture service;
    HttpProbe probe(service.port());
    const QByteArray key = ServiceFixture::bearer(service.adminKey());
    QByteArray all;
    for (int i = 0; i < 60; ++i) { // slow ones (a commit) between fast ones
        all += i % 3 == 0 ? probe.request("POST", "/api/v1/events", eventJson("p" + QByteArray::number(i)),
                                          key + "X-Request-Id: r" + QByteArray::number(i) + "\r\n")
                          : probe.request("GET", "/healthz", {}, "X-Request-Id: r" + QByteArray::number(i) + "\r\n");
    }
    probe.send(all);
    for (int i = 0; i < 60; ++i) {
        const auto answer = probe.answer();
        QVERIFY(answer);
        QCOMPARE(answer->headers.value("x-request-id"), "r" + QByteArray::number(i));
        QCOMPARE(answer->status, i % 3 == 0 ? 202 : 200);
    }
}

void TestHttpGuard::expectContinueIsAnsweredBeforeTheBody()
{
    const ServiceFixture service;
    HttpProbe probe(service.port());
    const QByteArray body = eventJson("x1");
    const QByteArray request = probe.request("POST", "/api/v1/events", body,
                                             ServiceFixture::bearer(service.adminKey()) + "Expect: 100-continue\r\n");
    probe.send(request.chopped(body.size()));
    QVERIFY(probe.socket().waitForReadyRead(5'000));
    QCOMPARE(probe.socket().readAll(), "HTTP/1.1 100 Continue\r\n\r\n");
    probe.send(body);
    QCOMPARE(probe.answer().value_or(HttpAnswer()).status, 202);
}

void TestHttpGuard::closeIsHonoured_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("asked for") << QByteArray(
        "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: Close\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /healthz HTTP/1.0\r\nHost: 127.0.0.1:PORT\r\n\r\n");
}

void TestHttpGuard::closeIsHonoured()
{
    QFETCH(QByteArray, request);
    const ServiceFixture service;
    HttpProbe probe(service.port());
    probe.send(request.replace("PORT", QByteArray::number(service.port())));
    const auto answer = probe.answer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->headers.value("connection"), "close");
    QVERIFY(probe.closesWithin(1'000));
}

void TestHttpGuard::headHasNoBody()
{
    const ServiceFixture service;
    HttpProbe probe(service.port());
    probe.send(probe.request("HEAD", "/healthz") + probe.request("GET", "/healthz"));
    const QByteArray both = probe.rest();
    QCOMPARE(both.count("HTTP/1.1 200 OK"), 2);
    QCOMPARE(both.count("Content-Length: 15"), 2);
    QCOMPARE(both.count(R"({"status":"ok"})"), 1);
}

void TestHttpGuard::everyAnswerCarriesTheSafeHeaders()
{
    const ServiceFixture service;
    for (const char *target : {"/calls", "/nothing", "//healthz", "//metrics", "//elsewhere"}) {
        const HttpAnswer answer = service.call("GET", target);
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QVERIFY(answer.headers.contains("date"));
        QVERIFY(answer.headers.contains("x-request-id"));
    }
}

void TestHttpGuard::requestIdIsEchoedOrMade()
{
    const ServiceFixture service;
    const auto idFor = [&service](const QByteArray &given) {
        return service.call("GET", "//healthz", QByteArray(), {.headers = "X-Request-Id: " + given + "\r\n"})
            .headers.value("x-request-id");
    };
    QCOMPARE(idFor("trace-1.a:b/c"), "trace-1.a:b/c");
    QVERIFY(idFor("with \"quotes\"").startsWith("req_"));
    QVERIFY(idFor(QByteArray(129, 'a')).startsWith("req_"));
    const HttpAnswer failed = service.call("GET", "/nothing", QByteArray(), {.headers = "X-Request-Id: mine\r\n"});
    QCOMPARE(failed.json().value("requestId"_L1).toString(), u"mine"_s);
}

void TestHttpGuard::clientThatLeavesEarlyDoesNoHarm()
{
    const ServiceFixture service;
    for (int i = 0; i < 50; ++i) {
        HttpProbe probe(service.port());
        probe.send(probe.request("POST", "/api/v1/events", eventJson("gone" + QByteArray::number(i)),
                                 ServiceFixture::bearer(service.adminKey())));
        probe.socket().abort();
    }
    HttpProbe half(service.port());
    half.send("POST /api/v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12");
    half.socket().abort();
    QCOMPARE(service.call("GET", "/events").status, 200);
}

void TestHttpGuard::stopFinishesAnswersUnderWay()
{
    ServiceFixture::Options options;
    options.receiver = [](const callttone::delivery::EgressRequest &) {
        QTest::qSleep(300);
        return FakeTransport::result(204);
    };
    ServiceFixture service(options);
    const HttpAnswer endpoint = service.call("POST", "/webhooks", QJsonObject{{u"url"_s, u"https://example.com/h"_s}});
    HttpProbe probe(service.port());
    probe.send(probe.request("POST",
                             "/api/v1/webhooks/" + endpoint.json().value("id"_L1).toString().toLatin1() + "/test", {},
                             ServiceFixture::bearer(service.adminKey())));
    QTest::qSleep(100);
    service.stopService();
    const auto answer = probe.answer(1'000);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->headers.value("connection"), "close");
}

void TestHttpGuard::takenPortIsAPlainError()
{
    ServiceFixture first;
    ServiceFixture second;
    const auto error = second.listenAgainOn(first.port());
    QVERIFY(error);
    QCOMPARE(error->code, u"port_in_use"_s);
    QVERIFY(error->oneLine().contains(QString::number(first.port())));
    QVERIFY(error->detail.contains("CALLTTONE_LISTEN"_L1));
}

void TestHttpGuard::plainHttpBeyondLoopbackIsRefused()
{
    ServiceFixture service;
    const auto error = service.listenAgainOn(0, u"0.0.0.0"_s);
    QVERIFY(error);
    QCOMPARE(error->code, u"bad_listen_address"_s);
    QVERIFY(error->detail.contains("CALLTTONE_PUBLIC_URL"_L1));
}

QTEST_GUILESS_MAIN(TestHttpGuard)
#include "tst_http_guard.moc"
