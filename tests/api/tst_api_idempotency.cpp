// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/service_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

Extra withKey(const QByteArray &key)
{
    return {.headers = "Idempotency-Key: " + key + "\r\n"};
}

QJsonObject hook(const QString &path)
{
    return {{u"url"_s, u"https://example.com/"_s + path}};
}

} // namespace

/// A POST repeated under its Idempotency-Key happens once.
class TestApiIdempotency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repetitionGetsTheFirstAnswer();
    void otherBodyIsAConflict();
    void callersAndRoutesAreKeptApart();
    void failuresMayBeTriedAgain();
    void secretsAreReplayedFromMemoryOnly();
    void concurrentRepetitionsWait();
    void answersEndAfterADay();
    void badKeys_data();
    void badKeys();
    void otherMethodsDoNotCare();
};

void TestApiIdempotency::repetitionGetsTheFirstAnswer()
{
    ServiceFixture service;
    const QByteArray event = R"({"event":"call.ended","callId":"c"})"; // without an id, each would be a new event
    const HttpAnswer first = service.call("POST", "/events", event, withKey("k1"));
    QCOMPARE(first.status, 202);
    QVERIFY(!first.headers.contains("idempotent-replayed"));
    for (int i = 0; i < 3; ++i) {
        const HttpAnswer again = service.call("POST", "/events", event, withKey("k1"));
        QCOMPARE(again.status, 202);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("idempotent-replayed"), "true");
        QCOMPARE(again.headers.value("content-type"), "application/json");
    }
    service.restart();
    QCOMPARE(service.call("POST", "/events", event, withKey("k1")).body, first.body);
    QCOMPARE(service.call("GET", "/events").json().value("data"_L1).toArray().size(), 1);
    QVERIFY(service.call("POST", "/events", event, withKey("k2")).body != first.body);
}

void TestApiIdempotency::otherBodyIsAConflict()
{
    ServiceFixture service;
    QCOMPARE(service.call("POST", "/events", R"({"event":"call.ended","callId":"a"})", withKey("k")).status, 202);
    const HttpAnswer other = service.call("POST", "/events", R"({"event":"call.ended","callId":"b"})", withKey("k"));
    QCOMPARE(other.status, 409);
    QCOMPARE(other.code(), u"idempotency_mismatch"_s);
    QCOMPARE(service.call("GET", "/events").json().value("data"_L1).toArray().size(), 1);
}

void TestApiIdempotency::callersAndRoutesAreKeptApart()
{
    ServiceFixture service;
    const QByteArray event = R"({"event":"call.ended","callId":"c"})";
    const QByteArray first = service.makeKey({u"runtime"_s});
    const QByteArray second = service.makeKey({u"runtime"_s});
    for (const QByteArray &key : {first, second})
        QCOMPARE(service.call("POST", "/events", event, {.key = key, .headers = "Idempotency-Key: k\r\n"}).status, 202);
    QCOMPARE(service.call("GET", "/events").json().value("data"_L1).toArray().size(), 2);
    QCOMPARE(service.call("POST", "/webhooks", hook(u"a"_s), withKey("r")).status, 201);
    QCOMPARE(service.call("POST", "/events", event, withKey("r")).status, 202);
}

void TestApiIdempotency::failuresMayBeTriedAgain()
{
    ServiceFixture service;
    QByteArray oldest;
    for (int i = 0; i < 5; ++i)
        oldest =
            service.call("POST", "/webhooks", hook(QString::number(i))).json().value("id"_L1).toString().toLatin1();
    QCOMPARE(service.call("POST", "/webhooks", hook(u"sixth"_s), withKey("k")).status, 409);
    QCOMPARE(service.call("DELETE", "/webhooks/" + oldest).status, 204);
    QCOMPARE(service.call("POST", "/webhooks", hook(u"sixth"_s), withKey("k")).status, 201);
}

void TestApiIdempotency::secretsAreReplayedFromMemoryOnly()
{
    ServiceFixture service;
    const HttpAnswer made = service.call("POST", "/webhooks", hook(u"a"_s), withKey("w"));
    const QByteArray secret = made.json().value("secret"_L1).toString().toLatin1();
    const HttpAnswer key = service.call(
        "POST", "/api-keys", QJsonObject{{u"name"_s, u"n"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}}, withKey("a"));
    QCOMPARE(service.call("POST", "/webhooks", hook(u"a"_s), withKey("w")).body, made.body);
    QCOMPARE(service.call("POST", "/webhooks", hook(u"b"_s), withKey("w")).code(), u"idempotency_mismatch"_s);
    QVERIFY(!service.filesContain(secret.mid(6)));
    QVERIFY(!service.filesContain(key.json().value("key"_L1).toString().toLatin1()));

    service.restart();
    const HttpAnswer gone = service.call("POST", "/webhooks", hook(u"a"_s), withKey("w"));
    QCOMPARE(gone.status, 409);
    QCOMPARE(gone.code(), u"idempotent_answer_gone"_s);
    QCOMPARE(service.call("GET", "/webhooks").json().value("data"_L1).toArray().size(), 1); // not made twice
}

void TestApiIdempotency::concurrentRepetitionsWait()
{
    ServiceFixture::Options options;
    std::atomic<int> sent = 0;
    options.receiver = [&sent](const delivery::EgressRequest &) {
        ++sent;
        QTest::qSleep(300);
        return FakeTransport::result(200);
    };
    ServiceFixture service(options);
    const QByteArray one = "/api/v1/webhooks/"
                           + service.call("POST", "/webhooks", hook(u"a"_s)).json().value("id"_L1).toString().toLatin1()
                           + "/test";
    std::vector<std::unique_ptr<HttpProbe>> probes;
    for (int i = 0; i < 5; ++i) {
        probes.push_back(std::make_unique<HttpProbe>(service.port()));
        probes.back()->send(probes.back()->request(
            "POST", one, "{}", ServiceFixture::bearer(service.adminKey()) + "Idempotency-Key: k\r\n"));
    }
    HttpProbe other(service.port());
    other.send(
        other.request("POST", one, "{ }", ServiceFixture::bearer(service.adminKey()) + "Idempotency-Key: k\r\n"));
    QCOMPARE(other.answer().value_or(HttpAnswer()).status, 409);
    QSet<QByteArray> bodies;
    for (const auto &probe : probes) {
        const auto answer = probe->answer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        bodies.insert(answer->body);
    }
    QCOMPARE(bodies.size(), 1);
    QCOMPARE(sent.load(), 1);
}

void TestApiIdempotency::answersEndAfterADay()
{
    ServiceFixture service;
    const QByteArray event = R"({"event":"call.ended","callId":"c"})";
    const QByteArray first = service.call("POST", "/events", event, withKey("k")).body;
    service.clock.advance(24 * 3'600'000LL - 1'000);
    QCOMPARE(service.call("POST", "/events", event, withKey("k")).body, first);
    service.clock.advance(2'000);
    QVERIFY(service.call("POST", "/events", event, withKey("k")).body != first);
}

void TestApiIdempotency::badKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("blank inside") << QByteArray("a b");
    QTest::newRow("too long") << QByteArray(256, 'k');
    QTest::newRow("not ASCII") << QByteArray("k\xc3\xa9y");
}

void TestApiIdempotency::badKeys()
{
    QFETCH(QByteArray, key);
    const ServiceFixture service;
    const HttpAnswer answer = service.call("POST", "/events", R"({"event":"call.ended","callId":"c"})", withKey(key));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"idempotency_key_invalid"_s);
}

void TestApiIdempotency::otherMethodsDoNotCare()
{
    const ServiceFixture service;
    const QByteArray one =
        "/webhooks/" + service.call("POST", "/webhooks", hook(u"a"_s)).json().value("id"_L1).toString().toLatin1();
    for (const QString &text : {u"first"_s, u"second"_s}) {
        const HttpAnswer changed = service.call("PATCH", one, QJsonObject{{u"description"_s, text}}, withKey("k"));
        QCOMPARE(changed.json().value("description"_L1).toString(), text);
    }
}

QTEST_GUILESS_MAIN(TestApiIdempotency)
#include "tst_api_idempotency.moc"
