// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/time_format.h"
#include "models/items/appointment_list_model.h"
#include "models/items/week_plan.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "ui/pages/appointments/appointment_detail.h"
#include "ui/pages/appointments/appointment_dialog.h"
#include "ui/pages/appointments/appointment_list_view.h"
#include "ui/pages/appointments/appointment_table.h"
#include "ui/pages/appointments/appointments_page.h"
#include "ui/pages/appointments/slot_picker.h"
#include "ui/pages/appointments/week_block.h"
#include "ui/pages/appointments/week_grid.h"
#include "ui/pages/appointments/week_view.h"
#include "ui/pages/appointments/working_hours_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLineEdit>
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
        service.appointments.fill();
    }

    void open(const QVariantMap &parameters = {}, QSize size = {1220, 848})
    {
        appointments = new AppointmentsPage(workspace);
        show(appointments, size);
        appointments->enter(parameters);
    }

    [[nodiscard]] QStringList shownIds() const
    {
        QStringList ids;
        const auto *model = appointments->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data(items::IdRole).toString());
        return ids;
    }

    template<typename T> [[nodiscard]] T *dialog() const { return window.findChild<T *>(); }
    template<typename T> [[nodiscard]] T *named(const QString &name) const { return window.findChild<T *>(name); }

    /// Of a free time; layouts show what is added to them a moment later.
    [[nodiscard]] static Button *timeButton(const QWidget &root, const QString &clock)
    {
        return qobject_cast<Button *>(testing::waitForButton(root, clock));
    }

    [[nodiscard]] QJsonObject lastBody(client::Method method, const QString &path) const
    {
        const auto request = service.last(method, path);
        return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
    }

    AppointmentsPage *appointments = nullptr;
};

values::Appointment on(const QString &id, const QDateTime &start, int minutes)
{
    values::Appointment appointment;
    appointment.id = id;
    appointment.start = start.toMSecsSinceEpoch();
    appointment.end = appointment.start + minutes * 60'000LL;
    return appointment;
}

QString planned(const QList<items::WeekBlock> &blocks)
{
    QStringList words;
    for (const items::WeekBlock &block : blocks) {
        words.append(u"%1:%2 %3-%4 %5/%6"_s.arg(block.id)
                         .arg(block.day)
                         .arg(block.fromMinute)
                         .arg(block.toMinute)
                         .arg(block.column)
                         .arg(block.columns));
    }
    return words.join(u"; "_s);
}

} // namespace

class TestAppointmentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void weeksAreLaidOut();
    void weeksWithOtherClocks();
    void openHoursAreRead_data();
    void openHoursAreRead();
    void theListBeginsWithTheSoonest();
    void theListIsFiltered();
    void timesAreInTheZoneOfTheHours();
    void thePaneTellsEverything();
    void aNewOneIsMade();
    void aTakenTimeOffersOthers();
    void aTypedTimeIsTaken();
    void anUnreadableCalendarIsSaid();
    void oneIsMoved();
    void cancellingSaysWhatHappens();
    void theWeekIsWalkedByKeys();
    void theHoursAreChanged();
    void bookingsComeByThemselves();
    void failuresKeepWhatIsShown();
    void emptyListsTeach();
    void everythingHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestAppointmentsPage::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestAppointmentsPage::weeksAreLaidOut()
{
    const QTimeZone zone("Europe/Berlin");
    const QDate monday(2026, 2, 16);
    const auto at = [&](int day, int hour, int minutes = 0) {
        return QDateTime(monday.addDays(day), QTime(hour, minutes), zone);
    };
    QCOMPARE(items::weekStart(QDate(2026, 2, 18), Qt::Monday), monday);
    QCOMPARE(items::weekStart(QDate(2026, 2, 18), Qt::Sunday), QDate(2026, 2, 15));
    QCOMPARE(items::weekStart(monday, Qt::Monday), monday);
    // Two that overlap share the width; a third that follows the first takes its column again.
    QCOMPARE(planned(items::planWeek({on(u"a"_s, at(0, 9), 60), on(u"b"_s, at(0, 9, 30), 120),
                                      on(u"c"_s, at(0, 10), 30), on(u"d"_s, at(0, 11, 30), 30)},
                                     monday, zone)),
             u"a:0 540-600 0/2; b:0 570-690 1/2; c:0 600-630 0/2; d:0 690-720 0/1"_s);
    // Over midnight it is on both days; up to midnight on one; short ones stay readable; other weeks are not here.
    QCOMPARE(planned(items::planWeek({on(u"n"_s, at(1, 23), 120), on(u"m"_s, at(2, 22), 120), on(u"s"_s, at(3, 8), 5),
                                      on(u"x"_s, at(9, 8), 30)},
                                     monday, zone)),
             u"n:1 1380-1440 0/1; n:2 0-60 0/1; m:2 1320-1440 0/1; s:3 480-495 0/1"_s);
    values::Appointment cancelled = on(u"z"_s, at(0, 9), 60);
    cancelled.status = values::AppointmentStatus::Cancelled;
    QVERIFY(items::planWeek({cancelled}, monday, zone).isEmpty());
}

void TestAppointmentsPage::weeksWithOtherClocks()
{
    const QTimeZone zone("America/Chicago");
    // 2026-03-08: 02:00 becomes 03:00. 2026-11-01: 02:00 becomes 01:00.
    const QDate spring(2026, 3, 8);
    QCOMPARE(planned(items::planWeek({on(u"gap"_s, QDateTime(spring, QTime(1, 30), zone), 60),
                                      on(u"nine"_s, QDateTime(spring, QTime(9, 0), zone), 60)},
                                     spring, zone)),
             u"gap:0 90-210 0/1; nine:0 540-600 0/1"_s);
    const QDate autumn(2026, 11, 1);
    const QDateTime firstOne(autumn, QTime(0, 30), zone);
    QCOMPARE(planned(items::planWeek(
                 {on(u"twice"_s, firstOne.addSecs(3600), 60), on(u"nine"_s, QDateTime(autumn, QTime(9, 0), zone), 60)},
                 autumn, zone)),
             u"twice:0 90-150 0/1; nine:0 540-600 0/1"_s);
    QCOMPARE(items::dayStart(autumn.addDays(1), zone) - items::dayStart(autumn, zone), 25 * 3'600'000LL);
    QCOMPARE(items::dayStart(spring.addDays(1), zone) - items::dayStart(spring, zone), 23 * 3'600'000LL);
}

void TestAppointmentsPage::openHoursAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); ///< "wrong" for nothing
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"09:00-17:00"_s << u"09:00 – 17:00"_s;
    QTest::newRow("lazy") << u" 9 – 12 ; 13.30-17h30 "_s << u"09:00 – 12:00, 13:30 – 17:30"_s;
    QTest::newRow("sorted") << u"13-17, 9-12"_s << u"09:00 – 12:00, 13:00 – 17:00"_s;
    QTest::newRow("to midnight") << u"20-24"_s << u"20:00 – 24:00"_s;
    QTest::newRow("backwards") << u"17-9"_s << u"wrong"_s;
    QTest::newRow("overlapping") << u"9-12, 11-13"_s << u"wrong"_s;
    QTest::newRow("no time") << u"morning"_s << u"wrong"_s;
    QTest::newRow("late minute") << u"9:75-12"_s << u"wrong"_s;
    QTest::newRow("25 o'clock") << u"9-25"_s << u"wrong"_s;
}

void TestAppointmentsPage::openHoursAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, read);
    const auto spans = values::spansFromText(typed);
    QCOMPARE(spans ? values::spansText(*spans) : u"wrong"_s, read);
}

void TestAppointmentsPage::theListBeginsWithTheSoonest()
{
    Fixture f(*m_theme);
    f.open();
    QCOMPARE(f.appointments->title(), u"Appointments"_s);
    QCOMPARE(f.appointments->subtitle(), u"4 upcoming"_s);
    QCOMPARE(f.shownIds(), (QStringList{u"apt_cleaning"_s, u"apt_whitening"_s, u"apt_checkup"_s, u"apt_crown"_s}));
    const auto *model = f.appointments->list()->model();
    const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(text(1, items::AppointmentListModel::Start), u"Tomorrow, 14:30"_s);
    QCOMPARE(text(1, items::AppointmentListModel::Who), u"Dana Whitfield"_s);
    QCOMPARE(text(0, items::AppointmentListModel::Status), u"Calendar behind"_s);
    QCOMPARE(text(2, items::AppointmentListModel::Start), u"Thu, Feb 19, 09:30"_s);
    QCOMPARE(text(3, items::AppointmentListModel::Length), u"1 h 30 min"_s);
    QCOMPARE(model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Tomorrow, 14:30, 30 min, Dana Whitfield, Whitening consultation, Google Calendar, "
             "booked by agt_front_desk, confirmed"_s);
}

void TestAppointmentsPage::theListIsFiltered()
{
    Fixture f(*m_theme);
    f.open();
    auto *which = f.appointments->list()->which();
    buttonWith(*which, u"Past"_s)->click();
    QCOMPARE(f.shownIds(), QStringList{u"apt_past"_s});
    buttonWith(*which, u"Cancelled"_s)->click();
    QCOMPARE(f.shownIds(), QStringList{u"apt_cancelled"_s});
    f.appointments->enter({{u"filter"_s, u"crown"_s}});
    QCOMPARE(f.shownIds(), QStringList{u"apt_crown"_s});
    f.appointments->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
    QTRY_VERIFY(shows(f.window, u"Nothing matches"_s));
    buttonWith(f.window, u"Clear search"_s)->click();
    QTRY_COMPARE(f.shownIds().size(), 4);
}

void TestAppointmentsPage::timesAreInTheZoneOfTheHours()
{
    Fixture f(*m_theme);
    f.service.appointments.hours.timezone = u"Asia/Tokyo"_s;
    f.open();
    const auto *model = f.appointments->list()->model();
    QCOMPARE(model->index(1, 0).data().toString(), u"Thu, Feb 19, 05:30"_s); // 14:30 in Chicago, the day before
    QVERIFY(shows(f.window, u"Asia/Tokyo"_s));
    f.appointments->enter({{u"id"_s, u"apt_whitening"_s}});
    QVERIFY(shows(*f.appointments->detail(), u"Thu, Feb 19, 05:30"_s));
}

void TestAppointmentsPage::thePaneTellsEverything()
{
    Fixture f(*m_theme);
    f.open();
    auto *table = f.appointments->list()->table();
    QVERIFY(!f.appointments->detail()->isVisible());
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(!f.appointments->detail()->isVisible()); // arrows alone open nothing
    QTest::keyClick(table, Qt::Key_Return);
    const AppointmentDetail &pane = *f.appointments->detail();
    QVERIFY(pane.isVisible());
    for (const QString &text : {u"Whitening consultation"_s, u"Prefers afternoons."_s, u"Google Calendar"_s,
                                u"Confirmed"_s, u"Tomorrow, 14:30"_s})
        QTRY_VERIFY2(shows(pane, text), qPrintable(text));
    QTest::keyClick(table, Qt::Key_Up);
    QTRY_VERIFY(shows(pane, u"The calendar was deleted at GoHighLevel."_s));
    buttonWith(pane, u"Look at the connection"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Integrations);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"gohighlevel"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(shows(pane, u"Prefers afternoons."_s));
    const auto links = pane.findChildren<LinkButton *>();
    const auto call = std::find_if(links.begin(), links.end(), [](const LinkButton *link) {
        return link->isVisible() && link->accessibleDescription() == u"Source call"_s;
    });
    QVERIFY(call != links.end());
    (*call)->click();
    QCOMPARE(f.visited.last().page, PageId::Calls);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"call_abc123"_s);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!pane.isVisible());
}

void TestAppointmentsPage::aNewOneIsMade()
{
    Fixture f(*m_theme);
    f.open();
    f.appointments->createNew();
    auto *dialog = f.dialog<AppointmentDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), f.named<QLineEdit>(u"appointmentSubject"_s));
    f.named<Button>(u"saveAppointment"_s)->click();
    QVERIFY(shows(*dialog, u"Say what it is about."_s));
    QVERIFY(shows(*dialog, u"Choose a time."_s));
    QTest::keyClicks(f.named<QLineEdit>(u"appointmentSubject"_s), u"Second opinion"_s);
    QTest::keyClicks(f.named<QLineEdit>(u"attendeeName"_s), u"Robin Vale"_s);
    f.named<QComboBox>(u"appointmentLength"_s)->setCurrentIndex(3); // 60 minutes
    f.timeButton(*dialog, u"10:30"_s)->click();
    f.named<Button>(u"saveAppointment"_s)->click();
    const QJsonObject body = f.lastBody(client::Method::Post, u"/appointments"_s);
    QCOMPARE(body.value(u"title"_s).toString(), u"Second opinion"_s);
    QCOMPARE(body.value(u"start"_s).toString(), u"2026-02-17T16:30:00.000Z"_s); // 10:30 in Chicago
    QCOMPARE(body.value(u"durationMinutes"_s).toInt(), 60);
    QCOMPARE(body[u"attendee"_s][u"name"_s].toString(), u"Robin Vale"_s);
    QVERIFY(f.toastTexts().contains(u"Second opinion is at Today, 10:30."_s));
    QCOMPARE(f.shownIds().size(), 5);
    QVERIFY(f.appointments->detail()->isVisible());
}

void TestAppointmentsPage::aTakenTimeOffersOthers()
{
    Fixture f(*m_theme);
    f.open();
    f.appointments->createNew();
    auto *dialog = f.dialog<AppointmentDialog>();
    QTest::keyClicks(f.named<QLineEdit>(u"appointmentSubject"_s), u"Second opinion"_s);
    f.timeButton(*dialog, u"09:00"_s)->click();
    QVERIFY(!shows(*dialog, u"Try again"_s));
    // Somebody else is faster.
    f.service.appointments.list.append(
        on(u"apt_fast"_s, QDateTime(QDate(2026, 2, 17), QTime(9, 0), QTimeZone("America/Chicago")), 30));
    f.named<Button>(u"saveAppointment"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(shows(*dialog, u"That time is already taken"_s));
    QVERIFY(shows(*dialog, u"Free instead: Thursday at 9 or 10."_s));
    QVERIFY(f.timeButton(*dialog, u"09:30"_s));
    QVERIFY(!buttonWith(*dialog, u"09:00"_s)); // asked again
    f.timeButton(*dialog, u"09:30"_s)->click();
    f.named<Button>(u"saveAppointment"_s)->click();
    QVERIFY(!dialog->isVisible());
}

void TestAppointmentsPage::aTypedTimeIsTaken()
{
    Fixture f(*m_theme);
    f.open();
    f.appointments->createNew();
    auto *dialog = f.dialog<AppointmentDialog>();
    auto *days = dialog->findChild<Segmented *>(u"slotDays"_s);
    QCOMPARE(days->current(), 2); // Tuesday, in a week that begins with Sunday
    QTest::keyClicks(f.named<QLineEdit>(u"appointmentSubject"_s), u"Late"_s);
    f.named<LinkButton>(u"otherTime"_s)->click();
    auto *typed = f.named<QLineEdit>(u"typedTime"_s);
    QTest::keyClicks(typed, u"25"_s);
    QVERIFY(shows(*dialog, u"Hours and minutes, such as 14:30."_s));
    typed->clear();
    QTest::keyClicks(typed, u"20:15"_s);
    f.named<Button>(u"saveAppointment"_s)->click();
    QCOMPARE(f.lastBody(client::Method::Post, u"/appointments"_s).value(u"start"_s).toString(),
             u"2026-02-18T02:15:00.000Z"_s);
}

void TestAppointmentsPage::anUnreadableCalendarIsSaid()
{
    Fixture f(*m_theme);
    f.open();
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Unavailable,
                                       .code = u"calendar_unreadable"_s,
                                       .title = u"A connected calendar could not be read"_s,
                                       .detail = u"Look at the connection under Integrations."_s};
    f.appointments->createNew();
    auto *dialog = f.dialog<AppointmentDialog>();
    QVERIFY(shows(*dialog, u"A connected calendar could not be read"_s));
    QVERIFY(!shows(*dialog, u"Nothing is free on this day."_s)); // unknown is not the same as taken
    f.service.failure.reset();
    testing::waitForButton(*dialog, u"Try again"_s)->click();
    QVERIFY(f.timeButton(*dialog, u"09:00"_s));
    QVERIFY(!shows(*dialog, u"A connected calendar could not be read"_s));
}

void TestAppointmentsPage::oneIsMoved()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"apt_whitening"_s}});
    f.named<Button>(u"changeAppointment"_s)->click();
    auto *dialog = f.dialog<AppointmentDialog>();
    QVERIFY(shows(*dialog, u"Now Tomorrow, 14:30, 30 min"_s));
    f.timeButton(*dialog, u"16:00"_s)->click();
    f.named<Button>(u"saveAppointment"_s)->click();
    const QJsonObject patch = f.lastBody(client::Method::Patch, u"/appointments/apt_whitening"_s);
    QCOMPARE(patch.keys(), (QStringList{u"durationMinutes"_s, u"start"_s})); // and nothing that stayed
    QVERIFY(f.toastTexts().contains(u"Whitening consultation moved to Tomorrow, 16:00."_s));
    QVERIFY(shows(*f.appointments->detail(), u"Tomorrow, 16:00"_s));
    // Without a change nothing is sent.
    f.service.forgetRequests();
    f.named<Button>(u"changeAppointment"_s)->click();
    f.window.findChildren<AppointmentDialog *>().last()->primary()->click();
    QCOMPARE(f.service.countOf(client::Method::Patch, u"/appointments/apt_whitening"_s), 0);
}

void TestAppointmentsPage::cancellingSaysWhatHappens()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"apt_crown"_s}});
    f.named<Button>(u"cancelAppointment"_s)->click();
    auto *dialog = f.dialog<ConfirmDialog>();
    QVERIFY(shows(*dialog, u"Google Calendar and GoHighLevel"_s));
    QCOMPARE(dialog->cancelButton()->text(), u"Keep it"_s);
    dialog->primary()->click();
    QCOMPARE(f.lastBody(client::Method::Patch, u"/appointments/apt_crown"_s),
             (QJsonObject{{u"status"_s, u"cancelled"_s}}));
    QVERIFY(shows(*f.appointments->detail(), u"Cancelled"_s));
    QVERIFY(!f.named<Button>(u"changeAppointment"_s)->isVisible());
    QCOMPARE(f.shownIds().size(), 3);
}

void TestAppointmentsPage::theWeekIsWalkedByKeys()
{
    Fixture f(*m_theme);
    f.open({{u"view"_s, u"week"_s}});
    WeekGrid *grid = f.appointments->week()->grid();
    QVERIFY(grid->isVisible());
    QCOMPARE(grid->blocks().size(), 5); // with the one that is past
    QVERIFY(shows(f.window, u"February 15 – February 21, 2026"_s));
    QVERIFY(shows(f.window, u"America/Chicago (CST, UTC-06:00)"_s));
    const auto current = [] { return qobject_cast<WeekBlock *>(QApplication::focusWidget()); };
    QVERIFY(current());
    QCOMPARE(current()->place().id, u"apt_past"_s);
    QTest::keyClick(current(), Qt::Key_Down);
    QCOMPARE(current()->place().id, u"apt_cleaning"_s);
    QCOMPARE(current()->place().columns, 2);
    QTest::keyClick(current(), Qt::Key_Right);
    QCOMPARE(current()->place().id, u"apt_checkup"_s);
    QTest::keyClick(current(), Qt::Key_Left);
    QCOMPARE(current()->place().day, 3);
    QTest::keyClick(current(), Qt::Key_Return);
    QVERIFY(f.appointments->detail()->isVisible());
    QVERIFY(current()->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QVERIFY(grid->blocks().isEmpty());
    QVERIFY(shows(f.window, u"February 22 – February 28, 2026"_s));
    QTest::keyClick(grid, Qt::Key_Home);
    QCOMPARE(grid->blocks().size(), 5);
    // Blocks lie where their hours are, side by side where they overlap.
    const WeekBlock *cleaning = grid->blocks().at(1);
    const WeekBlock *whitening = grid->blocks().at(2);
    QCOMPARE(cleaning->y(), grid->yOf(14 * 60) + 1);
    QVERIFY(!cleaning->geometry().intersects(whitening->geometry()));
    QVERIFY(grid->dayRect(3).contains(cleaning->geometry()) && grid->dayRect(3).contains(whitening->geometry()));
    grid->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(grid->dayRect(0).left() > grid->dayRect(6).left());
    QVERIFY(grid->dayRect(3).contains(cleaning->geometry()));
    QVERIFY(cleaning->x() > whitening->x());
}

void TestAppointmentsPage::theHoursAreChanged()
{
    Fixture f(*m_theme);
    f.open();
    f.named<Button>(u"workingHours"_s)->click();
    auto *dialog = f.dialog<WorkingHoursDialog>();
    auto *saturday = f.named<QLineEdit>(u"hours-sat"_s);
    QVERIFY(dialog && saturday);
    QCOMPARE(f.named<QLineEdit>(u"hours-mon"_s)->text(), u"09:00 – 12:00, 13:00 – 17:00"_s);
    saturday->setText(u"noon"_s);
    dialog->primary()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(shows(*dialog, u"Saturday: write times from and to"_s));
    saturday->setText(u"10-14"_s);
    dialog->primary()->click();
    const QJsonObject body = f.lastBody(client::Method::Patch, u"/appointments/settings"_s);
    QCOMPARE(body[u"days"_s][u"sat"_s][0][u"to"_s].toString(), u"14:00"_s);
    QCOMPARE(body[u"timezone"_s].toString(), u"America/Chicago"_s);
    QVERIFY(f.toastTexts().contains(u"The working hours are saved."_s));
}

void TestAppointmentsPage::bookingsComeByThemselves()
{
    Fixture f(*m_theme);
    f.open();
    f.service.appointments.list.append(
        on(u"apt_booked"_s, QDateTime(QDate(2026, 2, 17), QTime(9, 0), QTimeZone("America/Chicago")), 30));
    f.tell(u"appointment.booked"_s, {{u"callId"_s, u"call_1"_s}});
    QTRY_COMPARE(f.shownIds().first(), u"apt_booked"_s);
    // While another page is shown nothing is asked; coming back shows it.
    f.appointments->leave();
    f.service.appointments.list.removeLast();
    f.service.forgetRequests();
    f.tell(u"appointment.booked"_s, {});
    QTest::qWait(500);
    QVERIFY(f.service.requests.isEmpty());
    f.appointments->enter({});
    QCOMPARE(f.shownIds().size(), 4);
}

void TestAppointmentsPage::failuresKeepWhatIsShown()
{
    Fixture f(*m_theme);
    f.open({{u"view"_s, u"week"_s}});
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Network,
                                       .code = u"unreachable"_s,
                                       .title = u"The service does not answer"_s,
                                       .detail = u"Check that it runs."_s};
    f.appointments->refresh();
    QCOMPARE(f.appointments->week()->grid()->blocks().size(), 5);
    QCOMPARE(f.shownIds().size(), 4);
    QVERIFY(shows(*f.appointments->week(), u"The service does not answer"_s));
    f.service.failure.reset();
    buttonWith(*f.appointments->week(), u"Try again"_s)->click();
    QVERIFY(!shows(*f.appointments->week(), u"The service does not answer"_s));
}

void TestAppointmentsPage::emptyListsTeach()
{
    Fixture f(*m_theme);
    f.service.appointments.list.clear();
    f.open();
    QTRY_VERIFY(shows(f.window, u"No appointments ahead"_s));
    QVERIFY(shows(f.window, u"Agents book them during calls"_s));
}

void TestAppointmentsPage::everythingHasAName()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"apt_crown"_s}}, {804, 628});
    QCOMPARE(testing::namelessControls(f.window), QStringList());
    f.appointments->createNew();
    QCOMPARE(testing::namelessControls(*f.dialog<AppointmentDialog>()), QStringList());
    QVERIFY2(f.dialog<AppointmentDialog>()->height() <= 640,
             qPrintable(QString::number(f.dialog<AppointmentDialog>()->height())));
    f.dialog<AppointmentDialog>()->reject();
    f.named<Button>(u"workingHours"_s)->click();
    QCOMPARE(testing::namelessControls(*f.dialog<WorkingHoursDialog>()), QStringList());
    f.dialog<WorkingHoursDialog>()->reject();
    f.appointments->enter({{u"view"_s, u"week"_s}});
    QCOMPARE(testing::namelessControls(f.window), QStringList());
}

void TestAppointmentsPage::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("no folder for pictures");
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"apt_cleaning"_s}});
    testing::grabBothThemes(f.window, *m_theme, u"appointments-list"_s);
    f.appointments->enter({{u"view"_s, u"week"_s}});
    testing::grabBothThemes(f.window, *m_theme, u"appointments-week"_s);
    f.window.resize(804, 628);
    testing::grabBothThemes(f.window, *m_theme, u"appointments-week-narrow"_s);
    f.window.setLayoutDirection(Qt::RightToLeft);
    testing::grabBothThemes(f.window, *m_theme, u"appointments-week-rtl"_s);
    f.window.setLayoutDirection(Qt::LeftToRight);
    f.appointments->createNew();
    testing::grabBothThemes(*f.dialog<AppointmentDialog>(), *m_theme, u"appointments-new"_s);
    f.dialog<AppointmentDialog>()->reject();
    f.named<Button>(u"workingHours"_s)->click();
    testing::grabBothThemes(*f.dialog<WorkingHoursDialog>(), *m_theme, u"appointments-hours"_s);
}

QTEST_MAIN(TestAppointmentsPage)
#include "tst_appointments_page.moc"
