// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/campaign_words.h"

#include "models/items/appointment_words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

struct Look
{
    const char *icon;
    const char *tone;
};

constexpr std::array campaignLooks{Look{"pencil", "neutral"}, Look{"clock", "info"}, Look{"play", "success"},
                                   Look{"pause", "warn"}, Look{"check", "neutral"}};
constexpr std::array contactLooks{Look{"ring", "neutral"}, Look{"phone", "info"}, Look{"check", "success"},
                                  Look{"x", "error"}, Look{"calendar", "success"}};

QString phrase(const char *text)
{
    return QCoreApplication::translate("Campaigns", text);
}

} // namespace

CampaignState shownState(values::CampaignStatus status)
{
    const Look &look = campaignLooks[size_t(status)];
    return {QString::fromLatin1(look.icon), values::describe(status), QString::fromLatin1(look.tone)};
}

CampaignState shownState(values::ContactStatus status)
{
    const Look &look = contactLooks[size_t(status)];
    return {QString::fromLatin1(look.icon), values::describe(status), QString::fromLatin1(look.tone)};
}

QString nextRunText(const values::Campaign &campaign, core::TimeMs now)
{
    switch (campaign.status) {
    case values::CampaignStatus::Running:
        return phrase(QT_TRANSLATE_NOOP("Campaigns", "Running now"));
    case values::CampaignStatus::Scheduled: {
        const QTimeZone zone(campaign.timezone.toLatin1());
        if (campaign.startAt)
            return startText(*campaign.startAt, zone.isValid() ? zone : QTimeZone::systemTimeZone(), now);
        return {};
    }
    case values::CampaignStatus::Draft:
        return phrase(QT_TRANSLATE_NOOP("Campaigns", "Not scheduled"));
    case values::CampaignStatus::Paused:
        return phrase(QT_TRANSLATE_NOOP("Campaigns", "When resumed"));
    case values::CampaignStatus::Completed:
        return {};
    }
    return {};
}

int progressOf(const values::CampaignStats &stats)
{
    return stats.contacts > 0 ? int(qint64(stats.done()) * 100 / stats.contacts) : 0;
}

int reachedOf(const values::CampaignStats &stats)
{
    return stats.reached + stats.booked;
}

} // namespace callttone::items
