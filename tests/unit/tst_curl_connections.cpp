// SPDX-License-Identifier: GPL-3.0-or-later
// How connections come to be, are refused, secured and reused. What servers do afterwards: tst_curl_transport.
#include "tests/support/fault_server.h"
#include "tests/unit/egress_client.h"
#include "tests/unit/fake_resolver.h"

#include <QSet>
#include <QTemporaryFile>
#include <QTest>

#include <openssl/ssl.h>

#include <netdb.h>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::delivery;
using namespace callttone::tests;
using namespace std::chrono_literals;
using values::ErrorClass;
using Ending = FaultReply::Ending;

namespace {

EgressRequest publicRequest(const QByteArray &url, int timeoutMs = 5'000)
{
    EgressRequest request = EgressClient::request(url, timeoutMs);
    request.allowPrivate = false;
    return request;
}

QString wordOf(const EgressResult &result)
{
    return values::infoOf(result.errorClass).wire + u": "_s + result.errorDetail;
}

} // namespace

class TestCurlConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void guardRefusesHoweverTheHostIsWritten_data();
    void guardRefusesHoweverTheHostIsWritten();
    void guardRefusesNamesThatLeadInside_data();
    void guardRefusesNamesThatLeadInside();
    void rebindingDoesNotPass();
    void mixedAnswersUseOnlyWhatIsAllowed();
    void metadataIsRefusedEvenWhenPrivateIsAllowed();
    void openConnectionsAreNotInherited();
    void refused();
    void refusedOnEveryAddress();
    void unknownName();
    void silentNameServerStopsNobody();
    void tls_data();
    void tls();
    void tlsToPlainServer();
    void proxiesFromTheEnvironmentAreIgnored();
    void keepAlive();
    void staleConnectionIsReplacedSilently_data();
    void staleConnectionIsReplacedSilently();
    void connectionLimitHolds();
    void blackHoleStopsNobody();
    void timingsOfNewAndReusedConnections();

private:
    TestAuthority m_authority;
    QTemporaryFile m_caFile;
};

void TestCurlConnections::initTestCase()
{
    QVERIFY(m_caFile.open());
    m_caFile.write(m_authority.certificatePem());
    QVERIFY(m_caFile.flush());
}

void TestCurlConnections::guardRefusesHoweverTheHostIsWritten_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host : {"127.0.0.1", "127.1", "0x7f.1", "2130706433", "017700000001", "127.0.0.1.", "localhost",
                             "LOCALHOST", "localhost.", "[::1]", "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]"})
        QTest::newRow(host) << QByteArray(host);
}

void TestCurlConnections::guardRefusesHoweverTheHostIsWritten()
{
    QFETCH(QByteArray, host);
    FaultServer server(FaultReply::answer(200));
    EgressClient client;
    const EgressResult result = client.send(publicRequest(server.url("/", host)));
    // A spelling this machine's resolver does not take is as safe as a refused one; a connection is what must not be.
    QVERIFY2(result.errorClass == ErrorClass::Blocked || result.errorClass == ErrorClass::Dns,
             qPrintable(wordOf(result)));
    QVERIFY(!result.status);
    QCOMPARE(server.connectionCount(), 0);
    if (host == "127.0.0.1") {
        QCOMPARE(result.errorClass, ErrorClass::Blocked);
        QCOMPARE(result.errorDetail, u"127.0.0.1 is a loopback address"_s);
        QCOMPARE(result.remoteIp, u"127.0.0.1"_s);
    }
}

void TestCurlConnections::guardRefusesNamesThatLeadInside_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"127.0.0.1",
                                "10.0.0.1",
                                "172.16.5.5",
                                "192.168.0.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "0.0.0.0",
                                "224.0.0.1",
                                "255.255.255.255",
                                "198.18.0.1",
                                "192.0.2.1",
                                "240.0.0.1",
                                "::1",
                                "::",
                                "::ffff:127.0.0.1",
                                "fe80::1",
                                "fd00::1",
                                "ff02::1",
                                "64:ff9b::7f00:1",
                                "2002:7f00:1::",
                                "2001:db8::1",
                                "fd00:ec2::254"})
        QTest::newRow(address) << QByteArray(address);
}

void TestCurlConnections::guardRefusesNamesThatLeadInside()
{
    QFETCH(QByteArray, address);
    const QByteArray name = "inside" + QByteArray::number(qHash(address)) + ".test";
    setResolverAnswers(name, {{address}});
    FaultServer server(FaultReply::answer(200));
    EgressClient client;
    const EgressResult result = client.send(publicRequest(server.url("/", name)));
    QVERIFY2(result.errorClass == ErrorClass::Blocked, qPrintable(wordOf(result)));
    QCOMPARE(lookUps(name), 1);
    QCOMPARE(server.connectionCount(), 0);
}

void TestCurlConnections::rebindingDoesNotPass()
{
    // A check that resolved on its own would see the first answer; the connection gets the second.
    setResolverAnswers("rebind.test", {{"93.184.216.34"}, {"127.0.0.1"}});
    addrinfo *checked = nullptr;
    QCOMPARE(getaddrinfo("rebind.test", "80", nullptr, &checked), 0);
    freeaddrinfo(checked);
    FaultServer server(FaultReply::answer(200));
    EgressClient client;
    const EgressResult result = client.send(publicRequest(server.url("/", "rebind.test")));
    QVERIFY2(result.errorClass == ErrorClass::Blocked, qPrintable(wordOf(result)));
    QCOMPARE(server.connectionCount(), 0);
}

void TestCurlConnections::mixedAnswersUseOnlyWhatIsAllowed()
{
    setResolverAnswers("mixed.test", {{"224.0.0.1", "169.254.169.254", "127.0.0.1"}});
    FaultServer server(FaultReply::answer(200));
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(server.url("/", "mixed.test")));
    QVERIFY2(result.errorClass == ErrorClass::None, qPrintable(wordOf(result)));
    QCOMPARE(result.remoteIp, u"127.0.0.1"_s);
}

void TestCurlConnections::metadataIsRefusedEvenWhenPrivateIsAllowed()
{
    setResolverAnswers("metadata.test", {{"169.254.169.254"}});
    for (const char *url : {"http://169.254.169.254/latest/meta-data/", "http://metadata.test/",
                            "http://[fd00:ec2::254]/", "http://[::ffff:169.254.169.254]/", "http://0.0.0.0/"}) {
        EgressClient client;
        const EgressResult result = client.send(EgressClient::request(url, 2'000));
        QVERIFY2(result.errorClass == ErrorClass::Blocked, qPrintable(wordOf(result)));
    }
}

void TestCurlConnections::openConnectionsAreNotInherited()
{
    FaultServer server(FaultReply::answer(200));
    EgressClient client;
    QCOMPARE(client.send(EgressClient::request(server.url())).errorClass, ErrorClass::None);
    // Same host and port, so libcurl offers the idle connection that the endpoint with more rights left behind.
    const EgressResult result = client.send(publicRequest(server.url()));
    QVERIFY2(result.errorClass == ErrorClass::Blocked, qPrintable(wordOf(result)));
    QVERIFY(result.timings.totalUs < 1'000'000);
    QCOMPARE(server.requestCount(), 1);
}

void TestCurlConnections::refused()
{
    quint16 port = 0;
    {
        FaultServer gone(FaultReply::answer(200));
        port = gone.port();
    }
    EgressClient client;
    const EgressResult result =
        client.send(EgressClient::request("http://127.0.0.1:" + QByteArray::number(port) + "/"));
    QVERIFY2(result.errorClass == ErrorClass::Refused, qPrintable(wordOf(result)));
    QCOMPARE(result.remoteIp, u"127.0.0.1"_s);
    QVERIFY(!result.status);
}

void TestCurlConnections::refusedOnEveryAddress()
{
    setResolverAnswers("closed.test", {{"127.0.0.2", "127.0.0.3", "224.0.0.1"}});
    quint16 port = 0;
    {
        FaultServer gone(FaultReply::answer(200));
        port = gone.port();
    }
    EgressClient client;
    const EgressResult result =
        client.send(EgressClient::request("http://closed.test:" + QByteArray::number(port) + "/"));
    // one address was refused by the guard, but what the endpoint can be helped with is the others
    QVERIFY2(result.errorClass == ErrorClass::Refused, qPrintable(wordOf(result)));
}

void TestCurlConnections::unknownName()
{
    setResolverAnswers("nowhere.test", {{}});
    EgressClient client;
    const EgressResult result = client.send(publicRequest("http://nowhere.test/"));
    QVERIFY2(result.errorClass == ErrorClass::Dns, qPrintable(wordOf(result)));
    QVERIFY(result.remoteIp.isEmpty());
    QVERIFY(result.errorDetail.contains(u"nowhere.test"_s));
}

void TestCurlConnections::silentNameServerStopsNobody()
{
    setResolverAnswers("slow.test", {{"127.0.0.1"}}, 3s);
    FaultServer server(FaultReply::answer(200));
    EgressClient client;
    QElapsedTimer elapsed;
    elapsed.start();
    client.transport.start(EgressClient::request(server.url("/", "slow.test"), 200));
    for (int i = 0; i < 50; ++i)
        client.transport.start(EgressClient::request(server.url()));
    int delivered = 0;
    bool timedOut = false;
    while (client.transport.inFlight() > 0 && elapsed.elapsed() < 10'000) {
        for (const EgressResult &result : client.transport.poll(50)) {
            delivered += result.errorClass == ErrorClass::None;
            timedOut |= result.errorClass == ErrorClass::Timeout;
        }
    }
    QCOMPARE(delivered, 50);
    QVERIFY(timedOut);
    QVERIFY2(elapsed.elapsed() < 2'500, "the loop waited for the resolver's thread");
}

void TestCurlConnections::tls_data()
{
    QTest::addColumn<int>("server"); // which certificate
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::newRow("good, by name") << 0 << "localhost"_ba << ErrorClass::None;
    QTest::newRow("good, by address") << 0 << "127.0.0.1"_ba << ErrorClass::None;
    QTest::newRow("expired") << 1 << "localhost"_ba << ErrorClass::TlsExpired;
    QTest::newRow("not valid yet") << 2 << "localhost"_ba << ErrorClass::TlsExpired;
    QTest::newRow("other name") << 3 << "localhost"_ba << ErrorClass::TlsHostname;
    QTest::newRow("name instead of address") << 4 << "127.0.0.1"_ba << ErrorClass::TlsHostname;
    QTest::newRow("self-signed") << 5 << "localhost"_ba << ErrorClass::TlsUntrusted;
    QTest::newRow("unknown authority") << 6 << "localhost"_ba << ErrorClass::TlsUntrusted;
    QTest::newRow("TLS 1.1") << 7 << "localhost"_ba << ErrorClass::TlsHandshake;
}

void TestCurlConnections::tls()
{
    QFETCH(int, server);
    QFETCH(QByteArray, host);
    QFETCH(ErrorClass, errorClass);
    const TestAuthority stranger("Another Authority");
    const QList<TlsIdentity> identities{
        m_authority.issue(),
        m_authority.issue({.notBeforeDays = -30, .notAfterDays = -1}),
        m_authority.issue({.notBeforeDays = 1}),
        m_authority.issue({.names = "DNS:other.example"}),
        m_authority.issue({.names = "DNS:localhost"}),
        TestAuthority::selfSigned(),
        stranger.issue(),
        m_authority.issue(),
    };
    FaultServer secure([](const RecordedRequest &) { return FaultReply::answer(200, "safe"); }, identities[server],
                       server == 7 ? TLS1_1_VERSION : 0);
    EgressClient client({.caFile = m_caFile.fileName().toLocal8Bit()});
    // A handle that has met one certificate must not remember it: the second time, and after another failure.
    FaultServer expired([](const RecordedRequest &) { return FaultReply::answer(200); }, identities[1]);
    for (int i = 0; i < 2; ++i) {
        const EgressResult result = client.send(EgressClient::request(secure.url("/", host)));
        QVERIFY2(result.errorClass == errorClass, qPrintable(wordOf(result)));
        QCOMPARE(result.tlsVersion, errorClass == ErrorClass::None ? u"TLSv1.3"_s : QString());
        QCOMPARE(client.send(EgressClient::request(expired.url("/", "localhost"))).errorClass, ErrorClass::TlsExpired);
    }
    QCOMPARE(secure.requestCount(), errorClass == ErrorClass::None ? 2 : 0);
}

void TestCurlConnections::tlsToPlainServer()
{
    FaultServer plain(FaultReply::raw("HTTP/1.1 400 Bad Request\r\n\r\n"));
    EgressClient client;
    QByteArray url = plain.url();
    const EgressResult result = client.send(EgressClient::request(url.replace("http:", "https:"), 3'000));
    QVERIFY2(result.errorClass == ErrorClass::TlsHandshake || result.errorClass == ErrorClass::Timeout,
             qPrintable(wordOf(result)));
    QCOMPARE(plain.requestCount(), 0);
}

void TestCurlConnections::proxiesFromTheEnvironmentAreIgnored()
{
    FaultServer proxy(FaultReply::answer(502));
    FaultServer server(FaultReply::answer(200));
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"})
        qputenv(name, proxy.url());
    EgressClient client;
    const EgressResult result = client.send(EgressClient::request(server.url()));
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    QVERIFY2(result.errorClass == ErrorClass::None, qPrintable(wordOf(result)));
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestCurlConnections::keepAlive()
{
    FaultServer server(FaultReply::answer(200, "ok"));
    EgressClient client;
    constexpr int rounds = 50;
    constexpr int atOnce = 10;
    int reused = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const EgressResult &result : client.sendAll(std::vector(atOnce, EgressClient::request(server.url())))) {
            QCOMPARE(result.errorClass, ErrorClass::None);
            reused += result.connectionsOpened == 0;
            QVERIFY(!result.resent);
        }
    }
    QVERIFY2(reused >= rounds * atOnce * 9 / 10, qPrintable(QString::number(reused)));
    QCOMPARE(server.connectionCount(), rounds * atOnce - reused);
}

void TestCurlConnections::staleConnectionIsReplacedSilently_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("closed") << Ending::Close;
    QTest::newRow("reset") << Ending::Reset;
}

void TestCurlConnections::staleConnectionIsReplacedSilently()
{
    QFETCH(Ending, ending);
    FaultServer server([ending](const RecordedRequest &request) {
        return request.indexOnConnection == 0 ? FaultReply::answer(200) : FaultReply::silent(ending);
    });
    EgressClient client;
    QVERIFY(!client.send(EgressClient::request(server.url())).resent);
    const EgressResult result = client.send(EgressClient::request(server.url()));
    QVERIFY2(result.errorClass == ErrorClass::None, qPrintable(wordOf(result)));
    QVERIFY(result.resent);
    QCOMPARE(server.requestCount(), 3);
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(server.requests()[1].raw(), server.requests()[2].raw());
}

void TestCurlConnections::connectionLimitHolds()
{
    FaultServer server(FaultReply::answer(200).after(20));
    EgressClient client({.maxConnections = 4});
    for (const EgressResult &result : client.sendAll(std::vector(40, EgressClient::request(server.url()))))
        QVERIFY2(result.errorClass == ErrorClass::None, qPrintable(wordOf(result)));
    QVERIFY(server.connectionCount() <= 4);
}

void TestCurlConnections::blackHoleStopsNobody()
{
    FaultServer hole(FaultReply::silent(Ending::Hang));
    FaultServer server(FaultReply::answer(200));
    EgressClient client;
    for (int i = 0; i < 100; ++i)
        client.transport.start(EgressClient::request(hole.url(), 60'000));
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 200; ++i) {
        client.transport.start(EgressClient::request(server.url()));
        std::vector<EgressResult> results;
        while (results.empty() && elapsed.elapsed() < 20'000)
            results = client.transport.poll(1'000);
        QCOMPARE(results.size(), 1u);
        QCOMPARE(results.front().errorClass, ErrorClass::None);
    }
    QVERIFY(elapsed.elapsed() < 10'000);
    QCOMPARE(client.transport.inFlight(), 100);
}

void TestCurlConnections::timingsOfNewAndReusedConnections()
{
    FaultServer server([](const RecordedRequest &) { return FaultReply::answer(200, "x").after(50); },
                       m_authority.issue());
    setResolverAnswers("timed.test", {{"127.0.0.1"}}, 40ms);
    FaultServer plain(FaultReply::answer(200));
    EgressClient client({.caFile = m_caFile.fileName().toLocal8Bit()});

    const values::AttemptTimings named = client.send(EgressClient::request(plain.url("/", "timed.test"))).timings;
    QVERIFY2(named.dnsUs >= 40'000, qPrintable(QString::number(named.dnsUs)));
    QVERIFY(named.connectUs < named.totalUs - named.dnsUs);
    QCOMPARE(named.tlsUs, 0);

    const values::AttemptTimings first = client.send(EgressClient::request(server.url())).timings;
    QVERIFY(first.connectUs > 0);
    QVERIFY(first.tlsUs > 0);
    QVERIFY(first.firstByteUs >= 50'000);
    QVERIFY(first.totalUs >= first.firstByteUs);
    QVERIFY(first.dnsUs + first.connectUs + first.tlsUs < first.firstByteUs);

    const values::AttemptTimings second = client.send(EgressClient::request(server.url())).timings;
    QCOMPARE(second.dnsUs, 0);
    QCOMPARE(second.connectUs, 0);
    QCOMPARE(second.tlsUs, 0);
    QVERIFY(second.firstByteUs >= 50'000);
}

QTEST_GUILESS_MAIN(TestCurlConnections)
#include "tst_curl_connections.moc"
