// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's booking story through the desktop: GoHighLevel is connected, its tools are tried by hand, a scripted call
// uses them, and every page tells of it. The vendor is the sandbox program.
#include "app/client/api_client.h"
#include "models/items/live_feed_model.h"
#include "models/items/timeline_model.h"
#include "models/items/tool_call_models.h"
#include "models/items/tool_list_model.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/sandbox_desktop.h"
#include "ui/pages/calls/timeline_view.h"
#include "ui/pages/overview/tool_latency_card.h"
#include "ui/pages/simulator/call_lines_model.h"
#include "ui/pages/simulator/simulator_panel.h"
#include "ui/pages/tools/form/schema_cell.h"
#include "ui/pages/tools/form/schema_form.h"
#include "ui/pages/tools/result_card.h"
#include "ui/pages/tools/tool_input.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tool_latency_row.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::SandboxDesktop;
using testing::shows;

namespace {

constexpr int Patience = SandboxDesktop::Patience;

} // namespace

class TestBookingSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desktop.reset(); }
    void cleanup();
    void goHighLevelIsConnected();
    void openTimesAreFound();
    void aDryRunChangesNothing();
    void aBookingAsksAndBooks();
    void theHistoryHasBoth();
    void aCallBooksByItself();
    void thePanelConfirms();
    void theCallTellsItsTools();
    void theOverviewHasItsLatency();
    void theCapabilitiesCount();

private:
    [[nodiscard]] MainWindow &window() { return m_desktop->window(); }
    template<typename T> [[nodiscard]] T *named(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ResultCard *result() { return window().findChild<ResultCard *>(); }
    [[nodiscard]] ToolInput *input() { return window().findChild<ToolInput *>(); }
    void open(const QString &tool);
    /// Types into a field of the form.
    void fill(const QString &property, const QString &text);
    /// Presses it and waits for the answer.
    void run(const char *button);
    [[nodiscard]] qsizetype appointments()
    {
        return m_desktop->vendor(u"gohighlevel"_s).value("appointments"_L1).toArray().size();
    }
    /// Texts of the list's rows.
    [[nodiscard]] static QStringList rows(const QAbstractItemModel &model, int role = Qt::DisplayRole);

    std::unique_ptr<SandboxDesktop> m_desktop;
    QString m_slot; ///< the first that was free
};

void TestBookingSandbox::initTestCase()
{
    if (!SandboxDesktop::isBuilt())
        QSKIP("callttone-sandbox is not built here");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desktop = std::make_unique<SandboxDesktop>();
    QVERIFY(m_desktop->start());
}

void TestBookingSandbox::cleanup()
{
    if (auto *left = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        left->reject(); // a failed test must not stand in the way of the next
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestBookingSandbox::open(const QString &tool)
{
    auto *list = named<QListView>("toolList");
    QVERIFY(list);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(items::IdRole).toString() != tool)
            continue;
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    QTRY_COMPARE(input()->tool().name, tool);
}

void TestBookingSandbox::fill(const QString &property, const QString &text)
{
    const SchemaCell *cell = input()->form()->cell(property);
    QVERIFY2(cell, qPrintable(property));
    auto *edit = qobject_cast<QLineEdit *>(cell->field()->control());
    QVERIFY2(edit, qPrintable(property));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

void TestBookingSandbox::run(const char *button)
{
    const QString before = result()->call().id;
    QTest::mouseClick(named<Button>(button), Qt::LeftButton);
    if (auto *confirmation = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
        m_desktop->picture(u"booking-confirm"_s);
        QVERIFY(shows(*confirmation, u"for real"_s));
        QVERIFY(m_desktop->press(confirmation, u"Run for real"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!result()->call().id.isEmpty() && result()->call().id != before, Patience);
}

QStringList TestBookingSandbox::rows(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data(role).toString());
    return texts;
}

void TestBookingSandbox::goHighLevelIsConnected()
{
    window().go({PageId::Tools, {}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(window(), u"No tools yet"_s), Patience);
    m_desktop->picture(u"booking-no-tools"_s);

    Dialog *dialog = m_desktop->openFromCard(u"gohighlevel"_s);
    QVERIFY(dialog);
    QVERIFY(m_desktop->press(dialog, u"Continue in browser"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"GoHighLevel is connected"_s), Patience);
    auto *calendar = dialog->findChild<QComboBox *>(u"pick-calendarId"_s);
    QVERIFY(calendar);
    QTRY_VERIFY_WITH_TIMEOUT(calendar->isEnabled() && calendar->count() > 0, Patience);
    testing::choose(*calendar, calendar->currentIndex() == 0 ? 1 : 0); // what is chosen already is not saved
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"Saved."_s), Patience);
    QVERIFY(m_desktop->press(dialog, u"Done"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());

    window().go({PageId::Tools, {}});
    QTRY_VERIFY_WITH_TIMEOUT(named<QListView>("toolList")->model()->rowCount() > 4, Patience);
    m_desktop->picture(u"booking-latency-empty"_s);
}

void TestBookingSandbox::openTimesAreFound()
{
    open(u"ghl_check_availability"_s);
    const QDate tomorrow = QDate::currentDate().addDays(1);
    fill(u"from"_s, tomorrow.toString(Qt::ISODate));
    fill(u"to"_s, tomorrow.addDays(4).toString(Qt::ISODate));
    run("runTool");
    const values::ToolCall call = result()->call();
    QVERIFY2(call.ok, qPrintable(call.problem.value_or(values::ToolProblem()).message));
    QCOMPARE(named<StatusPill>("resultPill")->pill().text, u"200"_s);
    m_slot = call.result.value("slots"_L1).toArray().first().toObject().value("start"_L1).toString();
    QVERIFY(!m_slot.isEmpty());
    QVERIFY(named<CodeBlock>("resultCode")->toPlainText().contains(m_slot));
    QVERIFY(shows(window(), u"What the agent says: \""_s));
    m_desktop->picture(u"booking-availability"_s);

    // What was asked is there by itself, though the answer came without it.
    QTRY_VERIFY_WITH_TIMEOUT(!result()->call().requests.isEmpty(), Patience);
    result()->showView(ResultCard::View::Wire);
    QTRY_VERIFY(result()->findChild<QTableView *>(u"wireTable"_s)->model()->rowCount() >= 1);
    QVERIFY(shows(window(), u"Response 200, after"_s));
    m_desktop->picture(u"booking-wire"_s);
    result()->showView(ResultCard::View::Result);
}

void TestBookingSandbox::aDryRunChangesNothing()
{
    open(u"ghl_book_appointment"_s);
    m_desktop->picture(u"booking-form"_s);
    fill(u"start"_s, m_slot);
    fill(u"name"_s, u"Dana Whitfield"_s);
    fill(u"email"_s, u"dana@whitfield.example"_s);
    fill(u"title"_s, u"Whitening consultation"_s);
    run("dryRunTool");
    QVERIFY2(result()->call().ok, qPrintable(result()->call().problem.value_or(values::ToolProblem()).message));
    QVERIFY(result()->call().dryRun);
    QVERIFY(shows(window(), u"nothing was changed at the vendor"_s));
    m_desktop->picture(u"booking-dry-run"_s);
    QCOMPARE(appointments(), 0);
}

void TestBookingSandbox::aBookingAsksAndBooks()
{
    run("runTool");
    const values::ToolCall call = result()->call();
    QVERIFY2(call.ok, qPrintable(call.problem.value_or(values::ToolProblem()).message));
    QVERIFY(!call.dryRun);
    QCOMPARE(appointments(), 1);
    QVERIFY(shows(window(), u"The same moment, as each side writes it"_s));
    QVERIFY(shows(window(), m_slot)); // as the vendor stored it
    m_desktop->picture(u"booking-booked"_s);
    result()->showView(ResultCard::View::Wire);
    auto *wire = result()->findChild<QTableView *>(u"wireTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wire->isVisible() && wire->model()->rowCount() >= 1, Patience);
    m_desktop->picture(u"booking-booked-wire"_s);
    result()->showView(ResultCard::View::Result);

    // The same time is not there for somebody else.
    fill(u"name"_s, u"Luis Cordero"_s);
    fill(u"email"_s, u"luis.cordero@lakeside.example"_s);
    run("runTool");
    QCOMPARE(result()->call().problem.value_or(values::ToolProblem()).errorClass, values::ToolErrorClass::SlotTaken);
    m_desktop->picture(u"booking-slot-taken"_s);
    QCOMPARE(appointments(), 1);
}

void TestBookingSandbox::theHistoryHasBoth()
{
    QTest::mouseClick(named<QAbstractButton>("openHistory"), Qt::LeftButton);
    auto *history = named<QTableView>("toolHistory");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 3, Patience);
    m_desktop->picture(u"booking-history"_s);
    QTest::mouseClick(named<QAbstractButton>("openHistory"), Qt::LeftButton);
    QTRY_VERIFY(!history->isVisible());
}

void TestBookingSandbox::aCallBooksByItself()
{
    window().setLivePanelOpen(false);
    QTRY_VERIFY(window().findChild<SimulatorPanel *>()); // there is room for it now
    auto *panel = window().findChild<SimulatorPanel *>();
    QTRY_VERIFY(panel->isVisible());
    panel->findChild<Switch *>()->click();
    QVERIFY(shows(*panel, u"On: appointments and contacts are really made"_s));
    auto *speed = panel->findChild<QComboBox *>(u"speed"_s);
    testing::choose(*speed, speed->count() - 1);
    QTest::mouseClick(panel->findChild<Button *>(u"go"_s), Qt::LeftButton);
    QVERIFY(panel->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isPlaying(), Patience);

    const auto *lines = panel->findChild<QListView *>(u"callLines"_s)->model();
    int agent = 0;
    int caller = 0;
    QStringList tools;
    bool isToldWhen = false;
    for (int row = 0; row < lines->rowCount(); ++row) {
        const QModelIndex line = lines->index(row, 0);
        switch (line.data(CallLinesModel::KindRole).value<CallLinesModel::Kind>()) {
        case CallLinesModel::Kind::Agent:
            ++agent;
            isToldWhen = isToldWhen || line.data().toString().startsWith(u"You are booked with "_s);
            break;
        case CallLinesModel::Kind::Caller:
            ++caller;
            break;
        case CallLinesModel::Kind::Tool:
            tools.append(line.data().toString());
            QCOMPARE(line.data(CallLinesModel::StateRole).value<CallLinesModel::State>(), CallLinesModel::State::Done);
            QVERIFY(line.data(CallLinesModel::DetailRole).toString().isEmpty()); // no sample data
            QVERIFY(line.data(CallLinesModel::TookRole).toString().endsWith(u"ms"_s));
            break;
        default:
            break;
        }
    }
    QVERIFY(agent >= 4);
    QVERIFY(caller >= 3);
    QVERIFY(isToldWhen);
    QCOMPARE(tools,
             (QStringList{u"Get Contact"_s, u"Check Availability"_s, u"Create Contact"_s, u"Book Appointment"_s}));
    QCOMPARE(appointments(), 2); // the one by hand, and this one
    QTest::qWait(1500);          // figures are read again a moment after a tool was called
    m_desktop->picture(u"booking-call"_s);
}

void TestBookingSandbox::thePanelConfirms()
{
    window().setLivePanelOpen(true);
    const auto *messages = named<QListView>("liveMessages")->model();
    const auto booked = [messages] { return rows(*messages).filter(u"Appointment booked for "_s); };
    QTRY_COMPARE_WITH_TIMEOUT(booked().size(), 2, Patience);
    for (int row = 0; row < messages->rowCount(); ++row) {
        const QModelIndex message = messages->index(row, 0);
        if (message.data().toString().startsWith(u"Appointment booked for "_s))
            QVERIFY(message.data(items::LiveFeedModel::MetaRole).toString().endsWith(u"GoHighLevel"_s));
    }
    window().go({PageId::Overview, {}});
    QTest::qWait(500);
    m_desktop->picture(u"booking-overview-live"_s);
    window().setLivePanelOpen(false);
}

void TestBookingSandbox::theCallTellsItsTools()
{
    auto asked = m_desktop->api().calls({}, {});
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), Patience);
    const auto calls = asked.result();
    QVERIFY(calls);
    QCOMPARE(calls->data.size(), 1);
    window().go({PageId::Calls, {{u"id"_s, calls->data.first().id}}});
    QTRY_VERIFY_WITH_TIMEOUT(window().findChild<TimelineView *>(), Patience);
    const auto *timeline = window().findChild<TimelineView *>()->model();
    const auto tools = [timeline] {
        QList<QModelIndex> found;
        for (int row = 0; row < timeline->rowCount(); ++row) {
            if (timeline->index(row, 0).data(items::TimelineModel::KindRole).toString() == u"tool"_s)
                found.append(timeline->index(row, 0));
        }
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(tools().size(), 4, Patience);
    for (const QModelIndex &tool : tools())
        QVERIFY(tool.data(items::TimelineModel::TookRole).toString().endsWith(u"ms"_s));
    QCOMPARE(tools().last().data(items::TimelineModel::OutcomeRole).toString(), u"Booked"_s);
    QVERIFY(!shows(window(), u"nothing was written"_s));
    window().findChild<TimelineView *>()->seek(tools().last().data(items::TimelineModel::SecondsRole).toDouble());
    QTest::keyClick(window().findChild<TimelineView *>(), Qt::Key_Return);
    QTest::qWait(200);
    m_desktop->picture(u"booking-timeline"_s);
}

void TestBookingSandbox::theOverviewHasItsLatency()
{
    window().go({PageId::Overview, {}});
    auto *card = window().findChild<ToolLatencyCard *>();
    QVERIFY(card);
    QTRY_COMPARE_WITH_TIMEOUT(card->findChildren<ToolLatencyRow *>().size(), 1, Patience);
    QVERIFY(card->findChild<ToolLatencyRow *>()->accessibleName().startsWith(u"GoHighLevel"_s));
    QTest::qWait(500);
    m_desktop->picture(u"booking-overview"_s);
    window().go({PageId::Tools, {{u"latency"_s, true}}});
    QTest::qWait(800);
    m_desktop->picture(u"booking-latency"_s);
    for (const auto &[page, parameters, name] :
         {std::tuple(PageId::Tools, QVariantMap{{u"tool"_s, u"ghl_book_appointment"_s}}, u"booking-small"_s),
          std::tuple(PageId::Overview, QVariantMap(), u"booking-overview-small"_s)}) {
        window().resize(1024, 680);
        window().go({page, parameters});
        QTest::qWait(500);
        m_desktop->picture(name);
    }
    window().resize(1440, 900);
}

void TestBookingSandbox::theCapabilitiesCount()
{
    window().go({PageId::Integrations, {{u"id"_s, u"gohighlevel"_s}}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(window(), u"calls today"_s), Patience);
    QTest::qWait(500);
    m_desktop->picture(u"booking-capabilities"_s);
}

QTEST_MAIN(TestBookingSandbox)
#include "tst_booking_sandbox.moc"
