// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/delivery_log_model.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_calls.h"
#include "tests/ui/sample_integrations.h"
#include "tests/ui/sample_sync.h"
#include "ui/pages/deliveries/attempts_view.h"
#include "ui/pages/deliveries/connector_section.h"
#include "ui/pages/deliveries/deliveries_page.h"
#include "ui/pages/deliveries/delivery_filter_bar.h"
#include "ui/pages/deliveries/delivery_inspector.h"
#include "ui/pages/deliveries/delivery_table.h"
#include "ui/pages/deliveries/inspector_body.h"
#include "ui/pages/deliveries/inspector_head.h"
#include "ui/pages/deliveries/signature_box.h"
#include "ui/pages/deliveries/timings_view.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/token_filter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using callttone::testing::PageFixture;
using client::Method;

namespace {

constexpr QSize Wide(1220, 848);
constexpr QSize Small(968, 628);

/// The Deliveries page with what connectors delivered beside the webhooks.
struct Loaded : PageFixture
{
    explicit Loaded(ThemeController &theme, QSize size = Wide)
        : PageFixture(theme)
    {
        testing::addSampleIntegrations(service);
        testing::addSampleCalls(service);
        testing::addSampleDeliveries(service);
        testing::addSampleSyncs(service);
        page = new DeliveriesPage(workspace);
        show(page, size);
    }

    [[nodiscard]] bool open(const QString &id)
    {
        page->enter({{u"filter"_s, QString()}, {u"id"_s, id}});
        return QTest::qWaitFor([this, id] {
            const auto &detail = page->inspector()->detail();
            return page->model()->hasLoaded() && detail && detail->delivery.id == id;
        });
    }

    DeliveriesPage *page;
};

} // namespace

class TestConnectorDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }

    void inspectorShowsEveryRequest();
    void failureIsToldInItsOwnWords();
    void nothingToDoSaysSo();
    void webhooksKeepTheirParts();
    void requestIsCopiedAsCurl();
    void replayingSaysWhatItDoes_data();
    void replayingSaysWhatItDoes();
    void manyAreAskedAboutInTheirWords();
    void filterOffersIntegrations();
    void everyControlHasAName();
    void looks();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestConnectorDeliveries::inspectorShowsEveryRequest()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(u"dlv_sync_14"_s)); // HubSpot, delivered
    const auto *inspector = f.page->inspector();
    QVERIFY(testing::shows(*inspector, u"Requests to HubSpot"_s));
    const auto *wire = inspector->findChild<QTableView *>(u"wireTable"_s);
    QVERIFY(wire->isVisible());
    QCOMPARE(wire->model()->rowCount(), 2);
    QVERIFY(testing::shows(*inspector, u"Request, 262 ms into the attempt"_s));
    QCOMPARE(inspector->body()->attempts()->model()->index(0, 1).data().toString(), u"Call logged on Ann Lee"_s);
    QVERIFY(!inspector->findChild<SignatureBox *>()->isVisible());
    QVERIFY(!inspector->findChild<TimingsView *>()->isVisible());
    QVERIFY(!testing::buttonWith(*inspector->head(), u"Copy as cURL"_s));
}

void TestConnectorDeliveries::failureIsToldInItsOwnWords()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(u"dlv_sync_11"_s));
    QVERIFY(testing::shows(*f.page->inspector(), u"Google Sheets refused it."_s));
    QVERIFY(testing::shows(*f.page->inspector(), u"because the sheet Calls is protected. Allow the account"_s));
    QVERIFY(f.open(u"dlv_sync_03"_s));
    f.page->inspector()->body()->attempts()->setFocus();
    QTest::keyClick(f.page->inspector()->body()->attempts(), Qt::Key_Home);
    QVERIFY(testing::shows(*f.page->inspector(), u"HubSpot ended the connection."_s));
    QVERIFY(!testing::shows(*f.page->inspector(), u"Check the receiver's key"_s)); // nobody's webhook receiver
}

void TestConnectorDeliveries::nothingToDoSaysSo()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(u"dlv_sync_15"_s));
    QCOMPARE(f.page->inspector()->body()->attempts()->model()->index(0, 1).data().toString(), u"Nothing to change"_s);
    QVERIFY(testing::shows(*f.page->inspector(), u"The vendor was not asked: there was nothing to do."_s));
    QVERIFY(f.open(u"dlv_sync_10"_s)); // never tried
    QVERIFY(testing::shows(*f.page->inspector(), u"Nothing was sent yet."_s));
    QVERIFY(!testing::shows(*f.page->inspector(), u"Requests to HubSpot"_s));
}

void TestConnectorDeliveries::webhooksKeepTheirParts()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(u"dlv_sync_14"_s));
    const auto webhook =
        std::find_if(f.service.deliveries.cbegin(), f.service.deliveries.cend(), [](const values::Delivery &delivery) {
            return delivery.destination.id == "we_crm"_L1 && delivery.tries == 3;
        });
    QVERIFY(f.open(webhook->id));
    QVERIFY(f.page->inspector()->findChild<SignatureBox *>()->isVisible());
    QVERIFY(f.page->inspector()->findChild<TimingsView *>()->isVisible());
    QVERIFY(testing::buttonWith(*f.page->inspector()->head(), u"Copy as cURL"_s));
    QVERIFY(!f.page->inspector()->body()->connector()->isVisible());
}

void TestConnectorDeliveries::requestIsCopiedAsCurl()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(u"dlv_sync_14"_s));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(f.page->table(), Qt::Key_C);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"--request POST"_s)
                 && copied.contains(u"'https://api.hubapi.com/crm/v3/objects/calls'"_s),
             qPrintable(copied));
    QCOMPARE(f.toastTexts(), QStringList(u"Copied as cURL, without the sign-in."_s));
}

void TestConnectorDeliveries::replayingSaysWhatItDoes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("tip");
    QTest::newRow("HubSpot") << u"dlv_sync_14"_s << u"Make sure that it is there; nothing is made twice (R)"_s;
    QTest::newRow("Zapier") << u"dlv_sync_07"_s << u"Send it to Zapier again: its Zap runs once more (R)"_s;
    QTest::newRow("webhook") << u"dlv_01JM8Q4T0001"_s << u"Send it again now (R)"_s;
}

void TestConnectorDeliveries::replayingSaysWhatItDoes()
{
    QFETCH(const QString, id);
    QFETCH(const QString, tip);
    Loaded f(*m_theme);
    QVERIFY(f.open(id));
    auto *replay = testing::buttonWith(*f.page->inspector()->head(), u"Replay"_s);
    QCOMPARE(replay->toolTip(), tip);
    replay->click();
    QCOMPARE(f.service.countOf(Method::Post, u"/deliveries/%1/replay"_s.arg(id)), 1);
    if (id != "dlv_sync_14"_L1)
        return;
    values::Delivery done = f.service.details.value(id).delivery;
    done.tries += 1;
    done.updatedAt += 10;
    done.reason = u"Nothing to change"_s;
    f.tell(u"delivery.updated"_s, done.toJson());
    QTRY_COMPARE(f.toastTexts(), QStringList(u"HubSpot: Nothing to change"_s));
}

void TestConnectorDeliveries::manyAreAskedAboutInTheirWords()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(u"dlv_sync_14"_s));
    f.page->table()->selectAll();
    f.page->table()->clearSelection();
    QItemSelection many(f.page->model()->index(0, 0), f.page->model()->index(30, 0));
    f.page->table()->selectionModel()->select(many, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(f.page->table(), Qt::Key_R);
    auto *dialog = f.page->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QVERIFY(testing::shows(*dialog, u"Each webhook is sent again now with a new signature."_s));
    QVERIFY(testing::shows(*dialog, u"Integrations make sure that it is there, and make nothing twice"_s));
    dialog->reject();
}

void TestConnectorDeliveries::filterOffersIntegrations()
{
    Loaded f(*m_theme);
    f.page->enter({{u"filter"_s, u"endpoint:hubspot"_s}});
    QVERIFY(QTest::qWaitFor([&f] { return f.page->model()->hasLoaded(); }));
    QCOMPARE(f.page->model()->rowCount(), 4);
    QCOMPARE(f.service.last(Method::Get, u"/deliveries"_s)->query.queryItemValue(u"destination"_s), u"hubspot"_s);
    const FilterSchema schema = deliveryFilterSchema([] {
        return DeliveryFilterHints{{u"crm.example.com/hooks"_s}, {}, {{u"hubspot"_s, u"HubSpot"_s}}};
    });
    const QList<FilterSuggestion> offered = schema.find(u"endpoint"_s)->values();
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.last().value, u"hubspot"_s);
    QCOMPARE(offered.last().hint, u"HubSpot"_s);
    const QList<FilterSuggestion> codes = schema.find(u"last-code"_s)->values();
    for (const QLatin1StringView word : {"reconnect"_L1, "permission"_L1, "gone"_L1, "limited"_L1, "rejected"_L1})
        QVERIFY2(std::any_of(codes.cbegin(), codes.cend(),
                             [word](const FilterSuggestion &code) { return code.value == word; }),
                 word.data());
}

void TestConnectorDeliveries::everyControlHasAName()
{
    Loaded f(*m_theme);
    QVERIFY(f.open(u"dlv_sync_14"_s));
    QCOMPARE(testing::namelessControls(*f.page), QStringList());
}

void TestConnectorDeliveries::looks()
{
    for (const auto &[size, name] : {std::pair(Wide, u"1440"_s), std::pair(Small, u"1024"_s)}) {
        Loaded f(*m_theme, size);
        QVERIFY(f.open(u"dlv_sync_14"_s));
        testing::grabBothThemes(f.window, *m_theme, u"connector-"_s + name);
        QVERIFY(f.open(u"dlv_sync_03"_s));
        testing::grabBothThemes(f.window, *m_theme, u"connector-failed-"_s + name);
    }
}

QTEST_MAIN(TestConnectorDeliveries)
#include "tst_connector_deliveries.moc"
