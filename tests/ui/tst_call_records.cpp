// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_calls.h"
#include "tests/ui/sample_integrations.h"
#include "tests/ui/sample_sync.h"
#include "ui/dialogs/connect/disclosure.h"
#include "ui/pages/calls/call_deliveries_card.h"
#include "ui/pages/calls/call_detail_view.h"
#include "ui/pages/calls/call_records_view.h"
#include "ui/pages/calls/calls_page.h"
#include "ui/widgets/button.h"

#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using callttone::testing::PageFixture;
using client::Method;
using testing::buttonWith;
using testing::shows;

namespace {

constexpr QSize Wide(1220, 848);
constexpr QSize Small(968, 628);

/// The page of the call that five integrations were told of.
struct Opened : PageFixture
{
    explicit Opened(ThemeController &theme, QSize size = Wide)
        : PageFixture(theme)
    {
        testing::addSampleIntegrations(service);
        testing::addSampleCalls(service);
        testing::addSampleSyncs(service);
        workspace.desktop.openUrl = [this](const QUrl &url) { opened = url; };
        calls = new CallsPage(workspace);
        show(calls, size);
    }

    [[nodiscard]] bool open()
    {
        calls->enter({{u"id"_s, QString(testing::syncedCall)}});
        return QTest::qWaitFor([this] { return calls->detail()->detail().has_value(); });
    }
    [[nodiscard]] CallDeliveriesCard &card() const { return *calls->detail()->deliveries(); }
    [[nodiscard]] const CallSync *sync(const QString &id) const
    {
        const QList<CallSync> &all = card().records()->syncs();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&id](const CallSync &sync) { return sync.integration == id; });
        return found == all.cend() ? nullptr : &*found;
    }

    /// The runners-up; those of what was shown before are on their way out.
    [[nodiscard]] Disclosure *others() const
    {
        const auto all = card().findChildren<Disclosure *>();
        const auto shown =
            std::find_if(all.cbegin(), all.cend(), [](const Disclosure *one) { return one->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }

    CallsPage *calls;
    QUrl opened;
};

values::Delivery delivery(const QString &to, values::DeliveryStatus status,
                          values::ErrorClass errorClass = values::ErrorClass::None, const QString &reason = {})
{
    values::Delivery made;
    made.id = u"dlv_%1_%2"_s.arg(to).arg(int(status));
    made.destination = {to, to, to};
    made.status = status;
    made.errorClass = errorClass;
    made.reason = reason;
    return made;
}

} // namespace

class TestCallRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }

    void statesAreJudged_data();
    void statesAreJudged();
    void reasonIsTheIntegrationsOwn();
    void recordsAreShownWithTheirLinks();
    void runnersUpAreOneClickAway();
    void waitingLeadsToItsCure();
    void whatIntegrationsTookIsFolded();
    void connectionIsFollowed();
    void callsWithoutRecordsAreAsBefore();
    void everyControlHasAName();
    void looks();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestCallRecords::statesAreJudged_data()
{
    using values::DeliveryStatus;
    using values::ErrorClass;
    QTest::addColumn<QList<values::Delivery>>("deliveries");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("fix");
    const auto done = delivery(u"hubspot"_s, DeliveryStatus::Delivered);
    QTest::newRow("all there") << QList{done} << u"Delivered"_s << QString() << QString();
    QTest::newRow("refused") << QList{done, delivery(u"hubspot"_s, DeliveryStatus::Failed, ErrorClass::Rejected,
                                                     u"No such property."_s)}
                             << u"Failed"_s << u"No such property."_s << QString();
    QTest::newRow("down") << QList{done, delivery(u"hubspot"_s, DeliveryStatus::Retrying, ErrorClass::Timeout,
                                                  u"HubSpot did not answer."_s)}
                          << u"Retrying"_s << u"HubSpot did not answer."_s << QString();
    QTest::newRow("revoked") << QList{delivery(u"hubspot"_s, DeliveryStatus::Retrying, ErrorClass::NeedsReconnect,
                                               u"Reconnect it."_s)}
                             << u"Waiting"_s << u"Reconnect it."_s << u"Reconnect"_s;
    QTest::newRow("sheet gone") << QList{delivery(u"google_sheets"_s, DeliveryStatus::Retrying, ErrorClass::TargetGone,
                                                  u"The sheet is gone."_s)}
                                << u"Waiting"_s << u"The sheet is gone."_s << u"Choose"_s;
    QTest::newRow("hook gone") << QList{delivery(u"zapier"_s, DeliveryStatus::Retrying, ErrorClass::TargetGone,
                                                 u"The hook is gone."_s)}
                               << u"Waiting"_s << u"The hook is gone."_s << u"Edit URL"_s;
    QTest::newRow("for the analysis") << QList{delivery(u"hubspot"_s, DeliveryStatus::Pending, ErrorClass::None,
                                                        u"Waits for the analysis"_s)}
                                      << u"Waiting"_s << u"Waits for the analysis"_s << QString();
    QTest::newRow("left out") << QList{delivery(u"slack"_s, DeliveryStatus::Skipped, ErrorClass::None,
                                                u"Slack was paused."_s)}
                              << u"Skipped"_s << u"Slack was paused."_s << QString();
}

void TestCallRecords::statesAreJudged()
{
    QFETCH(const QList<values::Delivery>, deliveries);
    QFETCH(const QString, state);
    QFETCH(const QString, reason);
    QFETCH(const QString, fix);
    const QList<CallSync> syncs = callSyncs(deliveries, {}, {}, testing::sampleNow);
    QCOMPARE(syncs.size(), 1);
    QCOMPARE(syncs.first().state.text, state);
    QCOMPARE(syncs.first().reason, reason);
    QCOMPARE(syncs.first().fix.value_or(IntegrationFix()).text, fix);
}

void TestCallRecords::reasonIsTheIntegrationsOwn()
{
    // Never tried, since everything to HubSpot rests: only the integration knows why.
    const QList<values::Delivery> waiting{delivery(u"hubspot"_s, values::DeliveryStatus::Pending)};
    QCOMPARE(waitingFor(waiting), QStringList(u"hubspot"_s));
    QVERIFY(!callSyncs(waiting, {}, {}, 0).first().fix);
    testing::FakeService service;
    testing::addSampleIntegrations(service);
    const CallSync told = callSyncs(waiting, {}, {{u"hubspot"_s, *service.integrations.find(u"hubspot"_s)}}, 0).first();
    QVERIFY(told.reason.startsWith(u"HubSpot revoked the token at 09:02."_s));
    QCOMPARE(told.fix->text, u"Reconnect"_s);
    QCOMPARE(told.state.icon, u"pause"_s);
}

void TestCallRecords::recordsAreShownWithTheirLinks()
{
    Opened f(*m_theme);
    QVERIFY(f.open());
    QVERIFY(shows(f.card(), u"What went where"_s));
    for (const char *words :
         {"Slack", "Call started message", "Row in Calls", "Task", "Lead", "Matched by exact number"})
        QVERIFY2(shows(f.card(), QString::fromUtf8(words)), words);
    QCOMPARE(f.sync(u"zapier"_s)->lines.size(), 1);
    QCOMPARE(f.sync(u"zapier"_s)->lines.first().label, u"call.started, call.ended"_s);
    QCOMPARE(f.sync(u"hubspot"_s)->lines.first().label, u"Being looked up"_s);
    const auto links = f.card().findChildren<LinkButton *>();
    const auto row = std::find_if(links.cbegin(), links.cend(),
                                  [](const LinkButton *link) { return link->text() == "Row 42 of Calls"_L1; });
    QVERIFY(row != links.cend());
    (*row)->click();
    QCOMPARE(f.opened.host(), u"docs.google.com"_s);
}

void TestCallRecords::runnersUpAreOneClickAway()
{
    Opened f(*m_theme);
    QVERIFY(f.open());
    QTRY_VERIFY(f.others());
    QVERIFY(shows(f.card(), u"3 others share this number"_s));
    QVERIFY(!shows(f.card(), u"Paul Whitfield"_s));
    f.others()->setOpen(true);
    QVERIFY(shows(f.card(), u"Paul Whitfield"_s));
    QVERIFY(shows(f.card(), u"Front desk, Whitfield & Sons"_s)); // by its name: the text holds a second ampersand
    f.tell(u"delivery.updated"_s,
           f.service.callDetails.value(QString(testing::syncedCall)).deliveries.first().toJson());
    QTest::qWait(400); // loaded again by now
    QVERIFY(f.others()->isOpen());
}

void TestCallRecords::waitingLeadsToItsCure()
{
    Opened f(*m_theme);
    QVERIFY(f.open());
    QTRY_VERIFY(f.sync(u"hubspot"_s)->reason.contains(u"14 calls are waiting"_s));
    auto *repair = f.card().findChild<QAbstractButton *>(u"repair:hubspot"_s);
    QCOMPARE(repair->text(), u"Reconnect"_s);
    repair->click();
    QCOMPARE(f.visited.last().page, PageId::Integrations);
    QCOMPARE(f.visited.last().parameters, QVariantMap({{u"id"_s, u"hubspot"_s}, {u"action"_s, u"connect"_s}}));
    auto *retry = buttonWith(f.card(), u"Retry 3 now"_s); // two webhooks and HubSpot
    QVERIFY(retry);
    retry->click();
    QCOMPARE(f.service.countOf(Method::Post, u"/deliveries/dlv_sync_03/replay"_s), 1);
}

void TestCallRecords::whatIntegrationsTookIsFolded()
{
    Opened f(*m_theme);
    QVERIFY(f.open());
    const auto *table = f.card().findChild<QTableView *>();
    const int all = int(f.service.callDetails.value(QString(testing::syncedCall)).deliveries.size());
    QVERIFY(all > CallDeliveriesCard::MostUnfolded);
    const int folded = all - table->model()->rowCount();
    QVERIFY(folded > 1);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(!table->model()->index(row, 1).data().toString().startsWith(u"Salesforce"_s));
    auto *more = f.card().findChild<QAbstractButton *>(u"moreDeliveries"_s);
    QCOMPARE(more->text(), u"%1 more, taken by integrations"_s.arg(folded));
    more->click();
    QCOMPARE(table->model()->rowCount(), all);
    QVERIFY(!more->isVisible());
}

void TestCallRecords::connectionIsFollowed()
{
    Opened f(*m_theme);
    QVERIFY(f.open());
    QTRY_VERIFY(f.sync(u"hubspot"_s)->fix);
    *f.service.integrations.find(u"hubspot"_s) = testing::sampleSynced(u"hubspot"_s, {2, 0, {}});
    for (values::Delivery &row : f.service.callDetails[QString(testing::syncedCall)].deliveries) {
        if (row.destination.kind != "hubspot"_L1)
            continue;
        row.status = values::DeliveryStatus::Pending;
        row.errorClass = values::ErrorClass::None;
        row.reason.clear();
        row.nextAttemptAt.reset();
        row.updatedAt += 10;
        f.tell(u"delivery.updated"_s, row.toJson());
    }
    f.tell(u"integration.updated"_s, {{u"id"_s, u"hubspot"_s}});
    QTRY_VERIFY(!f.sync(u"hubspot"_s)->fix);
    QCOMPARE(f.sync(u"hubspot"_s)->reason, u"Waits for its turn"_s);
}

void TestCallRecords::callsWithoutRecordsAreAsBefore()
{
    Opened f(*m_theme);
    f.calls->enter({{u"id"_s, u"call_0000000006"_s}}); // only an endpoint was told
    QVERIFY(QTest::qWaitFor([&f] { return f.calls->detail()->detail().has_value(); }));
    QVERIFY(!shows(f.card(), u"What went where"_s));
    QVERIFY(!shows(f.card(), u"Each delivery"_s));
    QCOMPARE(f.card().findChild<QTableView *>()->model()->rowCount(), 1);
}

void TestCallRecords::everyControlHasAName()
{
    Opened f(*m_theme);
    QVERIFY(f.open());
    f.others()->setOpen(true);
    QCOMPARE(testing::namelessControls(*f.calls), QStringList());
}

void TestCallRecords::looks()
{
    for (const auto &[size, name] : {std::pair(Wide, u"1440"_s), std::pair(Small, u"1024"_s)}) {
        Opened f(*m_theme, size);
        QVERIFY(f.open());
        QTRY_VERIFY(f.sync(u"hubspot"_s)->fix);
        testing::grabBothThemes(f.window, *m_theme, u"call-records-"_s + name);
        f.others()->setOpen(true);
        QTest::qWait(30);
        testing::grabBothThemes(*f.calls->detail()->deliveries(), *m_theme, u"call-records-card-"_s + name);
    }
}

QTEST_MAIN(TestCallRecords)
#include "tst_call_records.moc"
