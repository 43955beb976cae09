// SPDX-License-Identifier: GPL-3.0-or-later
// Every error GoHighLevel answers these operations with: a class, words for support, a sentence for the caller.
#include "tests/unit/ghl_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using enum values::ToolErrorClass;
using values::ToolErrorClass;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

const QString get = u"ghl_get_contact"_s;
const QString create = u"ghl_create_contact"_s;
const QString check = u"ghl_check_availability"_s;
const QString book = u"ghl_book_appointment"_s;

QJsonObject argumentsFor(const QString &tool)
{
    if (tool == check)
        return {};
    if (tool == book)
        return {{u"start"_s, u"2026-02-19T14:30:00-06:00"_s}, {u"contactId"_s, u"c1"_s}};
    return {{u"name"_s, u"Ben Whitaker"_s}, {u"email"_s, u"ben@example.com"_s}};
}

/// Where that tool's own request goes.
std::pair<QByteArray, QByteArray> requestOf(const QString &tool)
{
    if (tool == get)
        return {"GET", "/contacts/search/duplicate"};
    if (tool == create)
        return {"POST", "/contacts/"};
    if (tool == check)
        return {"GET", "/free-slots"};
    return {"POST", "/calendars/events/appointments"};
}

QByteArray said(int status, const QByteArray &message)
{
    return R"({"statusCode":)" + QByteArray::number(status) + R"(,"message":)" + message + R"(,"traceId":"trace-77"})";
}

core::ApiError transport(const QString &code, core::ErrorKind kind)
{
    return {.kind = kind, .code = code, .title = u"ghl.test cannot be reached"_s, .detail = u"Try again."_s};
}

} // namespace

class TestGhlErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void limits_data();
    void limits();
    void transports_data();
    void transports();
    void suspendedLocation();
};

void TestGhlErrors::answers_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("remedy"); // part of the words for support

    const auto row = [](const char *name, const QString &tool, int status, const QByteArray &message,
                        ToolErrorClass errorClass, const QString &code, const QString &remedy) {
        QTest::addRow("%s %d %s", qPrintable(tool), status, name)
            << tool << status << (message.isEmpty() ? QByteArray() : said(status, message)) << errorClass << code
            << remedy;
    };
    for (const QString &tool : {get, create, check, book}) {
        row("no version", tool, 401, R"("version header was not found.")", Internal, u"version_header"_s,
            u"update CalltTone"_s);
        row("bad version", tool, 401, R"("version header is invalid")", Internal, u"version_header"_s,
            u"Reconnecting does not help"_s);
        row("scope", tool, 401, R"("The token is not authorized for this scope.")", Permission, u"missing_scope"_s,
            u"Tick the scope"_s);
        row("token", tool, 401, R"("Invalid JWT")", NeedsReconnect, u"needs_reconnect"_s, u"Reconnect GoHighLevel"_s);
        row("no words", tool, 401, {}, NeedsReconnect, u"needs_reconnect"_s, u"Reconnect GoHighLevel"_s);
        row("location", tool, 403, R"("The token does not have access to this location.")", Permission,
            u"wrong_location"_s, u"choose the location"_s);
        row("forbidden", tool, 403, R"("Forbidden resource")", Permission, u"vendor_forbidden"_s, u"a user who may"_s);
        row("suspended", tool, 400, R"("Location is not active")", NotAvailable, u"location_inactive"_s,
            u"agency must reactivate"_s);
        row("other", tool, 400, R"("Bad Request")", Refused, u"vendor_refused"_s, u"its support"_s);
        row("no location", tool, 422, R"(["locationId can't be undefined"])", NeedsReconnect, u"no_location"_s,
            u"choose one"_s);
        row("teapot", tool, 418, R"("I'm a teapot")", Refused, u"vendor_refused"_s, u"teapot"_s);
        row("down", tool, 500, R"("Internal Server Error")", Unavailable, u"vendor_unavailable"_s, u"a few minutes"_s);
        row("no JSON", tool, 503, {}, Unavailable, u"vendor_unavailable"_s, u"a few minutes"_s);
    }
    row("unknown property", create, 422, R"(["property colour should not exist"])", Internal, u"unknown_property"_s,
        u"property colour"_s);
    row("several values", create, 422, R"(["email must be an email","phone must be a string"])", InvalidArguments,
        u"invalid_value"_s, u"email must be an email; phone must be a string"_s);
    row("duplicate", create, 400, R"("This location does not allow duplicated contacts.")", Refused,
        u"duplicate_contact"_s, u"ghl_get_contact"_s);
    row("range", check, 400, R"("The date range cannot be greater than 31 days")", InvalidArguments,
        u"range_too_long"_s, u"31 days"_s);
    row("calendar", check, 404, R"("The calendar id is invalid")", NotFound, u"calendar_not_found"_s,
        u"Choose another"_s);
    row("calendar", check, 400, R"("Calendar is inactive")", NotFound, u"calendar_not_found"_s, u"Choose another"_s);
    row("dates", check, 422, R"(["startDate must be a number conforming to the specified constraints"])",
        InvalidArguments, u"invalid_value"_s, u"startDate"_s);
    row("path", check, 404, R"("Cannot GET /nowhere")", NotFound, u"vendor_not_found"_s, u"Check the ids"_s);
    row("slot", book, 400, R"("The slot you have selected is no longer available.")", SlotTaken, u"slot_taken"_s,
        u"ghl_check_availability"_s);
    row("duration", book, 400, R"("Selected slot duration is not a valid duration option for this calendar")", Refused,
        u"slot_duration"_s, u"duration in the calendar's settings"_s);
    row("member", book, 400, R"("A team member needs to be selected for this calendar")", NotConfigured,
        u"needs_team_member"_s, u"make one of them primary"_s);
    row("user", book, 400, R"("The user id not part of calendar team.")", NotConfigured, u"needs_team_member"_s,
        u"make one of them primary"_s);
    row("contact", book, 400, R"("Contact not found")", NotFound, u"contact_not_found"_s, u"ghl_get_contact"_s);
    row("contact", book, 404, R"("The contact id is invalid")", NotFound, u"contact_not_found"_s, u"ghl_get_contact"_s);
    row("calendar", book, 404, R"("The calendar id is invalid")", NotFound, u"calendar_not_found"_s,
        u"Choose another"_s);
    row("calendar", book, 422, R"(["calendarId should not be empty"])", NotFound, u"calendar_not_found"_s,
        u"Choose another"_s);
}

void TestGhlErrors::answers()
{
    QFETCH(const QString, tool);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const QString, code);
    QFETCH(const QString, remedy);
    GhlStage stage;
    const auto [method, part] = requestOf(tool);
    stage.on(method, part, {vendorAnswer(status, body)});
    if (code == "needs_team_member"_L1) // nobody to name
        stage.on("GET", "/calendars/?", {vendorAnswer(200, R"({"calendars":[{"id":"cal1"}]})")});
    const auto result = ghlTool(tool).run(stage, ghlInvocation(argumentsFor(tool)));
    QVERIFY(!result.has_value());
    const values::ToolProblem &problem = result.error().problem;
    qInfo("%s | %s", qPrintable(problem.message), qPrintable(problem.spoken));
    QCOMPARE(problem.errorClass, errorClass);
    QCOMPARE(problem.code, code);
    QVERIFY2(problem.message.contains(remedy), qPrintable(problem.message));
    QCOMPARE(problem.message.contains(u"trace-77"_s), !body.isEmpty());
    QVERIFY(problem.message.contains(u"GoHighLevel"_s));
    QVERIFY(!problem.message.contains(u'!') && !problem.spoken.contains(u'!'));
    QVERIFY2(problem.spoken.size() > 20 && !problem.spoken.contains(QString::number(status)),
             qPrintable(problem.spoken));
    QVERIFY(!result.error().mayHaveHappened);
}

void TestGhlErrors::limits_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("wait"); // -1: no number of seconds helps
    QTest::newRow("burst") << Headers{{"X-RateLimit-Interval-Milliseconds", "10000"},
                                      {"X-RateLimit-Max", "100"},
                                      {"X-RateLimit-Remaining", "0"},
                                      {"X-RateLimit-Daily-Remaining", "199000"}}
                           << u"burst_limit"_s << 10;
    QTest::newRow("long interval") << Headers{{"X-RateLimit-Interval-Milliseconds", "600000"}} << u"burst_limit"_s
                                   << 30;
    QTest::newRow("daily") << Headers{{"X-RateLimit-Limit-Daily", "200000"},
                                      {"X-RateLimit-Daily-Remaining", "0"},
                                      {"X-RateLimit-Interval-Milliseconds", "10000"}}
                           << u"daily_limit"_s << -1;
    QTest::newRow("no headers") << Headers() << u"burst_limit"_s << 10;
    QTest::newRow("a proxy's") << Headers{{"Retry-After", "7"}} << u"burst_limit"_s << 7;
}

void TestGhlErrors::limits()
{
    QFETCH(const Headers, headers);
    QFETCH(const QString, code);
    QFETCH(const int, wait);
    for (const QString &tool : {create, book}) { // what is a look-up is asked for once more first
        GhlStage stage;
        connect::HttpResponse limited = vendorAnswer(429, said(429, R"("Too Many Requests")"));
        limited.headers += headers;
        const auto [method, part] = requestOf(tool);
        stage.on(method, part, {limited});
        const auto result = ghlTool(tool).run(stage, ghlInvocation(argumentsFor(tool)));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().problem.errorClass, RateLimited);
        QCOMPARE(result.error().problem.code, code);
        QCOMPARE(result.error().problem.retryAfterSeconds.value_or(-1), wait);
        QVERIFY(result.error().problem.message.contains(u"trace-77"_s));
        QVERIFY(!result.error().mayHaveHappened);
        QCOMPARE(stage.writes(), 1);
    }
}

void TestGhlErrors::transports_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<ToolErrorClass>("read");
    QTest::addColumn<ToolErrorClass>("write");
    using enum core::ErrorKind;
    QTest::newRow("timeout") << u"timeout"_s << core::ErrorKind::Timeout << ToolErrorClass::Timeout << OutcomeUnknown;
    QTest::newRow("reset") << u"connection_reset"_s << Network << ToolErrorClass::Unavailable << OutcomeUnknown;
    QTest::newRow("refused") << u"connection_refused"_s << Network << ToolErrorClass::Unavailable
                             << ToolErrorClass::Unavailable;
    QTest::newRow("dns") << u"dns"_s << Network << ToolErrorClass::Unavailable << ToolErrorClass::Unavailable;
    QTest::newRow("token") << u"needs_reconnect"_s << Conflict << NeedsReconnect << NeedsReconnect;
    QTest::newRow("refresh") << u"refresh_failed"_s << core::ErrorKind::Unavailable << ToolErrorClass::Unavailable
                             << ToolErrorClass::Unavailable;
}

void TestGhlErrors::transports()
{
    QFETCH(const QString, code);
    QFETCH(const core::ErrorKind, kind);
    QFETCH(const ToolErrorClass, read);
    QFETCH(const ToolErrorClass, write);
    for (const QString &tool : {get, create, check, book}) {
        GhlStage stage;
        const auto [method, part] = requestOf(tool);
        stage.on(method, part, {core::fail(transport(code, kind))});
        const auto result = ghlTool(tool).run(stage, ghlInvocation(argumentsFor(tool)));
        QVERIFY(!result.has_value());
        const bool isRead = ghlTool(tool).definition.readOnly;
        QCOMPARE(result.error().problem.errorClass, isRead ? read : write);
        QCOMPARE(result.error().mayHaveHappened, !isRead && write == OutcomeUnknown);
        QVERIFY(!result.error().problem.spoken.isEmpty());
    }
}

void TestGhlErrors::suspendedLocation()
{
    GhlStage stage; // noticed when the token is renewed
    core::ApiError error = transport(u"refresh_failed"_s, core::ErrorKind::Unavailable);
    error.detail = u"GoHighLevel said: \"Location is not active\""_s;
    stage.on("GET", "/free-slots", {core::fail(error)});
    const auto result = ghlTool(check).run(stage, ghlInvocation({}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, NotAvailable);
    QCOMPARE(result.error().problem.code, u"location_inactive"_s);
}

QTEST_GUILESS_MAIN(TestGhlErrors)
#include "tst_ghl_errors.moc"
