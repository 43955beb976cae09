// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QScrollBar;

namespace callttone::ui {

class WeekGrid;

/// The names of the days over the week, which scrolls below them. Today is marked.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    DayStrip(const WeekGrid &grid, QScrollBar *beside, QWidget *parent = nullptr);

    void setWeek(const QDate &first, const QDate &today);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WeekGrid &m_grid;
    QScrollBar *m_beside;
    QDate m_first;
    QDate m_today;
};

} // namespace callttone::ui
