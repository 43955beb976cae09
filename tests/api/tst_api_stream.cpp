// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/process_figures.h"
#include "app/service/sse_frame.h"
#include "app/store/journal.h"
#include "tests/api/stream_reader.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

QString callOf(const Message &message)
{
    return QJsonDocument::fromJson(message.data).object().value("callId"_L1).toString();
}

} // namespace

/// GET /events/stream.
class TestApiStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesKeepLines_data();
    void framesKeepLines();
    void whatHappensArrives();
    void resumesAfterTheLastId();
    void placeIsKnownBeforeTheFirstMessage();
    void nothingIsLostOverReconnectsUnderLoad();
    void typesAreFiltered();
    void resetWhenItIsNoLongerKept_data();
    void resetWhenItIsNoLongerKept();
    void slowClientIsDroppedAndMemoryBounded();
    void replayWaitsForASlowReader();
    void revokedKeyEndsItsStreams();
    void streamsAreLimited();
    void silenceIsFilled();
    void stopEndsStreams();
};

void TestApiStream::framesKeepLines_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("one line") << QByteArray("{}") << QByteArray("id: 7\nevent: e\ndata: {}\n\n");
    QTest::newRow("LF") << QByteArray("{\n}") << QByteArray("id: 7\nevent: e\ndata: {\ndata: }\n\n");
    QTest::newRow("CRLF") << QByteArray("{\r\n\r\n}") << QByteArray("id: 7\nevent: e\ndata: {\ndata: \ndata: }\n\n");
    QTest::newRow("CR") << QByteArray("{\r}\r") << QByteArray("id: 7\nevent: e\ndata: {\ndata: }\ndata: \n\n");
    QTest::newRow("forged") << QByteArray("{}\n\nid: 9\ndata: x")
                            << QByteArray("id: 7\nevent: e\ndata: {}\ndata: \ndata: id: 9\ndata: data: x\n\n");
}

void TestApiStream::framesKeepLines()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, frame);
    QCOMPARE(service::sseFrame(7, "e", data), frame);
}

void TestApiStream::whatHappensArrives()
{
    ServiceFixture service;
    service.postEvents(u"earlier"_s, 3);
    StreamReader reader(service);
    QVERIFY(reader.head().startsWith("HTTP/1.1 200 OK"));
    QVERIFY(reader.head().contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(!reader.head().contains("Content-Length"));
    QVERIFY(!reader.next(200)); // from now on, not from before
    QCOMPARE(service.call("POST", "/webhooks", QJsonObject{{u"url"_s, u"https://example.com/h"_s}}).status, 201);
    QCOMPARE(service
                 .call("POST", "/events",
                       "{\"event\":\"call.ended\",\n \"callId\":\"now\", "
                       "\"id\":\"x\",\"occurredAt\":\"2026-02-17T12:00:00Z\"}")
                 .status,
             202);
    const auto event = reader.next();
    QVERIFY(event);
    QCOMPARE(event->type, "call.ended");
    QCOMPARE(event->data,
             "{\"event\":\"call.ended\",\n \"callId\":\"now\", \"id\":\"x\",\"occurredAt\":\"2026-02-17T12:00:00Z\"}");
    QByteArrayList states;
    while (!states.contains("delivered")) {
        const auto update = reader.next();
        QVERIFY(update);
        QCOMPARE(update->type, "delivery.updated");
        QVERIFY(update->id > event->id);
        states.append(QJsonDocument::fromJson(update->data).object().value("status"_L1).toString().toLatin1());
    }
}

void TestApiStream::resumesAfterTheLastId()
{
    ServiceFixture service;
    StreamReader first(service, "?lastEventId=0");
    service.postEvents(u"a"_s, 5);
    for (int i = 0; i < 3; ++i)
        QVERIFY(first.next());
    const QByteArray id = QByteArray::number(first.lastId());
    first.probe().socket().abort();
    service.postEvents(u"b"_s, 5);
    service.restart();
    StreamReader second(service, {}, "Last-Event-ID: " + id + "\r\n");
    QStringList calls;
    for (int i = 0; i < 7; ++i)
        calls.append(callOf(second.next().value_or(Message())));
    QCOMPARE(calls, (QStringList{u"a"_s, u"a"_s, u"b"_s, u"b"_s, u"b"_s, u"b"_s, u"b"_s}));
    QVERIFY(!second.next(200));
}

void TestApiStream::placeIsKnownBeforeTheFirstMessage()
{
    ServiceFixture service;
    service.postEvents(u"earlier"_s, 3);
    StreamReader reader(service);
    QVERIFY(!reader.next(200));
    QCOMPARE(reader.lastId(), 3);
}

void TestApiStream::nothingIsLostOverReconnectsUnderLoad()
{
    ServiceFixture service;
    QCOMPARE(service.call("POST", "/webhooks", QJsonObject{{u"url"_s, u"https://example.com/h"_s}}).status, 201);
    constexpr int total = 4'000;
    std::thread writer([&service] {
        for (int i = 0; i < total / 20; ++i)
            service.postEvents(u"load"_s, 20);
    });
    int events = 0;
    int reconnects = 0;
    qint64 last = 0;
    bool ordered = true;
    QElapsedTimer elapsed;
    elapsed.start();
    while (events < total && elapsed.elapsed() < 60'000) {
        StreamReader reader(service, "?lastEventId=" + QByteArray::number(last));
        const int until = reconnects < 12 ? 300 + reconnects * 37 : 1'000'000; // leaves in the middle of things
        for (int i = 0; i < until && events < total; ++i) {
            const auto message = reader.next(2'000);
            if (!message)
                break;
            ordered = ordered && message->id == last + 1; // the journal has no holes: neither loss nor repetition
            last = message->id;
            events += message->type == "call.ended";
        }
        reader.probe().socket().abort();
        ++reconnects;
    }
    writer.join();
    QCOMPARE(events, total);
    QVERIFY(ordered);
    QVERIFY(reconnects > 5);
}

void TestApiStream::typesAreFiltered()
{
    ServiceFixture service;
    QCOMPARE(service.call("POST", "/webhooks", QJsonObject{{u"url"_s, u"https://example.com/h"_s}}).status, 201);
    StreamReader reader(service, "?types=call.failed,transcript.*&lastEventId=0");
    service.postEvents(u"no"_s, 3);
    service.postEvents(u"yes"_s, 1, u"transcript.ready"_s);
    service.postEvents(u"no"_s, 1, u"call.started"_s);
    service.postEvents(u"yes"_s, 1, u"call.failed"_s);
    QCOMPARE(reader.next().value_or(Message()).type, "transcript.ready");
    QCOMPARE(reader.next().value_or(Message()).type, "call.failed");
    QVERIFY(!reader.next(200));
}

void TestApiStream::resetWhenItIsNoLongerKept_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("reset");
    QTest::newRow("trimmed away") << QByteArray("5") << true;
    QTest::newRow("from the beginning") << QByteArray("0") << true;
    QTest::newRow("just before the oldest") << QByteArray("10") << false;
    QTest::newRow("the newest") << QByteArray("20") << false;
    QTest::newRow("of another database") << QByteArray("999") << true;
    QTest::newRow("not a number") << QByteArray("abc") << true;
    QTest::newRow("negative") << QByteArray("-3") << true;
}

void TestApiStream::resetWhenItIsNoLongerKept()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, reset);
    ServiceFixture service;
    service.postEvents(u"kept"_s, 20);
    QVERIFY(service.store.write([](store::Session &session) { store::trimJournal(session, 10); }));
    StreamReader reader(service, {}, "Last-Event-ID: " + id + "\r\n");
    if (reset) {
        const auto message = reader.next();
        QVERIFY(message);
        QCOMPARE(message->type, "stream.reset");
        QCOMPARE(message->id, 20);
        service.postEvents(u"after"_s, 1);
        QCOMPARE(callOf(reader.next().value_or(Message())), u"after"_s);
    } else {
        for (qint64 expected = id.toLongLong() + 1; expected <= 20; ++expected)
            QCOMPARE(reader.next().value_or(Message()).id, expected);
        QVERIFY(!reader.next(100));
    }
}

void TestApiStream::slowClientIsDroppedAndMemoryBounded()
{
    ServiceFixture service;
    StreamReader slow(service);
    StreamReader quick(service);
    slow.probe().socket().setReadBufferSize(1024);
    const QByteArray filler(20'000, 'f');
    QJsonArray batch;
    for (int i = 0; i < 100; ++i)
        batch.append(QJsonObject{
            {u"event"_s, u"call.ended"_s}, {u"callId"_s, u"c"_s}, {u"summary"_s, QString::fromLatin1(filler)}});
    const QByteArray body = QJsonDocument(batch).toJson(QJsonDocument::Compact);
    const qint64 before = service::processFigures().residentBytes.value_or(0);
    int received = 0;
    int posted = 0;
    for (int i = 0; i < 40; ++i) { // 80 MB, which one of the two does not read
        QCOMPARE(service.call("POST", "/events", body).status, 202);
        posted += 100;
        while (received < posted && quick.next(5'000))
            ++received;
    }
    QCOMPARE(received, posted);
    const qint64 grown = service::processFigures().residentBytes.value_or(0) - before;
    QVERIFY2(grown < 64 * 1024 * 1024, qPrintable(QString::number(grown)));
    QVERIFY(service.call("GET", "//metrics").body.contains("callttone_stream_clients 1\n"));
    slow.probe().socket().setReadBufferSize(0);
    QVERIFY(slow.probe().closesWithin(5'000));
}

void TestApiStream::replayWaitsForASlowReader()
{
    ServiceFixture service;
    const QByteArray filler(20'000, 'f');
    QJsonArray batch;
    for (int i = 0; i < 100; ++i)
        batch.append(QJsonObject{
            {u"event"_s, u"call.ended"_s}, {u"callId"_s, u"c"_s}, {u"summary"_s, QString::fromLatin1(filler)}});
    for (int i = 0; i < 20; ++i)
        QCOMPARE(service.call("POST", "/events", QJsonDocument(batch).toJson(QJsonDocument::Compact)).status, 202);
    StreamReader reader(service, "?lastEventId=0");
    reader.probe().socket().setReadBufferSize(16 * 1024);
    QTest::qSleep(300); // the whole journal would not fit into what a client may leave untaken
    for (qint64 expected = 1; expected <= 2'000; ++expected)
        QCOMPARE(reader.next().value_or(Message()).id, expected);
}

void TestApiStream::revokedKeyEndsItsStreams()
{
    ServiceFixture service;
    QString id;
    const QByteArray key = service.makeKey({u"read"_s}, &id);
    HttpProbe probe(service.port());
    probe.send(probe.request("GET", "/api/v1/events/stream", {}, ServiceFixture::bearer(key)));
    QVERIFY(probe.some().startsWith("HTTP/1.1 200"));
    StreamReader other(service);
    QCOMPARE(service.call("DELETE", "/api-keys/" + id.toLatin1()).status, 204);
    QVERIFY(probe.closesWithin(3'000));
    service.postEvents(u"c"_s, 1);
    QVERIFY(other.next());
}

void TestApiStream::streamsAreLimited()
{
    const ServiceFixture service;
    std::vector<std::unique_ptr<StreamReader>> readers;
    for (int i = 0; i < 100; ++i)
        readers.push_back(std::make_unique<StreamReader>(service));
    const HttpAnswer refused = service.call("GET", "/events/stream");
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.code(), u"too_many_streams"_s);
    readers.pop_back();
    QTRY_VERIFY(StreamReader(service).head().startsWith("HTTP/1.1 200"));
}

void TestApiStream::silenceIsFilled()
{
    ServiceFixture service;
    StreamReader reader(service, "?types=call.failed");
    service.postEvents(u"filtered"_s, 2);
    QByteArray text;
    QElapsedTimer elapsed;
    elapsed.start();
    while (!text.contains(":\n\n") && elapsed.elapsed() < 17'000)
        text += reader.probe().some(17'000 - int(elapsed.elapsed()));
    QVERIFY(text.contains(":\n\n"));
    QVERIFY(text.contains("id: 2\n\n")); // and the place moves past what the filter left out
}

void TestApiStream::stopEndsStreams()
{
    ServiceFixture service;
    StreamReader reader(service);
    QElapsedTimer elapsed;
    elapsed.start();
    service.stopService();
    QVERIFY(elapsed.elapsed() < 1'500);
    QVERIFY(reader.probe().closesWithin(1'000));
}

QTEST_GUILESS_MAIN(TestApiStream)
#include "tst_api_stream.moc"
