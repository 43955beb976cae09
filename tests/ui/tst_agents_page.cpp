// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agent_list_model.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_tools.h"
#include "ui/pages/agents/agent_dialog.h"
#include "ui/pages/agents/agents_page.h"
#include "ui/pages/lists/opening_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::shows;

namespace {

class Fixture : public testing::PageFixture
{
public:
    explicit Fixture(ThemeController &theme)
        : PageFixture(theme)
    {
        service.agents.fill();
        loopsBack = PageId::Agents;
    }

    void open(const QVariantMap &parameters = {}, QSize size = {1220, 848})
    {
        agents = new AgentsPage(workspace);
        show(agents, size);
        agents->enter(parameters);
    }
    [[nodiscard]] AgentDialog *dialog() const
    {
        const auto all = window.findChildren<AgentDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    template<typename T> [[nodiscard]] T *in(const QString &name) const { return dialog()->findChild<T *>(name); }
    [[nodiscard]] QJsonObject sent(client::Method method, const QString &path) const
    {
        const auto request = service.last(method, path);
        return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
    }

    AgentsPage *agents = nullptr;
};

} // namespace

class TestAgentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void theListTellsOfEach();
    void theListIsSearched();
    void oneIsMade();
    void faultsAreSaidAtTheirFields();
    void oneIsOpenedAndChanged();
    void turningOffIsUndone();
    void toolsAreShownAsTheyAre();
    void itsCallsAreShown();
    void oneIsDeleted();
    void anAgentInUseStays();
    void itFollowsTheStream();
    void emptyListsTeach();
    void everythingHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestAgentsPage::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestAgentsPage::theListTellsOfEach()
{
    Fixture f(*m_theme);
    f.open();
    const auto *model = f.agents->model();
    QCOMPARE(model->rowCount(), 4);
    QStringList row;
    for (int column = 0; column < model->columnCount() - 1; ++column)
        row.append(model->index(0, column).data().toString());
    QCOMPARE(row, (QStringList{u"Sales Agent"_s, u"On"_s, u"96"_s, u"2"_s, u"English (United States)"_s}));
    QCOMPARE(model->index(3, items::AgentListModel::Status).data().toString(), u"Off"_s);
    QCOMPARE(model->index(3, items::AgentListModel::Language).data().toString(), u"German (Austria)"_s);
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Sales Agent, on, 96 calls today, 2 tools, English (United States)"_s);
    QCOMPARE(items::languageText(u"xx-weird"_s), u"xx-weird"_s);
}

void TestAgentsPage::theListIsSearched()
{
    Fixture f(*m_theme);
    f.open();
    f.agents->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"desk"_s);
    QTRY_COMPARE(f.agents->model()->rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTRY_VERIFY(shows(f.window, u"No agent matches"_s));
    buttonWith(f.window, u"Clear search"_s)->click();
    QTRY_COMPARE(f.agents->model()->rowCount(), 4);
}

void TestAgentsPage::oneIsMade()
{
    Fixture f(*m_theme);
    f.open({{u"action"_s, u"add"_s}});
    QVERIFY(f.dialog());
    QTest::mouseClick(f.in<QPushButton>(u"saveAgent"_s), Qt::LeftButton);
    QVERIFY(shows(*f.dialog(), u"Give it a name."_s));
    QCOMPARE(f.service.countOf(client::Method::Post, u"/agents"_s), 0);
    QTest::keyClicks(f.in<QLineEdit>(u"agentName"_s), u"Billing Agent"_s);
    QTest::keyClicks(f.in<QLineEdit>(u"agentNumber"_s), u"+1 (512) 555-0111"_s);
    auto *language = f.in<QComboBox>(u"agentLanguage"_s);
    language->setEditText(u"cy-GB"_s);
    f.in<QPlainTextEdit>(u"agentGreeting"_s)->setPlainText(u"Hello"_s);
    QTest::mouseClick(f.in<QPushButton>(u"saveAgent"_s), Qt::LeftButton);
    const QJsonObject sent = f.sent(client::Method::Post, u"/agents"_s);
    QCOMPARE(sent["name"_L1].toString(), u"Billing Agent"_s);
    QCOMPARE(sent["phoneNumber"_L1].toString(), u"+15125550111"_s);
    QCOMPARE(sent["language"_L1].toString(), u"cy-GB"_s);
    QCOMPARE(sent["enabled"_L1].toBool(), true);
    QTRY_COMPARE(f.agents->model()->rowCount(), 5);
    QVERIFY(f.toastTexts().contains(u"Billing Agent is set up."_s));
}

void TestAgentsPage::faultsAreSaidAtTheirFields()
{
    Fixture f(*m_theme);
    f.open({{u"action"_s, u"add"_s}});
    QTest::keyClicks(f.in<QLineEdit>(u"agentName"_s), u"A"_s);
    QTest::keyClicks(f.in<QLineEdit>(u"agentNumber"_s), u"5125550111"_s);
    QTest::mouseClick(f.in<QPushButton>(u"saveAgent"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(*f.dialog(), u"must be a number with + and its country"_s));
    f.service.agents.refusal = core::ApiError{.kind = core::ErrorKind::Unavailable,
                                              .code = u"busy"_s,
                                              .title = u"The service is busy"_s,
                                              .detail = u"Try again."_s};
    QTest::mouseClick(f.in<QPushButton>(u"saveAgent"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(*f.dialog(), u"The service is busy"_s));
    QCOMPARE(f.in<QLineEdit>(u"agentName"_s)->text(), u"A"_s); // nothing typed is lost
}

void TestAgentsPage::oneIsOpenedAndChanged()
{
    Fixture f(*m_theme);
    f.open();
    f.agents->table()->setCurrentIndex(f.agents->model()->index(2, 0));
    QTest::keyClick(f.agents->table(), Qt::Key_Return);
    QTRY_VERIFY(f.dialog());
    QCOMPARE(f.in<QLineEdit>(u"agentName"_s)->text(), u"Recall Agent"_s);
    QCOMPARE(f.in<QComboBox>(u"agentLanguage"_s)->currentText(), u"Spanish (Mexico)"_s);
    f.in<QPlainTextEdit>(u"agentPrompt"_s)->setPlainText(u"Remind people."_s);
    QTest::mouseClick(f.in<QPushButton>(u"saveAgent"_s), Qt::LeftButton);
    QTRY_COMPARE(f.service.agents.list.at(2).systemPrompt, u"Remind people."_s);
    QCOMPARE(f.service.agents.list.at(2).language, u"es-MX"_s);
    QVERIFY(f.toastTexts().contains(u"Recall Agent is saved."_s));
}

void TestAgentsPage::turningOffIsUndone()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"agt_sales"_s}});
    QTRY_VERIFY(f.dialog());
    f.in<Switch>(u"agentEnabled"_s)->click();
    QTest::mouseClick(f.in<QPushButton>(u"saveAgent"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.service.agents.list.first().enabled);
    QVERIFY(f.toastTexts().contains(u"Sales Agent is off."_s));
    buttonWith(f.window, u"Undo"_s)->click();
    QTRY_VERIFY(f.service.agents.list.first().enabled);
}

void TestAgentsPage::toolsAreShownAsTheyAre()
{
    Fixture f(*m_theme);
    f.open({{u"action"_s, u"add"_s}});
    QVERIFY(shows(*f.dialog(), u"None yet."_s));
    f.dialog()->reject();
    f.service.tools.list = testing::sampleTools();
    f.agents->refresh();
    f.agents->createNew();
    QVERIFY(shows(*f.dialog(), u"without being saved again"_s));
    QVERIFY(shows(*f.dialog(), u"Get Contact"_s));
    buttonWith(*f.dialog(), u"Integrations"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Integrations);
}

void TestAgentsPage::itsCallsAreShown()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"agt_front"_s}});
    QTRY_VERIFY(f.dialog());
    f.in<QPushButton>(u"agentCalls"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Calls);
    QCOMPARE(f.visited.last().parameters.value(u"filter"_s).toString(), u"agent:agt_front"_s);
}

void TestAgentsPage::oneIsDeleted()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"agt_night"_s}});
    QTRY_VERIFY(f.dialog());
    f.in<QPushButton>(u"deleteAgent"_s)->click();
    auto *confirm = f.window.findChild<ConfirmDialog *>(u"deleteAgentDialog"_s);
    QVERIFY(confirm);
    QCOMPARE(f.service.agents.list.size(), 4);
    buttonWith(*confirm, u"Delete agent"_s)->click();
    QTRY_COMPARE(f.service.agents.list.size(), 3);
    QTRY_COMPARE(f.agents->model()->rowCount(), 3);
}

void TestAgentsPage::anAgentInUseStays()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"agt_recall"_s}});
    QTRY_VERIFY(f.dialog());
    f.service.agents.refusal = core::ApiError{.kind = core::ErrorKind::Conflict,
                                              .code = u"agent_in_use"_s,
                                              .title = u"The agent is still needed"_s,
                                              .detail = u"The campaign \"Recall\" calls with it."_s};
    f.in<QPushButton>(u"deleteAgent"_s)->click();
    buttonWith(*f.window.findChild<ConfirmDialog *>(u"deleteAgentDialog"_s), u"Delete agent"_s)->click();
    QTRY_VERIFY(f.toastTexts().join(u'\n').contains(u"The campaign \"Recall\" calls with it."_s));
    QCOMPARE(f.agents->model()->rowCount(), 4);
}

void TestAgentsPage::itFollowsTheStream()
{
    Fixture f(*m_theme);
    f.open();
    f.service.agents.list.removeLast();
    f.tell(u"agent.updated"_s, {{u"id"_s, u"agt_night"_s}});
    QTRY_COMPARE(f.agents->model()->rowCount(), 3);
    f.agents->leave();
    f.service.agents.list.removeLast();
    f.tell(u"agent.updated"_s, {{u"id"_s, u"agt_recall"_s}});
    QCOMPARE(f.agents->model()->rowCount(), 3); // nobody looks
    f.agents->enter({});
    QTRY_COMPARE(f.agents->model()->rowCount(), 2);
}

void TestAgentsPage::emptyListsTeach()
{
    Fixture f(*m_theme);
    f.service.agents.list.clear();
    f.open();
    QTRY_VERIFY(shows(f.window, u"An agent is who your voice platform speaks as"_s));
    buttonWith(f.window, u"New agent"_s)->click();
    QVERIFY(f.dialog());
}

void TestAgentsPage::everythingHasAName()
{
    Fixture f(*m_theme);
    f.service.tools.list = testing::sampleTools();
    f.open({}, {804, 628});
    QCOMPARE(testing::namelessControls(f.window), QStringList());
    f.agents->enter({{u"id"_s, u"agt_sales"_s}});
    QTRY_VERIFY(f.dialog());
    QTest::qWait(20);
    QCOMPARE(testing::namelessControls(*f.dialog()), QStringList());
    QVERIFY2(f.dialog()->height() <= 680, qPrintable(QString::number(f.dialog()->height())));
}

void TestAgentsPage::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("no folder for pictures");
    Fixture f(*m_theme);
    f.service.tools.list = testing::sampleTools();
    f.open();
    testing::grabBothThemes(f.window, *m_theme, u"agents-list"_s);
    f.window.resize(804, 628);
    f.window.setLayoutDirection(Qt::RightToLeft);
    testing::grabBothThemes(f.window, *m_theme, u"agents-list-rtl"_s);
    f.window.setLayoutDirection(Qt::LeftToRight);
    f.agents->enter({{u"id"_s, u"agt_sales"_s}});
    QTRY_VERIFY(f.dialog());
    testing::grabBothThemes(*f.dialog(), *m_theme, u"agents-dialog"_s);
}

QTEST_MAIN(TestAgentsPage)
#include "tst_agents_page.moc"
