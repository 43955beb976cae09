// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_list_model.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_calls.h"
#include "ui/pages/calls/call_detail_view.h"
#include "ui/pages/calls/call_list_view.h"
#include "ui/pages/calls/call_ribbon.h"
#include "ui/pages/calls/call_table.h"
#include "ui/pages/calls/calls_page.h"
#include "ui/pages/calls/timeline_card.h"
#include "ui/pages/calls/timeline_view.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using callttone::testing::PageFixture;

class TestCallsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void looks();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestCallsPage::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    m_theme->setMode(ThemeMode::Light);
}

void TestCallsPage::looks()
{
    PageFixture f(*m_theme);
    testing::addSampleCalls(f.service);
    auto *page = new CallsPage(f.workspace);
    f.show(page, {1220, 848});
    page->enter({{u"filter"_s, u"day:today"_s}});
    QTRY_COMPARE(page->list()->model()->rowCount(), 14);
    page->list()->table()->goToRow(5);
    testing::grabBothThemes(f.window, *m_theme, u"calls-1440"_s);
    f.window.resize(968, 628);
    testing::grabBothThemes(f.window, *m_theme, u"calls-1024"_s);
    f.window.resize(1220, 848);
    page->enter({{u"id"_s, u"call_9f27c1e04b"_s}});
    QTRY_VERIFY(page->detail()->detail());
    Q_EMIT page->detail()->ribbon()->seekRequested(92);
    QTest::keyClick(page->detail()->timeline()->view(), Qt::Key_Return);
    testing::grabBothThemes(f.window, *m_theme, u"call-1440"_s);
    f.window.resize(968, 628);
    testing::grabBothThemes(f.window, *m_theme, u"call-1024"_s);
}

QTEST_MAIN(TestCallsPage)
#include "tst_calls_page.moc"
