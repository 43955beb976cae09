// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QStyledItemDelegate>

class QListView;

namespace callttone::items {
class LiveCalls;
}

namespace callttone::ui {

class EmptyState;
class Simulation;

/// A call that goes on: direction, agent and number, what happens, how long.
class LiveCallDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The calls in progress, or an invitation to simulate one.
class LiveCallsCard : public Card
{
    Q_OBJECT

public:
    LiveCallsCard(items::LiveCalls &calls, Simulation &simulation, QWidget *parent = nullptr);

    /// Above the button, for {"action": "simulate"}.
    void openSimulateMenu();

Q_SIGNALS:
    void callRequested(const QString &callId);
    void simulatorRequested();

private:
    void refresh();

    items::LiveCalls &m_calls;
    QListView *m_list;
    EmptyState *m_empty;
    QPushButton *m_simulate;
    QMenu *m_menu;
};

} // namespace callttone::ui
