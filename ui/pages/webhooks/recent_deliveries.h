// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/items/value_list_model.h"
#include "models/values/delivery.h"
#include "ui/widgets/card.h"

class QTableView;

namespace callttone::ui {

/// The newest deliveries of one endpoint, at most five.
class RecentDeliveriesModel : public items::ValueListModel<values::Delivery>
{
    Q_OBJECT

public:
    enum Column { Time, Event, Status, Code, Story, Latency, ColumnCount };

    explicit RecentDeliveriesModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Waiting times are told in words that grow old.
    void retell();

private:
    [[nodiscard]] QString storyOf(const values::Delivery &delivery) const;

    const core::Clock &m_clock;
};

/// The card that shows them; a row opens its delivery.
class RecentDeliveriesCard : public Card
{
    Q_OBJECT

public:
    static constexpr int Rows = 5;

    explicit RecentDeliveriesCard(const core::Clock &clock, QWidget *parent = nullptr);

    void setDeliveries(const QList<values::Delivery> &deliveries);
    void retell() { m_model->retell(); }

Q_SIGNALS:
    void openRequested(const QString &deliveryId);
    void allRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    RecentDeliveriesModel *m_model;
    QTableView *m_table;
    QWidget *m_empty;
};

} // namespace callttone::ui
