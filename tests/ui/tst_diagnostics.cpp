// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_integrations.h"
#include "ui/pages/settings/diagnostics_report.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/nav_model.h"
#include "ui/shell/shell_settings.h"
#include "ui/widgets/clipboard_guard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::PageFixture;
using testing::shows;
using State = values::DiagnosticCheck::State;

namespace {

values::DiagnosticCheck check(const QString &id, State state)
{
    return {id, id, state, {}, {}, {}, 1};
}

struct SettingsFixture : PageFixture
{
    explicit SettingsFixture(ThemeController &theme)
        : PageFixture(theme)
        , store(home.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , clipboard(QGuiApplication::clipboard())
        , connection(api, stream, clock)
    {
        addSampleIntegrations(service);
        place.envFile = u"/home/you/.local/share/callttone/.env"_s;
        workspace.desktop.openUrl = [this](const QUrl &url) { opened.append(url); };
        workspace.desktop.engine = [this] { return place; };
        show(new SettingsPage(workspace, {settings, clipboard, connection, false}), QSize(1220, 848));
        page->enter({{u"section"_s, u"diagnostics"_s}});
    }

    [[nodiscard]] QModelIndex navRow() const
    {
        const QAbstractItemModel *model = page->findChild<NavList *>(u"settingsNavigation"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == "Diagnostics"_L1)
                return model->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] int runs() const { return service.countOf(client::Method::Get, u"/diagnostics"_s); }

    QTemporaryDir home;
    QSettings store;
    ShellSettings settings;
    ClipboardGuard clipboard;
    ConnectionMonitor connection;
    EnginePlace place;
    QList<QUrl> opened;
};

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }

    void counts_data();
    void counts();
    void problemsComeFirst();
    void variablesOfOneVendorAreOneGroup();
    void theReportHoldsNoValues();
    void everyFindingHasItsCure();
    void theBadgeCountsWhatIsPressing();
    void itLooksAgainWhenAsked();
    void actionsLeadToTheCure();
    void aRemoteEnginesFolderIsNotOpened();
    void missingVariablesAreFixedFromHere();
    void anEngineThatDoesNotAnswerIsExplained();
    void everyControlHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestDiagnostics::counts_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<int>("problems");
    QTest::addColumn<QString>("text");
    QTest::newRow("all well") << 8 << 0 << 0 << u"8 passed."_s;
    QTest::newRow("one each") << 1 << 1 << 1 << u"1 passed, 1 warning, 1 problem."_s;
    QTest::newRow("several") << 8 << 2 << 2 << u"8 passed, 2 warnings, 2 problems."_s;
}

void TestDiagnostics::counts()
{
    QFETCH(const int, passed);
    QFETCH(const int, warnings);
    QFETCH(const int, problems);
    QList<values::DiagnosticCheck> checks;
    checks.append(QList<values::DiagnosticCheck>(problems, check(u"a"_s, State::Fail)));
    checks.append(QList<values::DiagnosticCheck>(passed, check(u"b"_s, State::Pass)));
    checks.append(QList<values::DiagnosticCheck>(warnings, check(u"c"_s, State::Warn)));
    QTEST(countsText(countsOf(checks)), "text");
}

void TestDiagnostics::problemsComeFirst()
{
    const auto sorted =
        pressingFirst({check(u"p1"_s, State::Pass), check(u"w1"_s, State::Warn), check(u"f1"_s, State::Fail),
                       check(u"w2"_s, State::Warn), check(u"f2"_s, State::Fail)});
    QStringList order;
    for (const values::DiagnosticCheck &one : sorted)
        order.append(one.id);
    QCOMPARE(order, (QStringList{u"f1"_s, u"f2"_s, u"w1"_s, u"w2"_s, u"p1"_s}));
}

void TestDiagnostics::variablesOfOneVendorAreOneGroup()
{
    const QList<EnvGroup> groups =
        envGroups({testing::sampleVendor(u"google_calendar"_s), testing::sampleVendor(u"slack"_s),
                   testing::sampleVendor(u"google_sheets"_s), testing::sampleVendor(u"make"_s)});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).name, u"Google"_s);
    QCOMPARE(groups.at(0).integration, u"google_calendar"_s);
    QCOMPARE(groups.at(1).name, u"Slack"_s);
    QVERIFY(groups.at(1).isComplete());
}

void TestDiagnostics::theReportHoldsNoValues()
{
    SettingsFixture f(*m_theme);
    f.page->findChild<QAbstractButton *>(u"copyReport"_s)->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"FAIL  Port 8484 is in use by another program"_s));
    QVERIFY(report.contains(u"PASS  TLS"_s));
    QVERIFY(report.contains(u"GoHighLevel: GHL_CLIENT_ID set, GHL_CLIENT_SECRET set"_s));
    QVERIFY(report.contains(u"SALESFORCE_LOGIN_URL default"_s));
    QVERIFY(report.indexOf(u"FAIL"_s) < report.indexOf(u"WARN"_s));
    QVERIFY(!report.contains(u"_ID="_s) && !report.contains(u"_SECRET="_s));
}

void TestDiagnostics::everyFindingHasItsCure()
{
    SettingsFixture f(*m_theme);
    for (const values::DiagnosticCheck &one : f.service.integrations.diagnostics) {
        QVERIFY2(shows(*f.page, one.title), qPrintable(one.title));
        QVERIFY2(one.remedy.isEmpty() || shows(*f.page, one.remedy), qPrintable(one.remedy));
    }
    QVERIFY(shows(*f.page, u"7 passed, 2 warnings, 3 problems. Checked 10:42:07."_s));
    QVERIFY(shows(*f.page, u"140 ms"_s));
    QVERIFY(shows(*f.page, u"/home/you/.local/share/callttone/.env"_s));
    QVERIFY(shows(*f.page, u"GHL_CLIENT_SECRET: set"_s));
    QVERIFY(shows(*f.page, u"SALESFORCE_LOGIN_URL: not set, has a default"_s));
}

void TestDiagnostics::theBadgeCountsWhatIsPressing()
{
    SettingsFixture f(*m_theme);
    QCOMPARE(f.navRow().data(NavModel::BadgeRole).toString(), u"5"_s);
    QCOMPARE(Tone(f.navRow().data(NavModel::BadgeToneRole).toInt()), Tone::Error);
    QCOMPARE(f.navRow().data(Qt::AccessibleTextRole).toString(), u"Diagnostics, 5 to look at"_s);
    f.service.integrations.diagnostics = {check(u"clock"_s, State::Warn)};
    f.page->refresh();
    QCOMPARE(f.navRow().data(NavModel::BadgeRole).toString(), u"1"_s);
    QCOMPARE(Tone(f.navRow().data(NavModel::BadgeToneRole).toInt()), Tone::Warn);
    f.service.integrations.diagnostics = {check(u"clock"_s, State::Pass)};
    f.page->refresh();
    QCOMPARE(f.navRow().data(NavModel::BadgeRole).toString(), QString());
}

void TestDiagnostics::itLooksAgainWhenAsked()
{
    SettingsFixture f(*m_theme);
    QCOMPARE(f.runs(), 1);
    f.page->refresh(); // F5
    QCOMPARE(f.runs(), 2);
    buttonWith(*f.page, u"Run again"_s)->click();
    QCOMPARE(f.runs(), 3);
    QTRY_VERIFY(buttonWith(*f.page, u"Check again"_s));
    buttonWith(*f.page, u"Check again"_s)->setFocus();
    buttonWith(*f.page, u"Check again"_s)->click();
    QCOMPARE(f.runs(), 4);
    QCOMPARE(f.window.focusWidget(), buttonWith(*f.page, u"Check again"_s)); // it is another one now
    f.service.holdBack = true;
    f.page->refresh();
    f.page->refresh(); // one look at a time
    QCOMPARE(f.runs(), 5);
    QVERIFY(shows(*f.page, u"Port 8484 is in use by another program"_s)); // what was found stays meanwhile
    f.service.answerAll();
}

void TestDiagnostics::actionsLeadToTheCure()
{
    SettingsFixture f(*m_theme);
    QTRY_VERIFY(buttonWith(*f.page, u"Open"_s));
    buttonWith(*f.page, u"Open"_s)->click();
    QCOMPARE(f.visited.size(), 1);
    QCOMPARE(f.visited.constFirst().page, PageId::Integrations);
    QCOMPARE(f.visited.constFirst().parameters.value(u"id"_s).toString(), u"hubspot"_s);
    buttonWith(*f.page, u"Open folder"_s)->click();
    QCOMPARE(f.opened, QList<QUrl>{QUrl::fromLocalFile(u"/home/you/.local/share/callttone"_s)});
}

void TestDiagnostics::aRemoteEnginesFolderIsNotOpened()
{
    SettingsFixture f(*m_theme);
    f.place.envFile.clear();
    f.page->refresh();
    QTRY_VERIFY(!buttonWith(*f.page, u"Open folder"_s));
    QVERIFY(shows(*f.page, u"Credentials in .env"_s));
}

void TestDiagnostics::missingVariablesAreFixedFromHere()
{
    SettingsFixture f(*m_theme);
    values::Integration &salesforce = *f.service.integrations.find(u"salesforce"_s);
    salesforce.state = values::IntegrationState::NotConfigured;
    salesforce.missingEnv = {u"SALESFORCE_CLIENT_SECRET"_s};
    for (values::EnvVariable &variable : salesforce.environment)
        variable.set = variable.set && variable.name != salesforce.missingEnv.constFirst();
    f.page->refresh();
    QVERIFY(shows(*f.page, u"SALESFORCE_CLIENT_SECRET: missing"_s));
    const int runs = f.runs();
    f.page->findChild<QAbstractButton *>(u"fix-salesforce"_s)->click();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, u"SALESFORCE_CLIENT_SECRET is not set."_s));
    dialog->reject();
    QCOMPARE(f.runs(), runs + 1); // it may be cured now
}

void TestDiagnostics::anEngineThatDoesNotAnswerIsExplained()
{
    SettingsFixture f(*m_theme);
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Network,
                                       .code = u"unreachable"_s,
                                       .title = u"The engine does not answer."_s,
                                       .detail = u"Start it again."_s};
    f.page->refresh();
    QVERIFY(shows(*f.page, u"The engine does not answer. Start it again."_s));
    QVERIFY(buttonWith(*f.page, u"Run again"_s)->isEnabled());
    f.service.failure.reset();
    f.page->refresh();
    QVERIFY(!shows(*f.page, u"The engine does not answer."_s));
}

void TestDiagnostics::everyControlHasAName()
{
    SettingsFixture f(*m_theme);
    QTest::qWait(0);
    QCOMPARE(testing::namelessControls(*f.page), QStringList());
}

void TestDiagnostics::pictures()
{
    SettingsFixture f(*m_theme);
    values::Integration &salesforce = *f.service.integrations.find(u"salesforce"_s);
    salesforce.environment[1].set = false;
    f.page->refresh();
    testing::grabBothThemes(f.window, *m_theme, u"diagnostics"_s);
    f.window.resize(804, 628);
    testing::grabBothThemes(f.window, *m_theme, u"diagnostics-small"_s);
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
