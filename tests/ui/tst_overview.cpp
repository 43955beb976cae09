// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_calls.h"
#include "tests/ui/sample_integrations.h"
#include "tests/ui/sample_sync.h"
#include "tests/ui/sample_tool_day.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/overview/overview_figures.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/tool_attention.h"
#include "ui/pages/overview/tool_latency_card.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/simulation.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::FakeService;
using testing::PageFixture;
using testing::sampleNow;

namespace {

values::WebhookEndpoint endpoint(const QString &url, const QString &state)
{
    values::WebhookEndpoint endpoint;
    endpoint.id = u"we_"_s + url.section(u'/', 2, 2);
    endpoint.url = url;
    endpoint.events = {values::EventType::CallEnded};
    endpoint.health.state = state;
    return endpoint;
}

values::WebhookEndpoint failingEndpoint()
{
    values::WebhookEndpoint failing = endpoint(u"https://crm.example.com/hooks"_s, u"failing"_s);
    failing.health.failingSince = sampleNow - 88 * 60'000;
    failing.health.lastError = u"503"_s;
    failing.health.waiting = 37;
    return failing;
}

values::Stats statsOf(const QList<std::pair<int, int>> &okAndFailed)
{
    values::Stats stats;
    stats.bucketMs = 3'600'000;
    stats.from = sampleNow - qint64(okAndFailed.size()) * stats.bucketMs;
    for (const auto &[ok, failed] : okAndFailed) {
        values::StatsBucket bucket;
        bucket.at = stats.from + stats.buckets.size() * stats.bucketMs;
        bucket.attemptsOk = ok;
        bucket.attemptsFailed = failed;
        stats.attemptsOk += ok;
        stats.attemptsFailed += failed;
        stats.buckets.append(bucket);
    }
    return stats;
}

struct OverviewFixture : PageFixture
{
    explicit OverviewFixture(ThemeController &theme)
        : PageFixture(theme)
        , connection(api, stream, clock)
        , simulation(api, clock)
        , overview(new OverviewPage(workspace, connection, simulation))
    {
        show(overview, QSize(1220, 848));
    }

    ConnectionMonitor connection;
    Simulation simulation;
    OverviewPage *overview;
};

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }
    void attentionNamesWhatIsWrong();
    void brokenIntegrationsNameTheirCure();
    void whatWaitsForAPersonIsCounted();
    void nothingWrongIsOneLine();
    void barsEndAtTheNextFullHour();
    void successKeepsItsLastFigureAndFindsTheBreak();
    void breaks_data();
    void breaks();
    void shares_data();
    void shares();
    void changesAreTold();
    void toolsAreToldByTheirSlowest();
    void toolLatencyLeadsToTheTool();
    void failingTools_data();
    void failingTools();
    void mendedToolsAreLeftAlone();
    void failingToolsLeadToTheirCure();
    void liveCallsSayWhatTheyDo();
    void anEmptyDayTeaches();
    void problemsComeFirstAndLeadToTheirCure();
    void aServiceThatDoesNotAnswerIsExplained();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestOverview::attentionNamesWhatIsWrong()
{
    AttentionInput input;
    input.now = sampleNow;
    values::WebhookEndpoint off = endpoint(u"https://old.example.com/"_s, u"disabled"_s);
    off.enabled = false;
    off.disabledReason = u"The receiver answered 410"_s;
    values::WebhookEndpoint paused = endpoint(u"https://paused.example.com/"_s, u"disabled"_s);
    paused.enabled = false; // by a person: nothing to do about it
    input.endpoints = {endpoint(u"https://fine.example.com/"_s, u"healthy"_s), failingEndpoint(), off, paused};
    input.streamLostSince = sampleNow - 60'000;
    input.streamError = u"Connection refused"_s;
    values::Stats stats;
    stats.oldestUndelivered = sampleNow - 5 * 60'000;
    stats.waiting = 900;
    input.stats = stats;

    const QList<AttentionItem> found = attentionItems(input);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.at(0).remedy, AttentionItem::Remedy::Reconnect);
    QCOMPARE(found.at(0).title, u"No live updates since 10:41"_s);
    QCOMPARE(found.at(1).title, u"Endpoint https://crm.example.com/hooks failing since 09:14"_s);
    QCOMPARE(found.at(1).detail, u"503 Service Unavailable. 37 deliveries are waiting."_s);
    QCOMPARE(found.at(1).filter, u"endpoint:crm.example.com/hooks status:retrying,failed"_s);
    QCOMPARE(found.at(2).remedy, AttentionItem::Remedy::EnableEndpoint);
    QCOMPARE(found.at(2).endpointId, off.id);
    QCOMPARE(found.at(3).tone, Tone::Warn);
    QCOMPARE(found.at(3).title, u"Deliveries are behind by 5 min"_s);

    input.stats->oldestUndelivered = sampleNow - backlogAlarmMs + 1;
    QCOMPARE(attentionItems(input).size(), 3);
}

void TestOverview::brokenIntegrationsNameTheirCure()
{
    OverviewFixture fixture(*m_theme);
    testing::addSampleIntegrations(fixture.service);
    fixture.service.endpoints = {failingEndpoint()};
    fixture.overview->enter({});
    auto *card = fixture.window.findChild<AttentionCard *>(u"attention"_s);
    QCOMPARE(card->items().size(), 2);
    const AttentionItem item = card->items().constFirst();
    QCOMPARE(item.title, u"HubSpot revoked the token at 09:02"_s);
    QCOMPARE(item.detail, u"Call sync is paused until you reconnect; 14 calls are waiting."_s);
    QCOMPARE(item.button, u"Reconnect"_s);
    testing::waitForButton(fixture.window, u"Reconnect"_s)->click();
    QCOMPARE(fixture.visited.last().page, PageId::Integrations);
    QCOMPARE(fixture.visited.last().parameters, QVariantMap({{u"id"_s, u"hubspot"_s}, {u"action"_s, u"connect"_s}}));
}

void TestOverview::whatWaitsForAPersonIsCounted()
{
    OverviewFixture fixture(*m_theme);
    testing::addSampleIntegrations(fixture.service);
    testing::addSampleSyncs(fixture.service);
    fixture.overview->enter({});
    auto *card = fixture.window.findChild<AttentionCard *>(u"attention"_s);
    QCOMPARE(card->items().size(), 2); // Zapier's two are tried again by themselves
    const AttentionItem waiting = card->items().at(0);
    QCOMPARE(waiting.title, u"HubSpot: 14 deliveries wait until it is reconnected"_s);
    QVERIFY(waiting.detail.startsWith(u"HubSpot revoked the token at 09:02."_s));
    QCOMPARE(waiting.button, u"Reconnect"_s);
    QCOMPARE(waiting.place, u"connect"_s);
    QCOMPARE(card->items().at(1).title, u"Google Sheets did not take 3 deliveries"_s);
    testing::waitForButton(fixture.window, u"Review"_s)->click();
    QCOMPARE(fixture.visited.last().page, PageId::Deliveries);
    QCOMPARE(fixture.visited.last().parameters.value(u"filter"_s).toString(),
             u"endpoint:google_sheets status:failed"_s);

    values::Integration gone = testing::sampleSynced(u"slack"_s, {1, 0, {}});
    gone.notice = values::IntegrationNotice{values::IntegrationNotice::Level::Error, u"#calls was archived"_s,
                                            u"Messages cannot be posted."_s, u"choose"_s};
    AttentionInput input;
    input.now = sampleNow;
    input.integrations = {gone};
    QCOMPARE(attentionItems(input).first().title, u"Slack: 1 delivery waits until another target is chosen"_s);
    QCOMPARE(attentionItems(input).first().place, u"configuration"_s);
    input.integrations.first().paused = true;
    QCOMPARE(attentionItems(input).size(), 0);
}

void TestOverview::nothingWrongIsOneLine()
{
    AttentionCard card;
    card.setItems({}, sampleNow);
    card.show();
    QVERIFY(testing::shows(card, u"Everything is working. Last checked 10:42."_s));
    AttentionInput input;
    input.now = sampleNow;
    input.endpoints = {failingEndpoint()};
    card.setItems(attentionItems(input), sampleNow);
    QTRY_VERIFY(testing::shows(card, u"Needs attention"_s));
    QVERIFY(!testing::shows(card, u"Everything is working"_s));
    card.setItems({}, sampleNow);
    QVERIFY(!testing::shows(card, u"Needs attention"_s));
}

void TestOverview::barsEndAtTheNextFullHour()
{
    const BarWindow window = barWindow(sampleNow);
    QCOMPARE(window.to, sampleNow - sampleNow % 3'600'000 + 3'600'000);
    QCOMPARE(window.to - window.from, 5 * 3'600'000LL);
    values::Stats stats;
    for (int i = 0; i < window.buckets; ++i) {
        values::StatsBucket bucket;
        bucket.at = window.from + i * 900'000LL;
        bucket.calls = i;
        stats.buckets.append(bucket);
    }
    const CallBars bars = callBars(stats, sampleNow);
    QCOMPARE(bars.bars.size(), 20);
    QCOMPARE(bars.current, 18); // 10:30 to 10:45
    QCOMPARE(bars.bars.at(1).label, u"06:15, 1 call"_s);
}

void TestOverview::successKeepsItsLastFigureAndFindsTheBreak()
{
    QVERIFY(successLine(statsOf({{0, 0}, {0, 0}})).points.isEmpty());
    const Line line = successLine(statsOf({{10, 0}, {0, 0}, {9, 1}, {1, 9}, {0, 5}}));
    QCOMPARE(line.points.size(), 5);
    QCOMPARE(line.points.at(1).value, 100.0);
    QVERIFY(line.points.at(1).label.contains(u"no deliveries"_s));
    QCOMPARE(line.points.at(2).value, 90.0);
    QVERIFY(line.breakAt >= 0);
    QVERIFY(line.breakAt <= 2);
}

void TestOverview::breaks_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("at");
    QTest::newRow("steady") << QList<double>{99, 98.9, 99.1, 99} << -1;
    QTest::newRow("falls for good") << QList<double>{99, 99, 99, 90, 91, 90} << 2;
    QTest::newRow("recovers") << QList<double>{99, 99, 90, 99, 99} << -1;
    QTest::newRow("only the end is low") << QList<double>{99, 99, 99, 90} << -1; // one bucket is no trend
    QTest::newRow("too short") << QList<double>{99, 90} << -1;
}

void TestOverview::breaks()
{
    QFETCH(QList<double>, values);
    QFETCH(int, at);
    QList<LinePoint> points;
    for (const double value : values)
        points.append(LinePoint{value, {}});
    QCOMPARE(findBreak(points, 1.0), at);
}

void TestOverview::shares_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 100.0 << u"100%"_s;
    QTest::newRow("never rounds up to all") << 99.99 << u"99.9%"_s;
    QTest::newRow("usual") << 96.24 << u"96.2%"_s;
    QTest::newRow("none") << 0.0 << u"0%"_s;
}

void TestOverview::shares()
{
    QFETCH(double, percent);
    QFETCH(QString, text);
    QCOMPARE(shareText(percent), text);
}

void TestOverview::changesAreTold()
{
    QCOMPARE(pointsChange(96.2, 99.4), u"3.2 points lower"_s);
    QCOMPARE(pointsChange(99.4, 99.0), u"0.4 points higher"_s);
    QCOMPARE(pointsChange(99.4, 99.41), u"unchanged"_s);
    QCOMPARE(callsChange(184, 164, sampleNow), u"+12% vs last Tuesday"_s);
    QCOMPARE(callsChange(10, 20, sampleNow), u"-50% vs last Tuesday"_s);
    QCOMPARE(callsChange(10, 0, sampleNow), QString());
}

void TestOverview::toolsAreToldByTheirSlowest()
{
    FakeService service;
    testing::addSampleToolDay(service);
    values::ToolSeries unused;
    unused.integration = u"hubspot"_s;
    service.stats.tools.append(unused);
    const QList<IntegrationLatency> rows = integrationLatencies(service.stats.tools);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].figures.title, u"GoHighLevel"_s);
    QCOMPARE(rows[0].slowest, u"ghl_book_appointment"_s);
    QCOMPARE(rows[0].figures.count, 96);
    QCOMPARE(rows[0].figures.errors, 1);
    QCOMPARE(rows[0].figures.p50Ms, 402.0);
    QCOMPARE(rows[0].figures.p95Ms, 868.0);
    QVERIFY(rows[0].details.startsWith(u"Shown is the slowest tool, Book Appointment.\n"_s));
    QVERIFY(rows[0].details.contains(u"Get Contact: 214 / 480 ms"_s));
    QCOMPARE(rows[2].details, u"Trigger Scenario: 611 / 1,480 ms"_s);
    QVERIFY(integrationLatencies({}).isEmpty());
}

void TestOverview::toolLatencyLeadsToTheTool()
{
    OverviewFixture fixture(*m_theme);
    auto *card = fixture.overview->findChild<ToolLatencyCard *>(u"toolLatency"_s);
    fixture.overview->enter({});
    QVERIFY(testing::shows(*card, u"No tool was called today."_s));
    QVERIFY(card->findChildren<ToolLatencyRow *>().isEmpty());
    testing::addSampleToolDay(fixture.service);
    fixture.overview->refresh();
    QTRY_COMPARE(card->findChildren<ToolLatencyRow *>().size(), 4);
    QVERIFY(!testing::shows(*card, u"No tool was called today."_s));
    QVERIFY(testing::shows(*card, u"p50 / p95, today"_s));
    const auto asked = fixture.service.last(client::Method::Get, u"/tool-calls"_s);
    QVERIFY(asked);
    QCOMPARE(asked->query.queryItemValue(u"ok"_s), u"false"_s);
    QCOMPARE(asked->query.queryItemValue(u"from"_s), QString::number(sampleNow - 3'600'000));
    card->findChildren<ToolLatencyRow *>().at(2)->click();
    QCOMPARE(fixture.visited.last().page, PageId::Tools);
    QCOMPARE(fixture.visited.last().parameters.value(u"tool"_s).toString(), u"make_trigger_scenario"_s);
    fixture.service.stats.tools.resize(1);
    fixture.overview->refresh();
    QTRY_COMPARE(card->findChildren<ToolLatencyRow *>().size(), 1);
}

void TestOverview::failingTools_data()
{
    using Class = values::ToolErrorClass;
    QTest::addColumn<QList<int>>("classes"); ///< newest first, a minute apart
    QTest::addColumn<int>("newestMinutesAgo");
    QTest::addColumn<QString>("button"); ///< empty: no row
    const auto row = [](const char *what, std::initializer_list<Class> classes, int ago, const QString &button) {
        QList<int> numbers;
        for (const Class one : classes)
            numbers.append(int(one));
        QTest::newRow(what) << numbers << ago << button;
    };
    row("twice is nothing", {Class::Unavailable, Class::Unavailable}, 1, {});
    row("three times", {Class::Unavailable, Class::Timeout, Class::Unavailable}, 1, u"Open Tools"_s);
    row("long ago", {Class::Unavailable, Class::Timeout, Class::Unavailable}, 59, {});
    row("the agent mends it", {Class::InvalidArguments, Class::SlotTaken, Class::SlotTaken, Class::Refused}, 1, {});
    row("sign-in gone", {Class::NeedsReconnect, Class::NeedsReconnect, Class::Unavailable}, 1, u"Reconnect"_s);
    row("not allowed", {Class::Permission, Class::Permission, Class::Permission}, 1, u"Show permissions"_s);
    row("no calendar", {Class::NotConfigured, Class::NotConfigured, Class::NotConfigured}, 1, u"Choose calendar"_s);
    row("calendar gone", {Class::NotFound, Class::NotFound, Class::NotFound}, 1, u"Choose calendar"_s);
    row("rests now", {Class::Resting, Class::NeedsReconnect}, 0, u"Reconnect"_s);
    row("rested", {Class::Resting, Class::Unavailable}, 5, {});
}

void TestOverview::failingTools()
{
    QFETCH(QList<int>, classes);
    QFETCH(int, newestMinutesAgo);
    QFETCH(QString, button);
    QList<values::ToolCall> failed;
    for (const int errorClass : std::as_const(classes))
        failed.append(testing::failedTool(u"ghl_book_appointment"_s, values::ToolErrorClass(errorClass),
                                          newestMinutesAgo + int(failed.size()), u"No calendar is chosen."_s));
    failed.append(testing::failedTool(u"make_trigger_scenario"_s, values::ToolErrorClass::Refused, 50));
    FakeService service;
    testing::addSampleIntegrations(service);
    const QList<AttentionItem> items = toolAttention(failed, service.integrations.list, sampleNow);
    QCOMPARE(items.size(), button.isEmpty() ? 0 : 1);
    if (items.isEmpty())
        return;
    QCOMPARE(items.first().button, button);
    QCOMPARE(items.first().tool, u"ghl_book_appointment"_s);
    QVERIFY(items.first().title.startsWith(u"GoHighLevel"_s));
    QCOMPARE(items.first().detail, u"Book Appointment: No calendar is chosen."_s);
}

void TestOverview::mendedToolsAreLeftAlone()
{
    using Class = values::ToolErrorClass;
    FakeService service;
    testing::addSampleIntegrations(service);
    QList<values::ToolCall> failed;
    for (int ago = 10; ago < 14; ++ago)
        failed.append(testing::failedTool(u"ghl_get_contact"_s, Class::NeedsReconnect, ago));
    const auto found = [&] { return toolAttention(failed, service.integrations.list, sampleNow).size(); };
    QCOMPARE(found(), 1);
    values::Integration *integration = service.integrations.find(u"gohighlevel"_s);
    integration->state = values::IntegrationState::Error; // which has its own row
    QCOMPARE(found(), 0);
    integration->state = values::IntegrationState::Connected;
    integration->connectedAt = sampleNow - 60'000;
    QCOMPARE(found(), 0);
    integration->connectedAt.reset();
    for (values::ToolCall &call : failed)
        call.dryRun = true;
    QCOMPARE(found(), 0);
}

void TestOverview::failingToolsLeadToTheirCure()
{
    OverviewFixture fixture(*m_theme);
    for (int ago = 3; ago < 7; ++ago)
        fixture.service.toolCalls.append(testing::failedTool(
            u"make_trigger_scenario"_s, values::ToolErrorClass::Timeout, ago, u"Make did not answer within 8 s."_s));
    fixture.overview->enter({});
    QTRY_VERIFY(testing::shows(*fixture.overview, u"Make: 4 tool calls failed in the last hour"_s));
    testing::buttonWith(*fixture.overview, u"Open Tools"_s)->click();
    QCOMPARE(fixture.visited.last().page, PageId::Tools);
    QCOMPARE(fixture.visited.last().parameters.value(u"tool"_s).toString(), u"make_trigger_scenario"_s);
}

void TestOverview::liveCallsSayWhatTheyDo()
{
    OverviewFixture fixture(*m_theme);
    fixture.overview->enter({});
    testing::buttonWith(*fixture.overview, u"Open simulator"_s)->click();
    QCOMPARE(fixture.visited.last().page, PageId::Tools);
    QVERIFY(fixture.visited.last().parameters.value(u"simulator"_s).toBool());

    testing::addSampleIntegrations(fixture.service);
    testing::addSampleToolDay(fixture.service);
    testing::addSampleCalls(fixture.service);
    fixture.service.endpoints = {endpoint(u"https://api.example.com/"_s, u"healthy"_s), failingEndpoint()};
    for (int ago = 3; ago < 7; ++ago)
        fixture.service.toolCalls.append(testing::failedTool(u"make_trigger_scenario"_s,
                                                             values::ToolErrorClass::Timeout, ago,
                                                             u"Make did not answer within 8 s. Callers were told to "
                                                             "expect a call back."_s));
    fixture.liveCalls.setCalls(fixture.service.calls);
    const auto used = [&fixture](int call, const QString &tool, bool ok, double ms) {
        fixture.liveCalls.applyMessage({1,
                                        u"tool.called"_s,
                                        {{u"callId"_s, fixture.liveCalls.rows().at(call).id},
                                         {u"tool"_s, tool},
                                         {u"ok"_s, ok},
                                         {u"latencyMs"_s, ms}}});
    };
    used(1, u"ghl_check_availability"_s, true, 318);
    used(2, u"make_trigger_scenario"_s, false, 8000);
    fixture.overview->refresh();
    QTRY_VERIFY(testing::shows(*fixture.overview, u"tool calls failed"_s));
    testing::grabBothThemes(fixture.window, *m_theme, u"overview-1440"_s);
    fixture.window.resize(892, 848); // with the live panel
    testing::grabBothThemes(fixture.window, *m_theme, u"overview-panel"_s);
    fixture.window.resize(968, 628);
    testing::grabBothThemes(fixture.window, *m_theme, u"overview-1024"_s);
}

void TestOverview::anEmptyDayTeaches()
{
    OverviewFixture fixture(*m_theme);
    fixture.overview->enter({});
    QTRY_VERIFY(testing::shows(*fixture.overview, u"No endpoint yet"_s));
    QVERIFY(testing::shows(*fixture.overview, u"No call right now"_s));
    QVERIFY(testing::shows(*fixture.overview, u"No call has ended yet"_s));
    QVERIFY(testing::shows(*fixture.overview, u"Everything is working"_s));

    testing::buttonWith(*fixture.overview, u"Add Endpoint"_s)->click();
    QCOMPARE(fixture.visited.last().page, PageId::Webhooks);
    QCOMPARE(fixture.visited.last().parameters.value(u"action"_s).toString(), u"add"_s);

    testing::buttonWith(*fixture.overview, u"Simulate a call"_s)->click();
    auto *menu = fixture.overview->findChild<QMenu *>(u"simulateMenu"_s);
    QVERIFY(menu && menu->isVisible());
    for (const QString &script :
         {u"booking"_s, u"support-escalation"_s, u"no-answer"_s, u"outbound-campaign"_s, u"failed"_s})
        QVERIFY2(menu->findChild<QAction *>(script), qPrintable(script));
    menu->close();
    testing::grabBothThemes(fixture.window, *m_theme, u"overview-empty"_s);
}

void TestOverview::problemsComeFirstAndLeadToTheirCure()
{
    OverviewFixture fixture(*m_theme);
    fixture.service.endpoints = {endpoint(u"https://api.example.com/"_s, u"healthy"_s), failingEndpoint()};
    fixture.overview->enter({});
    QTRY_VERIFY(testing::shows(*fixture.overview, u"failing since 09:14"_s));
    testing::buttonWith(*fixture.overview, u"View deliveries"_s)->click();
    QCOMPARE(fixture.visited.last().page, PageId::Deliveries);
    QVERIFY(fixture.visited.last().parameters.value(u"filter"_s).toString().contains(u"crm.example.com"_s));
    QVERIFY2(testing::namelessControls(*fixture.overview).isEmpty(),
             qPrintable(testing::namelessControls(*fixture.overview).join(u", "_s)));
}

void TestOverview::aServiceThatDoesNotAnswerIsExplained()
{
    OverviewFixture fixture(*m_theme);
    fixture.service.failure = core::ApiError{
        .kind = core::ErrorKind::Unavailable, .title = u"The store is busy"_s, .detail = u"Try again soon."_s};
    fixture.overview->enter({});
    QTRY_VERIFY(testing::shows(*fixture.overview, u"The store is busy"_s));
    fixture.service.failure.reset();
    testing::buttonWith(*fixture.overview, u"Try again"_s)->click();
    QTRY_VERIFY(testing::shows(*fixture.overview, u"Everything is working"_s));
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
