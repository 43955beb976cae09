// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/appointment_dialog.h"

#include "app/client/on_result.h"
#include "app/core/time_format.h"
#include "models/items/appointment_words.h"
#include "ui/pages/appointments/slot_picker.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DialogWidth = 640;
constexpr int NotesHeight = 56;
constexpr int longestTitle = 200;

} // namespace

AppointmentDialog::AppointmentDialog(Setup setup, const QDate &day, QWidget *parent)
    : AppointmentDialog(std::move(setup), std::nullopt, tr("New appointment"), parent)
{
    m_picker->setDay(day);
}

AppointmentDialog::AppointmentDialog(Setup setup, const values::Appointment &appointment, QWidget *parent)
    : AppointmentDialog(std::move(setup), std::optional(appointment), tr("Reschedule or change"), parent)
{
    m_picker->setDay(QDateTime::fromMSecsSinceEpoch(appointment.start, m_setup.hours.zone()).date());
}

AppointmentDialog::AppointmentDialog(Setup setup, std::optional<values::Appointment> appointment, const QString &title,
                                     QWidget *parent)
    : Dialog(title, parent)
    , m_setup(std::move(setup))
    , m_client(m_setup.transport)
    , m_appointment(std::move(appointment))
    , m_banner(new Banner(Tone::Error, {}, {}))
    , m_subject(new QLineEdit)
    , m_duration(new QComboBox)
    , m_picker(new SlotPicker(m_client, m_setup.clock, m_setup.hours.zone()))
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_agent(new QComboBox)
    , m_notes(new QPlainTextEdit)
    , m_subjectField(new FormField(tr("Subject"), m_subject))
    , m_durationField(new FormField(tr("Length"), m_duration))
    , m_pickerField(new FormField(tr("When"), m_picker))
    , m_nameField(new FormField(tr("With"), m_name))
    , m_phoneField(new FormField(tr("Phone number"), m_phone))
    , m_emailField(new FormField(tr("E-mail address"), m_email))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"appointmentDialog"_s);
    setMinimumWidth(DialogWidth);
    m_banner->hide();
    layOut();
    fill();
    setPrimary(m_appointment ? tr("Save changes") : tr("Make appointment"))->setObjectName(u"saveAppointment"_s);
    connect(m_duration, &QComboBox::currentIndexChanged, this,
            [this] { m_picker->setMinutes(m_duration->currentData().toInt()); });
    connect(m_picker, &SlotPicker::chosenChanged, m_pickerField, [this] { m_pickerField->setError({}); });
    connect(this, &Dialog::submitted, this, &AppointmentDialog::submit);
}

void AppointmentDialog::layOut()
{
    m_subject->setObjectName(u"appointmentSubject"_s);
    m_subject->setMaxLength(longestTitle);
    m_name->setObjectName(u"attendeeName"_s);
    m_phone->setObjectName(u"attendeePhone"_s);
    m_phone->setPlaceholderText(u"+15125550142"_s);
    m_email->setObjectName(u"attendeeEmail"_s);
    m_duration->setObjectName(u"appointmentLength"_s);
    m_agent->setObjectName(u"appointmentAgent"_s);
    m_notes->setObjectName(u"appointmentNotes"_s);
    m_notes->setFixedHeight(NotesHeight);
    m_notes->setTabChangesFocus(true);
    const auto row = [this](std::initializer_list<std::pair<QWidget *, int>> widgets) {
        auto *layout = new QHBoxLayout;
        layout->setSpacing(metrics::Space12);
        for (const auto &[widget, stretch] : widgets)
            layout->addWidget(widget, stretch, Qt::AlignTop);
        Dialog::body()->addLayout(layout);
    };
    Dialog::body()->addWidget(m_banner);
    row({{m_subjectField, 3}, {m_durationField, 1}});
    Dialog::body()->addWidget(m_pickerField);
    row({{m_nameField, 1}, {m_phoneField, 1}, {m_emailField, 1}});
    auto *agent = new FormField(tr("Booked by"), m_agent);
    agent->setVisible(!m_appointment); // who booked it does not change afterwards
    row({{agent, 1}, {new FormField(tr("Notes"), m_notes), 2}});
}

void AppointmentDialog::fillDurations(int minutes)
{
    QList<int> offered{15, 30, 45, 60, 90, 120};
    for (const int other : {minutes, m_setup.hours.slotMinutes}) {
        if (!offered.contains(other))
            offered.append(other);
    }
    std::sort(offered.begin(), offered.end());
    for (const int one : offered)
        m_duration->addItem(items::lengthText(one), one);
    m_duration->setCurrentIndex(m_duration->findData(minutes));
}

void AppointmentDialog::fill()
{
    const values::Appointment known = m_appointment.value_or(values::Appointment());
    const int minutes = m_appointment ? int((known.end - known.start) / 60'000) : m_setup.hours.slotMinutes;
    fillDurations(minutes);
    m_picker->setMinutes(minutes);
    m_agent->addItem(tr("Nobody in particular"), QString());
    for (const AgentChoice &agent : std::as_const(m_setup.agents))
        m_agent->addItem(agent.name, agent.id);
    if (!m_appointment)
        return;
    setSubtitle(
        tr("Now %1, %2")
            .arg(items::startText(known.start, m_setup.hours.zone(), m_setup.clock.now()), items::lengthText(minutes)));
    m_subject->setText(known.title);
    m_name->setText(known.attendee.name);
    m_phone->setText(known.attendee.phone);
    m_email->setText(known.attendee.email);
    m_notes->setPlainText(known.notes);
    m_pickerField->setHelp(tr("It stays when it is unless you choose another time."));
}

QJsonObject AppointmentDialog::attendee() const
{
    return {{u"name"_s, m_name->text().trimmed()},
            {u"email"_s, m_email->text().trimmed()},
            {u"phone"_s, m_phone->text().trimmed()}};
}

QJsonObject AppointmentDialog::body() const
{
    QJsonObject body{{u"title"_s, m_subject->text().trimmed()},
                     {u"start"_s, core::toRfc3339(m_picker->chosen().value_or(0))},
                     {u"durationMinutes"_s, m_duration->currentData().toInt()},
                     {u"timezone"_s, QString::fromLatin1(m_setup.hours.zone().id())},
                     {u"attendee"_s, attendee()}};
    if (const QString notes = m_notes->toPlainText().trimmed(); !notes.isEmpty())
        body.insert(u"notes"_s, notes);
    if (const QString agent = m_agent->currentData().toString(); !agent.isEmpty())
        body.insert(u"agentId"_s, agent);
    return body;
}

QJsonObject AppointmentDialog::changes() const
{
    const values::Appointment &before = *m_appointment;
    QJsonObject patch;
    if (const QString title = m_subject->text().trimmed(); title != before.title)
        patch.insert(u"title"_s, title);
    if (const QString notes = m_notes->toPlainText().trimmed(); notes != before.notes)
        patch.insert(u"notes"_s, notes);
    const values::Attendee &with = before.attendee;
    if (attendee() != QJsonObject{{u"name"_s, with.name}, {u"email"_s, with.email}, {u"phone"_s, with.phone}})
        patch.insert(u"attendee"_s, attendee());
    const int minutes = m_duration->currentData().toInt();
    const bool longer = minutes != int((before.end - before.start) / 60'000);
    if (longer || m_picker->chosen()) {
        patch.insert(u"start"_s, core::toRfc3339(m_picker->chosen().value_or(before.start)));
        patch.insert(u"durationMinutes"_s, minutes);
    }
    return patch;
}

bool AppointmentDialog::isComplete()
{
    if (m_subject->text().trimmed().isEmpty())
        m_subjectField->setError(tr("Say what it is about."));
    if (!m_appointment && !m_picker->chosen())
        m_pickerField->setError(tr("Choose a time."));
    return m_subjectField->error().isEmpty() && m_pickerField->error().isEmpty();
}

void AppointmentDialog::submit()
{
    clearErrors();
    if (!isComplete())
        return;
    if (m_appointment && changes().isEmpty()) {
        accept();
        return;
    }
    setBusy(true);
    auto answer = m_appointment ? m_client.change(m_appointment->id, changes()) : m_client.create(body());
    client::onResult(std::move(answer), this, [this](const core::Result<values::Appointment> &appointment) {
        setBusy(false);
        if (!appointment) {
            showError(appointment.error());
            return;
        }
        Q_EMIT saved(*appointment);
        accept();
    });
}

void AppointmentDialog::clearErrors()
{
    for (FormField *field : {m_subjectField, m_durationField, m_pickerField, m_nameField, m_phoneField, m_emailField})
        field->setError({});
    m_banner->hide();
}

void AppointmentDialog::showError(const core::ApiError &error)
{
    const std::pair<QLatin1StringView, FormField *> places[] = {{"/title"_L1, m_subjectField},
                                                                {"/start"_L1, m_pickerField},
                                                                {"/durationMinutes"_L1, m_durationField},
                                                                {"/attendee/name"_L1, m_nameField},
                                                                {"/attendee/phone"_L1, m_phoneField},
                                                                {"/attendee/email"_L1, m_emailField}};
    bool placed = !error.fields.isEmpty();
    for (const core::FieldError &wrong : error.fields) {
        const auto place = std::find_if(std::begin(places), std::end(places),
                                        [&wrong](const auto &one) { return wrong.pointer == one.first; });
        if (place == std::end(places))
            placed = false;
        else
            place->second->setError(wrong.message);
    }
    if (!placed) {
        m_banner->setMessage(Tone::Error, error.title, error.detail);
        m_banner->show();
    }
    if (error.code == "slot_taken"_L1)
        m_picker->reload(); // what is free by now
}

} // namespace callttone::ui
