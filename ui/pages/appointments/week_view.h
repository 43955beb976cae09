// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment_filter.h"
#include "models/values/appointment_hours.h"

#include <QWidget>

class QScrollArea;

namespace callttone::client {
class AppointmentsClient;
}
namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class Banner;
class DayStrip;
class Label;
class WeekGrid;

/// A week of appointments in the zone of the working hours. What is on screen stays when a load fails.
class WeekView : public QWidget
{
    Q_OBJECT

public:
    /// `client` and `clock` outlive the view.
    WeekView(client::AppointmentsClient &client, const core::Clock &clock, QWidget *parent = nullptr);

    void setHours(const values::AppointmentHours &hours);
    void showWeekOf(const QDate &day);
    void refresh();
    void setSelected(const QString &id);
    void takeFocus();
    [[nodiscard]] QDate first() const { return m_first; }
    /// Where a new appointment would go: today, or the first day of another week.
    [[nodiscard]] QDate day() const;
    [[nodiscard]] WeekGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void opened(const QString &id);
    void cancelRequested(const QString &id);
    void createRequested(const QDate &day);

private:
    [[nodiscard]] QWidget *bar();
    [[nodiscard]] QDate today() const;
    void step(int weeks);
    void showTexts();
    void load(const values::AppointmentFilter &filter, const QString &cursor, QList<values::Appointment> before,
              quint64 turn);
    void scrollToWork();

    client::AppointmentsClient &m_client;
    const core::Clock &m_clock;
    QTimeZone m_zone;
    QDate m_first;
    quint64 m_turn = 0;
    Label *m_range;
    Label *m_zoneName;
    Banner *m_failure;
    DayStrip *m_days;
    WeekGrid *m_grid;
    QScrollArea *m_scroller;
};

} // namespace callttone::ui
