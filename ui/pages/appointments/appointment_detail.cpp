// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/appointment_detail.h"

#include "models/items/appointment_words.h"
#include "models/items/format.h"
#include "models/items/tool_words.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vendor_tile.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int NameWidth = 104;
constexpr int LineHeight = 24;
constexpr int TileSize = 18;

} // namespace

AppointmentDetail::AppointmentDetail(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new Label({}, TextRole::PaneTitle))
    , m_pill(new StatusPill)
    , m_when(new Label({}, TextRole::BodyMedium, TextTone::Text2))
    , m_change(new Button(tr("Reschedule…")))
    , m_cancel(new Button(tr("Cancel appointment…"), ButtonKind::Danger))
    , m_facts(nullptr)
{
    setAccessibleName(tr("The selected appointment"));
    setProperty("pane", true);
    setMinimumWidth(metrics::InspectorMin);
    setMaximumWidth(metrics::InspectorMax);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_when->setWordWrap(true);
    m_change->setObjectName(u"changeAppointment"_s);
    m_change->setIconName(u"clock"_s);
    m_cancel->setObjectName(u"cancelAppointment"_s);
    m_change->setSmall(true);
    m_cancel->setSmall(true);

    auto *content = new QWidget;
    m_facts = new QVBoxLayout(content);
    m_facts->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space16, metrics::Space16);
    m_facts->setSpacing(0);
    auto *scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(scroller, 1);
    connect(m_change, &QPushButton::clicked, this, &AppointmentDetail::changeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &AppointmentDetail::cancelRequested);
}

QWidget *AppointmentDetail::makeHead()
{
    auto *head = new QWidget;
    auto *close = iconButton(u"x"_s, tr("Close"), tr("Esc"));
    connect(close, &QPushButton::clicked, this, &AppointmentDetail::closeRequested);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::Space8);
    first->addWidget(m_title, 1);
    first->addWidget(close, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::Space8);
    second->addWidget(m_pill);
    second->addWidget(m_when, 1);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(0, metrics::Space8, 0, 0);
    actions->setSpacing(metrics::Space8);
    actions->addWidget(m_change);
    actions->addWidget(m_cancel);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space8, metrics::Space12);
    column->setSpacing(metrics::Space4);
    column->addLayout(first);
    column->addLayout(second);
    column->addLayout(actions);
    return head;
}

void AppointmentDetail::setActionsEnabled(bool enabled)
{
    m_change->setEnabled(enabled);
    m_cancel->setEnabled(enabled);
}

void AppointmentDetail::setAppointment(const values::Appointment &appointment, const QTimeZone &zone,
                                       const QString &agentName)
{
    m_appointment = appointment;
    const items::AppointmentState state = items::shownState(appointment);
    m_title->setText(appointment.title);
    m_pill->setPill({state.icon, state.text, toneNamed(state.tone)});
    const core::TimeMs now = m_clock.now();
    m_when->setText(items::startText(appointment.start, zone, now));
    const bool ended = appointment.status == values::AppointmentStatus::Cancelled;
    m_change->setVisible(!ended);
    m_cancel->setVisible(!ended && appointment.end > now);

    clearFacts();
    addText(tr("Time"), items::spanText(appointment.start, appointment.end, zone));
    addText(tr("Length"), items::lengthText((appointment.end - appointment.start) / 60'000));
    addText(tr("Time zone"), items::zoneName(zone, appointment.start), true);
    if (const QTimeZone own(appointment.timezone.toLatin1()); own.isValid() && own.id() != zone.id())
        addText(
            tr("Its own zone"),
            tr("%1 in %2").arg(items::startText(appointment.start, own, now), items::zoneName(own, appointment.start)));
    addText(tr("With"), appointment.attendee.name);
    addText(tr("Phone number"), items::phoneText(appointment.attendee.phone), true);
    addText(tr("E-mail"), appointment.attendee.email, true);
    if (!appointment.agentId.isEmpty())
        addLink(tr("Booked by"), agentName, [this, id = appointment.agentId] { Q_EMIT agentRequested(id); });
    if (!appointment.callId.isEmpty())
        addLink(tr("Source call"), appointment.callId, [this, id = appointment.callId] { Q_EMIT callRequested(id); });
    addText(tr("Made"), items::startText(appointment.createdAt, zone, now));
    addText(tr("Id"), appointment.id, true);
    if (!appointment.notes.isEmpty()) {
        addHeading(tr("Notes"));
        auto *notes = new Label(appointment.notes);
        notes->setTextFormat(Qt::PlainText);
        notes->setWordWrap(true);
        notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(notes);
    }
    addHeading(tr("Calendars"));
    for (const values::ExternalEvent &event : appointment.external)
        addEvent(event);
    if (appointment.external.isEmpty()) {
        auto *none = new Label(tr("It is in no other calendar. Connected calendars get appointments as they are made."),
                               TextRole::Secondary, TextTone::Muted);
        none->setWordWrap(true);
        m_facts->addWidget(none);
    }
    m_facts->addStretch(1);
}

void AppointmentDetail::clearFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // the click that led here may come from one of its links
        }
        delete item;
    }
}

void AppointmentDetail::addFact(const QString &name, QWidget *value)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space8);
    auto *key = new ElidedLabel(name, TextRole::Secondary, &Theme::muted);
    key->setFixedWidth(qRound(NameWidth * themeOf(this).type.scale()));
    key->setMinimumHeight(LineHeight);
    row->addWidget(key);
    row->addWidget(value, 1);
    m_facts->addWidget(line);
}

void AppointmentDetail::addText(const QString &name, const QString &text, bool leftToRight)
{
    if (text.isEmpty())
        return;
    auto *value = new ElidedLabel(text);
    value->setLeftToRight(leftToRight);
    value->setAccessibleDescription(name);
    addFact(name, value);
}

void AppointmentDetail::addLink(const QString &name, const QString &text, std::function<void()> go)
{
    auto *link = new LinkButton({});
    link->setElidedText(text);
    link->setAccessibleDescription(name);
    connect(link, &QPushButton::clicked, this, std::move(go));
    auto *holder = new QWidget; // the link is as wide as its words
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(link);
    row->addStretch(1);
    addFact(name, holder);
}

void AppointmentDetail::addHeading(const QString &text)
{
    m_facts->addSpacing(metrics::Space16);
    m_facts->addWidget(new Label(text, TextRole::BodyStrong));
    m_facts->addSpacing(metrics::Space4);
}

void AppointmentDetail::addEvent(const values::ExternalEvent &event)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, metrics::Space4, 0, metrics::Space4);
    row->setSpacing(metrics::Space8);
    row->addWidget(new VendorTile(event.provider, TileSize));
    row->addWidget(new Label(items::integrationName(event.provider), TextRole::BodyMedium));
    if (!event.calendarId.isEmpty()) {
        auto *calendar = new ElidedLabel(event.calendarId, TextRole::MonoSmall, &Theme::muted, Qt::ElideMiddle);
        calendar->setLeftToRight(true);
        row->addWidget(calendar, 1);
    } else {
        row->addStretch(1);
    }
    const QUrl url(event.url);
    if (!event.url.isEmpty() && url.isValid()) {
        auto *open = new LinkButton(tr("Open"));
        open->setToolTip(tr("Open the event in the browser"));
        open->setAccessibleName(tr("Open the event in %1").arg(items::integrationName(event.provider)));
        connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT openRequested(url); });
        row->addWidget(open);
    } else if (event.id.isEmpty() && event.problem.isEmpty()) {
        row->addWidget(new Label(tr("On its way"), TextRole::Secondary, TextTone::Muted));
    }
    m_facts->addWidget(line);
    if (event.problem.isEmpty())
        return;
    auto *problem = new Label(event.problem, TextRole::Secondary, TextTone::Error);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    m_facts->addWidget(problem);
    auto *repair = new LinkButton(tr("Look at the connection"));
    repair->setAccessibleDescription(items::integrationName(event.provider));
    connect(repair, &QPushButton::clicked, this, [this, id = event.provider] { Q_EMIT integrationRequested(id); });
    m_facts->addWidget(repair, 0, Qt::AlignLeading);
}

void AppointmentDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, height() - 1, theme.border);
}

} // namespace callttone::ui
