// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QListView>

namespace callttone::core {
class Clock;
}
namespace callttone::items {
class AttemptListModel;
}

namespace callttone::ui {

/// The tries of one delivery, as tall as it has lines. The chosen one is what the rest of the inspector shows.
class AttemptsView : public QListView
{
    Q_OBJECT

public:
    explicit AttemptsView(const core::Clock &clock, QWidget *parent = nullptr);

    /// Another delivery shows its newest try; the same one keeps what was chosen, unless that was the newest.
    void setDetail(const values::DeliveryDetail &detail);
    /// Null while there was no try.
    [[nodiscard]] const values::DeliveryAttempt *chosen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    items::AttemptListModel *m_model;
    QString m_deliveryId;
    bool m_changing = false;
};

} // namespace callttone::ui
