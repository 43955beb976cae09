// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/campaign.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array campaignStatuses{
    CampaignStatusInfo{CampaignStatus::Draft, "draft"_L1, QT_TRANSLATE_NOOP("CampaignStatus", "Draft")},
    CampaignStatusInfo{CampaignStatus::Scheduled, "scheduled"_L1, QT_TRANSLATE_NOOP("CampaignStatus", "Scheduled")},
    CampaignStatusInfo{CampaignStatus::Running, "running"_L1, QT_TRANSLATE_NOOP("CampaignStatus", "Running")},
    CampaignStatusInfo{CampaignStatus::Paused, "paused"_L1, QT_TRANSLATE_NOOP("CampaignStatus", "Paused")},
    CampaignStatusInfo{CampaignStatus::Completed, "completed"_L1, QT_TRANSLATE_NOOP("CampaignStatus", "Completed")},
};

constexpr std::array contactStatuses{
    ContactStatusInfo{ContactStatus::Pending, "pending"_L1, QT_TRANSLATE_NOOP("ContactStatus", "Pending")},
    ContactStatusInfo{ContactStatus::Calling, "calling"_L1, QT_TRANSLATE_NOOP("ContactStatus", "Calling")},
    ContactStatusInfo{ContactStatus::Reached, "reached"_L1, QT_TRANSLATE_NOOP("ContactStatus", "Reached")},
    ContactStatusInfo{ContactStatus::Failed, "failed"_L1, QT_TRANSLATE_NOOP("ContactStatus", "Failed")},
    ContactStatusInfo{ContactStatus::Booked, "booked"_L1, QT_TRANSLATE_NOOP("ContactStatus", "Booked")},
};

template<typename Status, typename Table> std::optional<Status> statusOf(const Table &table, QStringView wire)
{
    for (const auto &info : table) {
        if (wire == info.wire)
            return info.status;
    }
    return std::nullopt;
}

} // namespace

std::span<const CampaignStatusInfo> allCampaignStatuses()
{
    return campaignStatuses;
}

const CampaignStatusInfo &infoOf(CampaignStatus status)
{
    return campaignStatuses[size_t(status)]; // in enum order
}

QString describe(CampaignStatus status)
{
    return QCoreApplication::translate("CampaignStatus", infoOf(status).name);
}

std::optional<CampaignStatus> campaignStatusFromWire(QStringView wire)
{
    return statusOf<CampaignStatus>(campaignStatuses, wire);
}

QList<CampaignStatus> nextStatuses(CampaignStatus from)
{
    using enum CampaignStatus;
    switch (from) {
    case Draft:
        return {Scheduled, Running};
    case Scheduled:
        return {Draft, Running};
    case Running:
        return {Paused, Completed};
    case Paused:
        return {Running, Completed};
    case Completed:
        return {};
    }
    return {};
}

bool canBecome(CampaignStatus from, CampaignStatus to)
{
    return nextStatuses(from).contains(to);
}

std::span<const ContactStatusInfo> allContactStatuses()
{
    return contactStatuses;
}

const ContactStatusInfo &infoOf(ContactStatus status)
{
    return contactStatuses[size_t(status)]; // in enum order
}

QString describe(ContactStatus status)
{
    return QCoreApplication::translate("ContactStatus", infoOf(status).name);
}

std::optional<ContactStatus> contactStatusFromWire(QStringView wire)
{
    return statusOf<ContactStatus>(contactStatuses, wire);
}

QJsonObject CampaignContact::toJson() const
{
    return {{u"name"_s, textValue(name)},     {u"phone"_s, phone},
            {u"email"_s, textValue(email)},   {u"status"_s, infoOf(status).wire},
            {u"callId"_s, textValue(callId)}, {u"lastCallAt"_s, timeValue(lastCallAt)}};
}

CampaignContact CampaignContact::fromJson(const QJsonObject &object)
{
    CampaignContact contact;
    contact.name = text(object, "name"_L1);
    contact.phone = text(object, "phone"_L1);
    contact.email = text(object, "email"_L1);
    contact.status = contactStatusFromWire(text(object, "status"_L1)).value_or(ContactStatus::Pending);
    contact.callId = text(object, "callId"_L1);
    contact.lastCallAt = core::fromRfc3339(text(object, "lastCallAt"_L1));
    return contact;
}

QJsonObject CampaignStats::toJson() const
{
    return {{u"contacts"_s, contacts}, {u"pending"_s, pending}, {u"calling"_s, calling},
            {u"reached"_s, reached},   {u"failed"_s, failed},   {u"booked"_s, booked}};
}

CampaignStats CampaignStats::fromJson(const QJsonObject &object)
{
    return {object.value("contacts"_L1).toInt(), object.value("pending"_L1).toInt(), object.value("calling"_L1).toInt(),
            object.value("reached"_L1).toInt(),  object.value("failed"_L1).toInt(),  object.value("booked"_L1).toInt()};
}

bool isDone(const Campaign &campaign)
{
    return campaign.status == CampaignStatus::Running && campaign.stats.pending + campaign.stats.calling == 0;
}

QJsonObject Campaign::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"agentId"_s, textValue(agentId)},
            {u"status"_s, infoOf(status).wire},
            {u"startAt"_s, timeValue(startAt)},
            {u"timezone"_s, timezone},
            {u"stats"_s, stats.toJson()},
            {u"createdAt"_s, core::toRfc3339(createdAt)},
            {u"updatedAt"_s, core::toRfc3339(updatedAt)}};
}

QJsonObject Campaign::toJsonWithContacts() const
{
    QJsonObject object = toJson();
    QJsonArray all;
    for (const CampaignContact &contact : contacts)
        all.append(contact.toJson());
    object.insert(u"contacts"_s, all);
    object.insert(u"contactsCursor"_s, textValue(contactsCursor));
    return object;
}

Campaign Campaign::fromJson(const QJsonObject &object)
{
    Campaign campaign;
    campaign.id = text(object, "id"_L1);
    campaign.name = text(object, "name"_L1);
    campaign.agentId = text(object, "agentId"_L1);
    campaign.status = campaignStatusFromWire(text(object, "status"_L1)).value_or(CampaignStatus::Draft);
    campaign.startAt = core::fromRfc3339(text(object, "startAt"_L1));
    campaign.timezone = text(object, "timezone"_L1);
    campaign.stats = CampaignStats::fromJson(object.value("stats"_L1).toObject());
    const QJsonArray all = object.value("contacts"_L1).toArray();
    for (const QJsonValue &contact : all)
        campaign.contacts.append(CampaignContact::fromJson(contact.toObject()));
    campaign.contactsCursor = text(object, "contactsCursor"_L1);
    campaign.createdAt = time(object, "createdAt"_L1);
    campaign.updatedAt = time(object, "updatedAt"_L1);
    return campaign;
}

} // namespace callttone::values
