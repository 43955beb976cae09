// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/palette_match.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestPaletteMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFits_data();
    void whatFits();
    void whatFitsBetter_data();
    void whatFitsBetter();
};

void TestPaletteMatch::whatFits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString &query, const QString &text, bool fits) {
        QTest::addRow("%s in %s", qPrintable(query), qPrintable(text)) << query << text << fits;
    };
    row({}, u"Overview"_s, true);
    row(u"over"_s, u"Overview"_s, true);
    row(u"OVER"_s, u"overview"_s, true);
    row(u"view"_s, u"Overview"_s, true);
    row(u"key"_s, u"API Keys"_s, true);
    row(u"ak"_s, u"API Keys"_s, true); // beginnings of words
    row(u"nc"_s, u"New campaign"_s, true);
    row(u"ubersicht"_s, u"Übersicht"_s, true);
    row(u"  api   keys "_s, u"API Keys"_s, true);
    row(u"x"_s, u"Overview"_s, false);
    row(u"yek"_s, u"API Keys"_s, false);
    row(u"eie"_s, u"Deliveries"_s, false); // letters that only happen to be there
    row(u"通話"_s, u"通話履歴"_s, true);
}

void TestPaletteMatch::whatFits()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const bool, fits);
    QCOMPARE(items::matchScore(query, text).has_value(), fits);
}

void TestPaletteMatch::whatFitsBetter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("all of it") << u"calls"_s << u"Calls"_s << u"Calls of today"_s;
    QTest::newRow("a beginning") << u"age"_s << u"Agents"_s << u"New agent"_s;
    QTest::newRow("a word") << u"key"_s << u"API Keys"_s << u"Monkeys"_s;
    QTest::newRow("together") << u"list"_s << u"This list"_s << u"Let it stay"_s;
}

void TestPaletteMatch::whatFitsBetter()
{
    QFETCH(const QString, query);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(items::matchScore(query, better).value_or(-1) > items::matchScore(query, worse).value_or(-1));
}

QTEST_APPLESS_MAIN(TestPaletteMatch)
#include "tst_palette_match.moc"
