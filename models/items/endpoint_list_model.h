// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/items/roles.h"
#include "models/items/value_list_model.h"
#include "models/values/webhook_endpoint.h"

namespace callttone::items {

/// The webhook endpoints, at most five, as rows of two lines: the address, and below it how it fares.
class EndpointListModel final : public ValueListModel<values::WebhookEndpoint>
{
    Q_OBJECT

public:
    enum Role {
        HealthTextRole = FirstModelRole, ///< "Healthy", "Failing since 09:14"; glyph and tone by IconRole and ToneRole
        FactsRole,                       ///< "99.98%, 5 events"
        EnabledRole,                     ///< bool
    };

    /// `clock` outlives the model.
    explicit EndpointListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const core::Clock &m_clock;
};

/// How an endpoint fares, in a word.
struct ShownHealth
{
    QString text;
    QString icon;
    QString tone;
};
[[nodiscard]] ShownHealth shownHealth(const values::WebhookEndpoint &endpoint, core::TimeMs now);
/// Share of attempts that succeeded in the last 24 h: "99.98%", "0%"; empty without attempts. Never rounds up to 100%.
[[nodiscard]] QString successText(const values::EndpointHealth &health);

} // namespace callttone::items
