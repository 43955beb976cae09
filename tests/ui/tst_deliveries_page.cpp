// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attempt_list_model.h"
#include "models/items/delivery_log_model.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "ui/pages/deliveries/attempts_view.h"
#include "ui/pages/deliveries/deliveries_page.h"
#include "ui/pages/deliveries/delivery_filter_bar.h"
#include "ui/pages/deliveries/delivery_inspector.h"
#include "ui/pages/deliveries/delivery_table.h"
#include "ui/pages/deliveries/inspector_body.h"
#include "ui/pages/deliveries/inspector_head.h"
#include "ui/pages/deliveries/signature_box.h"
#include "ui/pages/deliveries/time_histogram.h"
#include "ui/pages/lists/export_strip.h"
#include "ui/pages/lists/list_states.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/token_filter.h"

#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using callttone::testing::PageFixture;
using client::Method;

namespace {

constexpr QSize Wide(1220, 848);
constexpr QSize Small(968, 628);

/// A loaded page with the samples and as many older deliveries.
struct Loaded : PageFixture
{
    explicit Loaded(ThemeController &theme, int older = 0, QSize size = Wide)
        : PageFixture(theme)
    {
        testing::addSampleDeliveries(service, older);
        deliveries = new DeliveriesPage(workspace);
        show(deliveries, size);
    }

    [[nodiscard]] bool enter(const QVariantMap &parameters = {})
    {
        deliveries->enter(parameters);
        return QTest::qWaitFor([this] { return deliveries->model()->hasLoaded(); });
    }

    [[nodiscard]] bool open(int row)
    {
        deliveries->table()->goToRow(row);
        QTest::keyClick(deliveries->table(), Qt::Key_Return);
        const QString id = service.deliveries.at(row).id;
        return QTest::qWaitFor([this, id] {
            const auto &detail = deliveries->inspector()->detail();
            return detail && detail->delivery.id == id;
        });
    }

    DeliveriesPage *deliveries;
};

QString rowPath(const Loaded &f, int row, const QString &verb = {})
{
    return u"/deliveries/"_s + f.service.deliveries.at(row).id + verb;
}

} // namespace

class TestDeliveriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }

    void openingARowShowsItsAttempts();
    void attemptsCanBeCompared();
    void inspectorFollowsOnlyWhereTheArrowsStop();
    void signatureBoxSaysWhatItFound_data();
    void signatureBoxSaysWhatItFound();
    void openDeliveryIsReloadedWhenItChanges();
    void replayIsPostedAndItsOutcomeTold();
    void failedReplayIsTold();
    void severalAreReplayedAtOnce();
    void everythingIsReplayedAfterTheCountWasConfirmed();
    void cancellingRetriesAsksFirst();
    void curlIsCopied();
    void brushAndTokenAreTheSame();
    void keysWorkInTheListAndNotInTheFilter();
    void escapeClosesThenClears();
    void newRowsWaitWhileSomethingIsSelected();
    void emptyListsSayWhy();
    void failuresOfferAnotherTry();
    void exportWritesEveryMatch();
    void cancelledExportLeavesNothing();
    void narrowListsDropTwoColumns();
    void linkOpensADelivery();
    void everyControlHasAName();
    void tabWalksInReadingOrder();
    void looks();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestDeliveriesPage::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    m_theme->setMode(ThemeMode::Light);
}

void TestDeliveriesPage::openingARowShowsItsAttempts()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter());
    QVERIFY(f.deliveries->inspector()->isHidden());
    QVERIFY(f.open(8)); // crm.example.com, three attempts, another to come
    QCOMPARE(f.service.countOf(Method::Get, rowPath(f, 8)), 1);
    auto *attempts = f.deliveries->inspector()->body()->attempts();
    QCOMPARE(attempts->model()->rowCount(), 4);
    QCOMPARE(attempts->chosen()->number, 3);
    QCOMPARE(attempts->model()->index(3, items::AttemptListModel::Text).data().toString(), u"Next attempt in 48 s"_s);
    auto codes = f.deliveries->inspector()->findChildren<CodeBlock *>();
    codes.removeIf([](const CodeBlock *code) { return !code->isVisible(); }); // a connector's
    QVERIFY(codes.first()->toPlainText().startsWith(u"{\n  \"event\": \"call.ended\","_s));
    QVERIFY(codes.last()->toPlainText().contains(u"upstream unavailable"_s));
}

void TestDeliveriesPage::attemptsCanBeCompared()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    auto *body = f.deliveries->inspector()->body();
    QTest::keyClick(body->attempts(), Qt::Key_Home);
    QCOMPARE(body->attempt()->number, 1);
    QVERIFY(testing::shows(*body, u"Timed out. crm.example.com did not answer within 10 s."_s));
    QVERIFY(testing::shows(*body, u"No answer came."_s));
    QTest::keyClick(body->attempts(), Qt::Key_Down);
    QVERIFY(testing::shows(*body, u"crm.example.com answered 503"_s));
}

void TestDeliveriesPage::inspectorFollowsOnlyWhereTheArrowsStop()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(0));
    f.service.forgetRequests();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(f.deliveries->table(), Qt::Key_Down);
    QTRY_COMPARE(f.service.countOf(Method::Get, rowPath(f, 6)), 1);
    QCOMPARE(f.service.requests.size(), 1);
    QTRY_COMPARE(f.deliveries->inspector()->detail()->delivery.id, f.service.deliveries.at(6).id);
}

void TestDeliveriesPage::signatureBoxSaysWhatItFound_data()
{
    using values::SignatureState;
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("verified") << int(SignatureState::Verified) << u"Signature verified"_s;
    QTest::newRow("mismatch") << int(SignatureState::Mismatch)
                              << u"Signature does not match. The body was changed after signing, or another secret was "
                                 "used."_s;
    QTest::newRow("rotated") << int(SignatureState::SecretRotated)
                             << u"Cannot check: the secret was rotated after this attempt."_s;
    QTest::newRow("unknown") << int(SignatureState::Unknown)
                             << u"Cannot check: the endpoint's secret is not available."_s;
}

void TestDeliveriesPage::signatureBoxSaysWhatItFound()
{
    QFETCH(int, state);
    QFETCH(QString, text);
    Loaded f(*m_theme);
    f.service.details[f.service.deliveries.at(8).id].attempts.last().signature = values::SignatureState(state);
    QVERIFY(f.enter() && f.open(8));
    auto *box = f.deliveries->inspector()->findChild<SignatureBox *>();
    QVERIFY(box->isVisible());
    QCOMPARE(box->accessibleName(), text);
    QCOMPARE(testing::shows(*box, u"secret whsec_••••f81c"_s), state == int(values::SignatureState::Verified));
    QVERIFY(f.open(4)); // Slack is not signed
    QVERIFY(!box->isVisible());
}

void TestDeliveriesPage::openDeliveryIsReloadedWhenItChanges()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    f.service.forgetRequests();
    values::Delivery changed = f.service.deliveries.at(8);
    changed.status = values::DeliveryStatus::Delivered;
    changed.updatedAt += 1;
    f.service.details[changed.id].delivery = changed;
    f.tell(u"delivery.updated"_s, changed.toJson());
    f.tell(u"delivery.updated"_s, changed.toJson());
    QTRY_COMPARE(f.service.countOf(Method::Get, rowPath(f, 8)), 1);
    QTRY_COMPARE(f.deliveries->model()->deliveryAt(8)->status, values::DeliveryStatus::Delivered);
    f.tell(u"delivery.updated"_s, f.service.deliveries.at(0).toJson()); // another one
    QTest::qWait(400);
    QCOMPARE(f.service.countOf(Method::Get, rowPath(f, 8)), 1);
}

void TestDeliveriesPage::replayIsPostedAndItsOutcomeTold()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    QTest::keyClick(f.deliveries->table(), Qt::Key_R);
    QCOMPARE(f.service.countOf(Method::Post, rowPath(f, 8, u"/replay"_s)), 1);
    QTRY_COMPARE(f.deliveries->model()->deliveryAt(8)->status, values::DeliveryStatus::Sending);
    QCOMPARE(f.toastTexts(), QStringList());
    values::Delivery done = f.service.deliveries.at(8);
    done.status = values::DeliveryStatus::Delivered;
    done.code = 200;
    done.latencyMs = 120;
    done.tries += 1;
    f.tell(u"delivery.updated"_s, done.toJson());
    QCOMPARE(f.toastTexts(), QStringList{u"Replayed: crm.example.com/hooks answered 200 in 120 ms."_s});
}

void TestDeliveriesPage::failedReplayIsTold()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Network,
                                       .code = u"network"_s,
                                       .title = u"The service cannot be reached"_s,
                                       .detail = u"Start it, then retry."_s};
    QTest::keyClick(f.deliveries->table(), Qt::Key_R);
    QCOMPARE(f.toastTexts(), QStringList{u"The service cannot be reached. Start it, then retry."_s});
}

void TestDeliveriesPage::severalAreReplayedAtOnce()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(2));
    QTest::keyClick(f.deliveries->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.deliveries->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.deliveries->table()->selectedCount(), 3);
    QVERIFY(testing::buttonWith(*f.deliveries->inspector(), u"Replay 3"_s));
    QTest::keyClick(f.deliveries->table(), Qt::Key_R);
    for (const int row : {2, 3, 4})
        QCOMPARE(f.service.countOf(Method::Post, rowPath(f, row, u"/replay"_s)), 1);
    QCOMPARE(f.toastTexts(), QStringList{u"Replayed 3 deliveries."_s});
}

void TestDeliveriesPage::everythingIsReplayedAfterTheCountWasConfirmed()
{
    Loaded f(*m_theme, 400);
    QVERIFY(f.enter({{u"filter"_s, u"event:call.ended"_s}}));
    const int matching = f.deliveries->model()->rowCount();
    f.deliveries->table()->setFocus();
    QTest::keyClick(f.deliveries->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.deliveries->table()->selectedCount(), matching);
    QTest::keyClick(f.deliveries->table(), Qt::Key_R);
    const auto sent = [&f] {
        return QJsonDocument::fromJson(f.service.last(Method::Post, u"/deliveries/replay"_s)->body).object();
    };
    QVERIFY(sent().value("dryRun"_L1).toBool());
    QCOMPARE(sent().value("filter"_L1).toObject().value("event"_L1).toString(), u"call.ended"_s);
    auto *dialog = f.deliveries->findChild<ConfirmDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Replay %1 deliveries?"_s.arg(matching));
    QCOMPARE(f.service.countOf(Method::Post, u"/deliveries/replay"_s), 1);
    dialog->accept();
    QCOMPARE(f.service.countOf(Method::Post, u"/deliveries/replay"_s), 2);
    QVERIFY(!sent().value("dryRun"_L1).toBool());
}

void TestDeliveriesPage::cancellingRetriesAsksFirst()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    Q_EMIT f.deliveries->inspector()->head()->cancelRequested();
    QCOMPARE(f.service.countOf(Method::Post, rowPath(f, 8, u"/cancel"_s)), 0);
    auto *dialog = f.deliveries->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QVERIFY(testing::shows(*dialog, u"The next attempt would be at 10:42:55."_s));
    dialog->accept();
    QCOMPARE(f.service.countOf(Method::Post, rowPath(f, 8, u"/cancel"_s)), 1);
    QTRY_COMPARE(f.deliveries->model()->deliveryAt(8)->status, values::DeliveryStatus::Cancelled);
}

void TestDeliveriesPage::curlIsCopied()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    QTest::keyClick(f.deliveries->table(), Qt::Key_C);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"curl "_s), qPrintable(copied));
    QVERIFY(copied.contains(u"https://crm.example.com/hooks"_s));
    QVERIFY(copied.contains(u"X-Webhook-Attempt: 3"_s));
    QVERIFY(copied.contains(u"\"event\":\"call.ended\""_s));
}

void TestDeliveriesPage::brushAndTokenAreTheSame()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter({{u"filter"_s, u"event:call.*"_s}}));
    Histogram *bars = f.deliveries->histogram()->histogram();
    QCOMPARE(bars->pointCount(), 80);
    QVERIFY(!bars->brush());

    // Drag over bins 60 to 70: 09:05 to 10:00.
    const auto middleOf = [bars](int bin) { return bars->binRect(bin).center().toPoint(); };
    QTest::mousePress(bars, Qt::LeftButton, {}, middleOf(60));
    QTest::mouseMove(bars, middleOf(65));
    QTest::mouseMove(bars, middleOf(70));
    QTest::mouseRelease(bars, Qt::LeftButton, {}, middleOf(70));
    QCOMPARE(f.deliveries->filterBar()->text(), u"event:call.* time:09:05..10:00"_s);
    QCOMPARE(f.deliveries->model()->filter().from, std::optional(bars->brush()->fromMs));
    QCOMPARE(f.deliveries->model()->filter().to, std::optional(bars->brush()->toMs));

    f.deliveries->filterBar()->setText(u"time:09:30..10:00"_s);
    QCOMPARE(bars->brushBins(), std::optional(BinRange{65, 70}));
    f.deliveries->filterBar()->setText({});
    QVERIFY(!bars->brush());
    QVERIFY(!f.deliveries->model()->filter().from);
}

void TestDeliveriesPage::keysWorkInTheListAndNotInTheFilter()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    f.deliveries->focusFilter();
    QLineEdit *input = f.deliveries->filterBar()->tokens()->input();
    QVERIFY(input->hasFocus());
    QTest::keyClicks(input, u"rceo"_s);
    QCOMPARE(input->text(), u"rceo"_s);
    QCOMPARE(f.service.countOf(Method::Post, rowPath(f, 8, u"/replay"_s)), 0);
    QVERIFY(f.visited.isEmpty());

    f.deliveries->table()->setFocus();
    QTest::keyClick(f.deliveries->table(), Qt::Key_O);
    QCOMPARE(f.visited.size(), 1);
    QCOMPARE(f.visited.first().page, PageId::Calls);
    QCOMPARE(f.visited.first().parameters.value(u"id"_s).toString(), u"call_9f27c1e04b"_s);
}

void TestDeliveriesPage::escapeClosesThenClears()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(3));
    QTest::keyClick(f.deliveries->table(), Qt::Key_Escape);
    QVERIFY(f.deliveries->inspector()->isHidden());
    QCOMPARE(f.deliveries->table()->selectedCount(), 1);
    QTest::keyClick(f.deliveries->table(), Qt::Key_Down); // stays closed while moving
    QVERIFY(f.deliveries->inspector()->isHidden());
    QTest::keyClick(f.deliveries->table(), Qt::Key_Escape);
    QCOMPARE(f.deliveries->table()->selectedCount(), 0);
}

void TestDeliveriesPage::newRowsWaitWhileSomethingIsSelected()
{
    Loaded f(*m_theme, 100);
    QVERIFY(f.enter());
    const int before = f.deliveries->model()->rowCount();
    values::Delivery fresh = f.service.deliveries.first();
    fresh.createdAt = fresh.updatedAt = testing::sampleNow;
    fresh.id = u"dlv_new1"_s;
    f.tell(u"delivery.updated"_s, fresh.toJson());
    QTRY_COMPARE(f.deliveries->model()->rowCount(), before + 1); // followed

    QVERIFY(QTest::qWaitFor([&] { return f.deliveries->model()->deliveryAt(9) != nullptr; }));
    f.deliveries->table()->goToRow(9);
    const QString selected = f.deliveries->table()->currentDelivery()->id;
    fresh.id = u"dlv_new2"_s;
    f.tell(u"delivery.updated"_s, fresh.toJson());
    auto *chip = testing::waitForButton(*f.deliveries, u"1 new"_s);
    QVERIFY(chip);
    QCOMPARE(f.deliveries->table()->currentDelivery()->id, selected);
    QCOMPARE(f.deliveries->model()->rowCount(), before + 1);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(f.deliveries->model()->rowCount(), before + 2);
    QCOMPARE(f.deliveries->table()->currentDelivery()->id, selected);
    QVERIFY(!chip->isVisible());
}

void TestDeliveriesPage::emptyListsSayWhy()
{
    PageFixture f(*m_theme);
    auto *page = new DeliveriesPage(f.workspace);
    f.show(page, Wide);
    page->enter({});
    QTRY_VERIFY(testing::shows(*page, u"No deliveries yet"_s));
    QTest::mouseClick(testing::waitForButton(*page, u"Add Endpoint"_s), Qt::LeftButton);
    QCOMPARE(f.visited.last().page, PageId::Webhooks);

    testing::addSampleDeliveries(f.service);
    page->enter({{u"filter"_s, u"status:failed time:10:00..10:42"_s}});
    QTRY_VERIFY(testing::shows(*page, u"Nothing matches these filters"_s));
    QTRY_VERIFY(testing::shows(*page, u"3 deliveries match outside 10:00..10:42."_s));
    QTest::mouseClick(testing::waitForButton(*page, u"Clear time range"_s), Qt::LeftButton);
    QTRY_COMPARE(page->model()->rowCount(), 3);
    QCOMPARE(page->filterBar()->text(), u"status:failed"_s);

    page->enter({{u"filter"_s, u"status:cancelled"_s}});
    QTRY_VERIFY(testing::buttonWith(*page, u"Clear all"_s));
    QTest::mouseClick(testing::waitForButton(*page, u"Clear all"_s), Qt::LeftButton);
    QCOMPARE(page->filterBar()->text(), QString());
    QVERIFY(f.toasts.toasts().last()->findChild<QPushButton *>());
    QTest::mouseClick(testing::waitForButton(*f.toasts.toasts().last(), u"Undo"_s), Qt::LeftButton);
    QCOMPARE(page->filterBar()->text(), u"status:cancelled"_s);
}

void TestDeliveriesPage::failuresOfferAnotherTry()
{
    PageFixture f(*m_theme);
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Unavailable,
                                       .code = u"locked"_s,
                                       .title = u"The event store could not be opened"_s,
                                       .detail = u"The file is locked by another copy of CalltTone."_s};
    auto *page = new DeliveriesPage(f.workspace);
    f.show(page, Wide);
    page->enter({});
    QTRY_VERIFY(testing::shows(*page, u"The event store could not be opened"_s));
    f.service.failure.reset();
    testing::addSampleDeliveries(f.service);
    QTest::mouseClick(testing::waitForButton(*page, u"Try again"_s), Qt::LeftButton);
    QTRY_COMPARE(page->model()->rowCount(), 22);
    QTRY_VERIFY(!page->findChild<ListStates *>()->isVisible());
}

void TestDeliveriesPage::exportWritesEveryMatch()
{
    Loaded f(*m_theme, 1200);
    QVERIFY(f.enter({{u"filter"_s, u"event:call.ended"_s}}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.jsonl"_s);
    const auto filter = f.deliveries->model()->filter();
    f.deliveries->exports()->start(
        path, [&f, filter](const values::PageRequest &page) { return exportChunkOf(f.api.deliveries(filter, page)); });
    QTRY_VERIFY(!f.deliveries->exports()->isRunning());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.size(), f.deliveries->model()->rowCount());
    QCOMPARE(values::Delivery::fromJson(QJsonDocument::fromJson(lines.last()).object()).id,
             f.service.deliveries.last().id);
    QVERIFY2(f.toastTexts().last().contains(u"1,2"_s), qPrintable(f.toastTexts().last()));
}

void TestDeliveriesPage::cancelledExportLeavesNothing()
{
    Loaded f(*m_theme, 1200);
    QVERIFY(f.enter());
    QTemporaryDir folder;
    f.service.holdBack = true;
    f.deliveries->exports()->start(folder.filePath(u"out.jsonl"_s), [&f](const values::PageRequest &page) {
        return exportChunkOf(f.api.deliveries({}, page));
    });
    QTRY_VERIFY(f.deliveries->exports()->isVisible());
    QTest::mouseClick(testing::waitForButton(*f.deliveries->exports(), u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!f.deliveries->exports()->isRunning());
    f.service.answerAll();
    QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestDeliveriesPage::narrowListsDropTwoColumns()
{
    Loaded f(*m_theme, 0, Small);
    QVERIFY(f.enter());
    const auto isShown = [&f](int column) { return !f.deliveries->table()->isColumnHidden(column); };
    QVERIFY(isShown(items::DeliveryLogModel::Latency));
    QVERIFY(f.open(8));
    QTRY_VERIFY(!isShown(items::DeliveryLogModel::Latency) && !isShown(items::DeliveryLogModel::Tries));
    QVERIFY(isShown(items::DeliveryLogModel::Code));
    QVERIFY(f.deliveries->table()->horizontalScrollBar()->maximum() <= 0);
}

void TestDeliveriesPage::linkOpensADelivery()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter({{u"id"_s, f.service.deliveries.at(8).id}}));
    QTRY_VERIFY(f.deliveries->inspector()->isVisible() && f.deliveries->inspector()->detail());
    QCOMPARE(f.deliveries->table()->currentIndex().row(), 8);
    // The same link once more, as from the page of a call.
    f.deliveries->enter({{u"id"_s, f.service.deliveries.at(8).id}});
    QVERIFY(!f.deliveries->inspector()->detail());
    QTRY_VERIFY(f.deliveries->inspector()->detail());
    f.deliveries->enter({{u"id"_s, u"dlv_gone"_s}});
    QTRY_VERIFY(testing::buttonWith(*f.deliveries->inspector(), u"Try again"_s));
}

void TestDeliveriesPage::everyControlHasAName()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    QCOMPARE(testing::namelessControls(*f.deliveries), QStringList());
}

void TestDeliveriesPage::tabWalksInReadingOrder()
{
    Loaded f(*m_theme);
    QVERIFY(f.enter() && f.open(8));
    const QList<QWidget *> stops = testing::tabStops(*f.deliveries);
    const auto at = [&stops](QWidget *widget) { return stops.indexOf(widget); };
    const auto filter = at(f.deliveries->filterBar()->tokens()->input());
    const auto bars = at(f.deliveries->histogram()->histogram());
    const auto list = at(f.deliveries->table());
    const auto attempts = at(f.deliveries->inspector()->body()->attempts());
    QVERIFY2(filter >= 0 && filter < bars && bars < list && list < attempts,
             qPrintable(u"%1 %2 %3 %4"_s.arg(filter).arg(bars).arg(list).arg(attempts)));
}

void TestDeliveriesPage::looks()
{
    for (const auto &[size, name] : {std::pair(Wide, u"1440"_s), std::pair(Small, u"1024"_s)}) {
        Loaded f(*m_theme, 400, size);
        QVERIFY(f.enter({{u"filter"_s, u"event:call.* time:09:00..10:42"_s}}) && f.open(8));
        testing::grabBothThemes(f.window, *m_theme, u"deliveries-"_s + name);
        f.deliveries->filterBar()->setText(u"status:failed event:call.ended endpoint:crm.example.com/hooks"_s);
        f.deliveries->focusFilter();
        QTest::keyClicks(f.deliveries->filterBar()->tokens()->input(), u"lat"_s);
        testing::grabBothThemes(f.window, *m_theme, u"deliveries-filtering-"_s + name);
        f.deliveries->filterBar()->tokens()->input()->clear();
        f.deliveries->filterBar()->setText(u"status:cancelled time:09:00..10:42"_s);
        testing::grabBothThemes(f.window, *m_theme, u"deliveries-empty-"_s + name);
    }
}

QTEST_MAIN(TestDeliveriesPage)
#include "tst_deliveries_page.moc"
