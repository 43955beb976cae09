// SPDX-License-Identifier: GPL-3.0-or-later
// GoHighLevel's contacts and open times, and the traps in asking for them.
#include "app/integrations/gohighlevel/ghl_phone.h"
#include "tests/unit/ghl_stage.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <condition_variable>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using connect::HttpRequest;
using connect::HttpResponse;
using values::ToolErrorClass;

namespace {

const QByteArray nobody = R"({"contact":null})";

QString whyNot(const tools::ToolResult &result)
{
    return result ? QString() : result.error().problem.message;
}

/// A parameter of a request's query as it stands there.
QString rawParameter(const HttpRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.url).section(u'?', 1)).queryItemValue(name, QUrl::FullyEncoded);
}

tools::ToolResult run(GhlStage &stage, const QString &tool, const QJsonObject &arguments, bool dryRun = false)
{
    tools::Invocation invocation = ghlInvocation(arguments);
    invocation.dryRun = dryRun;
    return ghlTool(tool).run(stage, invocation);
}

tools::ToolResult getContact(GhlStage &stage, const QJsonObject &arguments)
{
    return run(stage, u"ghl_get_contact"_s, arguments);
}

tools::ToolResult create(GhlStage &stage, bool dryRun = false)
{
    return run(
        stage, u"ghl_create_contact"_s,
        {{u"name"_s, u"Ben Whitaker"_s}, {u"phone"_s, u"+1 (512) 555-0117"_s}, {u"email"_s, u"ben@example.com"_s}},
        dryRun);
}

tools::ToolResult check(GhlStage &stage, const QJsonObject &arguments)
{
    return run(stage, u"ghl_check_availability"_s, arguments);
}

} // namespace

class TestGhlTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definitions();
    void phones_data();
    void phones();
    void contactByPhone();
    void bothWaysAtOnce();
    void twoContacts();
    void searchedWhenNoDuplicate();
    void searchFiltersRefused();
    void ambiguousNumber();
    void nobodyIsSaid();
    void unknownIsNotNobody();
    void contactIsCreated();
    void creationFindsTheOneThere();
    void duplicateRefusal();
    void unclearCreation_data();
    void unclearCreation();
    void creationDryRun();
    void creationLookUp();
    void openTimes();
    void openTimesForACallerElsewhere();
    void manyOpenTimes();
    void noOpenTimes();
    void wrongRanges_data();
    void wrongRanges();
    void longestRange();
    void notConfigured();
};

void TestGhlTools::definitions()
{
    const QList<integrations::VendorTool> all = integrations::goHighLevelTools(ghlApi);
    QStringList names;
    for (const integrations::VendorTool &tool : all) {
        const tools::ToolDefinition &d = tool.definition;
        names.append(d.name);
        QCOMPARE(d.integration, u"gohighlevel"_s);
        QVERIFY(d.description.size() > 200);
        QVERIFY(d.readOnly == !tool.lookUp && d.readOnly == !tool.identity);
        QCOMPARE(d.hardMs, d.readOnly ? tools::hardReadLimitMs : tools::hardWriteLimitMs);
        QCOMPARE(d.inputSchema.value("$schema"_L1).toString(), u"http://json-schema.org/draft-07/schema#"_s);
        const QJsonObject properties = d.inputSchema.value("properties"_L1).toObject();
        QCOMPARE(d.inputSchema.value("x-order"_L1).toArray().size(), properties.size());
        for (const QJsonValue &property : properties) {
            QVERIFY(!property["title"_L1].toString().isEmpty());
            QVERIFY(!property["description"_L1].toString().isEmpty());
        }
        if (properties.contains("calendarId"_L1))
            QVERIFY(properties.value("calendarId"_L1)["x-options"_L1].toBool());
    }
    QCOMPARE(names, QStringList({u"ghl_get_contact"_s, u"ghl_create_contact"_s, u"ghl_check_availability"_s,
                                 u"ghl_book_appointment"_s}));
    const QString described = all[2].describe({{u"timezone"_s, u"America/Chicago"_s}});
    QVERIFY(described.startsWith(all[2].definition.description) && described.contains(u"America/Chicago"_s));
}

void TestGhlTools::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("tail");

    QTest::newRow("e164") << u"+15125550142"_s << u"+15125550142"_s << u"5125550142"_s;
    QTest::newRow("formatted") << u"+1 (512) 555-0142"_s << u"+15125550142"_s << u"5125550142"_s;
    QTest::newRow("national") << u"(512) 555-0142"_s << u"5125550142"_s << u"5125550142"_s;
    QTest::newRow("one before it") << u"1 512.555.0142"_s << u"15125550142"_s << u"5125550142"_s;
    QTest::newRow("00") << u"0049 30 1234567"_s << u"+49301234567"_s << u"9301234567"_s;
    QTest::newRow("zero in brackets") << u"+49 (0)30 1234567"_s << u"+49301234567"_s << u"9301234567"_s;
    QTest::newRow("trunk zero") << u"030 1234567"_s << u"0301234567"_s << u"301234567"_s;
    QTest::newRow("extension") << u"+15125550142 ext. 7"_s << u"+15125550142"_s << u"5125550142"_s;
    QTest::newRow("tel") << u"tel:+15125550142"_s << u"+15125550142"_s << u"5125550142"_s;
    QTest::newRow("other digits") << u"+\u0661\u0665125550142"_s << u"+15125550142"_s << u"5125550142"_s;
    QTest::newRow("nothing") << u"unknown"_s << QString() << QString();
}

void TestGhlTools::phones()
{
    QFETCH(const QString, text);
    QFETCH(const QString, number);
    QFETCH(const QString, tail);
    const integrations::PhoneText phone = integrations::readPhone(text);
    QCOMPARE(phone.number(), number);
    QCOMPARE(phone.tail(), tail);
    if (!number.isEmpty())
        QVERIFY(sameNumber(phone, phone));
    QVERIFY(!sameNumber(phone, integrations::readPhone(u"+15125550188"_s)));
}

void TestGhlTools::contactByPhone()
{
    GhlStage stage;
    const auto result = getContact(stage, {{u"phone"_s, u"+1 (512) 555-0142"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("found"_L1), QJsonValue(true));
    QCOMPARE(result->result.value("contact"_L1).toObject(), QJsonObject({{u"id"_s, u"c1"_s},
                                                                         {u"name"_s, u"Laura Moreno"_s},
                                                                         {u"firstName"_s, u"Laura"_s},
                                                                         {u"lastName"_s, u"Moreno"_s},
                                                                         {u"email"_s, u"laura@example.com"_s},
                                                                         {u"phone"_s, u"+15125550142"_s}}));
    QVERIFY(result->text.contains(u"Laura Moreno"_s));
    const auto sent = stage.sent("GET", "/contacts/search/duplicate");
    QCOMPARE(sent.size(), 1);
    QCOMPARE(rawParameter(sent[0], u"number"_s), u"%2B15125550142"_s); // a bare + would be a space
    QCOMPARE(rawParameter(sent[0], u"locationId"_s), u"loc1"_s);
    QCOMPARE(headerOf(sent[0], "Version"), "2021-07-28"_ba);
    QVERIFY(sent[0].timeoutMs <= 8'000);
}

void TestGhlTools::bothWaysAtOnce()
{
    GhlStage stage;
    std::mutex mutex;
    std::condition_variable together;
    int waiting = 0;
    stage.onScript("GET", "/contacts/search/duplicate", [&](const HttpRequest &) -> GhlStage::Reply {
        std::unique_lock lock(mutex);
        ++waiting;
        together.notify_all();
        // Each waits for the other: one after the other they would never meet.
        const bool met = together.wait_for(lock, std::chrono::seconds(5), [&] { return waiting == 2; });
        return met ? vendorAnswer(200, R"({"contact":{"id":"c1","name":"Laura Moreno"}})") : vendorAnswer(500, {});
    });
    const auto result = getContact(stage, {{u"phone"_s, u"+15125550142"_s}, {u"email"_s, u"laura+x@example.com"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("matchedBy"_L1).toString(), u"email"_s);
    QVERIFY(!result->result.contains("alsoMatching"_L1));
    for (const HttpRequest &request : stage.sent("GET", "/contacts/search/duplicate"))
        QVERIFY(request.url.contains("number=%2B15125550142") != request.url.contains("email=laura%2Bx%40example.com"));
}

void TestGhlTools::twoContacts()
{
    GhlStage stage;
    stage.on("GET", "number=", {vendorAnswer(200, R"({"contact":{"id":"c7","name":"Tom Okonkwo"}})")});
    const auto result = getContact(stage, {{u"phone"_s, u"+15125550142"_s}, {u"email"_s, u"laura@example.com"_s}});
    QVERIFY(result.has_value());
    QCOMPARE(result->result.value("contact"_L1)["id"_L1].toString(), u"c1"_s);
    QCOMPARE(result->result.value("alsoMatching"_L1)[0]["id"_L1].toString(), u"c7"_s);
    QVERIFY2(result->text.contains(u"Tom Okonkwo"_s), qPrintable(result->text));
}

void TestGhlTools::searchedWhenNoDuplicate()
{
    GhlStage stage;
    stage.on("POST", "/contacts/search", {vendorAnswer(200, R"({"contacts":[
        {"id":"c2","name":"Somebody else","phone":"+15125559999"},
        {"id":"c1","name":"Laura Moreno","phone":"+15125550142"}]})")});
    const auto result = getContact(stage, {{u"phone"_s, u"(512) 555-0142"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("contact"_L1)["id"_L1].toString(), u"c1"_s);
    QCOMPARE(rawParameter(stage.sent("GET", "duplicate").first(), u"number"_s), u"5125550142"_s);
    const QJsonObject body = stage.body("POST", "/contacts/search");
    QCOMPARE(body.value("locationId"_L1).toString(), u"loc1"_s);
    QVERIFY(body.value("pageLimit"_L1).toInt() > 0);
    const QJsonValue filter = body.value("filters"_L1)[0]["filters"_L1][0];
    QCOMPARE(filter["value"_L1].toString(), u"5125550142"_s);
}

void TestGhlTools::searchFiltersRefused()
{
    GhlStage stage;
    stage.on("POST", "/contacts/search",
             {vendorAnswer(422, R"({"message":["filters.0.field is not supported"]})"),
              vendorAnswer(200, R"({"contacts":[{"id":"c1","name":"Laura Moreno","phone":"+15125550142"}]})")});
    const auto result = getContact(stage, {{u"phone"_s, u"512 555 0142"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QVERIFY(result->result.value("found"_L1).toBool());
    QCOMPARE(stage.body("POST", "/contacts/search").value("query"_L1).toString(), u"5125550142"_s);
}

void TestGhlTools::ambiguousNumber()
{
    GhlStage stage;
    stage.on("POST", "/contacts/search", {vendorAnswer(200, R"({"contacts":[
        {"id":"c1","name":"Laura Moreno","phone":"+15125550142"},
        {"id":"c2","name":"Somebody else","phone":"+445125550142"}]})")});
    const auto result = getContact(stage, {{u"phone"_s, u"512 555 0142"_s}});
    QVERIFY(result.has_value());
    QCOMPARE(result->result.value("found"_L1), QJsonValue(false));
    QVERIFY(!result->result.contains("contact"_L1));
    QCOMPARE(result->result.value("candidates"_L1).toArray().size(), 2);
    QVERIFY2(result->text.contains(u"country code"_s), qPrintable(result->text));
}

void TestGhlTools::nobodyIsSaid()
{
    GhlStage stage;
    const auto result = getContact(stage, {{u"email"_s, u"nobody@example.com"_s}});
    QVERIFY(result.has_value());
    QCOMPARE(result->result, QJsonObject({{u"found"_s, false}}));
    QVERIFY2(result->text.contains(u"no contact"_s), qPrintable(result->text));

    GhlStage silent;
    const auto wrong = getContact(silent, {{u"phone"_s, u"withheld"_s}});
    QVERIFY(!wrong && wrong.error().problem.errorClass == ToolErrorClass::InvalidArguments);
    QVERIFY(silent.sent("GET", "").isEmpty());
}

void TestGhlTools::unknownIsNotNobody()
{
    GhlStage stage; // the e-mail leads nowhere and the phone cannot be asked
    stage.on("GET", "number=", {vendorAnswer(503, {})});
    const auto result = getContact(stage, {{u"phone"_s, u"+15125550142"_s}, {u"email"_s, u"nobody@example.com"_s}});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::Unavailable);
    QCOMPARE(stage.sent("GET", "number=").size(), 2); // a look-up may be repeated
}

void TestGhlTools::contactIsCreated()
{
    GhlStage stage;
    const auto result = create(stage);
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("created"_L1), QJsonValue(true));
    QCOMPARE(result->result.value("contactId"_L1).toString(), u"c9"_s);
    QCOMPARE(stage.body("POST", "/contacts/"), QJsonObject({{u"locationId"_s, u"loc1"_s},
                                                            {u"source"_s, u"CalltTone"_s},
                                                            {u"name"_s, u"Ben Whitaker"_s},
                                                            {u"email"_s, u"ben@example.com"_s},
                                                            {u"phone"_s, u"+15125550117"_s}}));
    QVERIFY(stage.sent("POST", "/contacts/").first().timeoutMs <= 6'000);
}

void TestGhlTools::creationFindsTheOneThere()
{
    GhlStage stage;
    const auto result = run(stage, u"ghl_create_contact"_s, {{u"name"_s, u"Laura"_s}, {u"phone"_s, u"+15125550142"_s}});
    QVERIFY(result.has_value());
    QCOMPARE(result->result.value("created"_L1), QJsonValue(false));
    QCOMPARE(result->result.value("contactId"_L1).toString(), u"c1"_s);
    QCOMPARE(stage.writes(), 0);
}

void TestGhlTools::duplicateRefusal()
{
    GhlStage stage;
    stage.on("POST", "/contacts/", {vendorAnswer(400, R"({"statusCode":400,
        "message":"This location does not allow duplicated contacts.",
        "meta":{"contactId":"c1","contactName":"laura moreno","matchingField":"email"}})")});
    const auto result = create(stage);
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("created"_L1), QJsonValue(false));
    QCOMPARE(result->result.value("contactId"_L1).toString(), u"c1"_s);
    QCOMPARE(result->result.value("contact"_L1)["name"_L1].toString(), u"Laura Moreno"_s);
    QCOMPARE(stage.writes(), 1);
}

void TestGhlTools::unclearCreation_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("errorClass"); // -1: created

    QTest::newRow("422, and created all the same") << 422 << true << -1;
    QTest::newRow("422") << 422 << false << int(ToolErrorClass::InvalidArguments);
    QTest::newRow("lost, and created") << 0 << true << -1;
    QTest::newRow("lost, and not there yet") << 0 << false << int(ToolErrorClass::OutcomeUnknown);
    QTest::newRow("gateway gave up") << 504 << false << int(ToolErrorClass::OutcomeUnknown);
    QTest::newRow("500, and created") << 500 << true << -1;
    QTest::newRow("500, and not there") << 500 << false << int(ToolErrorClass::Unavailable);
    QTest::newRow("a success without an id, and created") << 200 << true << -1;
}

void TestGhlTools::unclearCreation()
{
    QFETCH(const int, status);
    QFETCH(const bool, isThere);
    QFETCH(const int, errorClass);
    GhlStage stage;
    const GhlStage::Reply none = vendorAnswer(200, nobody);
    stage.on("POST", "/contacts/",
             {status == 0 ? GhlStage::Reply(core::fail(lostOnTheWay()))
                          : GhlStage::Reply(vendorAnswer(status, R"({"message":["email must be an email"]})"))});
    stage.on("GET", "email=", {none, isThere ? vendorAnswer(200, R"({"contact":{"id":"c9"}})") : none});
    const auto result = create(stage);
    QCOMPARE(stage.writes(), 1);
    QCOMPARE(stage.sent("GET", "email=").size(), 2);
    if (errorClass < 0) {
        QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
        QCOMPARE(result->result.value("contactId"_L1).toString(), u"c9"_s);
        return;
    }
    QVERIFY(!result.has_value());
    QCOMPARE(int(result.error().problem.errorClass), errorClass);
    QCOMPARE(result.error().mayHaveHappened, errorClass == int(ToolErrorClass::OutcomeUnknown));
}

void TestGhlTools::creationDryRun()
{
    GhlStage stage;
    const auto result = create(stage, true);
    QVERIFY(result.has_value());
    QCOMPARE(stage.writes(), 0);
    QCOMPARE(result->result.value("wouldSend"_L1)["body"_L1]["phone"_L1].toString(), u"+15125550117"_s);
}

void TestGhlTools::creationLookUp()
{
    const integrations::VendorTool tool = ghlTool(u"ghl_create_contact"_s);
    GhlStage stage;
    const auto nothing = tool.lookUp(stage, ghlInvocation({{u"email"_s, u"ben@example.com"_s}}));
    QVERIFY(nothing.has_value() && !nothing->has_value());
    const auto there = tool.lookUp(stage, ghlInvocation({{u"phone"_s, u"+15125550142"_s}}));
    QVERIFY(there.has_value() && there->has_value());
    QCOMPARE((*there)->result.value("contactId"_L1).toString(), u"c1"_s);
    QCOMPARE(tool.identity(
                 {{u"email"_s, u"Ben@Example.com"_s}, {u"phone"_s, u"+1 512 555 0117"_s}, {u"name"_s, u"B"_s}}, {}),
             tool.identity({{u"email"_s, u"ben@example.com "_s}, {u"phone"_s, u"+15125550117"_s}}, {}));
}

void TestGhlTools::openTimes()
{
    GhlStage stage;
    const auto result = check(stage, {{u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-02-20"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    const QJsonObject &r = result->result;
    QCOMPARE(r.value("total"_L1).toInt(), 3);
    QCOMPARE(r.value("slots"_L1)[0].toObject(), QJsonObject({{u"start"_s, u"2026-02-19T14:30:00-06:00"_s},
                                                             {u"spoken"_s, u"Thursday, February 19 at 2:30 PM"_s}}));
    QCOMPARE(r.value("calendarId"_L1).toString(), u"cal1"_s);
    QCOMPARE(r.value("timezone"_L1).toString(), u"America/Chicago"_s);
    QCOMPARE(r.value("now"_L1).toString(), u"2026-02-17T06:00:00-06:00"_s);
    QCOMPARE(r.value("perDay"_L1).toObject(), QJsonObject({{u"2026-02-19"_s, 2}, {u"2026-02-20"_s, 1}}));
    QVERIFY2(result->text.contains(u"Friday, February 20 at 9:00 AM"_s), qPrintable(result->text));

    const HttpRequest request = stage.sent("GET", "/calendars/cal1/free-slots").first();
    QCOMPARE(rawParameter(request, u"startDate"_s), u"1771480800000"_s); // midnight in Chicago
    QCOMPARE(rawParameter(request, u"endDate"_s), u"1771653600000"_s);
    QVERIFY(rawParameter(request, u"timezone"_s).isEmpty());
    QCOMPARE(headerOf(request, "Version"), "2021-04-15"_ba);

    GhlStage today;
    QVERIFY(check(today, {}).has_value());
    QCOMPARE(rawParameter(today.sent("GET", "free-slots").first(), u"startDate"_s), QString::number(ghlNow));
    GhlStage afternoon;
    QVERIFY(check(afternoon, {{u"from"_s, u"2026-02-19T15:00:00-06:00"_s}})->result.value("total"_L1).toInt() == 2);
}

void TestGhlTools::openTimesForACallerElsewhere()
{
    GhlStage stage;
    const auto result = check(stage, {{u"from"_s, u"2026-02-19"_s}, {u"callerTimezone"_s, u"America/New_York"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("slots"_L1)[0].toObject(),
             QJsonObject({{u"start"_s, u"2026-02-19T14:30:00-06:00"_s},
                          {u"spoken"_s, u"Thursday, February 19 at 3:30 PM"_s},
                          {u"callerTime"_s, u"2026-02-19T15:30:00-05:00"_s}}));
    QCOMPARE(result->result.value("callerTimezone"_L1).toString(), u"America/New_York"_s);
    QVERIFY2(result->text.contains(u"3:30 PM"_s) && result->text.contains(u"in your time"_s), qPrintable(result->text));

    const auto wrong = check(stage, {{u"callerTimezone"_s, u"Mars/Olympus"_s}});
    QVERIFY(!wrong && wrong.error().problem.errorClass == ToolErrorClass::InvalidArguments);
    QVERIFY(wrong.error().problem.message.startsWith(u"callerTimezone: "_s));
}

void TestGhlTools::manyOpenTimes()
{
    GhlStage stage;
    QJsonObject days;
    for (int day = 18; day <= 24; ++day) {
        QJsonArray open;
        for (int hour = 9; hour < 17; ++hour)
            open.append(u"2026-02-%1T%2:00:00-06:00"_s.arg(day).arg(hour, 2, 10, QChar(u'0')));
        days.insert(u"2026-02-%1"_s.arg(day), QJsonObject{{u"slots"_s, open}});
    }
    stage.on("GET", "free-slots", {vendorAnswer(200, QJsonDocument(days).toJson())});
    const auto result = check(stage, {{u"from"_s, u"2026-02-18"_s}, {u"to"_s, u"2026-02-24"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("total"_L1).toInt(), 56);
    const QJsonArray shown = result->result.value("slots"_L1).toArray();
    QVERIFY(shown.size() <= 20 && shown.size() >= 14);
    QCOMPARE(shown.first()["start"_L1].toString(), u"2026-02-18T09:00:00-06:00"_s);
    QCOMPARE(shown.last()["start"_L1].toString(), u"2026-02-24T16:00:00-06:00"_s);
    QVERIFY2(result->text.contains(u"56 open times"_s), qPrintable(result->text));
}

void TestGhlTools::noOpenTimes()
{
    GhlStage stage;
    stage.on("GET", "free-slots", {vendorAnswer(200, R"({"traceId":"t"})")});
    const auto result = check(stage, {{u"from"_s, u"2026-02-21"_s}, {u"to"_s, u"2026-02-22"_s}});
    QVERIFY(result.has_value());
    QCOMPARE(result->result.value("total"_L1).toInt(-1), 0);
    QCOMPARE(result->text, u"There are no open times from Saturday, February 21 to Sunday, February 22."_s);
}

void TestGhlTools::wrongRanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");

    QTest::newRow("too long") << u"2026-02-19"_s << u"2026-03-22"_s << u"at most 31"_s;
    QTest::newRow("backwards") << u"2026-02-20"_s << u"2026-02-19"_s << u"before from"_s;
    QTest::newRow("last year") << u"2025-02-19"_s << u"2025-02-20"_s << u"2026-02-17T06:00:00-06:00"_s;
    QTest::newRow("last year, no end") << u"2025-02-19"_s << QString() << u"Check the year"_s;
    QTest::newRow("no day") << u"2026-02-30"_s << QString() << u"from: "_s;
    QTest::newRow("no date") << u"tomorrow"_s << QString() << u"from: "_s;
}

void TestGhlTools::wrongRanges()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, words);
    GhlStage stage;
    QJsonObject arguments{{u"from"_s, from}};
    if (!to.isEmpty())
        arguments.insert("to"_L1, to);
    const auto result = check(stage, arguments);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::InvalidArguments);
    QVERIFY2(result.error().problem.message.contains(words), qPrintable(whyNot(result)));
    QVERIFY(stage.sent("GET", "free-slots").isEmpty());
}

void TestGhlTools::longestRange()
{
    GhlStage stage; // 31 days of which one has 25 hours: an hour more than the vendor takes
    QVERIFY(check(stage, {{u"from"_s, u"2026-10-20"_s}, {u"to"_s, u"2026-11-19"_s}}).has_value());
    const HttpRequest request = stage.sent("GET", "free-slots").first();
    const qint64 asked =
        rawParameter(request, u"endDate"_s).toLongLong() - rawParameter(request, u"startDate"_s).toLongLong();
    QCOMPARE(asked, 31LL * 24 * 3'600 * 1'000);
}

void TestGhlTools::notConfigured()
{
    GhlStage stage;
    stage.settings.remove("calendarId"_L1);
    const auto result = check(stage, {});
    QVERIFY(!result && result.error().problem.errorClass == ToolErrorClass::NotConfigured);
    QVERIFY(result.error().problem.message.contains(u"Choose the default calendar"_s));
    QVERIFY(check(stage, {{u"calendarId"_s, u"cal2"_s}}).has_value());
    QVERIFY(!stage.sent("GET", "/calendars/cal2/free-slots").isEmpty());

    stage.settings.remove("timezone"_L1);
    QVERIFY(check(stage, {{u"calendarId"_s, u"cal2"_s}}).has_value()); // the location's own
    stage.knownFacts.remove("timezone"_L1);
    const auto noZone = check(stage, {{u"calendarId"_s, u"cal2"_s}});
    QVERIFY(!noZone && noZone.error().problem.errorClass == ToolErrorClass::NotConfigured);
    QCOMPARE(noZone.error().problem.code, u"no_timezone"_s);
}

QTEST_GUILESS_MAIN(TestGhlTools)
#include "tst_ghl_tools.moc"
