// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/rest_client.h"
#include "tests/api/vendor_service.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

/// The desktop's own client against the real service: both sides mean the same by everything.
class TestApiDesktopClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restCallsComeBack();
    void problemsKeepTheirWords();
    void oneConnectionServesManyRequests();
    void streamComesBackAfterARestart();
    void streamAsksForANewStartWhenItsPlaceIsGone();
    void revokedKeyStopsTheStream();
    void integrationsComeBack();

private:
    static client::ServiceAddress addressOf(const ServiceFixture &service, const QByteArray &key)
    {
        client::ServiceAddress address;
        address.base = QUrl(u"http://127.0.0.1:%1"_s.arg(service.port()));
        address.key = core::SecretString(key);
        return address;
    }
    template<typename T> static T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            qFatal("no answer");
        return future.result();
    }
};

void TestApiDesktopClient::restCallsComeBack()
{
    ServiceFixture service;
    client::RestClient rest(addressOf(service, service.adminKey()));
    const auto made = wait(rest.post(u"/webhooks"_s, {{u"url"_s, u"https://example.com/h"_s}}));
    QVERIFY(made);
    QVERIFY(made->value("secret"_L1).toString().startsWith("whsec_"_L1));
    const QString one = u"/webhooks/"_s + made->value("id"_L1).toString();
    QVERIFY(wait(rest.patch(one, {{u"description"_s, u"changed"_s}})));
    QCOMPARE(wait(rest.get(one))->value("description"_L1).toString(), u"changed"_s);
    QVERIFY(wait(rest.del(one)));
    QCOMPARE(wait(rest.get(one)).error().kind, core::ErrorKind::NotFound);
}

void TestApiDesktopClient::problemsKeepTheirWords()
{
    ServiceFixture service;
    client::RestClient rest(addressOf(service, service.adminKey()));
    const auto refused = wait(rest.post(u"/webhooks"_s, {{u"url"_s, u"ftp://example.com"_s}}));
    QCOMPARE(refused.error().kind, core::ErrorKind::Validation);
    QCOMPARE(refused.error().fields.first().pointer, u"/url"_s);
    QVERIFY(!refused.error().requestId.isEmpty());
    rest.setAddress(addressOf(service, "vxf_wrong"));
    QCOMPARE(wait(rest.get(u"/account"_s)).error().code, u"key_unknown"_s);
    const auto large = wait(rest.post(u"/webhooks"_s, {{u"url"_s, QString(2 * 1024 * 1024, u'a')}}));
    QCOMPARE(large.error().kind, core::ErrorKind::TooLarge); // heard although the body was not taken
}

void TestApiDesktopClient::oneConnectionServesManyRequests()
{
    ServiceFixture service;
    client::RestClient rest(addressOf(service, service.adminKey()));
    QList<QFuture<core::Result<QJsonObject>>> answers;
    for (int i = 0; i < 100; ++i)
        answers.append(rest.get(u"/account"_s));
    for (const auto &answer : answers)
        QVERIFY(wait(answer));
    const QByteArray metrics = service.call("GET", "//metrics").body;
    const QByteArray count = metrics.mid(metrics.indexOf("\ncallttone_http_connections ") + 28, 3);
    QVERIFY2(count.trimmed().toInt() <= 7, count.constData()); // QNAM's six, and the one that asks
}

void TestApiDesktopClient::streamComesBackAfterARestart()
{
    ServiceFixture service;
    client::RestClient rest(addressOf(service, service.adminKey()));
    client::EventStream stream(rest);
    QStringList calls;
    connect(&stream, &client::EventStream::messageReceived, this, [&calls](const client::StreamMessage &message) {
        calls.append(message.data.value("callId"_L1).toString());
    });
    QSignalSpy resets(&stream, &client::EventStream::resetRequired);
    QSignalSpy states(&stream, &client::EventStream::stateChanged);
    stream.start();
    QTRY_COMPARE(states.size(), 2); // connecting, live
    QTest::qWait(200);
    service.restart(); // with nothing received so far
    service.postEvents(u"away"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(calls.size(), 2, 15'000);
    service.restart();
    service.postEvents(u"again"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(calls.size(), 4, 15'000);
    service.postEvents(u"after"_s, 1);
    QTRY_COMPARE(calls, (QStringList{u"away"_s, u"away"_s, u"again"_s, u"again"_s, u"after"_s}));
    QCOMPARE(resets.size(), 0);
}

void TestApiDesktopClient::streamAsksForANewStartWhenItsPlaceIsGone()
{
    ServiceFixture service;
    client::RestClient rest(addressOf(service, service.adminKey()));
    client::EventStream stream(rest);
    QSignalSpy resets(&stream, &client::EventStream::resetRequired);
    QSignalSpy messages(&stream, &client::EventStream::messageReceived);
    stream.start("4711");
    QTRY_COMPARE(resets.size(), 1);
    service.postEvents(u"c"_s, 1);
    QTRY_COMPARE(messages.size(), 1);
}

void TestApiDesktopClient::revokedKeyStopsTheStream()
{
    ServiceFixture service;
    QString id;
    const QByteArray key = service.makeKey({u"read"_s}, &id);
    client::RestClient rest(addressOf(service, key));
    client::EventStream stream(rest);
    stream.start();
    QTRY_COMPARE(stream.state(), client::EventStream::State::Live);
    QCOMPARE(service.call("DELETE", "/api-keys/" + id.toLatin1()).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(stream.state(), client::EventStream::State::Stopped, 15'000);
}

void TestApiDesktopClient::integrationsComeBack()
{
    FakeVendor vendor;
    ServiceFixture::Options options = optionsWith(vendor);
    options.checks = {{u"clock"_s, u"Clock"_s, values::DiagnosticCheck::State::Fail, u"Off"_s, u"Set it."_s, {}, 1}};
    ServiceFixture service(options);
    client::RestClient rest(addressOf(service, service.adminKey()));
    client::ApiClient api(rest);
    client::EventStream stream(rest);
    QStringList states;
    connect(&stream, &client::EventStream::messageReceived, this, [&states](const client::StreamMessage &message) {
        if (message.type == "integration.updated"_L1)
            states.append(message.data.value("state"_L1).toString());
    });
    stream.start();
    QTRY_COMPARE(stream.state(), client::EventStream::State::Live);

    QCOMPARE(wait(api.integrations())->size(), 5);
    const auto begun = wait(api.connectIntegration(u"hubspot"_s, {}));
    QVERIFY(begun);
    const auto *flow = std::get_if<values::ConnectFlow>(&*begun);
    QVERIFY(flow);
    QCOMPARE(wait(api.connectFlow(u"hubspot"_s, flow->id))->state, values::FlowState::Waiting);
    QCOMPARE(wait(api.pasteRedirect(u"hubspot"_s, flow->id, u"http://localhost/?x=1"_s)).error().fields.first().pointer,
             u"/url"_s);
    QCOMPARE(wait(api.cancelConnect(u"hubspot"_s, flow->id))->state, values::FlowState::Cancelled);

    const auto second = wait(api.connectIntegration(u"hubspot"_s, {}));
    const auto &waiting = std::get<values::ConnectFlow>(*second);
    const QString state = QUrlQuery(QUrl(waiting.authorizeUrl)).queryItemValue(u"state"_s);
    QVERIFY(wait(api.pasteRedirect(u"hubspot"_s, waiting.id, waiting.redirectUri + u"?code=c&state="_s + state)));
    QTRY_COMPARE(wait(api.integration(u"hubspot"_s))->state, values::IntegrationState::Connected);
    QTRY_VERIFY(states.contains(u"connecting"_s) && states.contains(u"connected"_s));

    QCOMPARE(wait(api.changeIntegration(u"hubspot"_s, {{u"paused"_s, true}}))->paused, true);
    QVERIFY(wait(api.testIntegration(u"hubspot"_s))->ok);
    QCOMPARE(wait(api.integrationOptions(u"hubspot"_s, u"list"_s))->value(1).label, u"Leads"_s);
    QCOMPARE(wait(api.createIntegrationOption(u"hubspot"_s, u"list"_s, u"New"_s))->value, u"new"_s);
    QCOMPARE(wait(api.integrationActivity(u"hubspot"_s, 1))->size(), 1);
    QCOMPARE(wait(api.disconnectIntegration(u"hubspot"_s))->state, values::IntegrationState::NotConnected);

    QJsonObject input{{u"url"_s, u"https://hook.example/x"_s}, {u"dryRun"_s, true}};
    const auto tried = wait(api.connectIntegration(u"make"_s, input));
    QVERIFY(std::get<values::ConnectionCheck>(*tried).ok);
    input.remove(u"dryRun"_s);
    const auto made = wait(api.connectIntegration(u"make"_s, input));
    QCOMPARE(std::get<values::Integration>(*made).state, values::IntegrationState::Connected);
    QCOMPARE(wait(api.connectIntegration(u"salesforce"_s, {})).error().code, u"not_configured"_s);
    QCOMPARE(wait(api.diagnostics())->first().state, values::DiagnosticCheck::State::Fail);
}

QTEST_GUILESS_MAIN(TestApiDesktopClient)
#include "tst_api_desktop_client.moc"
