// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/service_fixture.h"

#include <QElapsedTimer>
#include <QSet>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

QByteArray idOf(const HttpAnswer &answer)
{
    return answer.json().value("id"_L1).toString().toLatin1();
}

QJsonObject hook(const QString &path = u"h"_s)
{
    return {{u"url"_s, u"https://example.com/"_s + path}};
}

QString pointerOf(const HttpAnswer &answer)
{
    return answer.json()["errors"_L1][0]["pointer"_L1].toString();
}

} // namespace

/// What the resources take and answer.
class TestApiResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeInAllShapes();
    void badEvents_data();
    void badEvents();
    void duplicateIdIsOneEvent();
    void badParameters_data();
    void badParameters();
    void webhookLife();
    void webhookSecretIsShownOnce();
    void badWebhooks_data();
    void badWebhooks();
    void sixthWebhookIsRefused();
    void planDecidesAboutWebhooks();
    void testSendAnswersTheAttempt();
    void rotation();
    void recovery();
    void deliveryLife();
    void bulkReplay();
    void callsAreListedAndShown();
    void callsSayHowTheirDeliveriesFare();
    void accountAndStats();
    void cursorsWalkEachRowOnce_data();
    void cursorsWalkEachRowOnce();
    void idsMayHoldAnything();
    void unknownIdsAre404();
};

void TestApiResources::eventsComeInAllShapes()
{
    const ServiceFixture service;
    const HttpAnswer one =
        service.call("POST", "/events", R"({"event":"call.started","callId":"c1","unknown":{"a":[1]}})");
    QCOMPARE(one.status, 202);
    QVERIFY(one.json().value("id"_L1).toString().startsWith("evt_"_L1));
    QCOMPARE(one.json().value("duplicate"_L1), QJsonValue(false));
    const HttpAnswer array = service.call(
        "POST", "/events", R"([{"event":"call.ended","callId":"c1"},{"event":"call.failed","callId":"c2"}])");
    QCOMPARE(array.status, 202);
    QCOMPARE(array.array().size(), 2);
    const HttpAnswer lines = service.call(
        "POST", "/events",
        QByteArray("{\"event\":\"call.started\",\"callId\":\"c3\"}\n{\"event\":\"call.ended\",\"callId\":\"c3\"}\n"),
        {.headers = "Content-Type: application/x-ndjson\r\n"});
    QCOMPARE(lines.status, 202);
    QCOMPARE(lines.array().size(), 2);
    const QJsonObject list = service.call("GET", "/events").json();
    QCOMPARE(list.value("data"_L1).toArray().size(), 5);
    QVERIFY(list.value("nextCursor"_L1).isNull());
    QCOMPARE(list["data"_L1][4]["payload"_L1]["unknown"_L1]["a"_L1][0].toInt(), 1); // newest first
    QCOMPARE(service.call("GET", "/events?callId=c3&event=call.ended").json().value("data"_L1).toArray().size(), 1);
}

void TestApiResources::badEvents_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &body, int status, const QString &pointer = {}) {
        QTest::newRow(name) << body << status << pointer;
    };
    row("empty", "", 400);
    row("cut off", R"({"event":"call.ended","callId":)", 400);
    row("not JSON", "hello", 400);
    row("not UTF-8", "{\"event\":\"call.ended\",\"callId\":\"\xff\xfe\"}", 400);
    row("number", "7", 400);
    row("no event", R"({"callId":"c"})", 422, u"/event"_s);
    row("unknown event", R"({"event":"call.paused","callId":"c"})", 422, u"/event"_s);
    row("event of another type", R"({"event":5,"callId":"c"})", 422, u"/event"_s);
    row("no call", R"({"event":"call.ended"})", 422, u"/callId"_s);
    row("call of another type", R"({"event":"call.ended","callId":{"a":1}})", 422, u"/callId"_s);
    row("time without zone", R"({"event":"call.ended","callId":"c","endedAt":"2026-02-17T12:00:00"})", 422,
        u"/endedAt"_s);
    row("second of two", R"([{"event":"call.ended","callId":"c"},{"event":"x","callId":"c"}])", 422, u"/1/event"_s);
    row("deep nesting", QByteArray(5000, '['), 400);
}

void TestApiResources::badEvents()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, pointer);
    const ServiceFixture service;
    const HttpAnswer answer = service.call("POST", "/events", body);
    QCOMPARE(answer.status, status);
    QCOMPARE(pointerOf(answer), pointer);
    QVERIFY(!answer.json().value("detail"_L1).toString().isEmpty());
    QVERIFY(service.call("GET", "/events").json().value("data"_L1).toArray().isEmpty()); // all or none
}

void TestApiResources::duplicateIdIsOneEvent()
{
    const ServiceFixture service;
    QCOMPARE(service.call("POST", "/webhooks", hook()).status, 201);
    const QByteArray event = R"({"event":"call.ended","callId":"c","id":"twice"})";
    const QJsonObject first = service.call("POST", "/events", event).json();
    QCOMPARE(first.value("duplicate"_L1), QJsonValue(false));
    QCOMPARE(first.value("deliveries"_L1).toInt(), 1);
    const HttpAnswer second = service.call("POST", "/events", event);
    QCOMPARE(second.status, 202);
    QCOMPARE(second.json().value("duplicate"_L1), QJsonValue(true));
    QCOMPARE(second.json().value("deliveries"_L1).toInt(), 0);
    QCOMPARE(service.call("GET", "/deliveries?total=true").json().value("total"_L1).toInt(), 1);
}

void TestApiResources::badParameters_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const QByteArray &target, const QString &pointer) {
        QTest::newRow(target.constData()) << target << pointer;
    };
    for (const QByteArray list : {"/events", "/calls", "/deliveries", "/webhooks", "/api-keys"}) {
        for (const QByteArray limit : {"0", "501", "-1", "ten", "1.5", "9999999999", ""})
            row(list + "?limit=" + limit, u"?limit"_s);
    }
    for (const QByteArray list : {"/events", "/calls", "/deliveries"}) {
        row(list + "?cursor=nonsense", u"?cursor"_s);
        row(list + "?from=yesterday", u"?from"_s);
        row(list + "?to=2026-02-17T12:00:00", u"?to"_s);
    }
    row("/events?event=call.paused", u"?event"_s);
    row("/deliveries?status=lost", u"?status"_s);
    row("/deliveries?code=99", u"?code"_s);
    row("/deliveries?latencyMin=fast", u"?latencyMin"_s);
    row("/stats?buckets=0", u"?buckets"_s);
    row("/stats?from=2026-02-17T12:00:00Z&to=2026-02-17T11:00:00Z", u"?to"_s);
}

void TestApiResources::badParameters()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, pointer);
    const ServiceFixture service;
    const HttpAnswer answer = service.call("GET", target);
    QCOMPARE(answer.status, 422);
    QCOMPARE(pointerOf(answer), pointer);
}

void TestApiResources::webhookLife()
{
    const ServiceFixture service;
    QJsonObject body = hook();
    body.insert(u"description"_s, u"CRM"_s);
    body.insert(u"events"_s, QJsonArray{u"call.ended"_s, u"lead.captured"_s});
    body.insert(u"headers"_s, QJsonObject{{u"X-Team"_s, u"sales"_s}, {u"Authorization"_s, u"Bearer hidden-value"_s}});
    const HttpAnswer made = service.call("POST", "/webhooks", body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.headers.value("location"), "/api/v1/webhooks/" + idOf(made));
    QCOMPARE(made.json()["headers"_L1]["X-Team"_L1].toString(), u"sales"_s);
    QVERIFY(!made.body.contains("hidden-value"));

    const QByteArray one = "/webhooks/" + idOf(made);
    const HttpAnswer shown = service.call("GET", one);
    QCOMPARE(shown.status, 200);
    QCOMPARE(shown.json()["headers"_L1]["X-Team"_L1].toString(), u"sales"_s);
    QVERIFY(!shown.body.contains("hidden-value"));
    QCOMPARE(shown.json()["health"_L1]["state"_L1].toString(), u"unused"_s);

    const HttpAnswer changed =
        service.call("PATCH", one, QJsonObject{{u"enabled"_s, false}, {u"description"_s, u"old CRM"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json().value("enabled"_L1), QJsonValue(false));
    QCOMPARE(changed.json().value("url"_L1).toString(), u"https://example.com/h"_s);
    QCOMPARE(changed.json().value("events"_L1).toArray().size(), 2);
    QVERIFY(!changed.json().contains("secret"_L1));

    const QJsonArray all = service.call("GET", "/webhooks").json().value("data"_L1).toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["description"_L1].toString(), u"old CRM"_s);
    QCOMPARE(service.call("DELETE", one).status, 204);
    QCOMPARE(service.call("GET", one).status, 404);
    QCOMPARE(service.call("DELETE", one).status, 404);
}

void TestApiResources::webhookSecretIsShownOnce()
{
    ServiceFixture service;
    const HttpAnswer made = service.call("POST", "/webhooks", hook());
    const QByteArray secret = made.json().value("secret"_L1).toString().toLatin1();
    QVERIFY(secret.startsWith("whsec_"));
    QCOMPARE(made.json().value("secretHint"_L1).toString().toLatin1(), secret.right(4));
    const QByteArray one = "/webhooks/" + idOf(made);
    for (const QByteArray &target : {QByteArray("/webhooks"), one})
        QVERIFY(!service.call("GET", target).body.contains(secret));
    QVERIFY(!service.call("PATCH", one, QJsonObject{}).body.contains(secret));
    service.postEvents(u"c"_s, 2);
    QVERIFY(!service.filesContain(secret));
    QVERIFY(!service.filesContain(secret.mid(6)));
}

void TestApiResources::badWebhooks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &body, int status, const QString &pointer = {}) {
        QTest::newRow(name) << body << status << pointer;
    };
    row("empty", "", 400);
    row("cut off", R"({"url":)", 400);
    row("array", "[]", 422, {});
    row("no url", "{}", 422, u"/url"_s);
    row("url of another type", R"({"url":1})", 422, u"/url"_s);
    row("ftp", R"({"url":"ftp://example.com"})", 422, u"/url"_s);
    row("no host", R"({"url":"https:///x"})", 422, u"/url"_s);
    row("unknown event", R"({"url":"https://example.com","events":["call.ended","x"]})", 422, u"/events/1"_s);
    row("reserved header", R"({"url":"https://example.com","headers":{"X-Webhook-Signature":"1"}})", 422,
        u"/headers/X-Webhook-Signature"_s);
    row("header injection", R"({"url":"https://example.com","headers":{"A":"b\r\nC: d"}})", 422, u"/headers/A"_s);
    row("enabled as text", R"({"url":"https://example.com","enabled":"yes"})", 422, u"/enabled"_s);
    row("rate of 0", R"({"url":"https://example.com","rateLimit":0})", 422, u"/rateLimit"_s);
}

void TestApiResources::badWebhooks()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, pointer);
    const ServiceFixture service;
    const HttpAnswer answer = service.call("POST", "/webhooks", body);
    QCOMPARE(answer.status, status);
    QCOMPARE(pointerOf(answer), pointer);
    if (status == 400)
        QVERIFY(answer.json().value("detail"_L1).toString().contains("expected"_L1, Qt::CaseInsensitive));
}

void TestApiResources::sixthWebhookIsRefused()
{
    const ServiceFixture service;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(service.call("POST", "/webhooks", hook(QString::number(i))).status, 201);
    const HttpAnswer sixth = service.call("POST", "/webhooks", hook());
    QCOMPARE(sixth.status, 409);
    QCOMPARE(sixth.code(), u"endpoint_limit"_s);
}

void TestApiResources::planDecidesAboutWebhooks()
{
    ServiceFixture::Options options;
    options.plan = values::Plan::Starter;
    const ServiceFixture service(options);
    const HttpAnswer refused = service.call("POST", "/webhooks", hook());
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"plan_required"_s);
    QVERIFY(refused.json().value("detail"_L1).toString().contains("BYPASS_PLAN_CHECK"_L1));
    QCOMPARE(service.call("GET", "/account").json().value("integrationsAvailable"_L1), QJsonValue(false));
    QCOMPARE(service.call("GET", "/webhooks").status, 200);
}

void TestApiResources::testSendAnswersTheAttempt()
{
    ServiceFixture::Options options;
    options.receiver = [](const delivery::EgressRequest &) { return FakeTransport::result(503); };
    const ServiceFixture service(options);
    QJsonObject body = hook();
    body.insert(u"enabled"_s, false);
    body.insert(u"events"_s, QJsonArray{u"call.failed"_s});
    const QByteArray one = "/webhooks/" + idOf(service.call("POST", "/webhooks", body));
    const HttpAnswer sent = service.call("POST", one + "/test", QJsonObject{{u"event"_s, u"transcript.ready"_s}});
    QCOMPARE(sent.status, 200);
    QVERIFY(sent.json().value("deliveryId"_L1).toString().startsWith("dlv_"_L1));
    QCOMPARE(sent.json()["attempt"_L1]["outcome"_L1].toString(), u"failed"_s);
    QCOMPARE(sent.json()["attempt"_L1]["response"_L1]["status"_L1].toInt(), 503);
    QCOMPARE(service.call("POST", one + "/test").status, 200); // the event is optional, and so is the body
    QCOMPARE(service.call("POST", one + "/test", QJsonObject{{u"event"_s, u"x"_s}}).status, 422);
    QCOMPARE(service.call("POST", one + "/test", QJsonObject{{u"event"_s, 1}}).status, 422);
    QCOMPARE(service.call("POST", "/webhooks/we_none/test").status, 404);
    QCOMPARE(service.call("GET", "/deliveries?test=true&total=true").json().value("total"_L1).toInt(), 2);
}

void TestApiResources::rotation()
{
    ServiceFixture service;
    const HttpAnswer made = service.call("POST", "/webhooks", hook());
    const QByteArray one = "/webhooks/" + idOf(made);
    const HttpAnswer rotated = service.call("POST", one + "/rotate-secret");
    QCOMPARE(rotated.status, 200);
    const QByteArray secret = rotated.json().value("secret"_L1).toString().toLatin1();
    QVERIFY(secret.startsWith("whsec_"));
    QVERIFY(secret != made.json().value("secret"_L1).toString().toLatin1());
    QCOMPARE(rotated.json().value("previousSecretUntil"_L1).toString(), u"2026-02-18T12:00:00.000Z"_s);
    QVERIFY(!service.call("GET", one).body.contains(secret));
    QVERIFY(!service.filesContain(secret.mid(6)));
    QCOMPARE(service.call("POST", one + "/rotate-secret", QJsonObject{{u"graceSeconds"_s, 0}}).status, 200);
    for (const QJsonValue &bad : {QJsonValue(-1), QJsonValue(604'801), QJsonValue(1.5), QJsonValue(u"1"_s)}) {
        const HttpAnswer refused = service.call("POST", one + "/rotate-secret", QJsonObject{{u"graceSeconds"_s, bad}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(pointerOf(refused), u"/graceSeconds"_s);
    }
}

void TestApiResources::recovery()
{
    std::atomic<int> status = 500;
    ServiceFixture::Options options;
    options.receiver = [&status](const delivery::EgressRequest &) { return FakeTransport::result(status); };
    options.retryScheduleMs = {0}; // one attempt, then it has failed
    ServiceFixture service(options);
    const QByteArray one = "/webhooks/" + idOf(service.call("POST", "/webhooks", hook()));
    service.postEvents(u"c"_s, 3);
    QTRY_COMPARE(service.call("GET", "/deliveries?total=true&status=failed").json().value("total"_L1).toInt(), 3);
    const QString since = u"2026-02-17T12:00:00.000Z"_s;
    const HttpAnswer counted =
        service.call("POST", one + "/recover", QJsonObject{{u"since"_s, since}, {u"dryRun"_s, true}});
    QCOMPARE(counted.json(), (QJsonObject{{u"count"_s, 3}, {u"dryRun"_s, true}}));
    QCOMPARE(service.call("GET", "/deliveries?total=true&status=failed").json().value("total"_L1).toInt(), 3);
    status = 200;
    QCOMPARE(service.call("POST", one + "/recover", QJsonObject{{u"since"_s, since}}).json().value("count"_L1).toInt(),
             3);
    QTRY_COMPARE(service.call("GET", "/deliveries?total=true&status=delivered").json().value("total"_L1).toInt(), 3);
    QCOMPARE(service.call("POST", one + "/recover", QJsonObject{}).status, 422);
    QCOMPARE(service.call("POST", one + "/recover", QJsonObject{{u"since"_s, since}, {u"until"_s, since}}).status, 422);
}

void TestApiResources::deliveryLife()
{
    ServiceFixture::Options options;
    options.receiver = [](const delivery::EgressRequest &) { return FakeTransport::result(500); };
    ServiceFixture service(options);
    QCOMPARE(service.call("POST", "/webhooks", hook()).status, 201);
    service.postEvents(u"c"_s, 1);
    QTRY_COMPARE(service.call("GET", "/deliveries?status=retrying&total=true").json().value("total"_L1).toInt(), 1);
    const QByteArray one =
        "/deliveries/" + service.call("GET", "/deliveries").json()["data"_L1][0]["id"_L1].toString().toLatin1();
    const HttpAnswer detail = service.call("GET", one);
    QCOMPARE(detail.status, 200);
    QCOMPARE(detail.json().value("attempts"_L1).toArray().size(), 1);
    QCOMPARE(detail.json()["attempts"_L1][0]["signature"_L1].toString(), u"verified"_s);
    QCOMPARE(service.call("POST", one + "/replay").status, 200);
    QTRY_COMPARE(service.call("GET", one).json().value("tries"_L1).toInt(), 2);
    QTRY_COMPARE(service.call("GET", one).json().value("status"_L1).toString(), u"retrying"_s);
    const HttpAnswer cancelled = service.call("POST", one + "/cancel");
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(cancelled.json().value("status"_L1).toString(), u"cancelled"_s);
    QCOMPARE(service.call("POST", one + "/cancel").status, 409);
}

void TestApiResources::bulkReplay()
{
    ServiceFixture service;
    QCOMPARE(service.call("POST", "/webhooks", hook()).status, 201);
    service.postEvents(u"+4930/1"_s, 4);
    service.postEvents(u"other"_s, 2);
    QTRY_COMPARE(service.call("GET", "/deliveries?status=delivered&total=true").json().value("total"_L1).toInt(), 6);
    const auto replay = [&service](const QJsonObject &filter, bool dryRun) {
        return service.call("POST", "/deliveries/replay", QJsonObject{{u"filter"_s, filter}, {u"dryRun"_s, dryRun}});
    };
    QCOMPARE(replay({{u"callId"_s, u"+4930/1"_s}}, true).json().value("count"_L1).toInt(), 4);
    QCOMPARE(replay({}, true).json().value("count"_L1).toInt(), 6);
    const HttpAnswer everything = replay({{u"stauts"_s, u"failed"_s}}, false);
    QCOMPARE(everything.status, 422); // a slip of the pen does not replay everything
    QCOMPARE(pointerOf(everything), u"/filter"_s);
    QCOMPARE(replay({{u"status"_s, 5}}, true).status, 422);
    QCOMPARE(replay({{u"status"_s, u"lost"_s}}, true).status, 422);
    QCOMPARE(service.call("POST", "/deliveries/replay", QJsonObject{}).status, 422);
    const HttpAnswer done = replay({{u"callId"_s, u"+4930/1"_s}}, false);
    QCOMPARE(done.json(), (QJsonObject{{u"count"_s, 4}, {u"dryRun"_s, false}}));
    QTRY_COMPARE(service.call("GET", "/deliveries?triesMin=2&total=true").json().value("total"_L1).toInt(), 4);
}

void TestApiResources::callsAreListedAndShown()
{
    const ServiceFixture service;
    QCOMPARE(service
                 .call("POST", "/events", R"([
        {"event":"call.started","callId":"c1","direction":"inbound","fromNumber":"+4930111","agentName":"Ada","startedAt":"2026-02-17T11:00:00Z"},
        {"event":"call.ended","callId":"c1","status":"completed","durationSeconds":247,"sentiment":"positive"},
        {"event":"transcript.ready","callId":"c1","transcript":[{"role":"agent","text":"Hello","atSeconds":0}]},
        {"event":"call.started","callId":"c2","direction":"outbound","startedAt":"2026-02-17T11:30:00Z"}])")
                 .status,
             202);
    const QJsonArray all = service.call("GET", "/calls?total=true").json().value("data"_L1).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]["id"_L1].toString(), u"c2"_s);
    QCOMPARE(service.call("GET", "/calls?status=live").json()["data"_L1][0]["id"_L1].toString(), u"c2"_s);
    QCOMPARE(service.call("GET", "/calls?number=%2B4930111").json()["data"_L1].toArray().size(), 1);
    const QJsonObject detail = service.call("GET", "/calls/c1").json();
    QCOMPARE(detail.value("durationSeconds"_L1).toInt(), 247);
    QCOMPARE(detail["transcript"_L1][0]["text"_L1].toString(), u"Hello"_s);
    QVERIFY(detail.value("timeline"_L1).toArray().size() >= 4);
}

void TestApiResources::callsSayHowTheirDeliveriesFare()
{
    ServiceFixture service;
    QCOMPARE(service.call("POST", "/webhooks", hook()).status, 201);
    service.postEvents(u"c1"_s, 3);
    service.postEvents(u"c2"_s, 1);
    const auto counts = [&service] { return service.call("GET", "/calls").json()["data"_L1].toArray(); };
    QTRY_COMPARE(counts()[1]["deliveryCounts"_L1]["delivered"_L1].toInt(), 3);
    QTRY_COMPARE(counts()[0]["deliveryCounts"_L1]["delivered"_L1].toInt(), 1);
    QCOMPARE(counts()[0]["deliveryCounts"_L1]["failed"_L1].toInt(-1), 0);
    QCOMPARE(counts()[0]["toolCallCount"_L1].toInt(-1), 0);
}

void TestApiResources::accountAndStats()
{
    ServiceFixture service;
    service.clock.advance(90'000);
    const QJsonObject account = service.call("GET", "/account").json();
    QCOMPARE(account.value("plan"_L1).toString(), u"professional"_s);
    QCOMPARE(account["limits"_L1]["webhookEndpoints"_L1].toInt(), 5);
    QCOMPARE(account.value("uptimeSeconds"_L1).toDouble(), 90.0);
    QCOMPARE(service.call("POST", "/webhooks", hook()).status, 201);
    service.postEvents(u"c"_s, 3);
    QTRY_COMPARE(service.call("GET", "/stats").json().value("attemptsOk"_L1).toInt(), 3);
    const QJsonObject stats = service.call("GET", "/stats?buckets=24").json();
    QCOMPARE(stats.value("deliveries"_L1).toInt(), 3);
    QCOMPARE(stats.value("buckets"_L1).toArray().size(), 24);
}

void TestApiResources::cursorsWalkEachRowOnce_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("idName");
    QTest::newRow("events") << QByteArray("/events") << u"id"_s;
    QTest::newRow("deliveries") << QByteArray("/deliveries") << u"id"_s;
    QTest::newRow("calls") << QByteArray("/calls") << u"id"_s;
}

void TestApiResources::cursorsWalkEachRowOnce()
{
    QFETCH(QByteArray, list);
    ServiceFixture service;
    QCOMPARE(service.call("POST", "/webhooks", hook()).status, 201);
    for (int i = 0; i < 40; ++i)
        service.postEvents(u"before%1"_s.arg(i), 5, u"call.started"_s);
    QSet<QString> before;
    const auto read = [&](const QByteArray &cursor) {
        return service.call("GET", list + "?limit=17" + (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor)).json();
    };
    std::atomic<bool> done = false;
    std::thread writer([&] { // rows arrive all the while
        for (int i = 0; !done && i < 2000; ++i)
            (void)service.call("POST", "/events",
                               R"({"event":"call.started","callId":"during)" + QByteArray::number(i) + "\"}");
    });
    QSet<QString> seen;
    int rows = 0;
    int pages = 0;
    QByteArray cursor;
    do {
        const QJsonObject page = read(cursor);
        const QJsonArray data = page.value("data"_L1).toArray();
        for (const QJsonValue &row : data) {
            seen.insert(row["id"_L1].toString());
            ++rows;
        }
        cursor = page.value("nextCursor"_L1).toString().toLatin1();
        ++pages;
    } while (!cursor.isEmpty() && pages < 500);
    done = true;
    writer.join();
    QCOMPARE(seen.size(), rows); // none twice
    int old = 0;
    const QJsonArray all =
        service.call("GET", list + "?limit=500&to=2026-02-17T12:00:00.001Z").json().value("data"_L1).toArray();
    for (const QJsonValue &row : all) {
        const QString call = list == "/calls" ? row["id"_L1].toString() : row["callId"_L1].toString();
        if (call.startsWith("before"_L1)) {
            QVERIFY(seen.contains(row["id"_L1].toString())); // none left out
            ++old;
        }
    }
    QVERIFY(old > 0);
    QVERIFY(rows >= (list == "/calls" ? 40 : 200));
}

void TestApiResources::idsMayHoldAnything()
{
    const ServiceFixture service;
    const QString id = u"a/b?c&d%e+f"_s;
    const QJsonObject event{{u"event"_s, u"call.started"_s}, {u"callId"_s, id}};
    QCOMPARE(service.call("POST", "/events", event).status, 202);
    const HttpAnswer call = service.call("GET", "/calls/" + QUrl::toPercentEncoding(id));
    QCOMPARE(call.status, 200);
    QCOMPARE(call.json().value("id"_L1).toString(), id);
}

void TestApiResources::unknownIdsAre404()
{
    const ServiceFixture service;
    for (const char *target : {"/calls/x", "/webhooks/x", "/deliveries/x"}) {
        const HttpAnswer answer = service.call("GET", target);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"not_found"_s);
    }
    QCOMPARE(service.call("PATCH", "/webhooks/x", QJsonObject{}).status, 404);
    QCOMPARE(service.call("POST", "/deliveries/x/replay").status, 404);
    QCOMPARE(service.call("POST", "/deliveries/x/cancel").status, 404);
    QCOMPARE(service.call("POST", "/webhooks/x/rotate-secret").status, 404);
}

QTEST_GUILESS_MAIN(TestApiResources)
#include "tst_api_resources.moc"
