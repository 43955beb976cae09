// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop clicked through on a real service: what a person does on the first day, from an empty window on.
#include "models/items/delivery_log_model.h"
#include "tests/ui/desktop_fixture.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "ui/pages/deliveries/deliveries_page.h"
#include "ui/pages/deliveries/delivery_inspector.h"
#include "ui/pages/deliveries/delivery_table.h"
#include "ui/pages/deliveries/inspector_head.h"
#include "ui/pages/webhooks/webhooks_page.h"
#include "ui/shell/connection_row.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/live_panel.h"
#include "ui/shell/live_toggle.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/nav_model.h"
#include "ui/shell/side_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/toast_host.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using callttone::testing::buttonWith;
using callttone::testing::DesktopFixture;
using callttone::testing::shows;

namespace {

const QString url = u"https://ops.example.com/hooks/calls"_s;

bool newestMessageIs(const DesktopFixture &fixture, const QString &text)
{
    auto &window = const_cast<DesktopFixture &>(fixture).window();
    const QAbstractItemModel *feed = window.livePanel()->list()->model();
    for (int row = 0; row < feed->rowCount(); ++row) {
        if (feed->index(row, 0).data().toString().startsWith(text))
            return true;
    }
    return false;
}

/// Fills and submits the dialog that adds an endpoint, then takes the secret from the one that shows it.
QString addEndpoint(const QString &address)
{
    QDialog *dialog = DesktopFixture::waitForDialog(u"addEndpointDialog"_s);
    if (!dialog)
        return {};
    dialog->findChild<QLineEdit *>(u"endpointUrl"_s)->setText(address);
    if (!DesktopFixture::click(*dialog, u"createEndpoint"_s))
        return {};
    QDialog *shown = DesktopFixture::waitForDialog(u"secretDialog"_s);
    if (!shown || !DesktopFixture::click(*shown, u"copySecret"_s))
        return {};
    const QString secret = QGuiApplication::clipboard()->text();
    if (!DesktopFixture::click(*shown, u"secretDone"_s))
        return {};
    return secret;
}

bool hasToast(MainWindow &window, const QString &text)
{
    const QList<Toast *> toasts = window.toasts().toasts();
    return std::any_of(toasts.begin(), toasts.end(),
                       [&text](const Toast *toast) { return toast->text().contains(text); });
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void fromTheFirstEndpointToAReplay();
    void aRefusedAddressIsExplainedAtItsField();
    void closingTheSecretWithoutCopyingAsks();
    void switchingAnEndpointOffCanBeUndone();
    void choosingEventsAppliesAtOnce();
    void aTestShowsWhatTheServerAnswered();
    void rotatingShowsTheNewSecret();
    void deletingAnEndpointWithWaitingDeliveriesWantsItsName();
    void keysAreShownOnceAndCanBeRevoked();
    void theWindowSaysWhenTheEngineIsGone();
    void keysGoBetweenPages();
    void everythingHasAName();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestShell::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
}

void TestShell::fromTheFirstEndpointToAReplay()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());

    // Add an endpoint from the overview's invitation; its secret is shown once.
    QVERIFY(DesktopFixture::click(fixture.window(), u"overviewAddEndpoint"_s));
    const QString secret = addEndpoint(url);
    QVERIFY2(secret.startsWith("whsec_"_L1), qPrintable(secret));
    QTRY_VERIFY(!fixture.window().findChild<QDialog *>(u"secretDialog"_s));
    const QList<QLineEdit *> fields = fixture.window().findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY(field->text() != secret);
    QVERIFY(shows(fixture.window(), secret.right(4)));

    // A simulated call: the live panel tells it as Slack would.
    fixture.window().setLivePanelOpen(true);
    fixture.desktop.simulation().play(u"booking"_s, 0);
    QTRY_VERIFY(newestMessageIs(fixture, u"Call received with"_s));
    QTRY_VERIFY(newestMessageIs(fixture, u"Call ended"_s));
    QTRY_COMPARE(fixture.desktop.simulation().playing(), 0);

    // Its deliveries are in the log. Shortcuts are for the active window, which it becomes again after the dialogs.
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_4, Qt::ControlModifier);
    auto *deliveries = fixture.page<DeliveriesPage>();
    QVERIFY(deliveries);
    QTRY_VERIFY(deliveries->model()->rowCount() >= 4);
    QTRY_COMPARE(deliveries->table()->model()->index(0, items::DeliveryLogModel::Code).data().toString(), u"200"_s);

    // One of them in detail: signed by the secret the endpoint has.
    deliveries->table()->goToRow(0);
    QTest::keyClick(deliveries->table(), Qt::Key_Return);
    QTRY_VERIFY(deliveries->inspector()->detail().has_value());
    QTRY_VERIFY(shows(*deliveries->inspector(), u"Signature verified"_s));

    // Replay it: the customer's server gets the same event once more.
    const auto before = fixture.received();
    const values::Delivery delivery = deliveries->inspector()->detail()->delivery;
    QAbstractButton *replay = buttonWith(*deliveries->inspector(), u"Replay"_s);
    QVERIFY(replay);
    QTest::mouseClick(replay, Qt::LeftButton);
    QTRY_COMPARE(fixture.received().size(), before.size() + 1);
    QVERIFY(fixture.received().back().body.contains(delivery.eventId.toUtf8()));
    QTRY_COMPARE(deliveries->inspector()->detail()->attempts.size(), 2);
}

void TestShell::aRefusedAddressIsExplainedAtItsField()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    QDialog *dialog = DesktopFixture::waitForDialog(u"addEndpointDialog"_s);
    QVERIFY(dialog);
    auto *address = dialog->findChild<QLineEdit *>(u"endpointUrl"_s);
    address->setText(u"ops.example.com"_s);
    QVERIFY(DesktopFixture::click(*dialog, u"createEndpoint"_s));
    QTRY_VERIFY(address->property("invalid").toBool());
    QVERIFY(!address->accessibleDescription().isEmpty());
    QVERIFY(shows(*dialog, address->accessibleDescription()));
    QVERIFY(address->hasFocus());
    dialog->reject();
}

void TestShell::closingTheSecretWithoutCopyingAsks()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    QDialog *dialog = DesktopFixture::waitForDialog(u"addEndpointDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"endpointUrl"_s)->setText(url);
    QVERIFY(DesktopFixture::click(*dialog, u"createEndpoint"_s));
    QPointer<QDialog> secret = DesktopFixture::waitForDialog(u"secretDialog"_s);
    QVERIFY(secret);
    QTest::keyClick(secret, Qt::Key_Escape);
    QDialog *question = DesktopFixture::waitForDialog(u"closeWithoutCopying"_s);
    QVERIFY(question);
    question->reject();
    QTRY_COMPARE(QApplication::activeModalWidget(), secret.data());
    QTest::keyClick(secret, Qt::Key_Escape);
    question = DesktopFixture::waitForDialog(u"closeWithoutCopying"_s);
    QVERIFY(question);
    QVERIFY(buttonWith(*question, u"Close"_s));
    QTest::mouseClick(buttonWith(*question, u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(!secret);
}

void TestShell::switchingAnEndpointOffCanBeUndone()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    QVERIFY(!addEndpoint(url).isEmpty());
    auto *enabled = fixture.window().findChild<Switch *>(u"endpointEnabled"_s);
    QTRY_VERIFY(enabled && enabled->isVisible() && enabled->isChecked());
    enabled->click();
    QTRY_VERIFY(hasToast(fixture.window(), u"is off"_s));
    QTRY_VERIFY(shows(fixture.window(), u"Enabled"_s) && !enabled->isChecked());
    QAbstractButton *undo = buttonWith(fixture.window(), u"Undo"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_VERIFY(enabled->isChecked());
}

void TestShell::choosingEventsAppliesAtOnce()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    QVERIFY(!addEndpoint(url).isEmpty());
    auto *page = fixture.page<WebhooksPage>();
    QVERIFY(page);
    QTRY_VERIFY(shows(*page, u"5 of 8"_s));
    auto *box = page->findChild<QAbstractButton *>(u"call.started"_s);
    QVERIFY(box && box->isChecked());
    QCOMPARE(box->accessibleName(), u"call.started"_s);
    box->click();
    QTRY_VERIFY(shows(*page, u"4 of 8"_s));
    const auto stored = fixture.service.call("GET", "/webhooks").json();
    QCOMPARE(stored.value("data"_L1).toArray().first().toObject().value("events"_L1).toArray().size(), 4);
}

void TestShell::aTestShowsWhatTheServerAnswered()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    QVERIFY(!addEndpoint(url).isEmpty());
    fixture.answerWith(503);
    QVERIFY(DesktopFixture::click(fixture.window(), u"testEndpoint"_s));
    const auto *card = fixture.window().findChild<QWidget *>(u"testCard"_s);
    QTRY_VERIFY(shows(*card, u"Service Unavailable"_s));
    QVERIFY(shows(*card, u"503"_s));
    fixture.answerWith(200);
    QTRY_VERIFY(buttonWith(*card, u"Send again"_s) && buttonWith(*card, u"Send again"_s)->isEnabled());
    buttonWith(*card, u"Send again"_s)->click();
    QTRY_VERIFY(shows(*card, u"Your server accepted"_s));
}

void TestShell::rotatingShowsTheNewSecret()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    const QString first = addEndpoint(url);
    QVERIFY(DesktopFixture::click(fixture.window(), u"rotateEndpoint"_s));
    QDialog *dialog = DesktopFixture::waitForDialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QVERIFY(DesktopFixture::click(*dialog, u"rotateSecret"_s));
    QDialog *shown = DesktopFixture::waitForDialog(u"secretDialog"_s);
    QVERIFY(shown);
    QVERIFY(DesktopFixture::click(*shown, u"copySecret"_s));
    const QString second = QGuiApplication::clipboard()->text();
    QVERIFY(second.startsWith("whsec_"_L1));
    QVERIFY(second != first);
    QVERIFY(DesktopFixture::click(*shown, u"secretDone"_s));
    QTRY_VERIFY(shows(fixture.window(), second.right(4)));
    QTRY_VERIFY(shows(fixture.window(), u"also signs"_s));
}

void TestShell::deletingAnEndpointWithWaitingDeliveriesWantsItsName()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    QVERIFY(!addEndpoint(url).isEmpty());
    fixture.answerWith(503);
    fixture.desktop.simulation().play(u"no-answer"_s, 0);
    QTRY_VERIFY(shows(fixture.window(), u"waiting"_s) && !shows(fixture.window(), u"0 failed tries, 0 waiting"_s));
    auto *menu = fixture.window().findChild<QWidget *>(u"endpointMenu"_s)->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().constLast()->trigger();
    QDialog *dialog = DesktopFixture::waitForDialog(u"deleteEndpointDialog"_s);
    QVERIFY(dialog);
    QAbstractButton *verb = buttonWith(*dialog, u"Delete endpoint"_s);
    QVERIFY(verb && !verb->isEnabled());
    dialog->findChild<QLineEdit *>()->setText(u"ops.example.com"_s);
    QVERIFY(verb->isEnabled());
    verb->click();
    QTRY_VERIFY(shows(fixture.window(), u"No endpoints yet"_s));
}

void TestShell::keysAreShownOnceAndCanBeRevoked()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().go({PageId::Settings, {{u"section"_s, u"api-keys"_s}}});
    QVERIFY(DesktopFixture::click(fixture.window(), u"createKeyButton"_s));
    QDialog *dialog = DesktopFixture::waitForDialog(u"createKeyDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"keyName"_s)->setText(u"Reporting"_s);
    QVERIFY(DesktopFixture::click(*dialog, u"createKey"_s));
    QTRY_VERIFY(shows(fixture.window(), u"\"Reporting\" is ready"_s));
    QVERIFY(DesktopFixture::click(fixture.window(), u"copyKey"_s));
    const QString key = QGuiApplication::clipboard()->text();
    QVERIFY(key.startsWith("vxf_"_L1));
    QCOMPARE(fixture.service.call("GET", "/calls", QByteArray(), {.key = key.toLatin1()}).status, 200);

    // Gone from the screen once the page was left.
    fixture.window().go({PageId::Overview, {}});
    fixture.window().go({PageId::Settings, {}});
    QVERIFY(!shows(fixture.window(), u"is ready"_s));

    QAbstractButton *revoke = testing::waitForButton(fixture.window(), u"Revoke"_s);
    QVERIFY(revoke);
    revoke->click();
    dialog = DesktopFixture::waitForDialog(u"revokeKeyDialog"_s);
    QVERIFY(dialog);
    buttonWith(*dialog, u"Revoke key"_s)->click();
    QTRY_COMPARE(fixture.service.call("GET", "/calls", QByteArray(), {.key = key.toLatin1()}).status, 401);
    QTRY_VERIFY(!buttonWith(fixture.window(), u"Revoke"_s));
}

void TestShell::theWindowSaysWhenTheEngineIsGone()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    QTRY_VERIFY(fixture.window().sideBar()->connectionRow()->detail().startsWith(u"Running, up"_s));
    QTRY_VERIFY(shows(fixture.window(), u"Everything is working"_s));
    const quint16 port = fixture.service.port();
    fixture.service.stopService();
    QTRY_VERIFY(fixture.window().sideBar()->connectionRow()->detail().startsWith(u"Reconnecting"_s));
    QTRY_VERIFY(fixture.window().connectionBanner()->isVisible());
    QTRY_VERIFY(shows(fixture.window(), u"No live updates since"_s));
    QVERIFY(!fixture.service.listenAgainOn(port));
    buttonWith(*fixture.window().connectionBanner(), u"Try now"_s)->click();
    QTRY_VERIFY(!fixture.window().connectionBanner()->isVisible());
    QTRY_VERIFY(shows(fixture.window(), u"Everything is working"_s));
}

void TestShell::keysGoBetweenPages()
{
    DesktopFixture fixture(*m_theme);
    MainWindow &window = fixture.window();
    QVERIFY(fixture.connect());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.headerBar()->title(), u"Integrations"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(window.headerBar()->title(), u"Webhooks"_s);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(window.headerBar()->title(), u"API Keys"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.headerBar()->title(), u"Webhooks"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.headerBar()->title(), u"Overview"_s);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.headerBar()->title(), u"Webhooks"_s);

    const bool open = window.isLivePanelOpen();
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(window.isLivePanelOpen(), !open);
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(shows(*QApplication::activeModalWidget(), u"Ctrl+L"_s));
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept();

    // The sidebar by arrow keys, and F6 between panes.
    NavList *list = window.sideBar()->list();
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(window.headerBar()->title(), u"Deliveries"_s);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() && !window.sideBar()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestShell::everythingHasAName()
{
    DesktopFixture fixture(*m_theme);
    QVERIFY(fixture.connect());
    fixture.window().setLivePanelOpen(true);
    fixture.window().go({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
    QVERIFY(!addEndpoint(url).isEmpty());
    fixture.desktop.simulation().play(u"booking"_s, 0);
    QTRY_VERIFY(newestMessageIs(fixture, u"Call ended"_s));
    const QList<Destination> places{
        {PageId::Overview, {}},
        {PageId::Integrations, {}},
        {PageId::Calls, {}},
        {PageId::Deliveries, {}},
        {PageId::Webhooks, {}},
        {PageId::Tools, {}},
        {PageId::Settings, {{u"section"_s, u"api-keys"_s}}},
        {PageId::Settings, {{u"section"_s, u"appearance"_s}}},
        {PageId::Settings, {{u"section"_s, u"notifications"_s}}},
        {PageId::Settings, {{u"section"_s, u"about"_s}}},
    };
    for (const Destination &place : places) {
        fixture.window().go(place);
        QTest::qWait(100);
        const QStringList nameless = testing::namelessControls(fixture.window());
        QVERIFY2(nameless.isEmpty(),
                 qPrintable(fixture.window().headerBar()->title() + u": "_s + nameless.join(u", "_s)));
    }
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
