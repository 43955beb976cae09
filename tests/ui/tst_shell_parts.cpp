// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window one by one, without a service.
#include "models/items/live_feed_model.h"
#include "tests/support/manual_clock.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "ui/shell/call_notifier.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/content_area.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/live_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/nav_model.h"
#include "ui/shell/page_catalog.h"
#include "ui/shell/page_history.h"
#include "ui/shell/page_parts.h"
#include "ui/shell/shell_commands.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/workspace_row.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::ManualClock;

namespace {

client::StreamMessage started(const QString &id, const QString &agent, const QString &direction = u"inbound"_s)
{
    return {1,
            u"call.started"_s,
            {{u"id"_s, u"evt_"_s + id},
             {u"callId"_s, id},
             {u"direction"_s, direction},
             {u"status"_s, u"in-progress"_s},
             {u"agentName"_s, agent},
             {u"fromNumber"_s, u"+15125550142"_s},
             {u"toNumber"_s, u"+15125550100"_s},
             {u"occurredAt"_s, u"2026-02-17T10:30:00.000Z"_s}}};
}

/// A page that notes what happened to it.
class NotingPage : public Page
{
public:
    NotingPage(const QString &title, QStringList &notes)
        : m_title(title)
        , m_notes(notes)
    {}

    [[nodiscard]] QString title() const override { return m_title; }
    void enter(const QVariantMap &parameters) override
    {
        m_notes += m_title + u" enter "_s + parameters.value(u"id"_s).toString();
    }
    void leave() override { m_notes += m_title + u" leave"_s; }
    void refresh() override { m_notes += m_title + u" refresh"_s; }
    void createNew() override { m_notes += m_title + u" new"_s; }

private:
    QString m_title;
    QStringList &m_notes;
};

/// A window on pages that only note.
struct WindowFixture
{
    explicit WindowFixture(QSize size)
        : store(dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , window(settings, feed)
    {
        window.resize(size);
        window.show();
    }

    void showPages()
    {
        window.showPages([this](PageId id) { return new NotingPage(titleOf(id), notes); });
    }

    QTemporaryDir dir;
    QSettings store;
    ShellSettings settings;
    items::LiveFeedModel feed;
    QStringList notes;
    MainWindow window;
};

} // namespace

class TestShellParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }
    void thePagesAreInEnumOrder();
    void historyGoesBackAndForward();
    void theSidebarIsAModel();
    void initials_data();
    void initials();
    void uptime_data();
    void uptime();
    void failureSentences();
    void theWidthDecidesTheLayout_data();
    void theWidthDecidesTheLayout();
    void pagesAreMadeWhenVisitedAndToldOfIt();
    void aProblemStandsAloneWithItsWaysOut();
    void theLivePanelStaysAtTheNewestMessage();
    void settingsSurvive();
    void notificationsWaitTheirTurn();
    void closingMayKeepTheProgramRunning();
    void everyCommandHasKeys();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestShellParts::thePagesAreInEnumOrder()
{
    int at = 0;
    for (const PageInfo &page : allPages())
        QCOMPARE(int(page.id), at++);
    QCOMPARE(titleOf(PageId::Webhooks), u"Webhooks"_s);
}

void TestShellParts::historyGoesBackAndForward()
{
    PageHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward() && !history.current());
    history.visit({PageId::Overview, {}});
    history.visit({PageId::Calls, {}});
    history.visit({PageId::Calls, {}}); // the same again is no step
    history.visit({PageId::Calls, {{u"id"_s, u"call_1"_s}}});
    QCOMPARE(history.back()->parameters.size(), 0);
    QCOMPARE(history.back()->page, PageId::Overview);
    QVERIFY(!history.canGoBack() && !history.back());
    QCOMPARE(history.forward()->page, PageId::Calls);
    history.visit({PageId::Settings, {}}); // drops what was ahead
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->page, PageId::Calls);
    for (int i = 0; i < 300; ++i)
        history.visit({i % 2 ? PageId::Calls : PageId::Settings, {}});
    int steps = 0;
    while (history.back())
        ++steps;
    QCOMPARE(steps, int(PageHistory::MaxEntries) - 1);
}

void TestShellParts::theSidebarIsAModel()
{
    NavModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex calls = model.index(model.rowOf(PageId::Calls));
    QCOMPARE(calls.data(Qt::AccessibleTextRole).toString(), u"Calls"_s);
    model.setBadge(PageId::Calls, u"3 live"_s, Tone::Success, u"3 calls in progress"_s);
    QCOMPARE(calls.data(NavModel::BadgeRole).toString(), u"3 live"_s);
    QCOMPARE(calls.data(Qt::AccessibleTextRole).toString(), u"Calls, 3 calls in progress"_s);
    QVERIFY(!calls.data(Qt::ToolTipRole).isValid());
    model.setToolTips(true);
    QCOMPARE(calls.data(Qt::ToolTipRole).toString(), u"Calls: 3 calls in progress"_s);
    int lines = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines += index.data(NavModel::SeparatorRole).toBool();
        QCOMPARE(model.flags(index) == Qt::NoItemFlags, index.data(NavModel::SeparatorRole).toBool());
    }
    QCOMPARE(lines, 2); // before what calls are set up with, and before the settings
}

void TestShellParts::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Harbor Dental"_s << u"HD"_s;
    QTest::newRow("one word") << u"acme"_s << u"A"_s;
    QTest::newRow("three words") << u"Van der Berg"_s << u"VD"_s;
    QTest::newRow("sign between") << u"Smith & Sons"_s << u"SS"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestShellParts::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestShellParts::uptime_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("just started") << qint64(12) << u"less than a minute"_s;
    QTest::newRow("minutes") << qint64(4 * 60 + 59) << u"4 min"_s;
    QTest::newRow("hours") << qint64(3 * 3600 + 12 * 60) << u"3 h 12 min"_s;
    QTest::newRow("two days") << qint64(49 * 3600) << u"2 d 1 h"_s;
}

void TestShellParts::uptime()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(uptimeText(seconds), text);
}

void TestShellParts::failureSentences()
{
    QCOMPARE(failureSentence(u"503"_s), u"503 Service Unavailable."_s);
    QCOMPARE(failureSentence(u"599"_s), u"599."_s);
    QCOMPARE(failureSentence(u"timed out"_s), u"timed out."_s);
    QCOMPARE(failureSentence(QString()), QString());
}

void TestShellParts::theWidthDecidesTheLayout_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("sidebar");
    QTest::addColumn<bool>("overlay");
    QTest::newRow("as drawn") << 1440 << metrics::Sidebar << false;
    QTest::newRow("panel still pushes") << 1280 << metrics::Sidebar << false;
    QTest::newRow("panel covers") << 1279 << metrics::Sidebar << true;
    QTest::newRow("sidebar still whole") << 1120 << metrics::Sidebar << true;
    QTest::newRow("rail") << 1119 << metrics::SidebarRail << true;
}

void TestShellParts::theWidthDecidesTheLayout()
{
    QFETCH(int, width);
    QFETCH(int, sidebar);
    QFETCH(bool, overlay);
    WindowFixture fixture(QSize(width, 700));
    fixture.showPages();
    MainWindow &window = fixture.window;
    QCOMPARE(window.sideBar()->width(), sidebar);
    window.setLivePanelOpen(false);
    QTRY_COMPARE(window.pages()->width(), width - sidebar);
    window.setLivePanelOpen(true);
    QTRY_COMPARE(window.livePanel()->x(), width - sidebar - metrics::LivePanel);
    QCOMPARE(window.pages()->width(), width - sidebar - (overlay ? 0 : metrics::LivePanel));
}

void TestShellParts::pagesAreMadeWhenVisitedAndToldOfIt()
{
    WindowFixture fixture(QSize(1300, 700));
    QVERIFY(!fixture.window.pages()->currentPage()); // nothing but grey shapes so far
    fixture.window.go({PageId::Calls, {}});
    QVERIFY(fixture.notes.isEmpty());
    fixture.showPages();
    QCOMPARE(fixture.notes, QStringList{u"Overview enter "_s});
    Q_EMIT fixture.window.pages()->currentPage()->navigate({PageId::Calls, {{u"id"_s, u"call_1"_s}}});
    fixture.window.run(Command::Refresh);
    fixture.window.run(Command::CreateNew);
    fixture.window.run(Command::GoBack);
    QCOMPARE(fixture.notes, (QStringList{u"Overview enter "_s, u"Overview leave"_s, u"Calls enter call_1"_s,
                                         u"Calls refresh"_s, u"Calls new"_s, u"Calls leave"_s, u"Overview enter "_s}));
    QCOMPARE(fixture.window.headerBar()->title(), u"Overview"_s);
}

void TestShellParts::aProblemStandsAloneWithItsWaysOut()
{
    WindowFixture fixture(QSize(1300, 700));
    int used = 0;
    fixture.window.showProblem(
        {.code = u"port_in_use"_s, .title = u"Port 8484 is taken"_s, .detail = u"Another program listens there."_s},
        {{u"Use port 8485"_s, [&used] { ++used; }}, {u"Quit"_s, [] {}}, {u"Try again"_s, [] {}}});
    QVERIFY(testing::shows(fixture.window, u"Port 8484 is taken"_s));
    QVERIFY(testing::shows(fixture.window, u"Another program listens there."_s));
    QVERIFY(!fixture.window.sideBar()->isVisible());
    for (const QString &text : {u"Quit"_s, u"Try again"_s, u"Copy details"_s})
        QVERIFY2(testing::buttonWith(fixture.window, text), qPrintable(text));
    testing::buttonWith(fixture.window, u"Use port 8485"_s)->click();
    QCOMPARE(used, 1);
    fixture.showPages();
    QVERIFY(fixture.window.sideBar()->isVisible());
}

void TestShellParts::theLivePanelStaysAtTheNewestMessage()
{
    items::LiveFeedModel feed;
    LivePanel panel(feed);
    panel.resize(metrics::LivePanel, 400);
    panel.show();
    QVERIFY(testing::shows(panel, u"Nothing has happened yet"_s));
    for (int i = 0; i < 30; ++i)
        feed.applyMessage(started(u"call_%1"_s.arg(i), u"Sales Agent"_s));
    QScrollBar *bar = panel.list()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    // Somebody reads further up: new messages no longer move the view.
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    feed.applyMessage(started(u"call_new"_s, u"Sales Agent"_s));
    QTest::qWait(50);
    QCOMPARE(bar->value(), 0);
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    feed.applyMessage(started(u"call_newer"_s, u"Sales Agent"_s));
    QTRY_COMPARE(bar->value(), bar->maximum());
    QSignalSpy asked(&panel, &LivePanel::callRequested);
    QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {},
                      panel.list()->visualRect(feed.index(feed.rowCount() - 1)).center());
    QCOMPARE(asked.value(0).value(0).toString(), u"call_newer"_s);
}

void TestShellParts::settingsSurvive()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    {
        QSettings store(path, QSettings::IniFormat);
        ShellSettings settings(store);
        QCOMPARE(settings.themeMode(), ThemeMode::System);
        QVERIFY(!settings.livePanelOpen() && !settings.notificationsMuted() && !settings.keepInTray());
        QSignalSpy muted(&settings, &ShellSettings::notificationsMutedChanged);
        settings.setThemeMode(ThemeMode::Dark);
        settings.setLivePanelOpen(false);
        settings.setNotificationsMuted(true);
        settings.setNotificationsMuted(true);
        QCOMPARE(muted.size(), 1);
        settings.setKeepInTray(true);
        settings.setWindowGeometry("geometry"_ba);
    }
    QSettings store(path, QSettings::IniFormat);
    const ShellSettings settings(store);
    QCOMPARE(settings.themeMode(), ThemeMode::Dark);
    QCOMPARE(settings.livePanelOpen(), false);
    QVERIFY(settings.notificationsMuted() && settings.keepInTray());
    QCOMPARE(settings.windowGeometry(), "geometry"_ba);
}

void TestShellParts::notificationsWaitTheirTurn()
{
    QTemporaryDir dir;
    QSettings store(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ShellSettings settings(store);
    items::LiveFeedModel feed;
    ManualClock clock;
    bool lookedAt = false;
    CallNotifier notifier(feed, settings, clock, [&lookedAt] { return lookedAt; });
    QList<DesktopNote> notes;
    connect(&notifier, &CallNotifier::note, this, [&notes](const DesktopNote &note) { notes.append(note); });

    feed.applyMessage(started(u"call_1"_s, u"Sales Agent"_s));
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.last().title, u"Call received with Sales Agent"_s);
    QCOMPARE(notes.last().callId, u"call_1"_s);
    for (int i = 2; i < 6; ++i)
        feed.applyMessage(started(u"call_%1"_s.arg(i), u"Sales Agent"_s));
    QCOMPARE(notes.size(), 1);
    clock.advance(CallNotifier::PauseMs);
    feed.applyMessage(started(u"call_6"_s, u"Recall Agent"_s, u"outbound"_s));
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.last().title, u"Call started with Recall Agent"_s);
    QVERIFY2(notes.last().text.contains(u"4 messages"_s), qPrintable(notes.last().text));

    clock.advance(CallNotifier::PauseMs);
    lookedAt = true;
    feed.applyMessage(started(u"call_7"_s, u"Sales Agent"_s));
    lookedAt = false;
    settings.setNotificationsMuted(true);
    feed.applyMessage(started(u"call_8"_s, u"Sales Agent"_s));
    QCOMPARE(notes.size(), 2);
}

void TestShellParts::closingMayKeepTheProgramRunning()
{
    WindowFixture fixture(QSize(1300, 700));
    QSignalSpy quit(&fixture.window, &MainWindow::quitRequested);
    bool keep = true;
    fixture.window.setKeepsRunning([&keep] { return keep; });
    QVERIFY(!fixture.window.close());
    QVERIFY(!fixture.window.isVisible());
    QCOMPARE(quit.size(), 0);
    fixture.window.bringToFront();
    QVERIFY(fixture.window.isVisible());
    keep = false;
    QVERIFY(fixture.window.close());
    QCOMPARE(quit.size(), 1);
    QVERIFY(!fixture.settings.windowGeometry().isEmpty());
}

void TestShellParts::everyCommandHasKeys()
{
    QSet<QString> taken;
    int at = 0;
    for (const CommandInfo &info : allCommands()) {
        QCOMPARE(int(info.command), at++);
        const QList<QKeySequence> keys = keysOf(info);
        QVERIFY(!keys.isEmpty());
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty() && !taken.contains(key.toString()), info.text);
            taken.insert(key.toString());
        }
    }
    const QList<ShortcutGroup> groups = shortcutGroups();
    for (const ShortcutGroup &group : groups) {
        for (const ShortcutLine &line : group.lines)
            QVERIFY2(!line.keys.isEmpty() && !line.keys.contains(QString()) && !line.text.isEmpty(),
                     qPrintable(line.text));
    }
}

QTEST_MAIN(TestShellParts)
#include "tst_shell_parts.moc"
