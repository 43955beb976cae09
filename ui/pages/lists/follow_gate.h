// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace callttone::items {
class WindowedModel;
}

namespace callttone::ui {

class Button;
class Switch;

/// Follow: new rows enter at the top, but never move a view that is scrolled or has a selection; then they wait behind
/// a chip that says how many there are.
class FollowGate : public QObject
{
    Q_OBJECT

public:
    /// Owned by the table, like the chip. The switch says what the person wants.
    FollowGate(QTableView *table, items::WindowedModel &model, Switch *wish);

    [[nodiscard]] Button *chip() const { return m_chip; }
    void toggle();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();
    void showChip(int count);
    void place();

    QTableView *m_table;
    items::WindowedModel &m_model;
    Switch *m_wish;
    Button *m_chip;
};

} // namespace callttone::ui
