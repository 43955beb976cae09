// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_delegate.h"

#include <QTableView>

namespace callttone::items {
class AppointmentListModel;
}

namespace callttone::ui {

/// The tiles of the calendars an appointment is in, side by side.
class CalendarTilesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// Appointments as the design draws lists. The current row is what the pane beside it shows.
class AppointmentTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives the table.
    explicit AppointmentTable(items::AppointmentListModel &model, QWidget *parent = nullptr);

    /// Empty without one.
    [[nodiscard]] QString currentId() const;
    void select(const QString &id);

Q_SIGNALS:
    /// Chosen by a click, or by the arrow keys while something is open.
    void chosen(const QString &id);
    /// Enter, Space or a click: shown even if nothing was before.
    void opened(const QString &id);
    void cancelRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setDelegates();

    items::AppointmentListModel &m_model;
};

} // namespace callttone::ui
