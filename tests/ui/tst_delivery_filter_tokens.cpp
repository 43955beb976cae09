// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_deliveries.h"
#include "ui/pages/deliveries/delivery_filter_tokens.h"
#include "ui/pages/deliveries/histogram_span.h"
#include "ui/widgets/pretty_json.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::ui;
using callttone::core::TimeMs;
using callttone::testing::sampleNow;

namespace {

constexpr TimeMs hour = 3'600'000;
constexpr TimeMs minute = 60'000;
constexpr TimeMs midnight = 1'771'286'400'000; // 2026-02-17T00:00Z; sampleNow is 10:42:07 of that day

const FilterClock seenAt{sampleNow, QTimeZone::utc()};

FilterSchema schema()
{
    return deliveryFilterSchema([] { return DeliveryFilterHints{{u"crm.example.com/hooks"_s}, {u"Sales Agent"_s}}; });
}

QList<FilterToken> tokensOf(const QString &text)
{
    return checkedTogether(schema().parse(text));
}

} // namespace

/// The filter of the Deliveries page: what a person writes, what the service is asked, and back.
class TestDeliveryFilterTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomeAQuery_data();
    void becomeAQuery();
    void unusableOnesSayWhy_data();
    void unusableOnesSayWhy();
    void readBackFromTheFilter_data();
    void readBackFromTheFilter();
    void clockTimesAreTheMostRecent_data();
    void clockTimesAreTheMostRecent();
    void rangesPrintAsTheyRead_data();
    void rangesPrintAsTheyRead();
    void suggestionsKnowEndpointsAndAgents();
    void histogramReachesBack_data();
    void histogramReachesBack();
    void prettyJsonKeepsOrderAndNumbers_data();
    void prettyJsonKeepsOrderAndNumbers();
};

void TestDeliveryFilterTokens::becomeAQuery_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one of") << u"status:failed,retrying"_s << u"status=failed,retrying"_s;
    QTest::newRow("not") << u"-status:delivered"_s << u"status=-delivered"_s;
    QTest::newRow("status prefix") << u"status:re*"_s << u"status=retrying"_s;
    QTest::newRow("event prefix") << u"event:call.*"_s << u"event=call.*"_s;
    QTest::newRow("endpoint") << u"endpoint:crm.example.com/hooks"_s << u"destination=crm.example.com/hooks"_s;
    QTest::newRow("agent") << u"agent:\"Sales Agent\""_s << u"agent=Sales Agent"_s;
    QTest::newRow("call") << u"call:call_9f27c1e04b"_s << u"callId=call_9f27c1e04b"_s;
    QTest::newRow("codes") << u"last-code:5xx,timeout"_s << u"code=5xx,timeout"_s;
    QTest::newRow("over") << u"latency:>1s"_s << u"latencyMin=1001"_s;
    QTest::newRow("at least") << u"latency:>=1s"_s << u"latencyMin=1000"_s;
    QTest::newRow("under") << u"latency:<200ms"_s << u"latencyMax=199"_s;
    QTest::newRow("between") << u"latency:200ms..1s"_s << u"latencyMin=200&latencyMax=1000"_s;
    QTest::newRow("exactly") << u"tries:3"_s << u"triesMin=3&triesMax=3"_s;
    QTest::newRow("open end") << u"tries:2.."_s << u"triesMin=2"_s;
    QTest::newRow("words") << u"whitening plan"_s << u"q=whitening plan"_s;
    QTest::newRow("together") << u"status:failed latency:>1s dana"_s << u"status=failed&q=dana&latencyMin=1001"_s;
    QTest::newRow("a bad one is left out") << u"status:gone event:call.ended"_s << u"event=call.ended"_s;
    QTest::newRow("time") << u"time:09:00..10:42"_s
                          << u"from=%1&to=%2"_s.arg(midnight + 9 * hour).arg(midnight + 10 * hour + 42 * minute);
}

void TestDeliveryFilterTokens::becomeAQuery()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QCOMPARE(deliveryFilterOf(tokensOf(text), seenAt).toQuery().toString(QUrl::FullyDecoded), query);
}

void TestDeliveryFilterTokens::unusableOnesSayWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why"); ///< a part of it, about the last token
    QTest::newRow("unknown key") << u"colour:red"_s << u"no filter"_s;
    QTest::newRow("unknown status") << u"status:gone"_s << u"not one of"_s;
    QTest::newRow("unknown code") << u"last-code:abc"_s << u"not a code"_s;
    QTest::newRow("code out of range") << u"last-code:99"_s << u"not a code"_s;
    QTest::newRow("compared code") << u"last-code:>500"_s << u"not compared"_s;
    QTest::newRow("no duration") << u"latency:fast"_s << u"not a duration"_s;
    QTest::newRow("negated duration") << u"-latency:>1s"_s << u"cannot be excluded"_s;
    QTest::newRow("two calls in one") << u"call:a,b"_s << u"one value"_s;
    QTest::newRow("no time") << u"time:noon.."_s << u"not a time"_s;
    QTest::newRow("comma inside") << u"endpoint:\"a,b\""_s << u"comma"_s;
    QTest::newRow("second status") << u"status:failed status:retrying"_s << u"status:failed,retrying"_s;
    QTest::newRow("contradiction") << u"status:failed -status:retrying"_s << u"only one"_s;
    QTest::newRow("second range") << u"latency:>1s latency:<2s"_s << u"only one"_s;
    QTest::newRow("negated words") << u"status:failed -dana"_s << u"cannot be excluded"_s;
}

void TestDeliveryFilterTokens::unusableOnesSayWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const QList<FilterToken> tokens = tokensOf(text);
    QVERIFY2(tokens.last().error.contains(why), qPrintable(tokens.last().error));
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i)
        QVERIFY2(tokens.at(i).isValid(), qPrintable(tokens.at(i).error));
}

void TestDeliveryFilterTokens::readBackFromTheFilter_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"status:failed,retrying", "-event:call.*", "endpoint:crm.example.com/hooks",
                             "call:call_9f", "agent:\"Sales Agent\"", "last-code:5xx", "latency:>=1000ms",
                             "latency:<=200ms", "tries:3", "tries:2..5", "time:09:00..10:42", "dana"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDeliveryFilterTokens::readBackFromTheFilter()
{
    QFETCH(QString, text);
    QCOMPARE(printFilter(deliveryTokensOf(deliveryFilterOf(tokensOf(text), seenAt), seenAt)), text);
}

void TestDeliveryFilterTokens::clockTimesAreTheMostRecent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("from"); ///< relative to today's midnight; 0 and below -1 day: none
    QTest::addColumn<qint64>("to");
    constexpr qint64 none = -1000 * hour;
    QTest::newRow("today") << u"time:09:00..10:42"_s << 9 * hour << 10 * hour + 42 * minute;
    QTest::newRow("still to come is yesterday") << u"time:22:00..23:00"_s << -2 * hour << -1 * hour;
    QTest::newRow("over midnight") << u"time:22:00..02:00"_s << -2 * hour << 2 * hour;
    QTest::newRow("end ahead of now") << u"time:10:00..11:00"_s << 10 * hour << 11 * hour;
    QTest::newRow("since") << u"time:09:00.."_s << 9 * hour << none;
    QTest::newRow("until") << u"time:..09:00"_s << none << 9 * hour;
    QTest::newRow("with seconds") << u"time:09:00:30..09:01"_s << 9 * hour + 30'000 << 9 * hour + minute;
    QTest::newRow("a whole day") << u"time:2026-02-16"_s << -24 * hour << 0LL;
    QTest::newRow("days, the last included") << u"time:2026-02-15..2026-02-16"_s << -48 * hour << 0LL;
    QTest::newRow("date and time") << u"time:2026-02-16T12:00..2026-02-16T13:00"_s << -12 * hour << -11 * hour;
    QTest::newRow("after") << u"time:>09:00"_s << 9 * hour << none;
    QTest::newRow("one minute") << u"time:09:00"_s << 9 * hour << 9 * hour + minute;
}

void TestDeliveryFilterTokens::clockTimesAreTheMostRecent()
{
    QFETCH(QString, text);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const auto expected = [](qint64 offset) {
        return offset < -999 * hour ? std::optional<TimeMs>() : std::optional<TimeMs>(midnight + offset);
    };
    const QList<FilterToken> tokens = tokensOf(text);
    QVERIFY2(tokens.first().isValid(), qPrintable(tokens.first().error));
    const TimeBounds bounds = timeBoundsOf(tokens.first(), seenAt);
    QCOMPARE(bounds.from, expected(from));
    QCOMPARE(bounds.to, expected(to));
}

void TestDeliveryFilterTokens::rangesPrintAsTheyRead_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("printed");
    QTest::newRow("today") << 9 * hour << 10 * hour + 42 * minute << u"time:09:00..10:42"_s;
    QTest::newRow("seconds") << 9 * hour + 5'000 << 10 * hour << u"time:09:00:05..10:00"_s;
    QTest::newRow("over midnight") << -2 * hour << 2 * hour << u"time:22:00..02:00"_s;
    QTest::newRow("yesterday morning") << -16 * hour << -15 * hour << u"time:2026-02-16T08:00..2026-02-16T09:00"_s;
    QTest::newRow("more than a day") << -30 * hour << 9 * hour << u"time:2026-02-15T18:00..2026-02-17T09:00"_s;
}

void TestDeliveryFilterTokens::rangesPrintAsTheyRead()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(QString, printed);
    const FilterToken token = timeTokenOf(midnight + from, midnight + to, seenAt);
    QCOMPARE(printFilterToken(token), printed);
    QCOMPARE(timeBoundsOf(token, seenAt), (TimeBounds{midnight + from, midnight + to}));
}

void TestDeliveryFilterTokens::suggestionsKnowEndpointsAndAgents()
{
    const FilterSchema known = schema();
    QCOMPARE(known.find(u"endpoint"_s)->values().first().value, u"crm.example.com/hooks"_s);
    QCOMPARE(known.find(u"agent"_s)->values().first().value, u"Sales Agent"_s);
    QStringList keys;
    for (const FilterKey &key : known.keys())
        keys.append(key.key);
    QCOMPARE(keys, (QStringList{u"status"_s, u"event"_s, u"endpoint"_s, u"call"_s, u"agent"_s, u"last-code"_s,
                                u"latency"_s, u"tries"_s, u"time"_s}));
    // What is offered must be usable.
    for (const FilterKey &key : known.keys()) {
        const QList<FilterSuggestion> values = key.values ? key.values() : QList<FilterSuggestion>();
        for (const FilterSuggestion &value : values) {
            const FilterToken token = tokensOf(u"%1:\"%2\""_s.arg(key.key, value.value)).first();
            const FilterToken plain = tokensOf(key.key + u':' + value.value).first();
            QVERIFY2(token.isValid() || plain.isValid(), qPrintable(printFilterToken(plain)));
        }
    }
}

void TestDeliveryFilterTokens::histogramReachesBack_data()
{
    QTest::addColumn<qint64>("hoursBack"); ///< 0: no time filter
    QTest::addColumn<qint64>("binMinutes");
    QTest::newRow("no filter") << qint64(0) << qint64(5);
    QTest::newRow("six hours") << qint64(6) << qint64(5);
    QTest::newRow("half a day") << qint64(12) << qint64(15);
    QTest::newRow("two days") << qint64(48) << qint64(60);
    QTest::newRow("a month") << qint64(31 * 24) << qint64(720);
}

void TestDeliveryFilterTokens::histogramReachesBack()
{
    QFETCH(qint64, hoursBack);
    QFETCH(qint64, binMinutes);
    TimeBounds filtered;
    if (hoursBack > 0)
        filtered.from = sampleNow - hoursBack * hour;
    const TimeSpan span = histogramSpan(sampleNow, filtered);
    QCOMPARE(span.toMs - span.fromMs, Histogram::BinCount * binMinutes * minute);
    QVERIFY(span.toMs > sampleNow && span.toMs <= sampleNow + binMinutes * minute);
    QVERIFY(span.fromMs <= filtered.from.value_or(sampleNow));
    QCOMPARE(span.fromMs % (binMinutes * minute), 0);
}

void TestDeliveryFilterTokens::prettyJsonKeepsOrderAndNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pretty"); ///< null: no JSON
    QTest::newRow("order") << QByteArray(R"({"b":1,"a":[true,null]})")
                           << u"{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("numbers") << QByteArray(R"({"n":1.10,"big":12345678901234567890})")
                             << u"{\n  \"n\": 1.10,\n  \"big\": 12345678901234567890\n}"_s;
    QTest::newRow("strings") << QByteArray(R"({"s":"a {\"b\": [1,2]} \\"})")
                             << u"{\n  \"s\": \"a {\\\"b\\\": [1,2]} \\\\\"\n}"_s;
    QTest::newRow("empty") << QByteArray(R"({ "a": { }, "b" : [ ] })") << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("no json") << QByteArray("<html>") << QString();
    QTest::newRow("cut off") << QByteArray(R"({"a":)") << QString();
}

void TestDeliveryFilterTokens::prettyJsonKeepsOrderAndNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pretty);
    QCOMPARE(prettyJson(json).value_or(QString()), pretty);
}

QTEST_GUILESS_MAIN(TestDeliveryFilterTokens)
#include "tst_delivery_filter_tokens.moc"
