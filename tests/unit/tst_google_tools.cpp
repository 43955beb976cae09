// SPDX-License-Identifier: GPL-3.0-or-later
// Google Calendar's tools and calendar against a scripted Google: what they ask, and what they make of the answers.
#include "app/integrations/google/calendar/google_calendar_tools.h"
#include "app/tools/arguments/argument_check.h"
#include "tests/unit/google_script.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::HttpRequest;
using tests::eventIdIn;
using tests::google;
using tests::startsIn;
using tests::vendorAnswer;
using tests::wishFor;
using values::ToolErrorClass;

namespace {

using Answer = core::Result<connect::HttpResponse>;

integrations::VendorTool availability()
{
    return integrations::googleCalendarTools(tests::googleAt())[0];
}

} // namespace

class TestGoogleTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemasAreWhole();
    void argumentsAreTaken_data();
    void argumentsAreTaken();
    void windows_data();
    void windows();
    void slotsWithinOfficeHours();
    void slotsAreSpreadOverTheDays();
    void oneSlot();
    void nothingFreeIsSaid();
    void wrongArgumentsAskNobody_data();
    void wrongArgumentsAskNobody();
    void appointmentsAreMirrored();
    void mirroredAppointmentsChange();
    void mirroredAppointmentsEnd_data();
    void mirroredAppointmentsEnd();
};

void TestGoogleTools::schemasAreWhole()
{
    const QStringList names{u"google_check_availability"_s, u"google_create_event"_s};
    const auto all = integrations::googleCalendarTools(tests::googleAt());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const tools::ToolDefinition &definition = all[i].definition;
        QCOMPARE(definition.name, names[i]);
        QCOMPARE(definition.integration, u"google_calendar"_s);
        QCOMPARE(definition.readOnly, i == 0);
        QCOMPARE(definition.hardMs, i == 0 ? tools::hardReadLimitMs : tools::hardWriteLimitMs);
        const QJsonObject properties = definition.inputSchema.value("properties"_L1).toObject();
        QStringList ordered;
        for (const QJsonValue &name : definition.inputSchema.value("x-order"_L1).toArray())
            ordered.append(name.toString());
        ordered.sort();
        QCOMPARE(ordered, properties.keys());
        for (const QJsonValue &property : properties) {
            QVERIFY(!property["title"_L1].toString().isEmpty());
            QVERIFY(property["description"_L1].toString().endsWith(u'.'));
        }
        QVERIFY(properties.value("calendarId"_L1)["x-options"_L1].toBool());
        QVERIFY(all[i].describe({{u"timezone"_s, u"Asia/Kolkata"_s}}).contains(u"Asia/Kolkata"_s));
        QCOMPARE(all[i].describe({}), definition.description);
        QCOMPARE(bool(all[i].lookUp), i == 1);
    }
}

void TestGoogleTools::argumentsAreTaken_data()
{
    QTest::addColumn<int>("tool");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("wrong"); ///< pointer; empty: none
    const auto row = [](const char *name, int tool, const QJsonObject &arguments, const QString &wrong = {}) {
        QTest::newRow(name) << tool << arguments << wrong;
    };
    row("a day", 0, {{u"from"_s, u"2026-02-19"_s}});
    row("times", 0, {{u"from"_s, u"2026-02-19T14:30"_s}, {u"to"_s, u"2026-02-19T15:00"_s}});
    row("nothing", 0, {}, u"/arguments/from"_s);
    row("minutes as text", 0, {{u"from"_s, u"2026-02-19"_s}, {u"durationMinutes"_s, u"30"_s}},
        u"/arguments/durationMinutes"_s);
    row("no zone of that name", 0, {{u"from"_s, u"2026-02-19"_s}, {u"timezone"_s, u"Texas"_s}},
        u"/arguments/timezone"_s);
    row("event", 1, wishFor(u"2026-02-19T14:30:00-06:00"_s, {{u"attendees"_s, QJsonArray{u"laura@example.com"_s}}}));
    row("event without an offset", 1, wishFor(u"2026-02-19T14:30:00"_s));
    row("no title", 1, {{u"start"_s, u"2026-02-19T14:30:00-06:00"_s}}, u"/arguments/title"_s);
    row("attendee by name", 1, wishFor(u"2026-02-19T14:30:00-06:00"_s, {{u"attendees"_s, QJsonArray{u"Laura"_s}}}),
        u"/arguments/attendees/0"_s);
    row("start in words", 1, wishFor(u"tomorrow"_s), u"/arguments/start"_s);
}

void TestGoogleTools::argumentsAreTaken()
{
    QFETCH(const int, tool);
    QFETCH(const QJsonObject, arguments);
    QFETCH(const QString, wrong);
    const auto definition = integrations::googleCalendarTools(tests::googleAt())[tool].definition;
    tools::ArgumentCheck check;
    const auto errors = check.errors(definition.name, definition.inputSchema, arguments);
    QCOMPARE(errors.size(), wrong.isEmpty() ? 0 : 1);
    if (!wrong.isEmpty())
        QCOMPARE(errors.first().pointer, wrong);
}

void TestGoogleTools::windows_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("from"); ///< as Google was asked
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const QJsonObject &arguments, const QString &from, const QString &to) {
        QTest::newRow(name) << arguments << from << to;
    };
    row("one day", {{u"from"_s, u"2026-02-19"_s}}, u"2026-02-19T06:00:00.000Z"_s, u"2026-02-20T06:00:00.000Z"_s);
    row("two days, the last one whole", {{u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-02-20"_s}},
        u"2026-02-19T06:00:00.000Z"_s, u"2026-02-21T06:00:00.000Z"_s);
    row("times without an offset", {{u"from"_s, u"2026-02-19T14:30"_s}, {u"to"_s, u"2026-02-19T15:00"_s}},
        u"2026-02-19T20:30:00.000Z"_s, u"2026-02-19T21:00:00.000Z"_s);
    row("one appointment", {{u"from"_s, u"2026-02-19T14:30:00-06:00"_s}, {u"durationMinutes"_s, 45}},
        u"2026-02-19T20:30:00.000Z"_s, u"2026-02-19T21:15:00.000Z"_s);
    row("another zone", {{u"from"_s, u"2026-02-19T14:30"_s}, {u"timezone"_s, u"Asia/Kolkata"_s}},
        u"2026-02-19T09:00:00.000Z"_s, u"2026-02-19T09:30:00.000Z"_s);
    row("a day of 23 hours", {{u"from"_s, u"2026-03-08"_s}}, u"2026-03-08T06:00:00.000Z"_s,
        u"2026-03-09T05:00:00.000Z"_s);
    row("from a time to a day", {{u"from"_s, u"2026-02-19T12:00"_s}, {u"to"_s, u"2026-02-19"_s}},
        u"2026-02-19T18:00:00.000Z"_s, u"2026-02-20T06:00:00.000Z"_s);
}

void TestGoogleTools::windows()
{
    QFETCH(const QJsonObject, arguments);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const auto session = google({});
    const auto result = availability().run(*session, tests::invocationOf(arguments));
    QVERIFY2(result, result ? "" : qPrintable(result.error().problem.message));
    const QJsonObject asked = tests::bodyOf(session->requests.value(0));
    QCOMPARE(asked.value("timeMin"_L1).toString(), from);
    QCOMPARE(asked.value("timeMax"_L1).toString(), to);
    QCOMPARE(asked.value("items"_L1)[0]["id"_L1].toString(), u"primary"_s);
    QCOMPARE(session->requests.size(), 1);
}

void TestGoogleTools::slotsWithinOfficeHours()
{
    // Friday to Monday, busy all Friday but 16:10 to the evening, and on Monday until 17:00.
    const auto session = google({{u"2026-02-20T14:00:00Z"_s, u"2026-02-20T22:10:00Z"_s},
                                 {u"2026-02-23T08:00:00-06:00"_s, u"2026-02-23T17:00:00-06:00"_s}});
    const auto result =
        availability().run(*session, tests::invocationOf({{u"from"_s, u"2026-02-20"_s},
                                                          {u"to"_s, u"2026-02-23"_s},
                                                          {u"callerTimezone"_s, u"America/New_York"_s}}));
    QVERIFY(result);
    QCOMPARE(startsIn(result->result), QStringList({u"2026-02-20T16:15:00-06:00"_s, u"2026-02-20T16:45:00-06:00"_s,
                                                    u"2026-02-20T17:15:00-06:00"_s, u"2026-02-23T17:00:00-06:00"_s,
                                                    u"2026-02-23T17:30:00-06:00"_s}));
    const QJsonValue first = result->result.value("slots"_L1)[0];
    QCOMPARE(first["spoken"_L1].toString(), u"Friday, February 20 at 5:15 PM"_s); // where the caller is
    QCOMPARE(first["end"_L1].toString(), u"2026-02-20T16:45:00-06:00"_s);
    QCOMPARE(result->result.value("timezone"_L1).toString(), u"America/Chicago"_s);
    QCOMPARE(result->result.value("now"_L1).toString(), u"2026-02-17T06:00:00-06:00"_s);
    QCOMPARE(result->result.value("busy"_L1).toArray().size(), 2);
    QVERIFY(!result->result.contains("free"_L1));
    QVERIFY2(result->text.startsWith(u"Free: Friday, February 20 at "_s) && !result->text.contains(u'\n'),
             qPrintable(result->text));
}

void TestGoogleTools::slotsAreSpreadOverTheDays()
{
    const auto session = google({});
    // "Now" is Tuesday, 6:00 in the morning: nothing of the past is offered, and the day still counts.
    const auto result =
        availability().run(*session, tests::invocationOf({{u"from"_s, u"2026-02-16"_s}, {u"to"_s, u"2026-02-20"_s}}));
    QVERIFY(result);
    const QStringList starts = startsIn(result->result);
    QCOMPARE(starts.size(), 20);
    QCOMPARE(starts.first(), u"2026-02-17T08:00:00-06:00"_s);
    for (const int day : {17, 18, 19, 20})
        QCOMPARE(starts.filter(u"2026-02-%1T"_s.arg(day)).size(), 5);
    QCOMPARE(result->result.value("more"_L1).toInt(), 4 * 20 - 20);
}

void TestGoogleTools::oneSlot()
{
    const QJsonObject arguments{{u"from"_s, u"2026-02-21T19:00"_s}, {u"to"_s, u"2026-02-21T19:30"_s}};
    const auto free = availability().run(*google({}), tests::invocationOf(arguments)); // a Saturday evening
    QVERIFY(free);
    QCOMPARE(free->result.value("free"_L1), QJsonValue(true));
    QCOMPARE(free->text, u"Saturday, February 21 at 7:00 PM is free."_s);
    QCOMPARE(startsIn(free->result), QStringList(u"2026-02-21T19:00:00-06:00"_s));

    const auto next = google({{u"2026-02-22T01:30:00Z"_s, u"2026-02-22T02:00:00Z"_s}}); // begins as ours ends
    QCOMPARE(availability().run(*next, tests::invocationOf(arguments))->result.value("free"_L1), QJsonValue(true));
    const auto taken = google({{u"2026-02-22T01:29:00Z"_s, u"2026-02-22T02:00:00Z"_s}});
    const auto result = availability().run(*taken, tests::invocationOf(arguments));
    QCOMPARE(result->result.value("free"_L1), QJsonValue(false));
    QVERIFY2(result->text.startsWith(u"Saturday, February 21 at 7:00 PM is taken."_s), qPrintable(result->text));
    QVERIFY(startsIn(result->result).isEmpty());
}

void TestGoogleTools::nothingFreeIsSaid()
{
    const auto weekend = availability().run(
        *google({}), tests::invocationOf({{u"from"_s, u"2026-02-21"_s}, {u"to"_s, u"2026-02-22"_s}}));
    QVERIFY(weekend);
    QVERIFY2(weekend->text.startsWith(u"Nothing is free from Saturday"_s), qPrintable(weekend->text));
    QVERIFY(weekend->text.contains(u"Do not offer"_s));
    QCOMPARE(weekend->result.value("slots"_L1), QJsonValue(QJsonArray()));
    const auto full = google({{u"2026-02-19T00:00:00Z"_s, u"2026-02-21T00:00:00Z"_s}});
    const auto result = availability().run(*full, tests::invocationOf({{u"from"_s, u"2026-02-19"_s}}));
    QVERIFY(result->text.startsWith(u"Nothing is free from Thursday"_s));
}

void TestGoogleTools::wrongArgumentsAskNobody_data()
{
    QTest::addColumn<int>("tool");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("zone"); ///< configured
    QTest::addColumn<QString>("says");
    const QString chicago = u"America/Chicago"_s;
    const auto row = [](const char *name, int tool, const QJsonObject &arguments, const QString &zone,
                        const QString &says) { QTest::newRow(name) << tool << arguments << zone << says; };
    row("no zone at all", 1, wishFor(u"2026-02-19T14:30:00"_s), {}, u"\"timezone\": no time zone is known"_s);
    row("no zone, but an offset", 1, wishFor(u"2026-02-19T14:30:00-06:00"_s), {}, u"no time zone is known"_s);
    row("no zone, days", 0, {{u"from"_s, u"2026-02-19"_s}}, {}, u"no time zone is known"_s);
    row("a time the clocks skip", 1, wishFor(u"2026-03-08T02:30:00"_s), chicago, u"does not exist"_s);
    row("a time they show twice", 1, wishFor(u"2026-11-01T01:30:00"_s), chicago, u"twice"_s);
    row("last year", 1, wishFor(u"2025-02-19T14:30:00"_s), chicago, u"It is now 2026-02-17T06:00:00-06:00"_s);
    row("end first", 1, wishFor(u"2026-02-19T14:30:00"_s, {{u"end"_s, u"2026-02-19T14:00:00"_s}}), chicago,
        u"not after \"start\""_s);
    row("end of another week", 1, wishFor(u"2026-02-19T14:30:00"_s, {{u"end"_s, u"2026-02-26T15:00:00"_s}}), chicago,
        u"more than a day"_s);
    row("two ends", 1,
        wishFor(u"2026-02-19T14:30:00"_s, {{u"end"_s, u"2026-02-19T15:30:00"_s}, {u"durationMinutes"_s, 30}}), chicago,
        u"does not fit \"durationMinutes\""_s);
    row("window backwards", 0, {{u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-02-18"_s}}, chicago,
        u"before \"from\""_s);
    row("a window of two months", 0, {{u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-04-19"_s}}, chicago,
        u"at most 31 days"_s);
    row("a window that is over", 0, {{u"from"_s, u"2026-02-16"_s}}, chicago, u"is over"_s);
    row("not a date", 0, {{u"from"_s, u"soon"_s}}, chicago, u"\"from\": \"soon\" is not a date"_s);
}

void TestGoogleTools::wrongArgumentsAskNobody()
{
    QFETCH(const int, tool);
    QFETCH(const QJsonObject, arguments);
    QFETCH(const QString, zone);
    QFETCH(const QString, says);
    const auto session = google({});
    session->settings.insert(u"timezone"_s, zone);
    const auto result =
        integrations::googleCalendarTools(tests::googleAt())[tool].run(*session, tests::invocationOf(arguments));
    QVERIFY(!result);
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::InvalidArguments);
    QVERIFY2(result.error().problem.message.contains(says), qPrintable(result.error().problem.message));
    QVERIFY(session->requests.isEmpty());
}

namespace {

values::Appointment appointment()
{
    values::Appointment one;
    one.id = u"apt_1"_s;
    one.title = u"Cleaning"_s;
    one.start = 1'771'533'000'000; // 2026-02-19T20:30:00Z
    one.end = one.start + 1'800'000;
    one.timezone = u"America/Chicago"_s;
    one.attendee = {u"Laura Moreno"_s, u"laura@example.com"_s, u"+15125550142"_s};
    return one;
}

} // namespace

void TestGoogleTools::appointmentsAreMirrored()
{
    const integrations::VendorCalendar calendar = integrations::googleVendorCalendar(tests::googleAt());
    QVERIFY(calendar.mirrors);
    QCOMPARE(calendar.integration, u"google_calendar"_s);
    const auto session = google({{u"2026-02-19T20:00:00Z"_s, u"2026-02-19T21:00:00Z"_s},
                                 {u"2026-02-19T20:30:00Z"_s, u"2026-02-19T22:00:00Z"_s}});
    const auto busy = calendar.busy(*session, tests::tuesdayNoon, tests::tuesdayNoon + 3 * 86'400'000LL);
    QVERIFY(busy);
    QCOMPARE(*busy, QList<tools::Span>({{1'771'531'200'000, 1'771'538'400'000}})); // joined

    const auto made = calendar.put(*session, appointment(), {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().oneLine()));
    const HttpRequest insert = session->requests.last();
    QVERIFY(insert.url.endsWith("/calendars/primary/events?sendUpdates=all"));
    QCOMPARE(tests::bodyOf(insert).value("id"_L1).toString(), made->id);
    QCOMPARE(tests::bodyOf(insert).value("attendees"_L1)[0]["displayName"_L1].toString(), u"Laura Moreno"_s);
    QCOMPARE(made->calendarId, u"primary"_s);

    // Put in again because the answer got lost: changed instead of doubled.
    const auto again = google({}, [](const HttpRequest &request) -> Answer {
        return request.method == "POST" ? vendorAnswer(409, tests::calendarError(409, u"duplicate"_s))
                                        : vendorAnswer(200, tests::json({{u"id"_s, eventIdIn(request)}}));
    });
    const auto second = calendar.put(*again, appointment(), {});
    QVERIFY(second);
    QCOMPARE(second->id, made->id);
    QCOMPARE(again->requests.last().method, "PATCH"_ba);
    QCOMPARE(tests::bodyOf(again->requests.last()).value("status"_L1).toString(), u"confirmed"_s);
}

void TestGoogleTools::mirroredAppointmentsChange()
{
    const integrations::VendorCalendar calendar = integrations::googleVendorCalendar(tests::googleAt());
    const values::ExternalEvent known{u"google_calendar"_s, u"evt1"_s, {}, u"c2@group.calendar.google.com"_s};
    const auto session = google({}, [](const HttpRequest &request) {
        return vendorAnswer(200, tests::json({{u"id"_s, eventIdIn(request)}}));
    });
    const auto changed = calendar.put(*session, appointment(), known);
    QVERIFY(changed);
    QCOMPARE(changed->id, u"evt1"_s);
    QCOMPARE(session->requests.size(), 1);
    QCOMPARE(session->requests[0].method, "PATCH"_ba);
    QVERIFY(session->requests[0].url.contains("/calendars/c2%40group.calendar.google.com/events/evt1?")); // where it is
    QVERIFY(!tests::bodyOf(session->requests[0]).contains("attendees"_L1)); // an agent's event keeps its guests

    const auto gone = google({}, [](const HttpRequest &request) -> Answer {
        return request.method == "PATCH" ? vendorAnswer(404, tests::calendarError(404, u"notFound"_s))
                                         : tests::madeFrom(request);
    });
    const auto fresh = calendar.put(*gone, appointment(), known);
    QVERIFY(fresh);
    QCOMPARE(gone->requests.last().method, "POST"_ba);
    QCOMPARE(fresh->calendarId, u"primary"_s);

    const auto refused =
        google({}, [](const HttpRequest &) { return vendorAnswer(403, tests::calendarError(403, u"forbidden"_s)); });
    const auto error = calendar.put(*refused, appointment(), {});
    QVERIFY(!error);
    QCOMPARE(error.error().kind, core::ErrorKind::Conflict); // stays until somebody acts
    const auto down = google({}, [](const HttpRequest &) { return vendorAnswer(503, "{}"); });
    QCOMPARE(calendar.put(*down, appointment(), {}).error().kind, core::ErrorKind::Unavailable);
}

void TestGoogleTools::mirroredAppointmentsEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ok");
    QTest::newRow("deleted") << 204 << true;
    QTest::newRow("was deleted") << 410 << true;
    QTest::newRow("was never there") << 404 << true;
    QTest::newRow("not allowed") << 403 << false;
    QTest::newRow("down") << 503 << false;
}

void TestGoogleTools::mirroredAppointmentsEnd()
{
    QFETCH(const int, status);
    QFETCH(const bool, ok);
    const integrations::VendorCalendar calendar = integrations::googleVendorCalendar(tests::googleAt());
    const auto session = google({}, [&](const HttpRequest &) { return vendorAnswer(status, ""); });
    QCOMPARE(calendar.cancel(*session, {u"google_calendar"_s, u"evt1"_s, {}, u"primary"_s}).has_value(), ok);
    QCOMPARE(session->requests.last().method, "DELETE"_ba);
    QVERIFY(session->requests.last().url.endsWith("/primary/events/evt1?sendUpdates=all"));
    QVERIFY(calendar.cancel(*session, {u"google_calendar"_s, {}, {}}).has_value()); // nothing was there
    QCOMPARE(session->requests.size(), 1);
}

QTEST_APPLESS_MAIN(TestGoogleTools)
#include "tst_google_tools.moc"
