// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/appointment_store.h"
#include "app/tools/appointments/booked_event.h"
#include "tests/support/appointment_office.h"

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using core::ErrorKind;
using tools::AppointmentDraft;
using tools::Span;
using values::Appointment;

/// What becomes of appointments in calendars and events, whatever fails meanwhile.
class TestCalendarMirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appearsInCalendars();
    void movesInCalendars();
    void vanishesFromCalendars();
    void reachesWhatAgentsBooked();
    void backsOff_data();
    void backsOff();
    void waitsForVendorsThatAreDown();
    void showsWhatSomebodyHasToMend();
    void givesUpOnceItIsOver();
    void lostAnswersAreOneEvent();
    void cancelledBeforeItWasThere();
    void cancelledAfterItsAnswerWasLost();
    void changedWhileItIsBeingPut();
    void survivesACrash();
    void tellsOnce();
    void tellsWhoseCallItWas();
    void deskDoesItByItself();
};

void TestCalendarMirror::appearsInCalendars()
{
    Office office;
    office.calendars.connect({google, u"other"_s});
    const Appointment made = office.make();
    QCOMPARE(made.external.size(), 2);
    QVERIFY(made.external[0].id.isEmpty() && made.external[0].problem.isEmpty());
    QVERIFY(!office.runMirror());
    const Appointment linked = office.now(made.id);
    QCOMPARE(linked.external[0].provider, google);
    QCOMPARE(linked.external[0].id, google + u'/' + made.id);
    QVERIFY(!linked.external[0].url.isEmpty());
    QCOMPARE(office.calendars.events().size(), 2);
    QCOMPARE(office.calendars.events().at(linked.external[1].id).span, (Span{made.start, made.end}));
    QVERIFY(!office.runMirror());
    QCOMPARE(office.calendars.operations().size(), 2);
}

void TestCalendarMirror::movesInCalendars()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.runMirror();
    QVERIFY(office.desk->change(made.id, {.title = u"Moved"_s, .start = thursdayTen + hour}).result());
    office.runMirror();
    const auto events = office.calendars.events();
    QCOMPARE(events.size(), 1); // never the old one beside the new one
    QCOMPARE(events.begin()->second.title, u"Moved"_s);
    QCOMPARE(events.begin()->second.span.start, thursdayTen + hour);
    QVERIFY(office.desk->change(made.id, {}).result()); // nothing to say to anybody
    office.runMirror();
    QCOMPARE(office.calendars.operations(), (QStringList{u"put "_s + google, u"put "_s + google}));
}

void TestCalendarMirror::vanishesFromCalendars()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.runMirror();
    QVERIFY(office.desk->cancel(made.id).result());
    office.failNext(u"cancel"_s, ErrorKind::Timeout);
    QCOMPARE(office.runMirror().value(), office.clock.now() + 5 * second);
    QVERIFY(!office.now(made.id).external.first().problem.isEmpty());
    office.clock.advance(5 * second);
    QVERIFY(!office.runMirror());
    QVERIFY(office.calendars.events().empty());
    QVERIFY(office.now(made.id).external.first().problem.isEmpty());
}

void TestCalendarMirror::reachesWhatAgentsBooked()
{
    Office office;
    Appointment booked; // by a vendor's tool, which keeps it like this
    booked.id = u"apt_tool"_s;
    booked.title = u"Booked in a call"_s;
    booked.start = thursdayTen;
    booked.end = thursdayTen + hour;
    booked.timezone = u"America/Chicago"_s;
    booked.external = {{u"gohighlevel"_s, u"ghl1"_s, {}, u"cal1"_s}};
    QVERIFY(office.store.write([booked](store::Session &session) { store::putAppointment(session, booked); }));
    office.calendars.add(u"ghl1"_s, {u"gohighlevel"_s, booked.title, {booked.start, booked.end}});
    QVERIFY(office.desk->change(booked.id, {.start = thursdayTen + 30 * minute}).result());
    office.runMirror();
    QCOMPARE(office.calendars.events().at(u"ghl1"_s).span.start, thursdayTen + 30 * minute);
    QVERIFY(office.desk->cancel(booked.id).result());
    office.runMirror();
    QVERIFY(office.calendars.events().empty());
}

void TestCalendarMirror::backsOff_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<core::TimeMs>("wait");
    QTest::newRow("first") << ErrorKind::Unavailable << 1 << 0 << 5 * second;
    QTest::newRow("second") << ErrorKind::Timeout << 2 << 0 << 30 * second;
    QTest::newRow("fourth") << ErrorKind::Network << 4 << 0 << 10 * minute;
    QTest::newRow("hundredth") << ErrorKind::Network << 100 << 0 << hour;
    QTest::newRow("as the vendor asks") << ErrorKind::RateLimited << 1 << 90 << 90 * second;
    QTest::newRow("not sooner than we would") << ErrorKind::RateLimited << 3 << 1 << 2 * minute;
    QTest::newRow("somebody has to act") << ErrorKind::Forbidden << 1 << 0 << hour;
}

void TestCalendarMirror::backsOff()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, tries);
    QFETCH(const int, retryAfter);
    QFETCH(const core::TimeMs, wait);
    QCOMPARE(tools::errandBackOff(failure(kind, retryAfter), tries), wait);
}

void TestCalendarMirror::waitsForVendorsThatAreDown()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.failNext(u"put"_s, ErrorKind::Unavailable, 3);
    for (const core::TimeMs wait : {5 * second, 30 * second, 2 * minute}) {
        QCOMPARE(office.runMirror().value(), office.clock.now() + wait);
        QCOMPARE(office.now(made.id).external.first().problem, u"Google Calendar did not answer"_s);
        office.clock.advance(wait - 1);
        QCOMPARE(office.runMirror().value(), office.clock.now() + 1); // not sooner
        office.clock.advance(1);
    }
    QVERIFY(!office.runMirror());
    QCOMPARE(office.now(made.id).external.first().id, google + u'/' + made.id);
    QVERIFY(office.now(made.id).external.first().problem.isEmpty());
    QCOMPARE(office.calendars.operations().size(), 4);
}

void TestCalendarMirror::showsWhatSomebodyHasToMend()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.failNext(u"put"_s, ErrorKind::Forbidden);
    QCOMPARE(office.runMirror().value(), office.clock.now() + hour);
    QVERIFY(!office.now(made.id).external.first().problem.isEmpty());
    office.clock.advance(hour); // somebody has connected it again
    QVERIFY(!office.runMirror());
    QVERIFY(office.now(made.id).external.first().problem.isEmpty());
}

void TestCalendarMirror::givesUpOnceItIsOver()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.failNext(u"put"_s, ErrorKind::Forbidden, 1'000);
    int rounds = 0;
    while (const auto next = office.runMirror()) {
        office.clock.set(*next);
        QVERIFY(++rounds < 100);
    }
    QVERIFY(office.clock.now() >= made.end);
    QVERIFY(rounds > 40);
    QVERIFY(!office.now(made.id).external.first().problem.isEmpty());
}

void TestCalendarMirror::lostAnswersAreOneEvent()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.failNext(u"lost"_s, ErrorKind::Timeout);
    office.runMirror();
    QCOMPARE(office.calendars.events().size(), 1);
    QVERIFY(office.now(made.id).external.first().id.isEmpty());
    office.clock.advance(5 * second);
    office.runMirror();
    QCOMPARE(office.calendars.events().size(), 1);
    QVERIFY(!office.now(made.id).external.first().id.isEmpty());
}

void TestCalendarMirror::cancelledBeforeItWasThere()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    QVERIFY(office.desk->cancel(made.id).result());
    QVERIFY(!office.runMirror());
    QVERIFY(office.calendars.operations().isEmpty());
    QVERIFY(office.now(made.id).external.isEmpty());
}

void TestCalendarMirror::cancelledAfterItsAnswerWasLost()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.failNext(u"lost"_s, ErrorKind::Timeout);
    office.runMirror();
    QCOMPARE(office.calendars.events().size(), 1);
    QVERIFY(office.desk->cancel(made.id).result());
    QVERIFY(!office.runMirror());
    QVERIFY(office.calendars.events().empty());
}

void TestCalendarMirror::changedWhileItIsBeingPut()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.calendars.setHook([&office, &made, done = std::make_shared<bool>(false)](const QString &operation) {
        if (operation != u"put"_s || *done)
            return;
        *done = true;
        QVERIFY(office.desk->change(made.id, {.start = thursdayTen + hour}).result());
    });
    QVERIFY(!office.runMirror());
    QCOMPARE(office.calendars.events().size(), 1);
    QCOMPARE(office.calendars.events().begin()->second.span.start, thursdayTen + hour);

    office.calendars.setHook([&office, &made, done = std::make_shared<bool>(false)](const QString &operation) {
        if (operation != u"put"_s || *done)
            return;
        *done = true;
        QVERIFY(office.desk->cancel(made.id).result());
    });
    QVERIFY(office.desk->change(made.id, {.title = u"Other"_s}).result());
    QVERIFY(!office.runMirror());
    QVERIFY(office.calendars.events().empty());
}

void TestCalendarMirror::survivesACrash()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make();
    office.reopen(); // before anybody was told
    QCOMPARE(office.published.size(), 0);
    QVERIFY(!office.runMirror());
    QCOMPARE(office.published.size(), 1);
    QCOMPARE(office.calendars.events().size(), 1);
    office.failNext(u"lost"_s, ErrorKind::Unavailable);
    QVERIFY(office.desk->change(made.id, {.start = thursdayTen + hour}).result());
    office.runMirror();
    office.reopen(); // between two tries
    office.clock.advance(hour);
    QVERIFY(!office.runMirror());
    QCOMPARE(office.calendars.events().size(), 1);
    QCOMPARE(office.calendars.events().begin()->second.span.start, thursdayTen + hour);
    QCOMPARE(office.published.size(), 1);
}

void TestCalendarMirror::tellsOnce()
{
    Office office;
    office.accepts = false;
    AppointmentDraft draft = draftAt(thursdayTen);
    draft.callId = u"call_1"_s;
    draft.agentId = u"agt_1"_s;
    const Appointment made = office.desk->create(draft).result().value();
    QCOMPARE(office.runMirror().value(), office.clock.now() + 5 * second);
    office.accepts = true;
    office.clock.advance(5 * second);
    QVERIFY(!office.runMirror());
    QCOMPARE(office.published.size(), 1);
    QCOMPARE(office.published.first(), // the same whenever it is told
             tools::bookedEvent(made, {.eventId = u"evt_"_s + made.id.mid(4), .occurredAt = made.createdAt}));
    const QJsonObject event = QJsonDocument::fromJson(office.published.first()).object();
    const auto parsed = values::CallEvent::fromPosted(office.published.first(), event, office.clock.now());
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().oneLine()));
    QCOMPARE(parsed->id, u"evt_"_s + made.id.mid(4));
    QCOMPARE(parsed->type, values::EventType::AppointmentBooked);
    QCOMPARE(parsed->callId, u"call_1"_s);
    const QJsonObject booked = event["appointment"_L1].toObject();
    QCOMPARE(booked["start"_L1].toString(), u"2026-02-19T10:00:00-06:00"_s);
    QCOMPARE(booked["durationMinutes"_L1].toInt(), 30);
    QCOMPARE(booked["timezone"_L1].toString(), u"America/Chicago"_s);
    QCOMPARE(booked["attendee"_L1]["name"_L1].toString(), u"Dana Whitfield"_s);
    const Appointment byHand = office.make(thursdayTen + hour);
    QVERIFY(!office.runMirror());
    const QByteArray told = office.published.last();
    QVERIFY(values::CallEvent::fromPosted(told, QJsonDocument::fromJson(told).object(), 1));
    QVERIFY(!told.contains("callId"));
    QVERIFY(office.desk->change(byHand.id, {.start = thursdayTen + 2 * hour}).result());
    QVERIFY(!office.runMirror());
    QCOMPARE(office.published.size(), 2); // moving is not booking
}

void TestCalendarMirror::tellsWhoseCallItWas()
{
    Office office;
    const auto started = makeEvent(values::EventType::CallStarted, u"call_1"_s, office.clock.now(),
                                   {{u"direction"_s, u"inbound"_s}, {u"agentName"_s, u"Sales Agent"_s}});
    QVERIFY(office.store.write(
        [&](store::Session &session) { return store::appendEvent(session, started, {}, office.clock.now(), {}); }));
    AppointmentDraft draft = draftAt(thursdayTen);
    draft.callId = u"call_1"_s;
    QVERIFY(office.desk->create(draft).result());
    QVERIFY(!office.runMirror());
    const QJsonObject event = QJsonDocument::fromJson(office.published.first()).object();
    QCOMPARE(event["agentName"_L1], u"Sales Agent"_s);
    QCOMPARE(event["direction"_L1], u"inbound"_s);
}

void TestCalendarMirror::deskDoesItByItself()
{
    Office office;
    office.calendars.connect({google});
    std::atomic<int> published = 0;
    tools::AppointmentDesk desk({.database = *office.store.database,
                                 .calendars = office.calendars,
                                 .clock = office.clock,
                                 .publish = [&published](const QByteArray &) {
                                     ++published;
                                     return true;
                                 }});
    const QString waiting = office.make().id; // left by an earlier run
    desk.start();
    QTRY_COMPARE(office.calendars.events().size(), size_t(1));
    const Appointment made = desk.create(draftAt(thursdayTen + hour)).result().value();
    QTRY_VERIFY(!office.now(made.id).external.first().id.isEmpty());
    QTRY_COMPARE(published.load(), 2);
    QVERIFY(desk.cancel(made.id).result() && desk.cancel(waiting).result());
    QTRY_VERIFY(office.calendars.events().empty());
    desk.stop();
    QCOMPARE(desk.create(draftAt(thursdayTen)).result().error().kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(TestCalendarMirror)
#include "tst_calendar_mirror.moc"
