// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/campaign_store.h"
#include "app/store/journal.h"
#include "tests/api/service_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

namespace {

QByteArray path(const QByteArray &root, const QJsonObject &made)
{
    return root + '/' + made.value("id"_L1).toString().toLatin1();
}

} // namespace

/// Agents and campaigns over REST, and how events move the contacts of campaigns.
class TestApiAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<ServiceFixture>(); }
    void cleanup() { m_service.reset(); }

    void anAgentIsMadeChangedAndDeleted();
    void agentsThatCannotBe_data();
    void agentsThatCannotBe();
    void agentsHaveTheToolsThereAreNow();
    void callsTodayAreThoseOfItsTimeZone();
    void agentsAreFilteredAndPaged();

    void aCampaignHasItsContacts();
    void campaignsThatCannotBe_data();
    void campaignsThatCannotBe();
    void statesFollowTheTable();
    void contactsAreAddedOnce();
    void contactsArePaged();
    void anAgentInUseStays();
    void scheduledOnesStartWhenTheirTimeComes();
    void eventsMoveContacts_data();
    void eventsMoveContacts();
    void whoIsNotMeantIsNotMoved();
    void whatEndsWhilePausedIsOverWhenResumed();
    void nobodyCallsWithAnAgentThatIsOff();
    void theLastContactEndsTheCampaign();
    void changesAreOnTheStream();

private:
    [[nodiscard]] QJsonObject makeAgent(const QByteArray &name = "Sales") const;
    [[nodiscard]] QJsonObject makeRunning(const QJsonObject &agent) const;
    void post(const QByteArray &event) const { QCOMPARE(m_service->call("POST", "/events", event).status, 202); }
    [[nodiscard]] QJsonObject contact(const QJsonObject &campaign, int index = 0) const
    {
        return m_service->call("GET", path("/campaigns", campaign)).json()["contacts"_L1][index].toObject();
    }

    std::unique_ptr<ServiceFixture> m_service;
};

// Below the class: moc stumbles over raw strings that hold quotes.
namespace {

const QByteArray twoContacts =
    R"([{"name":"Dana","phone":"+15125550142","email":"dana@example.com"},{"phone":"+15125550143"}])";

QStringList pointersOf(const HttpAnswer &answer)
{
    QStringList pointers;
    const QJsonArray errors = answer.json().value("errors"_L1).toArray();
    for (const QJsonValue &error : errors)
        pointers.append(error["pointer"_L1].toString());
    return pointers;
}

/// An event of an outbound call; `more` goes in as it is.
QByteArray eventOf(const char *name, const char *call, const QByteArray &more)
{
    return R"({"event":")" + QByteArray(name) + R"(","callId":")" + call + R"(","direction":"outbound")" + more + '}';
}

} // namespace

QJsonObject TestApiAgents::makeAgent(const QByteArray &name) const
{
    return m_service->call("POST", "/agents", R"({"name":")" + name + "\"}").json();
}

QJsonObject TestApiAgents::makeRunning(const QJsonObject &agent) const
{
    return m_service
        ->call("POST", "/campaigns",
               R"({"name":"Recall","status":"running","agentId":")" + agent.value("id"_L1).toString().toLatin1()
                   + R"(","contacts":)" + twoContacts + '}')
        .json();
}

void TestApiAgents::anAgentIsMadeChangedAndDeleted()
{
    const HttpAnswer made = m_service->call(
        "POST", "/agents",
        R"({"name":" Front desk ","language":"de-AT","voice":"Anna","greeting":"Grüß Gott","systemPrompt":"Be kind.",
            "phoneNumber":"+4312345678","timezone":"europe/vienna","unknown":1})");
    QCOMPARE(made.status, 201);
    const QJsonObject agent = made.json();
    QVERIFY(agent.value("id"_L1).toString().startsWith("agt_"_L1));
    QCOMPARE(agent.value("name"_L1).toString(), u"Front desk"_s);
    QCOMPARE(agent.value("timezone"_L1).toString(), u"Europe/Vienna"_s);
    QCOMPARE(agent.value("enabled"_L1).toBool(), true);
    const QByteArray one = path("/agents", agent);
    m_service->clock.advance(1'000);
    const QJsonObject changed = m_service->call("PATCH", one, R"({"enabled":false,"voice":null})").json();
    QCOMPARE(changed.value("enabled"_L1).toBool(true), false);
    QVERIFY(changed.value("voice"_L1).isNull());
    QCOMPARE(changed.value("greeting"_L1).toString(), u"Grüß Gott"_s);
    QVERIFY(changed.value("updatedAt"_L1).toString() > agent.value("updatedAt"_L1).toString());
    QCOMPARE(m_service->call("GET", one).json(), changed);
    QCOMPARE(m_service->call("DELETE", one).status, 204);
    QCOMPARE(m_service->call("GET", one).status, 404);
    QCOMPARE(m_service->call("DELETE", one).status, 404);
    QCOMPARE(m_service->call("PATCH", one, "{}").status, 404);
}

void TestApiAgents::agentsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("pointers");
    QTest::newRow("no name") << QByteArray("{}") << QStringList{u"/name"_s};
    QTest::newRow("empty name") << QByteArray(R"({"name":"  "})") << QStringList{u"/name"_s};
    QTest::newRow("number without its country")
        << QByteArray(R"({"name":"A","phoneNumber":"5125550100"})") << QStringList{u"/phoneNumber"_s};
    QTest::newRow("zone that is none") << QByteArray(R"({"name":"A","timezone":"Mars/Base"})")
                                       << QStringList{u"/timezone"_s};
    QTest::newRow("language that is none")
        << QByteArray(R"({"name":"A","language":"English, please"})") << QStringList{u"/language"_s};
    QTest::newRow("all at once") << QByteArray(R"({"name":7,"enabled":"yes","phoneNumber":"x"})")
                                 << QStringList{u"/name"_s, u"/enabled"_s, u"/phoneNumber"_s};
}

void TestApiAgents::agentsThatCannotBe()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, pointers);
    const HttpAnswer answer = m_service->call("POST", "/agents", body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(pointersOf(answer), pointers);
    QVERIFY(m_service->call("GET", "/agents").json()["data"_L1].toArray().isEmpty());
}

void TestApiAgents::agentsHaveTheToolsThereAreNow()
{
    const QByteArray one = path("/agents", makeAgent());
    QCOMPARE(m_service->call("GET", one).json()["tools"_L1].toArray().size(), 0);
    ScriptedTools::Tool tool;
    tool.definition.name = u"find_contact"_s;
    tool.definition.readOnly = true;
    m_service->scriptedTools.set(tool);
    QCOMPARE(m_service->call("GET", one).json()["tools"_L1].toArray().size(), 1);
    QCOMPARE(m_service->call("GET", "/agents").json()["data"_L1][0]["tools"_L1].toArray().size(), 1);
}

void TestApiAgents::callsTodayAreThoseOfItsTimeZone()
{
    // In Tokyo the day of this clock began at 15:00 UTC of the day before.
    const QJsonObject agent = m_service->call("POST", "/agents", R"({"name":"Tokyo","timezone":"Asia/Tokyo"})").json();
    const QDateTime midnight = QDateTime(QDateTime::fromMSecsSinceEpoch(m_service->clock.now(), QTimeZone("Asia/Tokyo"))
                                             .date()
                                             .startOfDay(QTimeZone("Asia/Tokyo")));
    int number = 0;
    for (const qint64 seconds : {-60, 60, 120}) {
        const QByteArray at = midnight.addSecs(seconds).toUTC().toString(Qt::ISODate).toLatin1();
        post(eventOf("call.started", qPrintable(u"c%1"_s.arg(number++)),
                     R"(,"agentId":")" + agent.value("id"_L1).toString().toLatin1() + R"(","startedAt":")" + at
                         + R"(","toNumber":"+15125550100")"));
    }
    QCOMPARE(m_service->call("GET", path("/agents", agent)).json()["callsToday"_L1].toInt(), 2);
}

void TestApiAgents::agentsAreFilteredAndPaged()
{
    for (const QByteArray name : {"One", "Two", "Three"}) {
        m_service->clock.advance(1);
        (void)makeAgent(name);
    }
    const QJsonObject first = m_service->call("GET", "/agents?limit=2&total=true").json();
    QCOMPARE(first["total"_L1].toInt(), 3);
    QCOMPARE(first["data"_L1][0]["name"_L1].toString(), u"Three"_s);
    const QJsonObject second =
        m_service->call("GET", "/agents?limit=2&cursor=" + first["nextCursor"_L1].toString().toLatin1()).json();
    QCOMPARE(second["data"_L1].toArray().size(), 1);
    QVERIFY(second["nextCursor"_L1].isNull());
    QCOMPARE(m_service->call("GET", "/agents?q=tw").json()["data"_L1].toArray().size(), 1);
    QCOMPARE(m_service->call("GET", "/agents?enabled=false").json()["data"_L1].toArray().size(), 0);
    QCOMPARE(m_service->call("GET", "/agents?enabled=maybe").status, 422);
}

void TestApiAgents::aCampaignHasItsContacts()
{
    const QJsonObject agent = makeAgent();
    const HttpAnswer made =
        m_service->call("POST", "/campaigns",
                        R"({"name":"Spring","agentId":")" + agent.value("id"_L1).toString().toLatin1()
                            + R"(","timezone":"America/Chicago","startAt":"2026-03-01T09:00:00-06:00","contacts":)"
                            + twoContacts + '}');
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["status"_L1].toString(), u"draft"_s);
    QCOMPARE(made.json()["stats"_L1]["pending"_L1].toInt(), 2);
    QCOMPARE(made.json()["startAt"_L1].toString(), u"2026-03-01T15:00:00.000Z"_s);
    QCOMPARE(contact(made.json())["email"_L1].toString(), u"dana@example.com"_s);
    const QJsonValue listed = m_service->call("GET", "/campaigns").json()["data"_L1][0];
    QVERIFY(listed["contacts"_L1].isUndefined());
    QCOMPARE(listed["stats"_L1]["contacts"_L1].toInt(), 2);
    QCOMPARE(m_service->call("GET", "/campaigns?status=running").json()["data"_L1].toArray().size(), 0);
    QCOMPARE(m_service->call("GET", "/campaigns?status=over").status, 422);
    QCOMPARE(m_service->call("DELETE", path("/campaigns", made.json())).status, 204);
    QCOMPARE(m_service->call("GET", path("/campaigns", made.json()) + "/contacts").status, 404);
}

void TestApiAgents::campaignsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("pointers");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &pointers) {
        QTest::newRow(name) << body << pointers;
    };
    row("no name", "{}", {u"/name"_s});
    row("agent that is not there", R"({"name":"A","agentId":"agt_0"})", {u"/agentId"_s});
    row("contacts that are none", R"({"name":"A","contacts":"many"})", {u"/contacts"_s});
    row("a contact that is none", R"({"name":"A","contacts":[1]})", {u"/contacts/0"_s});
    row("a number without country", R"({"name":"A","contacts":[{"phone":"+15125550142"},{"phone":"555 0143"}]})",
        {u"/contacts/1/phone"_s});
    row("a number twice", R"({"name":"A","contacts":[{"phone":"+15125550142"},{"phone":"+15125550142"}]})",
        {u"/contacts/1/phone"_s});
    row("an address that is none", R"({"name":"A","contacts":[{"phone":"+15125550142","email":"dana"}]})",
        {u"/contacts/0/email"_s});
    row("started with nobody", R"({"name":"A","status":"running"})", {u"/agentId"_s, u"/contacts"_s});
    row("scheduled without a time", R"({"name":"A","status":"scheduled","contacts":[{"phone":"+15125550142"}]})",
        {u"/agentId"_s, u"/startAt"_s});
    row("over before it began", R"({"name":"A","status":"completed"})", {u"/status"_s});
    row("a state that is none", R"({"name":"A","status":"later"})", {u"/status"_s});
    row("a zone that is none", R"({"name":"A","timezone":"Here"})", {u"/timezone"_s});
    row("a time without zone", R"({"name":"A","startAt":"2026-03-01T09:00:00"})", {u"/startAt"_s});
}

void TestApiAgents::campaignsThatCannotBe()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, pointers);
    const HttpAnswer answer = m_service->call("POST", "/campaigns", body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(pointersOf(answer), pointers);
    QVERIFY(m_service->call("GET", "/campaigns").json()["data"_L1].toArray().isEmpty());
}

void TestApiAgents::statesFollowTheTable()
{
    const QJsonObject agent = makeAgent();
    for (const values::CampaignStatusInfo &from : values::allCampaignStatuses()) {
        for (const values::CampaignStatusInfo &to : values::allCampaignStatuses()) {
            const QJsonObject campaign = makeRunning(agent);
            const QByteArray one = path("/campaigns", campaign);
            // Put there directly: not every state can be reached from every other.
            const auto put = m_service->store.database->write([&](store::Session &session) {
                auto stored = *store::campaignRow(session, campaign.value("id"_L1).toString());
                stored.status = from.status;
                stored.startAt = m_service->clock.now();
                store::putCampaign(session, stored);
            });
            QVERIFY(put.result());
            const HttpAnswer answer =
                m_service->call("PATCH", one, "{\"status\":\"" + QByteArray(to.wire.data()) + "\"}");
            const bool allowed = from.status == to.status || values::canBecome(from.status, to.status);
            QVERIFY2(answer.status == (allowed ? 200 : 409),
                     qPrintable(u"%1 to %2: %3"_s.arg(from.wire, to.wire).arg(answer.status)));
            if (!allowed)
                QCOMPARE(answer.json()["code"_L1].toString(), u"wrong_state"_s);
            const bool deletable =
                from.status == values::CampaignStatus::Draft || from.status == values::CampaignStatus::Completed;
            if (!allowed)
                QCOMPARE(m_service->call("DELETE", one).status, deletable ? 204 : 409);
        }
    }
}

void TestApiAgents::contactsAreAddedOnce()
{
    const QByteArray one = path("/campaigns", makeRunning(makeAgent()));
    const QByteArray more = R"({"contacts":[{"phone":"+15125550143"},{"phone":"+15125550150","name":"New"}]})";
    const QJsonObject added = m_service->call("POST", one + "/contacts", more).json();
    QCOMPARE(added["added"_L1].toInt(), 1);
    QCOMPARE(added["duplicates"_L1].toArray(), QJsonArray{u"+15125550143"_s});
    QCOMPARE(m_service->call("GET", one).json()["stats"_L1]["pending"_L1].toInt(), 3);
    QCOMPARE(m_service->call("POST", one + "/contacts", R"({"contacts":[]})").status, 422);
    QCOMPARE(m_service->call("POST", "/campaigns/cmp_0/contacts", more).status, 404);
    QCOMPARE(m_service->call("PATCH", one, R"({"status":"completed"})").status, 200);
    QCOMPARE(m_service->call("POST", one + "/contacts", more).status, 409);
}

void TestApiAgents::contactsArePaged()
{
    QJsonArray many;
    for (int i = 0; i < 1'200; ++i)
        many.append(
            QJsonObject{{u"phone"_s, u"+1512555%1"_s.arg(i, 4, 10, QChar(u'0'))}, {u"name"_s, u"N%1"_s.arg(i)}});
    const HttpAnswer made =
        m_service->call("POST", "/campaigns", QJsonObject{{u"name"_s, u"Many"_s}, {u"contacts"_s, many}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["contacts"_L1].toArray().size(), 500);
    QByteArray cursor = made.json()["contactsCursor"_L1].toString().toLatin1();
    QStringList seen;
    while (!cursor.isEmpty()) {
        const QJsonObject page =
            m_service->call("GET", path("/campaigns", made.json()) + "/contacts?limit=300&cursor=" + cursor).json();
        const QJsonArray rows = page["data"_L1].toArray();
        for (const QJsonValue &row : rows)
            seen.append(row["name"_L1].toString());
        cursor = page["nextCursor"_L1].toString().toLatin1();
    }
    QCOMPARE(seen.size(), 700);
    QCOMPARE(seen.first(), u"N500"_s);
    QCOMPARE(seen.last(), u"N1199"_s);
    const QByteArray search = path("/campaigns", made.json()) + "/contacts?total=true&q=N119";
    QCOMPARE(m_service->call("GET", search).json()["total"_L1].toInt(), 11);
}

void TestApiAgents::anAgentInUseStays()
{
    const QJsonObject agent = makeAgent();
    const QJsonObject campaign = makeRunning(agent);
    const HttpAnswer refused = m_service->call("DELETE", path("/agents", agent));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.json()["code"_L1].toString(), u"agent_in_use"_s);
    QVERIFY(refused.json()["detail"_L1].toString().contains("Recall"_L1));
    QCOMPARE(m_service->call("PATCH", path("/campaigns", campaign), R"({"status":"completed"})").status, 200);
    QCOMPARE(m_service->call("DELETE", path("/agents", agent)).status, 204);
}

void TestApiAgents::scheduledOnesStartWhenTheirTimeComes()
{
    const QJsonObject agent = makeAgent();
    const QDateTime startAt = QDateTime::fromMSecsSinceEpoch(m_service->clock.now() + 60'000, Qt::UTC);
    const QJsonObject campaign =
        m_service
            ->call("POST", "/campaigns",
                   QJsonObject{{u"name"_s, u"Later"_s},
                               {u"agentId"_s, agent.value("id"_L1)},
                               {u"status"_s, u"scheduled"_s},
                               {u"startAt"_s, startAt.toString(Qt::ISODateWithMs)},
                               {u"contacts"_s, QJsonArray{QJsonObject{{u"phone"_s, u"+15125550142"_s}}}}})
            .json();
    QCOMPARE(campaign["status"_L1].toString(), u"scheduled"_s);
    const auto startDue = [this] {
        return *m_service->store.database
                    ->write([now = m_service->clock.now()](store::Session &session) {
                        return store::startDueCampaigns(session, now);
                    })
                    .result();
    };
    m_service->clock.advance(59'000);
    QCOMPARE(startDue(), 0);
    m_service->clock.advance(1'000);
    QCOMPARE(startDue(), 1);
    QCOMPARE(startDue(), 0);
    const QJsonObject running = m_service->call("GET", path("/campaigns", campaign)).json();
    QCOMPARE(running["status"_L1].toString(), u"running"_s);
    QCOMPARE(running["stats"_L1]["pending"_L1].toInt(), 1);
}

void TestApiAgents::eventsMoveContacts_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("call");
    const auto row = [](const char *name, const QStringList &events, const QString &status, const QString &call) {
        QTest::newRow(name) << events << status << call;
    };
    row("nothing", {}, u"pending"_s, {});
    row("it rings", {u"call.started a"_s}, u"calling"_s, u"a"_s);
    row("they talked", {u"call.started a"_s, u"call.ended a"_s}, u"reached"_s, u"a"_s);
    row("nobody answered", {u"call.started a"_s, u"call.ended a no-answer"_s}, u"failed"_s, u"a"_s);
    row("it did not connect", {u"call.started a"_s, u"call.failed a"_s}, u"failed"_s, u"a"_s);
    row("booked while they talked", {u"call.started a"_s, u"appointment.booked a"_s}, u"booked"_s, u"a"_s);
    row("booked stays booked", {u"call.started a"_s, u"appointment.booked a"_s, u"call.ended a"_s}, u"booked"_s,
        u"a"_s);
    row("told of the booking late", {u"call.started a"_s, u"call.ended a"_s, u"appointment.booked a"_s}, u"booked"_s,
        u"a"_s);
    row("the end comes first", {u"call.ended a"_s, u"call.started a"_s}, u"reached"_s, u"a"_s);
    row("everything twice", {u"call.started a"_s, u"call.started a"_s, u"call.ended a"_s, u"call.ended a"_s},
        u"reached"_s, u"a"_s);
    row("called again", {u"call.started a"_s, u"call.failed a"_s, u"call.started b"_s}, u"calling"_s, u"b"_s);
    row("a late word of the first call", {u"call.failed a"_s, u"call.started b"_s, u"call.started a late"_s},
        u"calling"_s, u"b"_s);
    row("the end of the first call was lost", {u"call.started a"_s, u"call.started b"_s, u"call.ended b"_s},
        u"reached"_s, u"b"_s);
    row("booked in a second call", {u"call.started a"_s, u"call.ended a"_s, u"appointment.booked b"_s}, u"booked"_s,
        u"b"_s);
    row("reached is reached", {u"call.started a"_s, u"call.ended a"_s, u"call.started b"_s}, u"reached"_s, u"a"_s);
}

void TestApiAgents::eventsMoveContacts()
{
    QFETCH(const QStringList, events);
    QFETCH(const QString, status);
    QFETCH(const QString, call);
    for (const bool byCampaign : {false, true}) {
        const QJsonObject agent = makeAgent();
        const QJsonObject campaign = makeRunning(agent);
        const QByteArray who = byCampaign ? R"(,"campaignId":")" + campaign["id"_L1].toString().toLatin1()
                                          : R"(,"agentId":")" + agent["id"_L1].toString().toLatin1();
        for (const QString &event : events) {
            m_service->clock.advance(1'000);
            const QStringList words = event.split(u' ');
            QByteArray more = who + R"(","toNumber":"+15125550142")";
            if (words.value(2) == "late"_L1)
                more += R"(,"occurredAt":"2026-01-01T00:00:00Z")";
            else if (words.size() > 2)
                more += R"(,"status":")" + words[2].toLatin1() + '"';
            post(eventOf(qPrintable(words[0]), qPrintable(words[1] + (byCampaign ? u"2"_s : QString())), more));
        }
        const QJsonObject moved = contact(campaign);
        QCOMPARE(moved["status"_L1].toString(), status);
        QCOMPARE(moved["callId"_L1].toString(), call.isEmpty() || !byCampaign ? call : call + u'2');
        QCOMPARE(contact(campaign, 1)["status"_L1].toString(), u"pending"_s);
        const QJsonValue stats = m_service->call("GET", path("/campaigns", campaign)).json()["stats"_L1];
        QCOMPARE(stats["contacts"_L1].toInt(), 2);
        QCOMPARE(stats[status].toInt(), status == "pending"_L1 ? 2 : 1);
    }
}

void TestApiAgents::whoIsNotMeantIsNotMoved()
{
    const QJsonObject agent = makeAgent();
    const QJsonObject campaign = makeRunning(agent);
    const QByteArray number = R"(,"toNumber":"+15125550142")";
    const QByteArray agentId = R"(,"agentId":")" + agent["id"_L1].toString().toLatin1() + '"';
    post(eventOf("call.started", "other-agent", number + R"(,"agentId":"agt_other")"));
    post(eventOf("call.started", "no-agent", number));
    post(eventOf("call.started", "other-number", agentId + R"(,"toNumber":"+15125550199")"));
    post(eventOf("call.started", "other-campaign", agentId + number + R"(,"campaignId":"cmp_0")"));
    post(R"({"event":"call.started","callId":"inbound","direction":"inbound","toNumber":"+15125550142")" + agentId
         + '}');
    QCOMPARE(contact(campaign)["status"_L1].toString(), u"pending"_s);
    QCOMPARE(m_service->call("PATCH", path("/campaigns", campaign), R"({"status":"completed"})").status, 200);
    post(eventOf("call.started", "too-late", agentId + number));
    QCOMPARE(contact(campaign)["status"_L1].toString(), u"pending"_s);
}

void TestApiAgents::whatEndsWhilePausedIsOverWhenResumed()
{
    const QJsonObject agent = makeAgent();
    const QByteArray one = path("/campaigns", makeRunning(agent));
    const QByteArray agentId = R"(,"agentId":")" + agent["id"_L1].toString().toLatin1() + '"';
    QCOMPARE(m_service->call("PATCH", one, R"({"status":"paused"})").status, 200);
    post(eventOf("call.ended", "a", agentId + R"(,"toNumber":"+15125550142")"));
    post(eventOf("call.ended", "b", agentId + R"(,"toNumber":"+15125550143")"));
    QCOMPARE(m_service->call("GET", one).json()["status"_L1].toString(), u"paused"_s);
    QCOMPARE(m_service->call("PATCH", one, R"({"status":"running"})").json()["status"_L1].toString(), u"completed"_s);
}

void TestApiAgents::nobodyCallsWithAnAgentThatIsOff()
{
    const QJsonObject agent = makeAgent();
    const QByteArray one = path("/campaigns", makeRunning(agent));
    QCOMPARE(m_service->call("PATCH", one, R"({"status":"paused"})").status, 200);
    QCOMPARE(m_service->call("PATCH", path("/agents", agent), R"({"enabled":false})").status, 200);
    QCOMPARE(m_service->call("PATCH", one, R"({"name":"Later"})").status, 200);
    QCOMPARE(pointersOf(m_service->call("PATCH", one, R"({"status":"running"})")), QStringList{u"/agentId"_s});
}

void TestApiAgents::theLastContactEndsTheCampaign()
{
    const QJsonObject agent = makeAgent();
    const QJsonObject campaign = makeRunning(agent);
    const QByteArray agentId = R"(,"agentId":")" + agent["id"_L1].toString().toLatin1() + '"';
    const auto state = [&] {
        return m_service->call("GET", path("/campaigns", campaign)).json()["status"_L1].toString();
    };
    post(eventOf("call.ended", "a", agentId + R"(,"toNumber":"+15125550142")"));
    QCOMPARE(state(), u"running"_s);
    post(eventOf("call.started", "b", agentId + R"(,"toNumber":"+15125550143")"));
    QCOMPARE(state(), u"running"_s);
    post(eventOf("call.failed", "b", agentId + R"(,"toNumber":"+15125550143")"));
    QCOMPARE(state(), u"completed"_s);
    post(eventOf("appointment.booked", "a", {})); // told of after the end, and counted all the same
    QCOMPARE(contact(campaign)["status"_L1].toString(), u"booked"_s);
    QCOMPARE(state(), u"completed"_s);
}

void TestApiAgents::changesAreOnTheStream()
{
    const QJsonObject campaign = makeRunning(makeAgent());
    QStringList types;
    const auto read =
        m_service->store.database->read([](store::Session &session) { return store::journalAfter(session, 0, 100); })
            .result();
    QVERIFY(read);
    for (const store::JournalEntry &entry : *read)
        types.append(entry.type);
    QCOMPARE(types, (QStringList{u"agent.updated"_s, u"campaign.updated"_s}));
}

QTEST_GUILESS_MAIN(TestApiAgents)
#include "tst_api_agents.moc"
