// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/appointment_list_view.h"

#include "app/client/appointments_client.h"
#include "models/items/appointment_list_model.h"
#include "models/items/appointment_words.h"
#include "models/items/format.h"
#include "ui/pages/appointments/appointment_table.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"

#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

const QList<Skeleton::Column> SkeletonColumns{{16, 120}, {176, 40}, {260, 120}, {430, 160}, {700, 90, 16}};
constexpr auto typingTime = 200ms;

} // namespace

AppointmentListView::AppointmentListView(client::AppointmentsClient &client, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new items::AppointmentListModel(
          [&client](const values::AppointmentFilter &filter, const values::PageRequest &page) {
              return client.list(filter, page);
          },
          clock, this))
    , m_which(new Segmented(tr("Which appointments")))
    , m_search(new SearchField(tr("Search people, subjects and notes"), u"/"_s))
    , m_table(new AppointmentTable(*m_model))
    , m_states(new ListStates(m_table, *m_model, SkeletonColumns))
    , m_footer(new ListFooter(*m_model))
{
    m_which->addSegment(Upcoming, tr("Upcoming"));
    m_which->addSegment(Past, tr("Past"));
    m_which->addSegment(Cancelled, tr("Cancelled"));
    m_which->setObjectName(u"whichAppointments"_s);
    m_search->setObjectName(u"appointmentSearch"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    m_table->setProperty("pane", true);
    m_states->setEmptyMessage([this] { return emptyMessage(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    connect(&m_typing, &QTimer::timeout, this, &AppointmentListView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_which, &Segmented::changed, this, &AppointmentListView::applyFilter);
    connect(m_model, &items::WindowedModel::loaded, this, &AppointmentListView::showTexts);
}

AppointmentListView::Which AppointmentListView::current() const
{
    return Which(m_which->current());
}

void AppointmentListView::load()
{
    applyFilter();
}

void AppointmentListView::refresh()
{
    m_model->refresh();
}

void AppointmentListView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AppointmentListView::choose(Which which, const QString &search)
{
    m_which->setCurrent(which);
    m_search->setText(search);
    applyFilter();
}

void AppointmentListView::applyFilter()
{
    m_typing.stop();
    values::AppointmentFilter filter;
    filter.text = m_search->text().trimmed();
    switch (current()) {
    case Upcoming:
        filter.status = values::AppointmentStatus::Confirmed;
        filter.from = m_clock.now();
        filter.soonestFirst = true;
        break;
    case Past:
        filter.status = values::AppointmentStatus::Confirmed;
        filter.to = m_clock.now();
        break;
    case Cancelled:
        filter.status = values::AppointmentStatus::Cancelled;
        break;
    }
    m_table->scrollToTop();
    m_model->setFilter(filter);
}

void AppointmentListView::showTexts()
{
    const int count = int(std::max<qint64>(m_model->total(), m_model->rowCount()));
    const QString left = current() == Upcoming ? tr("%n upcoming appointments", nullptr, count)
                         : current() == Past   ? tr("%n past appointments", nullptr, count)
                                               : tr("%n cancelled appointments", nullptr, count);
    m_footer->setTexts(left, tr("Times in %1").arg(items::zoneName(m_model->zone(), m_clock.now())));
    Q_EMIT totalChanged();
}

EmptyMessage AppointmentListView::emptyMessage()
{
    if (!m_search->text().trimmed().isEmpty()) {
        return {u"filter"_s,
                tr("Nothing matches"),
                tr("No appointment here has these words in its people, subject or notes."),
                {{tr("Clear search"), ButtonKind::Default, [this] { m_search->clear(); }}}};
    }
    switch (current()) {
    case Past:
        return {u"calendar"_s, tr("Nothing in the past"), tr("Appointments move here when their time has come."), {}};
    case Cancelled:
        return {
            u"calendar"_s, tr("Nothing was cancelled"), tr("Appointments that are cancelled stay readable here."), {}};
    default:
        return {u"calendar"_s,
                tr("No appointments ahead"),
                tr("Agents book them during calls, as soon as a calendar is connected. You can make one yourself: it "
                   "is put into the connected calendars too."),
                {{tr("New appointment"), ButtonKind::Default, [this] { Q_EMIT createRequested(); }}}};
    }
}

} // namespace callttone::ui
