// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sse_parser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using callttone::core::SseEvent;
using callttone::core::SseParser;

namespace QTest {
template<> char *toString(const SseEvent &event)
{
    const QByteArray text = "id=" + event.id + " type=" + event.type + " data=" + event.data;
    return qstrdup(text.constData());
}
} // namespace QTest

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<SseEvent>>("expected");
        const auto row = [](const char *name, const QByteArray &stream, const QList<SseEvent> &expected) {
            QTest::newRow(name) << stream << expected;
        };
        row("plain", "data: hi\n\n"_ba, {{""_ba, "message"_ba, "hi"_ba}});
        row("id and type", "id: 7\nevent: call.ended\ndata: {}\n\n"_ba, {{"7"_ba, "call.ended"_ba, "{}"_ba}});
        row("several data lines", "data: a\ndata:b\ndata\n\n"_ba, {{""_ba, "message"_ba, "a\nb\n"_ba}});
        row("CRLF", "id: 1\r\ndata: x\r\n\r\n"_ba, {{"1"_ba, "message"_ba, "x"_ba}});
        row("CR alone", "id: 1\rdata: x\r\rdata: y\r\r"_ba,
            {{"1"_ba, "message"_ba, "x"_ba}, {"1"_ba, "message"_ba, "y"_ba}});
        row("mixed line ends", "data: x\r\ndata: y\n\rdata: z\n\n"_ba,
            {{""_ba, "message"_ba, "x\ny"_ba}, {""_ba, "message"_ba, "z"_ba}});
        row("comments", ": ping\n\n:\n\ndata: x\n: inside\ndata: y\n\n"_ba, {{""_ba, "message"_ba, "x\ny"_ba}});
        row("only one space goes", "data:  two\n\n"_ba, {{""_ba, "message"_ba, " two"_ba}});
        row("a colon in the value", "data: a:b: c\n\n"_ba, {{""_ba, "message"_ba, "a:b: c"_ba}});
        row("no data, no event", "id: 4\nevent: x\n\ndata: y\n\n"_ba, {{"4"_ba, "message"_ba, "y"_ba}});
        row("empty data is an event", "data\n\n"_ba, {{""_ba, "message"_ba, ""_ba}});
        row("id stays", "id: 1\ndata: a\n\ndata: b\n\n"_ba,
            {{"1"_ba, "message"_ba, "a"_ba}, {"1"_ba, "message"_ba, "b"_ba}});
        row("an empty id clears", "id: 1\ndata: a\n\nid\ndata: b\n\n"_ba,
            {{"1"_ba, "message"_ba, "a"_ba}, {""_ba, "message"_ba, "b"_ba}});
        row("an id with NUL is ignored", QByteArray("id: 1\n\nid: 2\0x\ndata: a\n\n", 24),
            {{"1"_ba, "message"_ba, "a"_ba}});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: x\n\n"_ba,
            {{""_ba, "message"_ba, "x"_ba}});
        row("unknown fields", "foo: bar\nDATA: no\ndata: x\n\n"_ba, {{""_ba, "message"_ba, "x"_ba}});
        row("half an event", "data: x\n\ndata: y\n"_ba, {{""_ba, "message"_ba, "x"_ba}});
        row("UTF-8", "data: \xC3\xBC\xE2\x82\xAC\n\n"_ba, {{""_ba, "message"_ba, "\xC3\xBC\xE2\x82\xAC"_ba}});
    }

    void reads()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QList<SseEvent>, expected);
        SseParser parser;
        QCOMPARE(parser.feed(stream), expected);
    }

    /// Wherever the network cuts: all ways into two pieces, byte by byte, and random pieces.
    void anySplitGivesTheSame_data() { reads_data(); }
    void anySplitGivesTheSame()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QList<SseEvent>, expected);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            SseParser parser;
            QList<SseEvent> events = parser.feed(QByteArrayView(stream).first(cut));
            events += parser.feed(QByteArrayView(stream).sliced(cut));
            QCOMPARE(events, expected);
        }
        QRandomGenerator random(42);
        const QByteArray repeated = stream + "\n\n" + stream; // an unfinished event joins nothing after a blank line
        SseParser whole;
        const QList<SseEvent> reference = whole.feed(repeated);
        for (int round = 0; round < 200; ++round) {
            SseParser parser;
            QList<SseEvent> events;
            for (qsizetype at = 0; at < repeated.size();) {
                const qsizetype size = qMin<qsizetype>(repeated.size() - at, 1 + random.bounded(round < 20 ? 1 : 9));
                events += parser.feed(QByteArrayView(repeated).sliced(at, size));
                at += size;
            }
            QCOMPARE(events, reference);
        }
    }

    void retryIsDigitsOnly()
    {
        SseParser parser;
        QVERIFY(parser.feed("retry: soon\n\n").isEmpty());
        QVERIFY(!parser.retryMs());
        QVERIFY(parser.feed("retry: 2500\n\n").isEmpty());
        QCOMPARE(parser.retryMs(), 2500);
        QVERIFY(parser.feed("retry: -1\n\n").isEmpty());
        QCOMPARE(parser.retryMs(), 2500);
    }

    void restartKeepsTheIdAndDropsTheHalf()
    {
        SseParser parser;
        QCOMPARE(parser.feed("id: 5\ndata: a\n\nid: 6\ndata: ha").size(), 1);
        QCOMPARE(parser.lastEventId(), "5"_ba); // 6 was never completed, so the service must send it again
        parser.restart();
        QCOMPARE(parser.feed("data: b\n\n"), (QList<SseEvent>{{"5"_ba, "message"_ba, "b"_ba}}));
    }

    void anEndlessEventBreaksTheStream()
    {
        SseParser parser;
        const QByteArray chunk(1024 * 1024, 'x');
        QVERIFY(parser.feed("data: ").isEmpty());
        for (int i = 0; i < 20 && !parser.isBroken(); ++i)
            QVERIFY(parser.feed(chunk).isEmpty());
        QVERIFY(parser.isBroken());
        QVERIFY(parser.feed("\n\n").isEmpty());
        parser.restart();
        QCOMPARE(parser.feed("data: x\n\n").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sse_parser.moc"
