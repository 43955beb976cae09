// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/http/curl_http_client.h"
#include "models/values/error_class.h"
#include "tests/support/fault_server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::HttpRequest;
using integrations::CurlHttpClient;
using integrations::CurlHttpOptions;
using integrations::ProxyRules;
using tests::FaultReply;
using tests::FaultServer;

namespace {

HttpRequest to(const QByteArray &url)
{
    HttpRequest request{.method = "GET", .url = url};
    request.allowPrivate = true;
    return request;
}

CurlHttpOptions direct()
{
    CurlHttpOptions options;
    options.proxies = ProxyRules();
    return options;
}

ProxyRules rulesOf(const QHash<QByteArray, QByteArray> &variables)
{
    return ProxyRules::from([variables](const char *name) { return variables.value(name); });
}

} // namespace

class TestCurlHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsGiven();
    void methodsDoNotLeakIntoTheNextRequest();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void failuresHaveClassesAndWords_data();
    void failuresHaveClassesAndWords();
    void timeoutsEnd();
    void bodiesAreCapped();
    void streamsEndWhenEnoughCame();
    void aStreamMaySendOtherRequests();
    void privateAddressesNeedLeave();
    void keptConnectionsAreJudgedAgain();
    void whatChangesSomethingIsSentOnce();
    void waitingCanBeGivenUp();
    void certificatesAreVerified();
    void manyThreadsAtOnce();
    void proxiesOfTheEnvironment_data();
    void proxiesOfTheEnvironment();
    void goesThroughTheProxy();
};

void TestCurlHttpClient::sendsWhatItIsGiven()
{
    FaultServer server(FaultReply::answer(201, R"({"ok":true})", {"X-Thing: one", "Set-Cookie: a=b"}));
    CurlHttpClient client(direct());
    HttpRequest request = to(server.url("/a%2Fb?q=%2B"));
    request.method = "POST";
    request.headers = {{"Version", "2021-07-28"}, {"X-Empty", ""}};
    request.setJson({{u"a"_s, 1}});
    const auto answer = client.send(request);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().oneLine()));
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->header("x-thing"), "one"_ba);
    QCOMPARE(answer->json().value("ok"_L1).toBool(), true);
    QVERIFY(answer->totalMs > 0);
    QVERIFY(answer->tlsVersion.isEmpty());

    const auto seen = server.requests().value(0);
    QCOMPARE(seen.requestLine(), "POST /a%2Fb?q=%2B HTTP/1.1"_ba);
    QCOMPARE(seen.header("Version"), "2021-07-28"_ba);
    QCOMPARE(seen.header("Accept"), "application/json"_ba);
    QVERIFY(seen.header("User-Agent").startsWith("CalltTone/"));
    QCOMPARE(seen.header("Content-Type"), "application/json; charset=utf-8"_ba);
    QCOMPARE(seen.header("Cookie"), QByteArray());
    QCOMPARE(seen.body, QByteArray(R"({"a":1})"));
}

void TestCurlHttpClient::methodsDoNotLeakIntoTheNextRequest()
{
    FaultServer server(FaultReply::answer(200, "{}"));
    CurlHttpClient client(direct());
    for (const QByteArray method : {"POST", "GET", "PATCH", "DELETE", "PUT", "GET"}) {
        HttpRequest request = to(server.url());
        request.method = method;
        if (method != "GET" && method != "DELETE")
            request.body = "x=" + method;
        request.headers.append({"Authorization", "Bearer " + method});
        QVERIFY(client.send(request).has_value());
        const auto seen = server.requests().last();
        QCOMPARE(seen.requestLine(), method + " / HTTP/1.1");
        QCOMPARE(seen.body, request.body);
        QCOMPARE(seen.header("Authorization"), "Bearer " + method);
    }
    QVERIFY(client.send(to(server.url())).has_value());
    QCOMPARE(server.requests().last().header("Authorization"), QByteArray());
    QCOMPARE(server.connectionCount(), 1);
}

void TestCurlHttpClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 301, 302, 307, 400, 401, 404, 410, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestCurlHttpClient::everyStatusIsAnAnswer()
{
    QFETCH(const int, status);
    FaultServer elsewhere(FaultReply::answer(200, "wrong place"));
    FaultServer server(FaultReply::answer(status, status == 204 ? "" : "said", {"Location: " + elsewhere.url()}));
    CurlHttpClient client(direct());
    const auto answer = client.send(to(server.url()));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->isSuccess(), status < 300);
    QCOMPARE(elsewhere.requestCount(), 0); // a redirect would carry the token along
}

void TestCurlHttpClient::failuresHaveClassesAndWords_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("code");

    QTest::newRow("refused") << "http://127.0.0.1:1/"_ba << u"connection_refused"_s;
    QTest::newRow("no such name") << "http://nobody.invalid/"_ba << u"dns"_s;
    QTest::newRow("another scheme") << "file:///etc/passwd"_ba << u"invalid_request"_s;
    QTest::newRow("FTP") << "ftp://127.0.0.1/"_ba << u"invalid_request"_s;
    QTest::newRow("no address") << "here"_ba << u"invalid_request"_s;
    QTest::newRow("empty") << ""_ba << u"invalid_request"_s;
    QTest::newRow("metadata service") << "http://169.254.169.254/latest"_ba << u"blocked"_s;
}

void TestCurlHttpClient::failuresHaveClassesAndWords()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, code);
    CurlHttpClient client(direct());
    const auto answer = client.send(to(url));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().kind, core::ErrorKind::Network);
    QVERIFY(!answer.error().title.isEmpty() && !answer.error().detail.isEmpty());
    QVERIFY2(!answer.error().oneLine().contains(u"replay"_s), qPrintable(answer.error().oneLine()));
}

void TestCurlHttpClient::timeoutsEnd()
{
    FaultServer server(FaultReply::silent(FaultReply::Ending::Hang));
    CurlHttpClient client(direct());
    HttpRequest request = to(server.url());
    request.timeoutMs = 1500;
    QElapsedTimer timer;
    timer.start();
    const auto answer = client.send(request);
    QVERIFY(!answer.has_value());
    QVERIFY2(timer.elapsed() >= 1400 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(answer.error().kind, core::ErrorKind::Timeout);
    QCOMPARE(answer.error().code, u"timeout"_s);
    QVERIFY2(answer.error().title.contains(u"did not answer within 2 s"_s), qPrintable(answer.error().title));

    FaultServer well(FaultReply::answer(200, "{}"));
    QVERIFY(client.send(to(well.url())).has_value()); // the handle is as good as new
}

void TestCurlHttpClient::bodiesAreCapped()
{
    constexpr qint64 bytes = 16 * 16'384; // the server sends whole blocks
    FaultServer server(FaultReply::stream(bytes));
    CurlHttpClient client(direct());
    HttpRequest request = to(server.url());
    request.maxBodyBytes = bytes;
    const auto whole = client.send(request);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->body.size(), bytes);
    request.maxBodyBytes = bytes - 1;
    const auto cut = client.send(request);
    QVERIFY(!cut.has_value());
    QCOMPARE(cut.error().code, u"invalid_response"_s);
    QVERIFY2(cut.error().detail.contains(u"larger than 262143"_s), qPrintable(cut.error().detail));
}

void TestCurlHttpClient::streamsEndWhenEnoughCame()
{
    FaultServer server(FaultReply::stream(FaultReply::endless));
    CurlHttpClient client(direct());
    HttpRequest request = to(server.url());
    int calls = 0;
    request.wantsMore = [&calls](const connect::HttpResponse &soFar) {
        ++calls;
        return soFar.status == 200 && soFar.body.size() < 1000;
    };
    const auto answer = client.send(request);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().oneLine()));
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body.size() >= 1000 && calls >= 1);
}

void TestCurlHttpClient::aStreamMaySendOtherRequests()
{
    FaultServer other(FaultReply::answer(200, R"({"inner":1})"));
    FaultServer server(FaultReply::stream(FaultReply::endless));
    CurlHttpClient client(direct());
    HttpRequest request = to(server.url());
    int inner = 0;
    request.wantsMore = [&](const connect::HttpResponse &) {
        const auto answer = client.send(to(other.url()));
        inner += answer && answer->json().contains("inner"_L1) ? 1 : 0;
        return inner < 2;
    };
    QVERIFY(client.send(request).has_value());
    QCOMPARE(inner, 2);
}

void TestCurlHttpClient::privateAddressesNeedLeave()
{
    FaultServer server(FaultReply::answer(200, "{}"));
    HttpRequest request = to(server.url("/", "localhost"));
    request.allowPrivate = false;
    CurlHttpClient strict(direct());
    const auto refused = strict.send(request);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, u"blocked"_s);
    QVERIFY2(refused.error().detail.contains(u"a loopback address"_s), qPrintable(refused.error().detail));
    QCOMPARE(server.connectionCount(), 0);

    CurlHttpOptions options = direct();
    const QByteArray json = R"({"slack":{"api":"http://localhost:)" + QByteArray::number(server.port()) + R"(/api"}})";
    options.standIns = connect::ProviderOverrides::fromJson(json, u"test"_s).value();
    CurlHttpClient withStandIn(options);
    QVERIFY(withStandIn.send(request).has_value());
    request.url = "http://localhost:" + QByteArray::number(server.port() == 1025 ? 1026 : server.port() - 1) + '/';
    const auto neighbour = withStandIn.send(request);
    QVERIFY(!neighbour.has_value());
    QCOMPARE(neighbour.error().code, u"blocked"_s);
}

void TestCurlHttpClient::keptConnectionsAreJudgedAgain()
{
    FaultServer server(FaultReply::answer(200, "{}"));
    CurlHttpClient client(direct());
    HttpRequest request = to(server.url());
    QVERIFY(client.send(request).has_value());
    request.allowPrivate = false;
    const auto refused = client.send(request);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, u"blocked"_s);
    QCOMPARE(server.requestCount(), 1);
}

void TestCurlHttpClient::whatChangesSomethingIsSentOnce()
{
    // The second request of every connection gets no answer: libcurl would send it again on a fresh one.
    FaultServer server([](const tests::RecordedRequest &request) {
        return request.indexOnConnection == 0 ? FaultReply::answer(200, "{}")
                                              : FaultReply::silent(FaultReply::Ending::Close);
    });
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "PATCH"_ba, "DELETE"_ba}) {
        CurlHttpClient http(direct());
        HttpRequest request = to(server.url());
        QVERIFY(http.send(request));
        const int before = server.requestCount();
        request.method = method;
        request.body = method == "GET" || method == "DELETE" ? QByteArray() : "{}"_ba;
        const auto answer = http.send(request);
        const bool isRead = method == "GET";
        QCOMPARE(server.requestCount() - before, isRead ? 2 : 1);
        QCOMPARE(answer.has_value(), isRead);
        if (!answer)
            QCOMPARE(answer.error().code, values::infoOf(values::ErrorClass::EmptyReply).wire);
        QVERIFY(http.send(to(server.url()))); // and the handle goes on
    }
}

void TestCurlHttpClient::waitingCanBeGivenUp()
{
    const auto giveUp = std::make_shared<std::atomic<bool>>(false);
    FaultServer server([&giveUp](const tests::RecordedRequest &) {
        giveUp->store(true); // it has arrived
        return FaultReply::silent(FaultReply::Ending::Hang);
    });
    CurlHttpClient http(direct());
    HttpRequest request = to(server.url());
    request.timeoutMs = 60'000;
    request.giveUp = giveUp;
    QElapsedTimer clock;
    clock.start();
    const auto answer = http.send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, values::infoOf(values::ErrorClass::Timeout).wire);
    QVERIFY2(clock.elapsed() < 10'000, "it was waited for all the same");
}

void TestCurlHttpClient::certificatesAreVerified()
{
    const tests::TestAuthority authority;
    FaultServer server([](const auto &) { return FaultReply::answer(200, "{}"); }, authority.issue());
    CurlHttpClient strangers(direct());
    const auto untrusted = strangers.send(to(server.url()));
    QVERIFY(!untrusted.has_value());
    QCOMPARE(untrusted.error().code, u"tls_untrusted"_s);

    QTemporaryDir dir;
    QFile file(dir.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.certificatePem());
    file.close();
    CurlHttpOptions options = direct();
    options.caFile = file.fileName().toUtf8();
    CurlHttpClient friends(options);
    const auto trusted = friends.send(to(server.url()));
    QVERIFY2(trusted.has_value(), trusted ? "" : qPrintable(trusted.error().oneLine()));
    QVERIFY2(trusted->tlsVersion.startsWith(u"TLSv1."_s), qPrintable(trusted->tlsVersion));
}

void TestCurlHttpClient::manyThreadsAtOnce()
{
    FaultServer server(FaultReply::answer(200, "{}").after(20));
    CurlHttpClient client(direct());
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 12; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 10; ++n)
                good += client.send(to(server.url())).has_value() ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 120);
    QVERIFY2(server.connectionCount() < 40, qPrintable(QString::number(server.connectionCount())));
}

void TestCurlHttpClient::proxiesOfTheEnvironment_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("proxy");

    QTest::newRow("https") << u"https"_s << u"api.example.com"_s << "http://proxy:3128"_ba;
    QTest::newRow("http") << u"http"_s << u"api.example.com"_s << "http://all:1"_ba;
    QTest::newRow("exempt host") << u"https"_s << u"intern.example.org"_s << ""_ba;
    QTest::newRow("exempt domain") << u"https"_s << u"a.b.example.net"_s << ""_ba;
    QTest::newRow("domain itself") << u"https"_s << u"Example.NET"_s << ""_ba;
    QTest::newRow("only looks like it") << u"https"_s << u"notexample.net"_s << "http://proxy:3128"_ba;
    QTest::newRow("localhost") << u"http"_s << u"localhost"_s << ""_ba;
    QTest::newRow("loopback") << u"https"_s << u"127.0.0.1"_s << ""_ba;
    QTest::newRow("IPv6 loopback") << u"https"_s << u"::1"_s << ""_ba;
}

void TestCurlHttpClient::proxiesOfTheEnvironment()
{
    QFETCH(const QString, scheme);
    QFETCH(const QString, host);
    QFETCH(const QByteArray, proxy);
    const ProxyRules rules = rulesOf({{"HTTPS_PROXY", "http://proxy:3128"},
                                      {"HTTP_PROXY", "http://never:1"},
                                      {"all_proxy", "http://all:1"},
                                      {"no_proxy", "intern.example.org, .example.net"}});
    QCOMPARE(rules.proxyFor(scheme, host), proxy);
    QCOMPARE(rulesOf({{"https_proxy", "x"}, {"NO_PROXY", "*"}}).proxyFor(scheme, host), QByteArray());
    QCOMPARE(ProxyRules().proxyFor(scheme, host), QByteArray());
}

void TestCurlHttpClient::goesThroughTheProxy()
{
    FaultServer proxy(FaultReply::answer(200, R"({"via":"proxy"})"));
    CurlHttpOptions options;
    options.proxies = rulesOf({{"http_proxy", proxy.url()}});
    CurlHttpClient client(options);
    // the proxy is on a private address, as companies' are; the host is not judged by it
    const auto answer = client.send({.method = "GET", .url = "http://api.example.com/x"});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().oneLine()));
    QCOMPARE(answer->json().value("via"_L1), u"proxy"_s);
    QCOMPARE(proxy.requests().value(0).requestLine(), "GET http://api.example.com/x HTTP/1.1"_ba);

    for (const QByteArray host : {"10.0.0.7", "169.254.169.254", "[fd00::1]"}) {
        const auto refused = client.send({.method = "GET", .url = "http://" + host + "/x"});
        QVERIFY2(!refused.has_value(), host.constData());
        QCOMPARE(refused.error().code, u"blocked"_s);
    }
    QCOMPARE(proxy.requestCount(), 1);
}

QTEST_APPLESS_MAIN(TestCurlHttpClient)
#include "tst_curl_http_client.moc"
