// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace callttone::values {

/// The guide's plans; integrations need Professional or higher.
enum class Plan { FreeTrial, Starter, Professional, Business, Enterprise };

struct PlanInfo
{
    Plan plan;
    QLatin1StringView wire;
    const char *name; ///< source text, context "Plan"
    bool integrations;
    bool customConnectors;
};

[[nodiscard]] std::span<const PlanInfo> allPlans();
[[nodiscard]] const PlanInfo &infoOf(Plan plan);
[[nodiscard]] std::optional<Plan> planFromWire(QStringView wire);
[[nodiscard]] QString describe(Plan plan); ///< translated

/// GET /account.
struct Account
{
    QString organization;
    Plan plan = Plan::Professional;
    bool bypass = false;
    QString version; ///< of the engine
    double uptimeSeconds = 0;

    [[nodiscard]] bool integrationsAvailable() const { return bypass || infoOf(plan).integrations; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Account fromJson(const QJsonObject &object);
};

} // namespace callttone::values
