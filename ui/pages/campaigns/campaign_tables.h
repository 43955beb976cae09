// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lists/opening_table.h"
#include "ui/widgets/row_delegate.h"

namespace callttone::items {
class CampaignListModel;
class ContactListModel;
} // namespace callttone::items

namespace callttone::ui {

/// A bar of a hundred with its number.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ProgressDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// The models outlive the tables.
[[nodiscard]] OpeningTable *campaignTable(items::CampaignListModel &model);
[[nodiscard]] OpeningTable *contactTable(items::ContactListModel &model);

} // namespace callttone::ui
