// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment_hours.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace callttone::client {
class AppointmentsClient;
}
namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class Banner;
class FlowLayout;
class Label;
class LinkButton;
class Segmented;

/// Chooses when: a week of days, and of the chosen day what is free. Another time can be typed, since working hours
/// limit what is offered and not what a person may make.
class SlotPicker : public QWidget
{
    Q_OBJECT

public:
    /// `client` outlives the picker. `zone` is that of the days and times.
    SlotPicker(client::AppointmentsClient &client, const core::Clock &clock, const QTimeZone &zone,
               QWidget *parent = nullptr);

    /// Asks for the week of this day.
    void setDay(const QDate &day);
    void setMinutes(int minutes);
    void reload();
    /// What was chosen; nothing when a typed time is none.
    [[nodiscard]] std::optional<core::TimeMs> chosen() const { return m_chosen; }
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *otherTime();
    void setWeek(const QDate &first);
    void showWeek();
    void showDay();
    void showFailure(const core::ApiError &error);
    void choose(std::optional<core::TimeMs> start);
    void readTyped();
    void goToNextFree();
    void clearTimes();
    [[nodiscard]] QList<values::FreeTime> freeOn(const QDate &day) const;

    client::AppointmentsClient &m_client;
    const core::Clock &m_clock;
    QTimeZone m_zone;
    QDate m_first; ///< of the week that is shown
    int m_minutes = 30;
    bool m_loading = false;
    QList<values::FreeTime> m_free;
    std::optional<core::TimeMs> m_chosen;
    quint64 m_turn = 0;
    Label *m_range;
    Segmented *m_days;
    Label *m_note;
    LinkButton *m_next;
    QScrollArea *m_scroller;
    QWidget *m_times;
    FlowLayout *m_flow;
    Banner *m_failure;
    LinkButton *m_other;
    QWidget *m_typedRow;
    QLineEdit *m_typed;
    Label *m_typedProblem;
};

} // namespace callttone::ui
