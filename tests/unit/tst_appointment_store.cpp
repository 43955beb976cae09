// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/appointment_errands.h"
#include "app/store/appointment_store.h"
#include "app/store/journal.h"
#include "tests/support/store_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using store::ErrandWish;
using store::Session;
using values::Appointment;
using values::AppointmentFilter;
using values::AppointmentStatus;

namespace {

constexpr core::TimeMs hour = 3'600'000;

Appointment sample(const QString &id, core::TimeMs start)
{
    Appointment appointment;
    appointment.id = id;
    appointment.title = u"Cleaning"_s;
    appointment.start = start;
    appointment.end = start + hour;
    appointment.timezone = u"America/Chicago"_s;
    appointment.attendee = {u"Dana Whitfield"_s, u"dana@whitfield.example"_s, u"+15125550142"_s};
    appointment.createdAt = 5;
    appointment.updatedAt = 6;
    return appointment;
}

} // namespace

class TestAppointmentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent();
    void jsonComesBackAsItWent();
    void externalIdsLeadToTheirAppointment();
    void filters_data();
    void filters();
    void filterComesBackFromItsQuery();
    void badFilters_data();
    void badFilters();
    void pagesWalkEachOnce();
    void filtersUseTheirIndexes_data();
    void filtersUseTheirIndexes();
    void takenTimesAreThoseThatOverlap();
    void errandsWaitTheirTurn();
    void aLaterWishTakesThePlaceOfAnEarlierOne();
};

void TestAppointmentStore::comesBackAsItWent()
{
    StoreFixture store;
    Appointment appointment = sample(u"apt_1"_s, 100 * hour);
    appointment.notes = u"Side door"_s;
    appointment.agentId = u"agt_1"_s;
    appointment.callId = u"call_1"_s;
    appointment.external = {{u"google_calendar"_s, u"ev1"_s, u"https://c.example/1"_s, u"primary"_s, {}},
                            {u"gohighlevel"_s, {}, {}, {}, u"Not there yet"_s}};
    const auto put = [&store](const Appointment &given) {
        QVERIFY(store.write([given](Session &session) { store::putAppointment(session, given); }));
    };
    const auto find = [&store](const QString &id) {
        return store.read([id](Session &session) { return store::findAppointment(session, id); }).value();
    };
    put(appointment);
    QCOMPARE(find(u"apt_1"_s).value(), appointment);
    appointment.status = AppointmentStatus::Cancelled;
    appointment.external.removeFirst();
    put(appointment);
    QCOMPARE(find(u"apt_1"_s).value(), appointment);
    store.reopen();
    QCOMPARE(find(u"apt_1"_s).value(), appointment);
    QVERIFY(!find(u"apt_2"_s));
    // Whoever shows appointments hears of each, in the transaction that wrote it.
    const auto told = *store.read([](Session &session) { return store::journalAfter(session, 0, 10); });
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().type, u"appointment.updated"_s);
    QCOMPARE(QJsonDocument::fromJson(told.last().json()).object(),
             (QJsonObject{{u"id"_s, u"apt_1"_s}, {u"status"_s, u"cancelled"_s}}));
}

void TestAppointmentStore::jsonComesBackAsItWent()
{
    Appointment appointment = sample(u"apt_1"_s, 100 * hour);
    QCOMPARE(Appointment::fromJson(appointment.toJson()), appointment);
    QVERIFY(appointment.toJson().value(u"callId"_s).isNull());
    appointment.status = AppointmentStatus::Cancelled;
    appointment.notes = u"n"_s;
    appointment.external = {{u"google_calendar"_s, u"ev1"_s, u"https://c.example/1"_s, u"primary"_s, u"Why"_s}};
    QCOMPARE(Appointment::fromJson(appointment.toJson()), appointment);
}

void TestAppointmentStore::externalIdsLeadToTheirAppointment()
{
    StoreFixture store;
    const auto found = store.write([](Session &session) {
        Appointment there = sample(u"apt_1"_s, 0);
        there.external = {{u"google_calendar"_s, u"ev1"_s, {}}};
        Appointment waiting = sample(u"apt_2"_s, 0);
        waiting.external = {{u"google_calendar"_s, {}, {}}};
        store::putAppointment(session, there);
        store::putAppointment(session, waiting);
        return QList<bool>{store::appointmentOfExternal(session, u"google_calendar"_s, u"ev1"_s) == there,
                           store::appointmentOfExternal(session, u"gohighlevel"_s, u"ev1"_s).has_value(),
                           store::appointmentOfExternal(session, u"google_calendar"_s, {}).has_value()};
    });
    QCOMPARE(found.value(), (QList<bool>{true, false, false}));
}

void TestAppointmentStore::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << u""_s << QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("confirmed") << u"status=confirmed"_s << QStringList{u"d"_s, u"c"_s, u"a"_s};
    QTest::newRow("cancelled") << u"status=cancelled"_s << QStringList{u"b"_s};
    QTest::newRow("agent") << u"agentId=agt_1"_s << QStringList{u"c"_s, u"a"_s};
    QTest::newRow("call") << u"callId=call_1"_s << QStringList{u"d"_s};
    QTest::newRow("from") << u"from=7200000"_s << QStringList{u"d"_s, u"c"_s, u"b"_s};
    QTest::newRow("to") << u"to=7200000"_s << QStringList{u"a"_s};
    QTest::newRow("both") << u"from=1970-01-01T02:00:00Z&to=1970-01-01T04:00:00Z"_s << QStringList{u"c"_s, u"b"_s};
    QTest::newRow("name") << u"q=oyelaran"_s << QStringList{u"c"_s};
    QTest::newRow("number") << u"q=%2B1512"_s << QStringList{u"d"_s, u"b"_s, u"a"_s};
    QTest::newRow("percent is itself") << u"q=%25"_s << QStringList{u"d"_s};
    QTest::newRow("together") << u"status=confirmed&agentId=agt_1&q=dana"_s << QStringList{u"a"_s};
}

void TestAppointmentStore::filters()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, ids);
    StoreFixture store;
    const AppointmentFilter filter = AppointmentFilter::fromQuery(QUrlQuery(query)).value();
    const auto page = store.write([filter](Session &session) {
        Appointment a = sample(u"a"_s, hour);
        a.agentId = u"agt_1"_s;
        Appointment b = sample(u"b"_s, 2 * hour);
        b.status = AppointmentStatus::Cancelled;
        Appointment c = sample(u"c"_s, 3 * hour);
        c.agentId = u"agt_1"_s;
        c.attendee = {u"Marcus Oyelaran"_s, {}, {}};
        Appointment d = sample(u"d"_s, 4 * hour);
        d.callId = u"call_1"_s;
        d.notes = u"20 % off"_s;
        for (const Appointment &appointment : {a, b, c, d})
            store::putAppointment(session, appointment);
        return store::listAppointments(session, filter, {.limit = 50, .cursor = {}, .withTotal = true});
    });
    QStringList found;
    for (const Appointment &appointment : page.value().data)
        found.append(appointment.id);
    QCOMPARE(found, ids);
    QCOMPARE(page->total.value(), ids.size());
}

void TestAppointmentStore::filterComesBackFromItsQuery()
{
    const AppointmentFilter filter{.status = AppointmentStatus::Cancelled,
                                   .agentId = u"agt&1"_s,
                                   .callId = u"c+1"_s,
                                   .text = u"+1 512"_s,
                                   .from = 5,
                                   .to = 7,
                                   .soonestFirst = true};
    QCOMPARE(AppointmentFilter::fromQuery(filter.toQuery()).value(), filter);
    QCOMPARE(AppointmentFilter::fromQuery(AppointmentFilter().toQuery()).value(), AppointmentFilter());
}

void TestAppointmentStore::badFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("status") << u"status=done"_s << u"?status"_s;
    QTest::newRow("order") << u"order=random"_s << u"?order"_s;
    QTest::newRow("from") << u"from=2026-02-19T10:00:00"_s << u"?from"_s;
    QTest::newRow("to") << u"to=soon"_s << u"?to"_s;
}

void TestAppointmentStore::badFilters()
{
    QFETCH(const QString, query);
    QFETCH(const QString, pointer);
    const auto filter = AppointmentFilter::fromQuery(QUrlQuery(query));
    QVERIFY(!filter);
    QCOMPARE(filter.error().fields.first().pointer, pointer);
}

void TestAppointmentStore::pagesWalkEachOnce()
{
    StoreFixture store;
    QVERIFY(store.write([](Session &session) {
        for (int i = 0; i < 23; ++i) // several start at the same time
            store::putAppointment(session, sample(u"apt_%1"_s.arg(i, 2, 10, QChar(u'0')), (i / 4) * hour));
    }));
    for (const bool soonestFirst : {false, true}) {
        AppointmentFilter filter;
        filter.soonestFirst = soonestFirst;
        QStringList seen;
        QString cursor;
        do {
            const auto page = store.read([cursor, filter](Session &session) {
                return store::listAppointments(session, filter, {.limit = 5, .cursor = cursor});
            });
            for (const Appointment &appointment : page.value().data)
                seen.append(appointment.id);
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        QStringList ordered = seen;
        std::sort(ordered.begin(), ordered.end());
        if (!soonestFirst)
            std::reverse(ordered.begin(), ordered.end());
        QCOMPARE(seen, ordered);
        QCOMPARE(seen.size(), 23);
    }
}

void TestAppointmentStore::filtersUseTheirIndexes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    const QString list = u"SELECT * FROM appointments WHERE 1 = 1%1 ORDER BY starts_at DESC, id DESC LIMIT 51"_s;
    QTest::newRow("all") << list.arg(u""_s) << u"appointments_by_start"_s;
    QTest::newRow("times") << list.arg(u" AND starts_at >= 1 AND starts_at < 9"_s) << u"appointments_by_start"_s;
    QTest::newRow("status") << list.arg(u" AND status = 'cancelled'"_s) << u"appointments_by_status"_s;
    QTest::newRow("agent") << list.arg(u" AND agent_id = 'a'"_s) << u"appointments_by_agent"_s;
    QTest::newRow("call") << list.arg(u" AND call_id = 'c'"_s) << u"appointments_by_call"_s;
}

void TestAppointmentStore::filtersUseTheirIndexes()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, index);
    StoreFixture store;
    const auto plan = store.read([sql](Session &session) {
        QStringList steps;
        session.rows(u"EXPLAIN QUERY PLAN "_s + sql, {},
                     [&steps](const QSqlQuery &row) { steps.append(row.value(3).toString()); });
        return steps.join(u'\n');
    });
    QVERIFY2(plan.value().contains(index), qPrintable(plan.value()));
}

void TestAppointmentStore::takenTimesAreThoseThatOverlap()
{
    StoreFixture store;
    const auto counts = store.write([](Session &session) {
        Appointment gone = sample(u"gone"_s, 10 * hour);
        gone.status = AppointmentStatus::Cancelled;
        store::putAppointment(session, gone);
        store::putAppointment(session, sample(u"here"_s, 10 * hour));
        const auto count = [&session](core::TimeMs from, core::TimeMs to, const QString &exceptId = {}) {
            return int(store::takenTimes(session, from, to, exceptId).size());
        };
        return QList<int>{count(10 * hour, 11 * hour),    count(10 * hour + 1, 10 * hour + 2),
                          count(9 * hour, 10 * hour),     count(11 * hour, 12 * hour),
                          count(9 * hour, 10 * hour + 1), count(11 * hour - 1, 12 * hour),
                          count(0, 100 * hour),           count(0, 100 * hour, u"here"_s)};
    });
    QCOMPARE(counts.value(), (QList<int>{1, 1, 0, 0, 1, 1, 1, 0}));
}

void TestAppointmentStore::errandsWaitTheirTurn()
{
    StoreFixture store;
    QVERIFY(store.write([](Session &session) {
        store::addErrand(session, u"apt_1"_s, u"google_calendar"_s, ErrandWish::Put, 10);
        store::addErrand(session, u"apt_2"_s, {}, ErrandWish::Announce, 20);
    }));
    store.reopen();
    QVERIFY(store.write([](Session &session) {
        QVERIFY(store::dueErrands(session, 9, 10).isEmpty());
        QCOMPARE(store::nextErrandAt(session).value(), 10);
        const QList<store::Errand> due = store::dueErrands(session, 20, 10);
        QCOMPARE(due.size(), 2);
        QCOMPARE(due[0].wish, ErrandWish::Announce); // waits for no vendor
        QCOMPARE(due[1].provider, u"google_calendar"_s);
        QVERIFY(!due[1].asked);
        store::errandAsked(session, due[1]);
        store::postponeErrand(session, due[1], 30);
        QVERIFY(store::finishErrand(session, due[0]));
        QVERIFY(store::dueErrands(session, 29, 10).isEmpty());
        const store::Errand again = store::dueErrands(session, 30, 10).value(0);
        QVERIFY(again.asked);
        QCOMPARE(again.tries, 1);
        QVERIFY(store::finishErrand(session, again));
        QVERIFY(!store::nextErrandAt(session));
    }));
}

void TestAppointmentStore::aLaterWishTakesThePlaceOfAnEarlierOne()
{
    StoreFixture store;
    QVERIFY(store.write([](Session &session) {
        store::addErrand(session, u"apt_1"_s, u"google_calendar"_s, ErrandWish::Put, 10);
        const store::Errand earlier = store::dueErrands(session, 10, 1).value(0);
        store::errandAsked(session, earlier);
        store::postponeErrand(session, earlier, 1'000);
        store::addErrand(session, u"apt_1"_s, u"google_calendar"_s, ErrandWish::Cancel, 20);
        const store::Errand later = store::dueErrands(session, 20, 1).value(0);
        QCOMPARE(later.wish, ErrandWish::Cancel);
        QCOMPARE(later.tries, 0);
        QVERIFY(later.asked); // the vendor may know of it all the same
        QVERIFY(!store::finishErrand(session, earlier));
        store::postponeErrand(session, earlier, 1'000);
        QCOMPARE(store::dueErrands(session, 20, 1).size(), 1);
        QVERIFY(store::finishErrand(session, later));
    }));
}

QTEST_GUILESS_MAIN(TestAppointmentStore)
#include "tst_appointment_store.moc"
