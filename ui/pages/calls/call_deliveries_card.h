// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery.h"
#include "ui/widgets/card.h"

class QTableView;

namespace callttone::ui {

class Button;
class CallDeliveriesModel;
class Label;

/// What was sent because of a call, and a button for what did not arrive.
class CallDeliveriesCard : public Card
{
    Q_OBJECT

public:
    explicit CallDeliveriesCard(QWidget *parent = nullptr);

    void setDeliveries(const QList<values::Delivery> &deliveries);
    /// One of them changed, or a new one came.
    void applyUpdate(const values::Delivery &delivery);
    void setRetrying(bool retrying);
    [[nodiscard]] Button *retryButton() const { return m_retry; }

Q_SIGNALS:
    void retryRequested(const QList<callttone::values::Delivery> &deliveries);
    void opened(const QString &deliveryId);

private:
    void refresh();
    [[nodiscard]] QList<values::Delivery> undelivered() const;

    CallDeliveriesModel *m_model;
    QTableView *m_table;
    Label *m_nothing;
    Button *m_retry;
};

} // namespace callttone::ui
