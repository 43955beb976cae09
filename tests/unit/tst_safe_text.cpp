// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/safe_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::integrations;

/// What callers say goes to vendors: whole characters, visible cuts, no markup.
class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_data();
    void wellFormed();
    void cuts_data();
    void cuts();
    void cutsNothingApart();
    void html_data();
    void html();
};

namespace {

const QString half{QChar(0xD83D)};
const QString otherHalf{QChar(0xDE00)};
const QString smile = u"\U0001F600"_s;
const QString accented = u"e\u0301"_s; // two units, one character

bool isWhole(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            return false;
    }
    return true;
}

QString randomText(QRandomGenerator &random)
{
    const QStringList pieces{
        u"a"_s, u"b "_s, smile, accented, u"\n"_s, u"\u05E9"_s, u"\u4E2D\u6587"_s, u"o\u0308\u0301"_s};
    QString text;
    const int count = random.bounded(40);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

void TestSafeText::wellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("nothing", {});
    same("plain", u"Ann said: \"yes\", at 3 < 4 & more."_s);
    same("lines and tabs", u"a\nb\r\nc\td"_s);
    same("emoji", u"a"_s + smile + u"b"_s);
    same("family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    same("right to left", u"\u202B\u05E9\u05DC\u05D5\u05DD\u202C 12"_s);
    same("combining", accented);
    QTest::newRow("first half") << u"a"_s + half + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("first half at the end") << u"a"_s + half << u"a\uFFFD"_s;
    QTest::newRow("second half") << otherHalf + u"b"_s << u"\uFFFDb"_s;
    QTest::newRow("halves the wrong way round") << otherHalf + half << u"\uFFFD\uFFFD"_s;
    QTest::newRow("half before a pair") << half + smile << u"\uFFFD"_s + smile;
    QTest::newRow("nul") << u"a\0b"_s << u"ab"_s;
    QTest::newRow("controls") << u"a\u0007\u001Bb\u007Fc\u0085d\u000Be"_s << u"abcde"_s;
}

void TestSafeText::wellFormed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, safe);
    const QString result = callttone::integrations::wellFormed(text);
    QCOMPARE(result, safe);
    QCOMPARE(callttone::integrations::wellFormed(result), result);
    QVERIFY(isWhole(result));
}

void TestSafeText::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("cut");
    QTest::newRow("short") << u"abc"_s << 5 << u"abc"_s;
    QTest::newRow("fits exactly") << u"abcde"_s << 5 << u"abcde"_s;
    QTest::newRow("one too long") << u"abcdef"_s << 5 << u"abcd…"_s;
    QTest::newRow("no blank before the mark") << u"abc def"_s << 5 << u"abc…"_s;
    QTest::newRow("before a pair") << u"abc"_s + smile + u"def"_s << 5 << u"abc…"_s;
    QTest::newRow("behind a pair") << u"abc"_s + smile + u"def"_s << 6 << u"abc"_s + smile + u"…"_s;
    QTest::newRow("before an accent") << u"abc"_s + accented + u"def"_s << 5 << u"abc…"_s;
    QTest::newRow("behind an accent") << u"abc"_s + accented + u"def"_s << 6 << u"abc"_s + accented + u"…"_s;
    QTest::newRow("more accents than room") << u"e"_s + QString(50, QChar(0x0301)) << 5 << u"e\u0301\u0301\u0301…"_s;
    QTest::newRow("only a pair") << smile + smile << 2 << u"…"_s;
    QTest::newRow("room for the mark only") << u"abc"_s << 1 << u"…"_s;
    QTest::newRow("no room") << u"abc"_s << 0 << QString();
    QTest::newRow("less than none") << u"abc"_s << -3 << QString();
    QTest::newRow("nothing") << QString() << 0 << QString();
}

void TestSafeText::cuts()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    QTEST(cutVisibly(text, most), "cut");
}

void TestSafeText::cutsNothingApart()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5'000; ++round) {
        const QString text = randomText(random);
        const int most = random.bounded(1, 60);
        const QString cut = cutVisibly(text, most);
        QVERIFY(cut.size() <= most);
        QVERIFY(isWhole(cut));
        if (text.size() <= most) {
            QCOMPARE(cut, text);
            continue;
        }
        QVERIFY(cut.endsWith(u'…'));
        const QString kept = cut.chopped(1);
        QVERIFY(text.startsWith(kept));
        QVERIFY(kept.isEmpty() || text.at(kept.size()).category() != QChar::Mark_NonSpacing || kept.size() + 3 >= most);
    }
}

void TestSafeText::html_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << u"abc"_s << u"abc"_s;
    QTest::newRow("markup") << u"<b onclick=\"x('y')\">&amp;</b>"_s
                            << u"&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;amp;&lt;/b&gt;"_s;
    QTest::newRow("lines") << u"a\nb\r\nc\rd\n\ne"_s << u"a<br>b<br>c<br>d<br><br>e"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSafeText::html()
{
    QFETCH(const QString, text);
    QTEST(asHtml(text), "html");
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safe_text.moc"
