// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/items/roles.h"
#include "models/items/value_list_model.h"
#include "models/values/api_key.h"

namespace callttone::items {

/// The API keys; revoked ones stay, greyed by ToneRole "neutral".
class ApiKeyListModel final : public ValueListModel<values::ApiKey>
{
    Q_OBJECT

public:
    enum Column { Name, Key, Access, Created, LastUsed, Action, ColumnCount };
    enum Role {
        RevokedRole = FirstModelRole, ///< bool
    };

    /// `clock` outlives the model.
    explicit ApiKeyListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const values::ApiKey &key, int column) const;

    const core::Clock &m_clock;
};

/// "Everything", or "Read, write, events".
[[nodiscard]] QString accessText(values::Scopes scopes);

} // namespace callttone::items
