// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/connector_book.h"
#include "app/integrations/support/vendor_connector.h"

#include <memory>

namespace callttone::connect {
class IntegrationDesk;
}

namespace callttone::integrations {

/// The connectors of the vendors' folders, as far as their integrations are connected.
class ConnectedConnectors final : public delivery::ConnectorBook
{
public:
    struct Parts
    {
        connect::IntegrationDesk &desk;
        store::Database &database;
        const core::Clock &clock;
        QList<VendorConnector> connectors;
        /// Stand-ins may be asked this much faster than the vendors.
        double paceFactor = 1;
    };
    /// Reads what is connected now; blocks for the database. The parts outlive it.
    explicit ConnectedConnectors(Parts parts);
    ~ConnectedConnectors() override;
    Q_DISABLE_COPY_MOVE(ConnectedConnectors)

    /// A connection was made, ended, changed or tested. Blocks for the database. Answers whether what waits for it may
    /// work now: it is usable, and not as it was.
    bool refresh(const QString &integration);

    [[nodiscard]] QStringList destinations() const override;
    [[nodiscard]] QList<store::Route> routesFor(const values::CallEvent &event) const override;
    [[nodiscard]] delivery::ConnectorPace paceOf(const QString &destId) const override;
    [[nodiscard]] delivery::ConnectorReport deliver(const store::ClaimedDelivery &claimed) override;
    void giveUp() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::integrations
