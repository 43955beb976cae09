// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

namespace callttone::ui {

/// A table header whose words can stand in from the edges of their column, over the part of the cell they name.
class InsetHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit InsetHeader(QWidget *parent);

    /// In reading direction.
    void setInset(int column, int leading, int trailing);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QHash<int, QPair<int, int>> m_insets;
};

} // namespace callttone::ui
