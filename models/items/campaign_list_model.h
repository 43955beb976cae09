// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/campaigns_client.h"
#include "models/items/windowed_model_of.h"

namespace callttone::items {

/// Campaigns as a table, newest first.
class CampaignListModel final : public WindowedModelOf<values::Campaign>
{
    Q_OBJECT

public:
    enum Column { Name, Status, Progress, Reached, Booked, NextRun, ColumnCount };

    /// `client` and `clock` outlive the model. Nothing is loaded before setQuery().
    CampaignListModel(client::CampaignsClient &client, const core::Clock &clock, QObject *parent = nullptr);

    void setQuery(const client::CampaignQuery &query);
    [[nodiscard]] const client::CampaignQuery &query() const { return m_query; }
    /// Null while the row is loading.
    [[nodiscard]] const values::Campaign *campaignAt(int row) const { return rowAt(row); }

    // New ones come with refresh(); campaigns are few.
    [[nodiscard]] int pendingNewRows() const override { return 0; }
    void showPendingRows() override {}

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const values::Campaign &campaign, int column) const;
    [[nodiscard]] QString spoken(const values::Campaign &campaign) const;

    client::CampaignsClient &m_client;
    const core::Clock &m_clock;
    client::CampaignQuery m_query;
};

} // namespace callttone::items
