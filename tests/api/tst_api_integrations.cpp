// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/vendor_service.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

constexpr auto hookUrl = "https://hook.eu2.make.example/webhook-that-nobody-may-see-k3f9"_L1;

} // namespace

/// What /integrations lists, who may do what, and what is refused; and /diagnostics.
class TestApiIntegrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_plain = std::make_unique<ServiceFixture>(); }
    void cleanupTestCase() { m_plain.reset(); } // before the application goes
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
    void diagnostics();

private:
    std::unique_ptr<ServiceFixture> m_plain; ///< without vendors
};

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
    ServiceFixture &service = *m_plain;
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
    ServiceFixture &service = *m_plain;
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
    QTest::newRow("quiet") << "POST"_ba
                           << "/hubspot/test"_ba
                           << R"({"quiet":"please"})"_ba << 422 << u"/quiet"_s;
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
