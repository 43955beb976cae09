// SPDX-License-Identifier: GPL-3.0-or-later
// What a call leaves at Salesforce: one lead, one task on the right person, whatever is repeated, late or lost.
#include "tests/unit/salesforce_stage.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using enum values::EventType;
using values::SyncKind;

class TestSalesforceConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wants();
    void leadThenTask();
    void taskThenLead();
    void lateAnalysis();
    void repeats();
    void anyOrder_data();
    void anyOrder();
    void leadIsCompleted();
    void peopleEditsStay();
    void personUnknown();
    void eventWithoutCall();
    void nameAlone();
    void lostLead();
    void lostLeadOfNameAlone();
    void lostTask();
    void lostTaskInSmallEdition();
    void deletedTask();
    void deletedLead();
    void twoDeliveriesAtOnce();
    void refusedLeadIsNoReasonNotToLog();
};

void TestSalesforceConnector::wants()
{
    const auto connector = integrations::salesforceConnector();
    QStringList wanted;
    for (const auto &info : values::allEventTypes()) {
        if (connector.wants(info.type, {}))
            wanted.append(info.wire);
    }
    QCOMPARE(wanted, (QStringList{u"call.ended"_s, u"call.failed"_s, u"analysis.complete"_s, u"lead.captured"_s}));
    QCOMPARE(connector.accountOf({{u"organization_id"_s, u"00D"_s}, {u"instance_url"_s, u"https://a"_s}}, {}),
             u"00D"_s);
    QCOMPARE(connector.accountOf({{u"instance_url"_s, u"https://a"_s}}, {}), u"https://a"_s);
    const SalesforceStage stage;
    QVERIFY(!connector.isReady(CallEnded, stage.endedFacts(), {}));
    QVERIFY(connector.isReady(CallEnded, stage.stage.facts(), {}));
    QVERIFY(connector.isReady(LeadCaptured, stage.endedFacts(), {}));
    QCOMPARE(connector.waitMs({{u"analysisWaitMinutes"_s, 3}}), 180'000);
    QCOMPARE(connector.pace.atOnce, 4);
}

void TestSalesforceConnector::leadThenTask()
{
    SalesforceStage s;
    delivery::CallFacts facts = s.endedFacts();
    facts.hasEnded = false;
    facts.lead = s.stage.facts().lead;
    QCOMPARE(s.words(LeadCaptured, facts), u"Lead Dana Whitfield created"_s);
    QCOMPARE(s.tasks().size(), 0); // the call goes on
    const QJsonObject lead = s.leads().first();
    QCOMPARE(s.text(lead, "FirstName"), u"Dana"_s);
    QCOMPARE(s.text(lead, "LastName"), u"Whitfield"_s);
    QCOMPARE(s.text(lead, "Company"), u"Whitfield & Sons"_s);
    QCOMPARE(s.text(lead, "Email"), u"dana@whitfield.example"_s);
    QCOMPARE(s.text(lead, "Phone"), u"+15125550199"_s);
    QCOMPARE(s.text(lead, "LeadSource"), u"AI Voice Agent"_s);

    QCOMPARE(s.words(AnalysisComplete, s.stage.facts()), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(s.leads().size(), 1);
    const QJsonObject task = s.tasks().first();
    QCOMPARE(s.text(task, "Subject"), u"Call – Sales Agent"_s);
    QCOMPARE(s.text(task, "TaskSubtype"), u"Call"_s);
    QCOMPARE(s.text(task, "Status"), u"Completed"_s);
    QCOMPARE(s.text(task, "Priority"), u"Normal"_s);
    QCOMPARE(s.text(task, "ActivityDate"), u"2026-02-17"_s);
    QCOMPARE(s.text(task, "CallType"), u"Inbound"_s);
    QCOMPARE(task.value("CallDurationInSeconds"_L1), QJsonValue(247));
    QCOMPARE(s.text(task, "CallDisposition"), u"Completed"_s);
    QCOMPARE(s.text(task, "CallObject"), u"call_1"_s);
    QCOMPARE(s.text(task, "WhoId"), s.text(lead, "Id"));
    const QString text = s.text(task, "Description");
    for (const QString &part :
         {u"Asked about whitening"_s, u"- New patient"_s, u"From: +15125550199"_s, u"To: +15125550100"_s,
          u"Sentiment: Positive"_s, u"Lead score: 86"_s, u"Call id: call_1"_s})
        QVERIFY2(text.contains(part), qPrintable(text));

    const auto record = s.record(SyncKind::Task, u"call_1"_s);
    QVERIFY(record);
    QCOMPARE(record->externalId, s.text(task, "Id"));
    QCOMPARE(record->url, SalesforceOrg::instance + u'/' + s.text(task, "Id"));
    QCOMPARE(record->label, u"Call – Sales Agent"_s);
    QCOMPARE(record->detail.value("contact"_L1).toObject().value("name"_L1), QJsonValue(u"Dana Whitfield"_s));
    const auto made = s.record(SyncKind::Lead, u"email:dana@whitfield.example"_s);
    QVERIFY(made && made->callId == "call_1"_L1 && made->label == "Dana Whitfield"_L1 && !made->url.isEmpty());
    // The number finds them too, but is not one more record of the call.
    const auto alias = s.record(SyncKind::Lead, u"phone:+15125550199"_s);
    QVERIFY(alias && alias->callId.isEmpty() && alias->externalId == made->externalId);
}

void TestSalesforceConnector::taskThenLead()
{
    SalesforceStage s;
    QCOMPARE(s.words(CallEnded, s.endedFacts()), u"Call logged"_s);
    QVERIFY(s.text(s.tasks().first(), "WhoId").isEmpty());
    delivery::CallFacts facts = s.endedFacts();
    facts.lead = s.stage.facts().lead;
    QCOMPARE(s.words(LeadCaptured, facts), u"Lead Dana Whitfield created; call log updated on Dana Whitfield"_s);
    QCOMPARE(s.tasks().size(), 1);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), s.text(s.leads().first(), "Id"));
}

void TestSalesforceConnector::lateAnalysis()
{
    SalesforceStage s;
    QCOMPARE(s.words(CallEnded, s.endedFacts()), u"Call logged"_s);
    const QString before = s.text(s.tasks().first(), "Description");
    s.stage.clock.advance(3'600'000);
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).contains(u"call log updated"_s));
    QCOMPARE(s.tasks().size(), 1);
    const QString text = s.text(s.tasks().first(), "Description");
    QVERIFY(!before.contains(u"whitening"_s) && text.contains(u"whitening"_s));
    const QByteArray last = s.stage.session.requests.last().body; // only what changed is sent
    QVERIFY2(!last.contains("Subject") && !last.contains("ActivityDate"), last.constData());
}

void TestSalesforceConnector::repeats()
{
    SalesforceStage s;
    const delivery::CallFacts facts = s.stage.facts();
    QVERIFY(s.deliver(AnalysisComplete, facts));
    const qsizetype asked = s.stage.session.requests.size();
    for (const auto event : {CallEnded, AnalysisComplete, LeadCaptured, CallEnded})
        QCOMPARE(s.words(event, facts), u"Nothing to change"_s);
    QCOMPARE(s.stage.session.requests.size(), asked); // an org's requests are counted
    QCOMPARE(s.words(CallEnded, facts, true), u"Nothing to change"_s);
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.tasks().size(), 1);
}

void TestSalesforceConnector::anyOrder_data()
{
    QTest::addColumn<QList<values::EventType>>("order");
    QList<values::EventType> events{CallEnded, AnalysisComplete, LeadCaptured};
    std::sort(events.begin(), events.end());
    do {
        QStringList names;
        for (const auto event : events)
            names.append(values::wireName(event));
        QTest::newRow(qPrintable(names.join(u", "_s))) << events;
    } while (std::next_permutation(events.begin(), events.end()));
}

void TestSalesforceConnector::anyOrder()
{
    QFETCH(const QList<values::EventType>, order);
    SalesforceStage s;
    const delivery::CallFacts all = s.stage.facts();
    delivery::CallFacts facts;
    facts.call.id = all.call.id;
    facts.call.agentName = all.call.agentName;
    facts.call.startedAt = all.call.startedAt;
    for (int turn = 0; turn < 2; ++turn) {
        for (const auto event : order) {
            if (event == CallEnded) {
                const values::Call before = facts.call;
                facts.call = all.call;
                facts.call.summary = before.summary;
                facts.hasEnded = true;
            }
            if (event == AnalysisComplete) {
                facts.call.summary = all.call.summary;
                facts.call.sentiment = all.call.sentiment;
                facts.keyPoints = all.keyPoints;
                facts.isAnalysed = true;
            }
            if (event == LeadCaptured)
                facts.lead = all.lead;
            const auto done = s.deliver(event, facts);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        }
    }
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.tasks().size(), 1);
    const QJsonObject task = s.tasks().first();
    QCOMPARE(s.text(task, "WhoId"), s.text(s.leads().first(), "Id"));
    QCOMPARE(s.text(task, "CallType"), u"Inbound"_s);
    QCOMPARE(task.value("CallDurationInSeconds"_L1), QJsonValue(247));
    QVERIFY(s.text(task, "Description").contains(u"whitening"_s));
    QVERIFY(s.text(task, "Description").contains(u"From: +15125550199"_s));
}

void TestSalesforceConnector::leadIsCompleted()
{
    SalesforceStage s;
    delivery::CallFacts facts = s.stage.facts();
    facts.isAnalysed = facts.hasEnded = false;
    facts.lead = {u"Dana"_s, {}, {}, u"(512) 555-0199"_s, {}};
    QCOMPARE(s.words(LeadCaptured, facts), u"Lead Dana created"_s);
    QCOMPARE(s.text(s.leads().first(), "LastName"), u"Dana"_s);
    QCOMPARE(s.text(s.leads().first(), "Company"), u"Unknown"_s);
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).startsWith(u"Lead Dana Whitfield completed"_s));
    QCOMPARE(s.leads().size(), 1);
    const QJsonObject lead = s.leads().first();
    QCOMPARE(s.text(lead, "FirstName"), u"Dana"_s);
    QCOMPARE(s.text(lead, "LastName"), u"Whitfield"_s);
    QCOMPARE(s.text(lead, "Company"), u"Whitfield & Sons"_s);
    QCOMPARE(s.text(lead, "Email"), u"dana@whitfield.example"_s);
    QVERIFY(s.record(SyncKind::Lead, u"email:dana@whitfield.example"_s));
}

void TestSalesforceConnector::peopleEditsStay()
{
    SalesforceStage s;
    delivery::CallFacts facts = s.stage.facts();
    facts.lead.company.clear();
    facts.lead.email.clear();
    QVERIFY(s.deliver(AnalysisComplete, facts));
    s.org.change(u"Lead"_s, s.text(s.leads().first(), "Id"),
                 {{u"Company"_s, u"Acme"_s}, {u"Email"_s, u"a@b.example"_s}});
    const QString task = s.text(s.tasks().first(), "Id");
    s.org.change(u"Task"_s, task, {{u"Subject"_s, u"Mine"_s}, {u"WhoId"_s, u"003000000000000999"_s}});
    facts = s.stage.facts();
    facts.call.summary = u"Another summary."_s;
    QVERIFY(s.deliver(AnalysisComplete, facts));
    QCOMPARE(s.text(s.leads().first(), "Company"), u"Acme"_s);
    QCOMPARE(s.text(s.leads().first(), "Email"), u"a@b.example"_s);
    QCOMPARE(s.text(s.tasks().first(), "Subject"), u"Mine"_s);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), u"003000000000000999"_s);
    QVERIFY(s.text(s.tasks().first(), "Description").contains(u"Another summary."_s));
}

void TestSalesforceConnector::personUnknown()
{
    SalesforceStage s;
    delivery::CallFacts facts = s.endedFacts();
    facts.call.fromNumber = u"anonymous"_s;
    QCOMPARE(s.words(CallEnded, facts), u"Call logged"_s);
    QCOMPARE(s.org.log, QStringList{u"POST Task"_s}); // nobody to look for
    facts = s.endedFacts(u"call_2"_s);
    facts.hasFailed = true;
    facts.call.status = u"no-answer"_s;
    facts.call.direction = u"outbound"_s;
    facts.call.durationSeconds.reset();
    facts.call.agentName.clear();
    facts.failureReason = u"busy line"_s;
    QCOMPARE(s.words(CallFailed, facts), u"Call logged"_s);
    const QJsonObject task = s.tasks().last();
    QCOMPARE(s.text(task, "Subject"), u"Call"_s);
    QCOMPARE(s.text(task, "CallDisposition"), u"No answer"_s);
    QCOMPARE(s.text(task, "CallType"), u"Outbound"_s);
    QVERIFY(!task.contains("CallDurationInSeconds"_L1));
    QVERIFY(s.text(task, "Description").contains(u"Reason: busy line"_s));
}

void TestSalesforceConnector::eventWithoutCall()
{
    SalesforceStage s;
    auto task = s.stage.task(LeadCaptured, {}, {{u"lead"_s, s.stage.facts().lead.toJson()}});
    const auto done = s.connector.deliver(task);
    QVERIFY2(done && *done == "Lead Dana Whitfield created"_L1, done ? qPrintable(*done) : "");
    QCOMPARE(s.tasks().size(), 0);
    QCOMPARE(s.words(LeadCaptured, {}), u"Nothing to change"_s);
}

void TestSalesforceConnector::nameAlone()
{
    SalesforceStage s;
    delivery::CallFacts facts = s.stage.facts();
    facts.call.fromNumber.clear();
    facts.lead = {{}, u"Whitfield"_s, {}, {}, {}};
    for (int turn = 0; turn < 2; ++turn)
        QVERIFY(s.deliver(AnalysisComplete, facts));
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), s.text(s.leads().first(), "Id"));
}

void TestSalesforceConnector::lostLead()
{
    SalesforceStage s;
    s.org.lostAnswers = {{u"Lead"_s, 1}};
    const auto lost = s.deliver(AnalysisComplete, s.stage.facts());
    QVERIFY(!lost && lost.error().mayHaveHappened);
    QCOMPARE(lost.error().verdict, delivery::ConnectorVerdict::Retry);
    QCOMPARE(s.tasks().size(), 0);
    s.stage.clock.advance(10'000);
    QCOMPARE(s.words(AnalysisComplete, s.stage.facts()),
             u"Lead Dana Whitfield is there from an earlier try; call logged on Dana Whitfield"_s);
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.org.count(u"POST Lead"_s), 1);
}

void TestSalesforceConnector::lostLeadOfNameAlone()
{
    SalesforceStage s;
    delivery::CallFacts facts = s.stage.facts();
    facts.call.fromNumber.clear();
    facts.lead = {{}, u"Whitfield"_s, {}, {}, {}};
    s.org.lostAnswers = {{u"Lead"_s, 1}};
    QVERIFY(!s.deliver(AnalysisComplete, facts));
    s.stage.clock.advance(10'000);
    QVERIFY(s.deliver(AnalysisComplete, facts));
    QCOMPARE(s.org.count(u"POST Lead"_s), 1);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), s.text(s.leads().first(), "Id"));
}

void TestSalesforceConnector::lostTask()
{
    SalesforceStage s;
    s.org.lostAnswers = {{u"Task"_s, 1}};
    QVERIFY(!s.deliver(CallEnded, s.endedFacts()));
    const auto early = s.deliver(CallEnded, s.endedFacts()); // it may still be under way
    QVERIFY(!early && early.error().waitMs.value_or(0) > 0);
    s.stage.clock.advance(10'000);
    QCOMPARE(s.words(CallEnded, s.endedFacts(), true), u"Call is logged from an earlier try"_s);
    QCOMPARE(s.org.count(u"query Task"_s), 1); // by the call's id
    // Meanwhile the analysis came: what is found is brought up to it.
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).endsWith(u"call log updated on Dana Whitfield"_s));
    QCOMPARE(s.org.count(u"POST Task"_s), 1);
    QVERIFY(s.text(s.tasks().first(), "Description").contains(u"whitening"_s));
    QCOMPARE(s.record(SyncKind::Task, u"call_1"_s)->label, u"Call – Sales Agent"_s);
}

void TestSalesforceConnector::lostTaskInSmallEdition()
{
    SalesforceStage s;
    s.org.rule = [](const connect::HttpRequest &, const QString &type, const QJsonObject &fields) {
        return type == "Task"_L1 && fields.contains("CallObject"_L1) ? std::optional(
                   salesforceSays(400, u"INVALID_FIELD"_s, u"No such column 'CallObject' on sobject of type Task"_s))
                                                                     : std::nullopt;
    };
    s.org.hiddenFields = {u"CallObject"_s};
    s.org.lostAnswers = {{u"Task"_s, 1}};
    QVERIFY(!s.deliver(CallEnded, s.endedFacts()));
    QVERIFY(s.deliver(CallEnded, s.endedFacts(u"call_10"_s))); // its neighbour of the same day
    s.stage.clock.advance(10'000);
    QVERIFY(s.words(CallEnded, s.endedFacts()).startsWith(u"Call is logged from an earlier try"_s));
    QCOMPARE(s.tasks().size(), 2);
    QCOMPARE(s.record(SyncKind::Task, u"call_1"_s)->externalId, s.text(s.tasks().first(), "Id"));
}

void TestSalesforceConnector::deletedTask()
{
    SalesforceStage s;
    QVERIFY(s.deliver(CallEnded, s.endedFacts()));
    s.org.remove(u"Task"_s, s.text(s.tasks().first(), "Id"));
    QCOMPARE(s.words(CallEnded, s.endedFacts()), u"Nothing to change"_s); // what somebody deleted stays so
    QCOMPARE(s.words(CallEnded, s.endedFacts(), true), u"Call logged"_s);
    QCOMPARE(s.tasks().size(), 1);
    s.org.remove(u"Task"_s, s.text(s.tasks().first(), "Id"));
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).endsWith(u"call logged on Dana Whitfield"_s));
    QCOMPARE(s.tasks().size(), 1);
}

void TestSalesforceConnector::deletedLead()
{
    SalesforceStage s;
    delivery::CallFacts facts = s.endedFacts();
    facts.lead = s.stage.facts().lead;
    QVERIFY(s.deliver(LeadCaptured, facts));
    s.org.remove(u"Lead"_s, s.text(s.leads().first(), "Id"));
    QVERIFY(s.words(LeadCaptured, facts).contains(u"stays so"_s));
    QCOMPARE(s.leads().size(), 0);
    QCOMPARE(s.words(LeadCaptured, facts, true), u"Lead Dana Whitfield created"_s);
    s.org.remove(u"Lead"_s, s.text(s.leads().first(), "Id"));
    facts.call.id = u"call_2"_s; // they call again
    QCOMPARE(s.words(LeadCaptured, facts), u"Lead Dana Whitfield created"_s);
    QCOMPARE(s.leads().size(), 1);
}

void TestSalesforceConnector::twoDeliveriesAtOnce()
{
    SalesforceStage s;
    std::mutex oneAtATime; // the org in memory is for one thread
    const VendorScript script = s.org.script();
    const auto work = [&](const QString &callId) {
        FakeSession session([&](const connect::HttpRequest &request) {
            const std::lock_guard lock(oneAtATime);
            return script(request);
        });
        session.knownFacts = s.stage.session.knownFacts;
        delivery::CallFacts facts = s.stage.facts(callId);
        if (callId == "call_2"_L1) // the same person, of whom less is known
            facts.lead.email.clear();
        integrations::SyncTask task{.session = session,
                                    .ledger = s.stage.ledger,
                                    .event = AnalysisComplete,
                                    .eventId = callId,
                                    .fields = {},
                                    .facts = facts,
                                    .occurredAt = s.stage.clock.now(),
                                    .now = s.stage.clock.now()};
        const auto done = s.connector.deliver(task);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
    };
    std::vector<std::thread> threads;
    for (int i = 1; i <= 4; ++i)
        threads.emplace_back(work, u"call_%1"_s.arg(i));
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.tasks().size(), 4);
    for (const QJsonObject &task : s.tasks())
        QCOMPARE(s.text(task, "WhoId"), s.text(s.leads().first(), "Id"));
}

void TestSalesforceConnector::refusedLeadIsNoReasonNotToLog()
{
    SalesforceStage s;
    bool isRequired = true;
    s.org.rule = [&](const connect::HttpRequest &, const QString &type, const QJsonObject &) {
        return type == "Lead"_L1 && isRequired ? std::optional(salesforceSays(
                   400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [Industry]"_s, {u"Industry"_s}))
                                               : std::nullopt;
    };
    const auto refused = s.deliver(AnalysisComplete, s.stage.facts());
    QVERIFY(!refused);
    QCOMPARE(refused.error().verdict, delivery::ConnectorVerdict::Refused);
    QCOMPARE(refused.error().title, u"Salesforce refused the lead: Industry is required in your org"_s);
    QVERIFY(refused.error().detail.endsWith(u"The call itself is logged."_s));
    QCOMPARE(s.tasks().size(), 1);
    QVERIFY(s.words(CallEnded, s.stage.facts()).contains(u"Industry is required"_s)); // its own part is done
    isRequired = false;
    QCOMPARE(s.words(AnalysisComplete, s.stage.facts(), true),
             u"Lead Dana Whitfield created; call log updated on Dana Whitfield"_s);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), s.text(s.leads().first(), "Id"));
}

QTEST_GUILESS_MAIN(TestSalesforceConnector)
#include "tst_salesforce_connector.moc"
