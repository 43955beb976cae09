// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace callttone::ui {

/// Paints a sidebar row: icon, label, badge; or a line. As a rail: the icon with a dot for its badge.
/// Also used by the settings navigation, whose labels are lighter.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Weight { Main, Quiet };

    explicit NavDelegate(QObject *parent = nullptr, Weight weight = Weight::Main);
    void setRail(bool rail) { m_rail = rail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Weight m_weight;
    bool m_rail = false;
};

} // namespace callttone::ui
