// SPDX-License-Identifier: GPL-3.0-or-later
// Calls in HubSpot: one activity each, on one contact, whatever comes late, twice, in another order or gets lost.
#include "tests/unit/hubspot_stage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using delivery::ConnectorVerdict;
using integrations::SyncResult;
using values::EventType;
using values::SyncKind;

namespace {

constexpr auto connected = "f240bbac-87c9-4f6e-bf70-924b57d47db7"_L1;
constexpr auto noAnswer = "73a0d17f-1163-4015-bdd5-ec830791da20"_L1;
constexpr auto busy = "9d9162e7-6cf3-4944-bf63-4dff82258764"_L1;

QString bodyOf(const HubSpotStage &stage)
{
    return stage.portal.calls().value(0).value("hs_call_body"_L1).toString();
}

} // namespace

class TestHubspotConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItWants();
    void leadThenCall();
    void callThenLead();
    void callOfNobody();
    void lateAnalysis();
    void repeated_data();
    void repeated();
    void leadTakesThePlace();
    void twoPeopleOneNumber();
    void numbersAsTyped_data();
    void numbersAsTyped();
    void lostCall();
    void lostCallThatNeverCame();
    void lostCallWhoseStartIsBetterKnown();
    void deletedCall();
    void deletedContactMeanwhile();
    void ownOutcomes();
    void statuses_data();
    void statuses();
    void texts_data();
    void texts();
    void searchesWaitTheirTurn();
};

void TestHubspotConnector::whatItWants()
{
    const HubSpotStage stage;
    const auto &hubSpot = stage.connector;
    QCOMPARE(hubSpot.integration, u"hubspot"_s);
    QCOMPARE(hubSpot.accountOf({{u"hub_id"_s, u"77"_s}}, {}), u"77"_s);
    for (const EventType event : {EventType::CallEnded, EventType::CallFailed, EventType::AnalysisComplete,
                                  EventType::LeadCaptured, EventType::CallStarted, EventType::TranscriptReady,
                                  EventType::AppointmentBooked, EventType::IntegrationError})
        QCOMPARE(hubSpot.wants(event, {}), event != EventType::CallStarted && event != EventType::TranscriptReady
                                               && event != EventType::AppointmentBooked
                                               && event != EventType::IntegrationError);
    delivery::CallFacts facts = stage.call();
    QVERIFY(hubSpot.isReady(EventType::CallEnded, facts, {}));
    facts.isAnalysed = false;
    QVERIFY(!hubSpot.isReady(EventType::CallEnded, facts, {}));
    QVERIFY(!hubSpot.isReady(EventType::CallFailed, facts, {}));
    QVERIFY(hubSpot.isReady(EventType::LeadCaptured, facts, {}));
    QCOMPARE(hubSpot.waitMs({}), 600'000);
    QCOMPARE(hubSpot.waitMs({{u"analysisWaitMinutes"_s, 3}}), 180'000);
    QCOMPARE(hubSpot.pace.atOnce, 4);
    QVERIFY(hubSpot.requestsPerSecond < 10); // 100 in ten seconds are allowed
}

void TestHubspotConnector::leadThenCall()
{
    HubSpotStage stage;
    delivery::CallFacts facts = stage.sync.facts();
    facts.hasEnded = facts.isAnalysed = false;
    QCOMPARE(textOf(stage.deliver(EventType::LeadCaptured, facts)), u"Contact Dana Whitfield created"_s);
    QCOMPARE(stage.portal.contacts().size(), 1);
    QVERIFY(stage.portal.calls().isEmpty()); // it is not over
    QCOMPARE(textOf(stage.end(stage.sync.facts())), u"Call logged on Dana Whitfield"_s);

    const QString contact = stage.portal.idOf(u"contacts"_s, 0);
    QCOMPARE(stage.portal.calls().size(), 1);
    QCOMPARE(stage.portal.linksOf(stage.portal.idOf(u"calls"_s, 0)), QStringList{contact});
    const QJsonObject call = stage.portal.calls().first();
    const auto text = [&call](QLatin1StringView name) { return call.value(name).toString(); };
    QCOMPARE(text("hs_timestamp"_L1), QString::number(stage.sync.facts().call.startedAt));
    QCOMPARE(text("hs_call_title"_L1), u"CalltTone: Sales Agent call"_s);
    QCOMPARE(text("hs_call_direction"_L1), u"INBOUND"_s);
    QCOMPARE(text("hs_call_duration"_L1), u"247000"_s);
    QCOMPARE(text("hs_call_status"_L1), u"COMPLETED"_s);
    QCOMPARE(text("hs_call_disposition"_L1), connected);
    QCOMPARE(text("hs_call_from_number"_L1), u"+15125550199"_s);
    QCOMPARE(text("hs_call_to_number"_L1), u"+15125550100"_s);
    QVERIFY(text("hs_call_body"_L1).startsWith(u"Asked about whitening and booked for Thursday."_s));
    QVERIFY(text("hs_call_body"_L1).contains(u"Sentiment: positive"_s));
    QVERIFY(text("hs_call_body"_L1).endsWith(u"<br>CalltTone call call_1"_s));
    for (const QJsonValue &value : call)
        QVERIFY(value.isString()); // HubSpot takes nothing else

    const auto logged = stage.logged();
    QVERIFY(logged.has_value());
    QCOMPARE(logged->label, u"Call with Dana Whitfield"_s);
    QCOMPARE(logged->url, u"https://app-eu1.hubspot.com/contacts/146425426/record/0-1/"_s + contact);
    QCOMPARE(logged->externalId, stage.portal.idOf(u"calls"_s, 0));
    QCOMPARE(logged->detail["contact"_L1]["id"_L1].toString(), contact);
    QCOMPARE(stage.record(SyncKind::Contact, u"email:dana@whitfield.example"_s)->callId, u"call_1"_s);
    for (const auto &request : stage.sync.session.requests)
        QVERIFY2(request.url.startsWith("https://hubspot.test/crm/objects/2026-03/"), request.url.constData());
}

void TestHubspotConnector::callThenLead()
{
    HubSpotStage stage;
    QCOMPARE(textOf(stage.end(stage.call())),
             u"Call logged. No contact has this number, so the call is on no timeline"_s);
    QVERIFY(stage.logged()->url.isEmpty());
    QCOMPARE(stage.logged()->label, u"Call with +15125550199"_s);
    QCOMPARE(textOf(stage.deliver(EventType::LeadCaptured, stage.sync.facts())),
             u"Contact Dana Whitfield created. Call updated on Dana Whitfield"_s);
    QCOMPARE(stage.portal.calls().size(), 1);
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), QStringList{stage.portal.idOf(u"contacts"_s, 0)});
    QCOMPARE(stage.sent("PATCH", "/calls/"), 0); // what people edited there is not written over
    QVERIFY(stage.logged()->url.endsWith(stage.portal.idOf(u"contacts"_s, 0)));
}

void TestHubspotConnector::callOfNobody()
{
    HubSpotStage stage;
    delivery::CallFacts facts = stage.call();
    facts.call.fromNumber = u"anonymous"_s;
    facts.call.agentName.clear();
    facts.call.summary.clear();
    QVERIFY(textOf(stage.end(facts)).contains(u"no timeline"_s));
    QCOMPARE(stage.sent("POST", "/search"), 0); // for whom
    QCOMPARE(stage.portal.calls().first().value("hs_call_title"_L1).toString(), u"CalltTone call"_s);
    QVERIFY(stage.portal.contacts().isEmpty());
    facts.lead.company = u"Whitfield & Sons"_s; // makes no person
    QCOMPARE(textOf(stage.deliver(EventType::LeadCaptured, facts)), u"Nothing to change"_s);
    QVERIFY(stage.portal.contacts().isEmpty());
}

void TestHubspotConnector::lateAnalysis()
{
    HubSpotStage stage;
    const QString laura = stage.portal.addContact({{u"firstname"_s, u"Laura"_s}, {u"phone"_s, u"+15125550199"_s}});
    delivery::CallFacts early = stage.call();
    early.isAnalysed = false;
    early.call.summary.clear();
    early.keyPoints.clear();
    QCOMPARE(textOf(stage.end(early)), u"Call logged on Laura"_s); // its time was up
    QVERIFY(!bodyOf(stage).contains(u"whitening"_s));
    QCOMPARE(textOf(stage.deliver(EventType::AnalysisComplete, stage.call())), u"Call updated on Laura"_s);
    QCOMPARE(stage.portal.calls().size(), 1);
    QVERIFY(bodyOf(stage).contains(u"whitening"_s));
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), QStringList{laura});
}

void TestHubspotConnector::repeated_data()
{
    QTest::addColumn<QList<EventType>>("events");
    using enum EventType;
    QTest::newRow("in order") << QList{LeadCaptured, CallEnded, AnalysisComplete};
    QTest::newRow("backwards") << QList{AnalysisComplete, CallEnded, LeadCaptured};
    QTest::newRow("each twice") << QList{CallEnded, CallEnded, LeadCaptured, LeadCaptured, AnalysisComplete};
}

void TestHubspotConnector::repeated()
{
    QFETCH(const QList<EventType>, events);
    HubSpotStage stage;
    for (const EventType event : events)
        QVERIFY(stage.deliver(event, stage.sync.facts()).has_value());
    QCOMPARE(stage.portal.calls().size(), 1);
    QCOMPARE(stage.portal.contacts().size(), 1);
    const qsizetype before = stage.sync.session.requests.size();
    QCOMPARE(textOf(stage.end(stage.sync.facts())), u"Nothing to change"_s);
    QCOMPARE(stage.sync.session.requests.size(), before); // HubSpot is not even asked
    for (int i = 0; i < 3; ++i)
        QCOMPARE(textOf(stage.deliver(EventType::CallEnded, stage.sync.facts(), true)), u"Nothing to change"_s);
    QCOMPARE(stage.portal.calls().size(), 1);
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId).size(), 1);
}

void TestHubspotConnector::leadTakesThePlace()
{
    HubSpotStage stage;
    stage.portal.addContact({{u"firstname"_s, u"Ben"_s},
                             {u"lastname"_s, u"Whitaker"_s},
                             {u"email"_s, u"ben.whitaker@example.com"_s},
                             {u"phone"_s, u"+15125550199"_s}});
    QCOMPARE(textOf(stage.end(stage.call())), u"Call logged on Ben Whitaker"_s);
    QVERIFY(stage.deliver(EventType::LeadCaptured, stage.sync.facts()).has_value());
    QCOMPARE(stage.portal.contacts().size(), 2); // Dana has another name and address, and Ben's line
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), QStringList{stage.portal.idOf(u"contacts"_s, 1)});
    QCOMPARE(stage.logged()->label, u"Call with Dana Whitfield"_s);
}

void TestHubspotConnector::twoPeopleOneNumber()
{
    HubSpotStage stage;
    const auto person = [&stage](const QString &name, const QString &created, const QString &active) {
        return stage.portal.addContact({{u"firstname"_s, name},
                                        {u"phone"_s, u"+15125550199"_s},
                                        {u"createdate"_s, created},
                                        {u"lastmodifieddate"_s, u"2026-02-16T08:00:00Z"_s},
                                        {u"notes_last_updated"_s, active}});
    };
    const QString old = person(u"Ann"_s, u"2020-01-01T00:00:00Z"_s, {});
    const QString active = person(u"Ben"_s, u"2024-01-01T00:00:00Z"_s, u"2026-02-10T10:00:00Z"_s);
    const QString quiet = person(u"Cleo"_s, u"2023-01-01T00:00:00Z"_s, u"2025-02-10T10:00:00Z"_s);
    QCOMPARE(textOf(stage.end(stage.call())), u"Call logged on Ben"_s);
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), QStringList{active});
    const QJsonObject choice = stage.logged()->detail.value("contact"_L1).toObject();
    QCOMPARE(choice.value("rule"_L1).toString(), u"exact_number"_s);
    QCOMPARE(choice.value("byActivity"_L1).toBool(), true);
    const QJsonArray others = choice.value("others"_L1).toArray();
    QCOMPARE(others.size(), 2);
    QCOMPARE(others[0]["id"_L1].toString(), quiet);
    QCOMPARE(others[1]["id"_L1].toString(), old);
    QVERIFY(others[1]["url"_L1].toString().endsWith(old));
}

void TestHubspotConnector::numbersAsTyped_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("calling");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the same") << u"phone"_s << u"+15125550199"_s << u"+15125550199"_s << true;
    QTest::newRow("with signs") << u"phone"_s << u"(512) 555-0199"_s << u"+15125550199"_s << true;
    QTest::newRow("raw") << u"phone"_s << u"5125550199"_s << u"+15125550199"_s << true;
    QTest::newRow("calling with signs") << u"phone"_s << u"+15125550199"_s << u"(512) 555-0199"_s << true;
    QTest::newRow("mobile") << u"mobilephone"_s << u"1-512-555-0199"_s << u"+15125550199"_s << true;
    QTest::newRow("another country") << u"phone"_s << u"+44 5125 550199"_s << u"+15125550199"_s << false;
    QTest::newRow("another number") << u"phone"_s << u"+15125550198"_s << u"+15125550199"_s << false;
}

void TestHubspotConnector::numbersAsTyped()
{
    QFETCH(const QString, property);
    QFETCH(const QString, kept);
    QFETCH(const QString, calling);
    QFETCH(const bool, isFound);
    HubSpotStage stage;
    const QString laura = stage.portal.addContact({{u"firstname"_s, u"Laura"_s}, {property, kept}});
    delivery::CallFacts facts = stage.call();
    facts.call.fromNumber = calling;
    QVERIFY(stage.end(facts).has_value());
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), isFound ? QStringList{laura} : QStringList());
}

void TestHubspotConnector::lostCall()
{
    HubSpotStage stage;
    const QString laura = stage.portal.addContact({{u"firstname"_s, u"Laura"_s}, {u"phone"_s, u"+15125550199"_s}});
    const delivery::CallFacts facts = stage.call(); // its times are by the clock that is moved below
    stage.portal.lose("POST", u"/calls"_s);
    const auto lost = stage.end(facts);
    QVERIFY(!lost.has_value());
    QCOMPARE(lost.error().verdict, ConnectorVerdict::Retry);
    QCOMPARE(lost.error().errorClass, values::ErrorClass::AnswerLost);
    stage.sync.clock.advance(20'000); // too early for the index
    const auto early = stage.end(facts);
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().waitMs.value_or(0), 15'000);
    stage.sync.clock.advance(15'000);
    stage.portal.index();
    QCOMPARE(textOf(stage.end(facts)), u"Call updated on Laura"_s);
    QCOMPARE(stage.portal.calls().size(), 1);
    QCOMPARE(stage.logged()->externalId, stage.portal.idOf(u"calls"_s, 0));
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), QStringList{laura});
    QCOMPARE(textOf(stage.end(facts)), u"Nothing to change"_s);
}

void TestHubspotConnector::lostCallThatNeverCame()
{
    HubSpotStage stage;
    delivery::CallFacts other = stage.call(u"call_12"_s); // the same second, and an id that begins alike
    QVERIFY(stage.end(other).has_value());
    const delivery::CallFacts facts = stage.call();
    stage.portal.lose("POST", u"/calls"_s, false);
    QVERIFY(!stage.end(facts).has_value());
    stage.sync.clock.advance(40'000);
    stage.portal.index();
    QVERIFY(stage.end(facts).has_value());
    QCOMPARE(stage.portal.calls().size(), 2);
    QVERIFY(stage.logged()->externalId != stage.logged(u"call_12"_s)->externalId);
}

void TestHubspotConnector::lostCallWhoseStartIsBetterKnown()
{
    HubSpotStage stage;
    stage.portal.lose("POST", u"/calls"_s);
    delivery::CallFacts facts = stage.call();
    QVERIFY(!stage.end(facts).has_value());
    stage.sync.clock.advance(40'000);
    stage.portal.index();
    facts.call.startedAt -= 95'000; // its call.started came late
    QVERIFY(stage.end(facts).has_value());
    QCOMPARE(stage.portal.calls().size(), 1);
    QCOMPARE(stage.portal.calls().first().value("hs_timestamp"_L1).toString(), QString::number(facts.call.startedAt));
}

void TestHubspotConnector::deletedCall()
{
    HubSpotStage stage;
    delivery::CallFacts early = stage.call();
    early.call.summary.clear();
    QVERIFY(stage.end(early).has_value());
    stage.portal.remove(stage.logged()->externalId);
    QVERIFY(textOf(stage.deliver(EventType::AnalysisComplete, stage.call())).contains(u"was deleted"_s));
    QVERIFY(stage.portal.calls().isEmpty()); // somebody did not want it
    QCOMPARE(textOf(stage.end(stage.call())), u"Nothing to change"_s);
    QVERIFY(textOf(stage.deliver(EventType::CallEnded, stage.call(), true)).startsWith(u"Call logged"_s));
    QCOMPARE(stage.portal.calls().size(), 1); // and now somebody wants it
}

void TestHubspotConnector::deletedContactMeanwhile()
{
    HubSpotStage stage;
    stage.portal.addContact({{u"firstname"_s, u"Laura"_s}, {u"phone"_s, u"+15125550199"_s}});
    stage.portal.fault("POST", u"/calls"_s,
                       HubSpotPortal::error(404, u"OBJECT_NOT_FOUND"_s, u"CONTACT=501 is not valid"_s));
    const auto first = stage.end(stage.call());
    QVERIFY(!first.has_value());
    QCOMPARE(first.error().verdict, ConnectorVerdict::Retry);
    QVERIFY(!first.error().mayHaveHappened);
    stage.portal.remove(stage.portal.idOf(u"contacts"_s, 0));
    QVERIFY(textOf(stage.end(stage.call())).contains(u"no timeline"_s)); // at once: nothing is there to be looked for
    QCOMPARE(stage.portal.calls().size(), 1);
}

void TestHubspotConnector::ownOutcomes()
{
    HubSpotStage stage;
    connect::HttpResponse refused = HubSpotPortal::json(
        400, {{u"category"_s, u"VALIDATION_ERROR"_s},
              {u"message"_s, u"Property values were not valid: [{\"isValid\":false,\"message\":\"x was not one of the "
                             "allowed options\",\"error\":\"INVALID_OPTION\",\"name\":\"hs_call_disposition\"}]"_s}});
    stage.portal.fault("POST", u"/calls"_s, refused);
    QVERIFY(stage.end(stage.call()).has_value());
    QVERIFY(!stage.portal.calls().first().contains("hs_call_disposition"_L1));
    QCOMPARE(stage.portal.calls().first().value("hs_call_status"_L1).toString(), u"COMPLETED"_s);
}

void TestHubspotConnector::statuses_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("completed") << u"completed"_s << false << u"COMPLETED"_s << QString(connected);
    QTest::newRow("no-answer") << u"no-answer"_s << true << u"NO_ANSWER"_s << QString(noAnswer);
    QTest::newRow("no_answer") << u"no_answer"_s << false << u"NO_ANSWER"_s << QString(noAnswer);
    QTest::newRow("busy") << u"Busy"_s << true << u"BUSY"_s << QString(busy);
    QTest::newRow("failed") << u"failed"_s << true << u"FAILED"_s << QString();
    QTest::newRow("canceled") << u"canceled"_s << true << u"CANCELED"_s << QString();
    QTest::newRow("cancelled") << u"cancelled"_s << false << u"CANCELED"_s << QString();
    QTest::newRow("own words") << u"customer-ended-call"_s << false << u"COMPLETED"_s << QString();
    QTest::newRow("own words of a failure") << u"sip-503"_s << true << u"FAILED"_s << QString();
    QTest::newRow("end is unknown") << u"in-progress"_s << false << u"COMPLETED"_s << QString();
}

void TestHubspotConnector::statuses()
{
    QFETCH(const QString, said);
    QFETCH(const bool, hasFailed);
    QFETCH(const QString, status);
    QFETCH(const QString, outcome);
    HubSpotStage stage;
    delivery::CallFacts facts = stage.call();
    facts.call.status = said;
    facts.call.direction = u"outbound"_s;
    facts.hasFailed = hasFailed;
    facts.hasEnded = said != "in-progress"_L1;
    facts.failureReason = u"The line was dead"_s;
    QVERIFY(stage.deliver(EventType::AnalysisComplete, facts).has_value());
    const QJsonObject call = stage.portal.calls().first();
    QCOMPARE(call.value("hs_call_status"_L1).toString(), status);
    QCOMPARE(call.value("hs_call_disposition"_L1).toString(), outcome);
    QCOMPARE(call.value("hs_call_direction"_L1).toString(), u"OUTBOUND"_s);
    QCOMPARE(bodyOf(stage).contains(u"Why it failed: The line was dead"_s), hasFailed);
}

void TestHubspotConnector::texts_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("begins");
    QTest::newRow("HTML") << u"<script>alert(1)</script> & \"more\""_s
                          << u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; "_s;
    QTest::newRow("lines") << u"One.\nTwo."_s << u"One.<br>Two."_s;
    QTest::newRow("emoji") << u"Glad \U0001F468\u200D\U0001F469\u200D\U0001F467 to help"_s
                           << u"Glad \U0001F468\u200D\U0001F469\u200D\U0001F467 to help"_s;
    QTest::newRow("right to left") << u"\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD"_s
                                   << u"\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << u"=HYPERLINK("_s;
    QTest::newRow("40,000") << u"x"_s.repeated(40'000) << u"x"_s.repeated(40'000);
    QTest::newRow("100,000") << u"x"_s.repeated(100'000) << u"x"_s.repeated(60'000);
    QTest::newRow("40,000 entities") << u"&"_s.repeated(40'000) << u"&amp;"_s.repeated(12'000);
    QTest::newRow("40,000 emoji") << u"\U0001F600"_s.repeated(40'000) << u"\U0001F600"_s.repeated(30'000);
}

void TestHubspotConnector::texts()
{
    QFETCH(const QString, summary);
    QFETCH(const QString, begins);
    HubSpotStage stage;
    delivery::CallFacts facts = stage.call();
    facts.call.summary = summary;
    facts.call.agentName = u"  Sales\nAgent \U0001F600 "_s;
    QVERIFY(stage.end(facts).has_value());
    const QString body = bodyOf(stage);
    QVERIFY2(body.startsWith(begins), qPrintable(body.left(200)));
    QVERIFY2(body.size() <= 65'536, qPrintable(QString::number(body.size())));
    QVERIFY(body.endsWith(u"CalltTone call call_1"_s)); // found again even when something was cut
    const bool isCut = summary.size() >= 40'000 && !body.contains(u"x"_s.repeated(40'000) + u"<br>"_s);
    QCOMPARE(body.contains(u'…'), isCut);
    QVERIFY(body.toUtf8().contains("CalltTone") && QString::fromUtf8(body.toUtf8()) == body);
    QCOMPARE(stage.portal.calls().first().value("hs_call_title"_L1).toString(),
             u"CalltTone: Sales Agent \U0001F600 call"_s);
}

void TestHubspotConnector::searchesWaitTheirTurn()
{
    HubSpotStage stage; // HubSpot takes four a second
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i)
        QVERIFY(stage.end(stage.call(u"call_%1"_s.arg(i))).has_value());
    QCOMPARE(stage.sent("POST", "/search"), 4);
    QVERIFY2(timer.elapsed() >= 740, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestHubspotConnector)
#include "tst_hubspot_connector.moc"
