// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette of the desktop on a real service, by keyboard as it is meant to be used.
#include "tests/ui/desktop_fixture.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "ui/shell/page_catalog.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/palette/palette_model.h"
#include "ui/shell/search_button.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using callttone::testing::DesktopFixture;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }
    void aPageIsReachedByItsName();
    void theButtonOpensItToo();
    void theKeysMoveOverHeadings();
    void signsAskForOneKind();
    void callsAndAgentsAreFound();
    void escapeLeadsBack();
    void aClickBesideClosesIt();
    void whatIsTypedLaterCounts();
    void itCanBeHeard();
    void pictures();

private:
    CommandPalette *open()
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_K, Qt::ControlModifier);
        return palette();
    }
    [[nodiscard]] CommandPalette *palette() const { return m_fixture->window().findChild<CommandPalette *>(); }
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        const QAbstractItemModel *model = palette()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    void type(const QString &text) const { QTest::keyClicks(palette()->field(), text); }
    void press(Qt::Key key) const { QTest::keyClick(palette()->field(), key); }

    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<DesktopFixture> m_fixture;
};

void TestPalette::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, callttone::testing::testTypography());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestPalette::init()
{
    m_fixture = std::make_unique<DesktopFixture>(*m_theme);
    QVERIFY(m_fixture->connect());
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

void TestPalette::aPageIsReachedByItsName()
{
    QVERIFY(open());
    QCOMPARE(lines().mid(0, 2), (QStringList{u"Pages"_s, u"Overview"_s}));
    type(u"camp"_s);
    QVERIFY(lines().contains(u"New campaign"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->window().pages()->currentId(), PageId::Campaigns);
    QTRY_VERIFY(!palette());
}

void TestPalette::theButtonOpensItToo()
{
    m_fixture->window().findChild<SearchButton *>()->click();
    QVERIFY(palette());
    QTest::keyClick(palette()->field(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(!palette()); // the same keys close it
}

void TestPalette::theKeysMoveOverHeadings()
{
    QVERIFY(open());
    const auto current = [this] { return palette()->list()->currentIndex(); };
    QCOMPARE(current().data().toString(), u"Overview"_s);
    press(Qt::Key_Up);
    QCOMPARE(current().data().toString(), u"Overview"_s);
    QSet<QString> visited;
    for (int i = 0; i < 60; ++i) {
        QVERIFY(!current().data(PaletteModel::HeadingRole).toBool());
        visited.insert(current().data().toString());
        press(Qt::Key_Down);
    }
    QVERIFY(visited.contains(u"About"_s)); // the last of all
    press(Qt::Key_PageUp);
    QVERIFY(current().data().toString() != u"About"_s);
}

void TestPalette::signsAskForOneKind()
{
    QVERIFY(open());
    type(u"> key"_s);
    QVERIFY(lines().contains(u"Create an API key"_s));
    QVERIFY(!lines().contains(u"Search all deliveries for \"key\""_s));
    palette()->field()->clear();
    type(u"#"_s);
    QVERIFY(lines().isEmpty());
}

void TestPalette::callsAndAgentsAreFound()
{
    QCOMPARE(
        m_fixture->service
            .call(
                "POST", "/events",
                R"({"event":"call.ended","callId":"c1","direction":"inbound","fromNumber":"+15125550199","agentName":"Recall Agent"})")
            .status,
        202);
    QCOMPARE(m_fixture->service.call("POST", "/agents", R"({"name":"Recall Agent"})").status, 201);
    QVERIFY(open());
    type(u"recall"_s);
    QTRY_VERIFY(lines().contains(u"+1 (512) 555-0199"_s));
    QTRY_VERIFY(lines().contains(u"Recall Agent"_s));
    QVERIFY(lines().contains(u"Search all deliveries for \"recall\""_s));
    palette()->field()->clear();
    type(u"@recall"_s);
    QTRY_COMPARE(lines(), (QStringList{u"Agents"_s, u"Recall Agent"_s}));
    palette()->field()->clear();
    type(u"#recall"_s);
    QTRY_COMPARE(lines(), (QStringList{u"Calls"_s, u"+1 (512) 555-0199"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->window().pages()->currentId(), PageId::Calls);
}

void TestPalette::escapeLeadsBack()
{
    m_fixture->window().go({PageId::Calls, {}});
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    QVERIFY(open());
    QCOMPARE(QApplication::focusWidget(), palette()->field());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), palette()->field());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(m_fixture->window().pages()->currentId(), PageId::Calls);
}

void TestPalette::aClickBesideClosesIt()
{
    QVERIFY(open());
    QTest::mouseClick(palette(), Qt::LeftButton, {}, palette()->list()->mapTo(palette(), QPoint(4, 4)));
    QVERIFY(palette());
    QTest::mouseClick(palette(), Qt::LeftButton, {}, QPoint(4, 4));
    QTRY_VERIFY(!palette());
}

void TestPalette::whatIsTypedLaterCounts()
{
    for (const QByteArray name : {"Alpha", "Beta"})
        QCOMPARE(m_fixture->service.call("POST", "/agents", "{\"name\":\"" + name + "\"}").status, 201);
    QVERIFY(open());
    type(u"@alpha"_s);
    QTest::qWait(160); // the search is under way
    palette()->field()->clear();
    type(u"@beta"_s);
    QTRY_COMPARE(lines(), (QStringList{u"Agents"_s, u"Beta"_s}));
    QTest::qWait(100);
    QCOMPARE(lines(), (QStringList{u"Agents"_s, u"Beta"_s}));
}

void TestPalette::itCanBeHeard()
{
    QVERIFY(open());
    QCOMPARE(palette()->field()->accessibleName(), u"Search or run a command"_s);
    QCOMPARE(palette()->field()->accessibleDescription(), u"Overview, Pages"_s);
    press(Qt::Key_Down);
    QVERIFY(palette()->field()->accessibleDescription().startsWith(u"Integrations"_s));
    QCOMPARE(callttone::testing::namelessControls(*palette()), QStringList());
}

void TestPalette::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("no folder for pictures");
    QVERIFY(open());
    callttone::testing::grabBothThemes(m_fixture->window(), *m_theme, u"palette"_s);
    type(u"ca"_s);
    QTest::qWait(400);
    callttone::testing::grabBothThemes(m_fixture->window(), *m_theme, u"palette-typed"_s);
    m_fixture->window().resize(1024, 680);
    m_fixture->window().setLayoutDirection(Qt::RightToLeft);
    callttone::testing::grabBothThemes(m_fixture->window(), *m_theme, u"palette-rtl"_s);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
