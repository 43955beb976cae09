// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/delivery_log_model.h"

namespace callttone::items {

/// The delivery log of one integration: what was sent, for which call, and what came of it in words.
class SyncLogModel final : public DeliveryLogModel
{
    Q_OBJECT

public:
    enum SyncColumn { SyncTime, SyncEvent, SyncCall, SyncResult, SyncStatus, SyncLatency, SyncColumnCount };

    using CallName = std::function<QString(const QString &callId)>;

    /// `api` and `clock` outlive the model. `callName` says whose call it was; what it does not know is shown by its
    /// id.
    SyncLogModel(client::ApiClient &api, const core::Clock &clock, CallName callName, QObject *parent = nullptr);

    /// More calls are known by name.
    void retellCalls();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textAt(const values::Delivery &delivery, int column) const;
    [[nodiscard]] QString nameOf(const values::Delivery &delivery) const;

    const core::Clock &m_clock;
    CallName m_callName;
};

} // namespace callttone::items
