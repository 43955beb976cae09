// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/time_format.h"
#include "app/tools/appointments/booked_event.h"
#include "models/values/call_event.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using tools::BookingNews;
using values::Appointment;

namespace {

constexpr core::TimeMs hour = 3'600'000;

Appointment sample()
{
    Appointment appointment;
    appointment.id = u"apt_520e62d2164a12053efe400f11"_s;
    appointment.title = u"Cleaning"_s;
    appointment.start = *core::fromRfc3339(u"2026-02-19T20:30:00Z"_s);
    appointment.end = appointment.start + hour / 2;
    appointment.timezone = u"America/Chicago"_s;
    appointment.attendee = {u"Dana Whitfield"_s, u"dana@whitfield.example"_s, u"+15125550199"_s};
    appointment.notes = u"Asked about parking"_s;
    appointment.callId = u"call_abc123"_s;
    appointment.agentId = u"agt_sales"_s;
    return appointment;
}

values::Call call()
{
    values::Call call;
    call.id = u"call_abc123"_s;
    call.agentId = u"agt_of_the_call"_s;
    call.agentName = u"Sales Agent"_s;
    call.direction = u"inbound"_s;
    call.fromNumber = u"+15125550199"_s;
    call.toNumber = u"+15125550100"_s;
    return call;
}

BookingNews news()
{
    return {.eventId = u"evt_520e62d2164a12053efe400f11"_s,
            .occurredAt = *core::fromRfc3339(u"2026-02-17T12:34:56.789Z"_s)};
}

/// What everybody gets who takes it; fails the test when POST /events would not take it.
QJsonObject told(const Appointment &appointment, const BookingNews &news)
{
    const QByteArray event = tools::bookedEvent(appointment, news);
    const QJsonObject object = QJsonDocument::fromJson(event).object();
    const auto parsed = values::CallEvent::fromPosted(event, object, 1);
    if (!parsed)
        QTest::qFail(qPrintable(parsed.error().oneLine()), __FILE__, __LINE__);
    return object;
}

} // namespace

/// The one shape of appointment.booked, whoever booked.
class TestBookedEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsBooking();
    void madeByHand();
    void leavesOutWhatIsNotKnown();
    void isShownInItsZone_data();
    void isShownInItsZone();
};

void TestBookedEvent::agentsBooking()
{
    BookingNews booked = news();
    booked.call = call();
    booked.bookedAt = {u"gohighlevel"_s, u"ext_1"_s, u"https://vendor.example/ext_1"_s};
    const QJsonObject expected{
        {u"id"_s, u"evt_520e62d2164a12053efe400f11"_s},
        {u"event"_s, u"appointment.booked"_s},
        {u"callId"_s, u"call_abc123"_s},
        {u"agentId"_s, u"agt_sales"_s},
        {u"agentName"_s, u"Sales Agent"_s},
        {u"direction"_s, u"inbound"_s},
        {u"fromNumber"_s, u"+15125550199"_s},
        {u"toNumber"_s, u"+15125550100"_s},
        {u"provider"_s, u"gohighlevel"_s},
        {u"occurredAt"_s, u"2026-02-17T12:34:56.789Z"_s},
        {u"appointment"_s, QJsonObject{{u"id"_s, u"apt_520e62d2164a12053efe400f11"_s},
                                       {u"title"_s, u"Cleaning"_s},
                                       {u"start"_s, u"2026-02-19T14:30:00-06:00"_s},
                                       {u"end"_s, u"2026-02-19T15:00:00-06:00"_s},
                                       {u"durationMinutes"_s, 30},
                                       {u"timezone"_s, u"America/Chicago"_s},
                                       {u"attendee"_s, QJsonObject{{u"name"_s, u"Dana Whitfield"_s},
                                                                   {u"email"_s, u"dana@whitfield.example"_s},
                                                                   {u"phone"_s, u"+15125550199"_s}}},
                                       {u"notes"_s, u"Asked about parking"_s},
                                       {u"url"_s, u"https://vendor.example/ext_1"_s}}}};
    QCOMPARE(told(sample(), booked), expected);
    Appointment nobodys = sample();
    nobodys.agentId.clear();
    QCOMPARE(told(nobodys, booked).value("agentId"_L1), u"agt_of_the_call"_s);
}

void TestBookedEvent::madeByHand()
{
    Appointment mirrored = sample();
    mirrored.callId.clear();
    mirrored.external = {{u"google_calendar"_s, u"later"_s, u"https://calendar.example/later"_s}};
    const QJsonObject event = told(mirrored, news());
    QCOMPARE(event.keys(), (QStringList{u"agentId"_s, u"appointment"_s, u"event"_s, u"id"_s, u"occurredAt"_s}));
    QVERIFY(!event.value("appointment"_L1).toObject().contains("url"_L1)); // not where it was booked
    QCOMPARE(event.value("appointment"_L1)["notes"_L1], u"Asked about parking"_s);
}

void TestBookedEvent::leavesOutWhatIsNotKnown()
{
    Appointment bare;
    bare.id = u"apt_1"_s;
    bare.start = sample().start;
    bare.end = sample().end;
    bare.timezone = u"UTC"_s;
    bare.callId = u"call_nobody_posted"_s;
    values::Call unknown;
    unknown.id = bare.callId;
    const QJsonObject event = told(bare, {.eventId = u"evt_1"_s, .occurredAt = 1, .call = unknown});
    QCOMPARE(event.keys(), (QStringList{u"appointment"_s, u"callId"_s, u"event"_s, u"id"_s, u"occurredAt"_s}));
    QCOMPARE(event.value("appointment"_L1).toObject().keys(),
             (QStringList{u"durationMinutes"_s, u"end"_s, u"id"_s, u"start"_s, u"timezone"_s}));
    bare.attendee.phone = u"+15125550199"_s;
    QCOMPARE(told(bare, news()).value("appointment"_L1)["attendee"_L1].toObject(),
             (QJsonObject{{u"phone"_s, u"+15125550199"_s}})); // nothing is null
}

void TestBookedEvent::isShownInItsZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");
    QTest::newRow("west of Greenwich") << u"America/Chicago"_s << u"2026-02-19T14:30:00-06:00"_s;
    QTest::newRow("east of it, by half an hour") << u"Asia/Kolkata"_s << u"2026-02-20T02:00:00+05:30"_s;
    QTest::newRow("no zone") << QString() << u"2026-02-19T20:30:00.000Z"_s;
    QTest::newRow("a zone that is none") << u"Mars/Olympus"_s << u"2026-02-19T20:30:00.000Z"_s;
}

void TestBookedEvent::isShownInItsZone()
{
    QFETCH(QString, zone);
    QFETCH(QString, start);
    Appointment appointment = sample();
    appointment.timezone = zone;
    QCOMPARE(told(appointment, news()).value("appointment"_L1)["start"_L1].toString(), start);
}

QTEST_GUILESS_MAIN(TestBookedEvent)
#include "tst_booked_event.moc"
