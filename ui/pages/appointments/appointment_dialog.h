// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/appointments_client.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace callttone::ui {

class Banner;
class FormField;
class SlotPicker;

/// An agent that may be named as who booked it.
struct AgentChoice
{
    QString id;
    QString name;
};

/// Makes an appointment, or moves and changes one. When the time was taken meanwhile it says which are free and stays.
/// Deletes itself when closed.
class AppointmentDialog : public Dialog
{
    Q_OBJECT

public:
    struct Setup
    {
        client::RestTransport &transport; ///< outlives the dialog, which may outlive the page
        const core::Clock &clock;
        values::AppointmentHours hours;
        QList<AgentChoice> agents;
    };

    /// A new one; `day` is where the week begins that is shown first.
    AppointmentDialog(Setup setup, const QDate &day, QWidget *parent);
    AppointmentDialog(Setup setup, const values::Appointment &appointment, QWidget *parent);

Q_SIGNALS:
    void saved(const callttone::values::Appointment &appointment);

private:
    AppointmentDialog(Setup setup, std::optional<values::Appointment> appointment, const QString &title,
                      QWidget *parent);
    void layOut();
    void fillDurations(int minutes);
    void fill();
    void submit();
    void showError(const core::ApiError &error);
    void clearErrors();
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QJsonObject changes() const;
    [[nodiscard]] QJsonObject attendee() const;
    [[nodiscard]] bool isComplete();

    Setup m_setup;
    client::AppointmentsClient m_client;
    std::optional<values::Appointment> m_appointment;
    Banner *m_banner;
    QLineEdit *m_subject;
    QComboBox *m_duration;
    SlotPicker *m_picker;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QComboBox *m_agent;
    QPlainTextEdit *m_notes;
    FormField *m_subjectField;
    FormField *m_durationField;
    FormField *m_pickerField;
    FormField *m_nameField;
    FormField *m_phoneField;
    FormField *m_emailField;
};

} // namespace callttone::ui
