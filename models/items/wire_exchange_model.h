// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/values/wire_exchange.h"

#include <QAbstractTableModel>

namespace callttone::items {

/// What was said to an MCP server lately, newest first. Only a few dozen exchanges, which have no ids of their own.
class WireExchangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Outcome has its pill by IconRole and ToneRole.
    enum Column { Time, Purpose, Title, Outcome, ColumnCount };

    /// `clock` outlives the model.
    explicit WireExchangeModel(const core::Clock &clock, QObject *parent = nullptr);

    void setExchanges(const QList<values::WireExchange> &exchanges);
    [[nodiscard]] const QList<values::WireExchange> &exchanges() const { return m_exchanges; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const core::Clock &m_clock;
    QList<values::WireExchange> m_exchanges;
};

/// "Connect", "Test", "Call started", "Tool", "List changed", "Watch", translated: what an exchange was for.
[[nodiscard]] QString purposeText(const QString &purpose);

/// Headers as they travel, one a line.
[[nodiscard]] QString headerText(const QJsonObject &headers);
/// A request and its answer as text: both with headers and bodies, for a support request.
[[nodiscard]] QString exchangeText(const values::VendorRequest &request);

} // namespace callttone::items
