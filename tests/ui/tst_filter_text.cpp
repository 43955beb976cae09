// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_schema.h"
#include "ui/widgets/filter_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::ui;
using Op = FilterToken::Op;

namespace {

FilterToken token(const QString &key, Op op, const QStringList &values, bool negated = false)
{
    FilterToken t;
    t.key = key;
    t.op = op;
    t.values = values;
    t.negated = negated;
    return t;
}

FilterSchema schema()
{
    return FilterSchema({{u"status"_s, {}, filter_check::oneOf({u"delivered"_s, u"failed"_s, u"retrying"_s}), {}},
                         {u"event"_s, {}, filter_check::oneOf({u"call.started"_s, u"call.ended"_s}), {}},
                         {u"latency"_s, {}, filter_check::duration(), {}},
                         {u"tries"_s, {}, filter_check::number(), {}},
                         {u"time"_s, {}, filter_check::timeRange(), {}},
                         {u"call"_s, {}, filter_check::words(), {}}});
}

} // namespace

class TestFilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FilterToken>("wanted");
        QTest::newRow("key and value") << u"status:failed"_s << token(u"status"_s, Op::AnyOf, {u"failed"_s});
        QTest::newRow("negated") << u"-status:failed"_s << token(u"status"_s, Op::AnyOf, {u"failed"_s}, true);
        QTest::newRow("any of") << u"status:failed,retrying"_s
                                << token(u"status"_s, Op::AnyOf, {u"failed"_s, u"retrying"_s});
        QTest::newRow("greater") << u"latency:>1s"_s << token(u"latency"_s, Op::Greater, {u"1s"_s});
        QTest::newRow("greater or equal") << u"tries:>=3"_s << token(u"tries"_s, Op::GreaterOrEqual, {u"3"_s});
        QTest::newRow("less") << u"latency:<200ms"_s << token(u"latency"_s, Op::Less, {u"200ms"_s});
        QTest::newRow("less or equal") << u"tries:<=2"_s << token(u"tries"_s, Op::LessOrEqual, {u"2"_s});
        QTest::newRow("prefix") << u"event:call.*"_s << token(u"event"_s, Op::AnyOf, {u"call.*"_s});
        QTest::newRow("range") << u"time:09:00..10:42"_s << token(u"time"_s, Op::Range, {u"09:00"_s, u"10:42"_s});
        QTest::newRow("open end") << u"time:09:00.."_s << token(u"time"_s, Op::Range, {u"09:00"_s, QString()});
        QTest::newRow("open start") << u"time:..10:42"_s << token(u"time"_s, Op::Range, {QString(), u"10:42"_s});
        QTest::newRow("key with a dash") << u"last-code:503"_s << token(u"last-code"_s, Op::AnyOf, {u"503"_s});
        QTest::newRow("key in capitals") << u"Status:failed"_s << token(u"status"_s, Op::AnyOf, {u"failed"_s});
        QTest::newRow("quoted value") << u"agent:\"Sales Agent\""_s << token(u"agent"_s, Op::AnyOf, {u"Sales Agent"_s});
        QTest::newRow("comma in quotes") << u"agent:\"a,b\",c"_s << token(u"agent"_s, Op::AnyOf, {u"a,b"_s, u"c"_s});
        QTest::newRow("escaped quote") << u"agent:\"a\\\"b\""_s << token(u"agent"_s, Op::AnyOf, {u"a\"b"_s});
        QTest::newRow("quoted comparison is text") << u"call:\">1\""_s << token(u"call"_s, Op::AnyOf, {u">1"_s});
        QTest::newRow("quoted dots are text") << u"call:\"a..b\""_s << token(u"call"_s, Op::AnyOf, {u"a..b"_s});
        QTest::newRow("free text") << u"refused"_s << token({}, Op::AnyOf, {u"refused"_s});
        QTest::newRow("free text, negated") << u"-refused"_s << token({}, Op::AnyOf, {u"refused"_s}, true);
        QTest::newRow("quoted free text") << u"\"two words\""_s << token({}, Op::AnyOf, {u"two words"_s});
        QTest::newRow("address is free text")
            << u"https://crm.example.com"_s << token({}, Op::AnyOf, {u"https://crm.example.com"_s});
        QTest::newRow("time of day is free text") << u"10:42"_s << token({}, Op::AnyOf, {u"10:42"_s});
        QTest::newRow("a lone minus is free text") << u"-"_s << token({}, Op::AnyOf, {u"-"_s});
        QTest::newRow("comma in free text") << u"a,b"_s << token({}, Op::AnyOf, {u"a,b"_s});
    }
    void readsOneToken()
    {
        QFETCH(QString, text);
        QFETCH(FilterToken, wanted);
        const auto got = parseFilterToken(text);
        QVERIFY(got);
        QVERIFY2(*got == wanted, qPrintable(printFilterToken(*got)));
        QVERIFY2(got->isValid(), qPrintable(got->error));
        // What is printed reads back as the same, whichever way it was written.
        const QList<FilterToken> back = parseFilter(printFilterToken(*got));
        QCOMPARE(back.size(), 1);
        QVERIFY2(back.constFirst() == wanted, qPrintable(printFilterToken(*got)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("no value") << u"status:"_s << u"after the colon"_s;
        QTest::newRow("no number") << u"latency:>"_s << u"after “>”"_s;
        QTest::newRow("empty item") << u"status:failed,,retrying"_s << u"between the commas"_s;
        QTest::newRow("no ends") << u"time:.."_s << u"start or the end"_s;
        QTest::newRow("open quote") << u"agent:\"Sales"_s << u"closing quote"_s;
        QTest::newRow("open quote in free text") << u"\"two words"_s << u"closing quote"_s;
        QTest::newRow("unknown key") << u"colour:red"_s << u"no filter “colour”"_s;
        QTest::newRow("unknown word") << u"status:lost"_s << u"“lost” is not one of"_s;
        QTest::newRow("one of two unknown") << u"status:failed,lost"_s << u"“lost” is not one of"_s;
        QTest::newRow("prefix of nothing") << u"event:message.*"_s << u"“message.*” is not one of"_s;
        QTest::newRow("word compared") << u"status:>failed"_s << u"cannot be compared"_s;
        QTest::newRow("not a duration") << u"latency:soon"_s << u"not a duration"_s;
        QTest::newRow("not a number") << u"tries:many"_s << u"not a whole number"_s;
        QTest::newRow("not a time") << u"time:9..10"_s << u"not a time"_s;
        QTest::newRow("two times") << u"time:09:00,10:00"_s << u"one time range"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const QList<FilterToken> tokens = schema().parse(text);
        QCOMPARE(tokens.size(), 1);
        QVERIFY2(tokens.constFirst().error.contains(part), qPrintable(tokens.constFirst().error));
    }

    void acceptsWhatTheSchemaKnows_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"status:failed,retrying", "-status:delivered", "event:call.*", "latency:>1s", "latency:1.5s..5s",
              "tries:>=3", "tries:2..5", "time:09:00..10:42", "time:2026-02-17..", "call:call_9f27c1e04b", "503"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void acceptsWhatTheSchemaKnows()
    {
        QFETCH(QString, text);
        const QList<FilterToken> tokens = schema().parse(text);
        QCOMPARE(tokens.size(), 1);
        QVERIFY2(tokens.constFirst().isValid(), qPrintable(tokens.constFirst().error));
    }

    void aWholeFilterSurvivesCopyAndPaste()
    {
        const QString text =
            u"-status:failed,retrying latency:>1s event:call.* time:09:00..10:42 \"two words\" refused"_s;
        const QList<FilterToken> tokens = parseFilter(text);
        QCOMPARE(tokens.size(), 6);
        QCOMPARE(printFilter(tokens), text);
        QVERIFY(parseFilter(u"  \t "_s).isEmpty());
        QVERIFY(!parseFilterToken(u"   "_s));
    }

    void textThatLooksLikeATokenIsQuoted()
    {
        FilterToken text = token({}, Op::AnyOf, {u"status:failed"_s});
        QCOMPARE(printFilterToken(text), u"\"status:failed\""_s);
        QVERIFY(parseFilter(printFilterToken(text)).constFirst() == text);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("ms") << u"318ms"_s << qint64(318);
        QTest::newRow("s") << u"1.5s"_s << qint64(1500);
        QTest::newRow("m") << u"2m"_s << qint64(120000);
        QTest::newRow("min") << u"2 min"_s << qint64(120000);
        QTest::newRow("h") << u"1h"_s << qint64(3600000);
        QTest::newRow("bare") << u"200"_s << qint64(200);
        QTest::newRow("none") << u"soon"_s << qint64(-1);
        QTest::newRow("negative") << u"-5ms"_s << qint64(-1);
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(parseFilterDuration(text).value_or(-1), ms);
    }
};

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filter_text.moc"
