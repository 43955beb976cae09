// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/shared/vendor.h"
#include "tests/sandbox/shared/world.h"

namespace callttone::sandbox {

/// Make's custom webhooks: one address for each way a scenario can be. Source: help.make.com/webhooks and the
/// repository integromat/make-skills.
class Make final : public Vendor
{
public:
    explicit Make(World &world)
        : m_world(world)
    {}

    [[nodiscard]] QString name() const override { return QStringLiteral("make"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Make"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    [[nodiscard]] QJsonObject overrides(const QString &) const override { return {}; }
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> addresses() const override;

private:
    [[nodiscard]] Response hook(const Request &request);
    void keep(const QString &hook, const Request &request);

    World &m_world;
    QJsonArray m_payloads;
    bool m_failed = false; ///< the failing scenario was switched off by its first error
};

} // namespace callttone::sandbox
