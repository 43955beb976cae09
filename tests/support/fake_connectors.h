// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/connector_book.h"
#include "models/values/call_event.h"

#include <functional>
#include <mutex>

namespace callttone::testing {

/// Connectors played by a function: every event goes to each of `ids`.
class FakeConnectors final : public delivery::ConnectorBook
{
public:
    using Script = std::function<delivery::ConnectorReport(const store::ClaimedDelivery &)>;
    explicit FakeConnectors(QStringList ids = {}, Script script = {}, int atOnce = 1)
        : m_ids(std::move(ids))
        , m_script(std::move(script))
        , m_atOnce(atOnce)
    {}

    [[nodiscard]] QStringList destinations() const override { return m_ids; }
    [[nodiscard]] QList<store::Route> routesFor(const values::CallEvent &) const override
    {
        QList<store::Route> routes;
        for (const QString &id : m_ids)
            routes.append({{id, id, id}, false, {}});
        return routes;
    }
    [[nodiscard]] delivery::ConnectorPace paceOf(const QString &) const override { return {m_atOnce}; }
    [[nodiscard]] delivery::ConnectorReport deliver(const store::ClaimedDelivery &claimed) override
    {
        return m_script(claimed);
    }
    void giveUp() override { gaveUp = true; }

    std::atomic<bool> gaveUp = false;

private:
    const QStringList m_ids;
    const Script m_script;
    const int m_atOnce;
};

} // namespace callttone::testing
