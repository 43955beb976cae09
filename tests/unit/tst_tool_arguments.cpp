// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/arguments/argument_check.h"
#include "app/tools/arguments/argument_formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

namespace {

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT_X(error.error == QJsonParseError::NoError, json, qPrintable(error.errorString()));
    return document.object();
}

QJsonObject bookingSchema()
{
    return parsed(R"({
        "type": "object",
        "properties": {
            "start": {"type": "string", "format": "date-time"},
            "day": {"type": "string", "format": "date"},
            "email": {"type": "string", "format": "email"},
            "phone": {"type": "string", "format": "phone"},
            "timezone": {"type": "string", "format": "timezone"},
            "durationMinutes": {"type": "integer", "minimum": 5, "maximum": 480},
            "title": {"type": "string", "minLength": 1, "maxLength": 20},
            "mode": {"type": "string", "enum": ["phone", "video"]},
            "notify": {"type": "boolean"},
            "attendees": {"type": "array", "maxItems": 2, "items": {"type": "string", "format": "email"}},
            "contact": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
        },
        "required": ["start"],
        "anyOf": [{"required": ["email"]}, {"required": ["phone"]}]
    })");
}

} // namespace

/// What an agent hears about its arguments, and what counts as the same call.
class TestToolArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void namesEveryMistakeAtOnce();
    void leavesOutWhatIsNull();
    void sameThingInOtherWords_data();
    void sameThingInOtherWords();
    void aChangedSchemaCountsAtOnce();
};

void TestToolArguments::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("pointer"); ///< empty: nothing is wrong
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QByteArray &arguments, const QString &pointer, const QString &words) {
        QTest::newRow(name) << arguments << pointer << words;
    };
    row("fine", R"({"start": "2026-02-19T14:30:00-06:00", "email": "dana@whitfield.example"})", {}, {});
    row("naive time is the tool's to judge", R"({"start": "2026-02-19T14:30:00", "phone": "+1 (512) 555-0142"})", {},
        {});
    row("missing", R"({"email": "dana@whitfield.example"})", u"/arguments/start"_s, u"is required"_s);
    row("neither of two", R"({"start": "2026-02-19T14:30:00Z"})", u"/arguments"_s, u"needs email, or phone"_s);
    row("number as text", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "durationMinutes": "30"})",
        u"/arguments/durationMinutes"_s, u"must be a whole number; it was \"30\""_s);
    row("out of range", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "durationMinutes": 900})",
        u"/arguments/durationMinutes"_s, u"must be from 5 to 480; it was 900"_s);
    row("fraction", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "durationMinutes": 7.5})",
        u"/arguments/durationMinutes"_s, u"must be a whole number; it was 7.5"_s);
    row("not one of", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "mode": "fax"})",
        u"/arguments/mode"_s, u"must be one of phone, video; it was \"fax\""_s);
    row("empty", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "title": ""})", u"/arguments/title"_s,
        u"must not be empty"_s);
    row("too long", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "title": "aaaaaaaaaaaaaaaaaaaaa"})",
        u"/arguments/title"_s, u"may have 20 characters at most"_s);
    row("flag", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "notify": "yes"})", u"/arguments/notify"_s,
        u"must be true or false; it was \"yes\""_s);
    row("spoken address", R"({"start": "2026-02-19T14:30:00Z", "email": "dana at whitfield"})", u"/arguments/email"_s,
        u"must be an e-mail address such as name@example.com; it was \"dana at whitfield\""_s);
    row("words as number", R"({"start": "2026-02-19T14:30:00Z", "phone": "five five five"})", u"/arguments/phone"_s,
        u"must be a phone number such as +15125550142; it was \"five five five\""_s);
    row("spoken time", R"({"start": "tomorrow at 2", "email": "a@b.example"})", u"/arguments/start"_s,
        u"must be a date and time such as 2026-02-19T14:30:00-06:00; it was \"tomorrow at 2\""_s);
    row("date for time", R"({"start": "2026-02-19", "email": "a@b.example"})", u"/arguments/start"_s,
        u"must be a date and time such as 2026-02-19T14:30:00-06:00; it was \"2026-02-19\""_s);
    row("no such day", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "day": "2026-02-30"})",
        u"/arguments/day"_s, u"must be a date such as 2026-02-19; it was \"2026-02-30\""_s);
    row("abbreviated zone", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "timezone": "Central"})",
        u"/arguments/timezone"_s, u"must be a time zone such as America/Chicago; it was \"Central\""_s);
    row("inside a list",
        R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "attendees": ["a@b.example", "x"]})",
        u"/arguments/attendees/1"_s, u"must be an e-mail address such as name@example.com; it was \"x\""_s);
    row("list too long",
        R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "attendees": ["a@b.example", "b@b.example", "c@b.example"]})",
        u"/arguments/attendees"_s, u"may name 2 at most"_s);
    row("inside an object", R"({"start": "2026-02-19T14:30:00Z", "email": "a@b.example", "contact": {}})",
        u"/arguments/contact"_s, u"needs name"_s);
}

void TestToolArguments::saysWhatIsWrong()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    tools::ArgumentCheck check;
    const auto errors = check.errors(u"book"_s, bookingSchema(), parsed(arguments.constData()));
    if (pointer.isEmpty()) {
        QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(errors.first().pointer + errors.first().message));
        return;
    }
    QVERIFY(!errors.isEmpty());
    QCOMPARE(errors.first().pointer, pointer);
    QCOMPARE(errors.first().message, words);
}

void TestToolArguments::namesEveryMistakeAtOnce()
{
    tools::ArgumentCheck check;
    const auto errors =
        check.errors(u"book"_s, bookingSchema(), parsed(R"({"email": "nobody", "durationMinutes": true})"));
    QStringList pointers;
    for (const core::FieldError &error : errors)
        pointers.append(error.pointer);
    pointers.sort();
    QCOMPARE(pointers, QStringList({u"/arguments/durationMinutes"_s, u"/arguments/email"_s, u"/arguments/start"_s}));

    const core::ApiError refusal = tools::argumentError(u"book"_s, errors);
    QCOMPARE(refusal.kind, core::ErrorKind::Validation);
    QVERIFY2(refusal.detail.contains("Argument \"start\" is required"_L1), qPrintable(refusal.detail));
    QVERIFY2(refusal.detail.endsWith("Correct that and call it again."_L1), qPrintable(refusal.detail));
}

void TestToolArguments::leavesOutWhatIsNull()
{
    QCOMPARE(tools::withoutNulls(parsed(R"({"a": null, "b": {"c": null, "d": 1}, "e": [null]})")),
             parsed(R"({"b": {"d": 1}, "e": [null]})"));
}

void TestToolArguments::sameThingInOtherWords_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case and blanks") << R"({"title": "New  patient "})"_ba
                                     << R"({"title": "new patient"})"_ba << true;
    QTest::newRow("offset") << R"({"start": "2026-02-19T14:30:00-06:00"})"_ba
                            << R"({"start": "2026-02-19T20:30:00Z"})"_ba << true;
    QTest::newRow("other moment") << R"({"start": "2026-02-19T14:30:00-06:00"})"_ba
                                  << R"({"start": "2026-02-19T14:30:00Z"})"_ba << false;
    QTest::newRow("number's spelling") << R"({"phone": "+1 (512) 555-0142"})"_ba
                                       << R"({"phone": "+15125550142"})"_ba << true;
    QTest::newRow("address's case") << R"({"email": "Dana@Whitfield.example"})"_ba
                                    << R"({"email": "dana@whitfield.example"})"_ba << true;
    QTest::newRow("left out") << R"({"title": "", "email": "a@b.example"})"_ba
                              << R"({"email": "a@b.example"})"_ba << true;
    QTest::newRow("order") << R"({"email": "a@b.example", "title": "x"})"_ba
                           << R"({"title": "x", "email": "a@b.example"})"_ba << true;
}

void TestToolArguments::sameThingInOtherWords()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    const auto normalised = [](const QByteArray &json) {
        return tools::normalisedArguments(bookingSchema(), parsed(json.constData()));
    };
    QCOMPARE(normalised(one) == normalised(other), same);
}

void TestToolArguments::aChangedSchemaCountsAtOnce()
{
    tools::ArgumentCheck check;
    QJsonObject schema = parsed(R"({"type": "object", "properties": {"a": {"type": "string"}}})");
    QVERIFY(check.errors(u"t"_s, schema, parsed(R"({"a": "x"})")).isEmpty());
    schema = parsed(R"({"type": "object", "properties": {"a": {"type": "integer"}}})");
    QCOMPARE(check.errors(u"t"_s, schema, parsed(R"({"a": "x"})")).size(), 1);
}

QTEST_GUILESS_MAIN(TestToolArguments)
#include "tst_tool_arguments.moc"
