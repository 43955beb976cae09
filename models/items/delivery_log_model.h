// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "models/items/live_model_of.h"
#include "models/items/roles.h"
#include "models/values/delivery_filter.h"

namespace callttone::items {

/// The delivery log as a table of any length. Show it in a view with a fixed row height and without a proxy: filtering
/// and order are the service's.
class DeliveryLogModel : public LiveModelOf<values::Delivery>
{
    Q_OBJECT

public:
    enum Column { Time, Event, Destination, Status, Code, Tries, Latency, ColumnCount };
    enum Role {
        CallIdRole = FirstModelRole,
        CreatedAtRole, ///< qint64, milliseconds
        LatencyMsRole, ///< int, invalid when nothing was measured
        TimedOutRole,  ///< bool, for the red bar
        TestRole,      ///< bool: made by a Test button
    };

    using PageSource = std::function<client::Reply<values::Page<values::Delivery>>(const values::DeliveryFilter &,
                                                                                   const values::PageRequest &)>;

    /// `api` and `clock` outlive the model. Nothing is loaded before setFilter() or refresh().
    DeliveryLogModel(client::ApiClient &api, const core::Clock &clock, QObject *parent = nullptr);
    DeliveryLogModel(PageSource source, const core::Clock &clock, QObject *parent = nullptr);

    /// Loads the list of this filter; the old rows stay until it is there.
    void setFilter(const values::DeliveryFilter &filter);
    [[nodiscard]] const values::DeliveryFilter &filter() const { return m_filter; }
    void refresh() override;

    /// A delivery that was made or changed.
    void applyUpdate(const values::Delivery &delivery) { queueUpdate(delivery); }
    /// Takes "delivery.updated"; ignores all other messages.
    void applyMessage(const client::StreamMessage &message);

    /// Null while the row is loading.
    [[nodiscard]] const values::Delivery *deliveryAt(int row) const { return rowAt(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] Match matchOf(const values::Delivery &delivery) const override;
    [[nodiscard]] core::TimeMs orderOf(const values::Delivery &delivery) const override { return delivery.createdAt; }
    [[nodiscard]] QString displayText(const values::Delivery &delivery, int column) const;
    [[nodiscard]] QString toolTip(const values::Delivery &delivery, int column) const;
    /// What has no column: the value, its id, status, glyph and the like.
    [[nodiscard]] static QVariant rowValue(const values::Delivery &delivery, int role);

private:
    [[nodiscard]] static QVariant rawValue(const values::Delivery &delivery, int column);

    PageSource m_pages;
    const core::Clock &m_clock;
    values::DeliveryFilter m_filter;
};

/// The whole row in one sentence, for screen readers: "10:34:51, call.ended to crm.example.com, retrying, 503, 3 tries,
/// 388 milliseconds".
[[nodiscard]] QString spokenDelivery(const values::Delivery &delivery, core::TimeMs now);

} // namespace callttone::items
