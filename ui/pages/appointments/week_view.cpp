// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/week_view.h"

#include "app/client/answer_reading.h"
#include "app/client/appointments_client.h"
#include "app/client/on_result.h"
#include "models/items/appointment_words.h"
#include "models/items/week_plan.h"
#include "ui/pages/appointments/day_strip.h"
#include "ui/pages/appointments/week_grid.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int PageRows = 500;

} // namespace

WeekView::WeekView(client::AppointmentsClient &client, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_range(new Label({}, TextRole::CardTitle))
    , m_zoneName(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_failure(new Banner(Tone::Error, {}, {}))
    , m_days(nullptr)
    , m_grid(new WeekGrid(clock))
    , m_scroller(new QScrollArea)
{
    m_failure->setAction(tr("Try again"));
    m_failure->setFlat(true);
    m_failure->hide();
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setWidgetResizable(true);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the days' names stand over the days
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setWidget(m_grid);
    m_scroller->setProperty("pane", true);
    m_days = new DayStrip(*m_grid, m_scroller->verticalScrollBar());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_failure);
    column->addWidget(m_days);
    column->addWidget(m_scroller, 1);
    connect(m_failure, &Banner::triggered, this, &WeekView::refresh);
    connect(m_grid, &WeekGrid::opened, this, &WeekView::opened);
    connect(m_grid, &WeekGrid::cancelRequested, this, &WeekView::cancelRequested);
    connect(m_grid, &WeekGrid::createRequested, this, &WeekView::createRequested);
    connect(m_grid, &WeekGrid::weekRequested, this, &WeekView::step);
    connect(m_grid, &WeekGrid::focused, m_scroller,
            [this](QWidget *block) { m_scroller->ensureWidgetVisible(block, 0, metrics::Space24); });
}

QWidget *WeekView::bar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::RowPadding, metrics::Space8, metrics::RowPadding, metrics::Space8);
    row->setSpacing(metrics::Space8);
    auto *now = new Button(tr("Today"));
    now->setSmall(true);
    now->setObjectName(u"thisWeek"_s);
    now->setToolTip(tr("Show this week (Home)"));
    auto *back = iconButton(u"chevL"_s, tr("Previous week"), tr("Page up"));
    auto *forth = iconButton(u"chevR"_s, tr("Next week"), tr("Page down"));
    back->setObjectName(u"previousWeek"_s);
    forth->setObjectName(u"nextWeek"_s);
    connect(now, &QPushButton::clicked, this, [this] { step(0); });
    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(forth, &QPushButton::clicked, this, [this] { step(1); });
    m_zoneName->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(now);
    row->addWidget(back);
    row->addWidget(forth);
    row->addWidget(m_range);
    row->addStretch(1);
    row->addWidget(m_zoneName);
    return bar;
}

QDate WeekView::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_zone).date();
}

QDate WeekView::day() const
{
    const QDate now = today();
    return items::weekStart(now, QLocale().firstDayOfWeek()) == m_first ? now : m_first;
}

void WeekView::setHours(const values::AppointmentHours &hours)
{
    m_grid->setHours(hours);
    m_zone = hours.zone();
    if (!m_first.isValid())
        return;
    m_grid->setWeek(m_first, m_zone);
    showTexts();
    refresh();
}

void WeekView::showWeekOf(const QDate &day)
{
    const bool first = !m_first.isValid();
    m_first = items::weekStart(day.isValid() ? day : today(), QLocale().firstDayOfWeek());
    m_grid->setWeek(m_first, m_zone);
    showTexts();
    refresh();
    if (first)
        scrollToWork();
}

void WeekView::scrollToWork()
{
    // After the layout has given the grid its height.
    QMetaObject::invokeMethod(
        this, [this] { m_scroller->verticalScrollBar()->setValue(m_grid->yOf(m_grid->firstMinute())); },
        Qt::QueuedConnection);
}

void WeekView::step(int weeks)
{
    showWeekOf(weeks == 0 ? today() : m_first.addDays(weeks * DaysOfWeek));
}

void WeekView::showTexts()
{
    const QLocale locale;
    const QDate last = m_first.addDays(DaysOfWeek - 1);
    //: From the first day of a week to its last
    m_range->setText(
        tr("%1 – %2").arg(locale.toString(m_first, tr("MMMM d")), locale.toString(last, tr("MMMM d, yyyy"))));
    m_zoneName->setText(items::zoneName(m_zone, items::dayStart(m_first, m_zone)));
    m_days->setWeek(m_first, today());
}

void WeekView::refresh()
{
    if (!m_first.isValid())
        return;
    values::AppointmentFilter filter;
    filter.status = values::AppointmentStatus::Confirmed;
    // One that began the day before may reach into the week; none is longer than a day.
    filter.from = items::dayStart(m_first.addDays(-1), m_zone);
    filter.to = items::dayStart(m_first.addDays(DaysOfWeek), m_zone);
    filter.soonestFirst = true;
    load(filter, {}, {}, ++m_turn);
}

void WeekView::load(const values::AppointmentFilter &filter, const QString &cursor, QList<values::Appointment> before,
                    quint64 turn)
{
    client::onResult(m_client.list(filter, {PageRows, cursor, false}), this,
                     [this, filter, before, turn](const core::Result<values::Page<values::Appointment>> &page) {
                         if (turn != m_turn)
                             return; // another week is shown by now
                         m_failure->setVisible(!page && !client::isCancelled(page.error()));
                         if (!page) {
                             m_failure->setMessage(Tone::Error, page.error().title, page.error().detail);
                             return;
                         }
                         const QList<values::Appointment> all = before + page->data;
                         if (page->nextCursor.isEmpty())
                             m_grid->setAppointments(all);
                         else
                             load(filter, page->nextCursor, all, turn);
                     });
}

void WeekView::setSelected(const QString &id)
{
    m_grid->setSelected(id);
}

void WeekView::takeFocus()
{
    m_grid->focusBlock();
}

} // namespace callttone::ui
