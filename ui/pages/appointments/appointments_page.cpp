// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/appointments_page.h"

#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/appointment_list_model.h"
#include "models/items/appointment_words.h"
#include "models/items/format.h"
#include "models/items/tool_words.h"
#include "ui/pages/appointments/appointment_detail.h"
#include "ui/pages/appointments/appointment_list_view.h"
#include "ui/pages/appointments/appointment_table.h"
#include "ui/pages/appointments/week_grid.h"
#include "ui/pages/appointments/week_view.h"
#include "ui/pages/appointments/working_hours_dialog.h"
#include "ui/shell/integration_place.h"
#include "ui/shell/page_catalog.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toast_host.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr auto changeTime = 400ms; ///< one booking brings several messages

/// What cancelling does in the calendars it is in, as a person should know before.
QString cancelConsequence(const values::Appointment &appointment)
{
    QStringList calendars;
    for (const values::ExternalEvent &event : appointment.external) {
        if (const QString name = items::integrationName(event.provider); !calendars.contains(name))
            calendars.append(name);
    }
    if (calendars.isEmpty())
        return AppointmentsPage::tr("The time is free again. It is in no other calendar. A cancelled appointment stays "
                                    "readable, and cannot be brought back.");
    return AppointmentsPage::tr(
               "The time is free again. Its event in %1 is cancelled too, and that calendar may tell "
               "the people invited. A cancelled appointment stays readable, and cannot be brought back.")
        .arg(QLocale().createSeparatedList(calendars));
}

} // namespace

AppointmentsPage::AppointmentsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_client(workspace.transport)
    , m_views(new Segmented(tr("View")))
    , m_hoursButton(iconButton(u"settings"_s, tr("Working hours…")))
    , m_list(new AppointmentListView(m_client, workspace.clock))
    , m_week(new WeekView(m_client, workspace.clock))
    , m_detail(new AppointmentDetail(workspace.clock))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
{
    m_hours.timezone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    layOut();
    connectViews();
    connectDetail();
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeTime);
    connect(&m_soon, &QTimer::timeout, this, &AppointmentsPage::refresh);
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this,
            [this](const client::StreamMessage &message) {
                if (!message.type.startsWith("appointment."_L1))
                    return;
                m_stale = true;
                if (m_shown && !m_soon.isActive())
                    m_soon.start();
            });
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, [this] {
        m_stale = true;
        if (m_shown)
            m_soon.start();
    });
}

void AppointmentsPage::layOut()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_week);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->handle(1)->setAccessibleName(tr("Width of the selected appointment"));
    m_detail->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_splitter, 1);
}

QWidget *AppointmentsPage::bar()
{
    m_views->addSegment(List, tr("List"));
    m_views->addSegment(Week, tr("Week"));
    m_views->setObjectName(u"appointmentViews"_s);
    m_hoursButton->setKind(ButtonKind::Default);
    m_hoursButton->setSmall(false);
    m_hoursButton->setObjectName(u"workingHours"_s);
    auto *add = new Button(tr("New appointment"), ButtonKind::Primary);
    add->setIconName(u"plus"_s);
    add->setObjectName(u"newAppointment"_s);
    add->setToolTip(tr("Make an appointment (Ctrl+N)"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::RowPadding, 0, metrics::RowPadding, 1);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_views);
    row->addWidget(m_list->which());
    row->addWidget(m_list->search(), 1);
    row->addStretch(0);
    row->addWidget(m_hoursButton);
    row->addWidget(add);
    bar->setMinimumHeight(metrics::FilterBar);
    connect(m_views, &Segmented::changed, this, [this](int view) { showView(View(view)); });
    connect(m_hoursButton, &QPushButton::clicked, this, &AppointmentsPage::editHours);
    connect(add, &QPushButton::clicked, this, &AppointmentsPage::createNew);
    return bar;
}

void AppointmentsPage::connectViews()
{
    connect(m_list, &AppointmentListView::createRequested, this, &AppointmentsPage::createNew);
    connect(m_list, &AppointmentListView::totalChanged, this, &Page::headerChanged);
    connect(m_list->table(), &AppointmentTable::opened, this, &AppointmentsPage::open);
    connect(m_list->table(), &AppointmentTable::chosen, this, [this](const QString &id) {
        if (m_detail->isVisible())
            open(id);
    });
    connect(m_list->table(), &AppointmentTable::cancelRequested, this, &AppointmentsPage::askToCancel);
    connect(m_week, &WeekView::opened, this, &AppointmentsPage::open);
    connect(m_week, &WeekView::cancelRequested, this, &AppointmentsPage::askToCancel);
    connect(m_week, &WeekView::createRequested, this, &AppointmentsPage::create);
    auto *back = new QShortcut(Qt::Key_Escape, m_splitter);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &AppointmentsPage::closeDetail);
}

void AppointmentsPage::connectDetail()
{
    connect(m_detail, &AppointmentDetail::closeRequested, this, &AppointmentsPage::closeDetail);
    connect(m_detail, &AppointmentDetail::changeRequested, this, [this] { change(*m_detail->appointment()); });
    connect(m_detail, &AppointmentDetail::cancelRequested, this, [this] { cancel(*m_detail->appointment()); });
    connect(m_detail, &AppointmentDetail::callRequested, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Calls, {{u"id"_s, id}}});
    });
    connect(m_detail, &AppointmentDetail::agentRequested, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Agents, {{u"id"_s, id}}});
    });
    connect(m_detail, &AppointmentDetail::integrationRequested, this,
            [this](const QString &id) { Q_EMIT navigate(placeOfIntegration(id)); });
    connect(m_detail, &AppointmentDetail::openRequested, this,
            [this](const QUrl &url) { m_workspace.desktop.openUrl(url); });
}

QString AppointmentsPage::title() const
{
    return titleOf(PageId::Appointments);
}

QString AppointmentsPage::subtitle() const
{
    const bool upcoming = m_views->current() == List && m_list->current() == AppointmentListView::Upcoming
                          && m_list->search()->text().isEmpty() && m_list->model()->total() >= 0;
    return upcoming ? tr("%1 upcoming").arg(items::countText(m_list->model()->total())) : QString();
}

void AppointmentsPage::enter(const QVariantMap &parameters)
{
    m_shown = true;
    const bool first = !std::exchange(m_loaded, true);
    if (first) {
        loadHours();
        loadAgents();
    }
    if (parameters.contains(u"filter"_s)) {
        m_views->setCurrent(List);
        m_list->choose(AppointmentListView::Upcoming, parameters.value(u"filter"_s).toString());
    } else if (first) {
        m_list->load();
    } else if (m_stale) {
        refresh();
    }
    if (const QString view = parameters.value(u"view"_s).toString(); !view.isEmpty())
        m_views->setCurrent(view == "week"_L1 ? Week : List);
    showView(View(m_views->current()));
    if (const QString id = parameters.value(u"id"_s).toString(); !id.isEmpty())
        open(id);
    if (parameters.value(u"action"_s).toString() == "add"_L1)
        createNew();
}

void AppointmentsPage::leave()
{
    m_shown = false;
    m_soon.stop();
}

void AppointmentsPage::refresh()
{
    m_stale = false;
    m_list->refresh();
    m_week->refresh();
    if (m_detail->isVisible())
        open(m_openId);
}

void AppointmentsPage::focusFilter()
{
    if (m_views->current() == Week) {
        m_views->setCurrent(List);
        showView(List);
    }
    m_list->focusFilter();
}

void AppointmentsPage::showView(View view)
{
    m_list->which()->setVisible(view == List);
    m_list->search()->setVisible(view == List);
    m_stack->setCurrentIndex(view);
    if (view == Week) {
        if (!m_week->first().isValid())
            m_week->showWeekOf({});
        m_week->takeFocus();
    } else {
        m_list->table()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT headerChanged();
}

void AppointmentsPage::loadHours()
{
    client::onResult(m_client.hours(), this, [this](const core::Result<values::AppointmentHours> &hours) {
        if (!hours)
            return; // the views say why; until then times are in this machine's zone
        m_hours = *hours;
        m_list->model()->setZone(m_hours.zone());
        m_week->setHours(m_hours);
    });
}

void AppointmentsPage::loadAgents()
{
    // Without an answer agents are called by their ids.
    client::onResult(m_workspace.transport.get(u"/agents"_s, QUrlQuery(u"limit=500"_s)), this,
                     [this](const core::Result<QJsonObject> &answer) {
                         if (!answer)
                             return;
                         m_agents.clear();
                         QHash<QString, QString> names;
                         const QJsonArray rows = answer->value("data"_L1).toArray();
                         for (const QJsonValue &row : rows) {
                             m_agents.append({row["id"_L1].toString(), row["name"_L1].toString()});
                             names.insert(m_agents.last().id, m_agents.last().name);
                         }
                         m_list->model()->setAgentNames(names);
                     });
}

void AppointmentsPage::open(const QString &id)
{
    m_openId = id;
    const auto row = m_list->model()->rowOf(id);
    if (const values::Appointment *known = row ? m_list->model()->appointmentAt(*row) : nullptr)
        showDetail(*known);
    client::onResult(m_client.find(id), this, [this, id](const core::Result<values::Appointment> &appointment) {
        if (id != m_openId)
            return; // another was opened meanwhile
        if (appointment)
            showDetail(*appointment);
        else
            showFailure(m_workspace.toasts, appointment.error());
    });
}

void AppointmentsPage::showDetail(const values::Appointment &appointment)
{
    m_detail->setAppointment(appointment, m_hours.zone(), m_list->model()->agentName(appointment.agentId));
    m_week->setSelected(appointment.id);
    if (m_detail->isVisible())
        return;
    m_detail->show();
    m_splitter->setSizes({qMax(0, width() - metrics::InspectorMin), metrics::InspectorMin});
}

void AppointmentsPage::closeDetail()
{
    if (!m_detail->isVisible())
        return;
    m_openId.clear();
    m_detail->hide();
    m_week->setSelected({});
    if (m_views->current() == Week)
        m_week->takeFocus();
    else
        m_list->table()->setFocus(Qt::OtherFocusReason);
}

AppointmentDialog::Setup AppointmentsPage::setup()
{
    return {m_workspace.transport, m_workspace.clock, m_hours, m_agents};
}

void AppointmentsPage::createNew()
{
    create(m_views->current() == Week ? m_week->day()
                                      : QDateTime::fromMSecsSinceEpoch(m_workspace.clock.now(), m_hours.zone()).date());
}

void AppointmentsPage::create(const QDate &day)
{
    auto *dialog = new AppointmentDialog(setup(), day, window());
    connect(dialog, &AppointmentDialog::saved, this, [this](const values::Appointment &appointment) {
        m_workspace.toasts.show(
            {Tone::Success, tr("%1 is at %2.")
                                .arg(appointment.title,
                                     items::startText(appointment.start, m_hours.zone(), m_workspace.clock.now()))});
        applySaved(appointment);
    });
    dialog->open();
}

void AppointmentsPage::change(const values::Appointment &appointment)
{
    auto *dialog = new AppointmentDialog(setup(), appointment, window());
    connect(dialog, &AppointmentDialog::saved, this, [this, before = appointment](const values::Appointment &after) {
        m_workspace.toasts.show(
            {Tone::Success,
             after.start == before.start && after.end == before.end
                 ? tr("%1 is changed.").arg(after.title)
                 : tr("%1 moved to %2.")
                       .arg(after.title, items::startText(after.start, m_hours.zone(), m_workspace.clock.now()))});
        applySaved(after);
    });
    dialog->open();
}

void AppointmentsPage::applySaved(const values::Appointment &appointment)
{
    refresh();
    m_openId = appointment.id;
    showDetail(appointment);
}

void AppointmentsPage::askToCancel(const QString &id)
{
    client::onResult(m_client.find(id), this, [this](const core::Result<values::Appointment> &appointment) {
        if (!appointment)
            showFailure(m_workspace.toasts, appointment.error());
        else if (appointment->status == values::AppointmentStatus::Confirmed)
            cancel(*appointment);
    });
}

void AppointmentsPage::cancel(const values::Appointment &appointment)
{
    auto *dialog = new ConfirmDialog(tr("Cancel this appointment?"), cancelConsequence(appointment),
                                     tr("Cancel appointment"), true, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"cancelAppointmentDialog"_s);
    dialog->cancelButton()->setText(tr("Keep it"));
    dialog->setSubtitle(tr("%1, %2").arg(appointment.title,
                                         items::startText(appointment.start, m_hours.zone(), m_workspace.clock.now())));
    connect(dialog, &QDialog::accepted, this, [this, appointment] {
        m_detail->setActionsEnabled(false);
        client::onResult(m_client.cancel(appointment.id), this,
                         [this](const core::Result<values::Appointment> &cancelled) {
                             m_detail->setActionsEnabled(true);
                             if (!cancelled) {
                                 showFailure(m_workspace.toasts, cancelled.error());
                                 return;
                             }
                             m_workspace.toasts.show({Tone::Success, tr("%1 is cancelled.").arg(cancelled->title)});
                             if (m_detail->isVisible() && m_openId == cancelled->id)
                                 showDetail(*cancelled);
                             m_list->refresh();
                             m_week->refresh();
                         });
    });
    dialog->open();
}

void AppointmentsPage::editHours()
{
    auto *dialog = new WorkingHoursDialog(m_workspace.transport, m_hours, window());
    connect(dialog, &WorkingHoursDialog::saved, this, [this](const values::AppointmentHours &hours) {
        m_hours = hours;
        m_list->model()->setZone(hours.zone());
        m_week->setHours(hours);
        m_workspace.toasts.show({Tone::Success, tr("The working hours are saved.")});
    });
    dialog->open();
}

void AppointmentsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, m_splitter->y() - 1, theme.border);
}

} // namespace callttone::ui
