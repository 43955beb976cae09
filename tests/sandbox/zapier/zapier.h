// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/shared/vendor.h"
#include "tests/sandbox/shared/world.h"

namespace callttone::sandbox {

/// Zapier's Catch Hook: always success, whether or not a Zap listens. Source:
/// help.zapier.com/hc/articles/8496288690317.
class Zapier final : public Vendor
{
public:
    explicit Zapier(World &world)
        : m_world(world)
    {}

    [[nodiscard]] QString name() const override { return QStringLiteral("zapier"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Zapier"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    [[nodiscard]] QJsonObject overrides(const QString &) const override { return {}; }
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> addresses() const override;

private:
    [[nodiscard]] Response hook(const Request &request);

    World &m_world;
    QJsonArray m_runs;
};

} // namespace callttone::sandbox
