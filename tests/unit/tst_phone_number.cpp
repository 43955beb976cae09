// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/contacts/phone_number.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using integrations::readPhoneNumber;

/// Numbers as callers, carriers and address books write them.
class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isNoNumber_data();
    void isNoNumber();
    void regions();
    void withheld();
    void threads();
};

void TestPhoneNumber::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("of");
    const auto row = [](const char *name, const QString &text, const QString &region, const QString &e164,
                        const QString &national,
                        const QString &of) { QTest::newRow(name) << text << region << e164 << national << of; };

    row("us e164", u"+15125550199"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us e164, no region", u"+15125550199"_s, {}, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us brackets", u"(512) 555-0199"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us dots", u"512.555.0199"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us with its 1", u"1-512-555-0199"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us in Germany", u"+1 (512) 555-0199"_s, u"DE"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us from Germany", u"001 512 555 0199"_s, u"DE"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us extension x", u"512-555-0199 x12"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us extension word", u"+1 512 555 0199 ext. 7"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us extension #", u"512-555-0199 #7"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us extension comma", u"512-555-0199,,7"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us word behind", u"512-555-0199 (mobile)"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us word before", u"Cell: 512-555-0199"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("us two", u"512-555-0199 / 512-555-0100"_s, u"US"_s, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("tel", u"tel:+15125550199"_s, {}, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("tel with extension", u"tel:+1-512-555-0199;ext=7"_s, {}, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("blanks", u"  + 1 512 555 0199\t"_s, {}, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("no-break blanks", u"+1\u00A0512\u00A0555\u00A00199"_s, {}, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("directional marks", u"\u202A+1 512 555 0199\u202C"_s, {}, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("arabic digits", u"\u0661\u0665\u0661\u0662\u0665\u0665\u0665\u0660\u0661\u0669\u0669"_s, u"US"_s,
        u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("arabic digits, 00", u"\u0660\u0660\u0664\u0669 \u0663\u0660 1234567"_s, {}, u"+49301234567"_s, u"301234567"_s,
        u"DE"_s);
    row("wide characters", u"\uFF0B1\uFF08512\uFF09555\uFF0D0199"_s, {}, u"+15125550199"_s, u"5125550199"_s, u"US"_s);
    row("ca", u"416-555-0134"_s, u"CA"_s, u"+14165550134"_s, u"4165550134"_s, u"CA"_s);
    row("de zero", u"030 1234567"_s, u"DE"_s, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de slash", u"030/1234567"_s, u"DE"_s, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de zero in brackets", u"+49 (0)30 1234567"_s, {}, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de 00 in de", u"00 49 30 1234567"_s, u"DE"_s, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de 00 in us", u"0049 30 1234567"_s, u"US"_s, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de 00 in jp", u"0049 30 1234567"_s, u"JP"_s, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de 00 nowhere", u"0049 30 1234567"_s, {}, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de 011 in us", u"011 49 30 1234567"_s, u"US"_s, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de 0011 in au", u"0011 49 30 1234567"_s, u"AU"_s, u"+49301234567"_s, u"301234567"_s, u"DE"_s);
    row("de mobile", u"0151 23456789"_s, u"DE"_s, u"+4915123456789"_s, u"15123456789"_s, u"DE"_s);
    row("gb", u"020 7946 0958"_s, u"GB"_s, u"+442079460958"_s, u"2079460958"_s, u"GB"_s);
    row("gb range not in use", u"07700 900123"_s, u"GB"_s, u"+447700900123"_s, u"7700900123"_s, u"GB"_s);
    row("gb without plus in us", u"447700900123"_s, u"US"_s, u"+447700900123"_s, u"7700900123"_s, u"GB"_s);
    row("it zero stays", u"06 1234 5678"_s, u"IT"_s, u"+390612345678"_s, u"0612345678"_s, u"IT"_s);
    row("it with country", u"+39 06 1234 5678"_s, u"US"_s, u"+390612345678"_s, u"0612345678"_s, u"IT"_s);
    row("it mobile", u"312 345 6789"_s, u"IT"_s, u"+393123456789"_s, u"3123456789"_s, u"IT"_s);
    row("fr", u"01 23 45 67 89"_s, u"FR"_s, u"+33123456789"_s, u"123456789"_s, u"FR"_s);
    row("es", u"912 345 678"_s, u"ES"_s, u"+34912345678"_s, u"912345678"_s, u"ES"_s);
    row("mx", u"55 1234 5678"_s, u"MX"_s, u"+525512345678"_s, u"5512345678"_s, u"MX"_s);
    row("mx old mobile 1", u"+52 1 55 1234 5678"_s, {}, u"+525512345678"_s, u"5512345678"_s, u"MX"_s);
    row("mx old mobile 044", u"044 55 1234 5678"_s, u"MX"_s, u"+525512345678"_s, u"5512345678"_s, u"MX"_s);
    row("ar mobile 9", u"+54 9 11 2345 6789"_s, {}, u"+5491123456789"_s, u"1123456789"_s, u"AR"_s);
    row("ar mobile 15", u"011 15-2345-6789"_s, u"AR"_s, u"+5491123456789"_s, u"1123456789"_s, u"AR"_s);
    row("ar fixed", u"+54 11 2345 6789"_s, {}, u"+541123456789"_s, u"1123456789"_s, u"AR"_s);
    row("br", u"(11) 98765-4321"_s, u"BR"_s, u"+5511987654321"_s, u"11987654321"_s, u"BR"_s);
    row("br with carrier", u"0 21 11 98765-4321"_s, u"BR"_s, u"+5511987654321"_s, u"11987654321"_s, u"BR"_s);
    row("ru eight", u"8 (912) 345-67-89"_s, u"RU"_s, u"+79123456789"_s, u"9123456789"_s, u"RU"_s);
    row("in", u"098765 43210"_s, u"IN"_s, u"+919876543210"_s, u"9876543210"_s, u"IN"_s);
    row("jp", u"03-1234-5678"_s, u"JP"_s, u"+81312345678"_s, u"312345678"_s, u"JP"_s);
    row("au mobile", u"0412 345 678"_s, u"AU"_s, u"+61412345678"_s, u"412345678"_s, u"AU"_s);
    row("ae", u"050 123 4567"_s, u"AE"_s, u"+971501234567"_s, u"501234567"_s, u"AE"_s);
    row("za", u"082 123 4567"_s, u"ZA"_s, u"+27821234567"_s, u"821234567"_s, u"ZA"_s);
    row("is seven digits", u"410 4000"_s, u"IS"_s, u"+3544104000"_s, u"4104000"_s, u"IS"_s);
    row("nu four digits", u"+683 4002"_s, {}, u"+6834002"_s, u"4002"_s, u"NU"_s);
    row("of no country", u"+800 1234 5678"_s, u"US"_s, u"+80012345678"_s, u"12345678"_s, {});
}

void TestPhoneNumber::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);
    const auto number = readPhoneNumber(text, region);
    QVERIFY(number);
    QTEST(number->e164, "e164");
    QTEST(number->national, "national");
    QTEST(number->region, "of");

    // What was read once is read the same ever after, wherever it is read.
    QVERIFY(readPhoneNumber(number->e164, {}) == number);
    QVERIFY(readPhoneNumber(number->e164, u"JP"_s) == number);
    QVERIFY(readPhoneNumber(number->e164, u"US"_s) == number);
}

void TestPhoneNumber::isNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *name, const QString &text, const QString &region) {
        QTest::newRow(name) << text << region;
    };
    row("nothing", {}, u"US"_s);
    row("words", u"anonymous"_s, u"US"_s);
    row("number in words", u"five one two"_s, u"US"_s);
    row("anonymous dialled", u"+266696687"_s, u"US"_s);
    row("anonymous dialled, no plus", u"266696687"_s, u"DE"_s); // could be one there
    row("unavailable dialled", u"+86282452253"_s, u"US"_s);     // could be one of China
    row("restricted dialled", u"+7378742833"_s, u"US"_s);
    row("no country", u"5125550199"_s, {});
    row("unknown region", u"5125550199"_s, u"XX"_s);
    row("local", u"555-0199"_s, u"US"_s);
    row("emergency", u"911"_s, u"US"_s);
    row("emergency in Germany", u"112"_s, u"DE"_s);
    row("short code", u"62222"_s, u"US"_s);
    row("short code in Germany", u"22833"_s, u"DE"_s);
    row("extension", u"x101"_s, u"US"_s);
    row("extension of four", u"1001"_s, u"US"_s);
    row("sip", u"sip:ann@pbx"_s, u"US"_s);
    row("sip with number", u"sip:+15125550199@pbx.example"_s, u"US"_s);
    row("sip without host", u"sip:5125550199"_s, u"US"_s);
    row("too long", u"+151255501991234567"_s, u"US"_s);
    row("no such country", u"+999 1234 5678"_s, u"US"_s);
    row("only a plus", u"+"_s, u"US"_s);
    row("only zeros", u"00"_s, u"US"_s);
    row("words behind digits", u"512 unknown"_s, u"US"_s); // letters are no digits, though keypads say so
    row("half a character", QString(QChar(0xD83D)), u"US"_s);
    row("very long", QString(100'000, u'5'), u"US"_s);
}

void TestPhoneNumber::isNoNumber()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);
    const auto number = readPhoneNumber(text, region);
    QVERIFY2(!number, number ? qPrintable(number->e164) : "");
}

void TestPhoneNumber::regions()
{
    for (const QString &region : {u"US"_s, u"DE"_s, u"GB"_s, u"MX"_s})
        QVERIFY(integrations::isPhoneRegion(region));
    for (const QString &region : {QString(), u"us"_s, u"XX"_s, u"ZZ"_s, u"001"_s, u"Germany"_s})
        QVERIFY2(!integrations::isPhoneRegion(region), qPrintable(region));
}

void TestPhoneNumber::withheld()
{
    for (const QString &text : {u"anonymous"_s, u" Anonymous "_s, u"Restricted"_s, u"+266696687"_s, u"266696687"_s,
                                u"+8656696"_s, u"+7748283"_s, u"+2562533"_s, u"+86282452253"_s})
        QVERIFY2(integrations::isWithheldNumber(text), qPrintable(text));
    for (const QString &text : {QString(), u"+15125550199"_s, u"7378742833"_s, u"555-0199"_s})
        QVERIFY2(!integrations::isWithheldNumber(text), qPrintable(text));
    QCOMPARE(readPhoneNumber(u"737 874 2833"_s, u"US"_s)->e164, u"+17378742833"_s); // a number of Austin
}

void TestPhoneNumber::threads()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 8; ++i) {
        readers.emplace_back([&wrong] {
            for (int round = 0; round < 200; ++round) {
                const auto number = readPhoneNumber(u"030 1234567"_s, u"DE"_s);
                wrong += number && number->e164 == u"+49301234567"_s ? 0 : 1;
            }
        });
    }
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phone_number.moc"
