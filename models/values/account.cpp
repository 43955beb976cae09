// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/account.h"

#include "models/values/json_read.h"
#include "models/values/webhook_endpoint.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array table{
    PlanInfo{Plan::FreeTrial, "free_trial"_L1, QT_TRANSLATE_NOOP("Plan", "Free Trial"), false, false},
    PlanInfo{Plan::Starter, "starter"_L1, QT_TRANSLATE_NOOP("Plan", "Starter"), false, false},
    PlanInfo{Plan::Professional, "professional"_L1, QT_TRANSLATE_NOOP("Plan", "Professional"), true, false},
    PlanInfo{Plan::Business, "business"_L1, QT_TRANSLATE_NOOP("Plan", "Business"), true, false},
    PlanInfo{Plan::Enterprise, "enterprise"_L1, QT_TRANSLATE_NOOP("Plan", "Enterprise"), true, true},
};

} // namespace

std::span<const PlanInfo> allPlans()
{
    return table;
}

const PlanInfo &infoOf(Plan plan)
{
    return table[size_t(plan)];
}

std::optional<Plan> planFromWire(QStringView wire)
{
    for (const PlanInfo &info : table) {
        if (wire == info.wire)
            return info.plan;
    }
    return std::nullopt;
}

QString describe(Plan plan)
{
    return QCoreApplication::translate("Plan", infoOf(plan).name);
}

QJsonObject Account::toJson() const
{
    return {{u"organization"_s, organization},
            {u"plan"_s, QString(infoOf(plan).wire)},
            {u"integrationsAvailable"_s, integrationsAvailable()},
            {u"bypass"_s, bypass},
            {u"limits"_s, QJsonObject{{u"webhookEndpoints"_s, maxWebhookEndpoints}}},
            {u"version"_s, version},
            {u"uptimeSeconds"_s, uptimeSeconds}};
}

Account Account::fromJson(const QJsonObject &object)
{
    return {text(object, "organization"_L1), planFromWire(text(object, "plan"_L1)).value_or(Plan::FreeTrial),
            object.value("bypass"_L1).toBool(), text(object, "version"_L1),
            object.value("uptimeSeconds"_L1).toDouble()};
}

} // namespace callttone::values
