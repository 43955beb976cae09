// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/items/value_list_model.h"
#include "models/values/call.h"
#include "ui/widgets/card.h"

class QTableView;

namespace callttone::ui {

/// The calls that ended last.
class RecentCallsModel : public items::ValueListModel<values::Call>
{
    Q_OBJECT

public:
    enum Column { Time, Direction, Agent, Number, Duration, Status, Sentiment, ColumnCount };

    explicit RecentCallsModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const core::Clock &m_clock;
};

class RecentCallsCard : public Card
{
    Q_OBJECT

public:
    static constexpr int Rows = 6;

    explicit RecentCallsCard(const core::Clock &clock, QWidget *parent = nullptr);

    /// Newest first; calls in progress are left out.
    void setCalls(const QList<values::Call> &calls);

Q_SIGNALS:
    void callRequested(const QString &callId);
    void allRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();

    RecentCallsModel *m_model;
    QTableView *m_table;
    QWidget *m_empty;
};

} // namespace callttone::ui
