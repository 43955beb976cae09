// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/time_format.h"
#include "app/tools/appointments/free_slots.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/wall_clock.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using tools::Span;
using tools::WorkingHours;

namespace {

constexpr core::TimeMs minute = 60'000;

WorkingHours everyDay(const QString &zone, const QList<tools::Opening> &openings, int slotMinutes)
{
    WorkingHours hours;
    hours.timezone = zone;
    hours.days.fill(openings);
    hours.slotMinutes = slotMinutes;
    return hours;
}

Span daysIn(const QTimeZone &zone, const QDate &from, const QDate &to)
{
    return {tools::startOfDay(from, zone), tools::startOfDay(to.addDays(1), zone)};
}

QStringList startsOf(const QList<Span> &slots, const QTimeZone &zone)
{
    QStringList starts;
    for (const Span &slot : slots)
        starts.append(tools::localIso(slot.start, zone).mid(11));
    return starts;
}

QList<core::FieldError> errorsOf(const QJsonObject &changes)
{
    const auto changed = WorkingHours::usual().changed(changes);
    return changed ? QList<core::FieldError>() : changed.error().fields;
}

QJsonObject openings(const QString &from, const QString &to)
{
    return {{u"from"_s, from}, {u"to"_s, to}};
}

/// Whether that time of the day is open, said a second time and as plainly as can be.
bool isOpen(const WorkingHours &hours, core::TimeMs at, bool asStart)
{
    const tools::WallTime wall = tools::wallTime(at, hours.zone());
    const int now = wall.time.hour() * 60 + wall.time.minute();
    for (const tools::Opening &opening : hours.on(wall.date)) {
        if (now >= opening.fromMinute && now < opening.toMinute)
            return !asStart || (now - opening.fromMinute) % hours.slotMinutes == 0;
    }
    return false;
}

} // namespace

/// Working hours, and what they and the taken times leave.
class TestFreeSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursComeBackAsTheyWere();
    void changesLeaveTheRestAlone();
    void badHoursAreNamed_data();
    void badHoursAreNamed();
    void slotsOfADay_data();
    void slotsOfADay();
    void takenTimesAreLeftOut_data();
    void takenTimesAreLeftOut();
    void noticeAndDaysAhead();
    void agreesWithAPlainCount();
};

void TestFreeSlots::hoursComeBackAsTheyWere()
{
    const WorkingHours usual = WorkingHours::usual();
    QCOMPARE(usual.days[0], (QList<tools::Opening>{{540, 1020}}));
    QVERIFY(usual.days[5].isEmpty() && usual.days[6].isEmpty());
    QVERIFY(tools::readZone(usual.timezone));
    WorkingHours hours = everyDay(u"Asia/Kolkata"_s, {{0, 90}, {600, 1440}}, 15);
    hours.noticeMinutes = 0;
    hours.daysAhead = 366;
    const QJsonObject json = hours.toJson();
    QCOMPARE(json["days"_L1]["sun"_L1][1]["to"_L1].toString(), u"24:00"_s);
    QCOMPARE(json["days"_L1]["mon"_L1][0]["to"_L1].toString(), u"01:30"_s);
    QCOMPARE(usual.changed(json).value(), hours);
}

void TestFreeSlots::changesLeaveTheRestAlone()
{
    const WorkingHours usual = WorkingHours::usual();
    const QJsonObject days{{u"fri"_s, QJsonArray()},
                           {u"sat"_s, QJsonArray{openings(u"14:00"_s, u"16:00"_s), openings(u"10:00"_s, u"12:00"_s)}}};
    const WorkingHours changed = usual.changed({{u"days"_s, days}, {u"slotMinutes"_s, 45}}).value();
    QCOMPARE(changed.days[3], usual.days[3]);
    QVERIFY(changed.days[4].isEmpty());
    QCOMPARE(changed.days[5], (QList<tools::Opening>{{600, 720}, {840, 960}}));
    QCOMPARE(changed.slotMinutes, 45);
    QCOMPARE(changed.noticeMinutes, usual.noticeMinutes);
    QCOMPARE(changed.timezone, usual.timezone);
}

void TestFreeSlots::badHoursAreNamed_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("pointer");
    const auto day = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"days"_s, QJsonObject{{name, value}}}};
    };
    QTest::newRow("zone") << QJsonObject{{u"timezone"_s, u"CST6"_s}} << u"/timezone"_s;
    QTest::newRow("days") << QJsonObject{{u"days"_s, QJsonArray()}} << u"/days"_s;
    QTest::newRow("name") << day(u"monday"_s, QJsonArray()) << u"/days/monday"_s;
    QTest::newRow("text") << day(u"mon"_s, u"9-5"_s) << u"/days/mon"_s;
    QTest::newRow("backwards") << day(u"mon"_s, QJsonArray{openings(u"17:00"_s, u"09:00"_s)}) << u"/days/mon/0"_s;
    QTest::newRow("hour 25") << day(u"mon"_s, QJsonArray{openings(u"09:00"_s, u"25:00"_s)}) << u"/days/mon/0"_s;
    QTest::newRow("minute 60") << day(u"mon"_s, QJsonArray{openings(u"09:60"_s, u"11:00"_s)}) << u"/days/mon/0"_s;
    QTest::newRow("no leading zero") << day(u"mon"_s, QJsonArray{openings(u"9:00"_s, u"11:00"_s)}) << u"/days/mon/0"_s;
    QTest::newRow("overlap") << day(u"mon"_s,
                                    QJsonArray{openings(u"09:00"_s, u"12:00"_s), openings(u"11:30"_s, u"13:00"_s)})
                             << u"/days/mon"_s;
    QTest::newRow("slot 0") << QJsonObject{{u"slotMinutes"_s, 0}} << u"/slotMinutes"_s;
    QTest::newRow("slot text") << QJsonObject{{u"slotMinutes"_s, u"30"_s}} << u"/slotMinutes"_s;
    QTest::newRow("half a minute") << QJsonObject{{u"noticeMinutes"_s, 0.5}} << u"/noticeMinutes"_s;
    QTest::newRow("too far") << QJsonObject{{u"daysAhead"_s, 367}} << u"/daysAhead"_s;
}

void TestFreeSlots::badHoursAreNamed()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(const QString, pointer);
    const QList<core::FieldError> errors = errorsOf(changes);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().pointer, pointer);
}

void TestFreeSlots::slotsOfADay_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("slotMinutes");
    QTest::addColumn<int>("duration");
    QTest::addColumn<QStringList>("starts");
    const auto row = [](const char *name, const QString &zone, const QDate &day, int from, int to, int slotMinutes,
                        int duration, const QStringList &starts) {
        QTest::newRow(name) << zone << day << from << to << slotMinutes << duration << starts;
    };
    const QString newYork = u"America/New_York"_s;
    const QString lordHowe = u"Australia/Lord_Howe"_s;
    row("plain", newYork, QDate(2026, 2, 19), 540, 660, 30, 30,
        {u"09:00:00-05:00"_s, u"09:30:00-05:00"_s, u"10:00:00-05:00"_s, u"10:30:00-05:00"_s});
    row("longer than the grid", newYork, QDate(2026, 2, 19), 540, 660, 30, 60,
        {u"09:00:00-05:00"_s, u"09:30:00-05:00"_s, u"10:00:00-05:00"_s});
    row("longer than the opening", newYork, QDate(2026, 2, 19), 540, 660, 30, 121, {});
    row("as long as the opening", newYork, QDate(2026, 2, 19), 540, 660, 45, 120, {u"09:00:00-05:00"_s});
    row("until midnight", newYork, QDate(2026, 2, 19), 1380, 1440, 30, 30, {u"23:00:00-05:00"_s, u"23:30:00-05:00"_s});
    row("the skipped hour", newYork, QDate(2026, 3, 8), 60, 240, 30, 30,
        {u"01:00:00-05:00"_s, u"01:30:00-05:00"_s, u"03:00:00-04:00"_s, u"03:30:00-04:00"_s});
    row("over the skipped hour", newYork, QDate(2026, 3, 8), 60, 240, 60, 60,
        {u"01:00:00-05:00"_s, u"03:00:00-04:00"_s});
    row("from within the skipped hour", newYork, QDate(2026, 3, 8), 150, 240, 30, 30,
        {u"03:00:00-04:00"_s, u"03:30:00-04:00"_s});
    row("until within the skipped hour", newYork, QDate(2026, 3, 8), 60, 150, 30, 30,
        {u"01:00:00-05:00"_s, u"01:30:00-05:00"_s});
    row("until within the hour that comes twice", newYork, QDate(2026, 11, 1), 0, 90, 30, 30,
        {u"00:00:00-04:00"_s, u"00:30:00-04:00"_s, u"01:00:00-04:00"_s, u"01:00:00-05:00"_s});
    row("the hour that comes twice", newYork, QDate(2026, 11, 1), 60, 180, 30, 30,
        {u"01:00:00-04:00"_s, u"01:30:00-04:00"_s, u"01:00:00-05:00"_s, u"01:30:00-05:00"_s, u"02:00:00-05:00"_s,
         u"02:30:00-05:00"_s});
    row("half an hour is skipped: the grid stays", lordHowe, QDate(2026, 10, 4), 0, 300, 60, 30,
        {u"00:00:00+10:30"_s, u"01:00:00+10:30"_s, u"03:00:00+11:00"_s, u"04:00:00+11:00"_s});
    row("half an hour comes twice", lordHowe, QDate(2026, 4, 5), 60, 150, 30, 30,
        {u"01:00:00+11:00"_s, u"01:30:00+11:00"_s, u"01:30:00+10:30"_s, u"02:00:00+10:30"_s});
    row("no change in Phoenix", u"America/Phoenix"_s, QDate(2026, 3, 8), 120, 180, 30, 30,
        {u"02:00:00-07:00"_s, u"02:30:00-07:00"_s});
    row("Kolkata", u"Asia/Kolkata"_s, QDate(2026, 3, 8), 540, 600, 30, 30, {u"09:00:00+05:30"_s, u"09:30:00+05:30"_s});
    row("Berlin in spring", u"Europe/Berlin"_s, QDate(2026, 3, 29), 60, 240, 60, 60,
        {u"01:00:00+01:00"_s, u"03:00:00+02:00"_s});
}

void TestFreeSlots::slotsOfADay()
{
    QFETCH(const QString, zone);
    QFETCH(const QDate, day);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const int, slotMinutes);
    QFETCH(const int, duration);
    QFETCH(const QStringList, starts);
    const WorkingHours hours = everyDay(zone, {{from, to}}, slotMinutes);
    QCOMPARE(startsOf(tools::freeSlots(hours, daysIn(hours.zone(), day, day), duration, {}), hours.zone()), starts);
}

void TestFreeSlots::takenTimesAreLeftOut_data()
{
    QTest::addColumn<QList<int>>("taken"); // from, to, from, to … in minutes after nine
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("nothing") << QList<int>() << QStringList{u"09:00"_s, u"09:30"_s, u"10:00"_s, u"10:30"_s};
    QTest::newRow("exactly one") << QList<int>{30, 60} << QStringList{u"09:00"_s, u"10:00"_s, u"10:30"_s};
    QTest::newRow("a minute of two") << QList<int>{29, 31} << QStringList{u"10:00"_s, u"10:30"_s};
    QTest::newRow("ends as one starts") << QList<int>{-60, 0}
                                        << QStringList{u"09:00"_s, u"09:30"_s, u"10:00"_s, u"10:30"_s};
    QTest::newRow("all day") << QList<int>{-600, 900} << QStringList();
    QTest::newRow("in any order, overlapping")
        << QList<int>{60, 90, 0, 20, 10, 15} << QStringList{u"09:30"_s, u"10:30"_s};
    QTest::newRow("of no length") << QList<int>{45, 45} << QStringList{u"09:00"_s, u"09:30"_s, u"10:00"_s, u"10:30"_s};
}

void TestFreeSlots::takenTimesAreLeftOut()
{
    QFETCH(const QList<int>, taken);
    QFETCH(const QStringList, starts);
    const WorkingHours hours = everyDay(u"Europe/Berlin"_s, {{540, 660}}, 30);
    const core::TimeMs nine = core::fromRfc3339(u"2026-02-19T08:00:00Z"_s).value();
    QList<Span> spans;
    for (qsizetype i = 0; i + 1 < taken.size(); i += 2)
        spans.append({nine + taken[i] * minute, nine + taken[i + 1] * minute});
    QStringList found;
    for (const QString &start :
         startsOf(tools::freeSlots(hours, daysIn(hours.zone(), QDate(2026, 2, 19), QDate(2026, 2, 19)), 30, spans),
                  hours.zone()))
        found.append(start.left(5));
    QCOMPARE(found, starts);
}

void TestFreeSlots::noticeAndDaysAhead()
{
    WorkingHours hours = everyDay(u"America/New_York"_s, {{0, 1440}}, 60);
    hours.noticeMinutes = 120;
    hours.daysAhead = 2;
    const core::TimeMs now = core::fromRfc3339(u"2026-03-06T23:30:00-05:00"_s).value(); // a Friday
    const Span asked = daysIn(hours.zone(), QDate(2026, 1, 1), QDate(2026, 12, 31));
    const Span offered = tools::offeredWithin(hours, asked, now);
    QCOMPARE(tools::localIso(offered.start, hours.zone()), u"2026-03-07T01:30:00-05:00"_s);
    QCOMPARE(tools::localIso(offered.end, hours.zone()), u"2026-03-09T00:00:00-04:00"_s); // all of Sunday, 23 hours
    QCOMPARE(tools::freeSlots(hours, offered, 60, {}).size(), 22 + 23);
    const Span past = tools::offeredWithin(hours, daysIn(hours.zone(), QDate(2026, 3, 1), QDate(2026, 3, 5)), now);
    QVERIFY(past.start >= past.end);
    QVERIFY(tools::freeSlots(hours, past, 60, {}).isEmpty());
}

void TestFreeSlots::agreesWithAPlainCount()
{
    const std::pair<QString, QDate> places[] = {
        {u"America/New_York"_s, QDate(2026, 3, 7)},    {u"America/New_York"_s, QDate(2026, 10, 31)},
        {u"Europe/Berlin"_s, QDate(2026, 3, 28)},      {u"Europe/Berlin"_s, QDate(2026, 10, 24)},
        {u"Australia/Lord_Howe"_s, QDate(2026, 4, 4)}, {u"Australia/Lord_Howe"_s, QDate(2026, 10, 3)},
        {u"Asia/Kolkata"_s, QDate(2026, 3, 7)},        {u"America/Phoenix"_s, QDate(2026, 3, 7)}};
    const QList<QList<tools::Opening>> weeks{{{0, 1440}}, {{0, 300}, {540, 1020}}, {{360, 720}, {780, 1440}}, {}};
    QRandomGenerator random(20260217);
    qsizetype seen = 0;
    for (int round = 0; round < 240; ++round) {
        const auto &[zone, day] = places[size_t(round) % std::size(places)];
        WorkingHours hours = everyDay(zone, {}, 5 * (1 + random.bounded(18)));
        for (auto &openings : hours.days)
            openings = weeks[random.bounded(weeks.size())];
        const Span window = daysIn(hours.zone(), day, day.addDays(2));
        const int duration = 5 * (1 + random.bounded(24));
        QList<Span> taken;
        for (int i = random.bounded(12); i > 0; --i) {
            const core::TimeMs start = window.start + random.bounded(72 * 60) * minute;
            taken.append({start, start + random.bounded(180) * minute});
        }
        QList<Span> counted;
        for (core::TimeMs start = window.start; start < window.end; start += 5 * minute) {
            const Span slot{start, start + duration * minute};
            bool fits = slot.end <= window.end && isOpen(hours, start, true);
            const QDate date = tools::wallTime(start, hours.zone()).date;
            for (core::TimeMs at = start; fits && at < slot.end; at += 5 * minute)
                fits = isOpen(hours, at, false) && tools::wallTime(at, hours.zone()).date == date;
            for (const Span &span : std::as_const(taken))
                fits = fits && (span.start == span.end || !span.overlaps(slot));
            if (fits)
                counted.append(slot);
        }
        const QList<Span> found = tools::freeSlots(hours, window, duration, taken);
        if (found != counted) {
            qWarning("round %d, %s, every %d minutes for %d", round, qPrintable(zone), hours.slotMinutes, duration);
            QCOMPARE(startsOf(found, hours.zone()), startsOf(counted, hours.zone()));
        }
        seen += found.size();
    }
    QVERIFY2(seen > 2'000, qPrintable(QString::number(seen)));
}

QTEST_GUILESS_MAIN(TestFreeSlots)
#include "tst_free_slots.moc"
