// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/slot_picker.h"

#include "app/client/answer_reading.h"
#include "app/client/appointments_client.h"
#include "app/client/on_result.h"
#include "models/items/appointment_words.h"
#include "models/items/week_plan.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DaysShown = 7;
constexpr int TimesHeight = 108;

} // namespace

SlotPicker::SlotPicker(client::AppointmentsClient &client, const core::Clock &clock, const QTimeZone &zone,
                       QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_clock(clock)
    , m_zone(zone)
    , m_range(new Label({}, TextRole::BodyMedium))
    , m_days(new Segmented(tr("Day")))
    , m_note(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_next(new LinkButton(tr("Next free day")))
    , m_scroller(new QScrollArea)
    , m_times(new QWidget)
    , m_flow(new FlowLayout(m_times, metrics::Space8, metrics::Space8))
    , m_failure(new Banner(Tone::Error, {}, {}))
    , m_other(new LinkButton(tr("Another time…")))
    , m_typedRow(nullptr)
    , m_typed(new QLineEdit)
    , m_typedProblem(new Label({}, TextRole::Secondary, TextTone::Error))
{
    for (int day = 0; day < DaysShown; ++day)
        m_days->addSegment(day, {});
    m_days->setCompact(true);
    m_days->setObjectName(u"slotDays"_s);
    m_next->setObjectName(u"nextFreeDay"_s);
    m_failure->setAction(tr("Try again"));
    m_failure->hide();
    m_note->setWordWrap(true);
    QScrollArea *scroller = m_scroller;
    scroller->viewport()->setAutoFillBackground(false); // it lies on the dialog
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setFixedHeight(TimesHeight);
    scroller->setWidget(m_times);
    m_times->setAccessibleName(tr("Free times"));

    auto *notes = new QHBoxLayout;
    notes->setSpacing(metrics::Space8);
    notes->addWidget(m_note, 1);
    notes->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space8);
    column->addWidget(head());
    column->addWidget(m_days);
    column->addWidget(m_failure);
    column->addLayout(notes);
    column->addWidget(scroller);
    column->addWidget(otherTime());
    connect(m_days, &Segmented::changed, this, &SlotPicker::showDay);
    connect(m_next, &QPushButton::clicked, this, &SlotPicker::goToNextFree);
    connect(m_failure, &Banner::triggered, this, &SlotPicker::reload);
}

QWidget *SlotPicker::head()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Space4);
    auto *back = iconButton(u"chevL"_s, tr("Previous week"));
    auto *forth = iconButton(u"chevR"_s, tr("Next week"));
    connect(back, &QPushButton::clicked, this, [this] { setWeek(m_first.addDays(-DaysShown)); });
    connect(forth, &QPushButton::clicked, this, [this] { setWeek(m_first.addDays(DaysShown)); });
    auto *zone = new Label(items::zoneName(m_zone, m_clock.now()), TextRole::Secondary, TextTone::Muted);
    layout->addWidget(back);
    layout->addWidget(m_range);
    layout->addWidget(forth);
    layout->addStretch(1);
    layout->addWidget(zone);
    return row;
}

QWidget *SlotPicker::otherTime()
{
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Space8);
    m_typedRow = new QWidget;
    auto *typed = new QHBoxLayout(m_typedRow);
    typed->setContentsMargins(0, 0, 0, 0);
    typed->setSpacing(metrics::Space8);
    m_typed->setPlaceholderText(u"14:30"_s);
    m_typed->setAccessibleName(tr("Time of day, hours and minutes"));
    m_typed->setObjectName(u"typedTime"_s);
    m_typed->setFixedWidth(84);
    typed->addWidget(m_typed);
    typed->addWidget(m_typedProblem, 1);
    m_typedRow->hide();
    layout->addWidget(m_other);
    layout->addWidget(m_typedRow, 1);
    layout->addStretch(0);
    m_other->setObjectName(u"otherTime"_s);
    m_other->setToolTip(tr("Also outside of the working hours"));
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_typedRow->show();
        m_typed->setFocus(Qt::OtherFocusReason);
    });
    connect(m_typed, &QLineEdit::textEdited, this, &SlotPicker::readTyped);
    return whole;
}

QDate SlotPicker::day() const
{
    return m_first.addDays(m_days->current());
}

void SlotPicker::setDay(const QDate &day)
{
    m_first = items::weekStart(day, QLocale().firstDayOfWeek());
    m_days->setCurrent(int(m_first.daysTo(day)));
    showWeek();
    reload();
}

void SlotPicker::setWeek(const QDate &first)
{
    m_first = first;
    choose({});
    showWeek();
    reload();
}

void SlotPicker::setMinutes(int minutes)
{
    if (m_minutes == minutes)
        return;
    m_minutes = minutes;
    if (m_first.isValid())
        reload();
}

void SlotPicker::showWeek()
{
    const QLocale locale;
    const QDate last = m_first.addDays(DaysShown - 1);
    //: From one day to another
    m_range->setText(tr("%1 – %2").arg(locale.toString(m_first, tr("MMM d")), locale.toString(last, tr("MMM d"))));
    for (int day = 0; day < DaysShown; ++day) {
        const QDate date = m_first.addDays(day);
        //: Weekday and day of the month, short
        m_days->setSegmentText(day, locale.toString(date, tr("ddd d")));
    }
}

void SlotPicker::reload()
{
    m_loading = true;
    m_free.clear();
    m_failure->hide();
    m_scroller->show();
    showDay();
    client::onResult(
        m_client.freeTimes(m_first, m_first.addDays(DaysShown - 1), m_minutes, QString::fromLatin1(m_zone.id())), this,
        [this, turn = ++m_turn](const core::Result<values::FreeTimes> &times) {
            if (turn != m_turn)
                return; // another week was asked for meanwhile
            m_loading = false;
            if (!times) {
                showFailure(times.error());
                return;
            }
            m_free = times->slotList;
            showDay();
        });
}

void SlotPicker::showFailure(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    m_failure->setMessage(Tone::Error, error.title, error.detail);
    m_failure->show();
    m_scroller->hide();
    clearTimes();
    m_note->clear();
    m_next->hide();
}

QList<values::FreeTime> SlotPicker::freeOn(const QDate &day) const
{
    QList<values::FreeTime> free;
    for (const values::FreeTime &time : m_free) {
        if (QDateTime::fromMSecsSinceEpoch(time.start, m_zone).date() == day)
            free.append(time);
    }
    return free;
}

void SlotPicker::clearTimes()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that led here may come from it
        delete item;
    }
}

void SlotPicker::showDay()
{
    clearTimes();
    const QList<values::FreeTime> free = freeOn(day());
    for (const values::FreeTime &time : free) {
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(time.start, m_zone);
        auto *button = new Button(start.toString(u"HH:mm"_s));
        button->setSmall(true);
        button->setCheckable(true);
        button->setProperty("start", time.start);
        button->setAccessibleName(items::startText(time.start, m_zone, m_clock.now()));
        const bool chosen = m_chosen == time.start;
        button->setChecked(chosen);
        button->setKind(chosen ? ButtonKind::Primary : ButtonKind::Default);
        connect(button, &QPushButton::clicked, this, [this, start = time.start] {
            m_typed->clear();
            m_typedProblem->clear();
            choose(start);
        });
        m_flow->addWidget(button);
    }
    m_next->setVisible(!m_loading && free.isEmpty());
    if (m_loading)
        m_note->setText(tr("Looking for free times…"));
    else if (free.isEmpty())
        m_note->setText(tr("Nothing is free on this day."));
    else
        m_note->setText(tr("%n times are free.", nullptr, int(free.size())));
    readTyped();
}

void SlotPicker::choose(std::optional<core::TimeMs> start)
{
    m_chosen = start;
    for (int i = 0; i < m_flow->count(); ++i) {
        auto *button = qobject_cast<Button *>(m_flow->itemAt(i)->widget());
        const bool chosen = start && button->property("start").toLongLong() == *start;
        button->setChecked(chosen);
        button->setKind(chosen ? ButtonKind::Primary : ButtonKind::Default);
    }
    Q_EMIT chosenChanged();
}

void SlotPicker::readTyped()
{
    const QString typed = m_typed->text().trimmed();
    m_typedProblem->clear();
    if (typed.isEmpty())
        return;
    const QTime time = QTime::fromString(typed, u"H:mm"_s);
    const QDateTime moment(day(), time, m_zone);
    if (!time.isValid())
        m_typedProblem->setText(tr("Hours and minutes, such as 14:30."));
    else if (!moment.isValid() || moment.time() != time)
        m_typedProblem->setText(tr("The clocks skip this time on that day."));
    else
        return choose(moment.toMSecsSinceEpoch());
    choose({});
}

void SlotPicker::goToNextFree()
{
    for (int day = m_days->current() + 1; day < DaysShown; ++day) {
        if (freeOn(m_first.addDays(day)).isEmpty())
            continue;
        m_days->setCurrent(day);
        showDay();
        return;
    }
    m_days->setCurrent(0);
    setWeek(m_first.addDays(DaysShown));
}

} // namespace callttone::ui
