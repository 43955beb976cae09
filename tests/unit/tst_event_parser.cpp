// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ingest/event_parser.h"

#include "app/core/api_error.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestEventParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheBytesOfACompleteEvent();
    void splicesWhatIsMissing_data();
    void splicesWhatIsMissing();
    void readsBatches_data();
    void readsBatches();
    void splitsArraysByTheirBytes_data();
    void splitsArraysByTheirBytes();
    void refuses_data();
    void refuses();
};

constexpr core::TimeMs now = 1'771'329'600'000;

void TestEventParser::keepsTheBytesOfACompleteEvent()
{
    // Odd spacing, member order, escapes, a number no double holds, and bytes outside ASCII: all must survive.
    const QByteArray body =
        R"({ "id":"evt_1",  "callId":"c1","event":"call.ended", "big":123456789012345678901234567890,)"
        "\"summary\":\"Gr\xC3\xBC\xC3\x9F"
        "e \\u00e9 \\/ 1e400\", \"occurredAt\":\"2026-02-17T12:00:00Z\" }";
    const auto parsed = ingest::parseEvents(body, "application/json", now);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().oneLine()));
    QCOMPARE(parsed->events.size(), 1);
    QCOMPARE(parsed->events[0].payload, body);
    QCOMPARE(parsed->events[0].id, u"evt_1"_s);
    QVERIFY(!parsed->batch);
}

void TestEventParser::splicesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("both") << R"({"event":"call.started","callId":"c"})"_ba
                          << R"("event":"call.started","callId":"c"})"_ba;
    QTest::newRow("leading space") << " {\n \"event\":\"call.started\",\"callId\":\"c\"}"_ba
                                   << "\n \"event\":\"call.started\",\"callId\":\"c\"}"_ba;
}

void TestEventParser::splicesWhatIsMissing()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, tail);
    const auto parsed = ingest::parseEvents(body, "application/json", now);
    QVERIFY(parsed);
    const values::CallEvent &event = parsed->events[0];
    QVERIFY(event.id.startsWith("evt_"_L1));
    QCOMPARE(event.occurredAt, now);
    QCOMPARE(event.payload,
             "{\"id\":\"" + event.id.toLatin1() + "\",\"occurredAt\":\"2026-02-17T12:00:00.000Z\"," + tail);
}

void TestEventParser::readsBatches_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("count");
    const QByteArray one = R"({"event":"call.started","callId":"c"})";
    QTest::newRow("array") << QByteArray("[" + one + " , " + one + "]") << "application/json"_ba << 2;
    QTest::newRow("ndjson") << QByteArray(one + "\n\n" + one + "\r\n" + one) << "application/x-ndjson"_ba << 3;
    QTest::newRow("ndjson as json") << QByteArray(one + "\n" + one) << "application/json"_ba << 2;
    QTest::newRow("one line of ndjson") << one << "application/x-ndjson"_ba << 1;
}

void TestEventParser::readsBatches()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, count);
    const auto parsed = ingest::parseEvents(body, type, now);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().oneLine()));
    QVERIFY(parsed->batch);
    QCOMPARE(int(parsed->events.size()), count);
}

void TestEventParser::splitsArraysByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("elements");
    QTest::newRow("empty") << "[]"_ba << QList<QByteArray>();
    QTest::newRow("scalars") << "[1, \"a,b\" ,null]"_ba << QList<QByteArray>{"1", "\"a,b\"", "null"};
    QTest::newRow("brackets in strings") << R"([{"a":"]}[{\""},[1,[2]]])"_ba
                                         << QList<QByteArray>{R"({"a":"]}[{\""})", "[1,[2]]"};
    QTest::newRow("nested first") << "[[1],[ ]]"_ba << QList<QByteArray>{"[1]", "[ ]"};
    QTest::newRow("space") << " [ { } , { } ] "_ba << QList<QByteArray>{"{ }", "{ }"};
}

void TestEventParser::splitsArraysByTheirBytes()
{
    QFETCH(QByteArray, json);
    QFETCH(QList<QByteArray>, elements);
    QCOMPARE(ingest::arrayElements(json), elements);
}

void TestEventParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<QString>("pointer");
    const auto bad = core::ErrorKind::BadRequest;
    const auto invalid = core::ErrorKind::Validation;
    QTest::newRow("empty") << ""_ba << bad << QString();
    QTest::newRow("cut off") << R"({"event":"call.ended")"_ba << bad << QString();
    QTest::newRow("trailing comma") << R"([{"event":"call.ended","callId":"c"},])"_ba << bad << QString();
    QTest::newRow("empty array") << "[]"_ba << invalid << QString();
    QTest::newRow("number in array") << "[1]"_ba << invalid << u"/0"_s;
    QTest::newRow("unknown event") << R"({"event":"call.exploded","callId":"c"})"_ba << invalid << u"/event"_s;
    QTest::newRow("no call") << R"({"event":"call.ended"})"_ba << invalid << u"/callId"_s;
    QTest::newRow("call is a number") << R"({"event":"call.ended","callId":5})"_ba << invalid << u"/callId"_s;
    QTest::newRow("id with a dot") << R"({"id":"a.b","event":"call.ended","callId":"c"})"_ba << invalid << u"/id"_s;
    QTest::newRow("id with a line break")
        << R"({"id":"a\nb","event":"call.ended","callId":"c"})"_ba << invalid << u"/id"_s;
    QTest::newRow("direction") << R"({"event":"call.ended","callId":"c","direction":"up"})"_ba << invalid
                               << u"/direction"_s;
    QTest::newRow("duration is a text") << R"({"event":"call.ended","callId":"c","durationSeconds":"4"})"_ba << invalid
                                        << u"/durationSeconds"_s;
    QTest::newRow("time without zone") << R"({"event":"call.ended","callId":"c","endedAt":"2026-02-17T12:00:00"})"_ba
                                       << invalid << u"/endedAt"_s;
    QTest::newRow("lead score") << R"({"event":"analysis.complete","callId":"c","leadScore":101})"_ba << invalid
                                << u"/leadScore"_s;
    QTest::newRow("transcript") << R"({"event":"transcript.ready","callId":"c","transcript":[{"role":"agent"}]})"_ba
                                << invalid << u"/transcript/0"_s;
    QTest::newRow("third of a batch")
        << R"([{"event":"call.ended","callId":"c"},{"event":"call.ended","callId":"c"},{}])"_ba << invalid
        << u"/2/event"_s;
}

void TestEventParser::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(core::ErrorKind, kind);
    QFETCH(QString, pointer);
    const auto parsed = ingest::parseEvents(body, "application/json", now);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, kind);
    QVERIFY(!parsed.error().title.isEmpty() && !parsed.error().detail.isEmpty());
    if (!pointer.isEmpty()) {
        QVERIFY(!parsed.error().fields.isEmpty());
        QCOMPARE(parsed.error().fields.first().pointer, pointer);
    }
}

QTEST_GUILESS_MAIN(TestEventParser)
#include "tst_event_parser.moc"
