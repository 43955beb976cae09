// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/integration.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array categories{
    IntegrationCategoryInfo{IntegrationCategory::Crm, "crm"_L1, QT_TRANSLATE_NOOP("IntegrationCategory", "CRM")},
    IntegrationCategoryInfo{IntegrationCategory::Calendar, "calendar"_L1,
                            QT_TRANSLATE_NOOP("IntegrationCategory", "Calendar")},
    IntegrationCategoryInfo{IntegrationCategory::Communication, "communication"_L1,
                            QT_TRANSLATE_NOOP("IntegrationCategory", "Communication")},
    IntegrationCategoryInfo{IntegrationCategory::Developer, "developer"_L1,
                            QT_TRANSLATE_NOOP("IntegrationCategory", "Developer")},
    IntegrationCategoryInfo{IntegrationCategory::Automation, "automation"_L1,
                            QT_TRANSLATE_NOOP("IntegrationCategory", "Automation")},
};

constexpr std::array states{
    IntegrationStateInfo{IntegrationState::NotConnected, "not_connected"_L1,
                         QT_TRANSLATE_NOOP("IntegrationState", "Not connected")},
    IntegrationStateInfo{IntegrationState::Connecting, "connecting"_L1,
                         QT_TRANSLATE_NOOP("IntegrationState", "Connecting")},
    IntegrationStateInfo{IntegrationState::Connected, "connected"_L1,
                         QT_TRANSLATE_NOOP("IntegrationState", "Connected")},
    IntegrationStateInfo{IntegrationState::Error, "error"_L1, QT_TRANSLATE_NOOP("IntegrationState", "Error")},
    IntegrationStateInfo{IntegrationState::PlanRequired, "plan_required"_L1,
                         QT_TRANSLATE_NOOP("IntegrationState", "Plan required")},
    IntegrationStateInfo{IntegrationState::NotConfigured, "not_configured"_L1,
                         QT_TRANSLATE_NOOP("IntegrationState", "Setup needed")},
};

constexpr std::array authKinds{"oauth"_L1, "webhook_url"_L1, "server_url"_L1, "signed"_L1, "api_key"_L1};
constexpr std::array healthStates{"active"_L1, "refresh_failed"_L1, "revoked"_L1, "credential_invalid"_L1};
constexpr std::array toolReviews{""_L1, "new"_L1, "changed"_L1, "gone"_L1};

/// Where `wire` stands in a list in enum order; 0 for what a newer service may add.
template<typename Enum, typename Words> Enum enumOf(const Words &words, QStringView wire)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (wire == words[i])
            return Enum(i);
    }
    return Enum(0);
}

} // namespace

std::span<const IntegrationCategoryInfo> allIntegrationCategories()
{
    return categories;
}

const IntegrationCategoryInfo &infoOf(IntegrationCategory category)
{
    return categories[size_t(category)]; // in enum order; a unit test keeps it so
}

QString describe(IntegrationCategory category)
{
    return QCoreApplication::translate("IntegrationCategory", infoOf(category).name);
}

std::span<const IntegrationStateInfo> allIntegrationStates()
{
    return states;
}

const IntegrationStateInfo &infoOf(IntegrationState state)
{
    return states[size_t(state)]; // in enum order; a unit test keeps it so
}

QString describe(IntegrationState state)
{
    return QCoreApplication::translate("IntegrationState", infoOf(state).name);
}

QString wireName(AuthKind auth)
{
    return authKinds[size_t(auth)];
}

AuthKind authKindFromWire(QStringView wire)
{
    return enumOf<AuthKind>(authKinds, wire);
}

QString wireName(HealthState state)
{
    return healthStates[size_t(state)];
}

HealthState healthStateFromWire(QStringView wire)
{
    return enumOf<HealthState>(healthStates, wire);
}

QString wireName(ToolReview review)
{
    return toolReviews[size_t(review)];
}

ToolReview toolReviewFromWire(QStringView wire)
{
    return enumOf<ToolReview>(toolReviews, wire);
}

bool Integration::signsIn() const
{
    if (auth != AuthKind::ServerUrl)
        return auth == AuthKind::OAuth;
    // A server may sign its users in or not; what comes of a sign-in has permissions, or ends, or is to be done again.
    return !scopes.isEmpty() || health.nextRefreshAt || (notice && notice->action == "reconnect"_L1);
}

QString integrationKind(QStringView id)
{
    const qsizetype dash = id.lastIndexOf(u'-');
    bool isNumber = false;
    (void)id.sliced(dash + 1).toInt(&isNumber);
    return (dash > 0 && isNumber ? id.first(dash) : id).toString();
}

} // namespace callttone::values
