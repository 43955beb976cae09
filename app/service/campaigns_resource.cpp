// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/core/ids.h"
#include "app/service/contact_fields.h"
#include "app/service/field_reader.h"
#include "app/store/agent_store.h"
#include "app/store/campaign_progress.h"
#include "app/store/campaign_store.h"
#include "app/store/database.h"
#include "app/tools/times/moments.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

using values::Campaign;
using values::CampaignContact;
using values::CampaignStatus;

constexpr int longestName = 200;
constexpr int longestId = 128;
constexpr int mostContacts = 10'000;                  ///< of a campaign; all of them can be in one transaction
constexpr qint64 contactsBodyLimit = 4 * 1024 * 1024; ///< that many contacts with long names

/// Contacts with a pointer for each that cannot be taken; a number that comes twice is a fault of the second.
QList<CampaignContact> readContacts(const QJsonObject &body, FieldReader &fields, bool required)
{
    const QJsonValue given = body.value("contacts"_L1);
    if ((given.isUndefined() || given.isNull()) && !required)
        return {};
    const QJsonArray array = given.toArray();
    if (!given.isArray() || array.size() > mostContacts || (required && array.isEmpty()))
        fields.fail(u"/contacts"_s, u"must be an array of 1 to %1 contacts"_s.arg(mostContacts));
    QList<CampaignContact> contacts;
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), mostContacts); ++i) {
        const QString pointer = u"/contacts/%1"_s.arg(i);
        if (!array[i].isObject()) {
            fields.fail(pointer, u"must be an object with name, phone and email"_s);
            continue;
        }
        const QJsonObject object = array[i].toObject();
        CampaignContact contact;
        for (const auto &[name, target] : {std::pair("name"_L1, &contact.name), std::pair("phone"_L1, &contact.phone),
                                           std::pair("email"_L1, &contact.email)}) {
            const QJsonValue text = object.value(name);
            *target = text.toString().trimmed();
            if ((!text.isString() && !text.isUndefined() && !text.isNull()) || target->size() > longestName)
                fields.fail(pointer + u'/' + name, u"must be a text of at most %1 characters"_s.arg(longestName));
        }
        if (!isE164(contact.phone))
            fields.fail(pointer + u"/phone"_s, e164Rule());
        else if (seen.contains(contact.phone))
            fields.fail(pointer + u"/phone"_s, u"is that of /contacts/%1 as well"_s.arg(seen.value(contact.phone)));
        if (!contact.email.isEmpty() && !isEmailAddress(contact.email))
            fields.fail(pointer + u"/email"_s, u"is not an e-mail address"_s);
        seen.insert(contact.phone, i);
        contacts.append(contact);
    }
    return contacts;
}

/// Takes over what the body names of the campaign itself.
void readCampaign(Campaign &campaign, const QJsonObject &body, FieldReader &fields, bool isNew)
{
    if (isNew || body.contains("name"_L1))
        campaign.name = fields.text("name"_L1, longestName, true);
    if (isNew || body.contains("agentId"_L1))
        campaign.agentId = fields.text("agentId"_L1, longestId);
    if (isNew || body.contains("startAt"_L1))
        campaign.startAt = fields.time("startAt"_L1);
    if (isNew || body.contains("timezone"_L1)) {
        campaign.timezone = fields.text("timezone"_L1, 64);
        if (campaign.timezone.isEmpty())
            campaign.timezone = u"UTC"_s;
        else if (const auto zone = tools::readZone(campaign.timezone))
            campaign.timezone = QString::fromLatin1(zone->id());
        else
            fields.fail(u"/timezone"_s, zone.error());
    }
}

QString wordsOf(const QList<CampaignStatus> &statuses)
{
    QStringList words;
    for (const CampaignStatus status : statuses)
        words.append(values::infoOf(status).wire);
    return words.join(u" or "_s);
}

core::ApiError wrongState(CampaignStatus from, CampaignStatus to)
{
    const QList<CampaignStatus> next = values::nextStatuses(from);
    return {.kind = core::ErrorKind::Conflict,
            .code = u"wrong_state"_s,
            .title =
                u"A campaign that is %1 cannot become %2"_s.arg(values::infoOf(from).wire, values::infoOf(to).wire),
            .detail = next.isEmpty() ? u"It is over. Make a new one."_s : u"It can become %1."_s.arg(wordsOf(next))};
}

/// What a campaign needs before anybody is called.
void requireReady(const Campaign &campaign, int contacts, FieldReader &fields)
{
    if (campaign.status == CampaignStatus::Draft || campaign.status == CampaignStatus::Completed)
        return;
    if (campaign.agentId.isEmpty())
        fields.fail(u"/agentId"_s, u"is needed before the campaign starts: somebody has to call"_s);
    if (contacts == 0)
        fields.fail(u"/contacts"_s, u"are needed before the campaign starts: there is nobody to call"_s);
    if (campaign.status == CampaignStatus::Scheduled && !campaign.startAt)
        fields.fail(u"/startAt"_s, u"is needed by a campaign that is scheduled"_s);
}

std::optional<CampaignStatus> readStatus(const QJsonObject &body, FieldReader &fields)
{
    const QString given = fields.text("status"_L1, 20);
    const auto status = values::campaignStatusFromWire(given);
    if (!given.isEmpty() && !status) {
        QList<CampaignStatus> all;
        for (const values::CampaignStatusInfo &info : values::allCampaignStatuses())
            all.append(info.status);
        fields.fail(u"/status"_s, u"must be "_s + wordsOf(all));
    }
    return body.contains("status"_L1) ? status : std::nullopt;
}

/// An agent that is named has to be there, and be on before the campaign calls with it. Calls of platforms may have
/// agents that are not listed, campaigns have not.
void requireAgent(store::Session &session, const Campaign &campaign, FieldReader &fields)
{
    if (campaign.agentId.isEmpty())
        return;
    const auto agent = store::findAgent(session, campaign.agentId);
    if (!agent)
        fields.fail(u"/agentId"_s, u"is not the id of an agent"_s);
    else if (!agent->enabled && campaign.status == CampaignStatus::Running)
        fields.fail(u"/agentId"_s, u"is of an agent that is off; turn it on before the campaign starts"_s);
}

QFuture<Response> listCampaigns(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    store::CampaignFilter filter{{}, request.queryText(u"q"_s)};
    if (const QString status = request.queryText(u"status"_s); !status.isEmpty()) {
        filter.status = values::campaignStatusFromWire(status);
        if (!filter.status)
            return ready(core::invalidField(u"?status"_s, u"is not a state of campaigns"_s));
    }
    return answer(context.database.read([filter, page = *page](store::Session &session) {
        return store::listCampaigns(session, filter, page);
    }),
                  [](const values::Page<Campaign> &campaigns) { return Response::json(campaigns.toJson()); });
}

QFuture<Response> showCampaign(const ResourceContext &context, const Request &request)
{
    return answer(context.database.read([id = request.param(u"id"_s)](store::Session &session) {
        return store::findCampaign(session, id);
    }),
                  [](const Campaign &campaign) { return Response::json(campaign.toJsonWithContacts()); });
}

QFuture<Response> createCampaign(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    Campaign campaign;
    readCampaign(campaign, *body, fields, true);
    campaign.status = readStatus(*body, fields).value_or(CampaignStatus::Draft);
    const QList<CampaignContact> contacts = readContacts(*body, fields, false);
    if (campaign.status != CampaignStatus::Draft && !values::canBecome(CampaignStatus::Draft, campaign.status))
        fields.fail(u"/status"_s, u"of a new campaign is draft, scheduled or running"_s);
    requireReady(campaign, int(contacts.size()), fields);
    campaign.createdAt = campaign.updatedAt = context.clock.now();
    campaign.id = core::newId(u"cmp", campaign.createdAt);
    return answer(
        context.database.write([campaign, contacts, fields](store::Session &session) mutable -> core::Result<Campaign> {
            requireAgent(session, campaign, fields);
            if (const auto error = fields.error())
                return core::fail(*error);
            (void)store::addContacts(session, campaign.id, contacts); // duplicates are faults already
            store::putCampaign(session, campaign);
            return store::findCampaign(session, campaign.id);
        }),
        [](const Campaign &made) {
            Response response = Response::json(made.toJsonWithContacts(), 201);
            response.headers.append({"Location", "/api/v1/campaigns/" + made.id.toLatin1()});
            return response;
        });
}

core::Result<Campaign> changed(store::Session &session, const QString &id, const QJsonObject &body, core::TimeMs now)
{
    auto campaign = store::findCampaign(session, id);
    if (!campaign)
        return campaign;
    FieldReader fields(body);
    readCampaign(*campaign, body, fields, false);
    const auto status = readStatus(body, fields);
    if (status && *status != campaign->status) {
        if (!values::canBecome(campaign->status, *status))
            return core::fail(wrongState(campaign->status, *status));
        campaign->status = *status;
    }
    if (body.contains("agentId"_L1) || (status && *status == CampaignStatus::Running))
        requireAgent(session, *campaign, fields);
    requireReady(*campaign, campaign->stats.contacts, fields);
    if (const auto error = fields.error())
        return core::fail(*error);
    if (values::isDone(*campaign)) // its last call ended while it was paused
        campaign->status = CampaignStatus::Completed;
    campaign->updatedAt = now;
    store::putCampaign(session, *campaign);
    return campaign;
}

QFuture<Response> changeCampaign(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    return answer(context.database.write([id = request.param(u"id"_s), body = *body, now = context.clock.now()](
                                             store::Session &session) { return changed(session, id, body, now); }),
                  [](const Campaign &campaign) { return Response::json(campaign.toJsonWithContacts()); });
}

QFuture<Response> deleteCampaign(const ResourceContext &context, const Request &request)
{
    return answer(context.database.write([id = request.param(u"id"_s)](store::Session &session) {
        return store::deleteCampaign(session, id);
    }),
                  [] { return Response::noContent(); });
}

QFuture<Response> listContacts(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    store::ContactFilter filter{{}, request.queryText(u"q"_s)};
    if (const QString status = request.queryText(u"status"_s); !status.isEmpty()) {
        filter.status = values::contactStatusFromWire(status);
        if (!filter.status)
            return ready(core::invalidField(u"?status"_s, u"is not a state of contacts"_s));
    }
    return answer(context.database.read([id = request.param(u"id"_s), filter, page = *page](store::Session &session) {
        return store::listContacts(session, id, filter, page);
    }),
                  [](const values::Page<CampaignContact> &contacts) { return Response::json(contacts.toJson()); });
}

QFuture<Response> addContacts(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const QList<CampaignContact> contacts = readContacts(*body, fields, true);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.database.write([id = request.param(u"id"_s), contacts, now = context.clock.now()](
                                             store::Session &session) -> core::Result<store::AddedContacts> {
        auto campaign = store::campaignRow(session, id);
        if (!campaign)
            return core::fail(core::notFound(u"campaign"_s, id));
        if (campaign->status == CampaignStatus::Completed) {
            return core::fail({.kind = core::ErrorKind::Conflict,
                               .code = u"wrong_state"_s,
                               .title = u"The campaign is over"_s,
                               .detail = u"Make a new one for these contacts."_s});
        }
        const int known = store::campaignStats(session, id).contacts;
        if (known + contacts.size() > mostContacts) {
            return core::fail(core::invalidField(
                u"/contacts"_s, u"would be %1 with those there are; a campaign takes %2"_s.arg(known + contacts.size())
                                    .arg(mostContacts)));
        }
        const store::AddedContacts added = store::addContacts(session, id, contacts);
        campaign->updatedAt = now;
        store::putCampaign(session, *campaign);
        return added;
    }),
                  [](const store::AddedContacts &added) {
                      return Response::json(QJsonObject{
                          {u"added"_s, added.added}, {u"duplicates"_s, QJsonArray::fromStringList(added.duplicates)}});
                  });
}

} // namespace

QList<Route> campaignRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString path = u"/api/v1/campaigns"_s;
    const QString one = path + u"/{id}"_s;
    const QString contacts = one + u"/contacts"_s;
    const auto bound = [&context](QFuture<Response> (*handler)(const ResourceContext &, const Request &)) {
        return [&context, handler](const Request &request) { return handler(context, request); };
    };
    return {
        {.method = "GET", .pattern = path, .scope = Scope::Read, .handler = bound(listCampaigns)},
        {.method = "POST",
         .pattern = path,
         .scope = Scope::Write,
         .handler = bound(createCampaign),
         .bodyLimit = contactsBodyLimit},
        {.method = "GET", .pattern = one, .scope = Scope::Read, .handler = bound(showCampaign)},
        {.method = "PATCH", .pattern = one, .scope = Scope::Write, .handler = bound(changeCampaign)},
        {.method = "DELETE", .pattern = one, .scope = Scope::Write, .handler = bound(deleteCampaign)},
        {.method = "GET", .pattern = contacts, .scope = Scope::Read, .handler = bound(listContacts)},
        {.method = "POST",
         .pattern = contacts,
         .scope = Scope::Write,
         .handler = bound(addContacts),
         .bodyLimit = contactsBodyLimit},
    };
}

} // namespace callttone::service
