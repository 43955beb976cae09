// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_schema.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/sample_tools.h"
#include "ui/pages/tools/form/date_field.h"
#include "ui/pages/tools/form/schema_cell.h"
#include "ui/pages/tools/form/schema_form.h"
#include "ui/widgets/json_editor.h"
#include "ui/widgets/switch.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;

namespace {

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

} // namespace

class TestSchemaForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void typingMakesJson_data();
    void typingMakesJson();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void requiredComesFirstAndIsAskedFor();
    void oneOfSeveralIsEnough();
    void nothingLeftOutIsSent();
    void unknownMembersStay();
    void listsGrowAndShrink();
    void errorsOfTheServiceStandBesideTheirFields();
    void twoColumnsWhereTheyFit();
    void theCalendarWritesTheDay();
    void daysReadBackAsTheyAreWritten_data();
    void daysReadBackAsTheyAreWritten();
    void switchesAreLeftOutUntilMoved();
    void argumentsKeepTheSchemasOrder();
    void unreadableJsonNamesItsLine_data();
    void unreadableJsonNamesItsLine();
    void everythingHasAName();

private:
    [[nodiscard]] std::unique_ptr<SchemaForm> form(const QJsonObject &schema, int width = 600) const;

    std::unique_ptr<ThemeController> m_theme;
};

void TestSchemaForm::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

std::unique_ptr<SchemaForm> TestSchemaForm::form(const QJsonObject &schema, int width) const
{
    auto made = std::make_unique<SchemaForm>();
    made->resize(width, 800);
    made->setSchema(schema);
    made->show();
    return made;
}

void TestSchemaForm::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("text") << R"({"name":"Dana Whitfield"})"_ba;
    QTest::newRow("email") << R"({"email":"dana@example.com"})"_ba;
    QTest::newRow("phone") << R"({"phone":"+15125550142"})"_ba;
    QTest::newRow("date") << R"({"day":"2026-02-19"})"_ba;
    QTest::newRow("no date") << R"({"day":"next Thursday"})"_ba;
    QTest::newRow("date-time") << R"({"start":"2026-02-19T14:30:00-06:00"})"_ba;
    QTest::newRow("zone") << R"({"timezone":"Australia/Lord_Howe"})"_ba;
    QTest::newRow("option") << R"({"calendarId":"cal_new"})"_ba;
    QTest::newRow("choice") << R"({"visit":"whitening"})"_ba;
    QTest::newRow("number") << R"({"price":129.5})"_ba;
    QTest::newRow("integer") << R"({"minutes":45})"_ba;
    QTest::newRow("yes") << R"({"firstVisit":true})"_ba;
    QTest::newRow("no") << R"({"firstVisit":false})"_ba;
    QTest::newRow("list") << R"({"guests":["a@example.com","b@example.com"]})"_ba;
    QTest::newRow("group") << R"({"address":{"street":"Main St 4","zip":"78701"}})"_ba;
    QTest::newRow("json") << R"({"extra":{"deep":[1,{"a":null}]}})"_ba;
    QTest::newRow("all") << R"({"day":"2026-02-19","extra":{"a":1},"guests":["a@example.com"],"minutes":30,)"
                            R"("name":"Dana","price":0,"visit":"cleaning"})"_ba;
}

void TestSchemaForm::valuesComeBackAsTheyWere()
{
    QFETCH(QByteArray, arguments);
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    const QJsonObject given = parsed(arguments).toObject();
    f->setValue(given);
    QCOMPARE(f->value(), given);
    // And again over the text of the other view.
    const QString text = items::argumentsText(testing::toolOfAllKinds().inputSchema, f->value());
    QCOMPARE(*items::parseArguments(text).arguments, given);
}

void TestSchemaForm::typingMakesJson_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("text") << u"name"_s << u"Dana"_s << R"("Dana")"_ba;
    QTest::newRow("number") << u"price"_s << u"12.50"_s << "12.5"_ba;
    QTest::newRow("grouped number") << u"price"_s << u"1,200.5"_s << "1200.5"_ba;
    QTest::newRow("no number") << u"price"_s << u"a lot"_s << R"("a lot")"_ba;
    QTest::newRow("integer") << u"minutes"_s << u"30"_s << "30"_ba;
    QTest::newRow("ISO day") << u"day"_s << u"2026-02-19"_s << R"("2026-02-19")"_ba;
    QTest::newRow("day in words") << u"day"_s << u"Feb 19, 2026"_s << R"("2026-02-19")"_ba;
    QTest::newRow("day as the locale writes it") << u"day"_s << u"2/19/26"_s << R"("2026-02-19")"_ba;
    QTest::newRow("no day") << u"day"_s << u"soon"_s << R"("soon")"_ba;
    QTest::newRow("moment stays as it is")
        << u"start"_s << u"2026-02-19T14:30:00-06:00"_s << R"("2026-02-19T14:30:00-06:00")"_ba;
    QTest::newRow("zone") << u"timezone"_s << u"America/Chicago"_s << R"("America/Chicago")"_ba;
}

void TestSchemaForm::typingMakesJson()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QByteArray, sent);
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    QWidget *control = f->cell(name)->field()->control();
    auto *edit = qobject_cast<QLineEdit *>(control);
    if (auto *combo = qobject_cast<QComboBox *>(control))
        edit = combo->lineEdit();
    QVERIFY(edit);
    edit->clear();
    QTest::keyClicks(edit, typed);
    QCOMPARE(f->value().value(name), parsed(sent));
}

void TestSchemaForm::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << R"({"note":"x"})"_ba << u"/name"_s << u"Required."_s;
    QTest::newRow("empty group member") << R"({"name":"D","address":{"street":"Main"}})"_ba << u"/address/zip"_s
                                        << u"Required."_s;
    QTest::newRow("too long") << R"({"name":"D","note":"123456789012345678901"})"_ba << u"/note"_s
                              << u"Must have at most 20 characters; this has 21."_s;
    QTest::newRow("email") << R"({"name":"D","email":"dana@"})"_ba << u"/email"_s
                           << u"Not an email address. One looks like dana@example.com."_s;
    QTest::newRow("phone") << R"({"name":"D","phone":"call me"})"_ba << u"/phone"_s
                           << u"Not a phone number. One looks like +1 512 555 0142."_s;
    QTest::newRow("day") << R"({"name":"D","day":"soon"})"_ba << u"/day"_s
                         << u"Not a date. Write year, month and day: 2026-02-19."_s;
    QTest::newRow("impossible day") << R"({"name":"D","day":"2026-02-30"})"_ba << u"/day"_s
                                    << u"Not a date. Write year, month and day: 2026-02-19."_s;
    QTest::newRow("moment") << R"({"name":"D","start":"14:30"})"_ba << u"/start"_s
                            << u"Not a time. Write date, time and offset: 2026-02-19T14:30:00-06:00."_s;
    QTest::newRow("choice") << R"({"name":"D","visit":"crown"})"_ba << u"/visit"_s
                            << u"Must be one of: cleaning, whitening, check-up."_s;
    QTest::newRow("number") << R"({"name":"D","price":"a lot"})"_ba << u"/price"_s << u"Must be a number."_s;
    QTest::newRow("too small") << R"({"name":"D","price":-1})"_ba << u"/price"_s << u"Must be at least 0."_s;
    QTest::newRow("no whole number") << R"({"name":"D","minutes":1.5})"_ba << u"/minutes"_s
                                     << u"Must be a whole number."_s;
    QTest::newRow("list entry") << R"({"name":"D","guests":["a@example.com","b"]})"_ba << u"/guests/1"_s
                                << u"Not an email address. One looks like dana@example.com."_s;
    QTest::newRow("too many") << R"({"name":"D","guests":["a@b.co","a@b.co","a@b.co","a@b.co"]})"_ba << u"/guests"_s
                              << u"Must have at most 3 entries."_s;
    QTest::newRow("no object") << R"({"name":"D","extra":3})"_ba << u"/extra"_s << u"Must be an object."_s;
}

void TestSchemaForm::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, pointer);
    QFETCH(QString, says);
    const QJsonObject schema = testing::toolOfAllKinds().inputSchema;
    const QJsonObject given = parsed(arguments).toObject();
    const QList<core::FieldError> problems = items::argumentProblems(schema, given);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().pointer, pointer);
    QCOMPARE(problems.first().message, says);

    // The form finds the same and shows it; a choice it does not offer it cannot hold.
    if (QTest::currentDataTag() == "choice"_ba)
        return;
    const auto f = form(schema);
    f->setValue(given);
    QCOMPARE(f->check(), problems);
    QTRY_VERIFY(testing::shows(*f, says)); // rows made just now appear a moment later
    QVERIFY(f->firstWrong());
    QVERIFY(f->firstWrong()->property("invalid").toBool() || pointer == "/guests"_L1);
}

void TestSchemaForm::requiredComesFirstAndIsAskedFor()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    const auto properties = items::schemaProperties(testing::toolOfAllKinds().inputSchema);
    QCOMPARE(properties.first().name, u"name"_s); // it stands second in the schema
    QCOMPARE(properties.at(1).name, u"note"_s);
    QVERIFY(!testing::shows(*f->cell(u"name"_s), u"optional"_s));
    QVERIFY(testing::shows(*f->cell(u"note"_s), u"optional"_s));
    QCOMPARE(f->check().size(), 1);
    QCOMPARE(f->firstWrong(), f->cell(u"name"_s)->field()->control());
    // Typing takes the reason away; it is judged again when it is run.
    QTest::keyClicks(f->firstWrong(), u"D"_s);
    QCOMPARE(f->cell(u"name"_s)->error(), QString());
}

void TestSchemaForm::oneOfSeveralIsEnough()
{
    const QJsonObject schema = testing::sampleTools().first().inputSchema; // email or phone
    const auto f = form(schema);
    QCOMPARE(f->check().size(), 1);
    QVERIFY(testing::shows(*f, u"Give at least one of: Email, Phone."_s));
    f->setValue({{u"phone"_s, u"+15125550142"_s}});
    QVERIFY(f->check().isEmpty());
}

void TestSchemaForm::nothingLeftOutIsSent()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    QCOMPARE(f->value(), QJsonObject());
    auto *name = qobject_cast<QLineEdit *>(f->cell(u"name"_s)->field()->control());
    QTest::keyClicks(name, u"D"_s);
    QCOMPARE(f->value().keys(), QStringList{u"name"_s});
    name->clear();
    QCOMPARE(f->value(), QJsonObject());
}

void TestSchemaForm::unknownMembersStay()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    const QJsonObject given{{u"name"_s, u"D"_s}, {u"debug"_s, true}};
    f->setValue(given);
    QCOMPARE(f->value(), given);
}

void TestSchemaForm::listsGrowAndShrink()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    SchemaCell *guests = f->cell(u"guests"_s);
    auto *add = qobject_cast<QAbstractButton *>(testing::buttonWith(*guests, u"Add"_s));
    QVERIFY(add);
    add->click();
    add->click();
    auto edits = guests->findChildren<QLineEdit *>();
    QCOMPARE(edits.size(), 2);
    QTest::keyClicks(edits.at(1), u"b@example.com"_s);
    QCOMPARE(f->value().value(u"guests"_s).toArray(), QJsonArray{u"b@example.com"_s}); // the empty row is not sent
    // What is wrong with what was sent stands beside it, although it is the second row.
    f->setErrors({{u"/guests/0"_s, u"is not known here"_s}});
    QTRY_VERIFY(testing::shows(*guests, u"Is not known here."_s));
    QVERIFY(edits.at(1)->property("invalid").toBool());
    add->click();
    QVERIFY(!add->isEnabled()); // three at most
    for (QAbstractButton *button : guests->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == "Remove"_L1) {
            button->click();
            break;
        }
    }
    QVERIFY(add->isEnabled());
}

void TestSchemaForm::errorsOfTheServiceStandBesideTheirFields()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    const auto others = f->setErrors(
        {{u"/start"_s, u"has passed"_s}, {u"/address/zip"_s, u"is not a ZIP code"_s}, {u"/nobody"_s, u"knows it"_s}});
    QCOMPARE(f->cell(u"start"_s)->error(), u"Has passed."_s);
    QVERIFY(testing::shows(*f->cell(u"address"_s), u"Is not a ZIP code."_s));
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().pointer, u"/nobody"_s);
    f->setErrors({});
    QCOMPARE(f->cell(u"start"_s)->error(), QString());
}

void TestSchemaForm::twoColumnsWhereTheyFit()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema, SchemaForm::TwoColumnsFrom);
    QTRY_COMPARE(f->cell(u"name"_s)->y(), f->cell(u"note"_s)->y());
    f->resize(SchemaForm::TwoColumnsFrom - 1, 800);
    QTRY_VERIFY(f->cell(u"name"_s)->y() < f->cell(u"note"_s)->y());
    QCOMPARE(f->cell(u"name"_s)->x(), f->cell(u"note"_s)->x());
}

void TestSchemaForm::theCalendarWritesTheDay()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    f->setValue({{u"day"_s, u"2026-02-19"_s}, {u"start"_s, u"2026-02-19T14:30:00-06:00"_s}});
    auto *edit = qobject_cast<QLineEdit *>(f->cell(u"day"_s)->field()->control());
    QCOMPARE(edit->text(), u"Thu, Feb 19 2026"_s);
    QVERIFY(QTest::qWaitForWindowActive(f.get()));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
    auto *popup = edit->findChild<CalendarPopup *>();
    QVERIFY(popup && popup->isVisible());
    auto *calendar = popup->findChild<QCalendarWidget *>();
    QCOMPARE(calendar->selectedDate(), QDate(2026, 2, 19));
    Q_EMIT calendar->activated(QDate(2026, 2, 19));
    QCOMPARE(f->value().value(u"day"_s), QJsonValue(u"2026-02-19"_s));

    auto *start = qobject_cast<QLineEdit *>(f->cell(u"start"_s)->field()->control());
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Down, Qt::AltModifier);
    popup = start->findChild<CalendarPopup *>();
    QVERIFY(popup);
    testing::buttonWith(*popup, u"Use this time"_s)->click();
    // The wall clock of the text is kept, the offset is this machine's: UTC in tests.
    QCOMPARE(f->value().value(u"start"_s), QJsonValue(u"2026-02-19T14:30:00Z"_s));
}

void TestSchemaForm::daysReadBackAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    QTest::newRow("English") << u"en_US"_s << u"Thu, Feb 19 2026"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Do., 19. Feb. 2026"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"jue, 19 feb 2026"_s;
}

void TestSchemaForm::daysReadBackAsTheyAreWritten()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(language == "en_US"_L1 || translator.load(u":/i18n/callttone_%1.qm"_s.arg(language.left(2))));
    QCoreApplication::installTranslator(&translator);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    const QDate day(2026, 2, 19);
    QTEST(dayText(day), "shown");
    QCOMPARE(dayFromText(dayText(day)), day);
    QCOMPARE(dayFromText(u"2026-02-19"_s), day);
    QCOMPARE(dayFromText(QLocale().toString(day, QLocale::ShortFormat)), day);
    QCOMPARE(dayFromText(QLocale().toString(day, QLocale::LongFormat)), day);
}

void TestSchemaForm::switchesAreLeftOutUntilMoved()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    auto *flag = qobject_cast<Switch *>(f->cell(u"firstVisit"_s)->field()->control());
    QVERIFY(!f->value().contains(u"firstVisit"_s));
    flag->click();
    QCOMPARE(f->value().value(u"firstVisit"_s), QJsonValue(true));
    flag->click();
    QCOMPARE(f->value().value(u"firstVisit"_s), QJsonValue(false));
}

void TestSchemaForm::argumentsKeepTheSchemasOrder()
{
    const QString text =
        items::argumentsText(testing::toolOfAllKinds().inputSchema,
                             {{u"address"_s, QJsonObject{{u"zip"_s, u"78701"_s}, {u"street"_s, u"Main"_s}}},
                              {u"name"_s, u"D"_s},
                              {u"note"_s, u"n"_s},
                              {u"aaa"_s, 1},
                              {u"guests"_s, QJsonArray{}}});
    QCOMPARE(text, uR"({
  "name": "D",
  "note": "n",
  "guests": [],
  "address": {
    "zip": "78701",
    "street": "Main"
  },
  "aaa": 1
})"_s);
    QCOMPARE(items::argumentsText({}, {}), u"{}"_s);
}

void TestSchemaForm::unreadableJsonNamesItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("comma missing") << u"{\n  \"a\": 1\n  \"b\": 2\n}"_s << 3;
    QTest::newRow("quote missing") << u"{\n  \"a\": x\n}"_s << 2;
    QTest::newRow("brace missing") << u"{\n  \"a\": 1\n"_s << 2;
    QTest::newRow("list") << u"[1]"_s << 1;
}

void TestSchemaForm::unreadableJsonNamesItsLine()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const items::ParsedArguments got = items::parseArguments(text);
    QVERIFY(!got.arguments);
    QCOMPARE(got.line, line);
    QVERIFY2(got.problem.startsWith(u"Line %1: "_s.arg(line)), qPrintable(got.problem));
}

void TestSchemaForm::everythingHasAName()
{
    const auto f = form(testing::toolOfAllKinds().inputSchema);
    f->setValue({{u"guests"_s, QJsonArray{u"a@example.com"_s}}});
    f->setOptions(u"calendarId"_s, {});
    const QStringList nameless = testing::namelessControls(*f);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    if (!qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR")) {
        f->resize(600, f->sizeHint().height());
        testing::grabBothThemes(*f, *m_theme, u"schema-form"_s);
    }
}

QTEST_MAIN(TestSchemaForm)
#include "tst_schema_form.moc"
