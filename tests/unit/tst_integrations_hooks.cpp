// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that are an address: Make, Zapier, and Slack's incoming webhooks.
#include "app/integrations/all_integrations.h"
#include "tests/unit/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::IntegrationDescriptor;
using tests::FakeHttp;
using tests::FakeSession;
using tests::vendorAnswer;

namespace {

connect::ProviderOverrides sandbox()
{
    return connect::ProviderOverrides::fromJson(R"({"slack":{"api":"http://localhost:8499/slack/api"}})", u"t"_s)
        .value();
}

IntegrationDescriptor find(const QString &id, const connect::ProviderOverrides &overrides = {})
{
    for (const IntegrationDescriptor &d : integrations::allIntegrations(core::Environment({}), overrides)) {
        if (d.id == id)
            return d;
    }
    return {};
}

const QString makeUrl = u"https://hook.eu1.make.com/8d1r5t0q2mwxk3f9"_s;
const QString zapierUrl = u"https://hooks.zapier.com/hooks/catch/18123/abc9f2c/"_s;
const QString slackUrl = u"https://hooks.slack.com/services/T1/B1/secretpart"_s;

} // namespace

class TestIntegrationsHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesThatWork_data();
    void addressesThatWork();
    void addressesThatDoNot_data();
    void addressesThatDoNot();
    void answers_data();
    void answers();
    void makeSendsItsKeyAndTrigger();
    void makeKeysAreOneLine();
    void zapierEvents();
    void checksUseTheKeptAddress();
    void noAnswerIsAFailedTest();
};

void TestIntegrationsHooks::addressesThatWork_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("inSandbox");

    QTest::newRow("Make") << u"make"_s << makeUrl << u"hook.eu1.make.com/…k3f9"_s << false;
    QTest::newRow("Make, pasted with blanks")
        << u"make"_s << u"  %1\n"_s.arg(makeUrl) << u"hook.eu1.make.com/…k3f9"_s << false;
    QTest::newRow("Make with a query of its own")
        << u"make"_s << makeUrl + u"?team=sales"_s << u"hook.eu1.make.com/…ales"_s << false;
    QTest::newRow("Make, own host") << u"make"_s << u"https://hook.acme.celonis.com/abcdefgh"_s
                                    << u"hook.acme.celonis.com/…efgh"_s << false;
    QTest::newRow("Make in the sandbox") << u"make"_s << u"http://localhost:8499/make/hook1"_s << u"localhost/…ook1"_s
                                         << true;
    QTest::newRow("Zapier") << u"zapier"_s << zapierUrl << u"hooks.zapier.com/…9f2c"_s << false;
    QTest::newRow("Zapier in the sandbox")
        << u"zapier"_s << u"http://127.0.0.1:8499/hooks/catch/1/two/"_s << u"127.0.0.1/…/two"_s << true;
    QTest::newRow("Slack") << u"slack"_s << slackUrl << u"hooks.slack.com/…part"_s << false;
}

void TestIntegrationsHooks::addressesThatWork()
{
    QFETCH(const QString, id);
    QFETCH(const QString, url);
    QFETCH(const QString, label);
    QFETCH(const bool, inSandbox);
    FakeHttp http([](const auto &) { return vendorAnswer(200, "ok"); });
    const IntegrationDescriptor d = find(id, inSandbox ? sandbox() : connect::ProviderOverrides());
    const auto kept = d.settle(http, {{u"url"_s, url}}, false);
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().oneLine()));
    QVERIFY(http.requests.isEmpty()); // only trying sends
    QVERIFY((*kept)->check.ok);
    QCOMPARE((*kept)->identity.label, label);
    QCOMPARE((*kept)->secrets.front().second.reveal(), url.trimmed().toUtf8());
    const QString shown = (*kept)->identity.label + (*kept)->identity.accountId + (*kept)->identity.detail;
    QVERIFY2(!shown.contains(QUrl(url.trimmed()).path()), qPrintable(shown));

    const auto tried = d.settle(http, {{u"url"_s, url}}, true);
    QVERIFY(tried && (*tried)->check.ok);
    QCOMPARE(http.requests.size(), 1);
    QCOMPARE(http.requests.first().method, "POST"_ba);
}

void TestIntegrationsHooks::addressesThatDoNot_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << u"make"_s << QString() << u"Paste"_s;
    QTest::newRow("plain http") << u"zapier"_s << u"http://hooks.zapier.com/hooks/catch/18/x/"_s
                                << u"Zapier hooks start with https://, but this address starts with http://."_s;
    QTest::newRow("another site") << u"zapier"_s << u"https://example.com/hooks/catch/1/2/"_s << u"no Zapier hook"_s;
    QTest::newRow("looks like it") << u"zapier"_s << u"https://hooks.zapier.com.evil.example/hooks/catch/1/2/"_s
                                   << u"no Zapier hook"_s;
    QTest::newRow("Zapier's site") << u"zapier"_s << u"https://hooks.zapier.com/app"_s << u"no Zapier hook"_s;
    QTest::newRow("Slack's site") << u"slack"_s << u"https://harbor.slack.com/services/x"_s << u"no Slack webhook"_s;
    QTest::newRow("no address") << u"make"_s << u"hook.eu1.make.com/abc"_s << u"no web address"_s;
    QTest::newRow("user") << u"make"_s << u"https://a:b@hook.eu1.make.com/abc"_s << u"password"_s;
    QTest::newRow("fragment") << u"make"_s << u"https://hook.eu1.make.com/abc#x"_s << u"#"_s;
    QTest::newRow("Make's query wins") << u"make"_s << makeUrl + u"?callId=1"_s << u"\"callId\" itself"_s;
    QTest::newRow("this machine") << u"make"_s << u"http://localhost:8499/make"_s << u"https://"_s;
    QTest::newRow("file") << u"make"_s << u"file:///etc/passwd"_s << u"no web address"_s;
    QTest::newRow("far too long") << u"make"_s << u"https://x.example/"_s.leftJustified(3000, u'a') << u"2048"_s;
}

void TestIntegrationsHooks::addressesThatDoNot()
{
    QFETCH(const QString, id);
    QFETCH(const QString, url);
    QFETCH(const QString, says);
    FakeHttp http([](const auto &) { return vendorAnswer(200, "ok"); });
    const auto settled = find(id).settle(http, {{u"url"_s, url}}, true);
    QVERIFY(!settled.has_value());
    QCOMPARE(settled.error().kind, core::ErrorKind::Validation);
    QCOMPARE(settled.error().fields.value(0).pointer, u"/url"_s);
    QVERIFY2(settled.error().fields.value(0).message.contains(says), qPrintable(settled.error().oneLine()));
    QVERIFY(http.requests.isEmpty());
}

void TestIntegrationsHooks::answers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &id, int status, const QByteArray &body, bool ok,
                        const QString &says) { QTest::newRow(name) << id << status << body << ok << says; };

    row("Make queued", u"make"_s, 200, "Accepted", true, u"queued"_s);
    row("Make answers", u"make"_s, 200, R"({"dealId":7})", true, u"{\"dealId\":7}"_s);
    row("Make off", u"make"_s, 410, "There is no scenario listening for this webhook.", false, u"Turn it on"_s);
    row("Make gone", u"make"_s, 410, "Webhook not found", false, u"no longer exists"_s);
    row("Make queue", u"make"_s, 400, "Queue is full", false, u"queue is full"_s);
    row("Make structure", u"make"_s, 400, "Validation failed", false, u"data structure"_s);
    row("Make key", u"make"_s, 401, "", false, u"API key"_s);
    row("Make limit", u"make"_s, 429, "Too many requests", false, u"limiting"_s);
    row("Make failed", u"make"_s, 500, "Scenario failed to complete.", false, u"ran and failed"_s);
    row("Make redirects", u"make"_s, 303, "", false, u"redirect"_s);
    row("Zapier", u"zapier"_s, 200, R"({"status":"success"})", true, u"a Zap that is off"_s);
    row("Zapier gone", u"zapier"_s, 410, "", false, u"Paste the new address"_s);
    row("Zapier limit", u"zapier"_s, 429, "", false, u"limiting"_s);
    row("Slack", u"slack"_s, 200, "ok", true, u"test message"_s);
    row("Slack gone", u"slack"_s, 404, "no_service", false, u"no longer exists"_s);
    row("Slack archived", u"slack"_s, 410, "channel_is_archived", false, u"archived"_s);
    row("Slack forbids", u"slack"_s, 403, "action_prohibited", false, u"administrator"_s);
    row("Slack busy", u"slack"_s, 500, "rollup_error", false, u"Try again"_s);
}

void TestIntegrationsHooks::answers()
{
    QFETCH(const QString, id);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, ok);
    QFETCH(const QString, says);
    FakeHttp http([&](const auto &) { return vendorAnswer(status, body, "text/plain"); });
    const QHash<QString, QString> urls{{u"make"_s, makeUrl}, {u"zapier"_s, zapierUrl}, {u"slack"_s, slackUrl}};
    const auto settled = find(id).settle(http, {{u"url"_s, urls.value(id)}}, true);
    QVERIFY(settled.has_value());
    const values::ConnectionCheck &check = (*settled)->check;
    QCOMPARE(check.ok, ok);
    QVERIFY2(check.detail.contains(says), qPrintable(check.detail));
    QCOMPARE(check.latencyMs, 12.0);
}

void TestIntegrationsHooks::makeSendsItsKeyAndTrigger()
{
    FakeHttp http([](const auto &) { return vendorAnswer(200, "Accepted", "text/plain"); });
    const auto settled = find(u"make"_s).settle(
        http, {{u"url"_s, makeUrl}, {u"apiKey"_s, u"k3y"_s}, {u"trigger"_s, u"When the caller is a lead"_s}}, true);
    QVERIFY(settled.has_value());
    QCOMPARE(tests::headerOf(http.requests.first(), "x-make-apikey"), "k3y"_ba);
    QCOMPARE((*settled)->config, QJsonObject({{u"trigger"_s, u"When the caller is a lead"_s}}));
    QCOMPARE((*settled)->secrets.size(), size_t(2));
    QCOMPARE((*settled)->secrets.back().first, u"apiKey"_s);
    const QJsonObject sent = QJsonDocument::fromJson(http.requests.first().body).object();
    QVERIFY(sent.value("test"_L1).toBool());
}

void TestIntegrationsHooks::makeKeysAreOneLine()
{
    FakeHttp http([](const auto &) { return vendorAnswer(200, "Accepted"); });
    for (const QString &key : {u"a\r\nX-Other: b"_s, u"a b"_s, QString(600, u'a'), u"schlüssel"_s}) {
        const auto settled = find(u"make"_s).settle(http, {{u"url"_s, makeUrl}, {u"apiKey"_s, key}}, true);
        QVERIFY(!settled.has_value());
        QCOMPARE(settled.error().fields.value(0).pointer, u"/apiKey"_s);
    }
    QVERIFY(http.requests.isEmpty());
}

void TestIntegrationsHooks::zapierEvents()
{
    FakeHttp http([](const auto &) { return vendorAnswer(200, "{}"); });
    const IntegrationDescriptor zapier = find(u"zapier"_s);
    const auto settle = [&](const QJsonValue &events) {
        QJsonObject input{{u"url"_s, zapierUrl}};
        if (!events.isUndefined())
            input.insert(u"events"_s, events);
        return zapier.settle(http, input, false);
    };
    QCOMPARE((*settle(QJsonValue::Undefined))->config, zapier.defaultConfig);
    QCOMPARE((*settle(QJsonArray{u"call.failed"_s}))->config.value("events"_L1), QJsonArray{u"call.failed"_s});
    QCOMPARE(settle(QJsonArray()).error().fields.value(0).pointer, u"/events"_s);
    const auto unknown = settle(QJsonArray{u"call.ended"_s, u"call.paused"_s});
    QCOMPARE(unknown.error().fields.value(0).pointer, u"/events/1"_s);
}

void TestIntegrationsHooks::checksUseTheKeptAddress()
{
    FakeSession session([](const auto &) { return vendorAnswer(200, "Accepted", "text/plain"); });
    session.secrets = {{u"url"_s, makeUrl.toUtf8()}, {u"apiKey"_s, "k3y"}, {u"webhook"_s, slackUrl.toUtf8()}};
    session.knownFacts = {{u"mode"_s, u"webhook"_s}};
    QVERIFY(find(u"make"_s).check(session)->ok);
    QCOMPARE(session.requests.last().url, makeUrl.toUtf8());
    QCOMPARE(tests::headerOf(session.requests.last(), "x-make-apikey"), "k3y"_ba);
    QVERIFY(find(u"slack"_s).check(session)->ok);
    QCOMPARE(session.requests.last().url, slackUrl.toUtf8());
    session.secrets[u"url"_s] = zapierUrl.toUtf8();
    QVERIFY(find(u"zapier"_s).check(session)->ok);
    const QJsonObject sent = QJsonDocument::fromJson(session.requests.last().body).object();
    QCOMPARE(sent.value("event"_L1), u"call.ended"_s);
    for (const connect::HttpRequest &request : session.requests)
        QVERIFY(tests::headerOf(request, "Authorization").isEmpty());
}

void TestIntegrationsHooks::noAnswerIsAFailedTest()
{
    FakeHttp http([](const auto &) -> core::Result<connect::HttpResponse> {
        return core::fail({.kind = core::ErrorKind::Timeout, .code = u"timeout"_s, .title = u"It timed out"_s});
    });
    const auto settled = find(u"make"_s).settle(http, {{u"url"_s, makeUrl}}, true);
    QVERIFY(settled.has_value());
    QVERIFY(!(*settled)->check.ok);
    QVERIFY((*settled)->check.detail.contains(u"timed out"_s));
}

QTEST_APPLESS_MAIN(TestIntegrationsHooks)
#include "tst_integrations_hooks.moc"
