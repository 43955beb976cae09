// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery.h"

#include <QTableView>

namespace callttone::items {
class DeliveryLogModel;
}

namespace callttone::ui {

/// The rows of the delivery log as the design draws them. Tries and Latency give way while it is narrow.
class DeliveryTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives the table.
    explicit DeliveryTable(items::DeliveryLogModel &model, QWidget *parent = nullptr);

    /// Selected rows, also those not loaded: all 1.3 million after Ctrl+A.
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] bool isEverythingSelected() const;
    /// The selected rows that are in memory, newest first; of a very large selection only its first and last row.
    [[nodiscard]] QList<values::Delivery> selectedDeliveries() const;
    /// Null without a current row, or while it is loading.
    [[nodiscard]] const values::Delivery *currentDelivery() const;
    void goToRow(int row);

Q_SIGNALS:
    /// The person wants to see the current row: click, Enter or Space.
    void opened();
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setDelegates();

    items::DeliveryLogModel &m_model;
};

} // namespace callttone::ui
