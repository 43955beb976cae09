// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_integrations.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/overview/overview_figures.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/simulation.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
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
    void nothingWrongIsOneLine();
    void barsEndAtTheNextFullHour();
    void successKeepsItsLastFigureAndFindsTheBreak();
    void breaks_data();
    void breaks();
    void shares_data();
    void shares();
    void changesAreTold();
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
