// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a call is put to at Salesforce, and what an org's own rules do to leads, tasks and texts.
#include "tests/unit/salesforce_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::tests;
using enum values::EventType;
using values::SyncKind;

namespace {

std::optional<connect::HttpResponse> refusedPicklist(const QString &field, const QJsonObject &fields)
{
    if (!fields.contains(field))
        return std::nullopt;
    return salesforceSays(
        400, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
        u"%1: bad value for restricted picklist field: %2"_s.arg(field, fields.value(field).toString()), {field});
}

QJsonObject contactOf(SalesforceStage &s)
{
    const auto record = s.record(SyncKind::Task, u"call_1"_s);
    return record ? record->detail.value("contact"_L1).toObject() : QJsonObject();
}

} // namespace

class TestSalesforcePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void existing_data();
    void existing();
    void convertedLead();
    void convertedSince();
    void convertedWhileWriting();
    void twoPeopleOneNumber();
    void somebodyElseOnTheLine();
    void nextCallKnowsThem();
    void duplicateRule_data();
    void duplicateRule();
    void duplicateRuleOfNobody();
    void saveDuplicates();
    void restrictedLeadSource();
    void refusedEmail();
    void smallEdition_data();
    void smallEdition();
    void otherStatus();
    void hiddenFields();
    void names_data();
    void names();
    void escaping_data();
    void escaping();
    void texts_data();
    void texts();
    void day_data();
    void day();
    void configuration();
};

void TestSalesforcePeople::existing_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("there");
    QTest::addColumn<QString>("rule"); // empty: it is somebody else
    const auto row = [](const char *name, const QString &type, const QJsonObject &there, const QString &rule) {
        QTest::newRow(name) << type << there << rule;
    };
    row("contact by address", u"Contact"_s, {{u"Email"_s, u"Dana@Whitfield.example"_s}}, u"email"_s);
    row("lead by address", u"Lead"_s, {{u"Email"_s, u"dana@whitfield.example"_s}}, u"email"_s);
    row("contact by E.164", u"Contact"_s, {{u"Phone"_s, u"+15125550199"_s}}, u"exact_number"_s);
    row("contact by formatted number", u"Contact"_s, {{u"Phone"_s, u"(512) 555-0199"_s}}, u"national_number"_s);
    row("lead by dotted mobile", u"Lead"_s, {{u"MobilePhone"_s, u"512.555.0199"_s}}, u"national_number"_s);
    row("with country code", u"Contact"_s, {{u"Phone"_s, u"+1 512-555-0199"_s}}, u"exact_number"_s);
    row("longer number", u"Contact"_s, {{u"Phone"_s, u"+49 15125550199"_s}}, {});
    row("nobody", u"Contact"_s, {{u"Phone"_s, u"(512) 555-0100"_s}}, {});
}

void TestSalesforcePeople::existing()
{
    QFETCH(const QString, type);
    QFETCH(QJsonObject, there);
    QFETCH(const QString, rule);
    SalesforceStage s;
    there.insert("LastName"_L1, u"Whit"_s);
    const QString id = s.org.has(type, there);
    const QString done = s.words(AnalysisComplete, s.stage.facts());
    if (rule.isEmpty()) {
        QVERIFY2(done.startsWith(u"Lead Dana Whitfield created"_s), qPrintable(done));
        return;
    }
    QCOMPARE(done, u"Whit was there already; call logged on Whit"_s);
    QCOMPARE(s.org.count(u"POST Lead"_s), 0);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), id);
    QCOMPARE(contactOf(s).value("rule"_L1), QJsonValue(rule));
    QCOMPARE(contactOf(s).value("url"_L1), QJsonValue(SalesforceOrg::instance + u'/' + id));
    // Nothing of theirs was touched.
    QCOMPARE(s.org.count(u"PATCH "_s + type), 0);
}

void TestSalesforcePeople::convertedLead()
{
    SalesforceStage s;
    const QString contact = s.org.has(u"Contact"_s, {{u"LastName"_s, u"Whitfield-Moe"_s}});
    s.org.has(u"Lead"_s, {{u"LastName"_s, u"Whitfield"_s},
                          {u"Email"_s, u"dana@whitfield.example"_s},
                          {u"IsConverted"_s, true},
                          {u"ConvertedContactId"_s, contact}});
    QCOMPARE(s.words(AnalysisComplete, s.stage.facts()),
             u"Whitfield-Moe was there already; call logged on Whitfield-Moe"_s);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), contact);
}

void TestSalesforcePeople::convertedSince()
{
    SalesforceStage s;
    QVERIFY(s.deliver(AnalysisComplete, s.stage.facts()));
    const QString contact = s.org.has(u"Contact"_s, {{u"LastName"_s, u"Whitfield"_s}, {u"FirstName"_s, u"Dana"_s}});
    s.org.change(u"Lead"_s, s.text(s.leads().first(), "Id"),
                 {{u"IsConverted"_s, true}, {u"ConvertedContactId"_s, contact}});
    delivery::CallFacts facts = s.stage.facts(u"call_2"_s);
    facts.lead.company = u"Another"_s;
    QCOMPARE(s.words(AnalysisComplete, facts), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(s.text(s.tasks().last(), "WhoId"), contact);
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.org.count(u"PATCH Lead"_s), 0);
}

void TestSalesforcePeople::convertedWhileWriting()
{
    SalesforceStage s;
    const QString contact = s.org.has(u"Contact"_s, {{u"LastName"_s, u"Whitfield"_s}, {u"FirstName"_s, u"Dana"_s}});
    s.org.rule = [&](const connect::HttpRequest &, const QString &type,
                     const QJsonObject &fields) -> std::optional<connect::HttpResponse> {
        if (type != "Task"_L1 || !fields.value("WhoId"_L1).toString().startsWith("00Q"_L1))
            return std::nullopt;
        s.org.change(u"Lead"_s, fields.value("WhoId"_L1).toString(),
                     {{u"IsConverted"_s, true}, {u"ConvertedContactId"_s, contact}});
        return salesforceSays(400, u"CANNOT_UPDATE_CONVERTED_LEAD"_s, u"cannot reference converted lead"_s);
    };
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).endsWith(u"call logged on Dana Whitfield"_s));
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), contact);
    QCOMPARE(contactOf(s).value("id"_L1), QJsonValue(contact));
}

void TestSalesforcePeople::twoPeopleOneNumber()
{
    SalesforceStage s;
    const QString phone = u"(512) 555-0199"_s;
    s.org.has(u"Contact"_s, {{u"LastName"_s, u"Old"_s}, {u"Phone"_s, phone}, {u"LastActivityDate"_s, u"2025-01-01"_s}});
    const QString active = s.org.has(
        u"Contact"_s, {{u"LastName"_s, u"Active"_s}, {u"Phone"_s, phone}, {u"LastActivityDate"_s, u"2026-02-01"_s}});
    s.org.has(u"Lead"_s, {{u"LastName"_s, u"Idle"_s}, {u"Phone"_s, phone}});
    QCOMPARE(s.words(CallEnded, s.endedFacts()), u"Call logged on Active"_s);
    QCOMPARE(s.tasks().size(), 1); // and on nobody else
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), active);
    const QJsonArray others = contactOf(s).value("others"_L1).toArray();
    QCOMPARE(others.size(), 2);
    QCOMPARE(others.first().toObject().value("name"_L1), QJsonValue(u"Old"_s));
    QVERIFY(contactOf(s).value("byActivity"_L1).toBool());
}

void TestSalesforcePeople::somebodyElseOnTheLine()
{
    SalesforceStage s;
    s.org.has(u"Lead"_s, {{u"FirstName"_s, u"Ben"_s},
                          {u"LastName"_s, u"Whitaker"_s},
                          {u"Email"_s, u"ben@whitaker.example"_s},
                          {u"Phone"_s, u"(512) 555-0199"_s}});
    QCOMPARE(s.words(AnalysisComplete, s.stage.facts()),
             u"Lead Dana Whitfield created; call logged on Dana Whitfield"_s);
    // Nor is the next one who was known by the number that they share.
    delivery::CallFacts facts = s.stage.facts(u"call_2"_s);
    facts.lead.firstName = u"Ida"_s;
    facts.lead.email = u"ida@whitfield.example"_s;
    QCOMPARE(s.words(AnalysisComplete, facts), u"Lead Ida Whitfield created; call logged on Ida Whitfield"_s);
    QCOMPARE(s.words(AnalysisComplete, s.stage.facts(u"call_3"_s)), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(s.leads().size(), 3);
}

void TestSalesforcePeople::nextCallKnowsThem()
{
    SalesforceStage s;
    QVERIFY(s.deliver(AnalysisComplete, s.stage.facts()));
    delivery::CallFacts facts = s.endedFacts(u"call_2"_s); // only the number, which the search does not know yet
    QCOMPARE(s.words(CallEnded, facts), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(s.record(SyncKind::Task, u"call_2"_s)->detail.value("contact"_L1).toObject().value("rule"_L1),
             QJsonValue(u"exact_number"_s));
    facts = s.stage.facts(u"call_3"_s);
    facts.lead.email = u"dana@home.example"_s; // another address of theirs
    QCOMPARE(s.words(AnalysisComplete, facts), u"Call logged on Dana Whitfield"_s);
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.text(s.leads().first(), "Email"), u"dana@whitfield.example"_s);
}

void TestSalesforcePeople::duplicateRule_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("type");
    QTest::newRow("as it is spelled, lead") << u"duplicateResult"_s << u"Lead"_s;
    QTest::newRow("as it was spelled, contact") << u"duplicateResut"_s << u"Contact"_s;
}

void TestSalesforcePeople::duplicateRule()
{
    QFETCH(const QString, member);
    QFETCH(const QString, type);
    SalesforceStage s;
    const QString id = s.org.has(type, {{u"LastName"_s, u"Whitfeld"_s}}); // fuzzy: no query of ours finds it
    s.org.rule = [&](const connect::HttpRequest &request, const QString &created, const QJsonObject &) {
        if (created == "Lead"_L1 && headerOf(request, "Sforce-Duplicate-Rule-Header").contains("allowSave=false"))
            return std::optional(salesforceDuplicate(member, type, id));
        return std::optional<connect::HttpResponse>();
    };
    QCOMPARE(s.words(AnalysisComplete, s.stage.facts()),
             u"Whitfeld was there already, says a duplicate rule; call logged on Whitfeld"_s);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), id);
    QCOMPARE(contactOf(s).value("rule"_L1), QJsonValue(u"duplicate_rule"_s));
    QCOMPARE(s.words(LeadCaptured, s.stage.facts()), u"Nothing to change"_s);
    QCOMPARE(s.org.count(u"POST Lead"_s), 1);
}

void TestSalesforcePeople::duplicateRuleOfNobody()
{
    SalesforceStage s;
    s.org.rule = [&](const connect::HttpRequest &request, const QString &type, const QJsonObject &) {
        const bool saves = headerOf(request, "Sforce-Duplicate-Rule-Header").contains("allowSave=true");
        return type == "Lead"_L1 && !saves
                   ? std::optional(salesforceDuplicate(u"duplicateResult"_s, u"Account"_s, u"001"_s))
                   : std::nullopt;
    };
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).startsWith(u"Lead Dana Whitfield created"_s));
}

void TestSalesforcePeople::saveDuplicates()
{
    SalesforceStage s;
    s.stage.session.settings = {{u"duplicates"_s, u"always_create"_s}};
    const QString other = s.org.has(u"Lead"_s, {{u"LastName"_s, u"Whitfeld"_s}});
    bool blocks = false;
    s.org.rule = [&](const connect::HttpRequest &request, const QString &type, const QJsonObject &) {
        const bool saves = headerOf(request, "Sforce-Duplicate-Rule-Header").contains("allowSave=true");
        return type == "Lead"_L1 && (blocks || !saves)
                   ? std::optional(salesforceDuplicate(u"duplicateResult"_s, u"Lead"_s, other))
                   : std::nullopt;
    };
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).startsWith(u"Lead Dana Whitfield created"_s));
    blocks = true; // a rule that blocks has the last word
    delivery::CallFacts facts = s.stage.facts(u"call_2"_s);
    facts.call.fromNumber = facts.lead.phone = u"+15125550177"_s;
    facts.lead.email = u"other@whitfield.example"_s;
    QVERIFY(s.words(AnalysisComplete, facts).startsWith(u"Whitfeld was there already"_s));
}

void TestSalesforcePeople::restrictedLeadSource()
{
    SalesforceStage s;
    s.org.rule = [](const connect::HttpRequest &, const QString &type, const QJsonObject &fields) {
        return type == "Lead"_L1 ? refusedPicklist(u"LeadSource"_s, fields) : std::nullopt;
    };
    const QString done = s.words(AnalysisComplete, s.stage.facts());
    QVERIFY2(done.contains(u"add the value \"AI Voice Agent\" to Lead Source"_s), qPrintable(done));
    QCOMPARE(s.leads().size(), 1);
    QVERIFY(!s.leads().first().contains("LeadSource"_L1));
    QCOMPARE(s.text(s.leads().first(), "Email"), u"dana@whitfield.example"_s);
}

void TestSalesforcePeople::refusedEmail()
{
    SalesforceStage s;
    s.org.rule = [](const connect::HttpRequest &, const QString &type, const QJsonObject &fields) {
        return type == "Lead"_L1 && fields.contains("Email"_L1) ? std::optional(
                   salesforceSays(400, u"INVALID_EMAIL_ADDRESS"_s, u"Email: invalid email address"_s, {u"Email"_s}))
                                                                : std::nullopt;
    };
    const QString done = s.words(AnalysisComplete, s.stage.facts());
    QVERIFY2(done.contains(u"does not take the e-mail address"_s), qPrintable(done));
    QVERIFY(s.text(s.leads().first(), "Description").contains(u"dana@whitfield.example"_s));
    QCOMPARE(s.words(AnalysisComplete, s.stage.facts()), u"Nothing to change"_s);
}

void TestSalesforcePeople::smallEdition_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("restricted");
    QTest::newRow("picklist without Inbound") << u"CallType"_s << true;
    QTest::newRow("no subtype") << u"TaskSubtype"_s << true;
    QTest::newRow("no duration") << u"CallDurationInSeconds"_s << false;
    QTest::newRow("no disposition") << u"CallDisposition"_s << false;
}

void TestSalesforcePeople::smallEdition()
{
    QFETCH(const QString, field);
    QFETCH(const bool, restricted);
    SalesforceStage s;
    s.org.rule = [&](const connect::HttpRequest &, const QString &type,
                     const QJsonObject &fields) -> std::optional<connect::HttpResponse> {
        if (type != "Task"_L1 || !fields.contains(field))
            return std::nullopt;
        return restricted ? refusedPicklist(field, fields)
                          : salesforceSays(400, u"INVALID_FIELD"_s,
                                           u"No such column '%1' on sobject of type Task"_s.arg(field));
    };
    const QString done = s.words(CallEnded, s.endedFacts());
    QVERIFY2(done.contains(u"does not take the call fields"_s) && done.contains(field), qPrintable(done));
    QCOMPARE(s.org.count(u"POST Task"_s), 2);
    QJsonObject task = s.tasks().first();
    QStringList kept = task.keys();
    QCOMPARE(kept,
             (QStringList{u"ActivityDate"_s, u"CreatedDate"_s, u"Description"_s, u"Id"_s, u"Status"_s, u"Subject"_s}));
    QVERIFY(s.words(AnalysisComplete, s.stage.facts()).contains(u"call log updated"_s));
    QCOMPARE(s.org.count(u"PATCH Task"_s), 1); // what the org does not take is not tried each time
    QVERIFY(!s.text(s.tasks().first(), "WhoId").isEmpty());
}

void TestSalesforcePeople::otherStatus()
{
    SalesforceStage s;
    s.org.has(u"TaskStatus"_s, {{u"ApiName"_s, u"Erledigt"_s}, {u"IsClosed"_s, u"true"_s}});
    s.org.rule = [](const connect::HttpRequest &, const QString &type, const QJsonObject &fields) {
        return type == "Task"_L1 && fields.value("Status"_L1) == "Completed"_L1 ? refusedPicklist(u"Status"_s, fields)
                                                                                : std::nullopt;
    };
    QCOMPARE(s.words(CallEnded, s.endedFacts()), u"Call logged"_s);
    QCOMPARE(s.text(s.tasks().first(), "Status"), u"Erledigt"_s);
    QCOMPARE(s.text(s.tasks().first(), "CallType"), u"Inbound"_s);
    QVERIFY(s.deliver(CallEnded, s.endedFacts(u"call_2"_s)));
    QCOMPARE(s.org.count(u"POST Task"_s), 3); // the second call knows the word
}

void TestSalesforcePeople::hiddenFields()
{
    SalesforceStage s;
    s.org.hiddenFields = {u"MobilePhone"_s, u"LastActivityDate"_s};
    const QString id = s.org.has(u"Contact"_s, {{u"LastName"_s, u"Whit"_s}, {u"Phone"_s, u"(512) 555-0199"_s}});
    QCOMPARE(s.words(CallEnded, s.endedFacts()), u"Call logged on Whit"_s);
    QCOMPARE(s.text(s.tasks().first(), "WhoId"), id);
    s.org.hiddenFields = {u"Email"_s}; // without that nobody can be found
    const auto blind = s.deliver(CallEnded, s.endedFacts(u"call_2"_s));
    QVERIFY(!blind);
    QCOMPARE(blind.error().verdict, delivery::ConnectorVerdict::Repair);
}

void TestSalesforcePeople::names_data()
{
    QTest::addColumn<values::Lead>("lead");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("company");
    const auto row = [](const char *name, const values::Lead &lead, const QString &first, const QString &last,
                        const QString &company) { QTest::newRow(name) << lead << first << last << company; };
    row("both", {u"Ann"_s, u"Lee"_s, {}, {}, u"Acme"_s}, u"Ann"_s, u"Lee"_s, u"Acme"_s);
    row("single word", {u"Ann"_s, {}, {}, {}, {}}, {}, u"Ann"_s, u"Walk-in"_s);
    row("two words as first", {u" Ann  Lee "_s, {}, {}, {}, u"  "_s}, u"Ann"_s, u"Lee"_s, u"Walk-in"_s);
    row("number", {{}, {}, {}, {}, u"Acme"_s}, {}, u"+15125550199"_s, u"Acme"_s);
    row("long", {QString(50, u'A'), QString(90, u'B'), {}, {}, QString(300, u'C')}, QString(39, u'A') + u'…',
        QString(79, u'B') + u'…', QString(254, u'C') + u'…');
}

void TestSalesforcePeople::names()
{
    QFETCH(const values::Lead, lead);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, company);
    SalesforceStage s;
    s.stage.session.settings = {{u"companyFallback"_s, u" Walk-in "_s}};
    delivery::CallFacts facts = s.stage.facts();
    facts.lead = lead;
    QVERIFY(s.deliver(LeadCaptured, facts));
    const QJsonObject made = s.leads().first();
    QCOMPARE(s.text(made, "FirstName"), first);
    QCOMPARE(s.text(made, "LastName"), last);
    QCOMPARE(s.text(made, "Company"), company);
}

void TestSalesforcePeople::escaping_data()
{
    QTest::addColumn<QString>("callId");
    QTest::addColumn<QString>("email");
    QTest::newRow("apostrophe") << u"call_o'brien"_s << u"o'brien@example.com"_s;
    QTest::newRow("backslash") << u"call\\1"_s << u"o\\b@example.com"_s;
    QTest::newRow("both, and what URLs eat") << u"c\\'a+l&l=1%27#"_s << u"o'b+r&i=en%27#@example.com"_s;
    QTest::newRow("injection") << u"x' OR Subject != '"_s << u"x'or'1'='1@example.com"_s;
}

void TestSalesforcePeople::escaping()
{
    QFETCH(const QString, callId);
    QFETCH(const QString, email);
    SalesforceStage s;
    s.org.has(u"Task"_s, {{u"Subject"_s, u"Somebody else's"_s}, {u"CallObject"_s, u"other"_s}});
    s.org.has(u"Contact"_s, {{u"LastName"_s, u"Else"_s}, {u"Email"_s, u"else@example.com"_s}});
    delivery::CallFacts facts = s.stage.facts(callId);
    facts.lead.email = email;
    facts.lead.lastName = u"O'Brien"_s;
    s.org.lostAnswers = {{u"Lead"_s, 1}, {u"Task"_s, 1}};
    for (int turn = 0; turn < 3; ++turn) {
        const auto done = s.deliver(AnalysisComplete, facts);
        QVERIFY2(turn < 2 ? !done.has_value() : done.has_value(), done ? "" : qPrintable(done.error().detail));
        s.stage.clock.advance(10'000);
    }
    QCOMPARE(s.leads().size(), 1);
    QCOMPARE(s.tasks().size(), 2);
    QCOMPARE(s.text(s.leads().first(), "Email"), email);
    QCOMPARE(s.text(s.leads().first(), "LastName"), u"O'Brien"_s);
    QCOMPARE(s.text(s.tasks().last(), "CallObject"), callId);
    QCOMPARE(s.org.count(u"POST Lead"_s), 1);
    QCOMPARE(s.org.count(u"POST Task"_s), 2 - 1);
}

void TestSalesforcePeople::texts_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("arrives"); // empty: as it is
    QTest::newRow("html") << u"<b>bold</b> <script>alert(1)</script>"_s << QString();
    QTest::newRow("emoji") << u"Thanks 👍🏽 👩‍👩‍👧"_s << QString();
    QTest::newRow("right to left") << u"שלום, \u202Eabc\u202C مرحبا"_s << QString();
    QTest::newRow("formula") << u"=IMPORTXML(\"http://x\",\"//a\") <!channel>"_s << QString();
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD83D) + u"b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("40,000 characters") << QString(40'000, u'x') << u"xxx…\n\n"_s;
}

void TestSalesforcePeople::texts()
{
    QFETCH(const QString, said);
    QFETCH(const QString, arrives);
    SalesforceStage s;
    delivery::CallFacts facts = s.stage.facts();
    facts.call.summary = said;
    facts.call.agentName = said;
    facts.keyPoints.clear();
    QVERIFY(s.deliver(AnalysisComplete, facts));
    for (const QJsonObject &record : {s.tasks().first(), s.leads().first()}) {
        const QString text = s.text(record, "Description");
        QVERIFY2(text.contains(arrives.isEmpty() ? said : arrives), qPrintable(text.left(200)));
        QVERIFY(text.size() <= 32'000);
        QVERIFY(text.endsWith(u"Call id: call_1"_s)); // what was cut is not that
    }
    QVERIFY(s.text(s.tasks().first(), "Subject").size() <= 255);
    const QList<connect::HttpRequest> requests = s.stage.session.requests;
    for (const connect::HttpRequest &request : requests)
        QVERIFY(QString::fromUtf8(request.body).toUtf8() == request.body); // valid UTF-8
}

void TestSalesforcePeople::day_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::newRow("Chicago") << u"America/Chicago"_s << u"2026-02-17"_s;
    QTest::newRow("Auckland") << u"Pacific/Auckland"_s << u"2026-02-18"_s;
    QTest::newRow("unknown") << QString() << u"2026-02-17"_s;
    QTest::newRow("nonsense") << u"Mars/Base"_s << u"2026-02-17"_s;
}

void TestSalesforcePeople::day()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, day);
    SalesforceStage s;
    s.stage.session.knownFacts.insert("timezone"_L1, zone);
    QVERIFY(s.deliver(CallEnded, s.endedFacts())); // it began 11:55 UTC
    QCOMPARE(s.text(s.tasks().first(), "ActivityDate"), day);
}

void TestSalesforcePeople::configuration()
{
    SalesforceStage s; // a German number said without its country
    s.stage.session.settings = {{u"defaultRegion"_s, u"de"_s}};
    delivery::CallFacts facts = s.stage.facts();
    facts.lead.phone = u"030 901820"_s;
    QVERIFY(s.deliver(LeadCaptured, facts));
    QCOMPARE(s.text(s.leads().first(), "Phone"), u"+4930901820"_s);
}

QTEST_GUILESS_MAIN(TestSalesforcePeople)
#include "tst_salesforce_people.moc"
