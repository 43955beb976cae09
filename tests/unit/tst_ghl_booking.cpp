// SPDX-License-Identifier: GPL-3.0-or-later
// Booking at GoHighLevel: one appointment whatever gets lost on the way, and never a "booked" that is not true.
#include "tests/unit/ghl_bookings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using connect::HttpRequest;
using values::ToolErrorClass;

class TestGhlBooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotGoesVerbatim();
    void otherSpellings_data();
    void otherSpellings();
    void timeThatIsNoSlot();
    void wrongStarts_data();
    void wrongStarts();
    void newContactIsCreated();
    void lostContactBooksNothing();
    void whoTakesIt_data();
    void whoTakesIt();
    void calendarsAreRemembered();
    void goneSlotThatIsOurs_data();
    void goneSlotThatIsOurs();
    void goneSlotOfSomebodyElse();
    void goneSlotThatCannotBeLookedUp();
    void lostAnswers_data();
    void lostAnswers();
    void noTimeLeft();
    void vendorKeepsAnotherTime();
    void dryRunWritesNothing();
};

void TestGhlBooking::slotGoesVerbatim()
{
    GhlStage stage;
    const auto result =
        bookAtGhl(stage, {{u"notes"_s, u"First visit."_s}, {u"callerTimezone"_s, u"America/New_York"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    const QJsonObject body = stage.body("POST", ghlBookPath);
    QCOMPARE(body, QJsonObject({{u"calendarId"_s, u"cal1"_s},
                                {u"locationId"_s, u"loc1"_s},
                                {u"contactId"_s, u"c1"_s},
                                {u"startTime"_s, ghlSlot},
                                {u"title"_s, u"Laura Moreno"_s},
                                {u"assignedUserId"_s, u"u1"_s},
                                {u"description"_s,
                                 u"First visit.\nCalltTone: call call_abc, reference 0123456789abcdef0123"_s}}));
    QVERIFY(stage.sent("GET", "free-slots").isEmpty()); // it is one already
    const HttpRequest request = stage.sent("POST", ghlBookPath).first();
    QCOMPARE(headerOf(request, "Version"), "2021-04-15"_ba);
    QVERIFY(request.timeoutMs <= 6'000);

    QCOMPARE(result->result.value("booked"_L1), QJsonValue(true));
    QCOMPARE(result->result.value("appointmentId"_L1).toString(), u"a1"_s);
    QCOMPARE(result->text, u"The appointment is booked for Thursday, February 19 at 3:30 PM."_s);
    QCOMPARE(result->result.value("spoken"_L1).toString(), u"Thursday, February 19 at 3:30 PM"_s); // the caller's time
    QVERIFY(result->booked.has_value());
    QCOMPARE(result->booked->start, ghlSlotAt);
    QCOMPARE(result->booked->end, ghlSlotAt + 30 * 60'000);
    QCOMPARE(result->booked->timezone, u"America/Chicago"_s);
    QCOMPARE(result->booked->attendee.name, u"Laura Moreno"_s);
    const values::ExternalEvent external = result->booked->external.value(0);
    QCOMPARE(external.provider, u"gohighlevel"_s);
    QCOMPARE(external.id, u"a1"_s);
    QCOMPARE(external.calendarId, u"cal1"_s);
    QVERIFY(external.url.endsWith(u"/location/loc1/contacts/detail/c1"_s));
    QCOMPARE(result->times.value("stored"_L1).toString(), ghlSlot);
    QCOMPARE(result->times.value("utc"_L1).toString(), u"2026-02-19T20:30:00.000Z"_s);
    QCOMPARE(result->times.value("caller"_L1).toString(), u"2026-02-19T15:30:00-05:00"_s);
}

void TestGhlBooking::otherSpellings_data()
{
    QTest::addColumn<QString>("start");
    QTest::newRow("utc") << u"2026-02-19T20:30:00Z"_s;
    QTest::newRow("the caller's offset") << u"2026-02-19T15:30:00-05:00"_s;
    QTest::newRow("no offset") << u"2026-02-19T14:30:00"_s;
    QTest::newRow("no seconds") << u"2026-02-19T14:30-06:00"_s;
}

void TestGhlBooking::otherSpellings()
{
    QFETCH(const QString, start);
    GhlStage stage;
    const auto result = bookAtGhl(stage, {{u"start"_s, start}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(stage.body("POST", ghlBookPath).value("startTime"_L1).toString(), ghlSlot);
    QCOMPARE(stage.sent("GET", "free-slots").size(), 1);
}

void TestGhlBooking::timeThatIsNoSlot()
{
    GhlStage stage;
    const auto result = bookAtGhl(stage, {{u"start"_s, u"2026-02-19T20:45:00Z"_s}, {u"phone"_s, u"+15125550199"_s}});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::SlotTaken);
    QCOMPARE(stage.writes(), 0); // and no contact is left behind
    QCOMPARE(stage.sent("GET", "free-slots").size(), 1);
    QCOMPARE(result.error().result.value("alternatives"_L1)[0]["start"_L1].toString(), ghlSlot);
    QVERIFY2(result.error().problem.spoken.contains(u"2:30 PM"_s), qPrintable(result.error().problem.spoken));
}

void TestGhlBooking::wrongStarts_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("words");
    QTest::newRow("past") << u"2025-02-19T14:30:00-06:00"_s << u"Check the date and the year"_s;
    QTest::newRow("words") << u"tomorrow at two"_s << u"start: "_s;
    QTest::newRow("skipped by the clocks") << u"2026-03-08T02:30:00"_s << u"does not exist"_s;
    QTest::newRow("twice by the clocks") << u"2026-11-01T01:30:00"_s << u"twice"_s;
}

void TestGhlBooking::wrongStarts()
{
    QFETCH(const QString, start);
    QFETCH(const QString, words);
    GhlStage stage;
    const auto result = bookAtGhl(stage, {{u"start"_s, start}});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::InvalidArguments);
    QVERIFY2(whyNot(result).contains(words), qPrintable(whyNot(result)));
    QVERIFY(stage.sent("GET", "").isEmpty());
}

void TestGhlBooking::newContactIsCreated()
{
    GhlStage stage;
    const auto result =
        bookAtGhl(stage, {{u"name"_s, u"Ben Whitaker"_s}, {u"phone"_s, u"+1 512 555 0117"_s}, {u"title"_s, u"Exam"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(stage.body("POST", "/contacts/").value("phone"_L1).toString(), u"+15125550117"_s);
    QCOMPARE(stage.body("POST", ghlBookPath).value("contactId"_L1).toString(), u"c9"_s);
    QCOMPARE(stage.body("POST", ghlBookPath).value("title"_L1).toString(), u"Exam"_s);
    QCOMPARE(result->result.value("contactCreated"_L1), QJsonValue(true));
    QCOMPARE(result->booked->attendee.phone, u"+15125550117"_s);
    QCOMPARE(stage.writes(), 2);

    GhlStage known;
    const auto again = bookAtGhl(known, {{u"name"_s, u"Laura"_s}, {u"phone"_s, u"+15125550142"_s}});
    QVERIFY(again.has_value());
    QCOMPARE(known.body("POST", ghlBookPath).value("contactId"_L1).toString(), u"c1"_s);
    QCOMPARE(again->result.value("contactCreated"_L1), QJsonValue(false));
    QCOMPARE(known.writes(), 1);
}

void TestGhlBooking::lostContactBooksNothing()
{
    GhlStage stage;
    stage.on("POST", "/contacts/", {core::fail(lostOnTheWay())});
    const auto result = bookAtGhl(stage, {{u"name"_s, u"Ben"_s}, {u"phone"_s, u"+15125550117"_s}});
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().mayHaveHappened); // of the booking, which was never sent
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::Unavailable);
    QVERIFY2(whyNot(result).contains(u"Nothing was booked"_s), qPrintable(whyNot(result)));
    QVERIFY(stage.sent("POST", ghlBookPath).isEmpty());
}

void TestGhlBooking::whoTakesIt_data()
{
    QTest::addColumn<QByteArray>("calendar");
    QTest::addColumn<QStringList>("named"); // in the requests that book
    const QString none;
    QTest::newRow("personal") << R"("calendarType":"personal","teamMembers":[{"userId":"u1"}])"_ba
                              << QStringList(u"u1"_s);
    QTest::newRow("collective")
        << R"("calendarType":"collective","teamMembers":[{"userId":"u1"},{"userId":"u2","isPrimary":true}])"_ba
        << QStringList(u"u2"_s);
    QTest::newRow("one in turn") << R"("calendarType":"round_robin","teamMembers":[{"userId":"u1"}])"_ba
                                 << QStringList(u"u1"_s);
    QTest::newRow("several in turn")
        << R"("calendarType":"round_robin","teamMembers":[{"userId":"u1"},{"userId":"u2","isPrimary":true}])"_ba
        << QStringList({none, u"u2"_s}); // only once the vendor insists
    QTest::newRow("nobody") << R"("calendarType":"event","teamMembers":[])"_ba << QStringList(none);
}

void TestGhlBooking::whoTakesIt()
{
    QFETCH(const QByteArray, calendar);
    QFETCH(const QStringList, named);
    GhlStage stage;
    stage.on("GET", "/calendars/?",
             {vendorAnswer(200, R"({"calendars":[{"id":"cal1","slotDuration":1,"slotDurationUnit":"hours",)" + calendar
                                    + "}]}")});
    stage.onScript("POST", ghlBookPath, [](const HttpRequest &request) -> GhlStage::Reply {
        if (!request.body.contains("assignedUserId"))
            return vendorAnswer(400, R"({"message":"A team member needs to be selected for this calendar"})");
        return vendorAnswer(200, R"({"id":"a1","startTime":"2026-02-19T14:30:00-06:00"})");
    });
    const auto result = bookAtGhl(stage);
    QStringList sent;
    for (const HttpRequest &request : stage.sent("POST", ghlBookPath))
        sent.append(QJsonDocument::fromJson(request.body)["assignedUserId"_L1].toString());
    QCOMPARE(sent, named);
    QCOMPARE(result.has_value(), !named.last().isEmpty());
    if (result)
        QCOMPARE(result->booked->end - result->booked->start, 3'600'000);
    else
        QCOMPARE(result.error().problem.code, u"needs_team_member"_s);
}

void TestGhlBooking::calendarsAreRemembered()
{
    GhlStage stage;
    const integrations::VendorTool tool = ghlTool(u"ghl_book_appointment"_s);
    tools::Invocation invocation = ghlInvocation({{u"start"_s, ghlSlot}, {u"contactId"_s, u"c1"_s}});
    for (int i = 0; i < 3; ++i)
        QVERIFY(tool.run(stage, invocation).has_value());
    QCOMPARE(stage.sent("GET", "/calendars/?").size(), 1);
    invocation.now += 6 * 60 * 1'000;
    QVERIFY(tool.run(stage, invocation).has_value());
    QCOMPARE(stage.sent("GET", "/calendars/?").size(), 2);
}

void TestGhlBooking::goneSlotThatIsOurs_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("the contact's, without an offset")
        << "/contacts/c1/appointments"_ba << ghlEvents("2026-02-19 14:30:00");
    QTest::newRow("the contact's, in the calendar") << "/calendars/events?"_ba << ghlEvents("2026-02-19T20:30:00.000Z");
    QTest::newRow("with our mark") << "/calendars/events?"_ba
                                   << R"({"events":[{"id":"a1","calendarId":"cal1","contactId":"c8",
        "appointmentStatus":"confirmed","startTime":"2026-02-19T14:30:00-06:00",
        "description":"CalltTone: call call_abc, reference 0123456789abcdef0123"}]})"_ba;
}

void TestGhlBooking::goneSlotThatIsOurs()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, list);
    GhlStage stage;
    stage.on("POST", ghlBookPath, {vendorAnswer(400, ghlSlotGone)});
    stage.on("GET", part, {vendorAnswer(200, list)});
    const auto result = bookAtGhl(stage);
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(result->result.value("appointmentId"_L1).toString(), u"a1"_s);
    QCOMPARE(result->result.value("alreadyThere"_L1), QJsonValue(true));
    QCOMPARE(stage.writes(), 1);
}

void TestGhlBooking::goneSlotOfSomebodyElse()
{
    GhlStage stage;
    stage.on("POST", ghlBookPath, {vendorAnswer(400, ghlSlotGone)});
    stage.on("GET", "/calendars/events?", {vendorAnswer(200, R"({"events":[
        {"id":"a2","calendarId":"cal1","contactId":"c5","startTime":"2026-02-19T14:30:00-06:00"},
        {"id":"a3","calendarId":"cal1","contactId":"c1","startTime":"2026-02-19T16:00:00-06:00"},
        {"id":"a4","calendarId":"cal1","contactId":"c1","startTime":"2026-02-19T14:30:00-06:00","appointmentStatus":"cancelled"},
        {"id":"a5","calendarId":"cal9","contactId":"c1","startTime":"2026-02-19T14:30:00-06:00"}]})")});
    const auto result = bookAtGhl(stage);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::SlotTaken);
    QVERIFY(!result.error().mayHaveHappened);
    const QJsonArray alternatives = result.error().result.value("alternatives"_L1).toArray();
    QCOMPARE(alternatives.size(), 2); // the one refused is still on the list, and is not offered again
    QCOMPARE(alternatives[0]["start"_L1].toString(), u"2026-02-19T16:00:00-06:00"_s);
    QVERIFY2(result.error().problem.spoken.contains(u"Thursday, February 19 at 4:00 PM"_s),
             qPrintable(result.error().problem.spoken));
    QVERIFY2(whyNot(result).contains(u"t-9"_s), qPrintable(whyNot(result)));
}

void TestGhlBooking::goneSlotThatCannotBeLookedUp()
{
    GhlStage stage;
    stage.on("POST", ghlBookPath, {vendorAnswer(400, ghlSlotGone)});
    stage.on("GET", "/calendars/events?", {vendorAnswer(503, {})});
    const auto result = bookAtGhl(stage); // it may be ours, so nobody says that it is taken
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::OutcomeUnknown);
    QVERIFY(result.error().mayHaveHappened);
}

void TestGhlBooking::lostAnswers_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("lookStatus");
    QTest::addColumn<int>("errorClass"); // -1: booked
    const int unknown = int(ToolErrorClass::OutcomeUnknown);
    QTest::newRow("lost, and booked") << 0 << true << 200 << -1;
    QTest::newRow("lost, and not there") << 0 << false << 200 << unknown;
    QTest::newRow("lost, and no way to look") << 0 << false << 503 << unknown;
    QTest::newRow("500, and booked") << 500 << true << 200 << -1;
    QTest::newRow("500, and not there") << 500 << false << 200 << int(ToolErrorClass::Unavailable);
    QTest::newRow("500, and no way to look") << 500 << false << 401 << unknown;
    QTest::newRow("504, and not there") << 504 << false << 200 << unknown;
    QTest::newRow("yes without an id, and booked") << 200 << true << 200 << -1;
    QTest::newRow("yes without an id, and not there") << 200 << false << 200 << unknown;
    QTest::newRow("busy") << 429 << false << 200 << int(ToolErrorClass::RateLimited);
}

void TestGhlBooking::lostAnswers()
{
    QFETCH(const int, status);
    QFETCH(const bool, isThere);
    QFETCH(const int, lookStatus);
    QFETCH(const int, errorClass);
    GhlStage stage;
    stage.on("POST", ghlBookPath,
             {status == 0 ? GhlStage::Reply(core::fail(lostOnTheWay())) : GhlStage::Reply(vendorAnswer(status, "{}"))});
    stage.on("GET", "/calendars/events?",
             {vendorAnswer(lookStatus, isThere ? ghlEvents("2026-02-19T14:30:00-06:00") : R"({"events":[]})"_ba)});
    const auto result = bookAtGhl(stage);
    QCOMPARE(stage.writes(), 1); // never blindly a second time
    if (errorClass < 0) {
        QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
        QCOMPARE(result->result.value("appointmentId"_L1).toString(), u"a1"_s);
        QVERIFY(result->booked.has_value());
        return;
    }
    QVERIFY(!result.has_value());
    QCOMPARE(int(result.error().problem.errorClass), errorClass);
    QCOMPARE(result.error().mayHaveHappened, errorClass == int(ToolErrorClass::OutcomeUnknown));
    QVERIFY(!result.error().problem.spoken.isEmpty());
}

void TestGhlBooking::noTimeLeft()
{
    GhlStage stage;
    tools::Invocation invocation = ghlInvocation({{u"start"_s, ghlSlot}, {u"contactId"_s, u"c1"_s}});
    invocation.deadline = tools::Deadline(tools::Deadline::Steady::now() - std::chrono::seconds(8), 4'000, 10'000);
    const auto result = ghlTool(u"ghl_book_appointment"_s).run(stage, invocation);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem.errorClass, ToolErrorClass::Timeout);
    QVERIFY(!result.error().mayHaveHappened);
    QCOMPARE(stage.writes(), 0);
}

void TestGhlBooking::vendorKeepsAnotherTime()
{
    GhlStage stage;
    stage.on("POST", ghlBookPath, {vendorAnswer(200, R"({"id":"a1","startTime":"2026-02-19T15:30:00-06:00"})")});
    const auto result = bookAtGhl(stage);
    QVERIFY(result.has_value());
    QCOMPARE(result->booked->start, ghlSlotAt + 3'600'000);
    QVERIFY2(result->text.contains(u"3:30 PM"_s), qPrintable(result->text));
    QCOMPARE(result->times.value("stored"_L1).toString(), u"2026-02-19T15:30:00-06:00"_s);
}

void TestGhlBooking::dryRunWritesNothing()
{
    GhlStage stage;
    const auto result = bookAtGhl(
        stage, {{u"name"_s, u"Ben"_s}, {u"phone"_s, u"+15125550117"_s}, {u"start"_s, u"2026-02-19T20:30:00Z"_s}}, true);
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QCOMPARE(stage.writes(), 0);
    QCOMPARE(result->result.value("dryRun"_L1), QJsonValue(true));
    QCOMPARE(result->result.value("wouldSend"_L1)["body"_L1]["startTime"_L1].toString(), ghlSlot);
    QCOMPARE(result->result.value("contactWouldBeCreated"_L1), QJsonValue(true));
    QVERIFY(!result->booked.has_value());

    stage.on(
        "GET", ghlBookPath + "/a1",
        {vendorAnswer(200, R"({"event":{"id":"a1","calendarId":"cal1","startTime":"2026-02-19T16:00:00-06:00"}})")});
    const auto move = bookAtGhl(stage, {{u"replaces"_s, u"a1"_s}}, true);
    QVERIFY(move.has_value());
    QCOMPARE(move->result.value("wouldSend"_L1)["method"_L1].toString(), u"PUT"_s);
    QCOMPARE(stage.writes(), 0);
}

QTEST_GUILESS_MAIN(TestGhlBooking)
#include "tst_ghl_booking.moc"
