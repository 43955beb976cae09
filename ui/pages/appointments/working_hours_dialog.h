// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/appointments_client.h"
#include "ui/widgets/dialog.h"

#include <array>

class QLineEdit;
class QSpinBox;

namespace callttone::ui {

class Banner;
class FormField;
class TimezoneField;

/// When appointments are offered: a line for each day, and how far ahead. Deletes itself when closed.
class WorkingHoursDialog : public Dialog
{
    Q_OBJECT

public:
    /// `transport` outlives the dialog.
    WorkingHoursDialog(client::RestTransport &transport, const values::AppointmentHours &hours,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const callttone::values::AppointmentHours &hours);

private:
    [[nodiscard]] QWidget *days(const values::AppointmentHours &hours);
    [[nodiscard]] QWidget *numbers();
    [[nodiscard]] std::optional<values::AppointmentHours> read();
    void submit();
    void showError(const core::ApiError &error);

    client::AppointmentsClient m_client;
    Banner *m_banner;
    TimezoneField *m_zone;
    FormField *m_zoneField;
    FormField *m_daysField = nullptr;
    std::array<QLineEdit *, 7> m_days = {};
    QSpinBox *m_slot;
    QSpinBox *m_notice;
    QSpinBox *m_ahead;
};

} // namespace callttone::ui
