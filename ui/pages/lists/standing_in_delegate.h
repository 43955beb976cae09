// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_delegate.h"

namespace callttone::ui {

/// Text that stands in from the edge of its column, after a column of numbers.
class StandingInDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int Inset = 16;

    explicit StandingInDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

} // namespace callttone::ui
