// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/fake_vendor.h"
#include "tests/api/stream_reader.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

ServiceFixture::Options optionsWith(const FakeVendor &vendor)
{
    ServiceFixture::Options options;
    options.integrations = vendor.descriptors();
    options.environment = FakeVendor::environment();
    options.http = vendor.http();
    return options;
}

QString stateOf(const QString &authorizeUrl)
{
    return QUrlQuery(QUrl(authorizeUrl)).queryItemValue(u"state"_s);
}

QByteArray callbackTarget(const QJsonObject &flow, const QByteArray &code = "code-1")
{
    return "//api/integrations/callback?code=" + code
           + "&state=" + stateOf(flow["authorizeUrl"_L1].toString()).toLatin1();
}

constexpr auto hookUrl = "https://hook.eu2.make.example/webhook-that-nobody-may-see-k3f9"_L1;

} // namespace

/// /integrations and /diagnostics, from outside.
class TestApiIntegrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsVendorsAndOurOwn();
    void webhooksComeFromEndpoints();
    void apiKeysAreCounted();
    void planIsNeeded();
    void bypassOpensEverything();
    void scopes();
    void ownOnesAreNotConnected_data();
    void ownOnesAreNotConnected();
    void unknownOnes_data();
    void unknownOnes();
    void badBodies_data();
    void badBodies();
    void missingVariablesAreNamed();
    void signInFromBeginningToEnd();
    void signInsAreSeenByWhoMayBeginThem();
    void repeatedConnectIsOneSignIn();
    void cancelledSignInIsOver();
    void pastedAddress();
    void webhookUrl();
    void configuration();
    void pausing();
    void testsOptionsAndHistory();
    void disconnecting();
    void changesAreAnnounced();
    void diagnostics();

private:
    void connectHubSpot(ServiceFixture &service);
};

void TestApiIntegrations::connectHubSpot(ServiceFixture &service)
{
    const HttpAnswer begun = service.call("POST", "/integrations/hubspot/connect");
    QVERIFY2(begun.status == 201, begun.body.constData());
    QCOMPARE(service.call("GET", callbackTarget(begun.json()), QByteArray(), {.key = {}}).status, 200);
    QCOMPARE(service.call("GET", "/integrations/hubspot").json()["state"_L1].toString(), u"connected"_s);
}

void TestApiIntegrations::listsVendorsAndOurOwn()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const HttpAnswer answer = service.call("GET", "/integrations");
    QCOMPARE(answer.status, 200);
    const QJsonArray data = answer.json()["data"_L1].toArray();
    QStringList ids;
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &row : data) {
        ids.append(row["id"_L1].toString());
        byId.insert(ids.last(), row.toObject());
    }
    QCOMPARE(ids, QStringList({u"hubspot"_s, u"salesforce"_s, u"webhooks"_s, u"rest_api"_s, u"make"_s}));
    QVERIFY(answer.json()["nextCursor"_L1].isNull());
    QCOMPARE(byId[u"hubspot"_s]["state"_L1].toString(), u"not_connected"_s);
    QCOMPARE(byId[u"salesforce"_s]["state"_L1].toString(), u"not_configured"_s);
    QCOMPARE(byId[u"salesforce"_s]["missingEnv"_L1].toArray(),
             QJsonArray({u"SALESFORCE_CLIENT_ID"_s, u"SALESFORCE_CLIENT_SECRET"_s}));
    QVERIFY(!answer.body.contains(FakeVendor::clientSecret));
    QCOMPARE(service.call("GET", "/integrations/make").json()["auth"_L1].toString(), u"webhook_url"_s);
    QCOMPARE(service.call("GET", "/integrations?limit=0").status, 422);
}

void TestApiIntegrations::webhooksComeFromEndpoints()
{
    ServiceFixture::Options options;
    options.receiver = [](const delivery::EgressRequest &request) {
        return FakeTransport::result(request.url.contains("crm") ? 503 : 200);
    };
    ServiceFixture service(options);
    const auto shown = [&service] { return service.call("GET", "/integrations/webhooks").json(); };
    QCOMPARE(shown()["state"_L1].toString(), u"not_connected"_s);
    QCOMPARE(shown()["accountDetail"_L1].toString(), u"0 of 5 endpoints"_s);

    for (const QString &host : {u"crm"_s, u"erp"_s}) {
        QCOMPARE(
            service.call("POST", "/webhooks", QJsonObject{{u"url"_s, u"https://%1.example.com/h"_s.arg(host)}}).status,
            201);
    }
    QCOMPARE(shown()["state"_L1].toString(), u"connected"_s);
    QCOMPARE(shown()["account"_L1].toString(), u"2 active endpoints"_s);
    QVERIFY(shown()["notice"_L1].isNull());

    service.postEvents(u"c"_s, 1);
    QTRY_VERIFY(shown()["notice"_L1].isObject());
    const QJsonObject notice = shown()["notice"_L1].toObject();
    QCOMPARE(notice["title"_L1].toString(), u"1 of 2 endpoints failing"_s);
    QVERIFY2(notice["detail"_L1].toString().startsWith(u"crm.example.com has answered 503 since "_s),
             qPrintable(notice["detail"_L1].toString()));
    QVERIFY(notice["detail"_L1].toString().endsWith(u"1 delivery is retrying."_s));
    QCOMPARE(shown()["state"_L1].toString(), u"connected"_s);
    QCOMPARE(shown()["config"_L1],
             QJsonValue(QJsonObject{{u"endpoints"_s, 2}, {u"active"_s, 2}, {u"failing"_s, 1}, {u"limit"_s, 5}}));

    const QJsonArray endpoints = service.call("GET", "/webhooks").json()["data"_L1].toArray();
    for (const QJsonValue &endpoint : endpoints) {
        if (endpoint["url"_L1].toString().contains(u"erp"_s))
            QCOMPARE(service.call("DELETE", "/webhooks/" + endpoint["id"_L1].toString().toLatin1()).status, 204);
    }
    QCOMPARE(shown()["state"_L1].toString(), u"error"_s);
    QCOMPARE(shown()["notice"_L1]["title"_L1].toString(), u"The endpoint is failing"_s);
}

void TestApiIntegrations::apiKeysAreCounted()
{
    ServiceFixture service;
    const auto shown = [&service] { return service.call("GET", "/integrations/rest_api").json(); };
    QCOMPARE(shown()["state"_L1].toString(), u"not_connected"_s);
    QString id;
    QVERIFY(!service.makeKey({u"read"_s}, &id).isEmpty());
    QVERIFY(!service.makeKey({u"read"_s}).isEmpty());
    QCOMPARE(shown()["account"_L1].toString(), u"2 active keys"_s);
    QCOMPARE(service.call("DELETE", "/api-keys/" + id.toLatin1()).status, 204);
    QCOMPARE(shown()["account"_L1].toString(), u"1 active key"_s);
    QVERIFY(shown()["notice"_L1].isNull());
    service.clock.advance(91LL * 86'400'000);
    QCOMPARE(shown()["notice"_L1]["title"_L1].toString(), u"1 key unused for 3 months"_s);
}

void TestApiIntegrations::planIsNeeded()
{
    FakeVendor vendor;
    ServiceFixture::Options options = optionsWith(vendor);
    options.plan = values::Plan::Starter;
    ServiceFixture service(options);
    for (const char *id : {"hubspot", "salesforce", "make", "webhooks"}) {
        QCOMPARE(service.call("GET", QByteArray("/integrations/") + id).json()["state"_L1].toString(),
                 u"plan_required"_s);
    }
    const HttpAnswer answer = service.call("POST", "/integrations/hubspot/connect");
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), u"plan_required"_s);
    QVERIFY(answer.json()["detail"_L1].toString().contains(u"BYPASS_PLAN_CHECK"_s));
    const QJsonObject byUrl{{u"url"_s, hookUrl}, {u"dryRun"_s, true}};
    QCOMPARE(service.call("POST", "/integrations/make/connect", byUrl).code(), u"plan_required"_s);
    QCOMPARE(vendor.apiRequests(), QStringList());
}

void TestApiIntegrations::bypassOpensEverything()
{
    FakeVendor vendor;
    ServiceFixture::Options options = optionsWith(vendor);
    options.plan = values::Plan::FreeTrial;
    options.bypassPlan = true;
    ServiceFixture service(options);
    QCOMPARE(service.call("POST", "/integrations/hubspot/connect").status, 201);
}

void TestApiIntegrations::scopes()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const QByteArray read = service.makeKey({u"read"_s});
    const QByteArray write = service.makeKey({u"write"_s});
    const auto status = [&service](const QByteArray &key, const char *method, const QByteArray &target) {
        return service.call(method, target, QByteArray("{}"), {.key = key}).status;
    };
    for (const char *target : {"/integrations", "/integrations/hubspot", "/integrations/hubspot/activity",
                               "/integrations/hubspot/connect/flow_x", "/diagnostics"}) {
        QVERIFY2(status(read, "GET", target) != 403, target);
        QCOMPARE(status(write, "GET", target), 403);
    }
    QVERIFY(status(write, "POST", "/integrations/hubspot/test") != 403);
    QCOMPARE(status(read, "POST", "/integrations/hubspot/test"), 403);
    for (const QByteArray &key : {read, write}) {
        QCOMPARE(status(key, "POST", "/integrations/hubspot/connect"), 403);
        QCOMPARE(status(key, "POST", "/integrations/hubspot/connect/flow_x/redirect"), 403);
        QCOMPARE(status(key, "DELETE", "/integrations/hubspot/connect/flow_x"), 403);
        QCOMPARE(status(key, "PATCH", "/integrations/hubspot"), 403);
        QCOMPARE(status(key, "DELETE", "/integrations/hubspot"), 403);
        QCOMPARE(status(key, "POST", "/integrations/hubspot/options/list"), 403);
    }
    QCOMPARE(status({}, "GET", "/integrations"), 401);
}

void TestApiIntegrations::ownOnesAreNotConnected_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("connect") << "POST"_ba
                             << "/connect"_ba;
    QTest::newRow("flow") << "GET"_ba
                          << "/connect/flow_x"_ba;
    QTest::newRow("cancel") << "DELETE"_ba
                            << "/connect/flow_x"_ba;
    QTest::newRow("redirect") << "POST"_ba
                              << "/connect/flow_x/redirect"_ba;
    QTest::newRow("change") << "PATCH"_ba << QByteArray();
    QTest::newRow("disconnect") << "DELETE"_ba << QByteArray();
    QTest::newRow("test") << "POST"_ba
                          << "/test"_ba;
    QTest::newRow("options") << "GET"_ba
                             << "/options/list"_ba;
    QTest::newRow("new option") << "POST"_ba
                                << "/options/list"_ba;
    QTest::newRow("activity") << "GET"_ba
                              << "/activity"_ba;
}

void TestApiIntegrations::ownOnesAreNotConnected()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    static ServiceFixture service;
    for (const QByteArray &id : {"webhooks"_ba, "rest_api"_ba}) {
        const HttpAnswer answer = service.call(method, "/integrations/" + id + path, QByteArray("{}"));
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"own_integration"_s);
        QVERIFY(answer.json()["detail"_L1].toString().contains(u"/api/v1/"_s));
    }
}

void TestApiIntegrations::unknownOnes_data()
{
    ownOnesAreNotConnected_data();
    QTest::newRow("show") << "GET"_ba << QByteArray();
}

void TestApiIntegrations::unknownOnes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    static ServiceFixture service;
    const QByteArray body = R"({"url":"http://localhost/?state=x","label":"x"})";
    const HttpAnswer answer = service.call(method, "/integrations/pipedrive" + path, body);
    QVERIFY2(answer.status == 404, answer.body.constData());
    QCOMPARE(answer.code(), u"not_found"_s);
}

void TestApiIntegrations::badBodies_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    const QByteArray connect = "/hubspot/connect";
    QTest::newRow("no JSON") << "POST"_ba << connect << "url=x"_ba << 400 << QString();
    QTest::newRow("an array") << "POST"_ba << connect << "[]"_ba << 422 << QString();
    QTest::newRow("dryRun") << "POST"_ba << connect << R"({"dryRun":"yes"})"_ba << 422 << u"/dryRun"_s;
    QTest::newRow("url of a number") << "POST"_ba
                                     << "/make/connect"_ba
                                     << R"({"url":7})"_ba << 422 << u"/url"_s;
    QTest::newRow("url too long") << "POST"_ba
                                  << "/make/connect"_ba
                                  << R"({"url":"https://a/)" + QByteArray(5'000, 'x') + R"("})" << 422 << u"/url"_s;
    QTest::newRow("url without TLS") << "POST"_ba
                                     << "/make/connect"_ba
                                     << R"({"url":"http://a.example/x"})"_ba << 422 << u"/url"_s;
    QTest::newRow("change nothing readable") << "PATCH"_ba
                                             << "/hubspot"_ba
                                             << ""_ba << 400 << QString();
    QTest::newRow("config of a text") << "PATCH"_ba
                                      << "/hubspot"_ba
                                      << R"({"config":"x"})"_ba << 422 << u"/config"_s;
    QTest::newRow("paused") << "PATCH"_ba
                            << "/hubspot"_ba
                            << R"({"paused":1})"_ba << 422 << u"/paused"_s;
    QTest::newRow("quiet") << "POST"_ba << "/hubspot/test"_ba << R"({"quiet":"please"})"_ba << 422 << u"/quiet"_s;
    QTest::newRow("no label") << "POST"_ba
                              << "/hubspot/options/list"_ba
                              << "{}"_ba << 422 << u"/label"_s;
    QTest::newRow("no redirect") << "POST"_ba
                                 << "/hubspot/connect/flow_x/redirect"_ba
                                 << "{}"_ba << 422 << u"/url"_s;
    QTest::newRow("limit") << "GET"_ba
                           << "/hubspot/activity?limit=501"_ba << QByteArray() << 422 << u"?limit"_s;
}

void TestApiIntegrations::badBodies()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const HttpAnswer answer = service.call(method, "/integrations" + path, body);
    QTEST(answer.status, "status");
    if (!pointer.isEmpty())
        QCOMPARE(answer.json()["errors"_L1][0]["pointer"_L1].toString(), pointer);
    QCOMPARE(vendor.apiRequests(), QStringList());
}

void TestApiIntegrations::missingVariablesAreNamed()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const HttpAnswer answer = service.call("POST", "/integrations/salesforce/connect");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), u"not_configured"_s);
    const QString text = answer.json()["title"_L1].toString() + answer.json()["detail"_L1].toString();
    QVERIFY2(text.contains(u"SALESFORCE_CLIENT_ID"_s) && text.contains(u"SALESFORCE_CLIENT_SECRET"_s),
             qPrintable(text));
}

void TestApiIntegrations::signInFromBeginningToEnd()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const HttpAnswer begun = service.call("POST", "/integrations/hubspot/connect");
    QCOMPARE(begun.status, 201);
    const QJsonObject flow = begun.json();
    QCOMPARE(flow["state"_L1].toString(), u"waiting"_s);
    QCOMPARE(flow["redirectUri"_L1].toString(), service.redirectUri());
    const QByteArray one = "/integrations/hubspot/connect/" + flow["flowId"_L1].toString().toLatin1();
    QCOMPARE(begun.headers.value("location"), "/api/v1" + one);
    QCOMPARE(service.call("GET", "/integrations/hubspot").json()["state"_L1].toString(), u"connecting"_s);

    const HttpAnswer page = service.call("GET", callbackTarget(flow), QByteArray(), {.key = {}});
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY2(page.body.contains("HubSpot is connected"), page.body.constData());
    QCOMPARE(service.call("GET", one).json()["state"_L1].toString(), u"connected"_s);

    QCOMPARE(vendor.tokenRequests().size(), 1);
    const QHash<QString, QString> form = vendor.tokenRequests().first();
    QCOMPARE(form.value(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.value(u"code"_s), u"code-1"_s);
    QCOMPARE(form.value(u"redirect_uri"_s), service.redirectUri());

    const HttpAnswer shown = service.call("GET", "/integrations/hubspot");
    QCOMPARE(shown.json()["state"_L1].toString(), u"connected"_s);
    QCOMPARE(shown.json()["account"_L1].toString(), u"Harbor Dental"_s);
    QVERIFY(shown.json()["flow"_L1].isNull());
    QCOMPARE(shown.json()["health"_L1]["state"_L1].toString(), u"active"_s);
    const QByteArrayList secrets{FakeVendor::accessToken,
                                 FakeVendor::refreshToken,
                                 FakeVendor::clientSecret,
                                 "code-1",
                                 form.value(u"code_verifier"_s).toLatin1(),
                                 stateOf(flow["authorizeUrl"_L1].toString()).toLatin1()};
    for (const QByteArray &secret : secrets) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!service.filesContain(secret), secret.constData());
        QVERIFY2(!shown.body.contains(secret), secret.constData());
        QVERIFY2(!page.body.contains(secret), secret.constData());
    }
}

void TestApiIntegrations::signInsAreSeenByWhoMayBeginThem()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const QByteArray read = service.makeKey({u"read"_s});
    const QJsonObject flow = service.call("POST", "/integrations/hubspot/connect").json();
    const QByteArray one = "/integrations/hubspot/connect/" + flow["flowId"_L1].toString().toLatin1();
    const QByteArray state = stateOf(flow["authorizeUrl"_L1].toString()).toLatin1();
    QVERIFY(!state.isEmpty());
    for (const QByteArray &target : {"/integrations"_ba, "/integrations/hubspot"_ba, one}) {
        QVERIFY(service.call("GET", target).body.contains(state));
        const HttpAnswer answer = service.call("GET", target, QByteArray(), {.key = read});
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains(state), target.constData());
        QVERIFY(answer.body.contains(flow["flowId"_L1].toString().toLatin1()));
    }
}

void TestApiIntegrations::repeatedConnectIsOneSignIn()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const Extra repeated{.headers = "Idempotency-Key: k1\r\n"};
    const HttpAnswer first = service.call("POST", "/integrations/hubspot/connect", "{}"_ba, repeated);
    const HttpAnswer second = service.call("POST", "/integrations/hubspot/connect", "{}"_ba, repeated);
    QCOMPARE(first.status, 201);
    QCOMPARE(second.json(), first.json());
    QVERIFY(!service.filesContain(stateOf(first.json()["authorizeUrl"_L1].toString()).toLatin1()));
}

void TestApiIntegrations::cancelledSignInIsOver()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const QJsonObject flow = service.call("POST", "/integrations/hubspot/connect").json();
    const QByteArray id = flow["flowId"_L1].toString().toLatin1();
    QCOMPARE(service.call("GET", "/integrations/make/connect/" + id).status, 404); // another integration's
    QCOMPARE(service.call("DELETE", "/integrations/make/connect/" + id).status, 404);
    QCOMPARE(service.call("GET", "/integrations/hubspot/connect/flow_unknown").status, 404);
    const HttpAnswer cancelled = service.call("DELETE", "/integrations/hubspot/connect/" + id);
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(cancelled.json()["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(service.call("GET", "/integrations/hubspot").json()["state"_L1].toString(), u"not_connected"_s);
}

void TestApiIntegrations::pastedAddress()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const QJsonObject flow = service.call("POST", "/integrations/hubspot/connect").json();
    const QByteArray one = "/integrations/hubspot/connect/" + flow["flowId"_L1].toString().toLatin1();
    const HttpAnswer wrong = service.call("POST", one + "/redirect",
                                          QJsonObject{{u"url"_s, service.redirectUri() + u"?code=c&state=other"_s}});
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.json()["errors"_L1][0]["pointer"_L1].toString(), u"/url"_s);
    QVERIFY(!wrong.body.contains("state=other"));
    QCOMPARE(service.call("GET", one).json()["state"_L1].toString(), u"waiting"_s);

    const QString pasted =
        service.redirectUri() + u"?code=code-2&state="_s + stateOf(flow["authorizeUrl"_L1].toString());
    const HttpAnswer right = service.call("POST", one + "/redirect", QJsonObject{{u"url"_s, pasted}});
    QVERIFY2(right.status == 200, right.body.constData());
    QTRY_COMPARE(service.call("GET", one).json()["state"_L1].toString(), u"connected"_s);
    QCOMPARE(vendor.tokenRequests().first().value(u"code"_s), u"code-2"_s);
}

void TestApiIntegrations::webhookUrl()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const QJsonObject input{{u"url"_s, hookUrl}, {u"trigger"_s, u"When the caller wants a callback"_s}};
    QJsonObject dryRun = input;
    dryRun.insert(u"dryRun"_s, true);

    const HttpAnswer tried = service.call("POST", "/integrations/make/connect", dryRun);
    QVERIFY2(tried.status == 200, tried.body.constData());
    QVERIFY(tried.json()["ok"_L1].toBool());
    QVERIFY(!tried.json()["checkedAt"_L1].toString().isEmpty());
    QCOMPARE(service.call("GET", "/integrations/make").json()["state"_L1].toString(), u"not_connected"_s);

    vendor.answerWith(410);
    const HttpAnswer failed = service.call("POST", "/integrations/make/connect", dryRun);
    QCOMPARE(failed.status, 200);
    QVERIFY(!failed.json()["ok"_L1].toBool());
    QCOMPARE(failed.json()["detail"_L1].toString(), u"It answered 410."_s);

    vendor.answerWith(200);
    const HttpAnswer connected =
        service.call("POST", "/integrations/make/connect", input, {.headers = "Idempotency-Key: k\r\n"});
    QVERIFY2(connected.status == 200, connected.body.constData());
    QCOMPARE(connected.json()["state"_L1].toString(), u"connected"_s);
    QCOMPARE(connected.json()["account"_L1].toString(), u"hook.eu2.make.example/…k3f9"_s);
    QVERIFY(!connected.body.contains("nobody-may-see"));
    QVERIFY(!service.filesContain("nobody-may-see"));
}

void TestApiIntegrations::configuration()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    connectHubSpot(service);
    const auto change = [&service](const QJsonObject &config) {
        return service.call("PATCH", "/integrations/hubspot", QJsonObject{{u"config"_s, config}});
    };
    QCOMPARE(change({{u"list"_s, u"calls"_s}}).status, 200);
    const HttpAnswer both = change({{u"timezone"_s, u"Europe/Berlin"_s}});
    QCOMPARE(both.json()["config"_L1]["list"_L1].toString(), u"calls"_s);
    QCOMPARE(both.json()["config"_L1]["timezone"_L1].toString(), u"Europe/Berlin"_s);

    const HttpAnswer wrong = change({{u"timezone"_s, u"Mars/Olympus"_s}});
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.json()["errors"_L1][0]["pointer"_L1].toString(), u"/config/timezone"_s);
    QCOMPARE(service.call("GET", "/integrations/hubspot").json()["config"_L1], both.json()["config"_L1]);
}

void TestApiIntegrations::pausing()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    connectHubSpot(service);
    const auto paused = [&service](bool wish) {
        return service.call("PATCH", "/integrations/hubspot", QJsonObject{{u"paused"_s, wish}}).json()["paused"_L1];
    };
    QCOMPARE(paused(true), QJsonValue(true));
    QCOMPARE(service.call("GET", "/integrations/hubspot").json()["paused"_L1], QJsonValue(true));
    QCOMPARE(paused(false), QJsonValue(false));
}

void TestApiIntegrations::testsOptionsAndHistory()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    connectHubSpot(service);
    const HttpAnswer tested = service.call("POST", "/integrations/hubspot/test");
    QCOMPARE(tested.status, 200);
    QVERIFY(tested.json()["ok"_L1].toBool());
    QCOMPARE(tested.json()["detail"_L1].toString(), u"2 lists found"_s);

    const HttpAnswer options = service.call("GET", "/integrations/hubspot/options/list");
    QVERIFY2(options.status == 200, options.body.constData());
    QCOMPARE(options.json()["data"_L1][1]["label"_L1].toString(), u"Leads"_s);
    const HttpAnswer made =
        service.call("POST", "/integrations/hubspot/options/list", QJsonObject{{u"label"_s, u"New"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["value"_L1].toString(), u"new"_s);
    QCOMPARE(service.call("GET", "/integrations/make/options/trigger").status, 404);

    vendor.answerWith(500);
    const HttpAnswer failed = service.call("POST", "/integrations/hubspot/test");
    QCOMPARE(failed.status, 200);
    QVERIFY(!failed.json()["ok"_L1].toBool());

    const auto kinds = [&service](const QByteArray &query) {
        QStringList found;
        const QJsonArray data =
            service.call("GET", "/integrations/hubspot/activity" + query).json()["data"_L1].toArray();
        for (const QJsonValue &line : data)
            found.append(line["kind"_L1].toString());
        return found;
    };
    QCOMPARE(kinds("?limit=1"), QStringList(u"tested"_s));
    QCOMPARE(kinds({}).last(), u"connected"_s);
}

void TestApiIntegrations::disconnecting()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    connectHubSpot(service);
    const HttpAnswer answer = service.call("DELETE", "/integrations/hubspot");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["state"_L1].toString(), u"not_connected"_s);
    QVERIFY(answer.json()["account"_L1].isNull());
    for (const QString &key : {u"grant:hubspot:access"_s, u"grant:hubspot:refresh"_s}) {
        const auto left = service.vault.read(key);
        QVERIFY(left && !*left);
    }
    QVERIFY(service.call("POST", "/integrations/hubspot/test").status >= 400);
}

void TestApiIntegrations::changesAreAnnounced()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    StreamReader stream(service, "?types=integration.updated");
    connectHubSpot(service);
    QStringList states;
    while (!states.contains(u"connected"_s)) {
        const auto message = stream.next();
        QVERIFY2(message, qPrintable(states.join(u' ')));
        QCOMPARE(message->type, "integration.updated"_ba);
        const QJsonObject data = QJsonDocument::fromJson(message->data).object();
        QCOMPARE(data["id"_L1].toString(), u"hubspot"_s);
        QVERIFY(!message->data.contains("authorize"));
        states.append(data["state"_L1].toString());
    }
    QVERIFY2(states.contains(u"connecting"_s), qPrintable(states.join(u' ')));
}

void TestApiIntegrations::diagnostics()
{
    ServiceFixture::Options options;
    options.checks = {{u"clock"_s, u"Clock"_s, values::DiagnosticCheck::State::Warn, u"94 s ahead"_s,
                       u"Turn on automatic time."_s, u"check_again"_s, 61}};
    ServiceFixture service(options);
    const HttpAnswer answer = service.call("GET", "/diagnostics");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["data"_L1][0]["state"_L1].toString(), u"warn"_s);
    QCOMPARE(answer.json()["data"_L1][0]["remedy"_L1].toString(), u"Turn on automatic time."_s);
}

QTEST_GUILESS_MAIN(TestApiIntegrations)
#include "tst_api_integrations.moc"
