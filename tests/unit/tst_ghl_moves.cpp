// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a booking at GoHighLevel afterwards: moved, looked up, recognised, cancelled.
#include "tests/unit/ghl_bookings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using connect::HttpRequest;
using values::ToolErrorClass;

class TestGhlMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves();
    void movesOfWhatIsGone();
    void lostMoves_data();
    void lostMoves();
    void lookUps_data();
    void lookUps();
    void identities();
    void calendarIsBusy();
    void calendarChanges();
};

void TestGhlMoves::moves()
{
    GhlStage stage;
    stage.on("GET", ghlBookPath + "/a1", {vendorAnswer(200, R"({"event":{"id":"a1","calendarId":"cal1","contactId":"c1",
        "title":"Exam","appointmentStatus":"confirmed","startTime":"2026-02-19T16:00:00-06:00",
        "endTime":"2026-02-19T16:45:00-06:00",
        "description":"First visit.\nCalltTone: call call_old, reference ffff"}})")});
    const auto result = bookAtGhl(stage, {{u"replaces"_s, u"a1"_s}});
    QVERIFY2(result.has_value(), qPrintable(whyNot(result)));
    QVERIFY(stage.sent("POST", ghlBookPath).isEmpty()); // not a second one
    QCOMPARE(
        stage.body("PUT", ghlBookPath + "/a1"),
        QJsonObject({{u"startTime"_s, ghlSlot},
                     {u"endTime"_s, u"2026-02-19T15:15:00-06:00"_s},
                     {u"description"_s, u"First visit.\nCalltTone: call call_abc, reference 0123456789abcdef0123"_s}}));
    QCOMPARE(result->replaces, QStringList(u"a1"_s));
    QCOMPARE(result->booked->external.value(0).id, u"a1"_s);
    QCOMPARE(result->booked->title, u"Exam"_s);
    QCOMPARE(result->booked->attendee.name, u"Laura Moreno"_s);
    QCOMPARE(result->booked->end - result->booked->start, 45 * 60'000);
    QVERIFY2(result->text.contains(u"moved to Thursday, February 19 at 2:30 PM"_s), qPrintable(result->text));

    GhlStage there; // it was moved before
    there.on(
        "GET", ghlBookPath + "/a1",
        {vendorAnswer(200, R"({"event":{"id":"a1","calendarId":"cal1","startTime":"2026-02-19T14:30:00-06:00"}})")});
    QVERIFY(bookAtGhl(there, {{u"replaces"_s, u"a1"_s}}).has_value());
    QCOMPARE(there.writes(), 0);
}

void TestGhlMoves::movesOfWhatIsGone()
{
    GhlStage stage;
    const auto unknown = bookAtGhl(stage, {{u"replaces"_s, u"a7"_s}});
    QVERIFY(!unknown && unknown.error().problem.errorClass == ToolErrorClass::NotFound);
    GhlStage cancelled;
    cancelled.on(
        "GET", ghlBookPath + "/a1",
        {vendorAnswer(
            200,
            R"({"event":{"id":"a1","calendarId":"cal1","appointmentStatus":"cancelled","startTime":"2026-02-19T16:00:00-06:00"}})")});
    const auto gone = bookAtGhl(cancelled, {{u"replaces"_s, u"a1"_s}});
    QVERIFY(!gone && gone.error().problem.errorClass == ToolErrorClass::NotFound);
    QVERIFY2(whyNot(gone).contains(u"without replaces"_s), qPrintable(whyNot(gone)));
    QCOMPARE(stage.writes() + cancelled.writes(), 0);
}

void TestGhlMoves::lostMoves_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isMoved");
    QTest::addColumn<int>("errorClass");
    QTest::newRow("lost, and moved") << 0 << true << -1;
    QTest::newRow("lost, and not moved yet") << 0 << false << int(ToolErrorClass::OutcomeUnknown);
    QTest::newRow("500, and not moved") << 500 << false << int(ToolErrorClass::Unavailable);
    QTest::newRow("taken, by itself") << 400 << true << -1;
    QTest::newRow("taken") << 400 << false << int(ToolErrorClass::SlotTaken);
}

void TestGhlMoves::lostMoves()
{
    QFETCH(const int, status);
    QFETCH(const bool, isMoved);
    QFETCH(const int, errorClass);
    const auto at = [](const QByteArray &time) {
        return GhlStage::Reply(
            vendorAnswer(200, R"({"event":{"id":"a1","calendarId":"cal1","contactId":"c1","startTime":"2026-02-19T)"
                                  + time + R"(:00-06:00"}})"));
    };
    GhlStage stage;
    stage.on("GET", ghlBookPath + "/a1", {at("16:00"), at(isMoved ? "14:30" : "16:00")});
    stage.on("PUT", ghlBookPath,
             {status == 0 ? GhlStage::Reply(core::fail(lostOnTheWay()))
                          : GhlStage::Reply(vendorAnswer(status, ghlSlotGone))});
    const auto result = bookAtGhl(stage, {{u"replaces"_s, u"a1"_s}});
    QCOMPARE(stage.writes(), 1);
    QCOMPARE(result ? -1 : int(result.error().problem.errorClass), errorClass);
    if (errorClass == int(ToolErrorClass::SlotTaken))
        QVERIFY(!result.error().result.value("alternatives"_L1).toArray().isEmpty());
}

void TestGhlMoves::lookUps_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QByteArray>("calendarList");
    QTest::addColumn<bool>("found");
    const QByteArray none = R"({"events":[]})";
    const QByteArray marked =
        R"({"events":[{"id":"a1","calendarId":"cal1","contactId":"c9","startTime":"2026-02-19T14:30:00-06:00",
        "description":"x\nCalltTone: call call_abc, reference 0123456789abcdef0123"}]})";
    const QByteArray others =
        R"({"events":[{"id":"a1","calendarId":"cal1","contactId":"c8","startTime":"2026-02-19T14:30:00-06:00"}]})";
    QTest::newRow("nothing") << QJsonObject{{u"contactId"_s, u"c1"_s}} << none << false;
    QTest::newRow("the contact's") << QJsonObject{{u"contactId"_s, u"c1"_s}} << ghlEvents("2026-02-19T14:30:00-06:00")
                                   << true;
    QTest::newRow("found by phone") << QJsonObject{{u"phone"_s, u"+15125550142"_s}}
                                    << ghlEvents("2026-02-19T14:30:00-06:00") << true;
    QTest::newRow("a contact nobody finds yet") << QJsonObject{{u"phone"_s, u"+15125550117"_s}} << marked << true;
    QTest::newRow("by name only") << QJsonObject{{u"name"_s, u"Ben"_s}} << marked << true;
    QTest::newRow("another's") << QJsonObject{{u"contactId"_s, u"c1"_s}} << others << false;
}

void TestGhlMoves::lookUps()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(const QByteArray, calendarList);
    QFETCH(const bool, found);
    arguments.insert("start"_L1, u"2026-02-19T20:30:00Z"_s);
    GhlStage stage;
    stage.on("GET", "/calendars/events?", {vendorAnswer(200, calendarList)});
    const auto result = ghlTool(u"ghl_book_appointment"_s).lookUp(stage, ghlInvocation(arguments));
    QVERIFY(result.has_value());
    QCOMPARE(result->has_value(), found);
    if (found)
        QCOMPARE((*result)->booked->external.value(0).id, u"a1"_s);
    QCOMPARE(stage.writes(), 0);

    GhlStage blind; // not knowing is not "nothing"
    blind.on("GET", "/calendars/events?", {vendorAnswer(503, {})});
    QVERIFY(!ghlTool(u"ghl_book_appointment"_s).lookUp(blind, ghlInvocation(arguments)).has_value());
}

void TestGhlMoves::identities()
{
    const auto identity = ghlTool(u"ghl_book_appointment"_s).identity;
    const QJsonObject config{{u"calendarId"_s, u"cal1"_s}, {u"timezone"_s, u"America/Chicago"_s}};
    const QJsonObject base = identity({{u"start"_s, ghlSlot}, {u"email"_s, u"ben@example.com"_s}}, config);
    QCOMPARE(identity({{u"start"_s, u"2026-02-19T20:30:00Z"_s},
                       {u"email"_s, u" Ben@Example.com"_s},
                       {u"notes"_s, u"x"_s},
                       {u"phone"_s, u"+15125550117"_s},
                       {u"calendarId"_s, u"cal1"_s}},
                      config),
             base);
    QCOMPARE(identity({{u"start"_s, u"2026-02-19T14:30:00"_s}, {u"email"_s, u"ben@example.com"_s}}, config), base);
    QVERIFY(identity({{u"start"_s, u"2026-02-19T14:30:00Z"_s}, {u"email"_s, u"ben@example.com"_s}}, config) != base);
    QVERIFY(identity({{u"start"_s, ghlSlot}, {u"email"_s, u"tom@example.com"_s}}, config) != base);
    QVERIFY(identity({{u"start"_s, ghlSlot}, {u"email"_s, u"ben@example.com"_s}, {u"calendarId"_s, u"cal2"_s}}, config)
            != base);
    QCOMPARE(identity({{u"start"_s, ghlSlot}, {u"phone"_s, u"+1 512 555-0117"_s}}, config),
             identity({{u"start"_s, ghlSlot}, {u"phone"_s, u"+15125550117"_s}, {u"name"_s, u"Ben"_s}}, config));
    QVERIFY(identity({{u"start"_s, ghlSlot}, {u"replaces"_s, u"a1"_s}}, config)
            != identity({{u"start"_s, ghlSlot}, {u"replaces"_s, u"a2"_s}}, config));
}

void TestGhlMoves::calendarIsBusy()
{
    const integrations::VendorCalendar calendar = integrations::goHighLevelCalendar(ghlApi);
    QVERIFY(!calendar.mirrors && calendar.integration == u"gohighlevel"_s);
    GhlStage stage;
    stage.on("GET", "/calendars/events?", {vendorAnswer(200, R"({"events":[
        {"id":"a1","startTime":"2026-02-19T14:30:00-06:00","endTime":"2026-02-19T15:00:00-06:00"},
        {"id":"a2","startTime":"2026-02-19T13:00:00-06:00","endTime":"2026-02-19T13:30:00-06:00"},
        {"id":"a3","startTime":"2026-02-19T15:00:00-06:00","endTime":"2026-02-19T15:30:00-06:00","appointmentStatus":"cancelled"}]})")});
    const auto busy = calendar.busy(stage, ghlSlotAt, ghlSlotAt + 3'600'000);
    QVERIFY(busy.has_value());
    QCOMPARE(*busy, QList<tools::Span>({{ghlSlotAt, ghlSlotAt + 30 * 60'000}}));
    const HttpRequest request = stage.sent("GET", "/calendars/events?").first();
    QVERIFY(request.url.contains("calendarId=cal1") && request.url.contains("locationId=loc1"));

    GhlStage unreadable;
    unreadable.on("GET", "/calendars/events?", {vendorAnswer(200, R"({"events":[{"id":"a1","startTime":"soon"}]})")});
    QVERIFY(!calendar.busy(unreadable, ghlSlotAt, ghlSlotAt + 1).has_value()); // unknown is not free
    GhlStage down;
    down.on("GET", "/calendars/events?", {vendorAnswer(503, {})});
    QCOMPARE(calendar.busy(down, ghlSlotAt, ghlSlotAt + 1).error().kind, core::ErrorKind::Unavailable);
    GhlStage none;
    none.settings.remove("calendarId"_L1);
    QVERIFY(calendar.busy(none, ghlSlotAt, ghlSlotAt + 1)->isEmpty());
    QVERIFY(none.sent("GET", "").isEmpty());
}

void TestGhlMoves::calendarChanges()
{
    const integrations::VendorCalendar calendar = integrations::goHighLevelCalendar(ghlApi);
    const values::ExternalEvent known{u"gohighlevel"_s, u"a1"_s, u"https://x.test"_s, u"cal1"_s, u"late"_s};
    values::Appointment appointment;
    appointment.start = ghlSlotAt;
    appointment.end = ghlSlotAt + 30 * 60'000;
    GhlStage stage;
    const auto moved = calendar.put(stage, appointment, known);
    QVERIFY(moved.has_value() && moved->id == u"a1"_s && moved->problem.isEmpty());
    QCOMPARE(stage.body("PUT", ghlBookPath + "/a1"),
             QJsonObject({{u"startTime"_s, ghlSlot}, {u"endTime"_s, u"2026-02-19T15:00:00-06:00"_s}}));
    QVERIFY(calendar.cancel(stage, known).has_value());
    QCOMPARE(stage.body("PUT", ghlBookPath + "/a1"), QJsonObject({{u"appointmentStatus"_s, u"cancelled"_s}}));
    QVERIFY(!calendar.put(stage, appointment, {}).has_value());

    GhlStage gone;
    gone.on("PUT", ghlBookPath, {vendorAnswer(404, R"({"message":"Appointment not found"})")});
    QVERIFY(calendar.cancel(gone, known).has_value());
    GhlStage taken;
    taken.on("PUT", ghlBookPath, {vendorAnswer(400, ghlSlotGone)});
    QCOMPARE(calendar.put(taken, appointment, known).error().kind, core::ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(TestGhlMoves)
#include "tst_ghl_moves.moc"
