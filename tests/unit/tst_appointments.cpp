// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/times/moments.h"
#include "tests/support/appointment_office.h"

#include <atomic>
#include <latch>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using core::ErrorKind;
using tools::AppointmentChange;
using tools::AppointmentDraft;
using tools::Span;
using values::Appointment;
using values::AppointmentStatus;

namespace {

/// The first ones to arrive wait until all of them have; later ones pass.
struct Meeting
{
    explicit Meeting(int expected)
        : m_expected(expected)
        , m_latch(expected)
    {}
    void arrive()
    {
        if (m_arrived.fetch_add(1) < m_expected)
            m_latch.arrive_and_wait();
    }

private:
    const int m_expected;
    std::atomic<int> m_arrived = 0;
    std::latch m_latch;
};

} // namespace

/// What people and agents get from the desk.
class TestAppointments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeAndKept();
    void badDrafts_data();
    void badDrafts();
    void hoursLimitOnlyWhatIsOffered();
    void takenTimesNameOthers();
    void unreadableCalendarIsNeverFree_data();
    void unreadableCalendarIsNeverFree();
    void offersWhatIsLeft();
    void offersRefuseOddRanges();
    void ofManyWhoWantATimeOneGetsIt();
    void moves();
    void movesOverItsOwnTime();
    void ofTwoWhoMoveToATimeOneGetsIt();
    void changesWhatIsSaid();
    void cancels();
};

void TestAppointments::madeAndKept()
{
    Office office;
    const Appointment made = office.make();
    QVERIFY(made.id.startsWith(u"apt_"_s));
    QCOMPARE(made.start, thursdayTen);
    QCOMPARE(made.end, thursdayTen + 30 * minute);
    QCOMPARE(made.attendee.phone, u"+15125550142"_s);
    QCOMPARE(made.createdAt, office.clock.now());
    QCOMPARE(office.now(made.id), made);
    AppointmentDraft plain = draftAt(thursdayTen + hour, 0);
    plain.timezone.clear();
    const Appointment usual = office.desk->create(plain).result().value();
    QCOMPARE(usual.end, usual.start + 30 * minute); // slotMinutes
    QCOMPARE(usual.timezone, u"America/Chicago"_s);
    QCOMPARE(office.desk->list({}, {}).result().value().data, (QList<Appointment>{usual, made}));
    QCOMPARE(office.desk->find(u"apt_0"_s).result().error().kind, ErrorKind::NotFound);
}

void TestAppointments::badDrafts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<core::TimeMs>("start");
    QTest::addColumn<core::TimeMs>("end");
    QTest::addColumn<QString>("pointer");
    const QString chicago = u"America/Chicago"_s;
    const core::TimeMs past = at(u"2025-02-19T16:00:00Z"_s);
    QTest::newRow("title") << u" "_s << chicago << thursdayTen << core::TimeMs(0) << u"/title"_s;
    QTest::newRow("zone") << u"t"_s << u"Chicago"_s << thursdayTen << core::TimeMs(0) << u"/timezone"_s;
    QTest::newRow("backwards") << u"t"_s << chicago << thursdayTen << thursdayTen - 1 << u"/end"_s;
    QTest::newRow("no length") << u"t"_s << chicago << thursdayTen << thursdayTen << u"/end"_s;
    QTest::newRow("days") << u"t"_s << chicago << thursdayTen << thursdayTen + 25 * hour << u"/end"_s;
    QTest::newRow("last year") << u"t"_s << chicago << past << core::TimeMs(0) << u"/start"_s;
}

void TestAppointments::badDrafts()
{
    QFETCH(const QString, title);
    QFETCH(const QString, zone);
    QFETCH(const core::TimeMs, start);
    QFETCH(const core::TimeMs, end);
    QFETCH(const QString, pointer);
    Office office;
    AppointmentDraft draft = draftAt(start);
    draft.title = title;
    draft.timezone = zone;
    draft.end = end;
    const auto made = office.desk->create(draft).result();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Validation);
    QCOMPARE(made.error().fields.size(), 1);
    QCOMPARE(made.error().fields.first().pointer, pointer);
}

void TestAppointments::hoursLimitOnlyWhatIsOffered()
{
    Office office;
    const core::TimeMs sunday = at(u"2026-02-22T05:00:00Z"_s);
    QCOMPARE(office.make(sunday).start, sunday);
}

void TestAppointments::takenTimesNameOthers()
{
    Office office;
    office.make(thursdayTen, 60);
    for (const auto &[start, minutes] : {std::pair(thursdayTen, 60), std::pair(thursdayTen + 59 * minute, 10),
                                         std::pair(thursdayTen - 29 * minute, 30)}) {
        const auto refused = office.desk->create(draftAt(start, minutes)).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().code, u"slot_taken"_s);
    }
    office.calendars.addBusy({thursdayTen + hour, thursdayTen + 2 * hour});
    const auto busy = office.desk->create(draftAt(thursdayTen + hour)).result();
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, u"slot_taken"_s);
    // 10 to 11 is an appointment, 11 to 12 is busy: the nearest to 11:00 are 12:00, 9:30 and 12:30.
    QVERIFY2(busy.error().detail.contains(
                 u"Free instead: Thursday, February 19 at 9:30 AM, 12:00 PM or 12:30 PM (2026-02-19T09:30:00-06:00, "
                 "2026-02-19T12:00:00-06:00, 2026-02-19T12:30:00-06:00)."_s),
             qPrintable(busy.error().detail));
    QVERIFY(office.desk->create(draftAt(thursdayTen - 30 * minute)).result()); // up to its start is free
    QCOMPARE(office.desk->list({}, {}).result().value().data.size(), 2);
}

void TestAppointments::unreadableCalendarIsNeverFree_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("down") << ErrorKind::Unavailable;
    QTest::newRow("slow") << ErrorKind::Timeout;
    QTest::newRow("sign-in gone") << ErrorKind::Conflict;
    QTest::newRow("no permission") << ErrorKind::Forbidden;
    QTest::newRow("calendar gone") << ErrorKind::NotFound;
}

void TestAppointments::unreadableCalendarIsNeverFree()
{
    QFETCH(const ErrorKind, kind);
    Office office;
    const Appointment made = office.make();
    office.failNext(u"busy"_s, kind, 1'000);
    const core::ApiError errors[] = {
        office.desk->availableSlots({QDate(2026, 2, 19), QDate(2026, 2, 20)}).result().error(),
        office.desk->create(draftAt(thursdayTen + hour)).result().error(),
        office.desk->change(made.id, {.start = thursdayTen + hour}).result().error()};
    for (const core::ApiError &error : errors) {
        QCOMPARE(error.kind, ErrorKind::Unavailable);
        QCOMPARE(error.code, u"calendar_unreadable"_s);
        QVERIFY(error.detail.contains(u"Google Calendar did not answer"_s));
    }
    QCOMPARE(office.now(made.id), made);
}

void TestAppointments::offersWhatIsLeft()
{
    Office office;
    office.make(thursdayTen, 60);
    office.calendars.addBusy({thursdayTen + 2 * hour, thursdayTen + 7 * hour}); // 12 to 17 on Thursday
    const auto answer = office.desk->availableSlots({QDate(2026, 2, 19), QDate(2026, 2, 19)}).result().value();
    QCOMPARE(answer.timezone, u"America/Chicago"_s);
    QList<core::TimeMs> starts;
    for (const Span &slot : answer.slots)
        starts.append(slot.start);
    QCOMPARE(starts, (QList<core::TimeMs>{thursdayTen - hour, thursdayTen - 30 * minute, thursdayTen + hour,
                                          thursdayTen + 90 * minute}));
    // The same day of somebody in Kolkata ends while it is morning in Chicago, and has the evening before.
    const auto elsewhere =
        office.desk->availableSlots({QDate(2026, 2, 19), QDate(2026, 2, 19), 60, u"Asia/Kolkata"_s}).result().value();
    QCOMPARE(elsewhere.timezone, u"Asia/Kolkata"_s);
    const QTimeZone kolkata("Asia/Kolkata");
    for (const Span &slot : elsewhere.slots)
        QVERIFY(tools::localIso(slot.start, kolkata).startsWith(u"2026-02-19T"_s));
    QCOMPARE(elsewhere.slots.first().start, at(u"2026-02-18T18:30:00Z"_s)); // Wednesday, 12:30
    QCOMPARE(elsewhere.slots.last().start, thursdayTen + hour);
    // Nobody is asked about days that are not offered.
    office.failNext(u"busy"_s, ErrorKind::Unavailable, 1'000);
    QVERIFY(office.desk->availableSlots({QDate(2026, 2, 1), QDate(2026, 2, 10)}).result().value().slots.isEmpty());
    QVERIFY(office.desk->availableSlots({QDate(2027, 2, 1), QDate(2027, 2, 10)}).result().value().slots.isEmpty());
}

void TestAppointments::offersRefuseOddRanges()
{
    Office office;
    const auto pointer = [&office](const tools::SlotQuestion &question) {
        const auto answer = office.desk->availableSlots(question).result();
        return answer ? QString() : answer.error().fields.first().pointer;
    };
    QCOMPARE(pointer({QDate(2026, 3, 1), QDate(2026, 3, 31)}), QString());
    QCOMPARE(pointer({QDate(2026, 3, 1), QDate(2026, 4, 1)}), u"?to"_s);
    QCOMPARE(pointer({QDate(2026, 3, 2), QDate(2026, 3, 1)}), u"?to"_s);
    QCOMPARE(pointer({QDate(2026, 3, 1), QDate(2026, 3, 2), 30, u"CST6"_s}), u"?timezone"_s);
}

void TestAppointments::ofManyWhoWantATimeOneGetsIt()
{
    Office office;
    constexpr int callers = 4; // as many as there are workers, so that all have looked before the first writes
    for (int round = 0; round < 25; ++round) {
        office.calendars.setHook(
            [allLooked = std::make_shared<Meeting>(callers)](const QString &) { allLooked->arrive(); });
        const core::TimeMs start = thursdayTen + round * hour;
        QList<tools::AppointmentDesk::Reply<Appointment>> replies;
        for (int i = 0; i < callers; ++i)
            replies.append(office.desk->create(draftAt(start + i * minute)));
        int made = 0;
        for (auto &reply : replies) {
            const auto result = reply.result();
            made += result ? 1 : 0;
            if (!result)
                QCOMPARE(result.error().code, u"slot_taken"_s);
        }
        QCOMPARE(made, 1);
    }
    QCOMPARE(office.desk->list({}, {}).result().value().data.size(), 25);
}

void TestAppointments::moves()
{
    Office office;
    const Appointment made = office.make();
    office.make(thursdayTen + 2 * hour);
    office.clock.advance(minute);
    QCOMPARE(office.desk->change(made.id, {.start = thursdayTen + 2 * hour}).result().error().code, u"slot_taken"_s);
    QCOMPARE(office.now(made.id), made);
    Appointment moved = office.desk->change(made.id, {.start = thursdayTen + hour}).result().value();
    QCOMPARE(moved.id, made.id);
    QCOMPARE(moved.end, thursdayTen + 90 * minute); // as long as it was
    QCOMPARE(moved.updatedAt, made.updatedAt + minute);
    QCOMPARE(office.desk->list({}, {}).result().value().data.size(), 2);
    office.make(thursdayTen); // its old time is free
    moved = office.desk->change(made.id, {.durationMinutes = 45}).result().value();
    QCOMPARE(moved.end, thursdayTen + 105 * minute);
    const auto into = office.desk->change(made.id, {.end = thursdayTen + 3 * hour}).result();
    QCOMPARE(into.error().code, u"slot_taken"_s);
    QCOMPARE(
        office.desk->change(made.id, {.start = at(u"2026-02-01T10:00:00Z"_s)}).result().error().fields.first().pointer,
        u"/start"_s);
    QCOMPARE(office.desk->change(u"apt_0"_s, {.start = thursdayTen}).result().error().kind, ErrorKind::NotFound);
}

void TestAppointments::movesOverItsOwnTime()
{
    Office office;
    office.calendars.connect({google});
    const Appointment made = office.make(thursdayTen, 60);
    office.runMirror();
    QCOMPARE(office.calendars.events().size(), 1);
    const auto moved = office.desk->change(made.id, {.start = thursdayTen + 15 * minute}).result();
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().oneLine())); // its own event does not stand in its way
    office.calendars.addBusy({thursdayTen + 70 * minute, thursdayTen + 80 * minute});
    QCOMPARE(office.desk->change(made.id, {.start = thursdayTen + 30 * minute}).result().error().code, u"slot_taken"_s);
}

void TestAppointments::ofTwoWhoMoveToATimeOneGetsIt()
{
    Office office;
    for (int round = 0; round < 10; ++round) {
        const core::TimeMs base = thursdayTen + round * 24 * hour;
        const QString first = office.make(base).id;
        const QString second = office.make(base + hour).id;
        office.calendars.setHook(
            [bothLooked = std::make_shared<Meeting>(2)](const QString &) { bothLooked->arrive(); });
        auto one = office.desk->change(first, {.start = base + 3 * hour});
        auto other = office.desk->change(second, {.start = base + 3 * hour});
        QCOMPARE(int(one.result().has_value()) + int(other.result().has_value()), 1);
        office.calendars.setHook({});
    }
}

void TestAppointments::changesWhatIsSaid()
{
    Office office;
    const Appointment made = office.make();
    office.failNext(u"busy"_s, ErrorKind::Unavailable, 1'000); // the calendars are not asked about words
    const AppointmentChange change{.title = u"Second visit"_s,
                                   .timezone = u"Europe/Berlin"_s,
                                   .attendeeEmail = u"other@whitfield.example"_s,
                                   .notes = u"Side door"_s};
    const Appointment changed = office.desk->change(made.id, change).result().value();
    QCOMPARE(changed.title, u"Second visit"_s);
    QCOMPARE(changed.timezone, u"Europe/Berlin"_s);
    QCOMPARE(changed.attendee.name, made.attendee.name);
    QCOMPARE(changed.attendee.email, u"other@whitfield.example"_s);
    QCOMPARE(changed.notes, u"Side door"_s);
    QCOMPARE(changed.start, made.start);
    QCOMPARE(office.desk->change(made.id, {.title = u""_s}).result().error().fields.first().pointer, u"/title"_s);
    office.clock.set(made.end + hour); // words may be put right afterwards
    QVERIFY(office.desk->change(made.id, {.notes = u"Came late"_s}).result());
}

void TestAppointments::cancels()
{
    Office office;
    const Appointment made = office.make();
    const Appointment cancelled = office.desk->cancel(made.id).result().value();
    QCOMPARE(cancelled.status, AppointmentStatus::Cancelled);
    office.clock.advance(minute);
    QCOMPARE(office.desk->cancel(made.id).result().value(), cancelled);
    QCOMPARE(office.desk->change(made.id, {.start = thursdayTen + hour}).result().error().code,
             u"appointment_cancelled"_s);
    QCOMPARE(office.desk->cancel(u"apt_0"_s).result().error().kind, ErrorKind::NotFound);
    office.make(); // its time is free again
}

QTEST_GUILESS_MAIN(TestAppointments)
#include "tst_appointments.moc"
