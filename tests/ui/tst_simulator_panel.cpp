// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_player.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "ui/pages/simulator/call_lines_model.h"
#include "ui/pages/simulator/simulator_panel.h"
#include "ui/shell/simulation.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::PageFixture;

namespace {

const QString slotStart = u"2026-02-19T14:30:00-06:00"_s;

values::ToolCall done(const QJsonObject &result, const QString &text, int ms)
{
    values::ToolCall call;
    call.ok = true;
    call.result = result;
    call.text = text;
    call.timings.totalMs = ms;
    return call;
}

values::ToolCall notDone(values::ToolErrorClass errorClass)
{
    values::ToolCall call;
    call.timings.totalMs = 640;
    const auto &info = values::infoOf(errorClass);
    call.problem =
        values::ToolProblem{errorClass, QString(info.wire), u"For support."_s, QString::fromLatin1(info.spoken)};
    return call;
}

struct PanelFixture : PageFixture
{
    explicit PanelFixture(ThemeController &theme)
        : PageFixture(theme)
        , simulation(api, clock)
        , panel(new SimulatorPanel(workspace, simulation))
        , lines(panel->findChild<QListView *>(u"callLines"_s)->model())
    {
        service.tools.answers[u"ghl_get_contact"_s] = {done({{u"found"_s, false}}, {}, 196)};
        service.tools.answers[u"ghl_check_availability"_s] = {
            done({{u"timezone"_s, u"America/Chicago"_s},
                  {u"slots"_s, QJsonArray{QJsonObject{{u"start"_s, slotStart}, {u"spoken"_s, u"Thursday at 2:30"_s}}}}},
                 u"I can offer Thursday at 2:30 or 4:00, or Friday at 9:00."_s, 318)};
        service.tools.answers[u"ghl_create_contact"_s] = {done({{u"contactId"_s, u"cnt_1"_s}}, {}, 402)};
        service.tools.answers[u"ghl_book_appointment"_s] = {
            done({{u"status"_s, u"booked"_s}, {u"start"_s, slotStart}, {u"spoken"_s, u"Thursday at 2:30"_s}}, {}, 511)};
        window.layout()->addWidget(panel);
        window.resize(SimulatorPanel::Width, 848);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    Button *button(const char *name) const { return panel->findChild<Button *>(QString::fromLatin1(name)); }
    QComboBox *combo(const char *name) const { return panel->findChild<QComboBox *>(QString::fromLatin1(name)); }
    Switch *writes() const { return panel->findChild<Switch *>(); }
    QString text(const char *name) const { return panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    void chooseFast() { combo("speed")->setCurrentIndex(combo("speed")->count() - 1); }
    void playToTheEnd()
    {
        button("go")->click();
        QTRY_VERIFY(!panel->isPlaying());
    }
    /// As a screen reader reads them.
    QStringList spokenLines() const
    {
        QStringList all;
        for (int row = 0; row < lines->rowCount(); ++row)
            all.append(lines->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return all;
    }
    int rowOf(const QString &text) const
    {
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (lines->index(row, 0).data().toString() == text)
                return row;
        }
        return -1;
    }

    Simulation simulation;
    SimulatorPanel *panel;
    QAbstractItemModel *lines;
};

} // namespace

class TestSimulatorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }
    void aBookingIsShownAsItHappens();
    void switchedOffItWritesNothing();
    void theSwitchSaysWhatItMeans();
    void aServiceThatHidesItsToolsIsTold();
    void failuresAreTold();
    void samplesAreMarked();
    void pauseAndResume();
    void stopHangsUp();
    void aRefusalEndsTheRun();
    void agentsAreThoseOfTheScript();
    void whatIsSureToComeIsShown();
    void itGoesOnWhileThePanelIsGone();
    void keyboardAndNames();
    void picture();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestSimulatorPanel::aBookingIsShownAsItHappens()
{
    PanelFixture fixture(*m_theme);
    fixture.service.tools.offerVendors({u"gohighlevel"_s});
    fixture.writes()->setChecked(true);
    fixture.chooseFast();
    fixture.playToTheEnd();
    QCOMPARE(fixture.service.tools.invoked.size(), 4);
    QVERIFY(!fixture.service.tools.invoked.last().dryRun);
    QCOMPARE(fixture.service.tools.invoked.last().arguments.value("start"_L1).toString(), slotStart);
    const QStringList spoken = fixture.spokenLines();
    QVERIFY2(spoken.first().contains("call.started, 3 deliveries"_L1), qPrintable(spoken.first()));
    QVERIFY(spoken.at(1).contains(", agent: "_L1) && spoken.at(2).contains(", caller: "_L1));
    const int tool = fixture.rowOf(u"Check Availability"_s);
    QVERIFY2(spoken.at(tool).endsWith("Check Availability, done, 318 ms"_L1), qPrintable(spoken.at(tool)));
    QVERIFY(spoken.at(tool + 1).contains("I can offer Thursday at 2:30 or 4:00"_L1));
    QVERIFY(spoken.last().contains("analysis.complete"_L1));
    QCOMPARE(fixture.button("go")->text(), u"Start"_s);
}

void TestSimulatorPanel::switchedOffItWritesNothing()
{
    PanelFixture fixture(*m_theme);
    fixture.service.tools.offerVendors({u"gohighlevel"_s});
    fixture.chooseFast();
    QVERIFY(!fixture.writes()->isChecked());
    fixture.playToTheEnd();
    for (const auto &call : std::as_const(fixture.service.tools.invoked))
        QCOMPARE(call.dryRun, call.tool.contains("create"_L1) || call.tool.contains("book"_L1));
    QVERIFY(fixture.spokenLines().at(fixture.rowOf(u"Book Appointment"_s)).contains("sample data"_L1));
    QVERIFY(!fixture.spokenLines().at(fixture.rowOf(u"Get Contact"_s)).contains("sample data"_L1));
}

void TestSimulatorPanel::theSwitchSaysWhatItMeans()
{
    PanelFixture fixture(*m_theme);
    QCOMPARE(fixture.text("letToolsWriteMeans"), u"No tool is connected: all of them answer with sample data."_s);
    fixture.service.tools.offerVendors({u"gohighlevel"_s});
    fixture.tell(u"integration.updated"_s, {{u"id"_s, u"gohighlevel"_s}});
    QCOMPARE(fixture.writes()->text(), u"Let tools write to GoHighLevel"_s);
    QVERIFY(fixture.text("letToolsWriteMeans").startsWith("Off: "_L1));
    fixture.writes()->click();
    QVERIFY(fixture.text("letToolsWriteMeans").startsWith("On: "_L1));
    QCOMPARE(fixture.writes()->accessibleDescription(), fixture.text("letToolsWriteMeans"));
    fixture.service.tools.offerVendors({u"make"_s});
    fixture.tell(u"integration.updated"_s, {{u"id"_s, u"make"_s}});
    QCOMPARE(fixture.writes()->text(), u"Let tools write"_s);
}

void TestSimulatorPanel::aServiceThatHidesItsToolsIsTold()
{
    PanelFixture fixture(*m_theme);
    fixture.service.tools.offerVendors({u"gohighlevel"_s});
    fixture.service.failure = core::ApiError{.kind = core::ErrorKind::Forbidden,
                                             .code = u"scope_missing"_s,
                                             .title = u"This key may not read tools"_s,
                                             .detail = u"Use a key with the scope read."_s};
    fixture.tell(u"integration.updated"_s, {{u"id"_s, u"gohighlevel"_s}});
    const QString told = fixture.text("letToolsWriteMeans");
    QVERIFY(told.contains("sample data"_L1));
    QVERIFY(told.endsWith("This key may not read tools. Use a key with the scope read."_L1));
    fixture.service.failure.reset();
    fixture.chooseFast();
    fixture.playToTheEnd(); // asks anew
    QVERIFY(fixture.text("letToolsWriteMeans").startsWith("Off: "_L1));
}

void TestSimulatorPanel::failuresAreTold()
{
    PanelFixture fixture(*m_theme);
    fixture.service.tools.offerVendors({u"gohighlevel"_s});
    fixture.service.tools.answers[u"ghl_book_appointment"_s] = {notDone(values::ToolErrorClass::Unavailable)};
    fixture.writes()->setChecked(true);
    fixture.chooseFast();
    fixture.playToTheEnd();
    const int row = fixture.rowOf(u"Book Appointment"_s);
    const QStringList spoken = fixture.spokenLines();
    QVERIFY2(spoken.at(row).endsWith("failed, Vendor is down, 640 ms"_L1), qPrintable(spoken.at(row)));
    QVERIFY2(spoken.at(row + 1).contains("I cannot reach our system"_L1), qPrintable(spoken.at(row + 1)));
    QVERIFY(!spoken.join(u' ').contains("You are booked"_L1));
    QVERIFY(fixture.toastTexts().isEmpty());
}

void TestSimulatorPanel::samplesAreMarked()
{
    PanelFixture fixture(*m_theme);
    fixture.chooseFast();
    fixture.playToTheEnd();
    QVERIFY(fixture.service.tools.invoked.isEmpty());
    const int row = fixture.rowOf(u"Get Contact"_s); // by its name: nobody offers it
    QVERIFY(row > 0);
    QVERIFY(fixture.spokenLines().at(row).contains("sample data"_L1));
}

void TestSimulatorPanel::pauseAndResume()
{
    PanelFixture fixture(*m_theme);
    fixture.button("go")->click();
    QTRY_COMPARE(fixture.service.countOf(client::Method::Post, u"/events"_s), 1);
    QCOMPARE(fixture.button("go")->text(), u"Pause"_s);
    QVERIFY(!fixture.combo("script")->isEnabled() && !fixture.writes()->isEnabled());
    fixture.clock.advance(3'000);
    fixture.button("go")->click();
    QCOMPARE(fixture.button("go")->text(), u"Resume"_s);
    QVERIFY2(fixture.text("clock").startsWith("00:03 / "_L1), qPrintable(fixture.text("clock")));
    fixture.clock.advance(3'600'000);
    fixture.button("go")->click();
    QCOMPARE(fixture.button("go")->text(), u"Pause"_s);
    QVERIFY(fixture.text("clock").startsWith("00:03 / "_L1));
}

void TestSimulatorPanel::stopHangsUp()
{
    PanelFixture fixture(*m_theme);
    fixture.button("go")->click();
    QTRY_COMPARE(fixture.service.countOf(client::Method::Post, u"/events"_s), 1);
    fixture.button("stop")->click();
    QTRY_VERIFY(!fixture.panel->isPlaying());
    QCOMPARE(fixture.lines->index(fixture.lines->rowCount() - 1, 0).data().toString(), u"call.ended"_s);
    QVERIFY(!fixture.button("stop")->isEnabled());
    QVERIFY(fixture.combo("script")->isEnabled() && fixture.writes()->isEnabled());
    QCOMPARE(fixture.simulation.playing(), 0);
    for (int row = 0; row < fixture.lines->rowCount(); ++row) // nothing is to come any more
        QCOMPARE(fixture.lines->index(row, 0).data(CallLinesModel::StateRole).value<CallLinesModel::State>(),
                 CallLinesModel::State::Done);
}

void TestSimulatorPanel::aRefusalEndsTheRun()
{
    PanelFixture fixture(*m_theme);
    QSignalSpy failed(&fixture.simulation, &Simulation::failed);
    fixture.service.failure = core::ApiError{.kind = core::ErrorKind::Forbidden, .title = u"The key may not post"_s};
    fixture.chooseFast();
    fixture.playToTheEnd();
    QCOMPARE(fixture.lines->rowCount(), 1);
    QCOMPARE(fixture.lines->index(0, 0).data().toString(), u"The key may not post"_s);
    QCOMPARE(failed.count(), 1);
    fixture.service.failure.reset();
    fixture.playToTheEnd();
    QVERIFY(fixture.lines->rowCount() > 10);
}

void TestSimulatorPanel::agentsAreThoseOfTheScript()
{
    PanelFixture fixture(*m_theme);
    QCOMPARE(fixture.combo("agent")->count(), 2);
    fixture.combo("agent")->setCurrentIndex(1);
    fixture.chooseFast();
    fixture.playToTheEnd();
    const auto posted = fixture.service.last(client::Method::Post, u"/events"_s);
    QCOMPARE(QJsonDocument::fromJson(posted->body).object().value("agentName"_L1).toString(),
             fixture.combo("agent")->currentText());
    fixture.combo("script")->setCurrentIndex(1);
    QCOMPARE(fixture.combo("agent")->count(), 1);
    QVERIFY(testing::shows(*fixture.panel, u"Support escalation"_s)); // of the call before nothing is left
}

void TestSimulatorPanel::whatIsSureToComeIsShown()
{
    PanelFixture fixture(*m_theme);
    fixture.combo("speed")->setCurrentIndex(2);
    fixture.button("go")->click();
    QTRY_COMPARE(fixture.service.countOf(client::Method::Post, u"/events"_s), 1);
    const QStringList spoken = fixture.spokenLines();
    QVERIFY2(spoken.at(1).endsWith("Get Contact, to come"_L1), qPrintable(spoken.join(u'\n')));
    QVERIFY(spoken.last().endsWith("analysis.complete, to come"_L1));
    QVERIFY(!spoken.join(u' ').contains("Create Contact"_L1)); // only if the look-up finds nobody
    QVERIFY(fixture.lines->index(0, 0).data(CallLinesModel::CurrentRole).toBool());
    // Once the look-up has found nobody it is sure, well before its time.
    QStringList toCome;
    connect(fixture.lines, &QAbstractItemModel::rowsInserted, this, [&] {
        if (const int row = fixture.rowOf(u"Create Contact"_s); row > 0)
            toCome.append(fixture.spokenLines().at(row));
    });
    const auto isKnown = [&] {
        fixture.clock.advance(1'000);
        return !toCome.isEmpty();
    };
    QTRY_VERIFY(isKnown());
    QVERIFY2(toCome.first().endsWith("Create Contact, to come"_L1), qPrintable(toCome.first()));
}

void TestSimulatorPanel::itGoesOnWhileThePanelIsGone()
{
    PanelFixture fixture(*m_theme);
    fixture.chooseFast();
    fixture.button("go")->click();
    delete fixture.panel;
    QTRY_COMPARE(fixture.simulation.playing(), 0);
    const auto last = fixture.service.last(client::Method::Post, u"/events"_s);
    QVERIFY(last && last->body.contains("analysis.complete"));
}

void TestSimulatorPanel::keyboardAndNames()
{
    PanelFixture fixture(*m_theme);
    QVERIFY2(testing::namelessControls(*fixture.panel).isEmpty(),
             qPrintable(testing::namelessControls(*fixture.panel).join(u'\n')));
    QSignalSpy closed(fixture.panel, &SimulatorPanel::closeRequested);
    fixture.button("closeSimulator")->click();
    QCOMPARE(closed.count(), 1);
    fixture.panel->focusStart();
    QTest::keyClick(fixture.button("go"), Qt::Key_Space);
    QTRY_COMPARE(fixture.service.countOf(client::Method::Post, u"/events"_s), 1);
    QVERIFY(fixture.button("go")->hasFocus());
    QTest::keyClick(fixture.button("go"), Qt::Key_Tab);
    QCOMPARE(fixture.window.focusWidget(), fixture.button("stop"));
    QTest::keyClick(fixture.button("stop"), Qt::Key_Space);
    QTRY_VERIFY(!fixture.panel->isPlaying());
    QVERIFY(fixture.button("go")->hasFocus()); // Stop is disabled by now
}

void TestSimulatorPanel::picture()
{
    PanelFixture fixture(*m_theme);
    fixture.service.tools.offerVendors({u"gohighlevel"_s});
    fixture.tell(u"integration.updated"_s, {});
    fixture.combo("speed")->setCurrentIndex(2);
    fixture.button("go")->click();
    const auto isOffered = [&] {
        fixture.clock.advance(400);
        QTest::qWait(1);
        return fixture.spokenLines().join(u' ').contains("I can offer Thursday"_L1);
    };
    QTRY_VERIFY(isOffered());
    fixture.button("go")->click();
    testing::grabBothThemes(fixture.window, *m_theme, u"simulator"_s);
}

QTEST_MAIN(TestSimulatorPanel)
#include "tst_simulator_panel.moc"
