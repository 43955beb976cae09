// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync_log_model.h"
#include "tests/ui/grab.h"
#include "tests/ui/integrations_fixture.h"
#include "tests/ui/sample_calls.h"
#include "tests/ui/sample_sync.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using client::Method;
using testing::buttonWith;
using testing::IntegrationsFixture;
using testing::shows;
using testing::waitForButton;
using M = items::SyncLogModel;

namespace {

constexpr QSize Small(968, 628);

/// The Activity tab of an integration on the sample afternoon.
struct Activity : IntegrationsFixture
{
    explicit Activity(ThemeController &theme)
        : IntegrationsFixture(theme)
    {
        testing::addSampleCalls(service);
        service.deliveries.clear();
        testing::addSampleSyncs(service);
        workspace.desktop.openUrl = [this](const QUrl &url) { opened = url; };
    }

    [[nodiscard]] bool look(const QString &id, int rows, QSize size = testing::LargePage)
    {
        open({{u"id"_s, id}, {u"tab"_s, u"activity"_s}}, size);
        return waitForRows(rows);
    }
    [[nodiscard]] bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([this, rows] { return table()->isVisible() && model()->rowCount() == rows; });
    }
    [[nodiscard]] QTableView *table() const { return window.findChild<QTableView *>(u"syncDeliveries"_s); }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] QString text(int row, int column) const { return model()->index(row, column).data().toString(); }
    [[nodiscard]] QUrlQuery lastQuery() const { return service.last(Method::Get, u"/deliveries"_s)->query; }

    QUrl opened;
};

} // namespace

class TestActivityDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup()
    {
        while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            dialog->close();
            QTest::qWait(10);
        }
    }

    void rowsSayWhatCameOfIt();
    void listIsFiltered();
    void chosenOneIsToldInFull();
    void recordOpensAtTheVendor();
    void historyIsBehindTheSwitch();
    void othersHaveOnlyTheirHistory();
    void anotherOneStartsEmpty();
    void emptyListSaysWhenSomethingComes_data();
    void emptyListSaysWhenSomethingComes();
    void newOnesComeByTheStream();
    void reviewShowsWhatWasGivenUp();
    void repairTellsWhatIsSentNow_data();
    void repairTellsWhatIsSentNow();
    void everyControlHasAName();
    void looks();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestActivityDeliveries::rowsSayWhatCameOfIt()
{
    Activity f(*m_theme);
    QVERIFY(f.look(u"slack"_s, 4));
    QCOMPARE(f.lastQuery().queryItemValue(u"destination"_s), u"slack"_s);
    QCOMPARE(f.text(0, M::SyncTime), u"10:39:47"_s);
    QCOMPARE(f.text(0, M::SyncEvent), u"call.started"_s);
    QTRY_COMPARE(f.text(0, M::SyncCall), u"Sales Agent, +1 (512) 555-0142"_s);
    QCOMPARE(f.text(0, M::SyncResult), u"Posted to #calls"_s);
    QCOMPARE(f.text(0, M::SyncStatus), u"Delivered"_s);
    QCOMPARE(f.text(0, M::SyncLatency), u"214 ms"_s);
    QCOMPARE(f.text(3, M::SyncResult), u"Slack was paused when the call ended."_s);
    QVERIFY(f.model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(u"Sales Agent, +1 (512) 555-0142, Posted to #calls"_s));
}

void TestActivityDeliveries::listIsFiltered()
{
    Activity f(*m_theme);
    QVERIFY(f.look(u"google_sheets"_s, 3));
    auto *status = f.window.findChild<QComboBox *>(u"syncStatus"_s);
    status->setCurrentIndex(status->findData(u"failed"_s));
    QVERIFY(f.waitForRows(1));
    QCOMPARE(f.lastQuery().queryItemValue(u"status"_s), u"failed"_s);
    status->setCurrentIndex(status->findData(u"cancelled"_s));
    QTRY_VERIFY(shows(f.window, u"Nothing matches these filters"_s));
    waitForButton(f.window, u"Clear all"_s)->click();
    QVERIFY(f.waitForRows(3));

    f.integrations->focusFilter();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    f.service.forgetRequests();
    QTest::keyClicks(search, u"Row 42"_s);
    QTRY_COMPARE(f.service.countOf(Method::Get, u"/deliveries"_s), 1); // not one for each key
    QCOMPARE(f.lastQuery().queryItemValue(u"q"_s), u"Row 42"_s);
    QCOMPARE(f.lastQuery().queryItemValue(u"destination"_s), u"google_sheets"_s);
}

void TestActivityDeliveries::chosenOneIsToldInFull()
{
    Activity f(*m_theme);
    QVERIFY(f.look(u"hubspot"_s, 4));
    QVERIFY(!buttonWith(f.window, u"Open call"_s));
    f.table()->selectRow(0);
    QTRY_VERIFY(shows(f.window, u"HubSpot ended the connection"_s));
    QVERIFY(shows(f.window, u"because somebody removed CalltTone there. Reconnect it; what waits is then sent."_s));
    QVERIFY(shows(f.window, u"Tried again in 5 min."_s));
    QVERIFY(!buttonWith(f.window, u"Open in HubSpot"_s)); // no record of it has a page
    buttonWith(f.window, u"Open call"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Calls);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), QString(testing::syncedCall));
    buttonWith(f.window, u"Show attempts"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Deliveries);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"dlv_sync_03"_s);

    auto *retry = buttonWith(f.window, u"Retry now"_s);
    QCOMPARE(retry->toolTip(), u"Make sure that it is there; nothing is made twice (R)"_s);
    retry->click();
    QCOMPARE(f.service.countOf(Method::Post, u"/deliveries/dlv_sync_03/replay"_s), 1);
    QTRY_COMPARE(f.text(0, M::SyncStatus), u"Sending"_s);
    values::Delivery done = f.service.deliveries.at(2);
    QCOMPARE(done.id, u"dlv_sync_03"_s);
    done.status = values::DeliveryStatus::Delivered;
    done.reason = u"Call logged on Dana Whitfield"_s;
    done.tries = 3;
    done.updatedAt += 10;
    f.tell(u"delivery.updated"_s, done.toJson());
    QTRY_COMPARE(f.toastTexts(), QStringList(u"HubSpot: Call logged on Dana Whitfield"_s));
    QTRY_VERIFY(!buttonWith(f.window, u"Retry now"_s)); // it is there
}

void TestActivityDeliveries::recordOpensAtTheVendor()
{
    Activity f(*m_theme);
    QVERIFY(f.look(u"salesforce"_s, 3));
    f.table()->selectRow(1); // the lead
    QCOMPARE(f.text(1, M::SyncResult), u"Lead made for Dana Whitfield"_s);
    auto *button = waitForButton(f.window, u"Open in Salesforce"_s);
    QVERIFY(button);
    button->click();
    QCOMPARE(f.opened, QUrl(u"https://harbordental.my.salesforce.com/00Q1"_s));
    f.table()->selectRow(0); // the call
    QTRY_VERIFY(buttonWith(f.window, u"Open in Salesforce"_s));
    buttonWith(f.window, u"Open in Salesforce"_s)->click();
    QTRY_COMPARE(f.opened, QUrl(u"https://harbordental.my.salesforce.com/00T7"_s));
    f.table()->selectRow(2); // a call without records
    QTRY_VERIFY(!buttonWith(f.window, u"Open in Salesforce"_s));
}

void TestActivityDeliveries::historyIsBehindTheSwitch()
{
    Activity f(*m_theme);
    f.service.integrations.activity.insert(
        u"hubspot"_s, {{2, testing::sampleNow, u"revoked"_s, false, u"HubSpot revoked the token."_s}});
    QVERIFY(f.look(u"hubspot"_s, 4));
    auto *history = f.window.findChild<QTableView *>(u"connectionActivity"_s);
    QVERIFY(!history->isVisible());
    buttonWith(f.window, u"Connection"_s)->click();
    QTRY_VERIFY(history->isVisible());
    QCOMPARE(history->model()->rowCount(), 1);
    QVERIFY(!f.table()->isVisible());
    buttonWith(f.window, u"Deliveries"_s)->click();
    QTRY_VERIFY(f.table()->isVisible());
}

void TestActivityDeliveries::othersHaveOnlyTheirHistory()
{
    Activity f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"activity"_s}});
    QTRY_VERIFY(f.window.findChild<QTableView *>(u"connectionActivity"_s)->isVisible());
    QVERIFY(!f.table()->isVisible());
    QVERIFY(!buttonWith(f.window, u"Connection"_s));
    QCOMPARE(f.service.countOf(Method::Get, u"/deliveries"_s), 0);
}

void TestActivityDeliveries::anotherOneStartsEmpty()
{
    Activity f(*m_theme);
    QVERIFY(f.look(u"slack"_s, 4));
    f.window.findChild<QComboBox *>(u"syncStatus"_s)->setCurrentIndex(1);
    f.service.holdBack = true;
    f.integrations->enter({{u"id"_s, u"zapier"_s}, {u"tab"_s, u"activity"_s}});
    QCOMPARE(f.model()->rowCount(), 0); // Slack's rows must not pass for Zapier's
    f.service.holdBack = false;
    f.service.answerAll();
    QVERIFY(f.waitForRows(2));
    QVERIFY(!f.lastQuery().hasQueryItem(u"status"_s));
}

void TestActivityDeliveries::emptyListSaysWhenSomethingComes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const QString nothing = u"Nothing was sent yet"_s;
    QTest::newRow("Slack") << u"slack"_s << true << nothing
                           << u"A message is posted when a call starts, and another when it ends. They show here."_s;
    QTest::newRow("HubSpot") << u"hubspot"_s << true << nothing
                             << u"A call is logged once its analysis is complete, and a contact is made when a lead is "
                                "captured. They show here."_s;
    QTest::newRow("not connected") << u"salesforce"_s << false << u"Salesforce is not connected"_s
                                   << u"Connect it; what happens from then on is sent there and shows here."_s;
}

void TestActivityDeliveries::emptyListSaysWhenSomethingComes()
{
    QFETCH(const QString, id);
    QFETCH(const bool, connected);
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    Activity f(*m_theme);
    f.service.deliveries.clear();
    *f.service.integrations.find(id) = testing::sampleSynced(id, {});
    if (!connected)
        f.service.integrations.find(id)->state = values::IntegrationState::NotConnected;
    f.open({{u"id"_s, id}, {u"tab"_s, u"activity"_s}});
    QTRY_VERIFY(shows(f.window, title));
    QVERIFY(shows(f.window, text));
}

void TestActivityDeliveries::newOnesComeByTheStream()
{
    Activity f(*m_theme);
    QVERIFY(f.look(u"slack"_s, 4));
    values::Delivery fresh = f.service.deliveries.first();
    fresh.id = u"dlv_fresh"_s;
    fresh.createdAt = fresh.updatedAt = testing::sampleNow;
    fresh.callId = u"call_new"_s;
    f.tell(u"call.started"_s, {{u"callId"_s, u"call_new"_s},
                               {u"direction"_s, u"inbound"_s},
                               {u"agentName"_s, u"Recall Agent"_s},
                               {u"fromNumber"_s, u"+15125550190"_s}});
    f.tell(u"delivery.updated"_s, fresh.toJson());
    fresh.id = u"dlv_of_another"_s;
    fresh.destination = {u"hubspot"_s, u"hubspot"_s, u"HubSpot"_s};
    f.tell(u"delivery.updated"_s, fresh.toJson());
    QVERIFY(f.waitForRows(5));
    QCOMPARE(f.text(0, M::SyncCall), u"Recall Agent, +1 (512) 555-0190"_s);
    QTest::qWait(150); // the other one would be there by now
    QCOMPARE(f.model()->rowCount(), 5);
}

void TestActivityDeliveries::reviewShowsWhatWasGivenUp()
{
    Activity f(*m_theme);
    f.open();
    QTRY_VERIFY(f.card(u"google_sheets"_s));
    QCOMPARE(f.card(u"google_sheets"_s)->face().status.text, u"3 not delivered"_s);
    f.press(u"google_sheets"_s);
    QCOMPARE(f.visited.last().parameters.value(u"tab"_s).toString(), u"activity"_s);
    QVERIFY(f.waitForRows(1));
    QCOMPARE(f.lastQuery().queryItemValue(u"status"_s), u"failed"_s);
}

void TestActivityDeliveries::repairTellsWhatIsSentNow_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QStringList>("toasts");
    QTest::newRow("many") << 14 << QStringList(u"HubSpot works again. 14 waiting deliveries are being sent."_s);
    QTest::newRow("one") << 1 << QStringList(u"HubSpot works again. 1 waiting delivery is being sent."_s);
    QTest::newRow("none") << 0 << QStringList();
}

void TestActivityDeliveries::repairTellsWhatIsSentNow()
{
    QFETCH(const int, waiting);
    QFETCH(const QStringList, toasts);
    Activity f(*m_theme);
    f.service.integrations.find(u"hubspot"_s)->deliveries->waiting = waiting;
    f.open();
    f.press(u"hubspot"_s); // Reconnect
    QTRY_VERIFY(f.dialog());
    f.tell(u"integration.updated"_s, {{u"id"_s, u"hubspot"_s}});
    QCOMPARE(f.toastTexts(), QStringList()); // not yet
    *f.service.integrations.find(u"hubspot"_s) = testing::sampleSynced(u"hubspot"_s, {waiting, 0, {}});
    f.tell(u"integration.updated"_s, {{u"id"_s, u"hubspot"_s}});
    f.tell(u"integration.updated"_s, {{u"id"_s, u"hubspot"_s}});
    QTRY_COMPARE(f.toastTexts(), toasts);
}

void TestActivityDeliveries::everyControlHasAName()
{
    Activity f(*m_theme);
    QVERIFY(f.look(u"hubspot"_s, 4));
    f.table()->selectRow(0);
    QTRY_VERIFY(buttonWith(f.window, u"Retry now"_s));
    QCOMPARE(testing::namelessControls(f.window), QStringList());
}

void TestActivityDeliveries::looks()
{
    for (const auto &[size, name] : {std::pair(testing::LargePage, u"1440"_s), std::pair(Small, u"1024"_s)}) {
        Activity f(*m_theme);
        QVERIFY(f.look(u"hubspot"_s, 4, size));
        f.table()->selectRow(0);
        QTRY_VERIFY(shows(f.window, u"HubSpot ended the connection"_s));
        testing::grabBothThemes(f.window, *m_theme, u"activity-waiting-"_s + name);
        f.integrations->enter({{u"id"_s, u"salesforce"_s}, {u"tab"_s, u"activity"_s}});
        QVERIFY(f.waitForRows(3));
        f.table()->selectRow(1);
        QTRY_VERIFY(buttonWith(f.window, u"Open in Salesforce"_s));
        testing::grabBothThemes(f.window, *m_theme, u"activity-"_s + name);
        f.integrations->enter({});
        testing::grabBothThemes(f.window, *m_theme, u"activity-cards-"_s + name);
    }
}

QTEST_MAIN(TestActivityDeliveries)
#include "tst_activity_deliveries.moc"
