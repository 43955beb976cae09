// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace callttone::values {

enum class CampaignStatus { Draft, Scheduled, Running, Paused, Completed };

struct CampaignStatusInfo
{
    CampaignStatus status;
    QLatin1StringView wire;
    const char *name; ///< source text, context "CampaignStatus"
};
[[nodiscard]] std::span<const CampaignStatusInfo> allCampaignStatuses();
[[nodiscard]] const CampaignStatusInfo &infoOf(CampaignStatus status);
[[nodiscard]] QString describe(CampaignStatus status); ///< translated
[[nodiscard]] std::optional<CampaignStatus> campaignStatusFromWire(QStringView wire);

/// What a campaign may become from where it stands: a draft is scheduled or started, a running one paused or ended.
[[nodiscard]] QList<CampaignStatus> nextStatuses(CampaignStatus from);
[[nodiscard]] bool canBecome(CampaignStatus from, CampaignStatus to);

/// How far a campaign is with one of its contacts.
enum class ContactStatus { Pending, Calling, Reached, Failed, Booked };

struct ContactStatusInfo
{
    ContactStatus status;
    QLatin1StringView wire;
    const char *name; ///< source text, context "ContactStatus"
};
[[nodiscard]] std::span<const ContactStatusInfo> allContactStatuses();
[[nodiscard]] const ContactStatusInfo &infoOf(ContactStatus status);
[[nodiscard]] QString describe(ContactStatus status); ///< translated
[[nodiscard]] std::optional<ContactStatus> contactStatusFromWire(QStringView wire);

/// Somebody to call. A number is in a campaign once.
struct CampaignContact
{
    QString name;
    QString phone; ///< E.164
    QString email;
    ContactStatus status = ContactStatus::Pending;
    QString callId; ///< of the last call
    std::optional<core::TimeMs> lastCallAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CampaignContact fromJson(const QJsonObject &object);
    bool operator==(const CampaignContact &) const = default;
};

struct CampaignStats
{
    int contacts = 0;
    int pending = 0;
    int calling = 0;
    int reached = 0; ///< without those that booked
    int failed = 0;
    int booked = 0;

    [[nodiscard]] int done() const { return reached + failed + booked; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CampaignStats fromJson(const QJsonObject &object);
    bool operator==(const CampaignStats &) const = default;
};

/// People an agent calls. The voice platform calls; this service keeps who is to be called and what came of it.
struct Campaign
{
    QString id; ///< "cmp_…"
    QString name;
    QString agentId;
    CampaignStatus status = CampaignStatus::Draft;
    std::optional<core::TimeMs> startAt; ///< when a scheduled one starts by itself
    QString timezone;                    ///< IANA; what startAt is shown in
    CampaignStats stats;
    QList<CampaignContact> contacts; ///< of one that was asked for alone: the first of them
    QString contactsCursor;          ///< where the others follow; empty when that were all
    core::TimeMs createdAt = 0;
    core::TimeMs updatedAt = 0;

    /// Without contacts, as lists and the event stream have it.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QJsonObject toJsonWithContacts() const;
    [[nodiscard]] static Campaign fromJson(const QJsonObject &object);
    bool operator==(const Campaign &) const = default;
};

/// A running one that has nobody left to call.
[[nodiscard]] bool isDone(const Campaign &campaign);

} // namespace callttone::values
