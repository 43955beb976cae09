// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/items/roles.h"
#include "models/items/value_list_model.h"
#include "models/values/delivery_attempt.h"

#include <QTimer>

namespace callttone::items {

/// A row of the inspector's list: an attempt, the one to come, or the older ones folded into one line.
struct AttemptRow
{
    enum class Kind { Attempt, Next, Earlier };

    QString id; ///< the attempt's, "next" or "earlier"
    Kind kind = Kind::Attempt;
    values::DeliveryAttempt attempt; ///< Earlier: the oldest of them
    core::TimeMs at = 0;
    int folded = 0; ///< Earlier: how many
};

/// The attempts of one delivery, oldest first; beyond four only the last three and a line that unfolds the others.
class AttemptListModel final : public ValueListModel<AttemptRow>
{
    Q_OBJECT

public:
    enum Column { Time, Text, Took, ColumnCount };
    enum Role {
        KindRole = FirstModelRole, ///< int of AttemptRow::Kind
        NumberRole,                ///< int, 1 is the first
    };

    /// `clock` outlives the model.
    explicit AttemptListModel(const core::Clock &clock, QObject *parent = nullptr);

    void setDetail(const values::DeliveryDetail &detail);
    void clear();
    void showEarlier();
    /// The attempt of this row; null for the other lines.
    [[nodiscard]] const values::DeliveryAttempt *attemptAt(int row) const;
    /// The newest attempt's row, -1 without one.
    [[nodiscard]] int lastAttemptRow() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    [[nodiscard]] QString displayText(const AttemptRow &row, int column) const;
    [[nodiscard]] QString textOf(const AttemptRow &row) const;

    const core::Clock &m_clock;
    values::DeliveryDetail m_detail;
    bool m_unfolded = false;
    QTimer m_second; ///< counts down to the next attempt
};

} // namespace callttone::items
