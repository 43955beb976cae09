// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/week_plan.h"
#include "models/values/appointment_hours.h"

#include <QTimer>
#include <QWidget>

namespace callttone::ui {

class WeekBlock;

/// Seven days with their hours, what is open shaded lighter, a line for now, and the appointments on them. Where days
/// and hours are on it is asked by the strip of day names too.
class WeekGrid : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives the grid.
    explicit WeekGrid(const core::Clock &clock, QWidget *parent = nullptr);

    void setHours(const values::AppointmentHours &hours);
    void setWeek(const QDate &first, const QTimeZone &zone);
    void setAppointments(const QList<values::Appointment> &appointments);
    void setSelected(const QString &id);
    /// The first block of the week, or the one that is selected, gets the focus.
    void focusBlock();

    [[nodiscard]] const QList<WeekBlock *> &blocks() const { return m_blocks; }
    [[nodiscard]] QRect dayRect(int day) const; ///< already mirrored
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] int gutter() const;
    /// Where a day's work usually begins: what should be seen first.
    [[nodiscard]] int firstMinute() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const QString &id);
    void cancelRequested(const QString &id);
    /// Weeks forward or back by the page keys; 0 is this week.
    void weekRequested(int steps);
    void createRequested(const QDate &day);
    /// So that the scroller can show what has the focus.
    void focused(QWidget *block);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void placeBlocks();
    void makeCurrent(WeekBlock *block);
    bool walk(const WeekBlock *from, int key);
    bool pageKey(int key);
    void paintHours(QPainter &painter) const;
    void paintNow(QPainter &painter) const;

    const core::Clock &m_clock;
    values::AppointmentHours m_hours;
    QDate m_first;
    QTimeZone m_zone;
    QList<values::Appointment> m_appointments;
    QList<WeekBlock *> m_blocks; ///< in reading order
    QString m_selected;
    QTimer m_minute;
};

} // namespace callttone::ui
