// SPDX-License-Identifier: GPL-3.0-or-later
// Leads in HubSpot: one contact for each person, whatever is lost, deleted, typed differently or done at once.
#include "tests/unit/hubspot_stage.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using delivery::ConnectorVerdict;
using values::EventType;
using values::SyncKind;

namespace {

const QString danasKey = u"email:dana@whitfield.example"_s;

QJsonObject refusal(const QString &property, const QString &code)
{
    const QJsonObject context{{u"propertyName"_s, QJsonArray{property}}};
    const QJsonObject error{{u"message"_s, u"That is not valid"_s}, {u"code"_s, code}, {u"context"_s, context}};
    return {{u"category"_s, u"VALIDATION_ERROR"_s},
            {u"message"_s, u"Property values were not valid"_s},
            {u"errors"_s, QJsonArray{error}}};
}

} // namespace

class TestHubspotContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newContact();
    void leadsThatAreHardToName_data();
    void leadsThatAreHardToName();
    void numberThatStoodForAName();
    void filledFieldsStay();
    void mobileIsANumberToo();
    void foundByAnotherAddress();
    void madeBySomebodyElse();
    void addressOfAnotherContact();
    void refusedDetail_data();
    void refusedDetail();
    void refusedLeadDoesNotCostTheCall();
    void quickCalls();
    void quickCallWithoutLead();
    void atOnce();
    void knownByEveryKey();
    void addressThatComesLater();
    void somebodyElseOnTheLine();
    void lostWithAddress();
    void lostWithoutAddress();
    void lostInTheSandbox();
    void deletedContact();
    void mergedContact();
    void otherPortal();
};

void TestHubspotContacts::newContact()
{
    HubSpotStage stage;
    delivery::CallFacts facts = stage.sync.facts();
    facts.lead.email = u" Dana@Whitfield.Example "_s;
    facts.lead.phone = u"(512) 555-0199"_s;
    facts.lead.firstName = u"Dana\n\u0000"_s + QChar(0xDC00);
    QVERIFY(stage.end(facts).has_value());
    const QJsonObject dana = stage.portal.contacts().value(0);
    QCOMPARE(dana.value("email"_L1).toString(), u"dana@whitfield.example"_s);
    QCOMPARE(dana.value("phone"_L1).toString(), u"+15125550199"_s);
    QVERIFY(dana.value("firstname"_L1).toString().startsWith(u"Dana"_s));
    QVERIFY(!dana.value("firstname"_L1).toString().contains(QChar(0xDC00)));
    QCOMPARE(dana.value("lastname"_L1).toString(), u"Whitfield"_s);
    QCOMPARE(dana.value("company"_L1).toString(), u"Whitfield & Sons"_s);
    const auto record = stage.record(SyncKind::Contact, danasKey);
    QVERIFY(record.has_value());
    QVERIFY(record->url.endsWith(u"/record/0-1/"_s + stage.portal.idOf(u"contacts"_s, 0)));
    QVERIFY(record->detail["contact"_L1]["others"_L1].toArray().isEmpty());
}

void TestHubspotContacts::leadsThatAreHardToName_data()
{
    QTest::addColumn<values::Lead>("lead");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("firstName"); // of the contact that is made
    QTest::addColumn<QString>("key");
    QTest::newRow("number only") << values::Lead{{}, {}, {}, u"512 555 0199"_s, {}} << u"+15125550177"_s
                                 << u"+15125550199"_s << u"phone:+15125550199"_s;
    QTest::newRow("company, known caller")
        << values::Lead{{}, {}, {}, {}, u"Acme"_s} << u"+15125550177"_s << u"+15125550177"_s << u"phone:+15125550177"_s;
    QTest::newRow("name only, withheld number")
        << values::Lead{u"Dana"_s, {}, {}, {}, {}} << u"anonymous"_s << u"Dana"_s << u"call:call_1"_s;
    QTest::newRow("no address") << values::Lead{u"Dana"_s, {}, u"dana at example"_s, {}, {}} << u"+15125550177"_s
                                << u"Dana"_s << u"phone:+15125550177"_s;
}

void TestHubspotContacts::leadsThatAreHardToName()
{
    QFETCH(const values::Lead, lead);
    QFETCH(const QString, caller);
    QFETCH(const QString, firstName);
    QFETCH(const QString, key);
    HubSpotStage stage;
    delivery::CallFacts facts = stage.sync.facts();
    facts.lead = lead;
    facts.call.fromNumber = caller;
    for (int i = 0; i < 2; ++i)
        QVERIFY2(stage.end(facts).has_value(), qPrintable(textOf(stage.end(facts))));
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.contacts().first().value("firstname"_L1).toString(), firstName);
    QVERIFY(stage.record(SyncKind::Contact, key).has_value());
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId).size(), 1);
}

void TestHubspotContacts::numberThatStoodForAName()
{
    HubSpotStage stage;
    delivery::CallFacts facts = stage.sync.facts();
    facts.lead = {{}, {}, {}, u"+15125550199"_s, {}};
    QVERIFY(stage.end(facts).has_value());
    facts.lead.lastName = u"Whitfield"_s;
    QVERIFY(stage.end(facts).has_value());
    const QJsonObject contact = stage.portal.contacts().value(0);
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(contact.value("firstname"_L1).toString(), QString());
    QCOMPARE(contact.value("lastname"_L1).toString(), u"Whitfield"_s);
}

void TestHubspotContacts::filledFieldsStay()
{
    HubSpotStage stage;
    stage.portal.addContact({{u"email"_s, u"dana@whitfield.example"_s},
                             {u"firstname"_s, u"Dana Maria"_s},
                             {u"lastname"_s, u""_s},
                             {u"phone"_s, u"+15125550000"_s}});
    QCOMPARE(textOf(stage.end(stage.sync.facts())),
             u"Contact Dana Maria Whitfield is up to date. Call logged on Dana Maria Whitfield"_s);
    const QJsonObject dana = stage.portal.contacts().value(0);
    QCOMPARE(dana.value("firstname"_L1).toString(), u"Dana Maria"_s);
    QCOMPARE(dana.value("phone"_L1).toString(), u"+15125550000"_s);
    QCOMPARE(dana.value("lastname"_L1).toString(), u"Whitfield"_s); // was empty
    QCOMPARE(dana.value("company"_L1).toString(), u"Whitfield & Sons"_s);
    QCOMPARE(stage.sent("PATCH", "/contacts/"), 1);
    QCOMPARE(stage.record(SyncKind::Contact, danasKey)->detail["contact"_L1]["rule"_L1].toString(), u"email"_s);
}

void TestHubspotContacts::mobileIsANumberToo()
{
    HubSpotStage stage;
    stage.portal.addContact({{u"firstname"_s, u"Dana"_s}, {u"mobilephone"_s, u"(512) 555-0199"_s}});
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    QCOMPARE(stage.portal.contacts().size(), 1);
    QVERIFY(!stage.portal.contacts().first().contains("phone"_L1));
}

void TestHubspotContacts::foundByAnotherAddress()
{
    HubSpotStage stage; // HubSpot finds contacts by their second addresses as well
    const QString id = stage.portal.addContact({{u"email"_s, u"dw@home.example"_s}, {u"firstname"_s, u"D."_s}});
    stage.portal.fault(
        "GET", u"/dana@whitfield.example"_s,
        HubSpotPortal::json(200, {{u"id"_s, id}, {u"properties"_s, QJsonObject{{u"email"_s, u"dw@home.example"_s}}}}));
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.contacts().first().value("email"_L1).toString(), u"dw@home.example"_s);
}

void TestHubspotContacts::madeBySomebodyElse()
{
    HubSpotStage stage; // between our look and our try
    stage.portal.fault("GET", u"/dana@whitfield.example"_s,
                       HubSpotPortal::error(404, u"OBJECT_NOT_FOUND"_s, u"resource not found"_s));
    const QString id = stage.portal.add(u"contacts"_s, {{u"email"_s, u"dana@whitfield.example"_s}}, false);
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.contacts().first().value("lastname"_L1).toString(), u"Whitfield"_s);
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), QStringList{id});
}

void TestHubspotContacts::addressOfAnotherContact()
{
    HubSpotStage stage;
    const QString id = stage.portal.addContact({{u"firstname"_s, u"Dana"_s}, {u"phone"_s, u"+15125550199"_s}});
    stage.portal.fault(
        "PATCH", u"/contacts/"_s + id,
        HubSpotPortal::error(409, u"CONFLICT"_s, u"A contact with that email exists. Existing ID: 77"_s));
    const QString words = textOf(stage.end(stage.sync.facts()));
    QVERIFY2(words.contains(u"did not take: email"_s), qPrintable(words));
    QVERIFY(!stage.portal.contacts().first().contains("email"_L1));
    QCOMPARE(stage.portal.contacts().first().value("lastname"_L1).toString(), u"Whitfield"_s);
}

void TestHubspotContacts::refusedDetail_data()
{
    QTest::addColumn<QString>("property");
    QTest::newRow("e-mail address") << u"email"_s;
    QTest::newRow("number") << u"phone"_s;
    QTest::newRow("company") << u"company"_s;
}

void TestHubspotContacts::refusedDetail()
{
    QFETCH(const QString, property);
    HubSpotStage stage;
    stage.portal.fault("POST", u"/contacts"_s, HubSpotPortal::json(400, refusal(property, u"INVALID"_s)));
    const QString words = textOf(stage.end(stage.sync.facts()));
    QVERIFY2(words.contains(u"did not take: "_s + property), qPrintable(words));
    QCOMPARE(stage.portal.contacts().size(), 1);
    QVERIFY(!stage.portal.contacts().first().contains(property));
    QCOMPARE(stage.portal.contacts().first().size(), 4); // the other four
}

void TestHubspotContacts::refusedLeadDoesNotCostTheCall()
{
    HubSpotStage stage;
    stage.portal.fault("POST", u"/contacts"_s, HubSpotPortal::json(400, refusal(u"hs_lead_status"_s, u"REQUIRED"_s)));
    const auto refused = stage.end(stage.sync.facts());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().verdict, ConnectorVerdict::Refused);
    QVERIFY(refused.error().detail.contains(u"The call itself is logged"_s));
    QCOMPARE(stage.portal.calls().size(), 1);
    QVERIFY(!stage.logged()->detail.contains("contact"_L1));
    stage.portal.index();
    QVERIFY(stage.deliver(EventType::CallEnded, stage.sync.facts(), true).has_value()); // the rule was changed
    QCOMPARE(stage.portal.calls().size(), 1);
    QCOMPARE(stage.portal.linksOf(stage.logged()->externalId).size(), 1);
}

void TestHubspotContacts::quickCalls()
{
    HubSpotStage stage; // the search does not know her yet
    delivery::CallFacts first = stage.sync.facts();
    first.lead.email.clear();
    delivery::CallFacts second = stage.sync.facts(u"call_2"_s);
    second.lead.email.clear();
    QVERIFY(stage.end(first).has_value());
    QCOMPARE(textOf(stage.end(second)), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.linksOf(stage.logged(u"call_2"_s)->externalId),
             QStringList{stage.portal.idOf(u"contacts"_s, 0)});
}

void TestHubspotContacts::quickCallWithoutLead()
{
    HubSpotStage stage;
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    QCOMPARE(textOf(stage.end(stage.call(u"call_2"_s))), u"Call logged on Dana Whitfield"_s);
}

void TestHubspotContacts::atOnce()
{
    HubSpotStage stage;
    std::vector<std::thread> workers;
    std::atomic<int> done = 0;
    for (int i = 0; i < 4; ++i) {
        workers.emplace_back([&, i] {
            FakeSession session(std::ref(stage.portal));
            session.knownFacts = stage.sync.session.knownFacts;
            const delivery::CallFacts facts = [&] {
                delivery::CallFacts some = stage.sync.facts(u"call_%1"_s.arg(i));
                if (i % 2 == 0)
                    some.lead.email.clear(); // known by number, the others by both
                return some;
            }();
            integrations::SyncTask task{.session = session,
                                        .ledger = stage.sync.ledger,
                                        .event = EventType::CallEnded,
                                        .eventId = {},
                                        .fields = {},
                                        .facts = facts,
                                        .occurredAt = 1,
                                        .now = stage.sync.clock.now()};
            done += stage.connector.deliver(task).has_value() ? 1 : 0;
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(done.load(), 4);
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.calls().size(), 4);
}

void TestHubspotContacts::knownByEveryKey()
{
    HubSpotStage stage;
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    delivery::CallFacts later = stage.sync.facts(u"call_2"_s);
    later.lead = {u"Dana"_s, {}, {}, u"+15125550199"_s, {}}; // this time without her address
    QVERIFY(stage.end(later).has_value());
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.record(SyncKind::Contact, u"phone:+15125550199"_s)->callId, QString()); // no second one in its call
}

void TestHubspotContacts::addressThatComesLater()
{
    for (const bool isCustomer : {false, true}) {
        HubSpotStage stage;
        delivery::CallFacts facts = stage.sync.facts();
        facts.lead = {{}, {}, {}, u"+15125550199"_s, {}};
        QVERIFY(stage.end(facts).has_value());
        const QString customer =
            isCustomer ? stage.portal.addContact({{u"email"_s, u"dana@whitfield.example"_s}}) : QString();
        QVERIFY(stage.end(stage.sync.facts(u"call_2"_s)).has_value());
        QCOMPARE(stage.portal.contacts().size(), isCustomer ? 2 : 1);
        QCOMPARE(stage.portal.linksOf(stage.logged(u"call_2"_s)->externalId),
                 QStringList{isCustomer ? customer : stage.portal.idOf(u"contacts"_s, 0)});
        if (!isCustomer)
            QCOMPARE(stage.portal.contacts().first().value("email"_L1).toString(), u"dana@whitfield.example"_s);
    }
}

void TestHubspotContacts::somebodyElseOnTheLine()
{
    HubSpotStage stage;
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    stage.portal.index();
    delivery::CallFacts ben = stage.sync.facts(u"call_2"_s);
    ben.lead = {u"Ben"_s, u"Whitaker"_s, u"ben.whitaker@example.com"_s, u"+15125550199"_s, {}};
    QVERIFY(stage.end(ben).has_value());
    QCOMPARE(stage.portal.contacts().size(), 2);
    QCOMPARE(stage.portal.contacts().first().value("firstname"_L1).toString(), u"Dana"_s);

    delivery::CallFacts work = stage.sync.facts(u"call_3"_s); // Dana again, from her other address
    work.lead.email = u"dana@office.example"_s;
    QVERIFY(stage.end(work).has_value());
    QCOMPARE(stage.portal.contacts().size(), 2);
    QCOMPARE(stage.portal.contacts().first().value("email"_L1).toString(), u"dana@whitfield.example"_s);
}

void TestHubspotContacts::lostWithAddress()
{
    HubSpotStage stage;
    stage.portal.lose("POST", u"/contacts"_s);
    const auto lost = stage.end(stage.sync.facts());
    QVERIFY(!lost.has_value());
    QCOMPARE(lost.error().errorClass, values::ErrorClass::AnswerLost);
    QVERIFY(stage.portal.calls().isEmpty());
    QVERIFY(stage.end(stage.sync.facts()).has_value()); // at once: addresses are read where they are written
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.calls().size(), 1);
}

void TestHubspotContacts::lostWithoutAddress()
{
    for (const bool isDone : {true, false}) {
        HubSpotStage stage;
        delivery::CallFacts facts = stage.sync.facts();
        facts.lead.email.clear();
        stage.portal.lose("POST", u"/contacts"_s, isDone);
        QVERIFY(!stage.end(facts).has_value());
        const auto early = stage.end(facts);
        QVERIFY(!early.has_value());
        QCOMPARE(early.error().waitMs.value_or(0), 35'000);
        stage.sync.clock.advance(35'000);
        stage.portal.index();
        QVERIFY(stage.end(facts).has_value());
        QCOMPARE(stage.portal.contacts().size(), 1);
        QCOMPARE(stage.portal.linksOf(stage.logged()->externalId), QStringList{stage.portal.idOf(u"contacts"_s, 0)});
    }
}

void TestHubspotContacts::lostInTheSandbox()
{
    HubSpotStage stage;
    delivery::CallFacts facts = stage.sync.facts();
    facts.lead.email.clear();
    stage.portal.lose("POST", u"/contacts"_s);
    QVERIFY(!stage.end(facts).has_value());
    integrations::SyncTask task = stage.sync.task(EventType::CallEnded, facts);
    task.standIn = true;
    const auto early = stage.connector.deliver(task);
    QCOMPARE(early.has_value(), false);
    QCOMPARE(early.error().waitMs.value_or(0), 2'000);
}

void TestHubspotContacts::deletedContact()
{
    HubSpotStage stage;
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    stage.portal.remove(stage.portal.idOf(u"contacts"_s, 0));
    QCOMPARE(textOf(stage.end(stage.sync.facts(u"call_2"_s))),
             u"Contact Dana Whitfield created. Call logged on Dana Whitfield"_s);
    const QString again = stage.portal.idOf(u"contacts"_s, 0);
    QCOMPARE(stage.portal.linksOf(stage.logged(u"call_2"_s)->externalId), QStringList{again});

    stage.portal.remove(again); // and somebody typed her in anew
    const QString typed = stage.portal.addContact({{u"firstname"_s, u"Dana"_s}, {u"phone"_s, u"512-555-0199"_s}});
    QVERIFY(stage.end(stage.sync.facts(u"call_3"_s)).has_value());
    QCOMPARE(stage.portal.contacts().size(), 1);
    QCOMPARE(stage.portal.linksOf(stage.logged(u"call_3"_s)->externalId), QStringList{typed});
}

void TestHubspotContacts::mergedContact()
{
    HubSpotStage stage;
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    const QString kept = stage.portal.addContact({{u"firstname"_s, u"Dana"_s}});
    stage.portal.fault(
        "GET", u"/contacts/"_s + stage.portal.idOf(u"contacts"_s, 0),
        HubSpotPortal::json(200, {{u"id"_s, kept}, {u"properties"_s, QJsonObject{{u"firstname"_s, u"Dana"_s}}}}));
    QVERIFY(stage.end(stage.sync.facts(u"call_2"_s)).has_value());
    QCOMPARE(stage.portal.linksOf(stage.logged(u"call_2"_s)->externalId), QStringList{kept});
}

void TestHubspotContacts::otherPortal()
{
    HubSpotStage stage;
    QVERIFY(stage.end(stage.sync.facts()).has_value());
    HubSpotPortal other;
    FakeSession session(std::ref(other));
    integrations::SyncLedger ledger(*stage.sync.store.database, stage.sync.clock, u"hubspot"_s, u"99"_s);
    const delivery::CallFacts facts = stage.sync.facts();
    integrations::SyncTask task{.session = session,
                                .ledger = ledger,
                                .event = EventType::CallEnded,
                                .eventId = {},
                                .fields = {},
                                .facts = facts,
                                .occurredAt = 1,
                                .now = stage.sync.clock.now()};
    QVERIFY(stage.connector.deliver(task).has_value());
    QCOMPARE(other.contacts().size(), 1);
    QCOMPARE(other.calls().size(), 1);
}

QTEST_GUILESS_MAIN(TestHubspotContacts)
#include "tst_hubspot_contacts.moc"
