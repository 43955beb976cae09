// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QAbstractTableModel>

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

/// The history of one connection, newest first, as far as it fits the filter.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Result, Detail, ColumnCount };
    enum class Outcome { Any, Worked, Failed };

    /// `clock` outlives the model.
    explicit ActivityModel(const core::Clock &clock, QObject *parent = nullptr);

    void setActivity(const QList<values::ConnectionActivity> &activity);
    void setFilter(const QString &text, Outcome outcome);
    [[nodiscard]] const values::ConnectionActivity *at(int row) const;
    [[nodiscard]] bool isEmptyUnfiltered() const { return m_all.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();

    const core::Clock &m_clock;
    QList<values::ConnectionActivity> m_all;
    QList<values::ConnectionActivity> m_shown;
    QString m_text;
    Outcome m_outcome = Outcome::Any;
};

/// "Token renewed" for "refreshed"; a kind a newer service has stays as it is.
[[nodiscard]] QString activityText(const QString &kind);

} // namespace callttone::ui
