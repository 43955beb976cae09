// SPDX-License-Identifier: GPL-3.0-or-later
// google_create_event against a scripted Google: what is booked, moved, recognised and looked up.
#include "app/integrations/google/calendar/google_calendar_tools.h"
#include "tests/unit/google_script.h"

#include <QRegularExpression>
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

integrations::VendorTool createEvent()
{
    return integrations::googleCalendarTools(tests::googleAt())[1];
}

QJsonObject eventAt(const QString &id, const QString &start, const QString &end, const QString &status = u"confirmed"_s)
{
    const QJsonObject marks{{u"private"_s, QJsonObject{{u"callttoneKey"_s, u"k"_s}}}};
    return {{u"id"_s, id},
            {u"status"_s, status},
            {u"htmlLink"_s, u"https://google.test/event"_s},
            {u"start"_s, QJsonObject{{u"dateTime"_s, start}}},
            {u"end"_s, QJsonObject{{u"dateTime"_s, end}}},
            {u"extendedProperties"_s, marks}};
}

} // namespace

class TestGoogleBooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bookingIsSentWhole();
    void zones_data();
    void zones();
    void takenTimeOffersOthers();
    void repeatsAreOneEvent_data();
    void repeatsAreOneEvent();
    void lostAnswersAreLookedUp_data();
    void lostAnswersAreLookedUp();
    void movesInPlace();
    void movesOnlyWhatIsOurs_data();
    void movesOnlyWhatIsOurs();
    void dryRunsWriteNothing();
    void identity_data();
    void identity();
};

void TestGoogleBooking::bookingIsSentWhole()
{
    const auto session = google({});
    session->settings.insert(u"calendarId"_s, u"primary"_s);
    const auto result = createEvent().run(
        *session,
        tests::invocationOf(
            wishFor(u"2026-02-19T14:30:00"_s,
                    {{u"durationMinutes"_s, 60},
                     {u"attendees"_s, QJsonArray{u"laura@example.com"_s, u"Laura@example.com"_s, u"dr@example.com"_s}},
                     {u"description"_s, u"First visit"_s},
                     {u"location"_s, u"Room 2"_s},
                     {u"callerTimezone"_s, u"America/New_York"_s}})));
    QVERIFY2(result, result ? "" : qPrintable(result.error().problem.message));
    QCOMPARE(session->requests.size(), 2);
    const HttpRequest &insert = session->requests[1];
    QCOMPARE(insert.method, "POST"_ba);
    QCOMPARE(insert.url, "https://google.test/calendar/v3/calendars/primary/events?sendUpdates=all"_ba);
    const QJsonObject sent = tests::bodyOf(insert);
    static const QRegularExpression idRule(u"^[a-v0-9]{5,1024}$"_s);
    const QString id = sent.value("id"_L1).toString();
    QVERIFY2(idRule.match(id).hasMatch(), qPrintable(id));
    QCOMPARE(sent.value("start"_L1).toObject(),
             QJsonObject({{u"dateTime"_s, u"2026-02-19T14:30:00-06:00"_s}, {u"timeZone"_s, u"America/Chicago"_s}}));
    QCOMPARE(sent.value("end"_L1)["dateTime"_L1].toString(), u"2026-02-19T15:30:00-06:00"_s);
    QCOMPARE(sent.value("attendees"_L1).toArray().size(), 2);
    QCOMPARE(sent.value("extendedProperties"_L1)["private"_L1]["callId"_L1].toString(), u"call_1"_s);

    QCOMPARE(result->result.value("eventId"_L1).toString(), id);
    QCOMPARE(result->text, u"Booked: \"Cleaning, Laura Moreno\" on Thursday, February 19 at 3:30 PM. Google mails the "
                           "invitation to laura@example.com, dr@example.com."_s);
    QCOMPARE(result->result.value("spoken"_L1).toString(), u"Thursday, February 19 at 3:30 PM"_s);
    const values::Appointment booked = result->booked.value();
    QCOMPARE(booked.start, 1'771'533'000'000); // 2026-02-19T20:30:00Z
    QCOMPARE(booked.end - booked.start, 3'600'000);
    QCOMPARE(booked.timezone, u"America/Chicago"_s);
    QCOMPARE(booked.attendee.email, u"laura@example.com"_s);
    QCOMPARE(booked.external.first(),
             values::ExternalEvent({u"google_calendar"_s, id, u"https://google.test/event"_s, u"primary"_s}));
    QCOMPARE(result->times.value("stored"_L1).toString(), u"2026-02-19T14:30:00-06:00"_s);
    QCOMPARE(result->times.value("caller"_L1).toString(), u"2026-02-19T15:30:00-05:00"_s);
    QVERIFY(result->replaces.isEmpty());

    const auto alone = google({});
    QVERIFY(createEvent().run(*alone, tests::invocationOf(wishFor(u"2026-02-19T14:30:00"_s))));
    QVERIFY(alone->requests[1].url.endsWith("sendUpdates=none"));              // nobody to tell
    QCOMPARE(tests::bodyOf(alone->requests[1]).value("id"_L1).toString(), id); // the key's, whatever else is said
}

void TestGoogleBooking::zones_data()
{
    QTest::addColumn<QString>("zone"); ///< of the business
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const char *zone, const char *start, const char *sent, const char *utc) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(start) << QString::fromLatin1(sent)
                            << QString::fromLatin1(utc);
    };
    row("New York, winter", "America/New_York", "2026-03-07T09:00:00", "2026-03-07T09:00:00-05:00",
        "2026-03-07T14:00:00.000Z");
    row("New York, summer", "America/New_York", "2026-03-09T09:00:00", "2026-03-09T09:00:00-04:00",
        "2026-03-09T13:00:00.000Z");
    row("Berlin, the day it changes", "Europe/Berlin", "2026-03-29T09:00:00", "2026-03-29T09:00:00+02:00",
        "2026-03-29T07:00:00.000Z");
    row("Kolkata", "Asia/Kolkata", "2026-03-29T09:00:00", "2026-03-29T09:00:00+05:30", "2026-03-29T03:30:00.000Z");
    row("Lord Howe, summer", "Australia/Lord_Howe", "2026-04-04T09:00:00", "2026-04-04T09:00:00+11:00",
        "2026-04-03T22:00:00.000Z");
    row("Lord Howe, half an hour back", "Australia/Lord_Howe", "2026-04-06T09:00:00", "2026-04-06T09:00:00+10:30",
        "2026-04-05T22:30:00.000Z");
    row("Phoenix, which has no summer time", "America/Phoenix", "2026-07-01T09:00:00", "2026-07-01T09:00:00-07:00",
        "2026-07-01T16:00:00.000Z");
    row("another offset is the same moment", "America/Chicago", "2026-02-19T21:30:00+01:00",
        "2026-02-19T14:30:00-06:00", "2026-02-19T20:30:00.000Z");
}

void TestGoogleBooking::zones()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, start);
    QFETCH(const QString, sent);
    QFETCH(const QString, utc);
    const auto session = google({});
    session->settings.insert(u"timezone"_s, zone);
    const auto result = createEvent().run(*session, tests::invocationOf(wishFor(start)));
    QVERIFY2(result, result ? "" : qPrintable(result.error().problem.message));
    const QJsonObject event = tests::bodyOf(session->requests[1]);
    QCOMPARE(event.value("start"_L1)["dateTime"_L1].toString(), sent);
    QCOMPARE(event.value("start"_L1)["timeZone"_L1].toString(), zone);
    QCOMPARE(result->times.value("utc"_L1).toString(), utc);
    QCOMPARE(result->times.value("business"_L1).toString(), sent);
    QCOMPARE(result->times.value("stored"_L1).toString(), sent);
}

void TestGoogleBooking::takenTimeOffersOthers()
{
    const auto session = google({{u"2026-02-19T20:00:00Z"_s, u"2026-02-19T21:00:00Z"_s}},
                                [](const HttpRequest &) { return vendorAnswer(404, "{}"); }); // not ours
    const auto result = createEvent().run(*session, tests::invocationOf(wishFor(u"2026-02-19T14:30:00"_s)));
    QVERIFY(!result);
    const tools::ToolFailure &failure = result.error();
    QCOMPARE(failure.problem.errorClass, ToolErrorClass::SlotTaken);
    QVERIFY(!failure.mayHaveHappened);
    const QStringList others = startsIn(failure.result, u"alternatives"_s);
    QCOMPARE(others.size(), 5);
    QVERIFY(others.contains(u"2026-02-19T13:30:00-06:00"_s) && others.contains(u"2026-02-19T15:00:00-06:00"_s));
    QVERIFY(!others.contains(u"2026-02-19T14:00:00-06:00"_s));
    QVERIFY2(failure.problem.spoken.contains(u"I could offer Thursday, February 19 at"_s),
             qPrintable(failure.problem.spoken));
    for (const HttpRequest &request : session->requests)
        QVERIFY(tests::isFreeBusy(request) || request.method == "GET");
}

void TestGoogleBooking::repeatsAreOneEvent_data()
{
    QTest::addColumn<QJsonObject>("known"); ///< what the id leads to
    QTest::addColumn<QString>("then");      ///< the request after looking
    const QString start = u"2026-02-19T20:30:00Z"_s;
    const QString end = u"2026-02-19T21:00:00Z"_s;
    QTest::newRow("same times") << eventAt(u"x"_s, start, end) << QString();
    QTest::newRow("deleted since") << eventAt(u"x"_s, start, end, u"cancelled"_s) << u"PATCH"_s;
    QTest::newRow("moved since") << eventAt(u"x"_s, u"2026-02-20T20:30:00Z"_s, u"2026-02-20T21:00:00Z"_s) << u"POST"_s;
    QTest::newRow("now all day") << QJsonObject{{u"id"_s, u"x"_s},
                                                {u"start"_s, QJsonObject{{u"date"_s, u"2026-02-19"_s}}},
                                                {u"end"_s, QJsonObject{{u"date"_s, u"2026-02-20"_s}}}}
                                 << u"POST"_s;
}

void TestGoogleBooking::repeatsAreOneEvent()
{
    QFETCH(const QJsonObject, known);
    QFETCH(const QString, then);
    int inserts = 0;
    const auto session = google({}, [&](const HttpRequest &request) -> Answer {
        if (request.method == "GET")
            return vendorAnswer(200, tests::json(known));
        if (request.method == "POST" && inserts++ == 0)
            return vendorAnswer(409, tests::calendarError(409, u"duplicate"_s));
        return tests::madeFrom(request);
    });
    const auto result = createEvent().run(*session, tests::invocationOf(wishFor(u"2026-02-19T14:30:00"_s)));
    QVERIFY2(result, result ? "" : qPrintable(result.error().problem.message));
    QCOMPARE(session->requests.size(), then.isEmpty() ? 3 : 4);
    QCOMPARE(session->requests[2].method, "GET"_ba);
    const QString id = tests::bodyOf(session->requests[1]).value("id"_L1).toString();
    QCOMPARE(eventIdIn(session->requests[2]), id);
    if (then.isEmpty())
        return;
    const HttpRequest &last = session->requests[3];
    QCOMPARE(last.method, then.toLatin1());
    if (then == "PATCH"_L1) {
        QCOMPARE(eventIdIn(last), id);
        QCOMPARE(tests::bodyOf(last).value("status"_L1).toString(), u"confirmed"_s);
    } else {
        QCOMPARE(tests::bodyOf(last).value("id"_L1).toString(), id + u'1');
    }
}

void TestGoogleBooking::lostAnswersAreLookedUp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("known");
    QTest::addColumn<QString>("found"); ///< "yes", "no", "error"
    const QString start = u"2026-02-19T14:30:00-06:00"_s;
    const QString end = u"2026-02-19T15:00:00-06:00"_s;
    QTest::newRow("there") << 200 << eventAt(u"x"_s, start, end) << u"yes"_s;
    QTest::newRow("not there") << 404 << QJsonObject() << u"no"_s;
    QTest::newRow("deleted") << 410 << QJsonObject() << u"no"_s;
    QTest::newRow("cancelled") << 200 << eventAt(u"x"_s, start, end, u"cancelled"_s) << u"no"_s;
    QTest::newRow("elsewhere") << 200 << eventAt(u"x"_s, u"2026-02-20T14:30:00-06:00"_s, u"2026-02-20T15:00:00-06:00"_s)
                               << u"no"_s;
    QTest::newRow("cannot be told") << 503 << QJsonObject() << u"error"_s;
}

void TestGoogleBooking::lostAnswersAreLookedUp()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, known);
    QFETCH(const QString, found);
    for (const QString &replaces : {QString(), u"evt1"_s}) {
        const auto session = google({}, [&](const HttpRequest &) { return vendorAnswer(status, tests::json(known)); });
        QJsonObject more;
        if (!replaces.isEmpty())
            more.insert(u"replaces"_s, replaces);
        const auto result =
            createEvent().lookUp(*session, tests::invocationOf(wishFor(u"2026-02-19T14:30:00"_s, more)));
        QCOMPARE(result.has_value(), found != "error"_L1);
        if (result)
            QCOMPARE(result->has_value(), found == "yes"_L1);
        if (result && *result)
            QCOMPARE((*result)->booked->external.first().id, u"x"_s);
        for (const HttpRequest &request : session->requests) {
            QCOMPARE(request.method, "GET"_ba);
            QVERIFY(replaces.isEmpty() || eventIdIn(request) == replaces);
        }
    }
}

void TestGoogleBooking::movesInPlace()
{
    const QJsonObject old = eventAt(u"evt1"_s, u"2026-02-19T14:30:00-06:00"_s, u"2026-02-19T15:30:00-06:00"_s);
    // What is busy is the event itself.
    const auto session =
        google({{u"2026-02-19T20:30:00Z"_s, u"2026-02-19T21:30:00Z"_s}}, [&](const HttpRequest &request) -> Answer {
            if (request.method == "GET")
                return vendorAnswer(200, tests::json(old));
            QJsonObject moved = old;
            moved.insert(u"start"_s, tests::bodyOf(request).value("start"_L1));
            return vendorAnswer(200, tests::json(moved));
        });
    const auto result = createEvent().run(
        *session, tests::invocationOf(
                      wishFor(u"2026-02-19T15:00:00"_s, {{u"replaces"_s, u"evt1"_s}, {u"durationMinutes"_s, 60}})));
    QVERIFY2(result, result ? "" : qPrintable(result.error().problem.message));
    QCOMPARE(session->requests.size(), 3);
    const HttpRequest &patch = session->requests[2];
    QCOMPARE(patch.method, "PATCH"_ba);
    QCOMPARE(eventIdIn(patch), u"evt1"_s);
    QVERIFY(!tests::bodyOf(patch).contains("id"_L1) && !tests::bodyOf(patch).contains("attendees"_L1));
    QCOMPARE(result->replaces, QStringList(u"evt1"_s));
    QCOMPARE(result->booked->external.first().id, u"evt1"_s);
    QCOMPARE(result->result.value("moved"_L1), QJsonValue(true));
    QVERIFY2(result->text.startsWith(u"Moved: "_s), qPrintable(result->text));
    QCOMPARE(result->times.value("stored"_L1).toString(), u"2026-02-19T15:00:00-06:00"_s);

    const auto taken = google({{u"2026-02-19T20:30:00Z"_s, u"2026-02-19T22:30:00Z"_s}}, // and somebody else's after it
                              [&](const HttpRequest &) { return vendorAnswer(200, tests::json(old)); });
    const auto refused =
        createEvent().run(*taken, tests::invocationOf(wishFor(u"2026-02-19T15:00:00"_s, {{u"replaces"_s, u"evt1"_s},
                                                                                         {u"durationMinutes"_s, 60}})));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem.errorClass, ToolErrorClass::SlotTaken);
    QVERIFY(refused.error().problem.spoken.contains(u"stays as it is"_s));
    QVERIFY(startsIn(refused.error().result, u"alternatives"_s).contains(u"2026-02-19T14:00:00-06:00"_s));
}

void TestGoogleBooking::movesOnlyWhatIsOurs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("old");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<QString>("code");
    const QString start = u"2026-02-19T14:30:00-06:00"_s;
    const QString end = u"2026-02-19T15:30:00-06:00"_s;
    QJsonObject foreign = eventAt(u"evt1"_s, start, end);
    foreign.remove(u"extendedProperties"_s);
    QTest::newRow("not there") << 404 << QJsonObject() << ToolErrorClass::NotFound << u"event_not_found"_s;
    QTest::newRow("cancelled") << 200 << eventAt(u"evt1"_s, start, end, u"cancelled"_s) << ToolErrorClass::NotFound
                               << u"event_not_found"_s;
    QTest::newRow("somebody else's") << 200 << foreign << ToolErrorClass::Permission << u"not_ours"_s;
}

void TestGoogleBooking::movesOnlyWhatIsOurs()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, old);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const QString, code);
    const auto session = google({}, [&](const HttpRequest &) { return vendorAnswer(status, tests::json(old)); });
    const auto result = createEvent().run(
        *session, tests::invocationOf(wishFor(u"2026-02-20T15:00:00"_s, {{u"replaces"_s, u"evt1"_s}})));
    QVERIFY(!result);
    QCOMPARE(result.error().problem.errorClass, errorClass);
    QCOMPARE(result.error().problem.code, code);
    QCOMPARE(session->requests.size(), 1);
}

void TestGoogleBooking::dryRunsWriteNothing()
{
    const auto session = google({});
    tools::Invocation invocation = tests::invocationOf(wishFor(u"2026-02-19T14:30:00"_s));
    invocation.dryRun = true;
    const auto result = createEvent().run(*session, invocation);
    QVERIFY(result);
    QCOMPARE(session->requests.size(), 1);
    QVERIFY(tests::isFreeBusy(session->requests[0]));
    QVERIFY(!result->booked);
    const QJsonObject would = result->result.value("wouldSend"_L1).toObject();
    QCOMPARE(would.value("method"_L1).toString(), u"POST"_s);
    QCOMPARE(would.value("body"_L1)["summary"_L1].toString(), u"Cleaning, Laura Moreno"_s);

    const auto taken = google({{u"2026-02-19T20:00:00Z"_s, u"2026-02-19T21:00:00Z"_s}},
                              [](const HttpRequest &) { return vendorAnswer(404, "{}"); });
    const auto refused = createEvent().run(*taken, invocation);
    QVERIFY(!refused && refused.error().problem.errorClass == ToolErrorClass::SlotTaken);
}

void TestGoogleBooking::identity_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<bool>("same"); ///< as 14:30 to 15:00 in Chicago
    QTest::newRow("in words of its own") << QJsonObject{{u"title"_s, u"Laura, cleaning"_s},
                                                        {u"start"_s, u"2026-02-19T14:30"_s},
                                                        {u"description"_s, u"again"_s}}
                                         << true;
    QTest::newRow("with an offset") << wishFor(u"2026-02-19T20:30:00Z"_s) << true;
    QTest::newRow("with its end") << wishFor(u"2026-02-19T14:30:00"_s, {{u"end"_s, u"2026-02-19T15:00:00"_s}}) << true;
    QTest::newRow("with the usual calendar")
        << wishFor(u"2026-02-19T14:30:00"_s, {{u"calendarId"_s, u"primary"_s}}) << true;
    QTest::newRow("another time") << wishFor(u"2026-02-19T15:30:00"_s) << false;
    QTest::newRow("longer") << wishFor(u"2026-02-19T14:30:00"_s, {{u"durationMinutes"_s, 60}}) << false;
    QTest::newRow("another zone") << wishFor(u"2026-02-19T14:30:00"_s, {{u"timezone"_s, u"Asia/Kolkata"_s}}) << false;
    QTest::newRow("another calendar") << wishFor(u"2026-02-19T14:30:00"_s, {{u"calendarId"_s, u"c2"_s}}) << false;
    QTest::newRow("a move") << wishFor(u"2026-02-19T14:30:00"_s, {{u"replaces"_s, u"evt1"_s}}) << false;
}

void TestGoogleBooking::identity()
{
    QFETCH(const QJsonObject, arguments);
    QFETCH(const bool, same);
    const QJsonObject config{{u"calendarId"_s, u"primary"_s}, {u"timezone"_s, u"America/Chicago"_s}};
    const auto of = createEvent().identity;
    QCOMPARE(of(arguments, config) == of(wishFor(u"2026-02-19T14:30:00"_s), config), same);
}

QTEST_APPLESS_MAIN(TestGoogleBooking)
#include "tst_google_booking.moc"
