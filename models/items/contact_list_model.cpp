// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contact_list_model.h"

#include "models/items/campaign_words.h"
#include "models/items/format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using Contacts = values::Page<values::CampaignContact>;
using Rows = values::Page<ContactRow>;

core::Result<Rows> rowsOf(core::Result<Contacts> page)
{
    if (!page)
        return core::fail(std::move(page.error()));
    Rows rows;
    rows.nextCursor = page->nextCursor;
    rows.total = page->total;
    rows.data.reserve(page->data.size());
    for (const values::CampaignContact &contact : std::as_const(page->data))
        rows.data.append(ContactRow::of(contact));
    return rows;
}

} // namespace

ContactListModel::ContactListModel(client::CampaignsClient &client, const core::Clock &clock, QObject *parent)
    : WindowedModelOf(parent)
    , m_client(client)
    , m_clock(clock)
{}

void ContactListModel::showContacts(const QString &campaignId, const client::ContactQuery &query)
{
    if (campaignId != m_campaign)
        clear(); // the contacts of another campaign must not be seen as those of this one
    m_campaign = campaignId;
    m_query = query;
    load([this](const values::PageRequest &page) { return m_client.contacts(m_campaign, m_query, page).then(rowsOf); },
         false);
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowStateRole)
        return int(rowStateAt(index.row()));
    const ContactRow *contact = rowAt(index.row());
    if (!contact) {
        if (role == Qt::AccessibleTextRole)
            return rowStateAt(index.row()) == RowState::Failed ? tr("Could not be loaded") : tr("Loading");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*contact, index.column());
    case Qt::AccessibleTextRole: {
        QStringList parts{contact->name, phoneText(contact->phone), contact->email,
                          shownState(contact->status).text.toLower()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return index.column() == LastCall && contact->lastCallAt ? QVariant(fullTimeText(*contact->lastCallAt))
                                                                 : QVariant();
    case IdRole:
        return contact->id;
    case IconRole:
        return shownState(contact->status).icon;
    case ToneRole:
        return shownState(contact->status).tone;
    default:
        return {};
    }
}

QString ContactListModel::displayText(const ContactRow &contact, int column) const
{
    switch (column) {
    case Name:
        return contact.name;
    case Phone:
        return phoneText(contact.phone);
    case Email:
        return contact.email;
    case Status:
        return shownState(contact.status).text;
    case LastCall:
        return contact.lastCallAt ? timeText(*contact.lastCallAt, m_clock.now()) : QString();
    case Call:
        return contact.callId;
    default:
        return {};
    }
}

QVariant ContactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone number");
    case Email:
        return tr("E-mail");
    case Status:
        return tr("Status");
    case LastCall:
        return tr("Last call");
    case Call:
        return tr("Call");
    default:
        return {};
    }
}

} // namespace callttone::items
