// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/vendor_service.h"

#include <QLoggingCategory>

#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

const QByteArray callback = "//api/integrations/callback";
const QByteArray code = "a-code-that-nobody-may-see";

/// Everything logged, from any thread, while it lives.
class LogKeeper
{
public:
    LogKeeper()
    {
        s_previous = qInstallMessageHandler(keep);
        QLoggingCategory::setFilterRules(u"*=true"_s); // Qt's own as well
    }
    ~LogKeeper()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(s_previous);
        const std::lock_guard lock(s_mutex);
        s_text.clear();
    }
    Q_DISABLE_COPY_MOVE(LogKeeper)

    [[nodiscard]] static QByteArray text()
    {
        const std::lock_guard lock(s_mutex);
        return s_text;
    }

private:
    static void keep(QtMsgType, const QMessageLogContext &, const QString &message)
    {
        const std::lock_guard lock(s_mutex);
        s_text += message.toUtf8() + '\n';
    }
    static inline QtMessageHandler s_previous = nullptr;
    static inline std::mutex s_mutex;
    static inline QByteArray s_text;
};

struct SignIn
{
    QByteArray id;
    QByteArray state;

    [[nodiscard]] QByteArray query(const QByteArray &given = code) const
    {
        return "?code=" + given + "&state=" + state;
    }
};

SignIn begin(const ServiceFixture &service)
{
    const QJsonObject flow = service.call("POST", "/integrations/hubspot/connect").json();
    return {flow["flowId"_L1].toString().toLatin1(), stateIn(flow)};
}

/// As a browser asks: without a key.
HttpAnswer ask(const ServiceFixture &service, const QByteArray &query, const QByteArray &method = "GET")
{
    return service.call(method, callback + query, QByteArray(), {.key = {}});
}

QByteArray askHead(const ServiceFixture &service, const QByteArray &query)
{
    HttpProbe probe(service.port());
    probe.send(probe.request("HEAD", "/api/integrations/callback" + query, {}, "Connection: close\r\n"));
    return probe.rest();
}

QString stateOf(const ServiceFixture &service, const SignIn &signIn)
{
    return service.call("GET", "/integrations/hubspot/connect/" + signIn.id).json()["state"_L1].toString();
}

bool isPage(const HttpAnswer &answer)
{
    const QByteArray policy = answer.headers.value("content-security-policy");
    return answer.headers.value("content-type") == "text/html; charset=utf-8" && policy.startsWith("default-src 'none'")
           && policy.contains("style-src") && !policy.contains("script") && answer.body.startsWith("<!doctype html>")
           && answer.headers.value("referrer-policy") == "no-referrer"
           && answer.headers.value("cache-control") == "no-store"
           && answer.headers.value("x-content-type-options") == "nosniff";
}

} // namespace

/// GET /api/integrations/callback: what is refused, explained, and not written down.
class TestApiCallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void replayed();
    void cancelled();
    void expired();
    void denied();
    void encodedCodeArrivesAsItWas_data();
    void encodedCodeArrivesAsItWas();
    void foreignHost();
    void foreignOrigin();
    void headUsesNothingUp();
    void otherMethodsNeedAKey();
    void longQueries();
    void nothingOfTheQueryStays();
};

void TestApiCallback::refusals_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no state") << "?code=" + code;
    QTest::newRow("empty state") << "?state=&code=" + code;
    QTest::newRow("wrong state") << "?state=0123456789abcdef0123456789abcdef&code=" + code;
    QTest::newRow("markup") << "?state=%3Cscript%3Ealert(1)%3C/script%3E&code=" + code;
    QTest::newRow("error of a stranger") << "?error=access_denied&error_description=%3Cb%3Ehello%3C/b%3E&state=x"_ba;
}

void TestApiCallback::refusals()
{
    QFETCH(QByteArray, query);
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    const HttpAnswer answer = ask(service, query);
    QCOMPARE(answer.status, 400);
    QVERIFY2(isPage(answer), answer.body.constData());
    QVERIFY(!answer.body.contains(code));
    QVERIFY(!answer.body.contains("<script") && !answer.body.contains("<b>hello"));
    QCOMPARE(stateOf(service, signIn), u"waiting"_s);
    QVERIFY(vendor.tokenRequests().isEmpty());
}

void TestApiCallback::replayed()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    QCOMPARE(ask(service, signIn.query()).status, 200);
    const HttpAnswer again = ask(service, signIn.query());
    QCOMPARE(again.status, 400);
    QVERIFY(isPage(again));
    QVERIFY(!again.body.contains(code));
    QCOMPARE(vendor.tokenRequests().size(), 1);
    QCOMPARE(service.call("GET", "/integrations/hubspot").json()["state"_L1].toString(), u"connected"_s);
}

void TestApiCallback::cancelled()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    QCOMPARE(service.call("DELETE", "/integrations/hubspot/connect/" + signIn.id).status, 200);
    const HttpAnswer answer = ask(service, signIn.query());
    QCOMPARE(answer.status, 400);
    QVERIFY(isPage(answer));
    QVERIFY(vendor.tokenRequests().isEmpty());
    QCOMPARE(stateOf(service, signIn), u"cancelled"_s);
}

void TestApiCallback::expired()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    service.clock.advance(10 * 60'000 + 1);
    const HttpAnswer answer = ask(service, signIn.query());
    QVERIFY(isPage(answer));
    QVERIFY2(answer.body.contains("too long") && !answer.body.contains("is connected"), answer.body.constData());
    QVERIFY(vendor.tokenRequests().isEmpty());
    QCOMPARE(stateOf(service, signIn), u"failed"_s);
}

void TestApiCallback::denied()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    const HttpAnswer answer = ask(service, "?error=access_denied&state=" + signIn.state);
    QCOMPARE(answer.status, 200);
    QVERIFY(isPage(answer));
    const QJsonObject flow = service.call("GET", "/integrations/hubspot/connect/" + signIn.id).json();
    QCOMPARE(flow["state"_L1].toString(), u"failed"_s);
    QCOMPARE(flow["failure"_L1]["code"_L1].toString(), u"denied"_s);
    QVERIFY(vendor.tokenRequests().isEmpty());
}

void TestApiCallback::encodedCodeArrivesAsItWas_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("slash") << "4%2F0AbC-dEf"_ba << u"4/0AbC-dEf"_s;
    QTest::newRow("base64") << "a%2Bb%3D%3D"_ba << u"a+b=="_s;
    QTest::newRow("separators") << "a%26state%3Dx%23y"_ba << u"a&state=x#y"_s;
    QTest::newRow("percent") << "50%25"_ba << u"50%"_s;
    QTest::newRow("unreserved") << "%41%2D%7E"_ba << u"A-~"_s;
}

void TestApiCallback::encodedCodeArrivesAsItWas()
{
    QFETCH(QByteArray, encoded);
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const HttpAnswer answer = ask(service, begin(service).query(encoded));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(vendor.tokenRequests().size(), 1);
    QTEST(vendor.tokenRequests().first().value(u"code"_s), "decoded");
}

void TestApiCallback::foreignHost()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    HttpProbe probe(service.port());
    probe.send("GET /api/integrations/callback" + signIn.query()
               + " HTTP/1.1\r\nHost: evil.example:" + QByteArray::number(service.port()) + "\r\n\r\n");
    const auto answer = probe.answer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 421);
    QVERIFY(isPage(*answer));
    QVERIFY(!answer->body.contains(code) && !answer->body.contains("evil"));
    QCOMPARE(stateOf(service, signIn), u"waiting"_s);
}

void TestApiCallback::foreignOrigin()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    const HttpAnswer answer = service.call("GET", callback + signIn.query(), QByteArray(),
                                           {.key = {}, .headers = "Origin: https://evil.example\r\n"});
    QCOMPARE(answer.status, 403);
    QVERIFY(isPage(answer));
    QCOMPARE(stateOf(service, signIn), u"waiting"_s);
}

void TestApiCallback::headUsesNothingUp()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    const QByteArray head = askHead(service, signIn.query());
    QVERIFY2(head.startsWith("HTTP/1.1 405 "), head.constData());
    QVERIFY(head.contains("\r\nAllow: GET\r\n"));
    QCOMPARE(stateOf(service, signIn), u"waiting"_s);
    QCOMPARE(ask(service, signIn.query()).status, 200);
}

void TestApiCallback::otherMethodsNeedAKey()
{
    ServiceFixture service;
    QCOMPARE(ask(service, "?code=x&state=y", "POST").status, 401);
    QCOMPARE(service.call("POST", callback).status, 405);
}

void TestApiCallback::longQueries()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn signIn = begin(service);
    for (const auto &[bytes, status] : {std::pair(40 * 1024, 414), std::pair(1024 * 1024, 431)}) {
        const HttpAnswer answer = ask(service, signIn.query(QByteArray(bytes, 'c')));
        QCOMPARE(answer.status, status);
        QVERIFY2(isPage(answer), answer.body.left(300).constData());
        QVERIFY(!answer.body.contains("cccc"));
        QCOMPARE(stateOf(service, signIn), u"waiting"_s);
    }
    const HttpAnswer elsewhere = service.call("GET", "/account?x=" + QByteArray(1024 * 1024, 'c'));
    QCOMPARE(elsewhere.status, 431);
    QCOMPARE(elsewhere.headers.value("content-type"), "application/problem+json"_ba);
}

void TestApiCallback::nothingOfTheQueryStays()
{
    const LogKeeper log;
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const SignIn wrong = begin(service);
    (void)ask(service, "?state=another-that-nobody-may-see&code=" + code);
    (void)askHead(service, wrong.query());
    (void)ask(service, wrong.query(QByteArray(40 * 1024, 'c')));
    (void)service.call("DELETE", "/integrations/hubspot/connect/" + wrong.id);
    (void)ask(service, wrong.query());
    const SignIn right = begin(service);
    QCOMPARE(ask(service, right.query()).status, 200);
    (void)ask(service, right.query());

    const QByteArray metrics = service.call("GET", "//metrics").body;
    QVERIFY(metrics.contains("route=\"/api/integrations/callback\""));
    const QByteArray activity = service.call("GET", "/integrations/hubspot/activity").body;
    service.stopService();
    for (const QByteArray &secret :
         {code, wrong.state, right.state, "another-that-nobody-may-see"_ba, QByteArray(FakeVendor::accessToken),
          QByteArray(FakeVendor::refreshToken), QByteArray(FakeVendor::clientSecret)}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!LogKeeper::text().contains(secret), secret.constData());
        QVERIFY2(!metrics.contains(secret), secret.constData());
        QVERIFY2(!activity.contains(secret), secret.constData());
        QVERIFY2(!service.filesContain(secret), secret.constData());
    }
}

QTEST_GUILESS_MAIN(TestApiCallback)
#include "tst_api_callback.moc"
