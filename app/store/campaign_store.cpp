// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/campaign_store.h"

#include "app/store/campaign_progress.h"
#include "app/store/cursor.h"
#include "app/store/journal.h"
#include "app/store/session.h"
#include "app/store/where.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::Campaign;
using values::CampaignContact;
using values::CampaignStatus;

constexpr int contactsWithCampaign = 500;

const QString campaignColumns = u"id, name, agent_id, status, start_at, timezone, created_at, updated_at"_s;
const QString contactColumns = u"position, name, phone, email, status, call_id, last_call_at"_s;

Campaign campaignOf(const QSqlQuery &row)
{
    Campaign campaign;
    campaign.id = row.value(0).toString();
    campaign.name = row.value(1).toString();
    campaign.agentId = row.value(2).toString();
    campaign.status = values::campaignStatusFromWire(row.value(3).toString()).value_or(CampaignStatus::Draft);
    if (!row.value(4).isNull())
        campaign.startAt = row.value(4).toLongLong();
    campaign.timezone = row.value(5).toString();
    campaign.createdAt = row.value(6).toLongLong();
    campaign.updatedAt = row.value(7).toLongLong();
    return campaign;
}

CampaignContact contactOf(const QSqlQuery &row)
{
    CampaignContact contact;
    contact.name = row.value(1).toString();
    contact.phone = row.value(2).toString();
    contact.email = row.value(3).toString();
    contact.status = values::contactStatusFromWire(row.value(4).toString()).value_or(values::ContactStatus::Pending);
    contact.callId = row.value(5).toString();
    if (!row.value(6).isNull())
        contact.lastCallAt = row.value(6).toLongLong();
    return contact;
}

} // namespace

core::Result<values::Page<Campaign>> listCampaigns(Session &session, const CampaignFilter &filter,
                                                   const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    Where where;
    if (filter.status)
        where.add(u"status = ?"_s, {QString(values::infoOf(*filter.status).wire)});
    if (!filter.text.isEmpty()) {
        const QString pattern = likeAnywhere(filter.text);
        where.add(u"(name LIKE ? ESCAPE '\\' OR id LIKE ? ESCAPE '\\')"_s, {pattern, pattern});
    }
    values::Page<Campaign> result;
    if (page.withTotal)
        result.total =
            session.scalar(u"SELECT count(*) FROM campaigns WHERE "_s + where.sql, where.values).toLongLong();
    if (*cursor)
        where.add(u"(created_at, id) < (?, ?)"_s, {(*cursor)->time, (*cursor)->key});
    where.values.append(page.limit + 1);
    session.rows(u"SELECT %1 FROM campaigns WHERE %2 ORDER BY created_at DESC, id DESC LIMIT ?"_s.arg(campaignColumns,
                                                                                                      where.sql),
                 where.values, [&result](const QSqlQuery &row) { result.data.append(campaignOf(row)); });
    if (result.data.size() > page.limit) {
        result.data.removeLast();
        result.nextCursor = encodeCursor({result.data.last().createdAt, result.data.last().id});
    }
    for (Campaign &campaign : result.data)
        campaign.stats = campaignStats(session, campaign.id);
    return result;
}

std::optional<Campaign> campaignRow(Session &session, const QString &id)
{
    std::optional<Campaign> campaign;
    session.rows(u"SELECT %1 FROM campaigns WHERE id = ?"_s.arg(campaignColumns), {id},
                 [&campaign](const QSqlQuery &row) { campaign = campaignOf(row); });
    return campaign;
}

core::Result<Campaign> findCampaign(Session &session, const QString &id)
{
    std::optional<Campaign> campaign = campaignRow(session, id);
    if (!campaign)
        return core::fail(core::notFound(u"campaign"_s, id));
    campaign->stats = campaignStats(session, id);
    auto contacts = listContacts(session, id, {}, {contactsWithCampaign, {}, false});
    if (!contacts)
        return core::fail(contacts.error());
    campaign->contacts = std::move(contacts->data);
    campaign->contactsCursor = contacts->nextCursor;
    return *campaign;
}

core::Result<values::Page<CampaignContact>> listContacts(Session &session, const QString &campaignId,
                                                         const ContactFilter &filter, const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    if (!campaignRow(session, campaignId))
        return core::fail(core::notFound(u"campaign"_s, campaignId));
    Where where;
    where.add(u"campaign_id = ?"_s, {campaignId});
    if (filter.status)
        where.add(u"status = ?"_s, {QString(values::infoOf(*filter.status).wire)});
    if (!filter.text.isEmpty()) {
        const QString pattern = likeAnywhere(filter.text);
        where.add(u"(name LIKE ? ESCAPE '\\' OR phone LIKE ? ESCAPE '\\' OR email LIKE ? ESCAPE '\\')"_s,
                  {pattern, pattern, pattern});
    }
    values::Page<CampaignContact> result;
    if (page.withTotal)
        result.total =
            session.scalar(u"SELECT count(*) FROM campaign_contacts WHERE "_s + where.sql, where.values).toLongLong();
    if (*cursor)
        where.add(u"position > ?"_s, {(*cursor)->time});
    where.values.append(page.limit + 1);
    qint64 last = 0;
    session.rows(
        u"SELECT %1 FROM campaign_contacts WHERE %2 ORDER BY position LIMIT ?"_s.arg(contactColumns, where.sql),
        where.values, [&](const QSqlQuery &row) {
            if (result.data.size() == page.limit) {
                result.nextCursor = encodeCursor({last, {}});
                return;
            }
            last = row.value(0).toLongLong();
            result.data.append(contactOf(row));
        });
    return result;
}

void putCampaign(Session &session, const Campaign &campaign)
{
    session.run(u"INSERT OR REPLACE INTO campaigns (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(campaignColumns),
                {campaign.id, campaign.name, campaign.agentId, QString(values::infoOf(campaign.status).wire),
                 campaign.startAt ? QVariant(*campaign.startAt) : QVariant(), campaign.timezone, campaign.createdAt,
                 campaign.updatedAt});
    tellOfCampaign(session, campaign);
}

AddedContacts addContacts(Session &session, const QString &campaignId, const QList<CampaignContact> &contacts)
{
    AddedContacts result;
    qint64 position =
        session.scalar(u"SELECT max(position) FROM campaign_contacts WHERE campaign_id = ?"_s, {campaignId})
            .toLongLong();
    for (const CampaignContact &contact : contacts) {
        session.run(u"INSERT INTO campaign_contacts (campaign_id, position, name, phone, email) "
                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (phone, campaign_id) DO NOTHING"_s,
                    {campaignId, position + 1, contact.name, contact.phone, contact.email});
        if (session.changes() == 0) {
            result.duplicates.append(contact.phone);
            continue;
        }
        ++position;
        ++result.added;
    }
    countContacts(session, campaignId, values::ContactStatus::Pending, result.added);
    return result;
}

core::Result<void> deleteCampaign(Session &session, const QString &id)
{
    const auto campaign = campaignRow(session, id);
    if (!campaign)
        return core::fail(core::notFound(u"campaign"_s, id));
    if (campaign->status != CampaignStatus::Draft && campaign->status != CampaignStatus::Completed) {
        return core::fail(
            {.kind = core::ErrorKind::Conflict,
             .code = u"wrong_state"_s,
             .title = u"A campaign that is %1 cannot be deleted"_s.arg(values::infoOf(campaign->status).wire),
             .detail = u"End it first, or make a scheduled one a draft again."_s});
    }
    for (const QString &table : {u"campaign_contacts"_s, u"campaign_counts"_s})
        session.run(u"DELETE FROM %1 WHERE campaign_id = ?"_s.arg(table), {id});
    session.run(u"DELETE FROM campaigns WHERE id = ?"_s, {id});
    journalMessage(session, u"campaign.updated"_s, {{u"id"_s, id}, {u"deleted"_s, true}});
    return {};
}

int startDueCampaigns(Session &session, core::TimeMs now)
{
    QList<Campaign> due;
    session.rows(u"SELECT %1 FROM campaigns WHERE status = 'scheduled' AND start_at <= ?"_s.arg(campaignColumns), {now},
                 [&due](const QSqlQuery &row) { due.append(campaignOf(row)); });
    for (Campaign &campaign : due) {
        campaign.status = CampaignStatus::Running;
        campaign.updatedAt = now;
        putCampaign(session, campaign);
    }
    return int(due.size());
}

} // namespace callttone::store
