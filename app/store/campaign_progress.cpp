// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/campaign_progress.h"

#include "app/store/campaign_store.h"
#include "app/store/journal.h"
#include "app/store/session.h"
#include "models/values/call_event.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::CallEvent;
using values::Campaign;
using values::CampaignStatus;
using values::ContactStatus;
using values::EventType;

QString wireOf(ContactStatus status)
{
    return values::infoOf(status).wire;
}

/// What the event makes of the contact; nothing when it says nothing about that.
std::optional<ContactStatus> outcomeOf(const CallEvent &event)
{
    switch (event.type) {
    case EventType::CallStarted:
        return ContactStatus::Calling;
    case EventType::CallEnded: {
        const QString status = values::text(event.fields, "status"_L1);
        return status.isEmpty() || status == "completed"_L1 ? ContactStatus::Reached : ContactStatus::Failed;
    }
    case EventType::CallFailed:
        return ContactStatus::Failed;
    case EventType::AppointmentBooked:
        return ContactStatus::Booked;
    case EventType::TranscriptReady:
    case EventType::AnalysisComplete:
    case EventType::LeadCaptured:
    case EventType::IntegrationError:
        break;
    }
    return std::nullopt;
}

struct Place
{
    QString campaignId;
    qint64 position = 0;
    ContactStatus status = ContactStatus::Pending;
    QString callId;
    core::TimeMs lastCallAt = 0;
};

std::optional<Place> placeBy(Session &session, const QString &condition, const QList<QVariant> &values)
{
    std::optional<Place> place;
    session.rows(
        u"SELECT k.campaign_id, k.position, k.status, k.call_id, k.last_call_at FROM campaign_contacts k "
        "JOIN campaigns c ON c.id = k.campaign_id WHERE %1 ORDER BY c.created_at DESC LIMIT 1"_s.arg(condition),
        values, [&place](const QSqlQuery &row) {
            place = Place{row.value(0).toString(), row.value(1).toLongLong(),
                          values::contactStatusFromWire(row.value(2).toString()).value_or(ContactStatus::Pending),
                          row.value(3).toString(), row.value(4).toLongLong()};
        });
    return place;
}

std::optional<Place> placeOf(Session &session, const CallEvent &event)
{
    if (auto known = placeBy(session, u"k.call_id = ? AND k.call_id <> ''"_s, {event.callId}))
        return known;
    const QString number = values::text(event.fields, "toNumber"_L1);
    if (number.isEmpty() || values::text(event.fields, "direction"_L1) == "inbound"_L1)
        return std::nullopt;
    const QString active = u"k.phone = ? AND c.status IN ('running', 'paused') AND "_s;
    if (const QString campaign = values::text(event.fields, "campaignId"_L1); !campaign.isEmpty())
        return placeBy(session, active + u"c.id = ?"_s, {number, campaign});
    const QString agent = values::text(event.fields, "agentId"_L1);
    return agent.isEmpty() ? std::nullopt : placeBy(session, active + u"c.agent_id = ?"_s, {number, agent});
}

/// Whether the event is news for the contact. Of its own call everything after "calling" is. Another call takes over
/// when the one before was over without success, or began earlier and its end was lost. What came of a conversation
/// stays, but for a booking, whichever call that came of.
bool isNews(const Place &place, const CallEvent &event, ContactStatus outcome)
{
    if (place.status == ContactStatus::Booked)
        return false;
    if (outcome == ContactStatus::Booked)
        return true;
    if (place.callId == event.callId && !place.callId.isEmpty())
        return outcome != place.status && outcome != ContactStatus::Calling;
    if (place.status == ContactStatus::Calling)
        return outcome == ContactStatus::Calling && event.occurredAt > place.lastCallAt;
    return place.status == ContactStatus::Pending || place.status == ContactStatus::Failed;
}

} // namespace

void advanceCampaign(Session &session, const CallEvent &event, core::TimeMs now)
{
    const auto outcome = outcomeOf(event);
    if (!outcome || event.callId.isEmpty())
        return;
    const auto place = placeOf(session, event);
    if (!place || !isNews(*place, event, *outcome))
        return;
    session.run(u"UPDATE campaign_contacts SET status = ?, call_id = ?, last_call_at = ? "
                "WHERE campaign_id = ? AND position = ?"_s,
                {wireOf(*outcome), event.callId, event.occurredAt, place->campaignId, place->position});
    countContacts(session, place->campaignId, place->status, -1);
    countContacts(session, place->campaignId, *outcome, 1);

    if (auto campaign = campaignRow(session, place->campaignId)) {
        campaign->stats = campaignStats(session, campaign->id);
        if (isDone(*campaign)) {
            campaign->status = CampaignStatus::Completed;
            campaign->updatedAt = now;
        }
        putCampaign(session, *campaign);
    }
}

values::CampaignStats campaignStats(Session &session, const QString &campaignId)
{
    values::CampaignStats stats;
    session.rows(u"SELECT status, n FROM campaign_counts WHERE campaign_id = ?"_s, {campaignId},
                 [&stats](const QSqlQuery &row) {
                     const int count = row.value(1).toInt();
                     stats.contacts += count;
                     switch (values::contactStatusFromWire(row.value(0).toString()).value_or(ContactStatus::Pending)) {
                     case ContactStatus::Pending:
                         stats.pending = count;
                         break;
                     case ContactStatus::Calling:
                         stats.calling = count;
                         break;
                     case ContactStatus::Reached:
                         stats.reached = count;
                         break;
                     case ContactStatus::Failed:
                         stats.failed = count;
                         break;
                     case ContactStatus::Booked:
                         stats.booked = count;
                         break;
                     }
                 });
    return stats;
}

void countContacts(Session &session, const QString &campaignId, ContactStatus status, int change)
{
    if (change == 0)
        return;
    session.run(u"INSERT INTO campaign_counts (campaign_id, status, n) VALUES (?, ?, ?) "
                "ON CONFLICT (campaign_id, status) DO UPDATE SET n = n + excluded.n"_s,
                {campaignId, wireOf(status), change});
}

void tellOfCampaign(Session &session, Campaign campaign)
{
    campaign.stats = campaignStats(session, campaign.id);
    journalMessage(session, u"campaign.updated"_s, campaign.toJson());
}

} // namespace callttone::store
