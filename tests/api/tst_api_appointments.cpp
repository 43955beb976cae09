// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/service_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

QJsonObject sample(const QString &start = u"2026-02-19T10:00:00-06:00"_s)
{
    return {{u"title"_s, u"Whitening consultation"_s},
            {u"start"_s, start},
            {u"durationMinutes"_s, 30},
            {u"timezone"_s, u"America/Chicago"_s},
            {u"attendee"_s, QJsonObject{{u"name"_s, u"Dana Whitfield"_s}, {u"phone"_s, u"+15125550142"_s}}}};
}

QByteArray pathOf(const QJsonObject &appointment)
{
    return "/appointments/" + appointment["id"_L1].toString().toLatin1();
}

QStringList pointersOf(const HttpAnswer &answer)
{
    QStringList pointers;
    const QJsonArray errors = answer.json()["errors"_L1].toArray();
    for (const QJsonValue &error : errors)
        pointers.append(error["pointer"_L1].toString());
    return pointers;
}

/// With the business in Chicago.
std::unique_ptr<ServiceFixture> office()
{
    auto service = std::make_unique<ServiceFixture>();
    const HttpAnswer set =
        service->call("PATCH", "/appointments/settings", QJsonObject{{u"timezone"_s, u"America/Chicago"_s}});
    if (set.status != 200)
        qFatal("%d %s", set.status, set.body.constData());
    return service;
}

} // namespace

/// /appointments over HTTP.
class TestApiAppointments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void life();
    void badBodies_data();
    void badBodies();
    void badChanges_data();
    void badChanges();
    void takenIs409WithOthers();
    void oneInstantOneWinner();
    void repeatedPostIsOneAppointment();
    void lists();
    void slotsOfADay();
    void badSlotQuestions_data();
    void badSlotQuestions();
    void unreadableCalendarIs503();
    void settings();
    void scopes();
    void isTold();
    void isLinked();
    void outlivesARestart();
};

void TestApiAppointments::life()
{
    const auto service = office();
    const HttpAnswer made = service->call("POST", "/appointments", sample());
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(made.headers.value("location"), "/api/v1" + pathOf(made.json()));
    QCOMPARE(made.json()["start"_L1].toString(), u"2026-02-19T16:00:00.000Z"_s);
    QCOMPARE(made.json()["end"_L1].toString(), u"2026-02-19T16:30:00.000Z"_s);
    QCOMPARE(made.json()["timezone"_L1].toString(), u"America/Chicago"_s);
    QVERIFY(made.json()["attendee"_L1]["email"_L1].isNull());
    const QByteArray path = pathOf(made.json());
    QCOMPARE(service->call("GET", path).json(), made.json());

    const HttpAnswer moved = service->call(
        "PATCH", path, QJsonObject{{u"start"_s, u"2026-02-20T09:00:00"_s}, {u"timezone"_s, u"America/New_York"_s}});
    QVERIFY2(moved.status == 200, moved.body.constData());
    QCOMPARE(moved.json()["id"_L1], made.json()["id"_L1]);
    QCOMPARE(moved.json()["start"_L1].toString(), u"2026-02-20T14:00:00.000Z"_s);
    QCOMPARE(moved.json()["end"_L1].toString(), u"2026-02-20T14:30:00.000Z"_s);
    const HttpAnswer said =
        service->call("PATCH", path,
                      QJsonObject{{u"title"_s, u"Second visit"_s},
                                  {u"notes"_s, u"Side door"_s},
                                  {u"attendee"_s, QJsonObject{{u"email"_s, u"dana@whitfield.example"_s}}}});
    QCOMPARE(said.json()["title"_L1].toString(), u"Second visit"_s);
    QCOMPARE(said.json()["attendee"_L1]["name"_L1].toString(), u"Dana Whitfield"_s);
    QCOMPARE(said.json()["attendee"_L1]["email"_L1].toString(), u"dana@whitfield.example"_s);
    QCOMPARE(said.json()["start"_L1], moved.json()["start"_L1]);

    const QJsonObject cancel{{u"status"_s, u"cancelled"_s}};
    const HttpAnswer cancelled = service->call("PATCH", path, cancel);
    QCOMPARE(cancelled.json()["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(service->call("PATCH", path, cancel).status, 200);
    const HttpAnswer late = service->call("PATCH", path, QJsonObject{{u"title"_s, u"Third"_s}});
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json()["code"_L1].toString(), u"appointment_cancelled"_s);
    QCOMPARE(service->call("GET", "/appointments/apt_0").status, 404);
    QCOMPARE(service->call("PATCH", "/appointments/apt_0", cancel).status, 404);
}

void TestApiAppointments::badBodies_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QStringList>("pointers");
    const QJsonValue none; // null: as if it were not there
    QTest::newRow("no title") << QJsonObject{{u"title"_s, none}} << QStringList{u"/title"_s};
    QTest::newRow("no start") << QJsonObject{{u"start"_s, none}} << QStringList{u"/start"_s};
    QTest::newRow("words") << QJsonObject{{u"start"_s, u"tomorrow"_s}} << QStringList{u"/start"_s};
    QTest::newRow("no zone at all") << QJsonObject{{u"start"_s, u"2026-02-19T10:00:00"_s}, {u"timezone"_s, none}}
                                    << QStringList{u"/start"_s};
    QTest::newRow("skipped") << QJsonObject{{u"start"_s, u"2026-03-08T02:30:00"_s}} << QStringList{u"/start"_s};
    QTest::newRow("twice") << QJsonObject{{u"start"_s, u"2026-11-01T01:30:00"_s}} << QStringList{u"/start"_s};
    QTest::newRow("zone") << QJsonObject{{u"timezone"_s, u"Chicago"_s}} << QStringList{u"/timezone"_s};
    QTest::newRow("too short") << QJsonObject{{u"durationMinutes"_s, 1}} << QStringList{u"/durationMinutes"_s};
    QTest::newRow("both lengths") << QJsonObject{{u"end"_s, u"2026-02-19T11:00:00"_s}}
                                  << QStringList{u"/durationMinutes"_s};
    QTest::newRow("backwards") << QJsonObject{{u"end"_s, u"2026-02-19T09:00:00"_s}, {u"durationMinutes"_s, none}}
                               << QStringList{u"/end"_s};
    QTest::newRow("past") << QJsonObject{{u"start"_s, u"2025-02-19T10:00:00Z"_s}} << QStringList{u"/start"_s};
    QTest::newRow("attendee") << QJsonObject{{u"attendee"_s, u"Dana"_s}} << QStringList{u"/attendee"_s};
    QTest::newRow("e-mail") << QJsonObject{{u"attendee"_s, QJsonObject{{u"email"_s, u"dana at whitfield"_s}}}}
                            << QStringList{u"/attendee/email"_s};
    QTest::newRow("call") << QJsonObject{{u"callId"_s, u"call 1"_s}} << QStringList{u"/callId"_s};
    QTest::newRow("several") << QJsonObject{{u"title"_s, 5}, {u"start"_s, none}}
                             << QStringList{u"/start"_s, u"/title"_s};
}

void TestApiAppointments::badBodies()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(QStringList, pointers);
    const auto service = office();
    QJsonObject body = sample();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        body.insert(it.key(), it.value());
    const HttpAnswer answer = service->call("POST", "/appointments", body);
    QVERIFY2(answer.status == 422, answer.body.constData());
    QStringList found = pointersOf(answer);
    found.sort();
    QCOMPARE(found, pointers);
    QVERIFY(service->call("GET", "/appointments").json()["data"_L1].toArray().isEmpty());
}

void TestApiAppointments::badChanges_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("status") << QJsonObject{{u"status"_s, u"confirmed"_s}} << u"/status"_s;
    QTest::newRow("cancel and move") << QJsonObject{{u"status"_s, u"cancelled"_s}, {u"title"_s, u"t"_s}}
                                     << u"/status"_s;
    QTest::newRow("naive") << QJsonObject{{u"start"_s, u"2026-02-19T12:00:00"_s}} << u"/start"_s;
    QTest::newRow("title") << QJsonObject{{u"title"_s, u""_s}} << u"/title"_s;
    QTest::newRow("null start") << QJsonObject{{u"end"_s, u"never"_s}} << u"/end"_s;
}

void TestApiAppointments::badChanges()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, pointer);
    const auto service = office();
    const QJsonObject made = service->call("POST", "/appointments", sample()).json();
    const HttpAnswer answer = service->call("PATCH", pathOf(made), body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(pointersOf(answer), QStringList{pointer});
    QCOMPARE(service->call("GET", pathOf(made)).json(), made);
}

void TestApiAppointments::takenIs409WithOthers()
{
    const auto service = office();
    QCOMPARE(service->call("POST", "/appointments", sample()).status, 201);
    const HttpAnswer taken = service->call("POST", "/appointments", sample(u"2026-02-19T10:15:00-06:00"_s));
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.json()["code"_L1].toString(), u"slot_taken"_s);
    QVERIFY(taken.json()["detail"_L1].toString().contains(u"2026-02-19T10:30:00-06:00"_s));
    QVERIFY(!taken.body.contains("Whitening")); // whose it is is nobody's business
    const QJsonObject other = service->call("POST", "/appointments", sample(u"2026-02-19T10:30:00-06:00"_s)).json();
    const HttpAnswer moved =
        service->call("PATCH", pathOf(other), QJsonObject{{u"start"_s, u"2026-02-19T10:00:00-06:00"_s}});
    QCOMPARE(moved.status, 409);
    QCOMPARE(service->call("GET", pathOf(other)).json(), other);
}

void TestApiAppointments::oneInstantOneWinner()
{
    const auto service = office();
    QByteArray body = QJsonDocument(sample()).toJson(QJsonDocument::Compact);
    std::vector<std::unique_ptr<HttpProbe>> callers;
    for (int i = 0; i < 6; ++i)
        callers.push_back(std::make_unique<HttpProbe>(service->port()));
    for (const auto &caller : callers)
        caller->send(
            caller->request("POST", "/api/v1/appointments", body, ServiceFixture::bearer(service->adminKey())));
    QList<int> statuses;
    for (const auto &caller : callers)
        statuses.append(caller->answer(10'000).value_or(HttpAnswer()).status);
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, (QList<int>{201, 409, 409, 409, 409, 409}));
}

void TestApiAppointments::repeatedPostIsOneAppointment()
{
    const auto service = office();
    const Extra once{.headers = "Idempotency-Key: k1\r\n"};
    const HttpAnswer first = service->call("POST", "/appointments", sample(), once);
    QCOMPARE(first.status, 201);
    const HttpAnswer again = service->call("POST", "/appointments", sample(), once);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.json(), first.json());
    QCOMPARE(service->call("GET", "/appointments?total=true").json()["total"_L1].toInt(), 1);
}

void TestApiAppointments::lists()
{
    const auto service = office();
    QStringList ids;
    for (int hour = 9; hour < 14; ++hour) {
        QJsonObject body = sample(u"2026-02-19T%1:00:00-06:00"_s.arg(hour, 2, 10, QChar(u'0')));
        body.insert(u"agentId"_s, hour % 2 ? u"agt_sales"_s : u"agt_front_desk"_s);
        ids.prepend(service->call("POST", "/appointments", body).json()["id"_L1].toString());
    }
    const auto idsOf = [](const HttpAnswer &answer) {
        QStringList found;
        const QJsonArray rows = answer.json()["data"_L1].toArray();
        for (const QJsonValue &row : rows)
            found.append(row["id"_L1].toString());
        return found;
    };
    QCOMPARE(idsOf(service->call("GET", "/appointments")), ids);
    const HttpAnswer first = service->call("GET", "/appointments?limit=3");
    QCOMPARE(idsOf(first), ids.first(3));
    const QByteArray cursor = first.json()["nextCursor"_L1].toString().toLatin1();
    QCOMPARE(idsOf(service->call("GET", "/appointments?limit=3&cursor=" + cursor)), ids.last(2));
    QStringList soonest = ids;
    std::reverse(soonest.begin(), soonest.end());
    QCOMPARE(idsOf(service->call("GET", "/appointments?order=soonest")), soonest);
    QCOMPARE(service->call("GET", "/appointments?order=random").status, 422);
    QCOMPARE(idsOf(service->call("GET", "/appointments?agentId=agt_sales")).size(), 3);
    QCOMPARE(idsOf(service->call("GET", "/appointments?from=2026-02-19T16:00:00Z&to=2026-02-19T18:00:00Z")).size(), 2);
    QCOMPARE(idsOf(service->call("GET", "/appointments?status=cancelled")).size(), 0);
    QCOMPARE(idsOf(service->call("GET", "/appointments?q=Whitfield&total=true")).size(), 5);
    QCOMPARE(service->call("GET", "/appointments?status=done").status, 422);
    QCOMPARE(service->call("GET", "/appointments?limit=0").status, 422);
}

void TestApiAppointments::slotsOfADay()
{
    const auto service = office();
    QCOMPARE(service->call("POST", "/appointments", sample()).status, 201);
    const HttpAnswer day =
        service->call("GET", "/appointments/available-slots?from=2026-02-19&to=2026-02-19&duration=60&agentId=agt_1");
    QVERIFY2(day.status == 200, day.body.constData());
    QCOMPARE(day.json()["timezone"_L1].toString(), u"America/Chicago"_s);
    const QJsonArray free = day.json()["slots"_L1].toArray();
    QCOMPARE(free.size(), 13); // 9:00, then 10:30 to 16:00
    QCOMPARE(free[0].toObject(),
             (QJsonObject{{u"start"_s, u"2026-02-19T15:00:00.000Z"_s}, {u"end"_s, u"2026-02-19T16:00:00.000Z"_s}}));
    QCOMPARE(free[1]["start"_L1].toString(), u"2026-02-19T16:30:00.000Z"_s);
    QVERIFY(service->call("GET", "/appointments/available-slots?from=2026-02-21&to=2026-02-22")
                .json()["slots"_L1]
                .toArray()
                .isEmpty()); // a weekend
}

void TestApiAppointments::badSlotQuestions_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("from") << QByteArray("to=2026-02-19") << u"?from"_s;
    QTest::newRow("to") << QByteArray("from=2026-02-19&to=19.02.2026") << u"?to"_s;
    QTest::newRow("backwards") << QByteArray("from=2026-02-19&to=2026-02-18") << u"?to"_s;
    QTest::newRow("32 days") << QByteArray("from=2026-03-01&to=2026-04-01") << u"?to"_s;
    QTest::newRow("duration") << QByteArray("from=2026-02-19&to=2026-02-19&duration=half") << u"?duration"_s;
    QTest::newRow("zone") << QByteArray("from=2026-02-19&to=2026-02-19&timezone=CST6") << u"?timezone"_s;
}

void TestApiAppointments::badSlotQuestions()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, pointer);
    const HttpAnswer answer = office()->call("GET", "/appointments/available-slots?" + query);
    QCOMPARE(answer.status, 422);
    QCOMPARE(pointersOf(answer), QStringList{pointer});
}

void TestApiAppointments::unreadableCalendarIs503()
{
    const auto service = office();
    service->calendars.setFault([](const QString &operation, const QString &) -> std::optional<core::ApiError> {
        if (operation != "busy"_L1)
            return std::nullopt;
        return core::ApiError{.kind = core::ErrorKind::Forbidden, .code = u"x"_s, .title = u"Google refused"_s};
    });
    const HttpAnswer answers[] = {service->call("GET", "/appointments/available-slots?from=2026-02-19&to=2026-02-19"),
                                  service->call("POST", "/appointments", sample())};
    for (const HttpAnswer &answer : answers) {
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.json()["code"_L1].toString(), u"calendar_unreadable"_s);
        QVERIFY(!answer.json().contains("slots"_L1));
    }
}

void TestApiAppointments::settings()
{
    const auto service = office();
    const QJsonObject usual = service->call("GET", "/appointments/settings").json();
    QCOMPARE(usual["days"_L1]["mon"_L1][0]["from"_L1].toString(), u"09:00"_s);
    QCOMPARE(usual["slotMinutes"_L1].toInt(), 30);
    const QJsonObject saturday{{u"sat"_s, QJsonArray{QJsonObject{{u"from"_s, u"10:00"_s}, {u"to"_s, u"12:00"_s}}}}};
    const HttpAnswer changed =
        service->call("PATCH", "/appointments/settings", QJsonObject{{u"days"_s, saturday}, {u"slotMinutes"_s, 60}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["days"_L1]["mon"_L1], usual["days"_L1]["mon"_L1]);
    QCOMPARE(service->call("GET", "/appointments/settings").json(), changed.json());
    const HttpAnswer free =
        service->call("GET", "/appointments/available-slots?from=2026-02-21&to=2026-02-22"); // a weekend
    QCOMPARE(free.json()["slots"_L1].toArray().size(), 2);
    const HttpAnswer bad =
        service->call("PATCH", "/appointments/settings",
                      QJsonObject{{u"slotMinutes"_s, 1}, {u"days"_s, QJsonObject{{u"monday"_s, QJsonArray()}}}});
    QCOMPARE(bad.status, 422);
    QCOMPARE(pointersOf(bad), (QStringList{u"/days/monday"_s, u"/slotMinutes"_s}));
    QCOMPARE(service->call("GET", "/appointments/settings").json(), changed.json());
}

void TestApiAppointments::scopes()
{
    const auto service = office();
    const QByteArray reads = service->makeKey({u"read"_s});
    const QByteArray writes = service->makeKey({u"read"_s, u"write"_s});
    QCOMPARE(service->call("GET", "/appointments", QByteArray(), {.key = reads}).status, 200);
    QCOMPARE(service->call("POST", "/appointments", sample(), {.key = reads}).status, 403);
    QCOMPARE(service->call("POST", "/appointments", sample(), {.key = writes}).status, 201);
    QCOMPARE(service->call("PATCH", "/appointments/settings", QJsonObject(), {.key = writes}).status, 403);
    QCOMPARE(service->call("GET", "/appointments", QByteArray(), {.key = {}}).status, 401);
}

void TestApiAppointments::isTold()
{
    const auto service = office();
    QJsonObject body = sample();
    body.insert(u"callId"_s, u"call_1"_s);
    const QString id = service->call("POST", "/appointments", body).json()["id"_L1].toString();
    QCOMPARE(service->call("POST", "/appointments", sample(u"2026-02-19T12:00:00-06:00"_s)).status, 201);
    QTRY_COMPARE(service->call("GET", "/events").json()["data"_L1].toArray().size(), 2);
    const QJsonArray events = service->call("GET", "/events").json()["data"_L1].toArray();
    const QJsonValue told = events[1];
    QCOMPARE(told["event"_L1].toString(), u"appointment.booked"_s);
    QCOMPARE(told["callId"_L1].toString(), u"call_1"_s);
    QCOMPARE(told["payload"_L1]["appointment"_L1]["id"_L1].toString(), id);
    QCOMPARE(told["payload"_L1]["appointment"_L1]["start"_L1].toString(), u"2026-02-19T10:00:00-06:00"_s);
    QCOMPARE(events[0]["callId"_L1].toString(), QString());
    QCOMPARE(service->call("GET", "/calls").json()["data"_L1].toArray().size(), 1); // by hand is no call
}

void TestApiAppointments::isLinked()
{
    const auto service = office();
    service->calendars.connect({u"google_calendar"_s});
    const QJsonObject made = service->call("POST", "/appointments", sample()).json();
    QCOMPARE(made["external"_L1][0]["provider"_L1].toString(), u"google_calendar"_s);
    QVERIFY(made["external"_L1][0]["id"_L1].isNull());
    QTRY_VERIFY(service->call("GET", pathOf(made)).json()["external"_L1][0]["id"_L1].isString());
    QCOMPARE(service->call("PATCH", pathOf(made), QJsonObject{{u"status"_s, u"cancelled"_s}}).status, 200);
    QTRY_VERIFY(service->calendars.events().empty());
}

void TestApiAppointments::outlivesARestart()
{
    const auto service = office();
    const QJsonObject made = service->call("POST", "/appointments", sample()).json();
    QTRY_COMPARE(service->call("GET", "/events").json()["data"_L1].toArray().size(), 1);
    service->restart();
    QCOMPARE(service->call("GET", pathOf(made)).json(), made);
    QCOMPARE(service->call("GET", "/appointments/settings").json()["timezone"_L1].toString(), u"America/Chicago"_s);
    QCOMPARE(service->call("POST", "/appointments", sample()).status, 409);
    QCOMPARE(service->call("GET", "/events").json()["data"_L1].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestApiAppointments)
#include "tst_api_appointments.moc"
