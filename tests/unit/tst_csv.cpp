// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csv/contact_import.h"
#include "models/items/csv/phone_text.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::items;

namespace {

QList<CsvRow> rowsOf(const QString &text, QChar delimiter = u',')
{
    CsvReader reader(text, delimiter);
    QList<CsvRow> rows;
    while (auto row = reader.next())
        rows.append(*row);
    return rows;
}

QString written(const QList<CsvRow> &rows)
{
    QStringList words;
    for (const CsvRow &row : rows) {
        words.append(u"%1[%2]%3"_s.arg(row.line)
                         .arg(row.cells.join(u'|'), row.unfinished ? u"!"_s : QString())
                         .replace(u'\n', u"⏎"_s)
                         .replace(u'\r', u"␍"_s));
    }
    return words.join(u' ');
}

bool always(qsizetype, qsizetype)
{
    return true;
}

QString mappingText(const ColumnMapping &mapping)
{
    QString letters;
    for (const ContactField field : mapping)
        letters += u"-nflpe"[size_t(field)];
    return letters;
}

ContactImport imported(const QString &text)
{
    const auto file = readCsvFile(text.toUtf8(), always);
    return *importedContacts(*file, file->guess.hasHeader, file->guess.mapping, always);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void rows_data();
    void rows();
    void whatIsWrittenIsReadAgain();
    void delimiters_data();
    void delimiters();
    void columns_data();
    void columns();
    void phones_data();
    void phones();
    void problemsNameTheirLines();
    void namesComeTogether();
    void duplicatesAreToldApart();
    void leftOutRowsCanBeMended();
    void tenThousandAreQuick();
    void itStopsWhenTold();
};

void TestCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const QString text = u"Name;Telefon\nJörg Müller;+49 30 1234567\n"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << text << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << text << u"UTF-8"_s;
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, true) << text << u"UTF-16"_s;
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, true) << text << u"UTF-16"_s;
    QTest::newRow("UTF-16 LE, no mark") << encoded(QStringConverter::Utf16LE, false) << text << u"UTF-16"_s;
    QTest::newRow("UTF-16 BE, no mark") << encoded(QStringConverter::Utf16BE, false) << text << u"UTF-16"_s;
    QTest::newRow("Windows-1252") << QByteArray("J\xF6rg \x80 \x96 \x93x\x94") << u"Jörg € – “x”"_s
                                  << u"Windows-1252"_s;
    QTest::newRow("ASCII") << QByteArray("a,b") << u"a,b"_s << u"UTF-8"_s;
    QTest::newRow("empty") << QByteArray() << QString() << u"UTF-8"_s;
    QTest::newRow("one byte") << QByteArray("\xE9") << u"é"_s << u"Windows-1252"_s;
}

void TestCsv::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    const DecodedText read = decoded(bytes);
    QCOMPARE(nameOf(read.encoding), name);
    QCOMPARE(read.text, text);
}

void TestCsv::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a,b\nc,d\n"_s << u"1[a|b] 2[c|d]"_s;
    QTest::newRow("no end") << u"a,b"_s << u"1[a|b]"_s;
    QTest::newRow("CR LF") << u"a,b\r\nc,d\r\n"_s << u"1[a|b] 2[c|d]"_s;
    QTest::newRow("CR") << u"a\rb\r"_s << u"1[a] 2[b]"_s;
    QTest::newRow("quoted") << u"\"a,b\",\"say \"\"hi\"\"\"\n"_s << u"1[a,b|say \"hi\"]"_s;
    QTest::newRow("line break in quotes") << u"\"a\nb\",c\nd,e"_s << u"1[a⏎b|c] 3[d|e]"_s;
    QTest::newRow("CR LF in quotes") << u"\"a\r\nb\"\r\nc"_s << u"1[a␍⏎b] 3[c]"_s;
    QTest::newRow("empty cells") << u",,\na,,"_s << u"1[||] 2[a||]"_s;
    QTest::newRow("empty quotes") << u"\"\",\"\""_s << u"1[|]"_s;
    QTest::newRow("empty lines") << u"\n\na\n  \n\nb\n\n"_s << u"3[a] 6[b]"_s;
    QTest::newRow("quote within") << u"5\" pipe,b"_s << u"1[5\" pipe|b]"_s;
    QTest::newRow("after the quote") << u"\"a\"b,c"_s << u"1[ab|c]"_s;
    QTest::newRow("never closed") << u"a\n\"b,c\nd"_s << u"1[a] 2[b,c⏎d]!"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("delimiter at the end") << u"a,"_s << u"1[a|]"_s;
}

void TestCsv::rows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(written(rowsOf(text)), expected);
}

/// Whatever cells there are, what is written is read as it was, with any of the delimiters.
void TestCsv::whatIsWrittenIsReadAgain()
{
    const quint32 seed = qEnvironmentVariableIsSet("CALLTTONE_SEED") ? qEnvironmentVariableIntValue("CALLTTONE_SEED")
                                                                     : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList pieces{u"a"_s,  u"é"_s,  u","_s,    u";"_s, u"\t"_s,  u"|"_s,
                             u"\""_s, u"\n"_s, u"\r\n"_s, u" "_s, u"日本"_s};
    for (int turn = 0; turn < 2000; ++turn) {
        const QChar delimiter = u",;\t|"[random.bounded(4)];
        QString text;
        QList<QStringList> all;
        for (int row = random.bounded(1, 5); row > 0; --row) {
            QStringList cells;
            for (int cell = random.bounded(1, 5); cell > 0; --cell) {
                QString content;
                for (int piece = random.bounded(5); piece > 0; --piece)
                    content += pieces.at(random.bounded(int(pieces.size())));
                cells.append(content);
            }
            all.append(cells);
            text += csvLine(cells, delimiter);
        }
        const QList<CsvRow> read = rowsOf(text, delimiter);
        QList<QStringList> cells;
        for (const CsvRow &row : read)
            cells.append(row.cells);
        QVERIFY2(cells == all, qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
    }
}

void TestCsv::delimiters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << u"name,phone\nA,+15125550142\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"Name;Telefon\nMüller, Jörg;+4930123\nPike, Jo;+49301\n"_s << QChar(u';');
    QTest::newRow("tab") << u"name\tphone\nA, B\t+1\n"_s << QChar(u'\t');
    QTest::newRow("bar") << u"name|phone\nA|+1\n"_s << QChar(u'|');
    QTest::newRow("one column") << u"+15125550142\n+15125550143\n"_s << QChar(u',');
    QTest::newRow("semicolons in quotes") << u"name,phone\n\"a;b;c\",1\n\"d;e\",2\n"_s << QChar(u',');
    QTest::newRow("decimal commas") << u"name;amount\nA;1,5\nB;2,5\nC;3,5\n"_s << QChar(u';');
    QTest::newRow("nothing") << u""_s << QChar(u',');
}

void TestCsv::delimiters()
{
    QFETCH(const QString, text);
    QFETCH(const QChar, delimiter);
    QCOMPARE(sniffedDelimiter(text), delimiter);
}

void TestCsv::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("header");
    QTest::addColumn<QString>("mapping"); ///< name, first, last, phone, email
    QTest::newRow("English") << u"Name,Phone,E-mail"_s << true << u"npe"_s;
    QTest::newRow("first and last") << u"First Name,Last Name,Mobile Phone,Company"_s << true << u"flp-"_s;
    QTest::newRow("underscores") << u"first_name,last_name,phone_number,email_address"_s << true << u"flpe"_s;
    QTest::newRow("German") << u"Vorname,Nachname,Telefonnummer,E-Mail"_s << true << u"flpe"_s;
    QTest::newRow("Spanish") << u"Nombre,Apellidos,Teléfono móvil,Correo electrónico"_s << true << u"nlpe"_s;
    QTest::newRow("French") << u"Prénom,Nom de famille,Numéro de téléphone,Courriel"_s << true << u"flpe"_s;
    QTest::newRow("Portuguese") << u"Nome completo,Celular,E-mail"_s << true << u"npe"_s;
    QTest::newRow("Italian") << u"Nome,Cognome,Cellulare"_s << true << u"nlp"_s;
    QTest::newRow("Polish") << u"Imię,Nazwisko,Numer telefonu"_s << true << u"flp"_s;
    QTest::newRow("Japanese") << u"氏名,電話番号,メールアドレス"_s << true << u"npe"_s;
    QTest::newRow("Arabic") << u"الاسم,رقم الهاتف,البريد الإلكتروني"_s << true << u"npe"_s;
    QTest::newRow("twice") << u"Name,Phone,Phone 2"_s << true << u"np-"_s;
    QTest::newRow("no header") << u"Dana Whitfield,+1 512 555 0142,dana@example.com"_s << false << u"npe"_s;
    QTest::newRow("only numbers") << u"+15125550142"_s << false << u"p"_s;
    QTest::newRow("a strange name, by its cells") << u"Name,Kontaktweg\nDana,+15125550142"_s << true << u"np"_s;
    QTest::newRow("dates are no numbers") << u"2026-02-17,+15125550142\n2026-02-18,+15125550143"_s << false << u"-p"_s;
}

void TestCsv::columns()
{
    QFETCH(const QString, text);
    QFETCH(const bool, header);
    QFETCH(const QString, mapping);
    const GuessedColumns guess = guessedColumns(rowsOf(text));
    QCOMPARE(guess.hasHeader, header);
    QCOMPARE(mappingText(guess.mapping), mapping);
}

void TestCsv::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164"); ///< or what is wrong
    QTest::newRow("E.164") << u"+15125550142"_s << u"+15125550142"_s;
    QTest::newRow("American") << u"+1 (512) 555-0142"_s << u"+15125550142"_s;
    QTest::newRow("00") << u"0049 30 1234567"_s << u"+49301234567"_s;
    QTest::newRow("(0)") << u"+49 (0)30 / 123-4567"_s << u"+49301234567"_s;
    QTest::newRow("dots") << u"+33.1.23.45.67.89"_s << u"+33123456789"_s;
    QTest::newRow("tel:") << u"tel:+44-20-7946-0018"_s << u"+442079460018"_s;
    QTest::newRow("beautiful dashes") << u"+1\u00A0512\u2011555\u20110142"_s << u"+15125550142"_s;
    QTest::newRow("marks of direction") << u"\u202A+15125550142\u202C"_s << u"+15125550142"_s;
    QTest::newRow("Arabic digits") << u"+٩٦٦٥٠١٢٣٤٥٦٧"_s << u"+966501234567"_s;
    QTest::newRow("wide digits") << u"＋８１３１２３４５６７８"_s << u"+81312345678"_s;
    QTest::newRow("national") << u"(512) 555-0142"_s << u"country"_s;
    QTest::newRow("national with 0") << u"030 1234567"_s << u"country"_s;
    QTest::newRow("from a spreadsheet") << u"15125550142"_s << u"country"_s;
    QTest::newRow("scientific") << u"1.5125E+10"_s << u"number"_s;
    QTest::newRow("letters") << u"+1 512 CALL NOW"_s << u"number"_s;
    QTest::newRow("extension") << u"+1 512 555 0142 x12"_s << u"number"_s;
    QTest::newRow("two") << u"+15125550142, +15125550143"_s << u"number"_s;
    QTest::newRow("two pluses") << u"++15125550142"_s << u"number"_s;
    QTest::newRow("short") << u"+1 555"_s << u"length"_s;
    QTest::newRow("long") << u"+1234567890123456"_s << u"length"_s;
    QTest::newRow("no such country") << u"+0 512 555 0142"_s << u"length"_s;
    QTest::newRow("plus only") << u"+"_s << u"number"_s;
    QTest::newRow("empty") << u"  "_s << u"empty"_s;
}

void TestCsv::phones()
{
    QFETCH(const QString, text);
    QFETCH(const QString, e164);
    const QStringList words{u"empty"_s, u"country"_s, u"number"_s, u"length"_s};
    const ReadPhone phone = readPhone(text);
    QCOMPARE(phone.problem ? words.at(int(*phone.problem)) : phone.e164, e164);
}

void TestCsv::problemsNameTheirLines()
{
    const ContactImport import = imported(u"Name,Phone,Email\n"
                                          "Dana,+1 512 555 0142,dana@example.com\n"
                                          "\"Pike,\nJordan\",+1 555,\n"
                                          "Lee,555 0142,\n"
                                          "Ana,+15125550144,ana at example\n"
                                          "Kim,,kim@example.com\n"_s);
    QCOMPARE(import.contacts, (QList<ImportedContact>{{u"Dana"_s, u"+15125550142"_s, u"dana@example.com"_s, 2}}));
    QStringList told;
    for (const LeftOutRow &row : import.leftOut)
        told.append(u"%1: %2"_s.arg(row.line).arg(row.reason));
    QCOMPARE(told,
             (QStringList{u"3: +1 555 is not a phone number: with its country code one has 7 to 15 digits."_s,
                          u"5: 555 0142 lacks its country code. Write it with + in front, such as +1 512 555 0142."_s,
                          u"6: ana at example is not an e-mail address."_s, u"7: There is no phone number."_s}));
    QCOMPARE(import.wrong(), 4);
}

void TestCsv::namesComeTogether()
{
    const ContactImport import =
        imported(u"Vorname;Nachname;Telefon\nJörg;Müller;+49301234567\n;Pike;+49301234568\n"_s);
    QCOMPARE(import.contacts.at(0).name, u"Jörg Müller"_s);
    QCOMPARE(import.contacts.at(1).name, u"Pike"_s);
}

void TestCsv::duplicatesAreToldApart()
{
    const ContactImport import =
        imported(u"Name,Phone\nDana,+1 512 555 0142\nDana W.,001 512 5550142\nLee,+15125550143\n"_s);
    QCOMPARE(import.contacts.size(), 2);
    QCOMPARE(import.duplicates(), 1);
    QCOMPARE(import.wrong(), 0);
    QCOMPARE(import.leftOut.first().reason, u"+15125550142 is in line 2 already."_s);
}

void TestCsv::leftOutRowsCanBeMended()
{
    const QByteArray text = "Name;Phone\n\"Pike; Jordan\";555 0142\nDana;+15125550142\n";
    const auto file = readCsvFile(text, always);
    const auto import = importedContacts(*file, true, file->guess.mapping, always);
    const QByteArray out = leftOutCsv(*import, *file, true);
    QVERIFY(out.startsWith("\xEF\xBB\xBF"));
    const auto again = readCsvFile(out, always);
    QCOMPARE(again->rows.size(), 2);
    QCOMPARE(again->rows.at(0).cells, (QStringList{u"Name"_s, u"Phone"_s, u"Problem"_s}));
    QCOMPARE(again->rows.at(1).cells.mid(0, 2), (QStringList{u"Pike; Jordan"_s, u"555 0142"_s}));
    QCOMPARE(mappingText(again->guess.mapping), u"np-"_s);
}

void TestCsv::tenThousandAreQuick()
{
    QByteArray text = "First name,Last name,Phone,E-mail,Remarks\n";
    for (int i = 0; i < 10'000; ++i)
        text += "Dana," + QByteArray::number(i) + ",+1 (512) 555-" + QByteArray::number(100'000 + i) + ",d"
                + QByteArray::number(i) + "@example.com,\"came by, twice\"\n";
    QElapsedTimer clock;
    clock.start();
    const auto file = readCsvFile(text, always);
    const auto import = importedContacts(*file, true, file->guess.mapping, always);
    const qint64 took = clock.elapsed();
    QCOMPARE(import->contacts.size(), 10'000);
    qInfo("10,000 contacts, %lld kB, in %lld ms", text.size() / 1000, took);
    QVERIFY2(took < 1000, "it has to be well under a second");
}

void TestCsv::itStopsWhenTold()
{
    QByteArray text;
    for (int i = 0; i < 2000; ++i)
        text += "Dana,+1512555" + QByteArray::number(10'000 + i) + "\n";
    int reports = 0;
    QVERIFY(!readCsvFile(text, [&reports](qsizetype done, qsizetype total) { return done < total && ++reports < 3; }));
    QCOMPARE(reports, 3);
    const auto file = readCsvFile(text, always);
    QVERIFY(!importedContacts(*file, false, file->guess.mapping, [](qsizetype, qsizetype) { return false; }));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
