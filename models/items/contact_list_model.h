// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/campaigns_client.h"
#include "models/items/windowed_model_of.h"

namespace callttone::items {

/// A contact as a row. Within one campaign its number is its id.
struct ContactRow : values::CampaignContact
{
    QString id;
    [[nodiscard]] static ContactRow of(const values::CampaignContact &contact) { return {{contact}, contact.phone}; }
};

/// The contacts of one campaign as a table of any length.
class ContactListModel final : public WindowedModelOf<ContactRow>
{
    Q_OBJECT

public:
    enum Column { Name, Phone, Email, Status, LastCall, Call, ColumnCount };

    /// `client` and `clock` outlive the model. Nothing is loaded before showContacts().
    ContactListModel(client::CampaignsClient &client, const core::Clock &clock, QObject *parent = nullptr);

    void showContacts(const QString &campaignId, const client::ContactQuery &query);
    [[nodiscard]] const client::ContactQuery &query() const { return m_query; }
    /// Null while the row is loading.
    [[nodiscard]] const ContactRow *contactAt(int row) const { return rowAt(row); }

    // Contacts change where they stand and are added by hand; refresh() shows it.
    [[nodiscard]] int pendingNewRows() const override { return 0; }
    void showPendingRows() override {}

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const ContactRow &contact, int column) const;

    client::CampaignsClient &m_client;
    const core::Clock &m_clock;
    QString m_campaign;
    client::ContactQuery m_query;
};

} // namespace callttone::items
