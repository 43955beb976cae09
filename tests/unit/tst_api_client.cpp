// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/api_client.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using client::ApiClient;
using client::Method;
using client::RestAnswer;
using client::RestRequest;

namespace {

/// Answers every request with one document and remembers what was asked.
class RecordedTransport final : public client::RestTransport
{
public:
    [[nodiscard]] QFuture<RestAnswer> send(RestRequest request) override
    {
        asked = std::move(request);
        return QtFuture::makeReadyFuture(RestAnswer(answer));
    }

    [[nodiscard]] QString line() const
    {
        static const QStringList verbs{u"GET"_s, u"POST"_s, u"PATCH"_s, u"DELETE"_s};
        const QString query = asked.query.toString(QUrl::FullyEncoded);
        return verbs[int(asked.method)] + u' ' + asked.path + (query.isEmpty() ? QString() : u'?' + query);
    }

    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(asked.body).object(); }

    RestRequest asked;
    RestAnswer answer = QJsonDocument(QJsonObject());
};

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private:
    RecordedTransport m_transport;
    ApiClient m_api{m_transport};

    void willAnswer(const QJsonObject &object) { m_transport.answer = QJsonDocument(object); }

private Q_SLOTS:
    void init() { willAnswer({}); }

    void readsGoToTheirPaths()
    {
        QVERIFY(m_api.account().takeResult());
        QCOMPARE(m_transport.line(), u"GET /account"_s);
        values::CallFilter calls;
        calls.number = u"+1512"_s;
        QVERIFY(m_api.calls(calls, {256, u"a+b/=="_s, true}).takeResult());
        QCOMPARE(m_transport.line(), u"GET /calls?number=%2B1512&limit=256&cursor=a%2Bb%2F%3D%3D&total=true"_s);
        QVERIFY(m_api.call(u"a/b?c"_s).takeResult());
        QCOMPARE(m_transport.line(), u"GET /calls/a%2Fb%3Fc"_s);
        values::DeliveryFilter deliveries;
        deliveries.status.words = {u"failed"_s, u"retrying"_s};
        QVERIFY(m_api.deliveries(deliveries, {}).takeResult());
        QCOMPARE(m_transport.line(), u"GET /deliveries?status=failed,retrying&limit=50"_s);
        QVERIFY(m_api.delivery(u"dlv_1"_s).takeResult());
        QCOMPARE(m_transport.line(), u"GET /deliveries/dlv_1"_s);
        QVERIFY(m_api.events({10, {}, false}).takeResult());
        QCOMPARE(m_transport.line(), u"GET /events?limit=10"_s);
        QVERIFY(m_api.webhooks().takeResult());
        QCOMPARE(m_transport.line(), u"GET /webhooks"_s);
        QVERIFY(m_api.apiKeys().takeResult());
        QCOMPARE(m_transport.line(), u"GET /api-keys"_s);
        values::StatsQuery stats;
        stats.from = 1;
        stats.to = 2;
        stats.buckets = 3;
        QVERIFY(m_api.stats(stats).takeResult());
        QCOMPARE(m_transport.line(), u"GET /stats?from=1&to=2&buckets=3"_s);
    }

    void listsAreRead()
    {
        values::Delivery delivery;
        delivery.id = u"dlv_7"_s;
        willAnswer({{u"data"_s, QJsonArray{delivery.toJson()}}, {u"nextCursor"_s, u"c"_s}, {u"total"_s, 9}});
        const auto page = m_api.deliveries({}, {}).takeResult();
        QVERIFY(page);
        QCOMPARE(page->data.first().id, u"dlv_7"_s);
        QCOMPARE(page->nextCursor, u"c"_s);
        QCOMPARE(page->total, 9);
    }

    void secretsAreTakenOutOnce()
    {
        willAnswer({{u"id"_s, u"we_1"_s}, {u"url"_s, u"https://x"_s}, {u"secret"_s, u"whsec_abc"_s}});
        values::EndpointChanges changes;
        changes.url = u"https://x"_s;
        auto created = m_api.createWebhook(changes).takeResult();
        QVERIFY(created);
        QCOMPARE(created->endpoint.id, u"we_1"_s);
        QCOMPARE(created->secret.reveal(), "whsec_abc"_ba);
        QCOMPARE(m_transport.line(), u"POST /webhooks"_s);
        QCOMPARE(m_transport.body().value(u"url"_s).toString(), u"https://x"_s);

        willAnswer({{u"secret"_s, u"whsec_new"_s}, {u"previousSecretUntil"_s, u"2026-02-18T12:00:00.000Z"_s}});
        auto rotated = m_api.rotateSecret(u"we_1"_s, 3600).takeResult();
        QVERIFY(rotated);
        QCOMPARE(rotated->secret.reveal(), "whsec_new"_ba);
        QCOMPARE(rotated->previousSecretUntil, 1'771'416'000'000);
        QCOMPARE(m_transport.line(), u"POST /webhooks/we_1/rotate-secret"_s);
        QCOMPARE(m_transport.body().value(u"graceSeconds"_s).toInt(), 3600);

        willAnswer({{u"id"_s, u"key_1"_s}, {u"name"_s, u"n"_s}, {u"key"_s, u"vxf_abc"_s}});
        auto key = m_api.createApiKey(u"n"_s, values::Scope::Read | values::Scope::Runtime).takeResult();
        QVERIFY(key);
        QCOMPARE(key->key.reveal(), "vxf_abc"_ba);
        QCOMPARE(m_transport.body().value(u"scopes"_s).toArray(), (QJsonArray{u"read"_s, u"runtime"_s}));
    }

    void anAnswerWithoutItsSecretIsAnError()
    {
        willAnswer({{u"id"_s, u"we_1"_s}});
        QCOMPARE(m_api.createWebhook({}).takeResult().error().code, u"unexpected_answer"_s);
        QCOMPARE(m_api.rotateSecret(u"we_1"_s, 0).takeResult().error().code, u"unexpected_answer"_s);
        QCOMPARE(m_api.createApiKey(u"n"_s, {}).takeResult().error().code, u"unexpected_answer"_s);
    }

    void actions()
    {
        willAnswer({{u"deliveryId"_s, u"dlv_1"_s}, {u"attempt"_s, QJsonObject{{u"number"_s, 1}}}});
        const auto tested = m_api.testWebhook(u"we_1"_s, values::EventType::CallEnded).takeResult();
        QVERIFY(tested);
        QCOMPARE(tested->deliveryId, u"dlv_1"_s);
        QCOMPARE(tested->attempt.number, 1);
        QCOMPARE(m_transport.line(), u"POST /webhooks/we_1/test"_s);
        QCOMPARE(m_transport.body().value(u"event"_s).toString(), u"call.ended"_s);
        QVERIFY(m_api.testWebhook(u"we_1"_s).takeResult());
        QVERIFY(m_transport.body().isEmpty());

        values::DeliveryFilter filter;
        filter.status.words = {u"failed"_s};
        filter.text = u"50% & %41 + more"_s;
        filter.from = 5;
        willAnswer({{u"count"_s, 12}, {u"dryRun"_s, true}});
        const auto counted = m_api.replayMany(filter, true).takeResult();
        QVERIFY(counted);
        QCOMPARE(counted->count, 12);
        QVERIFY(counted->dryRun);
        QCOMPARE(m_transport.line(), u"POST /deliveries/replay"_s);
        QCOMPARE(m_transport.body().value(u"filter"_s).toObject(),
                 (QJsonObject{{u"status"_s, u"failed"_s}, {u"q"_s, u"50% & %41 + more"_s}, {u"from"_s, u"5"_s}}));

        QVERIFY(m_api.recover(u"we_1"_s, 1'771'329'600'000, {}, false).takeResult());
        QCOMPARE(m_transport.line(), u"POST /webhooks/we_1/recover"_s);
        QCOMPARE(m_transport.body(), (QJsonObject{{u"since"_s, u"2026-02-17T12:00:00.000Z"_s}, {u"dryRun"_s, false}}));
        QVERIFY(m_api.replay(u"dlv_1"_s).takeResult());
        QCOMPARE(m_transport.line(), u"POST /deliveries/dlv_1/replay"_s);
        QVERIFY(m_api.cancel(u"dlv_1"_s).takeResult());
        QCOMPARE(m_transport.line(), u"POST /deliveries/dlv_1/cancel"_s);
        values::EndpointChanges off;
        off.enabled = false;
        QVERIFY(m_api.updateWebhook(u"we_1"_s, off).takeResult());
        QCOMPARE(m_transport.line(), u"PATCH /webhooks/we_1"_s);
        QCOMPARE(m_transport.body(), (QJsonObject{{u"enabled"_s, false}}));
        QVERIFY(m_api.deleteWebhook(u"we_1"_s).takeResult());
        QCOMPARE(m_transport.line(), u"DELETE /webhooks/we_1"_s);
        QVERIFY(m_api.revokeApiKey(u"key_1"_s).takeResult());
        QCOMPARE(m_transport.line(), u"DELETE /api-keys/key_1"_s);
    }

    void eventsAreAnsweredOneOrMany()
    {
        const QJsonObject one{{u"id"_s, u"evt_1"_s}, {u"duplicate"_s, true}, {u"deliveries"_s, 3}};
        willAnswer(one);
        auto posted = m_api.postEvents("{\"event\": 1 }"_ba).takeResult();
        QVERIFY(posted);
        QCOMPARE(posted->size(), 1);
        QCOMPARE(posted->first().deliveries, 3);
        QVERIFY(posted->first().duplicate);
        QCOMPARE(m_transport.asked.body, "{\"event\": 1 }"_ba); // the bytes as given
        m_transport.answer = QJsonDocument(QJsonArray{one, one});
        QCOMPARE(m_api.postEvents("[]"_ba).takeResult()->size(), 2);
    }

    void errorsComeThroughUntouched()
    {
        const core::ApiError error{
            .kind = core::ErrorKind::Conflict, .code = u"endpoint_limit"_s, .title = u"T"_s, .detail = u"D"_s};
        m_transport.answer = RestAnswer(core::fail(error));
        QCOMPARE(m_api.createWebhook({}).takeResult().error().code, u"endpoint_limit"_s);
        QCOMPARE(m_api.webhooks().takeResult().error().title, u"T"_s);
        QCOMPARE(m_api.postEvents("{}"_ba).takeResult().error().detail, u"D"_s);
        QCOMPARE(m_api.deleteWebhook(u"x"_s).takeResult().error().kind, core::ErrorKind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_api_client.moc"
