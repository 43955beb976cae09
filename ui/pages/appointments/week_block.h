// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/week_plan.h"

#include <QAbstractButton>

namespace callttone::ui {

/// One appointment in the week, a button of its own, so that keyboards and screen readers reach it like any other.
class WeekBlock : public QAbstractButton
{
    Q_OBJECT

public:
    WeekBlock(const items::WeekBlock &place, const values::Appointment &appointment, const QTimeZone &zone,
              core::TimeMs now, QWidget *parent);

    [[nodiscard]] const items::WeekBlock &place() const { return m_place; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    items::WeekBlock m_place;
    QString m_time;
    QString m_who;
    QString m_title;
    bool m_troubled;
    bool m_past;
};

} // namespace callttone::ui
