// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "app/client/rest_client.h"
#include "tests/support/scripted_http_server.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using client::RestAnswer;
using client::RestClient;
using core::ErrorKind;
using testing::ScriptedAnswer;
using testing::ScriptedHttpServer;
using testing::ScriptedRequest;
using Object = core::Result<QJsonObject>;

namespace {

const QByteArray fixtureKey = "vxf_fixtureKeyNeverSentElsewhere"_ba;

ScriptedAnswer emptyObject(const ScriptedRequest &)
{
    return {.body = "{}"_ba};
}

client::ServiceAddress addressOf(const QUrl &url)
{
    return {url, core::SecretString(fixtureKey)};
}

} // namespace

class TestRestClient : public QObject
{
    Q_OBJECT

private:
    template<typename T> static T waitFor(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000))
            qFatal("the future never finished");
        return future.takeResult();
    }

private Q_SLOTS:
    void carriesWhatEveryRequestMust()
    {
        ScriptedHttpServer server(emptyObject);
        RestClient rest(addressOf(server.url()));
        QUrlQuery query;
        query.addQueryItem(u"limit"_s, u"2"_s);
        QVERIFY(waitFor(rest.get(u"/calls"_s, query)));
        QVERIFY(waitFor(rest.post(u"/webhooks"_s, {{u"url"_s, u"https://x"_s}})));
        const ScriptedRequest get = server.requests().at(0);
        QCOMPARE(get.method, "GET"_ba);
        QCOMPARE(get.target, "/api/v1/calls?limit=2"_ba);
        QCOMPARE(get.headers.value("authorization"_ba), "Bearer " + fixtureKey);
        QVERIFY(get.headers.value("x-request-id"_ba).startsWith("req_"));
        QVERIFY(get.headers.value("user-agent"_ba).startsWith("CalltTone-Desktop/"));
        QVERIFY(!get.headers.contains("cookie"_ba));
        QVERIFY(!get.headers.contains("idempotency-key"_ba));
        const ScriptedRequest post = server.requests().at(1);
        QCOMPARE(post.headers.value("content-type"_ba), "application/json"_ba);
        QCOMPARE(post.headers.value("idempotency-key"_ba), post.headers.value("x-request-id"_ba));
        QVERIFY(post.headers.value("x-request-id"_ba) != get.headers.value("x-request-id"_ba));
        QCOMPARE(post.body, "{\"url\":\"https://x\"}"_ba);
    }

    void verbsAndPaths()
    {
        ScriptedHttpServer server([](const ScriptedRequest &request) {
            return request.method == "DELETE" ? ScriptedAnswer{.status = 204} : ScriptedAnswer{.body = R"({"a":1})"_ba};
        });
        QUrl below = server.url();
        below.setPath(u"/below/"_s);
        RestClient rest(addressOf(below));
        QCOMPARE(waitFor(rest.patch(u"/webhooks/we_1"_s, {}))->value(u"a"_s).toInt(), 1);
        const Object deleted = waitFor(rest.del(u"/calls/"_s + client::pathSegment(u"a/b %41"_s)));
        QVERIFY(deleted);
        QVERIFY(deleted->isEmpty());
        QCOMPARE(server.requests().at(0).target, "/below/api/v1/webhooks/we_1"_ba);
        QCOMPARE(server.requests().at(1).target, "/below/api/v1/calls/a%2Fb%20%2541"_ba);
    }

    void problemsBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        const QByteArray problem = R"({"title":"No room","detail":"Delete one.","code":"endpoint_limit",)"
                                   R"("errors":[{"pointer":"/url","message":"bad"}]})"_ba;
        QTest::newRow("401") << 401 << problem << int(ErrorKind::Unauthorized) << u"No room"_s;
        QTest::newRow("403") << 403 << problem << int(ErrorKind::Forbidden) << u"No room"_s;
        QTest::newRow("404") << 404 << problem << int(ErrorKind::NotFound) << u"No room"_s;
        QTest::newRow("409") << 409 << problem << int(ErrorKind::Conflict) << u"No room"_s;
        QTest::newRow("422") << 422 << problem << int(ErrorKind::Validation) << u"No room"_s;
        QTest::newRow("429") << 429 << problem << int(ErrorKind::RateLimited) << u"No room"_s;
        QTest::newRow("500") << 500 << problem << int(ErrorKind::Internal) << u"No room"_s;
        QTest::newRow("proxy page") << 502 << "<html>Bad gateway</html>"_ba << int(ErrorKind::Unavailable)
                                    << u"The service answered 502"_s;
        QTest::newRow("empty") << 503 << ""_ba << int(ErrorKind::Unavailable) << u"The service answered 503"_s;
    }

    void problemsBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ScriptedHttpServer server([&](const ScriptedRequest &) {
            return ScriptedAnswer{.status = status,
                                  .body = body,
                                  .contentType = "application/problem+json"_ba,
                                  .headers = {{"Retry-After"_ba, "7"_ba}, {"X-Request-Id"_ba, "req_9"_ba}}};
        });
        RestClient rest(addressOf(server.url()));
        const Object answer = waitFor(rest.get(u"/x"_s));
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
        QTEST(answer.error().title, "title");
        QCOMPARE(answer.error().retryAfterSeconds, 7);
        QCOMPARE(answer.error().requestId, u"req_9"_s);
        if (status == 422)
            QCOMPARE(answer.error().fields, (QList<core::FieldError>{{u"/url"_s, u"bad"_s}}));
    }

    void aChallengeIsAnErrorAndNotAQuestion()
    {
        ScriptedHttpServer server([](const ScriptedRequest &) {
            return ScriptedAnswer{.status = 401,
                                  .body = R"({"title":"No key"})"_ba,
                                  .headers = {{"WWW-Authenticate"_ba, "Bearer realm=\"x\""_ba}}};
        });
        RestClient rest(addressOf(server.url()));
        const Object answer = waitFor(rest.get(u"/x"_s));
        QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(answer.error().title, u"No key"_s);
    }

    void noAnswerIsToldInPlainWords_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("hang up") << int(ScriptedAnswer::Ending::HangUp) << int(ErrorKind::Network)
                                 << u"connection_lost"_s;
        QTest::newRow("cut short") << int(ScriptedAnswer::Ending::CutShort) << int(ErrorKind::Network)
                                   << u"connection_lost"_s;
        QTest::newRow("silence") << int(ScriptedAnswer::Ending::Silence) << int(ErrorKind::Timeout) << u"timeout"_s;
    }

    void noAnswerIsToldInPlainWords()
    {
        QFETCH(int, ending);
        ScriptedHttpServer server([&](const ScriptedRequest &) {
            return ScriptedAnswer{.body = R"({"half":)"_ba, .ending = ScriptedAnswer::Ending(ending)};
        });
        RestClient rest(addressOf(server.url()));
        rest.setDeadline(std::chrono::milliseconds(300));
        const Object answer = waitFor(rest.post(u"/deliveries/dlv_1/replay"_s));
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
        QTEST(answer.error().code, "code");
        QVERIFY(!answer.error().title.isEmpty());
        QVERIFY(answer.error().detail.contains(u"look before you repeat it"_s)); // a POST may have worked all the same
    }

    void refusedAndUnknownHosts()
    {
        ScriptedHttpServer server(emptyObject);
        const QUrl url = server.url();
        server.stopListening();
        RestClient rest(addressOf(url));
        const Object refused = waitFor(rest.get(u"/x"_s));
        QCOMPARE(refused.error().kind, ErrorKind::Network);
        QCOMPARE(refused.error().code, u"connection_refused"_s);
        QVERIFY(refused.error().detail.contains(u"127.0.0.1"_s));
        QCOMPARE(client::networkFailure(QNetworkReply::HostNotFoundError, QUrl(u"https://no.example"_s), {},
                                        client::Method::Get)
                     .title,
                 u"no.example cannot be found"_s);
        const core::ApiError tls = client::networkFailure(
            QNetworkReply::SslHandshakeFailedError, QUrl(u"https://x.example"_s), u"expired"_s, client::Method::Get);
        QVERIFY(tls.detail.contains(u"expired"_s));
        QCOMPARE(tls.kind, ErrorKind::Network);
    }

    void theKeyDoesNotFollowRedirects()
    {
        ScriptedHttpServer other(emptyObject);
        ScriptedHttpServer server([&](const ScriptedRequest &) {
            return ScriptedAnswer{.status = 307, .headers = {{"Location"_ba, other.url().toEncoded() + "/steal"}}};
        });
        RestClient rest(addressOf(server.url()));
        const Object answer = waitFor(rest.get(u"/x"_s));
        QCOMPARE(answer.error().code, u"redirect_refused"_s);
        QVERIFY(other.requests().isEmpty());
    }

    void otherThanJsonIsNotUnderstood()
    {
        ScriptedHttpServer server([](const ScriptedRequest &) { return ScriptedAnswer{.body = "<html>"_ba}; });
        RestClient rest(addressOf(server.url()));
        QCOMPARE(waitFor(rest.get(u"/x"_s)).error().code, u"unexpected_answer"_s);
    }

    void nothingIsSentInClearToAnotherMachine()
    {
        RestClient rest(addressOf(QUrl(u"http://calls.example.com"_s)));
        QCOMPARE(waitFor(rest.get(u"/x"_s)).error().code, u"insecure_address"_s);
        RestClient bad(addressOf(QUrl(u"ftp://127.0.0.1"_s)));
        QCOMPARE(waitFor(bad.get(u"/x"_s)).error().code, u"bad_address"_s);
        QVERIFY(!addressOf(QUrl(u"https://calls.example.com"_s)).problem());
        QVERIFY(!addressOf(QUrl(u"http://[::1]:8484"_s)).problem());
        QVERIFY(!addressOf(QUrl(u"http://localhost:8484"_s)).problem());
    }

    void destroyingTheClientFinishesEveryFuture()
    {
        ScriptedHttpServer server(
            [](const ScriptedRequest &) { return ScriptedAnswer{.ending = ScriptedAnswer::Ending::Silence}; });
        auto rest = std::make_unique<RestClient>(addressOf(server.url()));
        QList<QFuture<Object>> futures;
        int errors = 0;
        for (int i = 0; i < 8; ++i) { // more than the six connections Qt opens, so some still wait in its queue
            futures.append(rest->get(u"/x"_s));
            client::onResult(rest->get(u"/y"_s), this, [&, raw = rest.get()](const Object &answer) {
                errors += answer ? 0 : 1;
                auto late = raw->get(u"/late"_s); // a continuation that asks again must not find a half-dead client
                QVERIFY(late.isFinished());
            });
        }
        QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 6; }));
        rest.reset();
        QCOMPARE(errors, 8);
        for (auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(client::isCancelled(future.takeResult().error()));
        }
    }

    void changingTheAddressCancelsTheOldOnes()
    {
        ScriptedHttpServer silent(
            [](const ScriptedRequest &) { return ScriptedAnswer{.ending = ScriptedAnswer::Ending::Silence}; });
        ScriptedHttpServer server(emptyObject);
        RestClient rest(addressOf(silent.url()));
        auto old = rest.get(u"/x"_s);
        rest.setAddress(addressOf(server.url()));
        QVERIFY(client::isCancelled(waitFor(old).error()));
        QVERIFY(waitFor(rest.get(u"/x"_s)));
    }

    void aGoneContextIsNotCalled()
    {
        ScriptedHttpServer server(emptyObject);
        RestClient rest(addressOf(server.url()));
        auto context = std::make_unique<QObject>();
        bool called = false;
        auto answer = rest.get(u"/x"_s);
        client::onResult(answer, context.get(), [&](const Object &) { called = true; });
        context.reset();
        auto second = rest.get(u"/x"_s);
        QVERIFY(waitFor(second));
        QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }));
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_rest_client.moc"
