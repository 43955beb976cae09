// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_campaigns.h"

#include "app/store/agent_store.h"
#include "app/store/campaign_progress.h"
#include "app/store/campaign_store.h"
#include "app/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::CampaignStatus;
using values::ContactStatus;

struct SampleAgent
{
    const char *id;
    const char *name;
    const char *language;
};

constexpr SampleAgent agents[] = {
    {"support", "Support Agent", "es-MX"},
    {"recall", "Recall Agent", "en-US"},
    {"front_desk", "Front Desk Agent", "en-US"},
    {"sales", "Sales Agent", "en-US"},
};

struct SampleCampaign
{
    const char *id;
    const char *name;
    CampaignStatus status;
    int contacts;
    int reached; ///< the first of them
    int booked;  ///< the next
};

constexpr SampleCampaign campaigns[] = {
    {"cmp_spring", "Spring recall", CampaignStatus::Completed, 240, 171, 48},
    {"cmp_invoices", "Unpaid invoices", CampaignStatus::Paused, 62, 18, 0},
    {"cmp_whitening", "Whitening offer", CampaignStatus::Scheduled, 310, 0, 0},
    {"cmp_autumn", "Autumn recall", CampaignStatus::Running, 180, 74, 21},
};

void addCampaign(store::Session &session, const SampleCampaign &sample, core::TimeMs createdAt, core::TimeMs now)
{
    values::Campaign campaign;
    campaign.id = QString::fromLatin1(sample.id);
    campaign.name = QString::fromLatin1(sample.name);
    campaign.agentId = u"recall"_s;
    campaign.status = sample.status;
    campaign.timezone = u"America/Chicago"_s;
    campaign.createdAt = campaign.updatedAt = createdAt;
    if (sample.status == CampaignStatus::Scheduled)
        campaign.startAt = now + 26 * 3'600'000LL;
    QList<values::CampaignContact> contacts;
    for (int i = 0; i < sample.contacts; ++i) {
        values::CampaignContact contact;
        contact.phone = u"+15125550%1"_s.arg(i, 3, 10, QChar(u'0'));
        contacts.append(contact);
    }
    (void)store::addContacts(session, campaign.id, contacts);
    store::countContacts(session, campaign.id, ContactStatus::Pending, -sample.reached - sample.booked);
    store::countContacts(session, campaign.id, ContactStatus::Reached, sample.reached);
    store::countContacts(session, campaign.id, ContactStatus::Booked, sample.booked);
    store::putCampaign(session, campaign);
}

} // namespace

void addSampleCampaigns(store::Database &database, core::TimeMs now)
{
    const auto written = database.write([now](store::Session &session) {
        core::TimeMs at = now - 9 * 86'400'000LL;
        for (const SampleAgent &sample : agents) {
            values::Agent agent;
            agent.id = QString::fromLatin1(sample.id);
            agent.name = QString::fromLatin1(sample.name);
            agent.language = QString::fromLatin1(sample.language);
            agent.timezone = u"America/Chicago"_s;
            agent.createdAt = agent.updatedAt = at += 3'600'000;
            store::putAgent(session, agent);
        }
        for (const SampleCampaign &sample : campaigns)
            addCampaign(session, sample, at += 86'400'000, now);
    });
    if (const auto done = written.result(); !done)
        qFatal("%s", qPrintable(done.error().oneLine()));
}

} // namespace callttone::testing
