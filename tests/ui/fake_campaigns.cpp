// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_campaigns.h"

#include "app/core/time_format.h"
#include "models/values/page.h"
#include "tests/ui/sample_deliveries.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::CampaignStatus;
using values::ContactStatus;

values::Campaign sample(const QString &id, const QString &name, CampaignStatus status, int contacts)
{
    const QStringList people{u"Dana Whitfield"_s, u"Jordan Pike"_s, u"Lee Moreno"_s, u"Ana Lima"_s, u"Kim Osei"_s};
    values::Campaign campaign;
    campaign.id = id;
    campaign.name = name;
    campaign.agentId = u"agt_recall"_s;
    campaign.status = status;
    campaign.timezone = u"America/Chicago"_s;
    campaign.createdAt = campaign.updatedAt = sampleNow;
    for (int i = 0; i < contacts; ++i) {
        values::CampaignContact contact;
        contact.name = people.at(i % people.size());
        contact.phone = u"+1512555%1"_s.arg(1000 + i);
        contact.email = contact.name.section(u' ', 0, 0).toLower() + u"@example.com"_s;
        campaign.contacts.append(contact);
    }
    FakeCampaigns::count(campaign);
    return campaign;
}

template<typename Row> client::RestAnswer pageOf(const QList<Row> &rows, const QUrlQuery &query)
{
    const qsizetype first = query.queryItemValue(u"cursor"_s).toLongLong();
    const qsizetype limit = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toLongLong() : 50;
    values::Page<Row> page;
    page.data = rows.mid(first, limit);
    if (first + limit < rows.size())
        page.nextCursor = QString::number(first + limit);
    if (query.queryItemValue(u"total"_s) == "true"_L1)
        page.total = rows.size();
    return QJsonDocument(page.toJson());
}

client::RestAnswer contactsOf(const values::Campaign &campaign, const QUrlQuery &query)
{
    const auto status = values::contactStatusFromWire(query.queryItemValue(u"status"_s));
    const QString text = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    QList<values::CampaignContact> rows;
    for (const values::CampaignContact &contact : campaign.contacts) {
        const bool matches = (contact.name + contact.phone + contact.email).contains(text, Qt::CaseInsensitive);
        if (matches && (!status || contact.status == *status))
            rows.append(contact);
    }
    return pageOf(rows, query);
}

} // namespace

void FakeCampaigns::count(values::Campaign &campaign)
{
    values::CampaignStats &stats = campaign.stats;
    stats = {};
    stats.contacts = int(campaign.contacts.size());
    for (const values::CampaignContact &contact : std::as_const(campaign.contacts)) {
        int *const counters[] = {&stats.pending, &stats.calling, &stats.reached, &stats.failed, &stats.booked};
        ++*counters[size_t(contact.status)];
    }
}

void FakeCampaigns::fill()
{
    values::Campaign running = sample(u"cmp_recall"_s, u"Autumn recall"_s, CampaignStatus::Running, 20);
    for (int i = 0; i < 9; ++i) {
        running.contacts[i].status = i < 4   ? ContactStatus::Reached
                                     : i < 6 ? ContactStatus::Booked
                                             : ContactStatus::Failed;
        running.contacts[i].callId = u"call_%1"_s.arg(i);
        running.contacts[i].lastCallAt = sampleNow - i * 60'000;
    }
    running.contacts[9].status = ContactStatus::Calling;
    count(running);
    values::Campaign scheduled = sample(u"cmp_reviews"_s, u"How was it?"_s, CampaignStatus::Scheduled, 340);
    scheduled.startAt = sampleNow + 2 * 86'400'000LL;
    list = {running, scheduled, sample(u"cmp_draft"_s, u"Whitening offer"_s, CampaignStatus::Draft, 0),
            sample(u"cmp_paused"_s, u"Unpaid invoices"_s, CampaignStatus::Paused, 12),
            sample(u"cmp_done"_s, u"Spring recall"_s, CampaignStatus::Completed, 3)};
}

bool FakeCampaigns::concerns(const QString &path)
{
    return path == "/campaigns"_L1 || path.startsWith("/campaigns/"_L1);
}

values::Campaign *FakeCampaigns::find(const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const auto &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

client::RestAnswer FakeCampaigns::answer(const client::RestRequest &request)
{
    using client::Method;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.method != Method::Get && refusal)
        return core::fail(*std::exchange(refusal, {}));
    const QString id = request.path.section(u'/', 2, 2);
    if (id.isEmpty())
        return request.method == Method::Post ? create(body) : page(request.query);
    values::Campaign *campaign = find(id);
    if (!campaign)
        return core::fail(core::notFound(u"campaign"_s, id));
    const bool ofContacts = request.path.endsWith("/contacts"_L1);
    switch (request.method) {
    case Method::Get:
        return ofContacts ? contactsOf(*campaign, request.query)
                          : client::RestAnswer(QJsonDocument(campaign->toJsonWithContacts()));
    case Method::Patch:
        return change(*campaign, body);
    case Method::Delete:
        list.removeIf([&id](const auto &one) { return one.id == id; });
        return QJsonDocument();
    case Method::Post:
        break;
    }
    QJsonArray duplicates;
    int added = 0;
    const QJsonArray contacts = body.value("contacts"_L1).toArray();
    for (const QJsonValue &one : contacts) {
        const auto contact = values::CampaignContact::fromJson(one.toObject());
        const bool known = std::any_of(campaign->contacts.cbegin(), campaign->contacts.cend(),
                                       [&contact](const auto &other) { return other.phone == contact.phone; });
        if (known)
            duplicates.append(contact.phone);
        else
            campaign->contacts.append(contact);
        added += !known;
    }
    count(*campaign);
    return QJsonDocument(QJsonObject{{u"added"_s, added}, {u"duplicates"_s, duplicates}});
}

client::RestAnswer FakeCampaigns::page(const QUrlQuery &query) const
{
    const QString text = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    QList<values::Campaign> rows;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(rows),
                 [&text](const auto &one) { return one.name.contains(text, Qt::CaseInsensitive); });
    return pageOf(rows, query);
}

client::RestAnswer FakeCampaigns::create(const QJsonObject &body)
{
    values::Campaign campaign = values::Campaign::fromJson(body);
    campaign.id = u"cmp_new%1"_s.arg(list.size());
    campaign.createdAt = campaign.updatedAt = sampleNow;
    count(campaign);
    list.prepend(campaign);
    return QJsonDocument(campaign.toJsonWithContacts());
}

client::RestAnswer FakeCampaigns::change(values::Campaign &campaign, const QJsonObject &patch)
{
    if (patch.contains("status"_L1)) {
        const auto status = values::campaignStatusFromWire(patch.value("status"_L1).toString());
        if (!status || !values::canBecome(campaign.status, *status))
            return core::fail(core::ApiError{.kind = core::ErrorKind::Conflict,
                                             .code = u"wrong_state"_s,
                                             .title = u"The campaign cannot do that now"_s,
                                             .detail = u"It has ended."_s});
        campaign.status = *status;
    }
    if (patch.contains("name"_L1))
        campaign.name = patch.value("name"_L1).toString();
    if (patch.contains("startAt"_L1))
        campaign.startAt = core::fromRfc3339(patch.value("startAt"_L1).toString());
    if (patch.contains("timezone"_L1))
        campaign.timezone = patch.value("timezone"_L1).toString();
    campaign.updatedAt += 1;
    return QJsonDocument(campaign.toJson());
}

} // namespace callttone::testing
