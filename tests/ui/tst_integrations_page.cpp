// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/integrations_fixture.h"
#include "ui/pages/integrations/card_grid.h"
#include "ui/pages/integrations/check_run.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using client::Method;
using testing::buttonWith;
using testing::contextOf;
using testing::IntegrationsFixture;
using testing::LargePage;
using testing::sampleNamed;
using testing::sampleNow;
using testing::shows;
using testing::waitForButton;

namespace {

/// Where the rings around focused controls are drawn.
QList<QRect> visibleRings(const QWidget &window)
{
    QList<QRect> rings;
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->testAttribute(Qt::WA_TransparentForMouseEvents) && child->isVisible())
            rings.append({child->mapTo(&window, QPoint()), child->size()});
    }
    return rings;
}

} // namespace

class TestIntegrationsPage : public QObject
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
    void aCountdownRuns();
    void theDashboardShowsAll();
    void segmentsAndSearchNarrowIt();
    void arrowKeysGoFromCardToCard();
    void cardsAndTheirButtonsLeadSomewhere();
    void connectingOpensTheDialog();
    void resumingIsOnePatchWithUndo();
    void checkingAllTriesOneAfterTheOther();
    void oneChangedIntegrationIsAskedForAlone();
    void aServiceThatDoesNotAnswerIsExplained();
    void greyCardsComeOnlyAfterAWhile();
    void everythingHasAName();
    void nothingIsCutOffInNarrowPages_data();
    void nothingIsCutOffInNarrowPages();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestIntegrationsPage::aCountdownRuns()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.list = {sampleNamed("Connecting").integration};
    f.open();
    QVERIFY(shows(*f.card(u"salesforce"_s), u"The link expires in 4:38."_s));
    f.clock.advance(2000);
    QTRY_VERIFY(shows(*f.card(u"salesforce"_s), u"The link expires in 4:36."_s));
    f.clock.advance(5 * 60'000);
    QTRY_VERIFY(shows(*f.card(u"salesforce"_s), u"The sign-in link has expired."_s));
}

void TestIntegrationsPage::theDashboardShowsAll()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    QCOMPARE(f.shownIds().size(), 12);
    QCOMPARE(f.integrations->title(), u"Integrations"_s);
    QCOMPARE(f.integrations->subtitle(), u"7 connected, 1 error"_s);
    QVERIFY(buttonWith(f.window, u"All 12"_s));
    QVERIFY(buttonWith(f.window, u"Connected 7"_s));
    QVERIFY(buttonWith(f.window, u"Needs attention 2"_s));
    QVERIFY(buttonWith(f.window, u"Not connected 3"_s));
    for (const char *section : {"CRM", "Communication", "Developer", "Automation"})
        QVERIFY(shows(f.window, QString::fromLatin1(section)));
    QCOMPARE(f.card(u"hubspot"_s)->y(), f.card(u"google_calendar"_s)->y());
    QCOMPARE(f.card(u"slack"_s)->y(), f.card(u"custom"_s)->y());
    QVERIFY(f.card(u"slack"_s)->y() > f.card(u"hubspot"_s)->y());
    const auto sandbox = [&f] { return f.card(u"gohighlevel"_s)->findChild<QWidget *>(u"sandbox"_s)->isVisible(); };
    QVERIFY(!sandbox());

    f.service.integrations.find(u"gohighlevel"_s)->sandbox = true;
    f.integrations->refresh();
    QVERIFY(sandbox());
}

void TestIntegrationsPage::segmentsAndSearchNarrowIt()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    buttonWith(f.window, u"Needs attention 2"_s)->click();
    QCOMPARE(f.shownIds(), QStringList({u"hubspot"_s, u"webhooks"_s}));
    QVERIFY(!shows(f.window, u"Communication"_s));
    buttonWith(f.window, u"Not connected 3"_s)->click();
    QCOMPARE(f.shownIds(), QStringList({u"salesforce"_s, u"zapier"_s, u"google_sheets"_s}));
    buttonWith(f.window, u"All 12"_s)->click();

    f.integrations->focusFilter();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"google"_s);
    QCOMPARE(f.shownIds(), QStringList({u"google_calendar"_s, u"google_sheets"_s}));
    QTest::keyClicks(search, u"xyz"_s);
    QVERIFY(f.shownIds().isEmpty());
    QVERIFY(shows(f.window, u"No integration matches \"googlexyz\""_s));
    waitForButton(f.window, u"Show all"_s)->click();
    QCOMPARE(f.shownIds().size(), 12);
}

void TestIntegrationsPage::arrowKeysGoFromCardToCard()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    QCOMPARE(QApplication::focusWidget(), f.card(u"gohighlevel"_s));
    const auto key = [](Qt::Key code) { QTest::keyClick(QApplication::focusWidget(), code); };
    key(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), f.card(u"hubspot"_s));
    const QRect card(f.card(u"hubspot"_s)->mapTo(&f.window, QPoint()), f.card(u"hubspot"_s)->size());
    QVERIFY(visibleRings(f.window).contains(card.adjusted(-4, -4, 4, 4)));
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), f.card(u"webhooks"_s));
    key(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), f.card(u"slack"_s));
    key(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), f.card(u"gohighlevel"_s));
    key(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), f.card(u"gohighlevel"_s));
    key(Qt::Key_Return);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"gohighlevel"_s);
    QCOMPARE(f.integrations->title(), u"GoHighLevel"_s);
}

void TestIntegrationsPage::cardsAndTheirButtonsLeadSomewhere()
{
    IntegrationsFixture f(*m_theme);
    f.loopsBack.reset();
    f.service.integrations.list[2] = sampleNamed("Credentials missing").integration; // Salesforce
    f.open();
    const auto last = [&f] { return f.visited.last(); };
    f.press(u"gohighlevel"_s);
    QCOMPARE(last().page, PageId::Integrations);
    QCOMPARE(last().parameters.value(u"id"_s).toString(), u"gohighlevel"_s);
    f.press(u"webhooks"_s);
    QCOMPARE(last().page, PageId::Webhooks);
    f.card(u"rest_api"_s)->click();
    QCOMPARE(last().page, PageId::Settings);
    QCOMPARE(last().parameters.value(u"section"_s).toString(), u"api-keys"_s);
    f.press(u"salesforce"_s);
    QCOMPARE(last().parameters.value(u"section"_s).toString(), u"diagnostics"_s);
    const qsizetype visits = f.visited.size();
    f.press(u"custom"_s);
    QCOMPARE(f.visited.size(), visits);
    QTRY_VERIFY(f.dialog());
    QCOMPARE(f.dialog()->objectName(), u"plansDialog"_s);
    QVERIFY(shows(*f.dialog(), u"CALLTTONE_PLAN"_s));
    QVERIFY(shows(*f.dialog(), u"BYPASS_PLAN_CHECK=true"_s));
}

void TestIntegrationsPage::connectingOpensTheDialog()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    for (const QString &id : {u"zapier"_s, u"hubspot"_s}) {
        f.press(id);
        QTRY_VERIFY(f.dialog());
        f.dialog()->close();
        QTRY_VERIFY(!f.dialog());
        QTRY_COMPARE(f.service.countOf(Method::Get, u"/integrations/"_s + id), 1); // what came of it is looked up
    }
    f.integrations->enter({{u"id"_s, u"hubspot"_s}, {u"action"_s, u"connect"_s}}); // as Overview asks for it
    QTRY_VERIFY(f.dialog());
    QCOMPARE(f.integrations->title(), u"HubSpot"_s);
}

void TestIntegrationsPage::resumingIsOnePatchWithUndo()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.find(u"slack"_s)->paused = true;
    f.open();
    f.press(u"slack"_s);
    QCOMPARE(f.lastPatch(u"slack"_s), QJsonObject({{u"paused"_s, false}}));
    QVERIFY(shows(*f.card(u"slack"_s), u"Connected"_s));
    QCOMPARE(f.toastTexts(), QStringList(u"Slack works again."_s));
    waitForButton(f.window, u"Undo"_s)->click();
    QCOMPARE(f.lastPatch(u"slack"_s), QJsonObject({{u"paused"_s, true}}));
    QVERIFY(shows(*f.card(u"slack"_s), u"Paused"_s));
}

void TestIntegrationsPage::checkingAllTriesOneAfterTheOther()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.checks[u"hubspot"_s] = {false, u"HubSpot refused the token."_s, 90, {}, {}, 0};
    f.open();
    f.service.holdBack = true;
    buttonWith(f.window, u"Check all connections"_s)->click();
    QVERIFY(shows(*f.card(u"gohighlevel"_s), u"Checking"_s));
    QVERIFY(!shows(*f.card(u"hubspot"_s), u"Checking"_s));
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/hubspot/test"_s), 0);
    f.service.answerAll();
    QVERIFY(shows(*f.card(u"gohighlevel"_s), u"Connected"_s));
    QVERIFY(shows(*f.card(u"hubspot"_s), u"Checking"_s));
    f.service.holdBack = false;
    f.service.answerAll();
    QCOMPARE(f.toastTexts(), QStringList(u"5 of 6 connections work. Not working: HubSpot."_s));
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/webhooks/test"_s), 0);
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/salesforce/test"_s), 0);
    QVERIFY(buttonWith(f.window, u"Check all connections"_s)->isEnabled());
    QCOMPARE(outcomeText({3, {}}), u"All 3 connections work."_s);
}

void TestIntegrationsPage::oneChangedIntegrationIsAskedForAlone()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    f.service.forgetRequests();
    f.service.integrations.find(u"hubspot"_s)->state = values::IntegrationState::Connected;
    f.service.integrations.find(u"hubspot"_s)->notice.reset();
    f.service.integrations.find(u"hubspot"_s)->health = {};
    f.tell(u"integration.updated"_s, {{u"id"_s, u"hubspot"_s}, {u"state"_s, u"connected"_s}});
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations/hubspot"_s), 1);
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations"_s), 0);
    QVERIFY(shows(*f.card(u"hubspot"_s), u"Connected"_s));
    QCOMPARE(f.integrations->subtitle(), u"8 connected"_s);
    f.service.forgetRequests();
    f.tell(u"integration.updated"_s, {{u"id"_s, u"google_calendar"_s}, {u"state"_s, u"connected"_s}});
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations/google_sheets"_s), 1); // shares its sign-in
    f.integrations->refresh();                                                     // F5
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations"_s), 1);
}

void TestIntegrationsPage::aServiceThatDoesNotAnswerIsExplained()
{
    IntegrationsFixture f(*m_theme);
    f.service.failure = core::ApiError{core::ErrorKind::Network, u"network"_s, u"The service does not answer"_s,
                                       u"Nothing listens on 127.0.0.1:8484. Start it, then try again."_s};
    f.open();
    QVERIFY(shows(f.window, u"The service does not answer"_s));
    QVERIFY(shows(f.window, u"Nothing listens on 127.0.0.1:8484."_s));
    f.service.failure.reset();
    waitForButton(f.window, u"Try again"_s)->click();
    QCOMPARE(f.shownIds().size(), 12);
    f.service.failure = core::ApiError{core::ErrorKind::Network, u"network"_s, u"The service does not answer"_s, {}};
    f.integrations->refresh();
    QCOMPARE(f.shownIds().size(), 12); // what is on screen stays readable
    QCOMPARE(f.toastTexts().size(), 1);
}

void TestIntegrationsPage::greyCardsComeOnlyAfterAWhile()
{
    IntegrationsFixture f(*m_theme);
    f.service.holdBack = true;
    f.open();
    QVERIFY(f.window.findChildren<CardSkeleton *>().isEmpty());
    QTRY_COMPARE(f.window.findChildren<CardSkeleton *>().size(), 12);
    QVERIFY(f.window.findChild<CardSkeleton *>()->isVisible());
    f.service.holdBack = false;
    f.service.answerAll();
    QVERIFY(!f.window.findChild<CardSkeleton *>()->isVisible());
    QCOMPARE(f.shownIds().size(), 12);
}

void TestIntegrationsPage::everythingHasAName()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    const auto nameless = [&f] { return testing::namelessControls(f.window).join(u", "_s); };
    QCOMPARE(nameless(), QString());
    for (const char *tab : {"capabilities", "configuration", "activity", "permissions"}) {
        f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, QString::fromLatin1(tab)}});
        QCOMPARE(nameless(), QString());
    }
}

void TestIntegrationsPage::nothingIsCutOffInNarrowPages_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1440 with the live panel") << 892;
    QTest::newRow("1280 with the live panel") << 732;
    QTest::newRow("small") << 640;
}

void TestIntegrationsPage::nothingIsCutOffInNarrowPages()
{
    QFETCH(const int, width);
    // Wide letters, as the fonts of some systems have.
    m_theme.reset(); // one at a time
    const auto usual = qScopeGuard([this] { initTestCase(); });
    ThemeController wide(*qApp, Typography(QFont(u"DejaVu Sans"_s), QFont(u"DejaVu Sans Mono"_s)));
    IntegrationsFixture f(wide);
    for (values::Integration &integration : f.service.integrations.list)
        integration.sandbox = true;
    f.open({}, QSize(width, 628));
    const auto cutOff = [&f] {
        QStringList found;
        const auto widgets = f.integrations->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
                continue;
            const int right = widget->mapTo(f.integrations, QPoint()).x() + widget->width();
            if (right > f.integrations->width() && !widget->parentWidget()->inherits("QHeaderView"))
                found.append(u"%1 by %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()))
                                 .arg(right - f.integrations->width()));
        }
        return found.join(u", "_s);
    };
    QTRY_COMPARE(cutOff(), QString());
    for (const char *tab : {"capabilities", "configuration", "activity", "permissions"}) {
        f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, QString::fromLatin1(tab)}});
        QTRY_COMPARE(cutOff(), QString());
    }
    if (width == 732)
        testing::grabBothThemes(f.window, wide, u"do-narrow"_s);
    f.integrations->enter({{u"id"_s, u"hubspot"_s}});
    QTRY_COMPARE(cutOff(), QString());
}

void TestIntegrationsPage::pictures()
{
    if (qEnvironmentVariable("CALLTTONE_GRAB_DIR").isEmpty())
        QSKIP("only where CALLTTONE_GRAB_DIR names a folder");
    QWidget sheet;
    CardGrid grid(&sheet);
    CardGrid::Section section{u"Every state"_s, {}};
    const QList<testing::SampleCard> samples = testing::sampleCards();
    for (const testing::SampleCard &sample : samples) {
        auto *card = new IntegrationCard(sample.integration.id, sample.integration.name);
        card->setFace(faceOf(sample.integration, contextOf(sample)));
        card->setSandbox(sample.integration.sandbox);
        section.cards.append(card);
    }
    CardContext offline = contextOf(samples.at(1));
    offline.offlineSince = sampleNow - 4 * 60'000;
    auto *lost = new IntegrationCard(u"gohighlevel"_s, u"GoHighLevel"_s);
    lost->setFace(faceOf(samples.at(1).integration, offline));
    section.cards.append(lost);
    section.cards.append(new CardSkeleton);
    grid.setSections({section});
    sheet.resize(1220, 1000);
    grid.setGeometry(24, 24, 1172, grid.heightForWidth(1172));
    sheet.show();
    testing::grabBothThemes(sheet, *m_theme, u"integration-cards"_s);

    for (const auto &[size, suffix] : {std::pair(LargePage, u""_s), std::pair(QSize(968, 628), u"-small"_s)}) {
        IntegrationsFixture f(*m_theme);
        f.open({}, size);
        testing::grabBothThemes(f.window, *m_theme, u"integrations"_s + suffix);
        for (const char *tab : {"capabilities", "configuration", "activity", "permissions"}) {
            f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, QString::fromLatin1(tab)}});
            QTest::qWait(200);
            testing::grabBothThemes(f.window, *m_theme, u"integration-%1%2"_s.arg(QString::fromLatin1(tab), suffix));
        }
        for (const char *id : {"hubspot", "zapier", "mcp", "salesforce"}) {
            f.integrations->enter({{u"id"_s, QString::fromLatin1(id)}});
            testing::grabBothThemes(f.window, *m_theme, u"integration-%1%2"_s.arg(QString::fromLatin1(id), suffix));
        }
    }
}

QTEST_MAIN(TestIntegrationsPage)
#include "tst_integrations_page.moc"
