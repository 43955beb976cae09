// SPDX-License-Identifier: GPL-3.0-or-later
// What a Zap gets: one flat object for each event, once.
#include "app/integrations/zapier/zapier_connector.h"
#include "app/integrations/zapier/zapier_payload.h"
#include "tests/unit/sync_stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using delivery::ConnectorVerdict;
using integrations::SyncResult;
using tests::vendorAnswer;
using values::ErrorClass;
using values::EventType;

namespace {

const QByteArray hook = "https://hooks.zapier.com/hooks/catch/1/abc/";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

struct Stage
{
    Stage()
        : sync(u"zapier"_s, [this](const connect::HttpRequest &) { return answer; })
    {
        sync.session.secrets = {{u"url"_s, hook}};
    }
    SyncResult<QString> deliver(const QString &eventId, const QJsonObject &fields, bool isAsked = false,
                                EventType event = EventType::CallEnded, const QString &callId = u"call_1"_s)
    {
        auto task = sync.task(event, sync.facts(callId), fields);
        task.eventId = eventId;
        task.isAsked = isAsked;
        return integrations::zapierConnector().deliver(task);
    }
    [[nodiscard]] QJsonObject sent(qsizetype i) const { return object(sync.session.requests.value(i).body); }
    [[nodiscard]] qsizetype posts() const { return sync.session.requests.size(); }

    core::Result<connect::HttpResponse> answer =
        vendorAnswer(200, R"({"attempt":"a","id":"z","request_id":"r","status":"success"})");
    tests::SyncStage sync;
};

QJsonObject ended(const QString &id)
{
    return {{u"event"_s, u"call.ended"_s},
            {u"id"_s, id},
            {u"callId"_s, u"call_1"_s},
            {u"durationSeconds"_s, 247},
            {u"occurredAt"_s, u"2026-02-17T12:00:00.000Z"_s}};
}

} // namespace

class TestZapierConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsWhatIsChosen();
    void flat_data();
    void flat();
    void deepNesting();
    void bigEvents();
    void onePost();
    void twoEventsThatSayTheSame();
    void eventsWithoutACall();
    void lostAnswersAreSentAgain();
    void replaySendsAgain();
    void answers_data();
    void answers();
    void withoutAnAddress();
};

void TestZapierConnector::wantsWhatIsChosen()
{
    const auto connector = integrations::zapierConnector();
    const auto wanted = [&](const QJsonObject &config) {
        QStringList names;
        for (const values::EventTypeInfo &info : values::allEventTypes()) {
            if (connector.wants(info.type, config))
                names.append(info.wire);
        }
        return names;
    };
    QCOMPARE(wanted({}), (QStringList{u"call.ended"_s, u"transcript.ready"_s, u"analysis.complete"_s}));
    QCOMPARE(wanted({{u"events"_s, QJsonArray{u"lead.captured"_s, u"call.started"_s}}}),
             (QStringList{u"call.started"_s, u"lead.captured"_s}));
    QVERIFY(!connector.isReady); // what happened is told as it happened
}

void TestZapierConnector::flat_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("flat");
    const auto row = [](const char *name, const QByteArray &event, const QByteArray &flat) {
        QTest::newRow(name) << event << flat;
    };
    row("plain", R"({"event":"call.ended","durationSeconds":247,"test":true,"summary":null})",
        R"({"event":"call.ended","durationSeconds":247,"test":true,"summary":null})");
    row("nested", R"({"lead":{"email":"a@example.com","home":{"city":"Austin"}}})",
        R"({"lead__email":"a@example.com","lead__home__city":"Austin"})");
    row("list of texts", R"({"keyPoints":["Asked, twice","Prefers email"]})",
        R"({"keyPoints":"Asked, twice\nPrefers email"})");
    row("list of numbers", R"({"scores":[1,2.5,true,null]})", R"({"scores":"1\n2.5\ntrue\n"})");
    row("nothing in it", R"({"keyPoints":[],"lead":{}})", R"({"keyPoints":""})");
    row("list of objects", R"({"items":[{"name":"a"},{"name":"b","tags":["x","y"]},"c"]})",
        R"({"items__1__name":"a","items__2__name":"b","items__2__tags":"x\ny","items__3":"c"})");
    row("taken names stay", R"({"lead__email":"mine","lead":{"email":"theirs","phone":"1"}})",
        R"({"lead__email":"mine","lead__phone":"1"})");
    row("transcript",
        R"({"transcript":[{"role":"agent","text":"Hello","atSeconds":1},{"role":"caller","text":"Hi","atSeconds":2}]})",
        R"({"transcript":"Agent: Hello\nCaller: Hi","transcriptTurns":2})");
    row("transcript as text", R"({"transcript":"Hello"})", R"({"transcript":"Hello"})");
    row("appointment", R"({"appointment":{"id":"apt_1","attendee":{"name":"Ann"}}})",
        R"({"appointment__id":"apt_1","appointment__attendee__name":"Ann"})");
    row("harmless", R"({"summary":"=IMPORTXML(1) <b> <!channel> \ud83e\uddb7","name":"\u05e9\u05dc\u05d5\u05dd"})",
        R"({"summary":"=IMPORTXML(1) <b> <!channel> \ud83e\uddb7","name":"\u05e9\u05dc\u05d5\u05dd"})");
}

void TestZapierConnector::flat()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QByteArray, flat);
    QVERIFY(!object(flat).isEmpty());
    QCOMPARE(integrations::flatEvent(object(event)), object(flat));
}

void TestZapierConnector::deepNesting()
{
    QByteArray json = "1";
    for (int i = 0; i < 40; ++i)
        json = "{\"a\":" + json + "}";
    const QJsonObject flat = integrations::flatEvent(object(json));
    QCOMPARE(flat.size(), 1);
    QVERIFY(flat.begin()->toString().startsWith(u"{\"a\":{"_s));
    const QString lone = u"x"_s + QChar(0xD83D) + u"y"_s;
    QCOMPARE(integrations::flatEvent({{u"summary"_s, lone}}).value("summary"_L1), QJsonValue(u"x\uFFFDy"_s));
}

void TestZapierConnector::bigEvents()
{
    const QJsonObject small{{u"a"_s, 1}};
    QCOMPARE(*integrations::cappedJson(small, 2'000'000), "{\"a\":1}"_ba);
    // Quotes take two bytes each, so what counts is the JSON and not the text.
    const QJsonObject two{{u"id"_s, u"evt_1"_s},
                          {u"transcript"_s, QString(1'500'000, u'"')},
                          {u"summary"_s, QString(900'000, u'é')},
                          {u"short"_s, QString(5'000, u's')}};
    const auto json = integrations::cappedJson(two, 2'000'000);
    QVERIFY(json.has_value());
    QVERIFY2(json->size() <= 2'000'000 && json->size() > 1'000'000, qPrintable(QString::number(json->size())));
    const QJsonObject cut = object(*json);
    QVERIFY(cut.value("transcript"_L1).toString().endsWith(u'…'));
    QCOMPARE(cut.value("short"_L1), two.value("short"_L1));
    QCOMPARE(cut.value("id"_L1), u"evt_1"_s);
    QJsonObject many;
    for (int i = 0; i < 2'000; ++i)
        many.insert(QString::number(i), u"abc"_s);
    QVERIFY(!integrations::cappedJson(many, 10'000));
}

void TestZapierConnector::onePost()
{
    Stage stage;
    QJsonObject fields = ended(u"evt_1"_s);
    fields.insert(u"lead"_s, QJsonObject{{u"email"_s, u"a@example.com"_s}});
    QCOMPARE(*stage.deliver(u"evt_1"_s, fields), u"Sent call.ended"_s);
    QCOMPARE(stage.posts(), 1);
    const connect::HttpRequest &request = stage.sync.session.requests.first();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.url, hook);
    QCOMPARE(tests::headerOf(request, "Content-Type"), "application/json; charset=utf-8"_ba);
    QVERIFY(tests::headerOf(request, "Authorization").isEmpty());
    QCOMPARE(stage.sent(0).value("id"_L1), u"evt_1"_s);
    QCOMPARE(stage.sent(0).value("lead__email"_L1), u"a@example.com"_s);
    QCOMPARE(*stage.deliver(u"evt_1"_s, fields), u"Nothing to change: the same was sent before"_s);
    QCOMPARE(stage.posts(), 1);
}

void TestZapierConnector::twoEventsThatSayTheSame()
{
    Stage stage;
    QVERIFY(stage.deliver(u"evt_1"_s, ended(u"evt_1"_s)).has_value());
    QJsonObject again = ended(u"evt_2"_s);
    again.insert(u"occurredAt"_s, u"2026-02-17T12:00:09.000Z"_s);
    QVERIFY(stage.deliver(u"evt_2"_s, again).has_value());
    QCOMPARE(stage.posts(), 1);
    again.insert(u"durationSeconds"_s, 248);
    QVERIFY(stage.deliver(u"evt_3"_s, again).has_value());
    QCOMPARE(stage.posts(), 2);
    QVERIFY(stage.deliver(u"evt_4"_s, again, false, EventType::CallFailed).has_value());
    QCOMPARE(stage.posts(), 3);
    QVERIFY(stage.deliver(u"evt_5"_s, again, false, EventType::CallEnded, u"call_2"_s).has_value());
    QCOMPARE(stage.posts(), 4);
}

void TestZapierConnector::eventsWithoutACall()
{
    Stage stage;
    const QJsonObject error{{u"event"_s, u"integration.error"_s}, {u"integration"_s, u"slack"_s}};
    for (const QString &id : {u"evt_1"_s, u"evt_1"_s, u"evt_2"_s})
        QVERIFY(stage.deliver(id, error, false, EventType::IntegrationError, {}).has_value());
    QCOMPARE(stage.posts(), 2);
    QCOMPARE(stage.sent(1).value("id"_L1), u"evt_2"_s);
}

void TestZapierConnector::lostAnswersAreSentAgain()
{
    Stage stage;
    const auto good = stage.answer;
    stage.answer =
        core::fail({.kind = core::ErrorKind::Timeout, .code = u"timeout"_s, .title = u"Zapier did not answer"_s});
    const auto lost = stage.deliver(u"evt_1"_s, ended(u"evt_1"_s));
    QCOMPARE(lost.error().verdict, ConnectorVerdict::Retry);
    QCOMPARE(lost.error().errorClass, ErrorClass::AnswerLost);
    stage.answer = good;
    QCOMPARE(*stage.deliver(u"evt_1"_s, ended(u"evt_1"_s)), u"Sent call.ended"_s);
    QVERIFY(stage.deliver(u"evt_1"_s, ended(u"evt_1"_s)).has_value());
    QCOMPARE(stage.posts(), 2);
    QCOMPARE(stage.sent(1), stage.sent(0));
}

void TestZapierConnector::replaySendsAgain()
{
    Stage stage;
    QVERIFY(stage.deliver(u"evt_1"_s, ended(u"evt_1"_s)).has_value());
    QCOMPARE(*stage.deliver(u"evt_1"_s, ended(u"evt_1"_s), true), u"Sent call.ended"_s);
    QCOMPARE(stage.posts(), 2);
    QCOMPARE(stage.sent(1), stage.sent(0));
    QVERIFY(stage.deliver(u"evt_1"_s, ended(u"evt_1"_s)).has_value());
    QCOMPARE(stage.posts(), 2);
}

void TestZapierConnector::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<QString>("words"); ///< in the whole sentence
    QTest::addColumn<qint64>("waitMs"); ///< -1: the schedule's
    using enum ConnectorVerdict;
    const auto row = [](int status, const QByteArray &retryAfter, ConnectorVerdict verdict, ErrorClass errorClass,
                        const QString &words, qint64 waitMs) {
        QTest::addRow("%d %s", status, retryAfter.constData())
            << status << retryAfter << verdict << errorClass << words << waitMs;
    };
    for (const int status : {200, 201, 202, 204})
        row(status, "", Done, ErrorClass::None, {}, -1);
    for (const int status : {404, 410})
        row(status, "", Repair, ErrorClass::TargetGone,
            u"Zapier answered %1: the Zap was deleted or the hook changed. Paste the new address"_s.arg(status), -1);
    row(413, "", Refused, ErrorClass::Rejected, u"too big for Zapier"_s, -1);
    row(429, "", Limited, ErrorClass::Limited, u"Zapier is limiting requests"_s, 300'000);
    row(429, "7", Limited, ErrorClass::Limited, u"Zapier is limiting requests"_s, 7'000);
    for (const int status : {301, 400, 401, 403, 408})
        row(status, "", Retry, ErrorClass::HttpStatus, u"Zapier answered %1. A hook answers 200"_s.arg(status), -1);
    row(500, "", Retry, ErrorClass::HttpStatus, u"Zapier answered 500. Its service"_s, -1);
    row(503, "20", Retry, ErrorClass::HttpStatus, u"Zapier answered 503. Its service"_s, 20'000);
}

void TestZapierConnector::answers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const ConnectorVerdict, verdict);
    QFETCH(const QString, words);
    QFETCH(const qint64, waitMs);
    Stage stage;
    connect::HttpResponse response = vendorAnswer(status, "words", "text/plain");
    if (!retryAfter.isEmpty())
        response.headers.append(std::pair("Retry-After"_ba, retryAfter));
    stage.answer = response;
    const auto done = stage.deliver(u"evt_1"_s, ended(u"evt_1"_s));
    QCOMPARE(done.has_value(), verdict == ConnectorVerdict::Done);
    if (done)
        return;
    QCOMPARE(done.error().verdict, verdict);
    QTEST(done.error().errorClass, "errorClass");
    QCOMPARE(done.error().code, status);
    QCOMPARE(done.error().waitMs.value_or(-1), waitMs);
    const QString problem = integrations::reportOf(done.error()).problem;
    QVERIFY2(problem.contains(words), qPrintable(problem));
    // What certainly did not arrive leaves nothing behind.
    stage.answer = vendorAnswer(200, "{}");
    QCOMPARE(*stage.deliver(u"evt_1"_s, ended(u"evt_1"_s)), u"Sent call.ended"_s);
    QCOMPARE(stage.posts(), 2);
}

void TestZapierConnector::withoutAnAddress()
{
    Stage stage;
    stage.sync.session.secrets.clear();
    const auto refused = stage.deliver(u"evt_1"_s, ended(u"evt_1"_s));
    QCOMPARE(refused.error().verdict, ConnectorVerdict::Reconnect);
    QCOMPARE(stage.posts(), 0);
}

QTEST_GUILESS_MAIN(TestZapierConnector)
#include "tst_zapier_connector.moc"
