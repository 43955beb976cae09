// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/stream_reader.h"
#include "tests/api/vendor_service.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

constexpr auto hookUrl = "https://hook.eu2.make.example/webhook-that-nobody-may-see-k3f9"_L1;

QByteArray callbackTarget(const QJsonObject &flow)
{
    return "//api/integrations/callback?code=code-1&state=" + stateIn(flow);
}

} // namespace

/// A connection's life over the API: sign-in or address, settings, tests, history, end.
class TestApiConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestApiConnections::signInFromBeginningToEnd()
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
                                 stateIn(flow)};
    for (const QByteArray &secret : secrets) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!service.filesContain(secret), secret.constData());
        QVERIFY2(!shown.body.contains(secret), secret.constData());
        QVERIFY2(!page.body.contains(secret), secret.constData());
    }
}

void TestApiConnections::signInsAreSeenByWhoMayBeginThem()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const QByteArray read = service.makeKey({u"read"_s});
    const QJsonObject flow = service.call("POST", "/integrations/hubspot/connect").json();
    const QByteArray one = "/integrations/hubspot/connect/" + flow["flowId"_L1].toString().toLatin1();
    const QByteArray state = stateIn(flow);
    QVERIFY(!state.isEmpty());
    for (const QByteArray &target : {"/integrations"_ba, "/integrations/hubspot"_ba, one}) {
        QVERIFY(service.call("GET", target).body.contains(state));
        const HttpAnswer answer = service.call("GET", target, QByteArray(), {.key = read});
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains(state), target.constData());
        QVERIFY(answer.body.contains(flow["flowId"_L1].toString().toLatin1()));
    }
}

void TestApiConnections::repeatedConnectIsOneSignIn()
{
    FakeVendor vendor;
    ServiceFixture service(optionsWith(vendor));
    const Extra repeated{.headers = "Idempotency-Key: k1\r\n"};
    const HttpAnswer first = service.call("POST", "/integrations/hubspot/connect", "{}"_ba, repeated);
    const HttpAnswer second = service.call("POST", "/integrations/hubspot/connect", "{}"_ba, repeated);
    QCOMPARE(first.status, 201);
    QCOMPARE(second.json(), first.json());
    QVERIFY(!service.filesContain(stateIn(first.json())));
}

void TestApiConnections::cancelledSignInIsOver()
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

void TestApiConnections::pastedAddress()
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

    const QString pasted = service.redirectUri() + u"?code=code-2&state="_s + QString::fromLatin1(stateIn(flow));
    const HttpAnswer right = service.call("POST", one + "/redirect", QJsonObject{{u"url"_s, pasted}});
    QVERIFY2(right.status == 200, right.body.constData());
    QTRY_COMPARE(service.call("GET", one).json()["state"_L1].toString(), u"connected"_s);
    QCOMPARE(vendor.tokenRequests().first().value(u"code"_s), u"code-2"_s);
}

void TestApiConnections::webhookUrl()
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

void TestApiConnections::configuration()
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

void TestApiConnections::pausing()
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

void TestApiConnections::testsOptionsAndHistory()
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

void TestApiConnections::disconnecting()
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

void TestApiConnections::changesAreAnnounced()
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

QTEST_GUILESS_MAIN(TestApiConnections)
#include "tst_api_connections.moc"
