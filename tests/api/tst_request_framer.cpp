// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/request_framer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace callttone::service;

namespace {

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.headBytes = 1024;
    limits.bodyBytes = 100;
    return limits;
}

RequestFramer makeFramer()
{
    return RequestFramer(smallLimits(),
                         [](QByteArrayView, QByteArrayView path) { return path == "/large" ? 1000 : 100; });
}

QByteArray head(const QByteArray &lines = {}, const QByteArray &first = "POST /x HTTP/1.1")
{
    return first + "\r\nHost: h\r\n" + lines + "\r\n";
}

} // namespace

class TestRequestFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takes_data();
    void takes();
    void restatesWithoutConnectionManagement();
    void restatesWithoutTheQuery();
    void leavesTheNextRequestAlone();
    void holdsNothingOfWhatItRefuses();
};

void TestRequestFramer::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("no version", head({}, "GET /x"), 400);
    row("words only", "hello there\r\n\r\n", 400);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\n\n", 8), 400);
    row("HTTP/2", head({}, "GET /x HTTP/2.0"), 505);
    row("HTTP/0.9 style", head({}, "GET /x HTTP/0.9"), 505);
    row("unknown method", head({}, "BREW /x HTTP/1.1"), 501);
    row("lower-case method", head({}, "get /x HTTP/1.1"), 501);
    row("absolute target", head({}, "GET http://h/x HTTP/1.1"), 400);
    row("authority in disguise", head({}, "GET //evil/x HTTP/1.1"), 400);
    row("blank in target", head({}, "GET /a b HTTP/1.1"), 400);
    row("fragment in target", head({}, "GET /a#b HTTP/1.1"), 400);
    row("no host", "GET /x HTTP/1.1\r\n\r\n", 400);
    row("two hosts", head("Host: other\r\n"), 400);
    row("header without colon", head("Nonsense\r\n"), 400);
    row("blank before colon", head("Content-Length : 3\r\n"), 400);
    row("folded line", head("A: b\r\n c\r\n"), 400);
    row("empty name", head(": b\r\n"), 400);
    row("bare CR in value", head("A: b\rc\r\n"), 400);
    row("NUL in value", head(QByteArray("A: b\0c\r\n", 8)), 400);
    row("negative length", head("Content-Length: -1\r\n"), 400);
    row("length in hex", head("Content-Length: 0x10\r\n"), 400);
    row("length with plus", head("Content-Length: +5\r\n"), 400);
    row("empty length", head("Content-Length:\r\n"), 400);
    row("length beyond 64 bit", head("Content-Length: 99999999999999999999999\r\n"), 400);
    row("two lengths", head("Content-Length: 5\r\nContent-Length: 5\r\n"), 400);
    row("two lengths in one", head("Content-Length: 5, 5\r\n"), 400);
    row("length and chunked", head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("gzip encoding", head("Transfer-Encoding: gzip, chunked\r\n"), 501);
    row("two encodings", head("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 501);
    row("length over limit", head("Content-Length: 101\r\n"), 413);
    row("huge length", head("Content-Length: 629145600\r\n"), 413);
    row("chunk over limit", head("Transfer-Encoding: chunked\r\n") + "65\r\n", 413);
    row("chunks over limit", head("Transfer-Encoding: chunked\r\n") + "40\r\n" + QByteArray(64, 'x') + "\r\n25\r\n",
        413);
    row("chunk beyond 64 bit", head("Transfer-Encoding: chunked\r\n") + "fffffffffffffffff\r\n", 400);
    row("negative chunk", head("Transfer-Encoding: chunked\r\n") + "-1\r\n", 400);
    row("chunk without size", head("Transfer-Encoding: chunked\r\n") + "\r\n", 400);
    row("chunk without end", head("Transfer-Encoding: chunked\r\n") + "1\r\nxy\r\n", 400);
    row("endless chunk line", head("Transfer-Encoding: chunked\r\n") + "1;" + QByteArray(400, 'e'), 400);
    row("endless trailers", head("Transfer-Encoding: chunked\r\n") + "0\r\n" + QByteArray("T: t\r\n").repeated(2000),
        400);
    row("long request line", "GET /" + QByteArray(1100, 'a'), 431);
    row("long header", head("A: " + QByteArray(1100, 'a') + "\r\n"), 431);
    row("many headers", head(QByteArray("A: b\r\n").repeated(200)), 431);
    row("endless blank lines", QByteArray("\r\n").repeated(600), 431);
}

void TestRequestFramer::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        RequestFramer framer = makeFramer();
        for (qsizetype at = 0; at < bytes.size() && framer.state() != RequestFramer::State::Refused; at += step)
            (void)framer.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        QCOMPARE(framer.state(), RequestFramer::State::Refused);
        QCOMPARE(framer.problem().status, status);
        QVERIFY(!framer.problem().error.detail.isEmpty());
    }
}

void TestRequestFramer::takes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no body") << head({}, "GET /x HTTP/1.1") << QByteArray();
    QTest::newRow("bare LF") << QByteArray("GET /x HTTP/1.1\nHost: h\n\n") << QByteArray();
    QTest::newRow("blank lines before") << "\r\n\r\n" + head({}, "GET /x HTTP/1.1") << QByteArray();
    QTest::newRow("length 0") << head("Content-Length: 0\r\n") << QByteArray();
    QTest::newRow("length") << head("Content-Length: 5\r\n") + "hello" << QByteArray("hello");
    QTest::newRow("at the limit") << head("content-length: 100\r\n") + QByteArray(100, 'b') << QByteArray(100, 'b');
    QTest::newRow("the route says more") << head("Content-Length: 900\r\n", "POST /large?a=b HTTP/1.1")
                                                + QByteArray(900, 'b')
                                         << QByteArray(900, 'b');
    QTest::newRow("chunks") << head("Transfer-Encoding: Chunked\r\n") + "5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\n\r\n"
                            << QByteArray("hello world");
    QTest::newRow("trailers") << head("Transfer-Encoding: chunked\r\n") + "0005\r\nhello\r\n0\r\nA: b\r\nC: d\r\n\r\n"
                              << QByteArray("hello");
    QTest::newRow("line ends in a chunk") << head("Transfer-Encoding: chunked\r\n") + "4\r\n\r\n\r\n\r\n0\r\n\r\n"
                                          << QByteArray("\r\n\r\n");
}

void TestRequestFramer::takes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    QRandomGenerator random(1);
    for (int round = 0; round < 50; ++round) { // whatever pieces the network makes of it
        RequestFramer framer = makeFramer();
        qsizetype at = 0;
        while (at < bytes.size()) {
            const qsizetype step =
                round == 0 ? bytes.size() : std::min<qsizetype>(bytes.size() - at, random.bounded(1, 9));
            QCOMPARE(framer.feed(QByteArrayView(bytes).sliced(at, step)), step);
            at += step;
            QCOMPARE(framer.state() == RequestFramer::State::Whole, at == bytes.size());
        }
        QCOMPARE(framer.takeBody(), body);
    }
}

void TestRequestFramer::restatesWithoutConnectionManagement()
{
    RequestFramer framer = makeFramer();
    (void)framer.feed(head("Transfer-Encoding: chunked\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n"
                           "X-Callttone-Connection: 7\r\nx-callttone-connection: 8\r\nX-Other:  a \r\n")
                      + "2\r\nhi\r\n0\r\n\r\n");
    QCOMPARE(framer.state(), RequestFramer::State::Whole);
    QVERIFY(!framer.head().keepAlive);
    QCOMPARE(framer.head().restated(2, "42"), "POST /x HTTP/1.1\r\nHost: h\r\nX-Other: a\r\nContent-Length: 2\r\n"
                                              "X-Callttone-Connection: 42\r\n\r\n");
}

void TestRequestFramer::restatesWithoutTheQuery()
{
    RequestFramer framer = makeFramer();
    (void)framer.feed("GET /x?code=4%2Fa+b&state=s?t HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(framer.state(), RequestFramer::State::Whole);
    QCOMPARE(framer.head().path(), QByteArrayView("/x"));
    QCOMPARE(framer.head().query(), QByteArrayView("code=4%2Fa+b&state=s?t"));
    QVERIFY(framer.head().restated(0, "1").startsWith("GET /x HTTP/1.1\r\n"));
    framer.restart();
    (void)framer.feed("GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(framer.head().query().isEmpty());
}

void TestRequestFramer::leavesTheNextRequestAlone()
{
    RequestFramer framer = makeFramer();
    const QByteArray first = head("Content-Length: 2\r\n") + "ab";
    const QByteArray both = first + head("Content-Length: 2\r\n", "POST /y HTTP/1.1") + "cd";
    QCOMPARE(framer.feed(both), first.size());
    QCOMPARE(framer.takeBody(), "ab");
    framer.restart();
    QVERIFY(!framer.hasBegun());
    QCOMPARE(framer.feed(QByteArrayView(both).sliced(first.size())), both.size() - first.size());
    QCOMPARE(framer.head().path(), QByteArrayView("/y"));
    QCOMPARE(framer.takeBody(), "cd");
}

void TestRequestFramer::holdsNothingOfWhatItRefuses()
{
    RequestFramer framer = makeFramer();
    (void)framer.feed(head("Transfer-Encoding: chunked\r\n") + "40\r\n" + QByteArray(64, 'x') + "\r\n40\r\n");
    QCOMPARE(framer.state(), RequestFramer::State::Refused);
    QCOMPARE(framer.bytesHeld(), 0);
}

QTEST_GUILESS_MAIN(TestRequestFramer)
#include "tst_request_framer.moc"
