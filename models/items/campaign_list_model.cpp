// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/campaign_list_model.h"

#include "models/items/campaign_words.h"
#include "models/items/format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::Campaign;

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool number = column == CampaignListModel::Reached || column == CampaignListModel::Booked;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

CampaignListModel::CampaignListModel(client::CampaignsClient &client, const core::Clock &clock, QObject *parent)
    : WindowedModelOf(parent)
    , m_client(client)
    , m_clock(clock)
{}

void CampaignListModel::setQuery(const client::CampaignQuery &query)
{
    m_query = query;
    load([this](const values::PageRequest &page) { return m_client.list(m_query, page); }, false);
}

int CampaignListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CampaignListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role == RowStateRole)
        return int(rowStateAt(index.row()));
    const Campaign *campaign = rowAt(index.row());
    if (!campaign) {
        if (role == Qt::AccessibleTextRole)
            return rowStateAt(index.row()) == RowState::Failed ? tr("Could not be loaded") : tr("Loading");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*campaign, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*campaign);
    case Qt::ToolTipRole:
        return index.column() == Progress ? QVariant(
                   tr("%1 of %2 called").arg(countText(campaign->stats.done()), countText(campaign->stats.contacts)))
                                          : QVariant();
    case RawRole:
        return progressOf(campaign->stats);
    case ValueRole:
        return QVariant::fromValue(*campaign);
    case IdRole:
        return campaign->id;
    case IconRole:
        return shownState(campaign->status).icon;
    case ToneRole:
        return shownState(campaign->status).tone;
    default:
        return {};
    }
}

QString CampaignListModel::displayText(const Campaign &campaign, int column) const
{
    switch (column) {
    case Name:
        return campaign.name;
    case Status:
        return shownState(campaign.status).text;
    case Progress:
        return campaign.stats.contacts > 0 ? QLocale().toString(progressOf(campaign.stats)) + u'%' : tr("No contacts");
    case Reached:
        return countText(reachedOf(campaign.stats));
    case Booked:
        return countText(campaign.stats.booked);
    case NextRun:
        return nextRunText(campaign, m_clock.now());
    default:
        return {};
    }
}

QString CampaignListModel::spoken(const Campaign &campaign) const
{
    QStringList parts{campaign.name, shownState(campaign.status).text.toLower(),
                      tr("%1 of %2 called").arg(countText(campaign.stats.done()), countText(campaign.stats.contacts)),
                      tr("%1 reached").arg(countText(reachedOf(campaign.stats))),
                      tr("%1 booked").arg(countText(campaign.stats.booked))};
    if (campaign.status == values::CampaignStatus::Scheduled)
        parts.append(nextRunText(campaign, m_clock.now()));
    return parts.join(u", "_s);
}

QVariant CampaignListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Reached:
        return tr("Reached");
    case Booked:
        return tr("Booked");
    case NextRun:
        return tr("Next run");
    default:
        return {};
    }
}

} // namespace callttone::items
