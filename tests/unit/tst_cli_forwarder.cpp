// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/signing.h"
#include "app/main/cli/forwarder.h"
#include "tests/support/scripted_http_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using cli::Forwarder;
using testing::ScriptedAnswer;
using testing::ScriptedHttpServer;
using testing::ScriptedRequest;

namespace {

const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_ba;
const QByteArray payload = R"({"event":"call.ended", "id":"evt_1","callId":"call_1","n":1.50})";

} // namespace

class TestCliForwarder : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        explicit Rig(const QString &url)
            : forwarder(delivery::prepareTarget(url, {}).value(), core::SecretString(secret), clock)
        {}
        Forwarder::Outcome forward()
        {
            QSignalSpy forwarded(&forwarder, &Forwarder::forwarded);
            forwarder.forward(u"call.ended"_s, QJsonDocument::fromJson(payload).object(), payload);
            if (forwarded.isEmpty() && !forwarded.wait(10'000))
                qFatal("nothing was reported");
            return forwarded.at(0).at(0).value<Forwarder::Outcome>();
        }
        core::SystemClock clock;
        Forwarder forwarder;
    };

private Q_SLOTS:
    void signsTheBytesItSends();
    void reportsTheStatus_data();
    void reportsTheStatus();
    void redirectsAreNotFollowed();
    void nobodyListens();
    void silenceEnds();
    void longAnswersAreCutOff();
};

void TestCliForwarder::signsTheBytesItSends()
{
    ScriptedHttpServer server([](const ScriptedRequest &) { return ScriptedAnswer{}; });
    Rig rig(server.url().toString() + u"/hooks"_s);
    const Forwarder::Outcome outcome = rig.forward();
    QCOMPARE(outcome.status, std::optional(200));
    QCOMPARE(outcome.eventId, u"evt_1"_s);
    QCOMPARE(outcome.callId, u"call_1"_s);
    const ScriptedRequest request = server.requests().constFirst();
    QCOMPARE(request.target, "/hooks"_ba);
    QCOMPARE(request.body, payload);
    QCOMPARE(request.headers.value("content-type"), "application/json"_ba);
    QVERIFY(delivery::verifyGuideSignature(secret, request.body, request.headers.value("x-webhook-signature")));
    QVERIFY(delivery::verifyStandardSignature(secret, request.headers.value("webhook-id"),
                                              request.headers.value("webhook-timestamp").toLongLong(), request.body,
                                              request.headers.value("webhook-signature")));
    QCOMPARE(request.headers.value("x-webhook-event"), "call.ended"_ba);
}

void TestCliForwarder::reportsTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("succeeded");
    QTest::newRow("204") << 204 << true;
    QTest::newRow("400") << 400 << false;
    QTest::newRow("503") << 503 << false;
}

void TestCliForwarder::reportsTheStatus()
{
    QFETCH(int, status);
    QFETCH(bool, succeeded);
    ScriptedHttpServer server([status](const ScriptedRequest &) { return ScriptedAnswer{.status = status}; });
    const Forwarder::Outcome outcome = Rig(server.url().toString()).forward();
    QCOMPARE(outcome.status, std::optional(status));
    QCOMPARE(outcome.succeeded(), succeeded);
    QVERIFY(outcome.problem.isEmpty());
}

void TestCliForwarder::redirectsAreNotFollowed()
{
    ScriptedHttpServer server([](const ScriptedRequest &) {
        return ScriptedAnswer{.status = 308, .headers = {{"Location", "/elsewhere"}}};
    });
    const Forwarder::Outcome outcome = Rig(server.url().toString()).forward();
    QCOMPARE(outcome.status, std::optional(308));
    QVERIFY(!outcome.succeeded());
    QCOMPARE(server.requests().size(), 1);
}

void TestCliForwarder::nobodyListens()
{
    QUrl url;
    {
        ScriptedHttpServer server([](const ScriptedRequest &) { return ScriptedAnswer{}; });
        url = server.url();
    }
    const Forwarder::Outcome outcome = Rig(url.toString()).forward();
    QVERIFY(!outcome.status);
    QCOMPARE(outcome.problem, u"nothing listens on 127.0.0.1:%1"_s.arg(url.port()));
}

void TestCliForwarder::silenceEnds()
{
    ScriptedHttpServer server(
        [](const ScriptedRequest &) { return ScriptedAnswer{.ending = ScriptedAnswer::Ending::Silence}; });
    Rig rig(server.url().toString());
    rig.forwarder.setDeadline(std::chrono::milliseconds(200));
    const Forwarder::Outcome outcome = rig.forward();
    QVERIFY(!outcome.status);
    QVERIFY2(outcome.problem.contains("did not answer in time"_L1), qPrintable(outcome.problem));
    QCOMPARE(rig.forwarder.underWay(), 0);
}

void TestCliForwarder::longAnswersAreCutOff()
{
    ScriptedHttpServer server([](const ScriptedRequest &) { // never comes to its end
        return ScriptedAnswer{.body = QByteArray(1024 * 1024, 'x'), .ending = ScriptedAnswer::Ending::HoldOpen};
    });
    Rig rig(server.url().toString());
    rig.forwarder.setDeadline(std::chrono::milliseconds(3000));
    QCOMPARE(rig.forward().status, std::optional(200));
}

QTEST_GUILESS_MAIN(TestCliForwarder)
#include "tst_cli_forwarder.moc"
