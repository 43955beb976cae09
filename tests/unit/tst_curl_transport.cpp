// SPDX-License-Identifier: GPL-3.0-or-later
// What servers can do to us once a connection is there. Connections themselves: tst_curl_connections.
#include "app/delivery/curl_errors.h"
#include "app/delivery/webhook_request.h"
#include "tests/support/fault_server.h"
#include "tests/unit/egress_client.h"

#include <QFile>
#include <QTest>

#include <openssl/x509_vfy.h>

#include <atomic>
#include <thread>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::delivery;
using callttone::tests::EgressClient;
using callttone::tests::FaultReply;
using callttone::tests::FaultServer;
using callttone::tests::RecordedRequest;
using values::ErrorClass;
using Ending = FaultReply::Ending;

namespace {

/// 0 where freed memory is kept on purpose, so that using it is noticed.
qint64 residentBytes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#endif
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

class TestCurlTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyWhatIsLogged();
    void sendsBodiesUntouched_data();
    void sendsBodiesUntouched();
    void statuses_data();
    void statuses();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void oddButLegalAnswers_data();
    void oddButLegalAnswers();
    void brokenAnswers_data();
    void brokenAnswers();
    void bodiesAreCapped_data();
    void bodiesAreCapped();
    void hugeBodiesLeaveMemoryFlat_data();
    void hugeBodiesLeaveMemoryFlat();
    void compressedBodiesStayCompressed();
    void budgetCoversEverything_data();
    void budgetCoversEverything();
    void headersAreKeptInOrderAndCookiesAreNot();
    void requestsThatCannotBeSent_data();
    void requestsThatCannotBeSent();
    void refusedRequestKnowsNothingOfTheOneBefore();
    void wakeUpEndsTheWait();
    void pollWaitsNoLongerThanTold();
    void cancelAllDropsEverything();
    void libraryCodes_data();
    void libraryCodes();
};

void TestCurlTransport::sendsExactlyWhatIsLogged()
{
    FaultServer server(FaultReply::answer(200, "ok"));
    const auto target = prepareTarget(QString::fromLatin1(server.url("/hooks?x=1")),
                                      {{u"X-Team"_s, u"support"_s}, {u"X-Empty"_s, u""_s}});
    QVERIFY(target);
    const WebhookMessage message{.eventId = "evt_1", .eventName = "call.ended", .payload = R"({"event":"call.ended"})"};
    const auto built = buildWebhookRequest(*target, core::SecretString("whsec_c2VjcmV0"), {}, message, 1760000000000);
    QVERIFY(built);
    EgressClient client;
    const EgressResult result = client.send(
        {.token = 42, .url = target->url, .headers = built->headers, .body = message.payload, .allowPrivate = true});
    QCOMPARE(result.errorClass, ErrorClass::None);
    QCOMPARE(result.token, 42u);
    QCOMPARE(result.status, 200);
    QCOMPARE(result.body, "ok"_ba);
    QVERIFY(result.errorDetail.isEmpty());
    QCOMPARE(result.remoteIp, u"127.0.0.1"_s);
    QVERIFY(result.tlsVersion.isEmpty());
    QVERIFY(qAbs(result.startedAt - core::SystemClock().now()) < 60'000);

    const RecordedRequest seen = server.requests().value(0);
    QCOMPARE(seen.requestLine(), "POST /hooks?x=1 HTTP/1.1"_ba);
    QCOMPARE(seen.headers(), built->loggedHeaders); // nothing of libcurl's own, nothing missing
    QCOMPARE(seen.body, message.payload);
}

void TestCurlTransport::sendsBodiesUntouched_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("line ends") << "{\r\n\"a\":1}\n\n"_ba;
    QTest::newRow("unicode") << "{\"s\":\"Grüße – 你好 \\u0000\"}"_ba;
    QTest::newRow("numbers") << R"({"n":1e400,"z":0.10,"n":1})"_ba;
    QTest::newRow("zero bytes") << "a\0b\0"_ba;
    QTest::newRow("2 MiB") << QByteArray(2 * 1024 * 1024, 'x'); // libcurl alone would say Expect: 100-continue
}

void TestCurlTransport::sendsBodiesUntouched()
{
    QFETCH(QByteArray, body);
    FaultServer server(FaultReply::answer(204));
    EgressClient client;
    EgressRequest request = EgressClient::request(server.url());
    request.body = body;
    const EgressResult result = client.send(request);
    QCOMPARE(result.errorClass, ErrorClass::None);
    const RecordedRequest seen = server.requests().value(0);
    QVERIFY(seen.body == body);
    QVERIFY(!seen.head.contains("Expect"));
    QVERIFY(!seen.head.contains("Accept")); // ours to say, and this request did not
}

void TestCurlTransport::statuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorClass>("errorClass");
    for (const int code : {200, 201, 202, 204, 206, 226, 299})
        QTest::addRow("%d", code) << code << ErrorClass::None;
    for (const int code : {300, 301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", code) << code << ErrorClass::Redirect;
    for (const int code : {400, 401, 403, 404, 407, 410, 413, 417, 422, 429, 500, 502, 503, 504, 599})
        QTest::addRow("%d", code) << code << ErrorClass::HttpStatus;
}

void TestCurlTransport::statuses()
{
    QFETCH(int, code);
    FaultServer server(FaultReply::answer(code, code == 204 || code == 304 ? ""_ba : "said"_ba, {"Retry-After: 9"}));
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(server.url()));
    QTEST(result.errorClass, "errorClass");
    QCOMPARE(result.status, code);
    QCOMPARE(result.header("retry-after"), "9"_ba);
    QCOMPARE(server.requestCount(), 1);
}

void TestCurlTransport::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {301, 302, 303, 307, 308})
        QTest::addRow("%d", code) << code;
}

void TestCurlTransport::redirectIsNotFollowed()
{
    QFETCH(int, code);
    FaultServer second(FaultReply::answer(200));
    FaultServer first(FaultReply::answer(code, "moved", {"Location: " + second.url("/moved")}));
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(first.url()));
    QCOMPARE(result.errorClass, ErrorClass::Redirect);
    QCOMPARE(result.header("location"), second.url("/moved"));
    QCOMPARE(second.connectionCount(), 0);
}

void TestCurlTransport::oddButLegalAnswers_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTTP/1.0, ends with the connection") << FaultReply::raw("HTTP/1.0 200 OK\r\n\r\nold") << "old"_ba;
    QTest::newRow("no reason phrase") << FaultReply::raw("HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx") << "x"_ba;
    QTest::newRow("chunked") << FaultReply::chunked({"one", "two", "three"}) << "onetwothree"_ba;
    QTest::newRow("100 Continue") << FaultReply::raw(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX-Final: yes\r\nContent-Length: 2\r\n\r\nok")
                                  << "ok"_ba;
    QTest::newRow("103 Early Hints") << FaultReply::raw(
        "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n"
        "HTTP/1.1 200 OK\r\nX-Final: yes\r\nContent-Length: 2\r\n\r\nok")
                                     << "ok"_ba;
    QTest::newRow("binary body") << FaultReply::answer(200, "\xff\xfe\0\x80"_ba) << "\xff\xfe\0\x80"_ba;
    QTest::newRow("60 KB of headers") << FaultReply::answer(200, "ok",
                                                            QList<QByteArray>(600, "X-Pad: " + QByteArray(93, 'p')))
                                      << "ok"_ba;
    QTest::newRow("bare line feeds") << FaultReply::raw("HTTP/1.1 200 OK\nContent-Length: 2\n\nok") << "ok"_ba;
    QTest::newRow("header dripped") << FaultReply{.head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n",
                                                  .body = "ok",
                                                  .headDripMs = 2,
                                                  .bodyDripMs = 2}
                                    << "ok"_ba;
    QTest::newRow("bytes after the end") << FaultReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokMORE")
                                         << "ok"_ba;
}

void TestCurlTransport::oddButLegalAnswers()
{
    QFETCH(FaultReply, reply);
    FaultServer server(reply);
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(server.url()));
    QVERIFY2(result.errorClass == ErrorClass::None, qPrintable(result.errorDetail));
    QCOMPARE(result.status, 200);
    QTEST(result.body, "body");
    QVERIFY(!result.truncated);
    QVERIFY(result.header("link").isEmpty()); // interim answers leave nothing behind
    QCOMPARE(result.header("x-final").isEmpty(), !reply.head.contains("X-Final"));
}

void TestCurlTransport::brokenAnswers_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<int>("status"); // 0 = none seen
    QTest::newRow("closed without a byte") << FaultReply::silent(Ending::Close) << ErrorClass::EmptyReply << 0;
    QTest::newRow("reset without a byte") << FaultReply::silent(Ending::Reset) << ErrorClass::Reset << 0;
    QTest::newRow("reset in the headers")
        << FaultReply{.head = "HTTP/1.1 200 OK\r\nX-A: b\r\n", .body = "X", .bodyDripMs = 30, .ending = Ending::Reset}
        << ErrorClass::Reset << 200;
    QTest::newRow("closed in the body") << FaultReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
                                        << ErrorClass::Reset << 200;
    QTest::newRow("closed between chunks")
        << FaultReply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n") << ErrorClass::Reset
        << 200;
    QTest::newRow("reset in the body") << FaultReply{.head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n",
                                                     .body = "ab",
                                                     .bodyDripMs = 30,
                                                     .ending = Ending::Reset}
                                       << ErrorClass::Reset << 200;
    QTest::newRow("not HTTP") << FaultReply::raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n") << ErrorClass::InvalidResponse
                              << 0;
    QTest::newRow("zero bytes") << FaultReply::raw(QByteArray(100, '\0')) << ErrorClass::InvalidResponse << 0;
    QTest::newRow("bad chunk size") << FaultReply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n")
                                    << ErrorClass::InvalidResponse << 200;
    QTest::newRow("bad length") << FaultReply::raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n")
                                << ErrorClass::InvalidResponse << 200;
    QTest::newRow("100 KB of headers") << FaultReply::answer(200, {},
                                                             QList<QByteArray>(1000, "X-Pad: " + QByteArray(93, 'p')))
                                       << ErrorClass::InvalidResponse << 200;
    QTest::newRow("one header of 300 KB")
        << FaultReply::answer(200, {}, {"X-Pad: " + QByteArray(300'000, 'p')}) << ErrorClass::InvalidResponse << 200;
    QTest::newRow("endless headers") << FaultReply{.head = "HTTP/1.1 200 OK\r\n",
                                                   .body = "X-Pad: on and on\r\n",
                                                   .repeat = FaultReply::endless}
                                     << ErrorClass::InvalidResponse << 200;
    QTest::newRow("endless header") << FaultReply{.head = "HTTP/1.1 200 OK\r\nX-Pad: ",
                                                  .body = QByteArray(4096, 'p'),
                                                  .repeat = FaultReply::endless}
                                    << ErrorClass::InvalidResponse << 200;
    QTest::newRow("endless early hints") << FaultReply{.body = "HTTP/1.1 103 Early Hints\r\nX-Pad: on and on\r\n\r\n",
                                                       .repeat = FaultReply::endless}
                                         << ErrorClass::InvalidResponse << 0;
}

void TestCurlTransport::brokenAnswers()
{
    QFETCH(FaultReply, reply);
    QFETCH(ErrorClass, errorClass);
    QFETCH(int, status);
    FaultServer server(reply);
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(server.url()));
    QVERIFY2(result.errorClass == errorClass,
             qPrintable(QString(values::infoOf(result.errorClass).wire) + u": "_s + result.errorDetail));
    QCOMPARE(result.status.value_or(0), status);
    QVERIFY(!result.errorDetail.isEmpty());
    QCOMPARE(server.requestCount(), 1);
}

void TestCurlTransport::bodiesAreCapped_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("kept");
    QTest::addColumn<bool>("reusable");
    QTest::newRow("16 KiB") << qint64(16 * 1024) << qint64(16 * 1024) << true;
    QTest::newRow("all that is kept") << maxKeptBodyBytes << maxKeptBodyBytes << true;
    QTest::newRow("more than is kept") << maxKeptBodyBytes + 16 * 1024 << maxKeptBodyBytes << true;
    QTest::newRow("all that is read") << maxReadBodyBytes << maxKeptBodyBytes << true;
    QTest::newRow("more than is read") << maxReadBodyBytes + 16 * 1024 << maxKeptBodyBytes << false;
}

void TestCurlTransport::bodiesAreCapped()
{
    QFETCH(qint64, size);
    QFETCH(qint64, kept);
    QFETCH(bool, reusable);
    FaultServer server(FaultReply::stream(size));
    EgressClient client;
    for (int i = 0; i < 2; ++i) {
        const EgressResult result = client.send(EgressClient::request(server.url()));
        QCOMPARE(result.errorClass, ErrorClass::None);
        QCOMPARE(result.body.size(), kept);
        QCOMPARE(result.truncated, kept < size);
        if (reusable)
            QCOMPARE(result.bodyBytes, size);
        else
            QVERIFY(result.bodyBytes > maxReadBodyBytes);
    }
    QCOMPARE(server.connectionCount(), reusable ? 1 : 2);
}

void TestCurlTransport::hugeBodiesLeaveMemoryFlat_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<ErrorClass>("errorClass");
    FaultReply failing = FaultReply::stream(qint64(1) << 30);
    failing.head.replace("200", "500");
    QTest::newRow("1 GB") << FaultReply::stream(qint64(1) << 30) << ErrorClass::None;
    QTest::newRow("1 GB of error") << failing << ErrorClass::HttpStatus;
    QTest::newRow("endless") << FaultReply::stream(FaultReply::endless) << ErrorClass::None;
    FaultReply chunks = FaultReply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    chunks.body = "4000\r\n" + QByteArray(0x4000, '\0') + "\r\n";
    chunks.repeat = FaultReply::endless;
    QTest::newRow("endless chunks") << chunks << ErrorClass::None;
}

void TestCurlTransport::hugeBodiesLeaveMemoryFlat()
{
    QFETCH(FaultReply, reply);
    FaultServer server(reply);
    EgressClient client;
    // the first one warms allocators and libcurl's caches up
    QCOMPARE(client.send(EgressClient::request(server.url())).status.has_value(), true);
    const qint64 before = residentBytes();
    for (int i = 0; i < 10; ++i) {
        const EgressResult result = client.send(EgressClient::request(server.url()));
        QTEST(result.errorClass, "errorClass");
        QCOMPARE(result.body.size(), maxKeptBodyBytes);
        QVERIFY(result.truncated);
        QVERIFY(result.bodyBytes < maxReadBodyBytes + 64 * 1024);
        QVERIFY(result.timings.totalUs < 5'000'000);
    }
    const qint64 growth = residentBytes() - before;
    QVERIFY2(growth < 1024 * 1024, qPrintable(u"grew by %1 bytes"_s.arg(growth)));
}

void TestCurlTransport::compressedBodiesStayCompressed()
{
    // zlib's format is HTTP's "deflate"; 64 MB of zeros make 64 KB of it, and ours to unpack they are not
    const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).sliced(4);
    const qint64 before = residentBytes();
    EgressClient client;
    FaultServer content(FaultReply::answer(200, bomb, {"Content-Encoding: deflate"}));
    const EgressResult result = client.send(EgressClient::request(content.url()));
    QCOMPARE(result.errorClass, ErrorClass::None);
    QCOMPARE(result.bodyBytes, bomb.size());
    QVERIFY(result.body == bomb.first(std::min<qsizetype>(bomb.size(), maxKeptBodyBytes)));
    QVERIFY(!content.requests().value(0).head.toLower().contains("accept-encoding"));

    // The transfer encoding of that name libcurl may undo unasked; then the cap on what comes out of it holds.
    FaultServer transfer(FaultReply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: deflate\r\n\r\n" + bomb));
    const EgressResult unpacked = client.send(EgressClient::request(transfer.url()));
    QVERIFY(unpacked.body.size() <= maxKeptBodyBytes);
    QVERIFY(unpacked.bodyBytes < maxReadBodyBytes + 64 * 1024);
    QVERIFY(residentBytes() - before < 4 * 1024 * 1024);
}

void TestCurlTransport::budgetCoversEverything_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<int>("status");
    QTest::newRow("no answer") << FaultReply::silent(Ending::Hang) << 0;
    QTest::newRow("late answer") << FaultReply::answer(200).after(5'000) << 0;
    QTest::newRow("slow headers") << FaultReply{.head = "HTTP/1.1 200 OK\r\nX: " + QByteArray(1000, 'x'),
                                                .headDripMs = 5}
                                  << 200;
    QTest::newRow("stuck after headers") << FaultReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n",
                                                            Ending::Hang)
                                         << 200;
    QTest::newRow("slow body") << FaultReply{.head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
                                             .body = QByteArray(1000, 'x'),
                                             .bodyDripMs = 50}
                               << 200;
    QTest::newRow("slow endless body") << FaultReply{.head = "HTTP/1.1 200 OK\r\n\r\n",
                                                     .body = "x",
                                                     .repeat = FaultReply::endless,
                                                     .bodyDripMs = 50}
                                       << 200;
    QTest::newRow("only early hints") << FaultReply{.body = "HTTP/1.1 103 Early Hints\r\n\r\n",
                                                    .repeat = FaultReply::endless,
                                                    .bodyDripMs = 5}
                                      << 0;
}

void TestCurlTransport::budgetCoversEverything()
{
    QFETCH(FaultReply, reply);
    QFETCH(int, status);
    FaultServer server(reply);
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(server.url(), 300));
    QCOMPARE(result.errorClass, ErrorClass::Timeout);
    QCOMPARE(result.status.value_or(0), status);
    QVERIFY(result.timings.totalUs >= 290'000);
    QVERIFY2(result.timings.totalUs < 4'000'000, qPrintable(QString::number(result.timings.totalUs)));
}

void TestCurlTransport::headersAreKeptInOrderAndCookiesAreNot()
{
    FaultServer server(
        FaultReply::answer(200, {}, {"Set-Cookie: session=s3cr3t", "X-A: 1", "x-a: 2", "X-Empty:", "X-Colons: a:b"}));
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(server.url()));
    const HeaderList expected{
        {"Set-Cookie"_ba, "[redacted]"_ba}, {"X-A"_ba, "1"_ba},           {"x-a"_ba, "2"_ba}, {"X-Empty"_ba, ""_ba},
        {"X-Colons"_ba, "a:b"_ba},          {"Content-Length"_ba, "0"_ba}};
    QCOMPARE(result.responseHeaders, expected);
    QCOMPARE(client.send(EgressClient::request(server.url())).errorClass, ErrorClass::None);
    QVERIFY(!server.requests().value(1).head.toLower().contains("cookie"));
}

void TestCurlTransport::requestsThatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    QTest::newRow("empty address") << ""_ba
                                   << "X"_ba
                                   << "y"_ba;
    QTest::newRow("no host") << "http://"_ba
                             << "X"_ba
                             << "y"_ba;
    QTest::newRow("file") << "file:///etc/passwd"_ba
                          << "X"_ba
                          << "y"_ba;
    QTest::newRow("ftp") << "ftp://127.0.0.1/"_ba
                         << "X"_ba
                         << "y"_ba;
    QTest::newRow("gopher") << "gopher://127.0.0.1/_x"_ba
                            << "X"_ba
                            << "y"_ba;
    QTest::newRow("port out of range") << "http://127.0.0.1:70000/"_ba
                                       << "X"_ba
                                       << "y"_ba;
    QTest::newRow("CR LF in a value") << "http://127.0.0.1:1/"_ba
                                      << "X"_ba
                                      << "a\r\nHost: evil"_ba;
    QTest::newRow("LF in a name") << "http://127.0.0.1:1/"_ba
                                  << "X\nHost"_ba
                                  << "a"_ba;
    QTest::newRow("NUL in a value") << "http://127.0.0.1:1/"_ba
                                    << "X"_ba
                                    << "a\0b"_ba;
}

void TestCurlTransport::requestsThatCannotBeSent()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    EgressClient client;
    EgressRequest request = EgressClient::request(url);
    request.headers = {{headerName, headerValue}};
    const EgressResult result = client.send(request);
    QCOMPARE(result.errorClass, ErrorClass::InvalidRequest);
    QCOMPARE(result.token, 7u);
    QVERIFY(!result.errorDetail.isEmpty());
    QCOMPARE(client.transport.inFlight(), 0);
}

void TestCurlTransport::refusedRequestKnowsNothingOfTheOneBefore()
{
    FaultServer server(FaultReply::answer(200, "body", {"X-A: b"}));
    EgressClient client;
    QCOMPARE(client.send(EgressClient::request(server.url())).status, 200);
    EgressRequest broken = EgressClient::request(server.url());
    broken.headers = {{"X"_ba, "\r\n"_ba}};
    const EgressResult result = client.send(broken);
    QVERIFY(!result.status);
    QVERIFY(result.responseHeaders.isEmpty());
    QCOMPARE(result.timings.totalUs, 0);
}

void TestCurlTransport::wakeUpEndsTheWait()
{
    EgressClient client;
    std::thread other([&client] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        client.transport.wakeUp();
    });
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(client.transport.poll(10'000).empty());
    QVERIFY(elapsed.elapsed() < 5'000);
    other.join();
    client.transport.wakeUp(); // before the wait it counts as well
    elapsed.restart();
    QVERIFY(client.transport.poll(10'000).empty());
    QVERIFY(elapsed.elapsed() < 5'000);
}

void TestCurlTransport::pollWaitsNoLongerThanTold()
{
    FaultServer server(FaultReply::silent(Ending::Hang));
    EgressClient client;
    client.transport.start(EgressClient::request(server.url()));
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(client.transport.poll(0).empty());
    QVERIFY(elapsed.elapsed() < 1'000);
    QVERIFY(client.transport.poll(60).empty());
    QVERIFY(elapsed.elapsed() < 2'000);
    QCOMPARE(client.transport.inFlight(), 1);
}

void TestCurlTransport::cancelAllDropsEverything()
{
    FaultServer server(FaultReply::silent(Ending::Hang));
    EgressClient client;
    for (int i = 0; i < 20; ++i)
        client.transport.start(EgressClient::request(server.url()));
    EgressRequest unsendable = EgressClient::request("ftp:"_ba);
    unsendable.headers = {{"X"_ba, "\n"_ba}};
    client.transport.start(unsendable);
    QVERIFY(client.transport.poll(0).size() <= 1);
    client.transport.start(unsendable);
    QCOMPARE(client.transport.inFlight(), 21);
    client.transport.cancelAll();
    QCOMPARE(client.transport.inFlight(), 0);
    QVERIFY(client.transport.poll(50).empty());
    server.setScript([](const RecordedRequest &) { return FaultReply::answer(200); });
    QCOMPARE(client.send(EgressClient::request(server.url())).errorClass, ErrorClass::None);
}

void TestCurlTransport::libraryCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("osErrno");
    QTest::addColumn<int>("verifyResult");
    QTest::addColumn<bool>("requestSent");
    QTest::addColumn<ErrorClass>("errorClass");
    const auto row = [](const char *tag, CURLcode code, int osErrno, int verify, bool sent, ErrorClass errorClass) {
        QTest::newRow(tag) << int(code) << osErrno << verify << sent << errorClass;
    };
    row("connect refused", CURLE_COULDNT_CONNECT, ECONNREFUSED, 0, false, ErrorClass::Refused);
    row("connect no route", CURLE_COULDNT_CONNECT, EHOSTUNREACH, 0, false, ErrorClass::Unreachable);
    row("connect no network", CURLE_COULDNT_CONNECT, ENETUNREACH, 0, false, ErrorClass::Unreachable);
    row("connect firewall", CURLE_COULDNT_CONNECT, EACCES, 0, false, ErrorClass::Unreachable);
    row("connect out of sockets", CURLE_COULDNT_CONNECT, EMFILE, 0, false, ErrorClass::Unreachable);
    row("connect system timeout", CURLE_COULDNT_CONNECT, ETIMEDOUT, 0, false, ErrorClass::Timeout);
    row("connect reset", CURLE_COULDNT_CONNECT, ECONNRESET, 0, false, ErrorClass::Reset);
    row("timeout", CURLE_OPERATION_TIMEDOUT, 0, 0, false, ErrorClass::Timeout);
    row("name", CURLE_COULDNT_RESOLVE_HOST, 0, 0, false, ErrorClass::Dns);
    row("send", CURLE_SEND_ERROR, EPIPE, 0, true, ErrorClass::Reset);
    row("expired", CURLE_PEER_FAILED_VERIFICATION, 0, X509_V_ERR_CERT_HAS_EXPIRED, false, ErrorClass::TlsExpired);
    row("not yet", CURLE_PEER_FAILED_VERIFICATION, 0, X509_V_ERR_CERT_NOT_YET_VALID, false, ErrorClass::TlsExpired);
    row("name mismatch", CURLE_PEER_FAILED_VERIFICATION, 0, X509_V_ERR_HOSTNAME_MISMATCH, false,
        ErrorClass::TlsHostname);
    row("own name check", CURLE_PEER_FAILED_VERIFICATION, 0, X509_V_OK, false, ErrorClass::TlsHostname);
    row("no issuer", CURLE_PEER_FAILED_VERIFICATION, 0, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, false,
        ErrorClass::TlsUntrusted);
    row("revoked", CURLE_PEER_FAILED_VERIFICATION, 0, X509_V_ERR_CERT_REVOKED, false, ErrorClass::TlsUntrusted);
    row("no bundle", CURLE_SSL_CACERT_BADFILE, 0, 0, false, ErrorClass::TlsUntrusted);
    row("handshake", CURLE_SSL_CONNECT_ERROR, 0, 0, false, ErrorClass::TlsHandshake);
    row("cipher", CURLE_SSL_CIPHER, 0, 0, false, ErrorClass::TlsHandshake);
    row("scheme", CURLE_UNSUPPORTED_PROTOCOL, 0, 0, false, ErrorClass::InvalidRequest);
    row("HTTP/0.9", CURLE_UNSUPPORTED_PROTOCOL, 0, 0, true, ErrorClass::InvalidResponse);
    row("something new", CURLcode(CURL_LAST), 0, 0, true, ErrorClass::InvalidResponse);
    row("guard", CURLE_ABORTED_BY_CALLBACK, 0, 0, false, ErrorClass::Blocked);
}

void TestCurlTransport::libraryCodes()
{
    QFETCH(int, code);
    QFETCH(int, osErrno);
    QFETCH(int, verifyResult);
    QFETCH(bool, requestSent);
    QTEST(errorClassOf(
              {.code = CURLcode(code), .osErrno = osErrno, .verifyResult = verifyResult, .requestSent = requestSent}),
          "errorClass");
}

QTEST_GUILESS_MAIN(TestCurlTransport)
#include "tst_curl_transport.moc"
